"""Exports: beside their operations, waiting for one and saving its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from customer_io_api._shared import AsyncRequester, CallOptions
from customer_io_api.app.resources.exports import AsyncExportsResource
from customer_io_client.client._async.jobs import AsyncJobs
from customer_io_client.client.jobs import EXPORT, EXPORT_FILE
from customer_io_client.core.jobs import FIRST_PAUSE, LONGEST_WAIT, Deadline
from customer_io_client.transport.file import FilePath, PartFile

if TYPE_CHECKING:
    from customer_io_api.app.models import Export


class AsyncExports(AsyncExportsResource):
    """Start exports, watch them, wait for them, and save their files."""

    def __init__(self, requester: AsyncRequester, jobs: AsyncJobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    async def wait(
        self,
        export_id: int,
        *,
        to: FilePath | None = None,
        overwrite: bool = False,
        poll_seconds: float = FIRST_PAUSE,
        deadline: float | None = LONGEST_WAIT,
        on_progress: Callable[[Export], object] | None = None,
        options: CallOptions | None = None,
    ) -> Export:
        """Wait until an export is finished, and save its file.

        The service works by itself; this only looks how far it is. A look that fails for a passing reason (connection,
        429, 5xx) does not end the wait, nor does a state that is not known. Waiting again, after whatever ended it, is
        safe: nothing changes at the service.

        Args:
            export_id: Number of the export.
            to: path that the file, a CSV, is saved under; its folder must exist. None: it is not fetched.
            overwrite: True replaces a file that is there already.
            poll_seconds: seconds between the first look and the second. Each pause is half as long again as the one
                before, up to 30 seconds.
            deadline: seconds for it all, the download included; None: no end.
            on_progress: called with the export after each look; it may be a coroutine function. What it raises ends
                the wait.
            options: what each of the calls does differently from its client. Its deadline is that of one look.

        Returns:
            The export, which is `done`.

        Raises:
            InvalidInputError: a number without sense, or a path that nothing can be saved under; nothing was sent.
            JobFailedError: the service gave the export up.
            JobTimeoutError: the deadline came first. The export goes on, and can be waited for again.
            NotFoundError: there is no such export, or no longer.
            DownloadError: the file could not be written here.
            CustomerIOError: a look or the download failed for good; see its subclasses.
        """
        file = None if to is None else PartFile(to, overwrite=overwrite)
        end = self._jobs.deadline(deadline)

        async def look(options: CallOptions) -> Export:
            return (await self.get(export_id, options=options)).export

        job = await self._jobs.wait(
            EXPORT, look, poll_seconds=poll_seconds, deadline=end, on_progress=on_progress, options=options
        )
        if file is not None:
            await self._save(export_id, file, end, options)
        return job

    async def download(
        self, export_id: int, to: FilePath, *, overwrite: bool = False, options: CallOptions | None = None
    ) -> Path:
        """Save the file of a finished export.

        The file comes from its signed address, with nothing of the client's keys, and goes straight to disk: under its
        name and `.part` until it is whole. An address that has expired is asked for anew, once. A repeat is safe.

        Args:
            export_id: Number of the export, which has to be `done`.
            to: path that the file, a CSV, is saved under; its folder must exist.
            overwrite: True replaces a file that is there already.
            options: what the calls do differently from the client. `timeout` is the longest silence of the server,
                `deadline` that of each call: the address and the file.

        Returns:
            The path of the file.

        Raises:
            InvalidInputError: a path that nothing can be saved under; nothing was sent.
            NotFoundError: there is no such export.
            APIStatusError: the service, or the store of its files, refused; its subclass names the status.
            APIConnectionError: no answer, or one that broke off; nothing was left under the name of the file.
            ResponseFormatError: the address is none that may be fetched.
            DownloadError: the file could not be written here.
        """
        return await self._save(export_id, PartFile(to, overwrite=overwrite), self._jobs.deadline(None), options)

    async def _save(self, export_id: int, file: PartFile, deadline: Deadline, options: CallOptions | None) -> Path:
        async def link(options: CallOptions) -> str:
            return (await self.get_download(export_id, options=options)).url

        return await self._jobs.save(
            EXPORT_FILE, link, file, asked="app.exports.get_download", deadline=deadline, options=options
        )
