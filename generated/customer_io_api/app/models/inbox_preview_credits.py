from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.inbox_preview_tier import InboxPreviewTier
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class InboxPreviewCredits(Model):
    """Credits of one kind."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "tier": "tier",
        "credits_original": "credits_original",
        "credits_remaining": "credits_remaining",
        "expires_at": "expires_at",
    }

    tier: InboxPreviewTier
    """ Whether credits are free or paid for. """
    credits_original: int | Unset = UNSET
    """ How many credits there were at first. """
    credits_remaining: int | Unset = UNSET
    """ How many credits are left. """
    expires_at: int | None | Unset = UNSET
    """ When the credits expire, in Unix seconds. Null if they do not. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tier = self.tier

        credits_original = self.credits_original

        credits_remaining = self.credits_remaining

        expires_at: int | None | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tier": tier,
            }
        )
        if credits_original is not UNSET:
            field_dict["credits_original"] = credits_original
        if credits_remaining is not UNSET:
            field_dict["credits_remaining"] = credits_remaining
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        tier = d.pop("tier")

        credits_original = d.pop("credits_original", UNSET)

        credits_remaining = d.pop("credits_remaining", UNSET)

        def _parse_expires_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        _made = cls(
            tier=tier,
            credits_original=credits_original,
            credits_remaining=credits_remaining,
            expires_at=expires_at,
        )

        _made.additional_properties = d
        return _made
