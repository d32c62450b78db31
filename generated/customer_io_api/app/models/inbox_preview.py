from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.inbox_preview_category import InboxPreviewCategory
from ..models.inbox_preview_state import InboxPreviewState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inbox_preview_error import InboxPreviewError
    from ..models.inbox_preview_images import InboxPreviewImages


@_attrs_define(repr=False)
class InboxPreview(Model):
    """Screenshot of an email in one mail program."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "client_id": "client_id",
        "display_name": "display_name",
        "os": "os",
        "browser": "browser",
        "category": "category",
        "status": "status",
        "cached": "cached",
        "screenshots": "screenshots",
        "thumbnail": "thumbnail",
        "full_thumbnail": "full_thumbnail",
        "error": "error",
    }

    client_id: str
    """ Id of the mail program. """
    display_name: str | Unset = UNSET
    """ Name of the mail program. """
    os: None | str | Unset = UNSET
    """ Operating system. Null or empty where it does not matter. """
    browser: None | str | Unset = UNSET
    """ Browser. Null or empty where there is none. """
    category: InboxPreviewCategory | Unset = UNSET
    """ Kind of mail program. """
    status: InboxPreviewState | Unset = UNSET
    """ How far a screenshot is. """
    cached: bool | Unset = UNSET
    """ Whether the screenshot was there from an earlier run. """
    screenshots: InboxPreviewImages | Unset = UNSET
    """ Addresses of screenshots by kind, such as `default`. """
    thumbnail: None | str | Unset = UNSET
    """ Address of a small picture of the top. Null until there is one. """
    full_thumbnail: None | str | Unset = UNSET
    """ Address of a small picture of the whole email. Null until there is one. """
    error: InboxPreviewError | None | Unset = UNSET
    """ What went wrong, or null. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.inbox_preview_error import InboxPreviewError

        client_id = self.client_id

        display_name = self.display_name

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

        status = self.status

        cached = self.cached

        screenshots: dict[str, Any] | Unset = UNSET
        if not isinstance(self.screenshots, Unset):
            screenshots = self.screenshots.to_dict()

        thumbnail: None | str | Unset
        if isinstance(self.thumbnail, Unset):
            thumbnail = UNSET
        else:
            thumbnail = self.thumbnail

        full_thumbnail: None | str | Unset
        if isinstance(self.full_thumbnail, Unset):
            full_thumbnail = UNSET
        else:
            full_thumbnail = self.full_thumbnail

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, InboxPreviewError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "client_id": client_id,
            }
        )
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if os is not UNSET:
            field_dict["os"] = os
        if browser is not UNSET:
            field_dict["browser"] = browser
        if category is not UNSET:
            field_dict["category"] = category
        if status is not UNSET:
            field_dict["status"] = status
        if cached is not UNSET:
            field_dict["cached"] = cached
        if screenshots is not UNSET:
            field_dict["screenshots"] = screenshots
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if full_thumbnail is not UNSET:
            field_dict["full_thumbnail"] = full_thumbnail
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_error import InboxPreviewError
        from ..models.inbox_preview_images import InboxPreviewImages

        d = fields_of(src_dict)
        client_id = d.pop("client_id")

        display_name = d.pop("display_name", UNSET)

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

        status = d.pop("status", UNSET)

        cached = d.pop("cached", UNSET)

        _screenshots = d.pop("screenshots", UNSET)
        screenshots: InboxPreviewImages | Unset
        if _screenshots is None or isinstance(_screenshots, Unset):
            screenshots = UNSET
        else:
            screenshots = InboxPreviewImages.from_dict(_screenshots)

        def _parse_thumbnail(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thumbnail = _parse_thumbnail(d.pop("thumbnail", UNSET))

        def _parse_full_thumbnail(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_thumbnail = _parse_full_thumbnail(d.pop("full_thumbnail", UNSET))

        def _parse_error(data: object) -> InboxPreviewError | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = InboxPreviewError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InboxPreviewError | None | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        _made = cls(
            client_id=client_id,
            display_name=display_name,
            os=os,
            browser=browser,
            category=category,
            status=status,
            cached=cached,
            screenshots=screenshots,
            thumbnail=thumbnail,
            full_thumbnail=full_thumbnail,
            error=error,
        )

        _made.additional_properties = d
        return _made
