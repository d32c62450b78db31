from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ContextCampaign(Model):
    """Campaign that led the person here. Own names with text values may be added."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "source": "source",
        "medium": "medium",
        "term": "term",
        "content": "content",
    }

    name: str | Unset = UNSET
    """ Name of the campaign. """
    source: str | Unset = UNSET
    """ Site or list that the person came from. """
    medium: str | Unset = UNSET
    """ Kind of link, such as `email`. """
    term: str | Unset = UNSET
    """ Search words of the campaign. """
    content: str | Unset = UNSET
    """ Link or text of the campaign that was used. """
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        source = self.source

        medium = self.medium

        term = self.term

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if source is not UNSET:
            field_dict["source"] = source
        if medium is not UNSET:
            field_dict["medium"] = medium
        if term is not UNSET:
            field_dict["term"] = term
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name", UNSET)

        source = d.pop("source", UNSET)

        medium = d.pop("medium", UNSET)

        term = d.pop("term", UNSET)

        content = d.pop("content", UNSET)

        _made = cls(
            name=name,
            source=source,
            medium=medium,
            term=term,
            content=content,
        )

        _made.additional_properties = d
        return _made
