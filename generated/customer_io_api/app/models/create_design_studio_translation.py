from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_content import DesignStudioContent
    from ..models.design_studio_envelope import DesignStudioEnvelope
    from ..models.design_studio_transformers import DesignStudioTransformers


@_attrs_define(repr=False)
class CreateDesignStudioTranslation(Model):
    """Translation to add."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
    }

    language: str
    """ Language tag of the translation, such as `fr`. """
    content: DesignStudioContent | Unset = UNSET
    """ What the recipient of an email reads. """
    envelope: DesignStudioEnvelope | Unset = UNSET
    """ Whom an email comes from and goes to. """
    transformers: DesignStudioTransformers | Unset = UNSET
    """ Steps that change the HTML of an email when it is compiled. All are off at first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        envelope: dict[str, Any] | Unset = UNSET
        if not isinstance(self.envelope, Unset):
            envelope = self.envelope.to_dict()

        transformers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.transformers, Unset):
            transformers = self.transformers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if envelope is not UNSET:
            field_dict["envelope"] = envelope
        if transformers is not UNSET:
            field_dict["transformers"] = transformers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_content import DesignStudioContent
        from ..models.design_studio_envelope import DesignStudioEnvelope
        from ..models.design_studio_transformers import DesignStudioTransformers

        d = fields_of(src_dict)
        language = d.pop("language")

        _content = d.pop("content", UNSET)
        content: DesignStudioContent | Unset
        if _content is None or isinstance(_content, Unset):
            content = UNSET
        else:
            content = DesignStudioContent.from_dict(_content)

        _envelope = d.pop("envelope", UNSET)
        envelope: DesignStudioEnvelope | Unset
        if _envelope is None or isinstance(_envelope, Unset):
            envelope = UNSET
        else:
            envelope = DesignStudioEnvelope.from_dict(_envelope)

        _transformers = d.pop("transformers", UNSET)
        transformers: DesignStudioTransformers | Unset
        if _transformers is None or isinstance(_transformers, Unset):
            transformers = UNSET
        else:
            transformers = DesignStudioTransformers.from_dict(_transformers)

        _made = cls(
            language=language,
            content=content,
            envelope=envelope,
            transformers=transformers,
        )

        _made.additional_properties = d
        return _made
