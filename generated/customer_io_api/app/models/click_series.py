from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ClickSeries(Model):
    """Clicks over time. Each list holds one number a period, the oldest first."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "machine_clicked": "machine_clicked",
    }

    clicked: list[int] | Unset = UNSET
    """ Clicks by people or machines. """
    human_clicked: list[int] | Unset = UNSET
    """ Clicks by people. Emails since 20 April 2025 only. """
    machine_clicked: list[int] | Unset = UNSET
    """ Clicks by machines. Emails since 20 April 2025 only. """
    additional_properties: dict[str, list[int]] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clicked: list[int] | Unset = UNSET
        if not isinstance(self.clicked, Unset):
            clicked = self.clicked

        human_clicked: list[int] | Unset = UNSET
        if not isinstance(self.human_clicked, Unset):
            human_clicked = self.human_clicked

        machine_clicked: list[int] | Unset = UNSET
        if not isinstance(self.machine_clicked, Unset):
            machine_clicked = self.machine_clicked

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

        field_dict.update({})
        if clicked is not UNSET:
            field_dict["clicked"] = clicked
        if human_clicked is not UNSET:
            field_dict["human_clicked"] = human_clicked
        if machine_clicked is not UNSET:
            field_dict["machine_clicked"] = machine_clicked

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _clicked = d.pop("clicked", UNSET)
        clicked: list[int] | Unset = UNSET
        if _clicked is not UNSET:
            clicked = cast(list[int], _clicked or [])

        _human_clicked = d.pop("human_clicked", UNSET)
        human_clicked: list[int] | Unset = UNSET
        if _human_clicked is not UNSET:
            human_clicked = cast(list[int], _human_clicked or [])

        _machine_clicked = d.pop("machine_clicked", UNSET)
        machine_clicked: list[int] | Unset = UNSET
        if _machine_clicked is not UNSET:
            machine_clicked = cast(list[int], _machine_clicked or [])

        _made = cls(
            clicked=clicked,
            human_clicked=human_clicked,
            machine_clicked=machine_clicked,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = cast(list[int], prop_dict or [])

            additional_properties[prop_name] = additional_property

        _made.additional_properties = additional_properties
        return _made
