from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.inbox_preview_category import InboxPreviewCategory
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class InboxPreviewClient(Model):
    """Mail program."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "client": "client",
        "os": "os",
        "browser": "browser",
        "category": "category",
    }

    id: str
    """ Id of the mail program. """
    client: str | Unset = UNSET
    """ Name of the mail program. """
    os: None | str | Unset = UNSET
    """ Operating system. Null or empty where it does not matter. """
    browser: None | str | Unset = UNSET
    """ Browser. Null or empty where there is none. """
    category: InboxPreviewCategory | Unset = UNSET
    """ Kind of mail program. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        client = self.client

        os: None | str | Unset
        if isinstance(self.os, Unset):
            os = UNSET
        else:
            os = self.os

        browser: None | str | Unset
        if isinstance(self.browser, Unset):
            browser = UNSET
        else:
            browser = self.browser

        category = self.category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if client is not UNSET:
            field_dict["client"] = client
        if os is not UNSET:
            field_dict["os"] = os
        if browser is not UNSET:
            field_dict["browser"] = browser
        if category is not UNSET:
            field_dict["category"] = category

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        client = d.pop("client", UNSET)

        def _parse_os(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        os = _parse_os(d.pop("os", UNSET))

        def _parse_browser(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        browser = _parse_browser(d.pop("browser", UNSET))

        category = d.pop("category", UNSET)

        _made = cls(
            id=id,
            client=client,
            os=os,
            browser=browser,
            category=category,
        )

        _made.additional_properties = d
        return _made
