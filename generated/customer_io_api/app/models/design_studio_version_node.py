from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_email_type import DesignStudioEmailType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_filled_envelope import DesignStudioFilledEnvelope
    from ..models.design_studio_transformers import DesignStudioTransformers


@_attrs_define(repr=False)
class DesignStudioVersionNode(Model):
    """Content of an email in a saved version."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_type": "node_type",
        "name": "name",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "content": "content",
        "text": "text",
        "amp": "amp",
        "envelope": "envelope",
        "transformers": "transformers",
    }

    node_id: str | Unset = UNSET
    """ UUID of the email. """
    node_type: DesignStudioEmailType | Unset = UNSET
    """ Kind of a node of the Design Studio that is an email. """
    name: str | Unset = UNSET
    """ Name of the email. """
    subject: str | Unset = UNSET
    """ Subject. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show after the subject. """
    content: str | Unset = UNSET
    """ HTML of the email. """
    text: str | Unset = UNSET
    """ Plain text. """
    amp: str | Unset = UNSET
    """ AMP part. """
    envelope: DesignStudioFilledEnvelope | Unset = UNSET
    """ Envelope of an email, with the addresses of its senders. """
    transformers: DesignStudioTransformers | Unset = UNSET
    """ Steps that change the HTML of an email when it is compiled. All are off at first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        node_type = self.node_type

        name = self.name

        subject = self.subject

        preheader_text = self.preheader_text

        content = self.content

        text = self.text

        amp = self.amp

        envelope: dict[str, Any] | Unset = UNSET
        if not isinstance(self.envelope, Unset):
            envelope = self.envelope.to_dict()

        transformers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.transformers, Unset):
            transformers = self.transformers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if name is not UNSET:
            field_dict["name"] = name
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if content is not UNSET:
            field_dict["content"] = content
        if text is not UNSET:
            field_dict["text"] = text
        if amp is not UNSET:
            field_dict["amp"] = amp
        if envelope is not UNSET:
            field_dict["envelope"] = envelope
        if transformers is not UNSET:
            field_dict["transformers"] = transformers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_filled_envelope import DesignStudioFilledEnvelope
        from ..models.design_studio_transformers import DesignStudioTransformers

        d = fields_of(src_dict)
        node_id = d.pop("node_id", UNSET)

        node_type = d.pop("node_type", UNSET)

        name = d.pop("name", UNSET)

        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        content = d.pop("content", UNSET)

        text = d.pop("text", UNSET)

        amp = d.pop("amp", UNSET)

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

        _made = cls(
            node_id=node_id,
            node_type=node_type,
            name=name,
            subject=subject,
            preheader_text=preheader_text,
            content=content,
            text=text,
            amp=amp,
            envelope=envelope,
            transformers=transformers,
        )

        _made.additional_properties = d
        return _made
