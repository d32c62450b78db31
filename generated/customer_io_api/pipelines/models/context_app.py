from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ContextApp(Model):
    """App that made the call."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "version": "version",
        "build": "build",
        "namespace": "namespace",
    }

    name: str | Unset = UNSET
    """ Name of the app. """
    version: str | Unset = UNSET
    """ Version of the app. """
    build: str | Unset = UNSET
    """ Build of the app. """
    namespace: str | Unset = UNSET
    """ Namespace of the app, such as `com.example.shop`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        version = self.version

        build = self.build

        namespace = self.namespace

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version
        if build is not UNSET:
            field_dict["build"] = build
        if namespace is not UNSET:
            field_dict["namespace"] = namespace

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name", UNSET)

        version = d.pop("version", UNSET)

        build = d.pop("build", UNSET)

        namespace = d.pop("namespace", UNSET)

        _made = cls(
            name=name,
            version=version,
            build=build,
            namespace=namespace,
        )

        _made.additional_properties = d
        return _made
