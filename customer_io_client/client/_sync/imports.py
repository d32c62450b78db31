# Made by scripts/unasync from customer_io_client/client/_async/imports.py; do not edit.
"""Imports: beside their operations, waiting for one and saving the reports on its rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from customer_io_api._shared import CallOptions, Requester
from customer_io_api.app.resources.imports import ImportsResource
from customer_io_client.client._sync.jobs import Jobs
from customer_io_client.client.jobs import IMPORT, report_of
from customer_io_client.core.jobs import FIRST_PAUSE, LONGEST_WAIT
from customer_io_client.transport.file import FilePath, PartFile

if TYPE_CHECKING:
    from customer_io_api.app.models import Import
    from customer_io_client.client._sync.exports import Exports


class Imports(ImportsResource):
    """Start imports, watch them, wait for them, and save the reports on their rows."""

    def __init__(self, requester: Requester, jobs: Jobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    def wait(
        self,
        import_id: int,
        *,
        to: FilePath | None = None,
        overwrite: bool = False,
        poll_seconds: float = FIRST_PAUSE,
        deadline: float | None = LONGEST_WAIT,
        on_progress: Callable[[Import], object] | None = None,
        options: CallOptions | None = None,
    ) -> Import:
        """Wait until an import is finished, and save the report on its bad rows.

        The service works by itself; this only looks how far it is. A look that fails for a passing reason (connection,
        429, 5xx) does not end the wait, nor does a state that is not known. Waiting again, after whatever ended it, is
        safe: nothing changes at the service.

        Bad rows do not make an import fail: it is then `imported`, with an `error_export_id`.

        Args:
            import_id: Number of the import.
            to: path that the report on rows with errors, a CSV, is saved under; its folder must exist. Nothing is saved
                where there are none. None: it is not fetched.
            overwrite: True replaces a file that is there already.
            poll_seconds: seconds between the first look and the second. Each pause is half as long again as the one
                before, up to 30 seconds.
            deadline: seconds for it all, the report included; None: no end.
            on_progress: called with the import after each look. What it raises ends
                the wait.
            options: what each of the calls does differently from its client. Its deadline is that of one look.

        Returns:
            The import, which is `imported`.

        Raises:
            InvalidInputError: a number without sense, or a path that nothing can be saved under; nothing was sent.
            JobFailedError: the import failed or was canceled. `outcome` is `unknown` where rows may have been imported.
            JobTimeoutError: the deadline came first. The import goes on, and can be waited for again.
            NotFoundError: there is no such import, or no longer.
            DownloadError: the report could not be written here.
            CustomerIOError: a look or the download failed for good; see its subclasses.
        """
        if to is not None:
            PartFile(to, overwrite=overwrite)
        end = self._jobs.deadline(deadline)

        def look(options: CallOptions) -> Import:
            return (self.get(import_id, options=options)).import_

        job = self._jobs.wait(
            IMPORT, look, poll_seconds=poll_seconds, deadline=end, on_progress=on_progress, options=options
        )
        export_id = report_of(job, "errors")
        if to is not None and export_id is not None:
            left = self._jobs.left(end)
            self._exports().wait(export_id, to=to, overwrite=overwrite, deadline=left, options=options)
        return job

    def download_report(
        self,
        import_id: int,
        to: FilePath,
        *,
        rows: Literal["errors", "warnings"] = "errors",
        overwrite: bool = False,
        options: CallOptions | None = None,
    ) -> Path | None:
        """Save the report on the rows of an import that have errors or warnings.

        The report is an export, and is saved as `exports.download` saves one. A repeat is safe.

        Args:
            import_id: Number of the import.
            to: path that the report, a CSV, is saved under; its folder must exist.
            rows: which report: on the rows with errors, which were not imported, or on those with warnings.
            overwrite: True replaces a file that is there already.
            options: what each of the calls does differently from its client.

        Returns:
            The path of the report; None where there are no such rows, or none are known yet.

        Raises:
            InvalidInputError: a path that nothing can be saved under, or another report; nothing was sent.
            NotFoundError: there is no such import.
            DownloadError: the report could not be written here.
            CustomerIOError: a call failed; see its subclasses.
        """
        PartFile(to, overwrite=overwrite)
        report_of(None, rows)
        export_id = report_of((self.get(import_id, options=options)).import_, rows)
        if export_id is None:
            return None
        return self._exports().download(export_id, to, overwrite=overwrite, options=options)

    def _exports(self) -> Exports:
        from customer_io_client.client._sync.exports import Exports

        return Exports(self._requester, self._jobs)
