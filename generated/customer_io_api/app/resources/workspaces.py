"""Read the workspaces of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
)

if TYPE_CHECKING:
    from ..models.workspace_list import WorkspaceList


class WorkspacesResource:
    """Read the workspaces of the account."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WorkspaceList:
        """List the workspaces of the account and what they use.

        The counters are not live: those of people and objects may be an hour old, all of them up to two
        hours. The counters of messages begin anew with each billing period. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Workspaces of the account.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.workspaces import workspaces_list

        request = workspaces_list.build_request()
        return self._requester.call(request, options=options)


class AsyncWorkspacesResource:
    """Read the workspaces of the account."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WorkspaceList:
        """List the workspaces of the account and what they use.

        The counters are not live: those of people and objects may be an hour old, all of them up to two
        hours. The counters of messages begin anew with each billing period. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Workspaces of the account.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.workspaces import workspaces_list

        request = workspaces_list.build_request()
        return await self._requester.call(request, options=options)
