"""Waiting for jobs that finish later, and saving their files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from random import random

from customer_io_api._shared import CallOptions, Operation
from customer_io_client.client.jobs import Job, JobT, check_file, file_call, tell_async
from customer_io_client.client.settings import Settings
from customer_io_client.core.download import EXPIRED, download_flow
from customer_io_client.core.jobs import Deadline, Pauses, Watch, checked_seconds
from customer_io_client.core.retry import Policy
from customer_io_client.exceptions import APIStatusError, CustomerIOError
from customer_io_client.transport.drive import AsyncPorts, arun
from customer_io_client.transport.file import PartFile


class AsyncJobs:
    """What resources with jobs need of a client beside its calls: its settings, and its ports to the world."""

    def __init__(self, settings: Settings, ports: AsyncPorts) -> None:
        self._settings = settings
        self._ports = ports

    def deadline(self, seconds: float | None) -> Deadline:
        """The end of a piece of work that begins now."""
        checked = None if seconds is None else checked_seconds(seconds, "deadline")
        return Deadline(checked, start=self._now())

    async def wait(
        self,
        kind: Job[JobT],
        look: Callable[[CallOptions], Awaitable[JobT]],
        *,
        poll_seconds: float,
        deadline: Deadline,
        on_progress: Callable[[JobT], object] | None,
        options: CallOptions | None,
    ) -> JobT:
        """Look at a job until it is over.

        Args:
            kind: of job.
            look: asks how far it is.
            poll_seconds: the first pause between two looks.
            deadline: the end of the wait.
            on_progress: told of the job after each look.
            options: of each look.

        Raises:
            JobFailedError: the service gave it up.
            JobTimeoutError: the deadline came first.
        """
        first = checked_seconds(poll_seconds, "poll_seconds")
        watch = Watch(kind.wait, deadline, Pauses(first=first, most=max(first, Pauses().most)))
        while True:
            try:
                job = await look(self.within(deadline, options))
            except CustomerIOError as error:
                if not watch.missed(error):
                    raise
            else:
                watch.seen(job)
                await tell_async(on_progress, job)
                state = kind.state(job)
                if state == "done":
                    return job
                if state == "failed":
                    raise kind.failure(job)
            await self._ports.clock.sleep_async(watch.pause(self._now()))

    async def save(
        self,
        operation: Operation,
        link: Callable[[CallOptions], Awaitable[object]],
        file: PartFile,
        *,
        asked: str,
        deadline: Deadline,
        options: CallOptions | None,
    ) -> Path:
        """Fetch a file from its signed address. One that no longer holds is asked for anew, once.

        Args:
            operation: the download.
            link: asks for the address.
            file: where it goes to.
            asked: the operation that `link` performs.
            deadline: the end of it all.
            options: of each call.
        """
        try:
            url = await link(self.within(deadline, options))
            try:
                await self._fetch(operation, url, file, asked=asked, options=self.within(deadline, options))
            except APIStatusError as error:
                if error.status not in EXPIRED:
                    raise
                url = await link(self.within(deadline, options))
                await self._fetch(operation, url, file, asked=asked, options=self.within(deadline, options))
        finally:
            file.discard()
        return file.path

    async def _fetch(
        self, operation: Operation, url: object, file: PartFile, *, asked: str, options: CallOptions
    ) -> None:
        settings = self._settings.for_call(options)
        policy = Policy(timeout=settings.timeout, deadline=settings.deadline, retries=settings.retries)
        call = file_call(operation, url, asked=asked)
        flow = download_flow(call, file, policy=policy, start=self._now(), hooks=settings.hooks, random=random)
        check_file(operation, (await arun(flow, self._ports)).reply)

    def within(self, deadline: Deadline, options: CallOptions | None) -> CallOptions:
        """The options of a call that begins now and must not go beyond this deadline."""
        given = CallOptions() if options is None else options
        own = self._settings.for_call(given).deadline
        return replace(given, deadline=deadline.for_call(self._now(), own))

    def left(self, deadline: Deadline) -> float | None:
        """What a further piece of work has before this deadline, in seconds."""
        return deadline.for_call(self._now(), None)

    def _now(self) -> float:
        return self._ports.clock.monotonic()
