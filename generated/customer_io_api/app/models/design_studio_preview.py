from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_email_type import DesignStudioEmailType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_preview_errors import DesignStudioPreviewErrors
    from ..models.design_studio_preview_header import DesignStudioPreviewHeader
    from ..models.design_studio_preview_link import DesignStudioPreviewLink


@_attrs_define(repr=False)
class DesignStudioPreview(Model):
    """Email as a person would get it."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_type": "node_type",
        "language": "language",
        "from": "from_",
        "subject": "subject",
        "preheader_text": "preheader_text",
        "html": "html",
        "text": "text",
        "amp": "amp",
        "plaintext_body": "plaintext_body",
        "links": "links",
        "headers": "headers",
        "errors": "errors",
    }

    node_id: str
    """ UUID of the email. """
    node_type: DesignStudioEmailType | Unset = UNSET
    """ Kind of a node of the Design Studio that is an email. """
    language: str | Unset = UNSET
    """ Language tag of the email. """
    from_: str | Unset = UNSET
    """ Sender. """
    subject: str | Unset = UNSET
    """ Subject. """
    preheader_text: str | Unset = UNSET
    """ Text that mail programs show after the subject. """
    html: str | Unset = UNSET
    """ HTML. """
    text: str | Unset = UNSET
    """ Plain text as it was written. """
    amp: str | Unset = UNSET
    """ AMP part. """
    plaintext_body: str | Unset = UNSET
    """ Plain text as it would be sent. """
    links: list[DesignStudioPreviewLink] | Unset = UNSET
    """ Links of the email. """
    headers: list[DesignStudioPreviewHeader] | Unset = UNSET
    """ Further headers of the email. """
    errors: DesignStudioPreviewErrors | Unset = UNSET
    """ Errors in Liquid, by the field they are in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        node_type = self.node_type

        language = self.language

        from_ = self.from_

        subject = self.subject

        preheader_text = self.preheader_text

        html = self.html

        text = self.text

        amp = self.amp

        plaintext_body = self.plaintext_body

        links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = []
            for links_item_data in self.links:
                links_item = links_item_data.to_dict()
                links.append(links_item)

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        errors: dict[str, Any] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
            }
        )
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if language is not UNSET:
            field_dict["language"] = language
        if from_ is not UNSET:
            field_dict["from"] = from_
        if subject is not UNSET:
            field_dict["subject"] = subject
        if preheader_text is not UNSET:
            field_dict["preheader_text"] = preheader_text
        if html is not UNSET:
            field_dict["html"] = html
        if text is not UNSET:
            field_dict["text"] = text
        if amp is not UNSET:
            field_dict["amp"] = amp
        if plaintext_body is not UNSET:
            field_dict["plaintext_body"] = plaintext_body
        if links is not UNSET:
            field_dict["links"] = links
        if headers is not UNSET:
            field_dict["headers"] = headers
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_preview_errors import DesignStudioPreviewErrors
        from ..models.design_studio_preview_header import DesignStudioPreviewHeader
        from ..models.design_studio_preview_link import DesignStudioPreviewLink

        d = fields_of(src_dict)
        node_id = d.pop("node_id")

        node_type = d.pop("node_type", UNSET)

        language = d.pop("language", UNSET)

        from_ = d.pop("from", UNSET)

        subject = d.pop("subject", UNSET)

        preheader_text = d.pop("preheader_text", UNSET)

        html = d.pop("html", UNSET)

        text = d.pop("text", UNSET)

        amp = d.pop("amp", UNSET)

        plaintext_body = d.pop("plaintext_body", UNSET)

        _links = d.pop("links", UNSET)
        links: list[DesignStudioPreviewLink] | Unset = UNSET
        if _links is not UNSET:
            links = []
            for links_item_data in _links or []:
                links_item = DesignStudioPreviewLink.from_dict(links_item_data)

                links.append(links_item)

        _headers = d.pop("headers", UNSET)
        headers: list[DesignStudioPreviewHeader] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers or []:
                headers_item = DesignStudioPreviewHeader.from_dict(headers_item_data)

                headers.append(headers_item)

        _errors = d.pop("errors", UNSET)
        errors: DesignStudioPreviewErrors | Unset
        if _errors is None or isinstance(_errors, Unset):
            errors = UNSET
        else:
            errors = DesignStudioPreviewErrors.from_dict(_errors)

        _made = cls(
            node_id=node_id,
            node_type=node_type,
            language=language,
            from_=from_,
            subject=subject,
            preheader_text=preheader_text,
            html=html,
            text=text,
            amp=amp,
            plaintext_body=plaintext_body,
            links=links,
            headers=headers,
            errors=errors,
        )

        _made.additional_properties = d
        return _made
