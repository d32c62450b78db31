from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_content import DesignStudioContent
    from ..models.design_studio_filled_envelope import DesignStudioFilledEnvelope
    from ..models.design_studio_transformers import DesignStudioTransformers


@_attrs_define(repr=False)
class DesignStudioTranslation(Model):
    """Email in another than its default language."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "language_group_id": "language_group_id",
        "available_languages": "available_languages",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
        "is_linked": "is_linked",
        "is_template": "is_template",
        "parent_folder_id": "parent_folder_id",
        "created": "created",
        "updated": "updated",
    }

    language: str
    """ Language tag of the translation. """
    language_group_id: str | Unset = UNSET
    """ UUID of the email in its default language, which all of its translations share. """
    available_languages: list[str] | Unset = UNSET
    """ Language tags that the email is written in. """
    content: DesignStudioContent | Unset = UNSET
    """ What the recipient of an email reads. """
    envelope: DesignStudioFilledEnvelope | Unset = UNSET
    """ Envelope of an email, with the addresses of its senders. """
    transformers: DesignStudioTransformers | Unset = UNSET
    """ Steps that change the HTML of an email when it is compiled. All are off at first. """
    is_linked: bool | Unset = UNSET
    """ Whether it is linked to a message. """
    is_template: bool | Unset = UNSET
    """ Whether it is a template for other emails. """
    parent_folder_id: None | str | Unset = UNSET
    """ UUID of the folder around it. Null at the root. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When it was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        language_group_id = self.language_group_id

        available_languages: list[str] | Unset = UNSET
        if not isinstance(self.available_languages, Unset):
            available_languages = self.available_languages

        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        envelope: dict[str, Any] | Unset = UNSET
        if not isinstance(self.envelope, Unset):
            envelope = self.envelope.to_dict()

        transformers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.transformers, Unset):
            transformers = self.transformers.to_dict()

        is_linked = self.is_linked

        is_template = self.is_template

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
            }
        )
        if language_group_id is not UNSET:
            field_dict["language_group_id"] = language_group_id
        if available_languages is not UNSET:
            field_dict["available_languages"] = available_languages
        if content is not UNSET:
            field_dict["content"] = content
        if envelope is not UNSET:
            field_dict["envelope"] = envelope
        if transformers is not UNSET:
            field_dict["transformers"] = transformers
        if is_linked is not UNSET:
            field_dict["is_linked"] = is_linked
        if is_template is not UNSET:
            field_dict["is_template"] = is_template
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_content import DesignStudioContent
        from ..models.design_studio_filled_envelope import DesignStudioFilledEnvelope
        from ..models.design_studio_transformers import DesignStudioTransformers

        d = fields_of(src_dict)
        language = d.pop("language")

        language_group_id = d.pop("language_group_id", UNSET)

        _available_languages = d.pop("available_languages", UNSET)
        available_languages: list[str] | Unset = UNSET
        if _available_languages is not UNSET:
            available_languages = cast(list[str], _available_languages or [])

        _content = d.pop("content", UNSET)
        content: DesignStudioContent | Unset
        if _content is None or isinstance(_content, Unset):
            content = UNSET
        else:
            content = DesignStudioContent.from_dict(_content)

        _envelope = d.pop("envelope", UNSET)
        envelope: DesignStudioFilledEnvelope | Unset
        if _envelope is None or isinstance(_envelope, Unset):
            envelope = UNSET
        else:
            envelope = DesignStudioFilledEnvelope.from_dict(_envelope)

        _transformers = d.pop("transformers", UNSET)
        transformers: DesignStudioTransformers | Unset
        if _transformers is None or isinstance(_transformers, Unset):
            transformers = UNSET
        else:
            transformers = DesignStudioTransformers.from_dict(_transformers)

        is_linked = d.pop("is_linked", UNSET)

        is_template = d.pop("is_template", UNSET)

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            language=language,
            language_group_id=language_group_id,
            available_languages=available_languages,
            content=content,
            envelope=envelope,
            transformers=transformers,
            is_linked=is_linked,
            is_template=is_template,
            parent_folder_id=parent_folder_id,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
