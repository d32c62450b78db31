from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_component import DesignStudioComponent


@_attrs_define(repr=False)
class DesignStudioComponentAnswer(Model):
    """One component."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "component": "component",
    }

    component: DesignStudioComponent
    """ Piece of HTML that emails share. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        component = self.component.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "component": component,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_component import DesignStudioComponent

        d = fields_of(src_dict)
        component = DesignStudioComponent.from_dict(d.pop("component"))

        _made = cls(
            component=component,
        )

        _made.additional_properties = d
        return _made
