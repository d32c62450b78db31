from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AppleAlertParts(Model):
    """Parts of what a push shows, plain or as keys of the app's own translations."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "subtitle": "subtitle",
        "body": "body",
        "launch-image": "launch_image",
        "title-loc-key": "title_loc_key",
        "title-loc-args": "title_loc_args",
        "subtitle-loc-key": "subtitle_loc_key",
        "subtitle-loc-args": "subtitle_loc_args",
        "loc-key": "loc_key",
        "loc-args": "loc_args",
    }

    title: str | Unset = UNSET
    """ Title of the push. """
    subtitle: str | Unset = UNSET
    """ Second line of the title. """
    body: str | Unset = UNSET
    """ Text of the push. """
    launch_image: str | Unset = UNSET
    """ Picture or screen that the app starts with. """
    title_loc_key: str | Unset = UNSET
    """ Key of the title. """
    title_loc_args: list[str] | Unset = UNSET
    """ Values that the title has places for. """
    subtitle_loc_key: str | Unset = UNSET
    """ Key of the second line. """
    subtitle_loc_args: list[str] | Unset = UNSET
    """ Values that the second line has places for. """
    loc_key: str | Unset = UNSET
    """ Key of the text. """
    loc_args: list[str] | Unset = UNSET
    """ Values that the text has places for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        subtitle = self.subtitle

        body = self.body

        launch_image = self.launch_image

        title_loc_key = self.title_loc_key

        title_loc_args: list[str] | Unset = UNSET
        if not isinstance(self.title_loc_args, Unset):
            title_loc_args = self.title_loc_args

        subtitle_loc_key = self.subtitle_loc_key

        subtitle_loc_args: list[str] | Unset = UNSET
        if not isinstance(self.subtitle_loc_args, Unset):
            subtitle_loc_args = self.subtitle_loc_args

        loc_key = self.loc_key

        loc_args: list[str] | Unset = UNSET
        if not isinstance(self.loc_args, Unset):
            loc_args = self.loc_args

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if subtitle is not UNSET:
            field_dict["subtitle"] = subtitle
        if body is not UNSET:
            field_dict["body"] = body
        if launch_image is not UNSET:
            field_dict["launch-image"] = launch_image
        if title_loc_key is not UNSET:
            field_dict["title-loc-key"] = title_loc_key
        if title_loc_args is not UNSET:
            field_dict["title-loc-args"] = title_loc_args
        if subtitle_loc_key is not UNSET:
            field_dict["subtitle-loc-key"] = subtitle_loc_key
        if subtitle_loc_args is not UNSET:
            field_dict["subtitle-loc-args"] = subtitle_loc_args
        if loc_key is not UNSET:
            field_dict["loc-key"] = loc_key
        if loc_args is not UNSET:
            field_dict["loc-args"] = loc_args

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        title = d.pop("title", UNSET)

        subtitle = d.pop("subtitle", UNSET)

        body = d.pop("body", UNSET)

        launch_image = d.pop("launch-image", UNSET)

        title_loc_key = d.pop("title-loc-key", UNSET)

        _title_loc_args = d.pop("title-loc-args", UNSET)
        title_loc_args: list[str] | Unset = UNSET
        if _title_loc_args is not UNSET:
            title_loc_args = cast(list[str], _title_loc_args or [])

        subtitle_loc_key = d.pop("subtitle-loc-key", UNSET)

        _subtitle_loc_args = d.pop("subtitle-loc-args", UNSET)
        subtitle_loc_args: list[str] | Unset = UNSET
        if _subtitle_loc_args is not UNSET:
            subtitle_loc_args = cast(list[str], _subtitle_loc_args or [])

        loc_key = d.pop("loc-key", UNSET)

        _loc_args = d.pop("loc-args", UNSET)
        loc_args: list[str] | Unset = UNSET
        if _loc_args is not UNSET:
            loc_args = cast(list[str], _loc_args or [])

        _made = cls(
            title=title,
            subtitle=subtitle,
            body=body,
            launch_image=launch_image,
            title_loc_key=title_loc_key,
            title_loc_args=title_loc_args,
            subtitle_loc_key=subtitle_loc_key,
            subtitle_loc_args=subtitle_loc_args,
            loc_key=loc_key,
            loc_args=loc_args,
        )

        _made.additional_properties = d
        return _made
