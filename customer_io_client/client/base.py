"""From a request to a call that can be sent, and from its answer to a typed result: no input or output here."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar, cast
from urllib.parse import urlencode

from customer_io_api._shared import CallOptions, Model, Request, UnexpectedStatusError, Unset, left_unread
from customer_io_client import __version__
from customer_io_client.client.body import Body, body_of
from customer_io_client.client.checks import path_value, plain_text
from customer_io_client.client.settings import Settings, checked_headers
from customer_io_client.core.answers import check_media_type, is_web_page
from customer_io_client.core.envelopes import is_refusal
from customer_io_client.core.errors import refusal_in_success
from customer_io_client.core.flow import Answer, call_flow
from customer_io_client.core.message import Call, Command, Heard, Reply
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import InvalidInputError, ResponseFormatError
from customer_io_client.options import Hooks
from customer_io_client.types import ApiResponse, JsonValue

T = TypeVar("T")

USER_AGENT: Final = f"customer-io-client/{__version__}"


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
            ResponseFormatError: the service did it, but its answer cannot be read; or what came in its place was a web
                page, or the reasons of a refusal.
        """
        operation = self.request.operation.name
        reply = answer.reply
        if is_web_page(reply, self.request.operation.accept):  # no write may pass for done by such a page
            raise ResponseFormatError(
                f"{operation}: HTML came with status {reply.status}, as from a proxy or a sign-in page",
                operation=operation,
                status=reply.status,
                outcome="unknown",
            )
        reason, data = "", cast("T", None)
        try:
            check_media_type(reply, self.request.operation.accept)
            data = self.request.parse(reply)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, UnexpectedStatusError) as error:
            reason = type(error).__name__
        if is_refusal(_unread(data, reply, reading=self.call.operation.method == "GET")):
            raise refusal_in_success(self.call, reply)
        if reason:
            raise ResponseFormatError(
                f"{operation}: the service answered {reply.status}, but not in the form of its contract ({reason})",
                operation=operation,
                status=reply.status,
            )
        return ApiResponse(data, reply.status, reply.headers, answer.attempts, operation)


def _unread(data: object, reply: Reply, *, reading: bool) -> object:
    """What no type has read of an answer: all of it where it is a file, has no type, or had nothing to read."""
    if isinstance(data, Model):
        return left_unread(data, any_names=reading)
    try:
        return reply.json() if (data is None or isinstance(data, bytes)) and reply.body else None
    except ValueError:
        return None


def prepare(
    request: Request[T],
    settings: Settings,
    options: CallOptions | None,
    *,
    new_id: Callable[[], str],
    now: Callable[[], float],
) -> Prepared[T]:
    """Check, encode and address one request.

    Args:
        request: what to ask for.
        settings: those of the client.
        options: what this call does differently.
        new_id: makes a ULID.
        now: tells Unix seconds.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or a file that cannot be read.
        TooLargeError: a value, a file or the body over its limit.
        ConfigurationError: the key of this API is missing, or an option makes no sense.
    """
    if not isinstance(cast("object", request), Request):
        raise InvalidInputError("call takes what a generated module's build_request returns", field="request")
    operation = request.operation
    if options is not None:
        settings = settings.for_call(options)
    for name, value in request.path_values:
        if value != "" or name not in operation.may_be_empty:
            path_value(name, value)
    body = body_of(request, new_id=new_id, now=now)
    query = urlencode([(name, plain_text(name, value)) for name, value in request.query])
    call = Call(
        operation=operation,
        url=f"{settings.hosts.of(operation.api)}{request.path}{'?' if query else ''}{query}",
        headers=tuple(_headers(request, settings, body).items()),
        body=body.content,
        texts=body.texts,
        key_note=settings.key_note(operation),
    )
    policy = Policy(timeout=settings.timeout, deadline=settings.deadline, retries=settings.retries)
    return Prepared(request, call, policy, body.repeatable, body.value)


def _headers(request: Request[T], settings: Settings, body: Body) -> dict[str, str]:
    """Each header once: those of the caller replace the client's, and those of the request replace both."""
    operation = request.operation
    headers = {"user-agent": USER_AGENT, "accept": operation.accept}
    if body.content is not None:
        headers["content-type"] = body.media_type
    if settings.pipelines_strict and operation.api == "pipelines":
        headers["x-strict-mode"] = "1"
    headers.update(settings.authorization(operation.auth))
    headers.update(settings.headers)
    headers.update(checked_headers({name: plain_text(name, value) for name, value in request.headers}))
    return headers
