from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SubscriptionHeader(Model):
    """Heading of the subscription centre, in the language asked for."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "subtitle": "subtitle",
    }

    title: str | Unset = UNSET
    """ Heading of the page. """
    subtitle: str | Unset = UNSET
    """ Text below the heading. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        subtitle = self.subtitle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if subtitle is not UNSET:
            field_dict["subtitle"] = subtitle

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        title = d.pop("title", UNSET)

        subtitle = d.pop("subtitle", UNSET)

        _made = cls(
            title=title,
            subtitle=subtitle,
        )

        _made.additional_properties = d
        return _made
