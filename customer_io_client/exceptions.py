"""Everything this client raises, and for each the answer to one question: may I send again?

CustomerIOError
├─ ConfigurationError
├─ InvalidInputError
│  └─ TooLargeError
├─ PaceTimeoutError
├─ APIConnectionError
│  └─ APITimeoutError
├─ APIStatusError
│  ├─ BadRequestError 400          ├─ PayloadTooLargeError 413
│  ├─ AuthenticationError 401      ├─ UnprocessableError 422
│  ├─ PermissionDeniedError 403    ├─ RateLimitError 429
│  ├─ NotFoundError 404            ├─ ServerError 5xx
│  ├─ ConflictError 409            └─ WrongRegionError 3xx
├─ ResponseFormatError
├─ PagingError
├─ JobError
│  ├─ JobFailedError
│  └─ JobTimeoutError
├─ DownloadError
├─ WebhookSignatureError
├─ WebhookFormatError
└─ DeliveryError
   ├─ PartialFailureError
   └─ OutboxError
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from customer_io_client.types import JsonValue

Outcome: TypeAlias = Literal["not_sent", "refused", "unknown", "done"]
"""May I send again? `not_sent`: nothing left this machine. `refused`: the service said no.
`unknown`: it may have arrived. `done`: it did."""


@dataclass(frozen=True, slots=True)
class ErrorDetail:
    """One reason that the service gave. Its text and `meta` may quote what was sent, so the repr leaves them out."""

    detail: str = dataclasses.field(repr=False)
    reason: str | None = None
    field: str | None = None
    code: str | None = None
    index: int | None = None
    """The position in the batch, where the answer names one."""
    meta: JsonValue = dataclasses.field(default=None, repr=False, hash=False)
    """What the service adds, as it came: a refused publish of the Design Studio tells its Liquid errors by language."""


class CustomerIOError(Exception):
    """The root of everything that this client raises."""

    outcome: Outcome = "not_sent"

    def __init__(self, message: str, *, outcome: Outcome | None = None) -> None:
        super().__init__(message)
        if outcome is not None:
            self.outcome = outcome

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(kind: type[CustomerIOError], args: tuple[Any, ...], state: dict[str, Any]) -> CustomerIOError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(CustomerIOError):
    """A key is missing, a region is unknown, or an option makes no sense."""


class InvalidInputError(CustomerIOError, ValueError):
    """An argument that the service would refuse or misread; nothing was sent."""

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field
        """Where the bad value stands: `attributes.tags[2]`."""


class TooLargeError(InvalidInputError):
    """An argument or a body over the service's size limit; nothing was sent."""

    def __init__(self, message: str, *, limit_bytes: int, size_bytes: int, field: str | None = None) -> None:
        super().__init__(message, field=field)
        self.limit_bytes = limit_bytes
        self.size_bytes = size_bytes


class PaceTimeoutError(CustomerIOError):
    """The call's deadline passed, or would pass, before its lane had a free slot; nothing was sent."""

    def __init__(self, message: str, *, lane: str, outcome: Outcome | None = None) -> None:
        super().__init__(message, outcome=outcome)
        self.lane = lane


class APIConnectionError(CustomerIOError):
    """The connection failed; `outcome` says whether the request may have arrived."""

    def __init__(self, message: str, *, operation: str, attempts: int, outcome: Outcome) -> None:
        super().__init__(message, outcome=outcome)
        self.operation = operation
        self.attempts = attempts


class APITimeoutError(APIConnectionError):
    """No answer in time; `outcome` says whether the request may have arrived."""


class APIStatusError(CustomerIOError):
    """The service answered with a status other than success."""

    outcome: Outcome = "refused"

    def __init__(
        self,
        message: str,
        *,
        status: int,
        operation: str,
        errors: tuple[ErrorDetail, ...] = (),
        headers: Mapping[str, str] | None = None,
        attempts: int = 1,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(message, outcome=outcome)
        self.status = status
        self.operation = operation
        self.errors = errors
        """The service's reasons in full; they may quote values that were sent."""
        self.headers = dict(headers or {})
        self.attempts = attempts


class BadRequestError(APIStatusError):
    """400: the request is malformed or breaks a rule of the service."""


class AuthenticationError(APIStatusError):
    """401: the key is missing or wrong, or of another API."""


class PermissionDeniedError(APIStatusError):
    """403: the key lacks the scope, or the account lacks the feature."""


class NotFoundError(APIStatusError):
    """404: no such thing in this workspace."""


class ConflictError(APIStatusError):
    """409: the state of the thing forbids it."""


class PayloadTooLargeError(APIStatusError):
    """413: the body is over the service's limit."""


class UnprocessableError(APIStatusError):
    """422: the request is well formed, but its content is refused."""


class RateLimitError(APIStatusError):
    """429: still over the rate after the retries; the text names the seconds to wait."""

    def __init__(self, message: str, *, retry_after: float | None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.retry_after = retry_after
        """Seconds to wait before trying again; None where the service did not say."""


class ServerError(APIStatusError):
    """5xx: the service failed; it may or may not have acted."""

    outcome: Outcome = "unknown"


class WrongRegionError(APIStatusError):
    """3xx: the account lives in the other region. Redirects are never followed, as keys must not travel."""


class ResponseFormatError(CustomerIOError):
    """The service accepted the request, but its answer cannot be read.

    Where a web page came in place of the service's answer, `outcome` is `unknown`: something else may have answered.
    So it is where the answer holds nothing but the reasons of a refusal.
    """

    outcome: Outcome = "done"

    def __init__(self, message: str, *, operation: str, status: int, outcome: Outcome | None = None) -> None:
        super().__init__(message, outcome=outcome)
        self.operation = operation
        self.status = status


class PagingError(CustomerIOError):
    """A list whose cursor stands still, so that it would never end, or whose pages cannot be read."""

    outcome: Outcome = "done"


class JobError(CustomerIOError):
    """A job that the service finishes later did not come to its good end while it was waited for."""

    def __init__(
        self, message: str, *, operation: str, job: Mapping[str, Any] | None, outcome: Outcome | None = None
    ) -> None:
        super().__init__(message, outcome=outcome)
        self.operation = operation
        self.job = job
        """What the service last told of the job, as its typed model; None where it told nothing."""


class JobFailedError(JobError):
    """The service gave the job up. `refused`: it did nothing of it; `unknown`: it may have done a part."""

    outcome: Outcome = "refused"

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        job: Mapping[str, Any] | None,
        reason: str | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(message, operation=operation, job=job, outcome=outcome)
        self.reason = reason
        """Why, in the words of the service, which may quote values; None where it gave no reason."""


class JobTimeoutError(JobError):
    """The deadline came before the end of the job. Nothing is lost: the job goes on, and can be waited for again."""

    outcome: Outcome = "done"


class DownloadError(CustomerIOError):
    """A file could not be written on this machine. Nothing was left under its name; it can be downloaded again."""

    outcome: Outcome = "done"


class WebhookSignatureError(CustomerIOError):
    """A webhook that is unsigned, wrongly signed or too old."""

    outcome: Outcome = "refused"


class WebhookFormatError(CustomerIOError):
    """A webhook that is signed well, but holds no JSON object. It is a received message, not an answer to a call.

    `refused`, as nothing of it was taken: the service sends it again where it is not told that all is well.
    """

    outcome: Outcome = "refused"


class DeliveryError(CustomerIOError):
    """Bulk delivery did not finish."""


class PartialFailureError(DeliveryError):
    """Some items of a batch were refused; the others were accepted."""

    outcome: Outcome = "refused"

    def __init__(self, message: str, *, failures: Mapping[int, ErrorDetail]) -> None:
        super().__init__(message)
        self.failures = dict(failures)


class OutboxError(DeliveryError):
    """The outbox cannot be read or written."""
