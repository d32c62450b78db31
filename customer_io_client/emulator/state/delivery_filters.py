"""Which deliveries a list, a series or an export is about, as SQL."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Literal, TypeAlias

from customer_io_client.emulator.store import Value

DeliveryState: TypeAlias = Literal["failed", "sent", "drafted", "attempted"]


@dataclass(frozen=True, slots=True)
class Parents:
    """What a delivery was made for; of each, its number. A filter leaves open what is None."""

    campaign: int | None = None
    broadcast: int | None = None
    newsletter: int | None = None
    transactional: int | None = None
    """The transactional message; email without one counts under 1."""
    action: int | None = None
    """The step of the campaign or broadcast."""
    parent_action: int | None = None
    """The split or branch that holds the step."""
    content: int | None = None
    trigger_number: int | None = None
    """The trigger of the broadcast."""
    trigger_event: str | None = None
    """The event that started the campaign, a ULID."""

    def columns(self) -> dict[str, int | str]:
        """Those that are set, by their column."""
        values = {field_.name: getattr(self, field_.name) for field_ in fields(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """Deliveries that fit all of these."""

    parents: Parents = field(default_factory=Parents)
    person: int | None = None
    type: str | None = None
    metric: str | None = None
    """They reached this metric."""
    state: DeliveryState | None = None
    """They are in this state now."""
    drafts: bool | None = None
    """Drafts alone, or all but drafts."""
    start: int | None = None
    end: int | None = None
    """The last second that they were created in."""
    search: str | None = None
    """A part of their recipient or their subject."""
    after: int | None = None
    """Their numbers come after this one."""

    def sql(self) -> tuple[str, list[Value]]:
        """The condition on `deliveries`, and its values."""
        parts = [f"{column} = ?" for column in self.parents.columns()]
        values: list[Value] = [*self.parents.columns().values()]
        for condition, value in (
            ("person = ?", self.person),
            ("type = ?", self.type),
            ("created >= ?", self.start),
            ("created <= ?", self.end),
            ("deliveries.delivery > ?", self.after),
        ):
            if value is not None:
                parts.append(condition)
                values.append(value)
        if self.search is not None:
            parts.append("(instr(lower(recipient), lower(?)) OR instr(lower(subject), lower(?)))")
            values += [self.search, self.search]
        if self.metric not in (None, "created"):
            parts.append(_REACHED)
            values.append(self.metric)
        if self.state is not None:
            parts.append(_STATES[self.state])
        if self.drafts is not None:
            parts.append(_STATES["drafted"] if self.drafts else f"NOT {_STATES['drafted']}")
        return " AND ".join(parts) or "TRUE", values


def _reached(metrics: str) -> str:
    return (
        "EXISTS (SELECT 1 FROM delivery_metrics WHERE delivery_metrics.delivery = deliveries.delivery"  # noqa: S608 # fixed text
        f" AND metric IN ({metrics}))"
    )


_REACHED = _reached("?")
_SENT = _reached("'sent', 'delivered'")
_FAILED = _reached("'failed', 'dropped', 'suppressed', 'undeliverable'")
_ATTEMPTED = _reached("'attempted'")
_DRAFTED = _reached("'drafted'")
_STATES: dict[DeliveryState, str] = {
    "sent": _SENT,
    "failed": f"({_FAILED} AND NOT {_SENT})",
    "attempted": f"({_ATTEMPTED} AND NOT {_SENT} AND NOT {_FAILED})",
    "drafted": f"({_DRAFTED} AND NOT {_SENT} AND NOT {_FAILED})",
}
"""A delivery is in at most one of them; the later state goes before the earlier."""
