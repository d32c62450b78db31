"""The ASGI application: one request from its route to its answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from customer_io_client.emulator import behaviour, examples, hosting
from customer_io_client.emulator.auth import Keys
from customer_io_client.emulator.contract import Contract, Match, Operation
from customer_io_client.emulator.control import table as control
from customer_io_client.emulator.forms import Form, read_form
from customer_io_client.emulator.jobs import STEPS
from customer_io_client.emulator.refusals import refused
from customer_io_client.emulator.request_log import Outcome, RequestLog
from customer_io_client.emulator.runner import Runner
from customer_io_client.emulator.sample import fill
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state import FREE_PLAN_PEOPLE, State
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Answer, Call, Json, RefusedError, decode, encode, nests_deeper

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_LOG = logging.getLogger("customer_io_client.emulator")
MAX_BODY_BYTES = 32 * 1024 * 1024
"""More than any operation takes."""
MAX_DEPTH = 100
"""Arrays and objects inside each other; the service's own limit is not known."""


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
        self._unimplemented = settings.unimplemented
        self.state = State(
            self.store,
            clock=settings.clock,
            people_limit=FREE_PLAN_PEOPLE if settings.plan == "free" else None,
            strict=settings.strict,
        )
        self.runner = Runner(self.state, STEPS)
        self.log = RequestLog(self.store)
        if self.store.is_new:
            self.reset()

    def reset(self) -> None:
        """Back to the sample workspace."""
        with self.store.transaction():
            self.store.clear()
            self.state.clock.load()
            fill(self.state)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            body = await _read(request)
        except ClientDisconnect:
            return
        answer = self._answer(request, body)
        media_type, content = answer.file or (None, b"")
        if answer.body is not None:
            media_type, content = "application/json", encode(answer.body)
        response = Response(content, answer.status, answer.headers, media_type)
        await response(scope, receive, send)

    def _answer(self, request: Request, body: bytes | None) -> Answer:
        raw_path = request.scope["raw_path"].decode("latin-1")
        if raw_path.startswith(hosting.PREFIX):
            return hosting.answer(self.state, request.method, raw_path)
        if raw_path.startswith(control.PREFIX):
            return control.answer(self, request.method, raw_path, _query(request), body or b"")
        started = time.perf_counter()
        with self.store.transaction():
            match, answer = self._safely(request, raw_path, body)
            reasons = self.state.journal.take()
            self.log.write(
                at=self.state.clock(),
                method=request.method,
                path=raw_path,
                operation=match.operation.name if match.operation else None,
                status=answer.status,
                outcome=_outcome(answer, reasons),
                reasons=reasons,
                seconds=time.perf_counter() - started,
            )
        return answer

    def _safely(self, request: Request, raw_path: str, body: bytes | None) -> tuple[Match, Answer]:
        """The answer whatever happens: a refusal undoes what the call had done, a failure is answered as 500."""
        match = self.contract.match(request.method, raw_path)
        name = match.operation.name if match.operation else "app" if raw_path.startswith("/v1/") else "track"
        try:
            with self.store.transaction():
                return match, self._run(request, match, body)
        except RefusedError as error:
            refusal = error
        except Exception:  # noqa: BLE001 # whatever broke is answered as 500 and logged
            _LOG.exception("%s failed", name)
            refusal = RefusedError(500, "the emulator failed: see its log")
        self.state.journal.note(refusal.sentence)
        answer = Answer(body={}) if _is_silent(name, refusal, request) else refused(name, refusal)
        if match.methods:
            answer.headers["Allow"] = ", ".join(match.methods)
        return match, answer

    def _run(self, request: Request, match: Match, body: bytes | None) -> Answer:
        operation = match.operation
        if operation is None:
            if match.methods:
                raise RefusedError(405, f"takes {', '.join(match.methods)}", where="method")
            raise RefusedError(404, "no such path")
        if not self._keys.open(operation.auth, request.headers.get("authorization", "")):
            raise RefusedError(401, "unauthorized", reason="unauthorized")
        known = behaviour.of(operation.name)
        if known is None and self._unimplemented == "refuse":
            raise RefusedError(501, f"the emulator has no behaviour for {operation.name} yet")
        path, query = _path(operation, match), operation.checks.query(_query(request))
        form = _form(operation, body, request) if operation.checks.takes_form else None
        checked = known is None or known.checks == "app"
        fields = _body(operation, body, checked=checked) if form is None else operation.checks.form(form)
        if known is not None and known.unknown_fields == "refused":
            operation.checks.known_fields(fields)
        call = Call(
            path=path,
            query=query,
            body=fields,
            headers=request.headers,
            check=self.contract.check,
            origin=f"{request.url.scheme}://{request.url.netloc}",
            files={} if form is None else form.files,
        )
        return examples.answer(operation) if known is None else known.run(call, self.state)


def _is_silent(name: str, refusal: RefusedError, request: Request) -> bool:
    """Pipelines answers 200 and drops what it would refuse, unless asked to be strict."""
    strict = request.headers.get("x-strict-mode") == "1"
    return name.startswith("pipelines.") and refusal.status < 500 and not strict


def _outcome(answer: Answer, reasons: list[str]) -> Outcome:
    if answer.status >= 400 or answer.status == 207:
        return "refused"
    return "dropped" if reasons else "done"


def _path(operation: Operation, match: Match) -> Mapping[str, Json]:
    """The path values; the App API knows nothing under a number that is none, where others call it a bad request."""
    try:
        return operation.checks.path(match.values())
    except RefusedError:
        if operation.api == "app":
            raise RefusedError(404, "not found") from None
        raise


def _form(operation: Operation, raw: bytes | None, request: Request) -> Form:
    return read_form(_not_too_large(operation, raw), request.headers.get("content-type", ""))


def _not_too_large(operation: Operation, raw: bytes | None) -> bytes:
    if raw is None or (operation.max_bytes is not None and len(raw) > operation.max_bytes):
        raise RefusedError(413, f"the body is over {operation.max_bytes or MAX_BODY_BYTES} bytes", reason="too_large")
    return raw


def _body(operation: Operation, content: bytes | None, *, checked: bool) -> Json:
    if not operation.checks.takes_body:
        return None
    raw = _not_too_large(operation, content)
    if not raw.strip():
        if operation.checks.needs_body:
            raise RefusedError(400, "a JSON body is required", reason="required")
        return None
    try:
        value = decode(raw)
    except ValueError:
        raise RefusedError(400, "the body is not valid JSON", reason="malformed") from None
    if raw.count(b"{") + raw.count(b"[") > MAX_DEPTH and nests_deeper(value, MAX_DEPTH):
        raise RefusedError(400, f"the body nests deeper than {MAX_DEPTH} levels", reason="malformed")
    if checked:
        operation.checks.body(value)
    return value


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
