"""One request held against its operation and answered by its behaviour."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from customer_io_client.emulator import behaviour, examples
from customer_io_client.emulator.auth import Keys
from customer_io_client.emulator.contract import Contract, Match, Operation
from customer_io_client.emulator.exchange import MAX_BODY_BYTES, Given
from customer_io_client.emulator.fetching import FileNeededError
from customer_io_client.emulator.forms import Form, read_form
from customer_io_client.emulator.refusals import refused
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import State
from customer_io_client.emulator.wire import (
    MAX_DEPTH,
    NOT_FOUND,
    Answer,
    Call,
    Json,
    RefusedError,
    Violation,
    decode,
    nests_deeper,
)

_LOG = logging.getLogger("customer_io_client.emulator")
_PARTICULAR = ("broadcasts", "campaigns")
"""Families of the App API that call a number which is none a bad request."""


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a request."""

    answer: Answer
    reasons: list[str]
    """Why something of it was not done."""
    violations: list[Violation]
    """What of it was refused."""


class Handler:
    """Answers requests over one state.

    Args:
        settings: keys, and what an operation without behaviour gets.
        contract: the operations.
        state: what they act on.
    """

    def __init__(self, settings: Settings, contract: Contract, state: State) -> None:
        self._keys = Keys(settings)
        self._unimplemented = settings.unimplemented
        self._contract = contract
        self._state = state

    def handle(self, given: Given, match: Match) -> Handled:
        """The answer whatever happens: a refusal undoes what the call had done, a failure is answered as 500.

        It runs inside a transaction of its caller.

        Raises:
            FileNeededError: it can be answered once a file is fetched.
        """
        try:
            with self._state.store.transaction():
                answer = self._run(given, match)
        except RefusedError as error:
            answer = self._refused(given, match, error)
        except FileNeededError:
            raise
        except Exception:  # noqa: BLE001 # whatever broke is answered as 500 and logged
            _LOG.exception("%s failed", _name(given, match))
            answer = self._refused(given, match, RefusedError(500, "the emulator failed: see its log"))
        violations = self._state.journal.violations()
        return Handled(answer, self._state.journal.take(), violations)

    def _refused(self, given: Given, match: Match, refusal: RefusedError) -> Answer:
        self._state.journal.refuse(refusal)
        answer = refusal_of(given, match, refusal)
        if match.methods:
            answer.headers["Allow"] = ", ".join(match.methods)
        return answer

    def _run(self, given: Given, match: Match) -> Answer:
        operation = match.operation
        if operation is None:
            if match.methods:
                raise RefusedError(405, f"takes {', '.join(match.methods)}", where="method")
            raise RefusedError(404, "no such path")
        self._keys.check(operation.auth, given.headers)
        known = behaviour.of(operation.name)
        if known is None and self._unimplemented == "refuse":
            raise RefusedError(501, f"the emulator has no behaviour for {operation.name} yet")
        path, query = _path(operation, match), operation.checks.query(given.query)
        form = _form(operation, given) if operation.checks.takes_form else None
        checked = known is None or known.checks == "app"
        fields = _body(operation, given.body, checked=checked) if form is None else operation.checks.form(form)
        if known is not None and known.unknown_fields == "refused":
            operation.checks.known_fields(fields)
        call = Call(
            path=path,
            query=query,
            body=fields,
            headers=given.headers,
            check=self._contract.check,
            files={} if form is None else form.files,
            origin=f"{given.scheme}://{given.headers.get('host', '')}",
        )
        return examples.answer(operation) if known is None else known.run(call, self._state)


def turned_away(given: Given, match: Match, refusal: RefusedError) -> Handled:
    """What becomes of a call that does not get as far as its operation."""
    return Handled(refused(_name(given, match), refusal), [refusal.sentence], [refusal.violation])


def refusal_of(given: Given, match: Match, refusal: RefusedError) -> Answer:
    """The answer to a call that is refused; Pipelines answers 200 and drops it, unless asked to be strict."""
    name = _name(given, match)
    is_silent = name.startswith("pipelines.") and refusal.status < 500 and given.headers.get("x-strict-mode") != "1"
    return Answer(body={}) if is_silent else refused(name, refusal)


def _name(given: Given, match: Match) -> str:
    """The operation; where a path means none, the API it seems to be for."""
    return match.operation.name if match.operation else "app" if given.raw_path.startswith("/v1/") else "track"


def _path(operation: Operation, match: Match) -> Mapping[str, Json]:
    """The path values; the App API knows nothing under a number that is none, where others call it a bad request."""
    try:
        return operation.checks.path(match.values())
    except RefusedError:
        if operation.api == "app" and operation.name.split(".")[1] not in _PARTICULAR:
            raise RefusedError(404, NOT_FOUND) from None
        raise


def _form(operation: Operation, given: Given) -> Form:
    return read_form(_not_too_large(operation, given.body), given.headers.get("content-type", ""))


def _not_too_large(operation: Operation, raw: bytes | None) -> bytes:
    if raw is None or (operation.max_bytes is not None and len(raw) > operation.max_bytes):
        most = operation.max_bytes or MAX_BODY_BYTES
        raise RefusedError(413, f"the body is over {most} bytes", pointer="", reason="too_large")
    return raw


def _body(operation: Operation, content: bytes | None, *, checked: bool) -> Json:
    if not operation.checks.takes_body:
        return None
    raw = _not_too_large(operation, content)
    if not raw.strip():
        if operation.checks.needs_body:
            raise RefusedError(400, "a JSON body is required", pointer="", reason="required")
        return None
    try:
        value = decode(raw)
    except ValueError:
        raise RefusedError(400, "the body is not valid JSON", pointer="", reason="malformed") from None
    if raw.count(b"{") + raw.count(b"[") > MAX_DEPTH and nests_deeper(value, MAX_DEPTH):
        text = f"the body nests deeper than {MAX_DEPTH} levels"
        raise RefusedError(400, text, pointer="", reason="malformed")
    if checked:
        operation.checks.body(value)
    return value
