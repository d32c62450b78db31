from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class TestGroup(Model):
    """A/B test group of a newsletter."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "label": "label",
        "winner": "winner",
        "content_ids": "content_ids",
    }

    id: int
    """ Number of the group. """
    name: str | Unset = UNSET
    """ Name of the group. """
    label: str | Unset = UNSET
    """ Short name of the group. """
    winner: bool | Unset = UNSET
    """ Whether the group won the test. """
    content_ids: list[str] | Unset = UNSET
    """ Numbers of the group's contents, one for each language, as text here. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        label = self.label

        winner = self.winner

        content_ids: list[str] | Unset = UNSET
        if not isinstance(self.content_ids, Unset):
            content_ids = self.content_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if label is not UNSET:
            field_dict["label"] = label
        if winner is not UNSET:
            field_dict["winner"] = winner
        if content_ids is not UNSET:
            field_dict["content_ids"] = content_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        label = d.pop("label", UNSET)

        winner = d.pop("winner", UNSET)

        _content_ids = d.pop("content_ids", UNSET)
        content_ids: list[str] | Unset = UNSET
        if _content_ids is not UNSET:
            content_ids = cast(list[str], _content_ids or [])

        _made = cls(
            id=id,
            name=name,
            label=label,
            winner=winner,
            content_ids=content_ids,
        )

        _made.additional_properties = d
        return _made
