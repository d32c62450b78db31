from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SdkPushContent(Model):
    """Content of a push that Customer.io's SDK reads."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "body": "body",
        "link": "link",
        "image": "image",
    }

    title: str | Unset = UNSET
    """ Title of the push. """
    body: str | Unset = UNSET
    """ Text of the push. """
    link: str | Unset = UNSET
    """ Link that a tap opens. """
    image: str | Unset = UNSET
    """ Address of a picture to show. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        body = self.body

        link = self.link

        image = self.image

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if body is not UNSET:
            field_dict["body"] = body
        if link is not UNSET:
            field_dict["link"] = link
        if image is not UNSET:
            field_dict["image"] = image

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        title = d.pop("title", UNSET)

        body = d.pop("body", UNSET)

        link = d.pop("link", UNSET)

        image = d.pop("image", UNSET)

        _made = cls(
            title=title,
            body=body,
            link=link,
            image=image,
        )

        _made.additional_properties = d
        return _made
