from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_linked_target import DesignStudioLinkedTarget


@_attrs_define(repr=False)
class DesignStudioLink(Model):
    """Link of an email to a message."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "template_id": "template_id",
        "target": "target",
    }

    node_id: str
    """ UUID of the email. """
    template_id: int | Unset = UNSET
    """ Number of the template that the email is published to. """
    target: DesignStudioLinkedTarget | Unset = UNSET
    """ Message that an email is linked to. The number that goes with the type is filled. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        template_id = self.template_id

        target: dict[str, Any] | Unset = UNSET
        if not isinstance(self.target, Unset):
            target = self.target.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        if target is not UNSET:
            field_dict["target"] = target

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_linked_target import DesignStudioLinkedTarget

        d = fields_of(src_dict)
        node_id = d.pop("node_id")

        template_id = d.pop("template_id", UNSET)

        _target = d.pop("target", UNSET)
        target: DesignStudioLinkedTarget | Unset
        if _target is None or isinstance(_target, Unset):
            target = UNSET
        else:
            target = DesignStudioLinkedTarget.from_dict(_target)

        _made = cls(
            node_id=node_id,
            template_id=template_id,
            target=target,
        )

        _made.additional_properties = d
        return _made
