from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioMapping(Model):
    """One language of an email, and where it was published to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "template_id": "template_id",
        "version_id": "version_id",
        "language": "language",
    }

    node_id: str | Unset = UNSET
    """ UUID of the email or its translation. """
    template_id: int | Unset = UNSET
    """ Number of the template that it was published to. """
    version_id: str | Unset = UNSET
    """ UUID of the version that was kept. """
    language: str | Unset = UNSET
    """ Language tag. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        template_id = self.template_id

        version_id = self.version_id

        language = self.language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        if version_id is not UNSET:
            field_dict["version_id"] = version_id
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        node_id = d.pop("node_id", UNSET)

        template_id = d.pop("template_id", UNSET)

        version_id = d.pop("version_id", UNSET)

        language = d.pop("language", UNSET)

        _made = cls(
            node_id=node_id,
            template_id=template_id,
            version_id=version_id,
            language=language,
        )

        _made.additional_properties = d
        return _made
