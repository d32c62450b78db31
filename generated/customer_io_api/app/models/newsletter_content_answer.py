from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.newsletter_content import NewsletterContent


@_attrs_define(repr=False)
class NewsletterContentAnswer(Model):
    """One content of a newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "content": "content",
    }

    content: NewsletterContent
    """ Text of a newsletter in one language, for one A/B test group where it has some. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.newsletter_content import NewsletterContent

        d = fields_of(src_dict)
        content = NewsletterContent.from_dict(d.pop("content"))

        _made = cls(
            content=content,
        )

        _made.additional_properties = d
        return _made
