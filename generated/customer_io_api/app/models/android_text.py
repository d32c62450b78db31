from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AndroidText(Model):
    """What the push says."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "body": "body",
    }

    title: str | Unset = UNSET
    """ Title of the push. """
    body: str | Unset = UNSET
    """ Text of the push. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        body = self.body

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if body is not UNSET:
            field_dict["body"] = body

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        title = d.pop("title", UNSET)

        body = d.pop("body", UNSET)

        _made = cls(
            title=title,
            body=body,
        )

        _made.additional_properties = d
        return _made
