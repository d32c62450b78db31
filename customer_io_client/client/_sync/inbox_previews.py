# Made by scripts/unasync from customer_io_client/client/_async/inbox_previews.py; do not edit.
"""Emails of the Design Studio: beside their operations, waiting for screenshots and saving them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from customer_io_api._shared import CallOptions, Requester
from customer_io_api.app.resources.design_studio_emails import DesignStudioEmailsResource
from customer_io_client.client._sync.jobs import Jobs
from customer_io_client.client.jobs import INBOX_PREVIEWS
from customer_io_client.client.pictures import picture_name, ready_clients
from customer_io_client.core.jobs import FIRST_PAUSE, LONGEST_WAIT, Deadline
from customer_io_client.transport.file import FilePath, PartFile, checked_folder, put

if TYPE_CHECKING:
    from customer_io_api.app.models import InboxPreviewRun


class DesignStudioEmails(DesignStudioEmailsResource):
    """Emails of the Design Studio: translations, versions, publishing, checks, and screenshots in mail programs."""

    def __init__(self, requester: Requester, jobs: Jobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    def wait_for_inbox_previews(
        self,
        id: str | int,  # noqa: A002 # the name that the operations have
        run_id: int,
        *,
        to: FilePath | None = None,
        overwrite: bool = False,
        poll_seconds: float = FIRST_PAUSE,
        deadline: float | None = LONGEST_WAIT,
        on_progress: Callable[[InboxPreviewRun], object] | None = None,
        options: CallOptions | None = None,
    ) -> InboxPreviewRun:
        """Wait until a run of screenshots is over, and save them.

        The service works by itself; this only looks how far it is. A look that fails for a passing reason (connection,
        429, 5xx) does not end the wait. Waiting again, after whatever ended it, is safe: nothing changes at the
        service, and no credits are spent.

        A screenshot that could not be made does not make the wait fail: its `status` is `Bounced`, and its `error` says
        why.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            to: folder that the screenshots are saved in, as `save_inbox_previews` does. None: they are not fetched.
            overwrite: True replaces files that are there already.
            poll_seconds: seconds between the first look and the second. Each pause is half as long again as the one
                before, up to 30 seconds.
            deadline: seconds for it all, the screenshots included; None: no end.
            on_progress: called with the run after each look. What it raises ends the
                wait.
            options: what each of the calls does differently from its client. Its deadline is that of one look.

        Returns:
            The run with its screenshots, which is over.

        Raises:
            InvalidInputError: a number without sense, or a folder that is missing; nothing was sent.
            JobTimeoutError: the deadline came first. The run goes on, and can be waited for again.
            NotFoundError: there is no such run of this email, or no longer.
            DownloadError: a screenshot could not be written here.
            CustomerIOError: a look or a download failed for good; see its subclasses.
        """
        folder = None if to is None else checked_folder(to)
        end = self._jobs.deadline(deadline)

        def look(options: CallOptions) -> InboxPreviewRun:
            return self.get_inbox_previews(id, run_id, options=options)

        run = self._jobs.wait(
            INBOX_PREVIEWS, look, poll_seconds=poll_seconds, deadline=end, on_progress=on_progress, options=options
        )
        if folder is not None:
            self._save(id, run, folder, overwrite=overwrite, deadline=end, options=options)
        return run

    def save_inbox_previews(
        self,
        id: str | int,  # noqa: A002 # the name that the operations have
        run_id: int,
        to: FilePath,
        *,
        overwrite: bool = False,
        options: CallOptions | None = None,
    ) -> dict[str, Path]:
        """Save the screenshots of a run that are ready, each under the id of its mail program.

        Each takes a call of its own. Files are written one after another; what was saved before an error stays. A
        repeat is safe.

        Args:
            id: UUID of the email.
            run_id: Number of the run.
            to: folder that the screenshots are saved in; it must exist.
            overwrite: True replaces files that are there already.
            options: what each of the calls does differently from its client.

        Returns:
            The path of each screenshot by the id of its mail program. Those that are not ready, or could not be made,
            are left out.

        Raises:
            InvalidInputError: a folder that is missing (nothing was sent), or a file that is there already.
            NotFoundError: there is no such run of this email.
            DownloadError: a screenshot could not be written here.
            CustomerIOError: a call failed; see its subclasses.
        """
        folder, end = checked_folder(to), self._jobs.deadline(None)
        run = self.get_inbox_previews(id, run_id, options=options)
        return self._save(id, run, folder, overwrite=overwrite, deadline=end, options=options)

    def _save(
        self,
        email: str | int,
        run: InboxPreviewRun,
        folder: Path,
        *,
        overwrite: bool,
        deadline: Deadline,
        options: CallOptions | None,
    ) -> dict[str, Path]:
        saved: dict[str, Path] = {}
        for client in ready_clients(run):
            within = self._jobs.within(deadline, options)
            picture = self.download_inbox_preview(email, run.run_id, client, options=within)
            file = PartFile(folder / picture_name(client, picture), overwrite=overwrite)
            put(file, picture)
            saved[client] = file.path
        return saved
