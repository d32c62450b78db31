"""Read facts about the service itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
)

if TYPE_CHECKING:
    from ..models.ip_address_list import IpAddressList


class InfoResource:
    """Read facts about the service itself."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def list_ip_addresses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> IpAddressList:
        """List the IP addresses that the service calls from.

        Messages and webhooks leave from these addresses, pushes excepted. They are of use for a firewall
        that lets only known callers in. The list comes whole, and needs no key.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Addresses that the service calls from.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.info import info_list_ip_addresses

        request = info_list_ip_addresses.build_request()
        return self._requester.call(request, options=options)


class AsyncInfoResource:
    """Read facts about the service itself."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def list_ip_addresses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> IpAddressList:
        """List the IP addresses that the service calls from.

        Messages and webhooks leave from these addresses, pushes excepted. They are of use for a firewall
        that lets only known callers in. The list comes whole, and needs no key.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Addresses that the service calls from.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.info import info_list_ip_addresses

        request = info_list_ip_addresses.build_request()
        return await self._requester.call(request, options=options)
