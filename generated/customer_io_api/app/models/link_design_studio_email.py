from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_action_target import DesignStudioActionTarget
    from ..models.design_studio_newsletter_target import DesignStudioNewsletterTarget
    from ..models.design_studio_transactional_target import DesignStudioTransactionalTarget


@_attrs_define(repr=False)
class LinkDesignStudioEmail(Model):
    """Link to make."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "target": "target",
        "force": "force",
    }

    target: DesignStudioActionTarget | DesignStudioNewsletterTarget | DesignStudioTransactionalTarget
    """ Message that an email is linked to. """
    force: bool | Unset = UNSET
    """ Whether the link replaces other content of the target. Left out, it is false. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.design_studio_newsletter_target import DesignStudioNewsletterTarget
        from ..models.design_studio_transactional_target import DesignStudioTransactionalTarget

        target: dict[str, Any]
        if isinstance(self.target, DesignStudioTransactionalTarget):
            target = self.target.to_dict()
        elif isinstance(self.target, DesignStudioNewsletterTarget):
            target = self.target.to_dict()
        else:
            target = self.target.to_dict()

        force = self.force

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "target": target,
            }
        )
        if force is not UNSET:
            field_dict["force"] = force

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_action_target import DesignStudioActionTarget
        from ..models.design_studio_newsletter_target import DesignStudioNewsletterTarget
        from ..models.design_studio_transactional_target import DesignStudioTransactionalTarget

        d = fields_of(src_dict)

        def _parse_target(
            data: object,
        ) -> DesignStudioActionTarget | DesignStudioNewsletterTarget | DesignStudioTransactionalTarget:
            try:
                if not (isinstance(data, dict) and {"type", "transactional_message_id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_design_studio_target_type_0 = DesignStudioTransactionalTarget.from_dict(data)

                return componentsschemas_design_studio_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"type", "newsletter_id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_design_studio_target_type_1 = DesignStudioNewsletterTarget.from_dict(data)

                return componentsschemas_design_studio_target_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"type", "action_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_design_studio_target_type_2 = DesignStudioActionTarget.from_dict(data)

            return componentsschemas_design_studio_target_type_2

        target = _parse_target(d.pop("target"))

        force = d.pop("force", UNSET)

        _made = cls(
            target=target,
            force=force,
        )

        _made.additional_properties = d
        return _made
