"""What the emulator was asked, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

from customer_io_client.emulator.request_log import KEPT, Outcome, Wanted
from customer_io_client.emulator.views.access import Access
from customer_io_client.emulator.wire import Json, as_object, decode

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One request."""

    number: int
    at: float
    """When, in Unix seconds."""
    method: str
    path: str
    operation: str | None
    """Its name in the contract; None: the path means none."""
    lane: str | None
    """Whose limit it counts for."""
    person: str | None
    """The identifier of the person it names."""
    status: int | None
    """What was answered; None: nothing."""
    outcome: Outcome
    """`done`; `dropped`, though it was answered with success; or `refused`."""
    reasons: tuple[str, ...]
    """Why something of it was not done."""
    fault: int | None
    """The number of the fault rule that struck it."""
    seconds: float
    _access: Access = field(compare=False)

    @property
    def body(self) -> Json:
        """What was sent: the value of JSON, else the text; None: nothing, binary content, or no longer kept."""

        def read(app: App) -> Json:
            found = app.log.one(self.number)
            return None if found is None else as_object(found[1].shown(())["body"])

        body = as_object(self._access.run(read))
        text = str(body.get("text") or "")
        return decode(text) if body.get("kind") == "json" and not body["truncated"] else text or None

    def __repr__(self) -> str:
        return f"<Request {self.operation or self.method}: {self.status or 'no answer'}, {self.outcome}>"


class Requests(tuple[Request, ...]):
    """Requests, oldest first: `requests[-1]` is the newest."""

    __slots__ = ()

    @property
    def refused(self) -> Requests:
        """Those that were refused, by the emulator or by a fault."""
        return self._of("refused")

    @property
    def dropped(self) -> Requests:
        """Those that were answered with success while something of them was not done, as the service does."""
        return self._of("dropped")

    def of(self, operation: str) -> Requests:
        """Those of this operation; `*` stands for any text."""
        return Requests(one for one in self if one.operation is not None and fnmatchcase(one.operation, operation))

    def _of(self, outcome: Outcome) -> Requests:
        return Requests(one for one in self if one.outcome == outcome)

    def __repr__(self) -> str:
        return f"<Requests: {len(self)}>"


def logged(access: Access) -> Requests:
    """The newest 10,000."""

    def read(app: App) -> Requests:
        rows = cast("list[Mapping[str, Any]]", app.log.latest(Wanted(), limit=KEPT))
        return Requests(_request(access, row) for row in reversed(rows))

    return access.run(read)


def _request(access: Access, row: Mapping[str, Any]) -> Request:
    fields: dict[str, Any] = {**row, "number": row["request"], "reasons": tuple(row["reasons"]), "_access": access}
    return Request(**{name: fields[name] for name in Request.__dataclass_fields__})
