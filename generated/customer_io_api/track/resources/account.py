"""Ask where an account lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
)

if TYPE_CHECKING:
    from ..models.account_region import AccountRegion


class AccountResource:
    """Ask where an account lives."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get_region(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AccountRegion:
        """Tell the region of the account.

        Either regional host answers, whatever the account's region, so this call finds the right one. Data
        sent to the other host passes through the United States on its way.

        A repeat is safe: it only reads.

        Source: Track API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Region of an account.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.account import account_get_region

        request = account_get_region.build_request()
        return self._requester.call(request, options=options)


class AsyncAccountResource:
    """Ask where an account lives."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get_region(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AccountRegion:
        """Tell the region of the account.

        Either regional host answers, whatever the account's region, so this call finds the right one. Data
        sent to the other host passes through the United States on its way.

        A repeat is safe: it only reads.

        Source: Track API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Region of an account.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.account import account_get_region

        request = account_get_region.build_request()
        return await self._requester.call(request, options=options)
