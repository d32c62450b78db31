from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.workspace import Workspace


@_attrs_define(repr=False)
class WorkspaceList(Model):
    """Workspaces of the account."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "workspaces": "workspaces",
    }

    workspaces: list[Workspace]
    """ The workspaces. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspaces = []
        for workspaces_item_data in self.workspaces:
            workspaces_item = workspaces_item_data.to_dict()
            workspaces.append(workspaces_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspaces": workspaces,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.workspace import Workspace

        d = fields_of(src_dict)
        workspaces: list[Workspace] = []
        for workspaces_item_data in d.pop("workspaces", None) or []:
            workspaces_item = Workspace.from_dict(workspaces_item_data)

            workspaces.append(workspaces_item)

        _made = cls(
            workspaces=workspaces,
        )

        _made.additional_properties = d
        return _made
