"""The ASGI application: one request from its route to its answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from customer_io_client.emulator import behaviour, control
from customer_io_client.emulator.auth import Keys
from customer_io_client.emulator.contract import Contract, Operation
from customer_io_client.emulator.refusals import refused
from customer_io_client.emulator.request_log import Outcome, RequestLog
from customer_io_client.emulator.sample import fill
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import FREE_PLAN_PEOPLE, State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Answer, Call, Json, RefusedError, decode, encode

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_LOG = logging.getLogger("customer_io_client.emulator")
MAX_BODY_BYTES = 32 * 1024 * 1024
"""More than any operation takes."""


@dataclass(slots=True)
class _Record:
    """What the log will say about one request."""

    operation: str | None = None
    outcome: Outcome = "done"
    reasons: list[str] = field(default_factory=list[str])


class App:
    """Everything that answers requests, over one store.

    Args:
        settings: keys, plan, strictness, data file.
        contract: the operations; None: the shipped ones.
    """

    def __init__(self, settings: Settings, contract: Contract | None = None) -> None:
        self.contract = contract or Contract.shipped()
        self.store = Store(settings.data)
        self._keys = Keys(settings)
        self._clock = settings.clock
        self.state = State(
            self.store,
            clock=settings.clock,
            people_limit=FREE_PLAN_PEOPLE if settings.plan == "free" else None,
            strict=settings.strict,
        )
        self.log = RequestLog(self.store)
        if self.store.is_new:
            self.reset()

    def reset(self) -> None:
        """Back to the sample workspace."""
        with self.store.transaction():
            self.store.clear()
            fill(self.state)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        try:
            body = await _read(request)
        except ClientDisconnect:
            return
        answer = self._answer(request, body)
        content = b"" if answer.body is None else encode(answer.body)
        response = Response(content, answer.status, answer.headers, None if answer.body is None else "application/json")
        await response(scope, receive, send)

    def _answer(self, request: Request, body: bytes | None) -> Answer:
        raw_path = request.scope["raw_path"].decode("latin-1")
        if raw_path.startswith("/_emulator/"):
            return control.answer(self, request.method, raw_path, _query(request), body or b"")
        started = time.perf_counter()
        record = _Record()
        with self.store.transaction():
            answer = self._safely(request, raw_path, body, record)
            dropped = self.state.journal.take()
            if dropped and record.outcome == "done":
                record.outcome = "dropped"
            self.log.write(
                at=self._clock(),
                method=request.method,
                path=raw_path,
                operation=record.operation,
                status=answer.status,
                outcome=record.outcome,
                reasons=[*record.reasons, *dropped],
                seconds=time.perf_counter() - started,
            )
        return answer

    def _safely(self, request: Request, raw_path: str, body: bytes | None, record: _Record) -> Answer:
        api = "app" if raw_path.startswith("/v1/") else "track"
        try:
            with self.store.transaction():
                return self._run(request, raw_path, body, record)
        except RefusedError as error:
            record.reasons = [error.sentence]
            if _is_silent(record.operation, error, request):
                record.outcome = "dropped"
                return Answer(200, {})
            record.outcome = "refused"
            return refused(record.operation or api, error)
        except Exception:  # noqa: BLE001  whatever broke is answered as 500 and logged
            _LOG.exception("operation %s failed", record.operation)
            record.outcome, record.reasons = "refused", ["the emulator failed: see its log"]
            return refused(record.operation or api, RefusedError(500, "the emulator failed: see its log"))

    def _run(self, request: Request, raw_path: str, body: bytes | None, record: _Record) -> Answer:
        match = self.contract.match(request.method, raw_path)
        operation = match.operation
        if operation is None:
            if match.methods:
                raise RefusedError(405, f"takes {', '.join(match.methods)}", where="method")
            raise RefusedError(404, "no such path")
        record.operation = operation.name
        if not self._keys.open(operation.auth, request.headers.get("authorization", "")):
            raise RefusedError(401, "unauthorized", reason="unauthorized")
        known = behaviour.of(operation.name)
        if known is None:
            raise RefusedError(501, f"the emulator has no behaviour for {operation.name} yet")
        call = Call(
            path=operation.checks.path(match.values),
            query=operation.checks.query(_query(request)),
            body=_body(operation, body),
            headers=request.headers,
            check=self.contract.check,
        )
        if known.checks == "app":
            operation.checks.body(call.body)
        return known.run(call, self.state)


def _is_silent(operation: str | None, error: RefusedError, request: Request) -> bool:
    """Pipelines answers 200 and drops what it would refuse, unless asked to be strict."""
    if operation is None or not operation.startswith("pipelines.") or error.status >= 500:
        return False
    return request.headers.get("x-strict-mode") != "1"


def _body(operation: Operation, raw: bytes | None) -> Json:
    if not operation.checks.takes_body:
        return None
    if raw is None or (operation.max_bytes is not None and len(raw) > operation.max_bytes):
        raise RefusedError(413, f"the body is over {operation.max_bytes or MAX_BODY_BYTES} bytes", reason="too_large")
    if not raw.strip():
        if operation.checks.needs_body:
            raise RefusedError(400, "a JSON body is required", reason="required")
        return None
    try:
        return decode(raw)
    except ValueError:
        raise RefusedError(400, "the body is not valid JSON", reason="malformed") from None


def _query(request: Request) -> Mapping[str, str]:
    text: bytes = request.scope["query_string"]
    return dict(parse_qsl(text.decode("latin-1"), keep_blank_values=True)) if text else {}


async def _read(request: Request) -> bytes | None:
    """The body; None where it is larger than any operation takes."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size <= MAX_BODY_BYTES:
            parts.append(part)
    return b"".join(parts) if size <= MAX_BODY_BYTES else None
