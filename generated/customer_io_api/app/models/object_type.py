from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ObjectType(Model):
    """Type of objects, such as companies."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "singular_name": "singular_name",
        "slug": "slug",
        "singular_slug": "singular_slug",
        "enabled": "enabled",
        "icon": "icon",
    }

    id: str
    """ Number of the type, as text. """
    name: str
    """ Name of the type, in the plural. """
    singular_name: str | Unset = UNSET
    """ Name of one object of the type. """
    slug: str | Unset = UNSET
    """ Name of the type in Liquid, in the plural. """
    singular_slug: str | Unset = UNSET
    """ Name of one object of the type in Liquid. """
    enabled: bool | Unset = UNSET
    """ Whether the type is in use. """
    icon: str | Unset = UNSET
    """ Name of the picture that stands for the type. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        singular_name = self.singular_name

        slug = self.slug

        singular_slug = self.singular_slug

        enabled = self.enabled

        icon = self.icon

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if singular_name is not UNSET:
            field_dict["singular_name"] = singular_name
        if slug is not UNSET:
            field_dict["slug"] = slug
        if singular_slug is not UNSET:
            field_dict["singular_slug"] = singular_slug
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if icon is not UNSET:
            field_dict["icon"] = icon

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        singular_name = d.pop("singular_name", UNSET)

        slug = d.pop("slug", UNSET)

        singular_slug = d.pop("singular_slug", UNSET)

        enabled = d.pop("enabled", UNSET)

        icon = d.pop("icon", UNSET)

        _made = cls(
            id=id,
            name=name,
            singular_name=singular_name,
            slug=slug,
            singular_slug=singular_slug,
            enabled=enabled,
            icon=icon,
        )

        _made.additional_properties = d
        return _made
