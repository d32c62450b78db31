from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_version import DesignStudioVersion


@_attrs_define(repr=False)
class DesignStudioVersionCreated(Model):
    """Saved version, and whether it is new."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "version": "version",
    }

    created: bool
    """ Whether the version is new. False means that nothing was changed since the latest one. """
    version: DesignStudioVersion
    """ Saved version of an email. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        version = self.version.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created": created,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_version import DesignStudioVersion

        d = fields_of(src_dict)
        created = d.pop("created")

        version = DesignStudioVersion.from_dict(d.pop("version"))

        _made = cls(
            created=created,
            version=version,
        )

        _made.additional_properties = d
        return _made
