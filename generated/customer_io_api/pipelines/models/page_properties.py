from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class PageProperties(Model):
    """Data of a page view. Own names stand beside the usual ones."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "category": "category",
        "url": "url",
        "title": "title",
        "referrer": "referrer",
        "path": "path",
        "search": "search",
    }

    category: str | Unset = UNSET
    """ Category of the page. """
    url: str | Unset = UNSET
    """ Full address of the page. """
    title: str | Unset = UNSET
    """ Heading of the page. """
    referrer: str | Unset = UNSET
    """ Page that led to this one. """
    path: str | Unset = UNSET
    """ Path of the page. """
    search: str | Unset = UNSET
    """ Query part of the address. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category = self.category

        url = self.url

        title = self.title

        referrer = self.referrer

        path = self.path

        search = self.search

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if category is not UNSET:
            field_dict["category"] = category
        if url is not UNSET:
            field_dict["url"] = url
        if title is not UNSET:
            field_dict["title"] = title
        if referrer is not UNSET:
            field_dict["referrer"] = referrer
        if path is not UNSET:
            field_dict["path"] = path
        if search is not UNSET:
            field_dict["search"] = search

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        category = d.pop("category", UNSET)

        url = d.pop("url", UNSET)

        title = d.pop("title", UNSET)

        referrer = d.pop("referrer", UNSET)

        path = d.pop("path", UNSET)

        search = d.pop("search", UNSET)

        _made = cls(
            category=category,
            url=url,
            title=title,
            referrer=referrer,
            path=path,
            search=search,
        )

        _made.additional_properties = d
        return _made
