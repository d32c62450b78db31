from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_version import DesignStudioVersion
    from ..models.design_studio_version_component import DesignStudioVersionComponent
    from ..models.design_studio_version_node import DesignStudioVersionNode


@_attrs_define(repr=False)
class DesignStudioVersionAnswer(Model):
    """One version with its content and its components."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "version": "version",
        "node": "node",
        "dependencies": "dependencies",
    }

    version: DesignStudioVersion
    """ Saved version of an email. """
    node: DesignStudioVersionNode | Unset = UNSET
    """ Content of an email in a saved version. """
    dependencies: list[DesignStudioVersionComponent] | Unset = UNSET
    """ Components that the email used, as they were. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version = self.version.to_dict()

        node: dict[str, Any] | Unset = UNSET
        if not isinstance(self.node, Unset):
            node = self.node.to_dict()

        dependencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dependencies, Unset):
            dependencies = []
            for dependencies_item_data in self.dependencies:
                dependencies_item = dependencies_item_data.to_dict()
                dependencies.append(dependencies_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
            }
        )
        if node is not UNSET:
            field_dict["node"] = node
        if dependencies is not UNSET:
            field_dict["dependencies"] = dependencies

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_version import DesignStudioVersion
        from ..models.design_studio_version_component import DesignStudioVersionComponent
        from ..models.design_studio_version_node import DesignStudioVersionNode

        d = fields_of(src_dict)
        version = DesignStudioVersion.from_dict(d.pop("version"))

        _node = d.pop("node", UNSET)
        node: DesignStudioVersionNode | Unset
        if _node is None or isinstance(_node, Unset):
            node = UNSET
        else:
            node = DesignStudioVersionNode.from_dict(_node)

        _dependencies = d.pop("dependencies", UNSET)
        dependencies: list[DesignStudioVersionComponent] | Unset = UNSET
        if _dependencies is not UNSET:
            dependencies = []
            for dependencies_item_data in _dependencies or []:
                dependencies_item = DesignStudioVersionComponent.from_dict(dependencies_item_data)

                dependencies.append(dependencies_item)

        _made = cls(
            version=version,
            node=node,
            dependencies=dependencies,
        )

        _made.additional_properties = d
        return _made
