from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_email import DesignStudioEmail


@_attrs_define(repr=False)
class DesignStudioEmailAnswer(Model):
    """One email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
    }

    email: DesignStudioEmail
    """ Email in its default language. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_email import DesignStudioEmail

        d = fields_of(src_dict)
        email = DesignStudioEmail.from_dict(d.pop("email"))

        _made = cls(
            email=email,
        )

        _made.additional_properties = d
        return _made
