"""From a request to a call that can be sent, and from its answer to a typed result: no input or output here."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar, cast
from urllib.parse import urlencode

from customer_io_api._shared import CallOptions, Request, UnexpectedStatusError, Unset
from customer_io_client import __version__
from customer_io_client.client.checks import check_body, path_value
from customer_io_client.client.settings import Settings
from customer_io_client.core.encode import JsonValue, encode
from customer_io_client.core.flow import Answer, call_flow
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.limits import body_size
from customer_io_client.core.message import Call, Command, Heard
from customer_io_client.core.repeat import prepare_repeat
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import ConfigurationError, InvalidInputError, ResponseFormatError
from customer_io_client.options import Hooks
from customer_io_client.types import ApiResponse

T = TypeVar("T")

USER_AGENT: Final = f"customer-io-client/{__version__}"
STRICT_MODE: Final = "x-strict-mode"
OWN_HEADERS: Final = frozenset({"authorization", "content-length", "content-type", "host", "transfer-encoding"})
"""Headers that this client writes itself."""


@dataclass(frozen=True, slots=True)
class Prepared(Generic[T]):
    """A call that can be sent, and what is needed to read its answer."""

    request: Request[T]
    call: Call
    policy: Policy
    repeatable: bool
    body: JsonValue | Unset = field(repr=False)
    """The JSON body as it is sent."""

    def flow(self, hooks: Hooks, *, start: float, random: Callable[[], float]) -> Generator[Command, Heard, Answer]:
        """The course of the call, for a driver to run."""
        return call_flow(
            self.call, repeatable=self.repeatable, policy=self.policy, start=start, hooks=hooks, random=random
        )

    def finish(self, answer: Answer) -> ApiResponse[T]:
        """The typed result.

        Raises:
            ResponseFormatError: the service did it, but its answer cannot be read; or a web page came in its place.
        """
        operation = self.request.operation.name
        reply = answer.reply
        if reply.body.lstrip().startswith(b"<"):  # no JSON starts so, and no write may pass for done by such a page
            raise ResponseFormatError(
                f"{operation}: HTML came with status {reply.status}, as from a proxy or a sign-in page",
                operation=operation,
                status=reply.status,
                outcome="unknown",
            )
        try:
            data = self.request.parse(reply)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, UnexpectedStatusError) as error:
            reason = type(error).__name__
        else:
            return ApiResponse(data, reply.status, reply.headers, answer.attempts, operation)
        raise ResponseFormatError(
            f"{operation}: the service answered {reply.status}, but not in the form of its contract ({reason})",
            operation=operation,
            status=reply.status,
        )


def prepare(
    request: Request[T], settings: Settings, options: CallOptions | None, *, new_id: Callable[[], str]
) -> Prepared[T]:
    """Check, encode and address one request.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
        TooLargeError: a value or the body over its limit.
        ConfigurationError: the key of this API is missing, or an option makes no sense.
    """
    operation = request.operation
    if options is not None:
        settings = settings.changed(
            timeout=options.timeout, deadline=options.deadline, retries=options.retries, headers=options.headers
        )
    for name, value in request.path_values:
        path_value(name, value)
    body, repeatable = prepare_repeat(operation, _json_body(request), new_id)
    content = None if isinstance(body, Unset) else dumps(body)
    if content is not None:
        body_size(operation, content)
    query = f"?{urlencode(request.query)}" if request.query else ""
    call = Call(
        operation=operation,
        url=f"{settings.hosts.of(operation.api)}{request.path}{query}",
        headers=tuple(_headers(request, settings, has_body=content is not None)),
        body=content,
    )
    policy = Policy(timeout=settings.timeout, deadline=settings.deadline, retries=settings.retries)
    return Prepared(request, call, policy, repeatable, body)


def _json_body(request: Request[T]) -> JsonValue | Unset:
    if isinstance(request.body, Unset):
        return request.body
    operation = request.operation
    whole = _with_extra(request.body, request.extra)
    body = encode(whole, dialect="iso" if operation.api == "pipelines" else "unix", path="")
    check_body(operation, body)
    return body


def _with_extra(body: object, extra: Mapping[str, object] | Unset) -> object:
    if isinstance(extra, Unset):
        return body
    named = cast("Mapping[str, object]", body)
    both = named.keys() & extra.keys()
    if both:
        field = min(both)
        raise InvalidInputError(f"{field} is given twice, by name and among the free-form fields", field=field)
    return {**extra, **named}


def _headers(request: Request[T], settings: Settings, *, has_body: bool) -> Iterator[tuple[str, str]]:
    yield "user-agent", USER_AGENT
    yield "accept", "application/json"
    if has_body:
        yield "content-type", "application/json"
    yield from settings.authorization(request.operation.auth)
    for name, value in settings.headers.items():
        yield _checked_header(name, value)
    yield from request.headers
    asked = any(name.lower() == STRICT_MODE for name, _ in request.headers)
    if settings.pipelines_strict and request.operation.api == "pipelines" and not asked:
        yield STRICT_MODE, "1"


def _checked_header(name: str, value: str) -> tuple[str, str]:
    lowered = name.lower()
    if lowered in OWN_HEADERS:
        raise ConfigurationError(f"the header {lowered} is written by the client")
    if not name.isascii() or not value.isascii() or not (name + value).isprintable():
        raise ConfigurationError("a header holds characters that HTTP does not carry")
    return lowered, value
