"""From an answer that is no success to the typed error: what the service said, without what it was sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from customer_io_client.core.advice import advice
from customer_io_client.core.envelopes import error_details
from customer_io_client.core.masking import masked
from customer_io_client.core.message import Call, Reply
from customer_io_client.core.retry_after import retry_after_seconds
from customer_io_client.exceptions import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ErrorDetail,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ResponseFormatError,
    ServerError,
    UnprocessableError,
    WrongRegionError,
)

LONGEST_MESSAGE: Final = 500
_REASONS_SHOWN: Final = 3
_PLACE: Final = re.compile(r"\[(\d+)\]")
_GOES_ON: Final = re.compile(r"\w|[.\[]\w")

_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableError,
}


def status_error(call: Call, reply: Reply, *, attempts: int, epoch: float) -> APIStatusError:
    """The typed error for an answer other than success.

    Its text is one line of 500 characters at most: status, operation, the service's reasons with every value of the
    request masked, and what to do. The reasons in full are in `errors`.

    Args:
        call: what was sent.
        reply: what came back.
        attempts: how many attempts this one was.
        epoch: the time of the answer in Unix seconds, for a `Retry-After` that is a date.
    """
    details = error_details(reply)
    wait = retry_after_seconds(reply.headers, epoch=epoch)
    message = _message(call, reply.status, details, advice(call, reply, wait))
    facts: dict[str, Any] = {
        "status": reply.status,
        "operation": call.operation.name,
        "errors": details,
        "headers": reply.headers,
        "attempts": attempts,
    }
    if reply.status == 429:
        return RateLimitError(message, retry_after=wait, **facts)
    return _class_of(reply.status)(message, **facts)


def refusal_in_success(call: Call, reply: Reply) -> ResponseFormatError:
    """The error for an answer whose status says yes and whose body says no: whether it was done is anyone's guess."""
    start = f"{reply.status} from {call.operation.name}, but with the reasons of a refusal: "
    reasons = _one_line(masked(_reasons(error_details(reply)), call), LONGEST_MESSAGE - len(start))
    return ResponseFormatError(start + reasons, operation=call.operation.name, status=reply.status, outcome="unknown")


def _class_of(status: int) -> type[APIStatusError]:
    if 300 <= status < 400:
        return WrongRegionError
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)


def _message(call: Call, status: int, details: tuple[ErrorDetail, ...], advice: str) -> str:
    start = f"{status} {_phrase(status)} from {call.operation.name}"
    end = f" ({advice})" if advice else ""
    reasons = _one_line(masked(_reasons(details), call), LONGEST_MESSAGE - len(start) - len(end) - 2)
    return f"{start}: {reasons}{end}" if reasons else f"{start}{end}"


def _phrase(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return {3: "Redirect", 4: "Client Error", 5: "Server Error"}.get(status // 100, "Unknown Status")


def _reasons(details: tuple[ErrorDetail, ...]) -> str:
    more = len(details) - _REASONS_SHOWN
    return "; ".join(map(_reason, details[:_REASONS_SHOWN])) + (f"; and {more} more" if more > 0 else "")


def _reason(detail: ErrorDetail) -> str:
    item = None if detail.index is None else f"item {detail.index}:"
    field = None if _begins_with_field(detail) else detail.field
    return " ".join(filter(None, (item, detail.reason, field, detail.detail)))


def _begins_with_field(detail: ErrorDetail) -> bool:
    """Many reasons of the App API say the field themselves, a place in a list as `.0` where the field has `[0]`."""
    if detail.field is None:
        return False
    said = detail.detail.casefold()
    spellings = (detail.field.casefold(), _PLACE.sub(r".\1", detail.field).casefold())
    return any(said.startswith(spelling) and not _GOES_ON.match(said, len(spelling)) for spelling in spellings)


def _one_line(text: str, longest: int) -> str:
    """Printable characters only, white space in single spaces."""
    plain = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"
