from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class Attachments(Model):
    """Files of an email by name. Each travels as Base64, and the client makes it of a path, an open binary file or bytes;
    text has to be Base64 already. At most 2 MB in all, counted before Base64.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {}

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _made = cls()

        _made.additional_properties = d
        return _made
