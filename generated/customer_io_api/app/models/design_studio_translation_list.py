from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_translation import DesignStudioTranslation


@_attrs_define(repr=False)
class DesignStudioTranslationList(Model):
    """Translations of one email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email_translations": "email_translations",
    }

    email_translations: list[DesignStudioTranslation]
    """ The translations. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email_translations = []
        for email_translations_item_data in self.email_translations:
            email_translations_item = email_translations_item_data.to_dict()
            email_translations.append(email_translations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email_translations": email_translations,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_translation import DesignStudioTranslation

        d = fields_of(src_dict)
        email_translations: list[DesignStudioTranslation] = []
        for email_translations_item_data in d.pop("email_translations", None) or []:
            email_translations_item = DesignStudioTranslation.from_dict(email_translations_item_data)

            email_translations.append(email_translations_item)

        _made = cls(
            email_translations=email_translations,
        )

        _made.additional_properties = d
        return _made
