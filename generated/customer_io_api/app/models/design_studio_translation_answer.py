from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_translation import DesignStudioTranslation


@_attrs_define(repr=False)
class DesignStudioTranslationAnswer(Model):
    """One translation."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email_translation": "email_translation",
    }

    email_translation: DesignStudioTranslation
    """ Email in another than its default language. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email_translation = self.email_translation.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email_translation": email_translation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_translation import DesignStudioTranslation

        d = fields_of(src_dict)
        email_translation = DesignStudioTranslation.from_dict(d.pop("email_translation"))

        _made = cls(
            email_translation=email_translation,
        )

        _made.additional_properties = d
        return _made
