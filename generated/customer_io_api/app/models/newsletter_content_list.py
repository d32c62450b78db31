from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.newsletter_content import NewsletterContent


@_attrs_define(repr=False)
class NewsletterContentList(Model):
    """Contents of a newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "contents": "contents",
    }

    contents: list[NewsletterContent]
    """ The contents. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        contents = []
        for contents_item_data in self.contents:
            contents_item = contents_item_data.to_dict()
            contents.append(contents_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "contents": contents,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter_content import NewsletterContent

        d = fields_of(src_dict)
        contents: list[NewsletterContent] = []
        for contents_item_data in d.pop("contents", None) or []:
            contents_item = NewsletterContent.from_dict(contents_item_data)

            contents.append(contents_item)

        _made = cls(
            contents=contents,
        )

        _made.additional_properties = d
        return _made
