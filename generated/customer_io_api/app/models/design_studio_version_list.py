from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_version import DesignStudioVersion


@_attrs_define(repr=False)
class DesignStudioVersionList(Model):
    """Saved versions of one email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "versions": "versions",
    }

    versions: list[DesignStudioVersion]
    """ The versions. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "versions": versions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_version import DesignStudioVersion

        d = fields_of(src_dict)
        versions: list[DesignStudioVersion] = []
        for versions_item_data in d.pop("versions", None) or []:
            versions_item = DesignStudioVersion.from_dict(versions_item_data)

            versions.append(versions_item)

        _made = cls(
            versions=versions,
        )

        _made.additional_properties = d
        return _made
