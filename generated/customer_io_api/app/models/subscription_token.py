from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class SubscriptionToken(Model):
    """Token and link to the page where one person sets their choices."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "url": "url",
    }

    token: str
    """ Signed token. It holds for 24 hours. """
    url: str
    """ Link to the page, with the token in it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        token = self.token

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "token": token,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        token = d.pop("token")

        url = d.pop("url")

        _made = cls(
            token=token,
            url=url,
        )

        _made.additional_properties = d
        return _made
