from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class JourneyMetrics(Model):
    """Numbers of journeys by how far they came. Each list holds one number a period, the oldest first, and a journey
    counts in the period in which it began.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "started": "started",
        "activated": "activated",
        "exited_early": "exited_early",
        "finished": "finished",
        "converted": "converted",
        "never_activated": "never_activated",
        "messaged": "messaged",
    }

    started: list[int] | Unset = UNSET
    """ Journeys of people who met the trigger, before any filter. """
    activated: list[int] | Unset = UNSET
    """ Journeys that passed the filters and reached a step. """
    exited_early: list[int] | Unset = UNSET
    """ Journeys that ended since the person fitted no more. """
    finished: list[int] | Unset = UNSET
    """ Journeys that came to the end. """
    converted: list[int] | Unset = UNSET
    """ Journeys of people who reached the goal of the campaign. """
    never_activated: list[int] | Unset = UNSET
    """ Journeys that a filter ended before any step. """
    messaged: list[int] | Unset = UNSET
    """ Journeys with at least one step other than a delay. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        started: list[int] | Unset = UNSET
        if not isinstance(self.started, Unset):
            started = self.started

        activated: list[int] | Unset = UNSET
        if not isinstance(self.activated, Unset):
            activated = self.activated

        exited_early: list[int] | Unset = UNSET
        if not isinstance(self.exited_early, Unset):
            exited_early = self.exited_early

        finished: list[int] | Unset = UNSET
        if not isinstance(self.finished, Unset):
            finished = self.finished

        converted: list[int] | Unset = UNSET
        if not isinstance(self.converted, Unset):
            converted = self.converted

        never_activated: list[int] | Unset = UNSET
        if not isinstance(self.never_activated, Unset):
            never_activated = self.never_activated

        messaged: list[int] | Unset = UNSET
        if not isinstance(self.messaged, Unset):
            messaged = self.messaged

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if started is not UNSET:
            field_dict["started"] = started
        if activated is not UNSET:
            field_dict["activated"] = activated
        if exited_early is not UNSET:
            field_dict["exited_early"] = exited_early
        if finished is not UNSET:
            field_dict["finished"] = finished
        if converted is not UNSET:
            field_dict["converted"] = converted
        if never_activated is not UNSET:
            field_dict["never_activated"] = never_activated
        if messaged is not UNSET:
            field_dict["messaged"] = messaged

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _started = d.pop("started", UNSET)
        started: list[int] | Unset = UNSET
        if _started is not UNSET:
            started = cast(list[int], _started or [])

        _activated = d.pop("activated", UNSET)
        activated: list[int] | Unset = UNSET
        if _activated is not UNSET:
            activated = cast(list[int], _activated or [])

        _exited_early = d.pop("exited_early", UNSET)
        exited_early: list[int] | Unset = UNSET
        if _exited_early is not UNSET:
            exited_early = cast(list[int], _exited_early or [])

        _finished = d.pop("finished", UNSET)
        finished: list[int] | Unset = UNSET
        if _finished is not UNSET:
            finished = cast(list[int], _finished or [])

        _converted = d.pop("converted", UNSET)
        converted: list[int] | Unset = UNSET
        if _converted is not UNSET:
            converted = cast(list[int], _converted or [])

        _never_activated = d.pop("never_activated", UNSET)
        never_activated: list[int] | Unset = UNSET
        if _never_activated is not UNSET:
            never_activated = cast(list[int], _never_activated or [])

        _messaged = d.pop("messaged", UNSET)
        messaged: list[int] | Unset = UNSET
        if _messaged is not UNSET:
            messaged = cast(list[int], _messaged or [])

        _made = cls(
            started=started,
            activated=activated,
            exited_early=exited_early,
            finished=finished,
            converted=converted,
            never_activated=never_activated,
            messaged=messaged,
        )

        _made.additional_properties = d
        return _made
