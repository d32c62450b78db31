"""The jobs that finish later, as data: what one is called, how far it is, and why it failed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar
from urllib.parse import urlsplit

from customer_io_api._shared import Model, Operation, Unset
from customer_io_client.client.base import USER_AGENT
from customer_io_client.core.jobs import JobState
from customer_io_client.core.message import Call, Reply, is_page
from customer_io_client.exceptions import InvalidInputError, JobFailedError, Outcome, ResponseFormatError
from customer_io_client.regions import is_loopback

if TYPE_CHECKING:
    from customer_io_api.app.models import Export, Import, InboxPreviewRun

JobT = TypeVar("JobT", bound=Model)


@dataclass(frozen=True, slots=True)
class Job(Generic[JobT]):
    """One kind of job."""

    wait: str
    """The way to its wait from a client."""
    state: Callable[[JobT], JobState]
    reason: Callable[[JobT], str | None] = lambda _: None
    """Why it failed, where the service says so."""
    outcome: Callable[[JobT], Outcome] = lambda _: "refused"
    """What a failed one may have done."""

    def failure(self, job: JobT) -> JobFailedError:
        """The error for one that failed."""
        reason, outcome = self.reason(job), self.outcome(job)
        why = "; its reason is in .reason" if reason else ""
        text = f"{self.wait}: the service gave the job up{why}"
        return JobFailedError(text, operation=self.wait, job=job, reason=reason, outcome=outcome)


def _export_state(job: Export) -> JobState:
    if job.failed is True or job.status == "failed":
        return "failed"
    return "done" if job.status == "done" else "open"


def _import_state(job: Import) -> JobState:
    if job.state in ("failed", "canceled"):
        return "failed"
    return "done" if job.state == "imported" else "open"


def _import_reason(job: Import) -> str | None:
    return job.error or (job.state if job.state == "canceled" else None)


def _import_outcome(job: Import) -> Outcome:
    return "refused" if job.rows_imported == 0 else "unknown"


def _previews_state(job: InboxPreviewRun) -> JobState:
    return "done" if job.is_processed is True else "open"


EXPORT: Final[Job[Export]] = Job("app.exports.wait", _export_state)
IMPORT: Final[Job[Import]] = Job("app.imports.wait", _import_state, _import_reason, _import_outcome)
INBOX_PREVIEWS: Final[Job[InboxPreviewRun]] = Job("app.design_studio_emails.wait_for_inbox_previews", _previews_state)

EXPORT_FILE: Final = Operation(
    name="app.exports.download",
    api="app",
    method="GET",
    path="",
    auth="none",
    lane="",
    repeat="safe",
    summary="The file of an export, from where the service stores it",
)


def file_call(operation: Operation, url: object, *, asked: str) -> Call:
    """The call that fetches a file from a signed address. Nothing of the client's keys and headers is in it.

    Args:
        operation: the download.
        url: the address, as the service gave it.
        asked: the operation that gave it.

    Raises:
        ResponseFormatError: it is no https address (http on this machine).
    """
    if not isinstance(url, str) or not _is_safe(url):
        text = f"{asked}: the address of the file is neither https nor http on this machine"
        raise ResponseFormatError(text, operation=asked, status=200)
    headers = (("user-agent", USER_AGENT), ("accept", "*/*"), ("accept-encoding", "identity"))
    return Call(operation, url, headers)


def check_file(operation: Operation, reply: Reply) -> None:
    """Raise ResponseFormatError where a web page came in the place of a file."""
    if is_page(reply.headers.get("content-type", "")):
        text = f"{operation.name}: HTML came in the place of the file, as from a proxy or a sign-in page"
        raise ResponseFormatError(text, operation=operation.name, status=reply.status, outcome="unknown")


def _is_safe(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if parts.scheme == "http":
        return is_loopback(parts.hostname)
    return parts.scheme == "https" and bool(parts.hostname)


def report_of(job: Import | None, rows: object) -> int | None:
    """The export that reports on rows of an import, where there is one.

    Raises:
        InvalidInputError: there is no report on such rows.
    """
    if rows not in ("errors", "warnings"):
        raise InvalidInputError("rows must be 'errors' or 'warnings'", field="rows")
    if job is None:
        return None
    found = job.error_export_id if rows == "errors" else job.warning_export_id
    return None if isinstance(found, Unset) else found


def tell(on_progress: Callable[[JobT], object] | None, job: JobT) -> None:
    """Call a caller's function; what it raises passes."""
    if on_progress is not None:
        on_progress(job)


async def tell_async(on_progress: Callable[[JobT], object] | None, job: JobT) -> None:
    """Call a caller's function, which may be a coroutine function; what it raises passes."""
    from inspect import isawaitable

    if on_progress is not None:
        told = on_progress(job)
        if isawaitable(told):
            await told
