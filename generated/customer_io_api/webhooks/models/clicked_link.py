from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class ClickedLink(Model):
    """Link that a person clicked."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "href": "href",
        "link_id": "link_id",
    }

    href: str
    """ Where the link leads to. """
    link_id: int
    """ Number of the link. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        href = self.href

        link_id = self.link_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "href": href,
                "link_id": link_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        href = d.pop("href")

        link_id = d.pop("link_id")

        _made = cls(
            href=href,
            link_id=link_id,
        )

        _made.additional_properties = d
        return _made
