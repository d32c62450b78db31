from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class TrackedLink(Model):
    """Link in a message."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "href": "href",
        "id": "id",
    }

    href: str
    """ Where the link leads. It may be of any scheme, such as `mailto`. """
    id: int | Unset = UNSET
    """ Number of the link. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        href = self.href

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "href": href,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        href = d.pop("href")

        id = d.pop("id", UNSET)

        _made = cls(
            href=href,
            id=id,
        )

        _made.additional_properties = d
        return _made
