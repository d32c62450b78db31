# Made by scripts/unasync from customer_io_client/client/_async/app.py; do not edit.
"""The App API with what its resources do beyond single calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from customer_io_api._shared import Requester
from customer_io_api.app.resources import AppAPI
from customer_io_client.client._sync.jobs import Jobs

if TYPE_CHECKING:
    from customer_io_client.client._sync.exports import Exports
    from customer_io_client.client._sync.imports import Imports
    from customer_io_client.client._sync.inbox_previews import DesignStudioEmails


class App(AppAPI):
    """The App API, whose jobs can be waited for."""

    def __init__(self, requester: Requester, jobs: Jobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    @cached_property
    def design_studio_emails(self) -> DesignStudioEmails:
        """Emails of the Design Studio: translations, versions, publishing, checks, and screenshots in mail programs."""
        from customer_io_client.client._sync.inbox_previews import DesignStudioEmails

        return DesignStudioEmails(self._requester, self._jobs)

    @cached_property
    def exports(self) -> Exports:
        """Start exports, watch them, wait for them, and save their files."""
        from customer_io_client.client._sync.exports import Exports

        return Exports(self._requester, self._jobs)

    @cached_property
    def imports(self) -> Imports:
        """Start imports, watch them, wait for them, and save the reports on their rows."""
        from customer_io_client.client._sync.imports import Imports

        return Imports(self._requester, self._jobs)
