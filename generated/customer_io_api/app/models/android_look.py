from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AndroidLook(Model):
    """How Android shows the push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "icon": "icon",
        "sound": "sound",
        "tag": "tag",
        "color": "color",
        "click_action": "click_action",
        "body_loc_key": "body_loc_key",
        "body_loc_arg": "body_loc_arg",
        "title_loc_key": "title_loc_key",
        "title_loc_arg": "title_loc_arg",
    }

    icon: str | Unset = UNSET
    """ Name of the icon. """
    sound: str | Unset = UNSET
    """ Sound of the push. """
    tag: str | Unset = UNSET
    """ Name by which a later push replaces this one. """
    color: str | Unset = UNSET
    """ Colour of the icon, as `#rrggbb`. """
    click_action: str | Unset = UNSET
    """ What a tap starts in the app. """
    body_loc_key: str | Unset = UNSET
    """ Key of the text among the app's own translations. """
    body_loc_arg: str | Unset = UNSET
    """ Values that the text has places for. """
    title_loc_key: str | Unset = UNSET
    """ Key of the title among the app's own translations. """
    title_loc_arg: str | Unset = UNSET
    """ Values that the title has places for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        icon = self.icon

        sound = self.sound

        tag = self.tag

        color = self.color

        click_action = self.click_action

        body_loc_key = self.body_loc_key

        body_loc_arg = self.body_loc_arg

        title_loc_key = self.title_loc_key

        title_loc_arg = self.title_loc_arg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if icon is not UNSET:
            field_dict["icon"] = icon
        if sound is not UNSET:
            field_dict["sound"] = sound
        if tag is not UNSET:
            field_dict["tag"] = tag
        if color is not UNSET:
            field_dict["color"] = color
        if click_action is not UNSET:
            field_dict["click_action"] = click_action
        if body_loc_key is not UNSET:
            field_dict["body_loc_key"] = body_loc_key
        if body_loc_arg is not UNSET:
            field_dict["body_loc_arg"] = body_loc_arg
        if title_loc_key is not UNSET:
            field_dict["title_loc_key"] = title_loc_key
        if title_loc_arg is not UNSET:
            field_dict["title_loc_arg"] = title_loc_arg

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        icon = d.pop("icon", UNSET)

        sound = d.pop("sound", UNSET)

        tag = d.pop("tag", UNSET)

        color = d.pop("color", UNSET)

        click_action = d.pop("click_action", UNSET)

        body_loc_key = d.pop("body_loc_key", UNSET)

        body_loc_arg = d.pop("body_loc_arg", UNSET)

        title_loc_key = d.pop("title_loc_key", UNSET)

        title_loc_arg = d.pop("title_loc_arg", UNSET)

        _made = cls(
            icon=icon,
            sound=sound,
            tag=tag,
            color=color,
            click_action=click_action,
            body_loc_key=body_loc_key,
            body_loc_arg=body_loc_arg,
            title_loc_key=title_loc_key,
            title_loc_arg=title_loc_arg,
        )

        _made.additional_properties = d
        return _made
