"""The App API with what its resources do beyond single calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from customer_io_api._shared import AsyncRequester
from customer_io_api.app.resources import AsyncAppAPI
from customer_io_client.client._async.jobs import AsyncJobs

if TYPE_CHECKING:
    from customer_io_client.client._async.exports import AsyncExports
    from customer_io_client.client._async.imports import AsyncImports
    from customer_io_client.client._async.inbox_previews import AsyncDesignStudioEmails


class AsyncApp(AsyncAppAPI):
    """The App API, whose jobs can be waited for."""

    def __init__(self, requester: AsyncRequester, jobs: AsyncJobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    @cached_property
    def design_studio_emails(self) -> AsyncDesignStudioEmails:
        """Emails of the Design Studio: translations, versions, publishing, checks, and screenshots in mail programs."""
        from customer_io_client.client._async.inbox_previews import AsyncDesignStudioEmails

        return AsyncDesignStudioEmails(self._requester, self._jobs)

    @cached_property
    def exports(self) -> AsyncExports:
        """Start exports, watch them, wait for them, and save their files."""
        from customer_io_client.client._async.exports import AsyncExports

        return AsyncExports(self._requester, self._jobs)

    @cached_property
    def imports(self) -> AsyncImports:
        """Start imports, watch them, wait for them, and save the reports on their rows."""
        from customer_io_client.client._async.imports import AsyncImports

        return AsyncImports(self._requester, self._jobs)
