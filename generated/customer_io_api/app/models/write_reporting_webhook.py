from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.reporting_event import ReportingEvent
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class WriteReportingWebhook(Model):
    """Settings of a reporting webhook to register or to replace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "endpoint": "endpoint",
        "events": "events",
        "disabled": "disabled",
        "full_resolution": "full_resolution",
        "with_content": "with_content",
    }

    name: str
    """ Name of the webhook. """
    endpoint: str
    """ Address that events are posted to. """
    events: list[ReportingEvent]
    """ Events to post, and no others. There is one at least. """
    disabled: bool | Unset = UNSET
    """ True keeps the webhook and posts nothing. """
    full_resolution: bool | Unset = UNSET
    """ True posts every open and click of a person, false only the first of each. The service takes false where it
    is left out. """
    with_content: bool | Unset = UNSET
    """ True puts the body of the message into events of sent messages. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        endpoint = self.endpoint

        events = self.events

        disabled = self.disabled

        full_resolution = self.full_resolution

        with_content = self.with_content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "endpoint": endpoint,
                "events": events,
            }
        )
        if disabled is not UNSET:
            field_dict["disabled"] = disabled
        if full_resolution is not UNSET:
            field_dict["full_resolution"] = full_resolution
        if with_content is not UNSET:
            field_dict["with_content"] = with_content

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        endpoint = d.pop("endpoint")

        events = cast(list[ReportingEvent], d.pop("events", None) or [])

        disabled = d.pop("disabled", UNSET)

        full_resolution = d.pop("full_resolution", UNSET)

        with_content = d.pop("with_content", UNSET)

        _made = cls(
            name=name,
            endpoint=endpoint,
            events=events,
            disabled=disabled,
            full_resolution=full_resolution,
            with_content=with_content,
        )

        _made.additional_properties = d
        return _made
