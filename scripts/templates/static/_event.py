"""What every event of a reporting webhook shares: how it is read, and what an unknown one looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeGuard, cast, final

from ._shared import Model, fields_of


@final
@dataclass(repr=False, slots=True)
class UnknownEvent(Model):
    """An event that this version has no class for, or a known one without the shape of its class.

    Nothing of it is lost: each attribute is None where its field is absent or of another type, and `fields` holds all
    that was received. As a mapping it is read by the names of these fields. Its repr shows their names alone.
    """

    event_id: str | None
    """ Id of the event: the same in every repeat of its delivery. """
    object_type: str | None
    """ What the event is about, such as `email`. """
    metric: str | None
    """ What happened to it, such as `clicked`. """
    timestamp: int | None
    """ When it happened, in Unix seconds. """
    data: Mapping[str, Any] | None
    """ What else is known of it. """
    fields: Mapping[str, Any]
    """ Everything that was received, by name. """

    def _extra(self) -> Mapping[str, Any]:
        return self.fields

    def to_dict(self) -> dict[str, Any]:
        return dict(self.fields)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        fields = fields_of(src_dict)
        event_id, object_type, metric = (fields.get(name) for name in ("event_id", "object_type", "metric"))
        timestamp, data = fields.get("timestamp"), fields.get("data")
        return cls(
            event_id=event_id if isinstance(event_id, str) else None,
            object_type=object_type if isinstance(object_type, str) else None,
            metric=metric if isinstance(metric, str) else None,
            timestamp=timestamp if _is_time(timestamp) else None,
            data=cast("Mapping[str, Any]", data) if isinstance(data, Mapping) else None,
            fields=fields,
        )


def read_event(fields: Mapping[str, Any], kind_of: Callable[[str, str], Any]) -> Any:
    """The event in these fields: of its own class, or else an `UnknownEvent`.

    Args:
        fields: the JSON object that was received.
        kind_of: the model of an object type and a metric; None where there is none.

    Raises:
        TypeError: `fields` is no mapping.
    """
    unknown = UnknownEvent.from_dict(fields)
    if unknown.object_type is None or unknown.metric is None or unknown.event_id is None or unknown.timestamp is None:
        return unknown
    kind = kind_of(unknown.object_type, unknown.metric)
    try:
        return unknown if kind is None else kind.from_dict(fields)
    except (AttributeError, KeyError, TypeError, ValueError):
        return unknown


def _is_time(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
