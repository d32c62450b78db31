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
class DesignStudioEmail(Model):
    """Email in its default language."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
        "is_template": "is_template",
        "is_linked": "is_linked",
        "available_languages": "available_languages",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
        "created": "created",
        "updated": "updated",
    }

    id: str
    """ UUID of the email. """
    name: str
    """ Name of the email. """
    parent_folder_id: None | str | Unset = UNSET
    """ UUID of the folder around it. Null at the root. """
    is_template: bool | Unset = UNSET
    """ Whether it is a template for other emails. """
    is_linked: bool | Unset = UNSET
    """ Whether it is linked to a message. """
    available_languages: list[str] | Unset = UNSET
    """ Language tags that the email is written in. """
    content: DesignStudioContent | Unset = UNSET
    """ What the recipient of an email reads. """
    envelope: DesignStudioFilledEnvelope | Unset = UNSET
    """ Envelope of an email, with the addresses of its senders. """
    transformers: DesignStudioTransformers | Unset = UNSET
    """ Steps that change the HTML of an email when it is compiled. All are off at first. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When it was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        is_template = self.is_template

        is_linked = self.is_linked

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

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if is_template is not UNSET:
            field_dict["is_template"] = is_template
        if is_linked is not UNSET:
            field_dict["is_linked"] = is_linked
        if available_languages is not UNSET:
            field_dict["available_languages"] = available_languages
        if content is not UNSET:
            field_dict["content"] = content
        if envelope is not UNSET:
            field_dict["envelope"] = envelope
        if transformers is not UNSET:
            field_dict["transformers"] = transformers
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
        id = d.pop("id")

        name = d.pop("name")

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        is_template = d.pop("is_template", UNSET)

        is_linked = d.pop("is_linked", UNSET)

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

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            name=name,
            parent_folder_id=parent_folder_id,
            is_template=is_template,
            is_linked=is_linked,
            available_languages=available_languages,
            content=content,
            envelope=envelope,
            transformers=transformers,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
