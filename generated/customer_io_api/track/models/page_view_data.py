from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class PageViewData(Model):
    """Data of a page view. Own names stand beside the usual ones."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "referrer": "referrer",
        "search": "search",
        "title": "title",
        "url": "url",
        "keywords": "keywords",
    }

    path: str | Unset = UNSET
    """ Path of the page. """
    referrer: str | Unset = UNSET
    """ Page that led to this one. """
    search: str | Unset = UNSET
    """ Query part of the address. """
    title: str | Unset = UNSET
    """ Heading of the page. """
    url: str | Unset = UNSET
    """ Full address of the page. """
    keywords: list[str] | Unset = UNSET
    """ Words that say what the page is about. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        path = self.path

        referrer = self.referrer

        search = self.search

        title = self.title

        url = self.url

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if path is not UNSET:
            field_dict["path"] = path
        if referrer is not UNSET:
            field_dict["referrer"] = referrer
        if search is not UNSET:
            field_dict["search"] = search
        if title is not UNSET:
            field_dict["title"] = title
        if url is not UNSET:
            field_dict["url"] = url
        if keywords is not UNSET:
            field_dict["keywords"] = keywords

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        path = d.pop("path", UNSET)

        referrer = d.pop("referrer", UNSET)

        search = d.pop("search", UNSET)

        title = d.pop("title", UNSET)

        url = d.pop("url", UNSET)

        _keywords = d.pop("keywords", UNSET)
        keywords: list[str] | Unset = UNSET
        if _keywords is not UNSET:
            keywords = cast(list[str], _keywords or [])

        _made = cls(
            path=path,
            referrer=referrer,
            search=search,
            title=title,
            url=url,
            keywords=keywords,
        )

        _made.additional_properties = d
        return _made
