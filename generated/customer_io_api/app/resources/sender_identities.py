"""Read the senders of messages and what uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncPager,
    AsyncRequester,
    CallOptions,
    Pager,
    PageSource,
    Request,
    Requester,
    Unset,
)

if TYPE_CHECKING:
    from ..models.sender_identity import SenderIdentity
    from ..models.sender_identity_answer import SenderIdentityAnswer
    from ..models.sender_identity_page import SenderIdentityPage
    from ..models.sender_usage import SenderUsage
    from ..models.sort_order import SortOrder


class SenderIdentitiesResource:
    """Read the senders of messages and what uses them."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        sender_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SenderIdentityAnswer:
        """Read one sender.

        An unknown sender is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            sender_id: Number of the sender.
            options: what this call does differently from its client.

        Returns:
            One sender.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_get

        request = sender_identities_get.build_request(
            sender_id,
        )
        return self._requester.call(request, options=options)

    def get_usage(
        self,
        sender_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SenderUsage:
        """Show which campaigns and newsletters use a sender.

        Broadcasts are not listed.

        An unknown sender is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            sender_id: Number of the sender.
            options: what this call does differently from its client.

        Returns:
            Campaigns and newsletters that use a sender, by number.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_get_usage

        request = sender_identities_get_usage.build_request(
            sender_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: SortOrder | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[SenderIdentity]:
        """List the senders of the workspace.

        Senders are made and changed in the service's own pages only.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            sort: Order in time, oldest first (`asc`) or newest first (`desc`). The default is not
                documented.
            hidden: Filters on whether the service's own pages hide the sender.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `SenderIdentity`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_list

        def request(cursor: str | Unset) -> Request[SenderIdentityPage]:
            return sender_identities_list.build_request(
                start=cursor,
                limit=limit,
                sort=sort,
                hidden=hidden,
            )

        source: PageSource[SenderIdentityPage, SenderIdentity] = PageSource(
            request=request,
            items=lambda page: page.sender_identities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncSenderIdentitiesResource:
    """Read the senders of messages and what uses them."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        sender_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SenderIdentityAnswer:
        """Read one sender.

        An unknown sender is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            sender_id: Number of the sender.
            options: what this call does differently from its client.

        Returns:
            One sender.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_get

        request = sender_identities_get.build_request(
            sender_id,
        )
        return await self._requester.call(request, options=options)

    async def get_usage(
        self,
        sender_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SenderUsage:
        """Show which campaigns and newsletters use a sender.

        Broadcasts are not listed.

        An unknown sender is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            sender_id: Number of the sender.
            options: what this call does differently from its client.

        Returns:
            Campaigns and newsletters that use a sender, by number.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_get_usage

        request = sender_identities_get_usage.build_request(
            sender_id,
        )
        return await self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: SortOrder | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[SenderIdentity]:
        """List the senders of the workspace.

        Senders are made and changed in the service's own pages only.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            sort: Order in time, oldest first (`asc`) or newest first (`desc`). The default is not
                documented.
            hidden: Filters on whether the service's own pages hide the sender.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `SenderIdentity`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.sender_identities import sender_identities_list

        def request(cursor: str | Unset) -> Request[SenderIdentityPage]:
            return sender_identities_list.build_request(
                start=cursor,
                limit=limit,
                sort=sort,
                hidden=hidden,
            )

        source: PageSource[SenderIdentityPage, SenderIdentity] = PageSource(
            request=request,
            items=lambda page: page.sender_identities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
