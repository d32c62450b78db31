from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.transactional_content import TransactionalContent


@_attrs_define(repr=False)
class TransactionalLanguageAnswer(Model):
    """Content of a transactional message in one language, in a list."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "content": "content",
    }

    content: list[TransactionalContent]
    """ The content, as the one entry of a list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content = []
        for content_item_data in self.content:
            content_item = content_item_data.to_dict()
            content.append(content_item)

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
        from ..models.transactional_content import TransactionalContent

        d = fields_of(src_dict)
        content: list[TransactionalContent] = []
        for content_item_data in d.pop("content", None) or []:
            content_item = TransactionalContent.from_dict(content_item_data)

            content.append(content_item)

        _made = cls(
            content=content,
        )

        _made.additional_properties = d
        return _made
