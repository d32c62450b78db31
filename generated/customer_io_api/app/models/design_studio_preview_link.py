from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioPreviewLink(Model):
    """Link in an email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "text": "text",
        "tracked": "tracked",
        "errors": "errors",
    }

    url: str | Unset = UNSET
    """ Address of the link. """
    text: str | Unset = UNSET
    """ Text of the link. """
    tracked: bool | Unset = UNSET
    """ Whether clicks on it are counted. """
    errors: list[str] | Unset = UNSET
    """ What is wrong with the link. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        text = self.text

        tracked = self.tracked

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if text is not UNSET:
            field_dict["text"] = text
        if tracked is not UNSET:
            field_dict["tracked"] = tracked
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        url = d.pop("url", UNSET)

        text = d.pop("text", UNSET)

        tracked = d.pop("tracked", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: list[str] | Unset = UNSET
        if _errors is not UNSET:
            errors = cast(list[str], _errors or [])

        _made = cls(
            url=url,
            text=text,
            tracked=tracked,
            errors=errors,
        )

        _made.additional_properties = d
        return _made
