"""Read and write who wants no messages from which sender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    present,
)

if TYPE_CHECKING:
    from ..models.customer_id_type import CustomerIdType
    from ..models.customer_opt_outs import CustomerOptOuts
    from ..models.opt_out_change import OptOutChange
    from ..models.opt_out_page import OptOutPage
    from ..models.opted_out_person import OptedOutPerson


class OptOutsResource:
    """Read and write who wants no messages from which sender."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerOptOuts:
        """Read the opt-outs of one person.

        Each entry is a sender that the person wants no messages from, on one channel. No entry means no
        opt-out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Opt-outs of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.opt_outs import opt_outs_get

        request = opt_outs_get.build_request(
            customer_id,
            id_type=id_type,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[OptedOutPerson]:
        """List the people who opted out of a sender.

        Each entry is a person with at least one opt-out. A person without an opt-out is not listed.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            from_: Sender whose opt-outs are wanted, on any channel. Left out, it is those of all
                senders.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most people on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `OptedOutPerson`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.opt_outs import opt_outs_list

        def request(cursor: str | Unset) -> Request[OptOutPage]:
            return opt_outs_list.build_request(
                from_=from_,
                start=cursor,
                limit=limit,
            )

        source: PageSource[OptOutPage, OptedOutPerson] = PageSource(
            request=request,
            items=lambda page: page.optouts,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def update(
        self,
        customer_id: str | int,
        *,
        optouts: Sequence[OptOutChange | Mapping[str, object]],
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Opt one person out of senders, or back in.

        Only the pairs of sender and channel that are listed change; all others stay. Opt-outs stand beside
        `unsubscribed` and the topics of the person.

        The service takes `sms` where a channel is left out; one that does not exist is answered 400. Nobody
        with this identifier is answered 404.

        A repeat is safe: it sets the same state.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            optouts: Senders to opt out of, or to opt back in to.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.opt_outs import opt_outs_update

        request = opt_outs_update.build_request(
            customer_id,
            body=present({"optouts": optouts}),
            id_type=id_type,
        )
        self._requester.call(request, options=options)


class AsyncOptOutsResource:
    """Read and write who wants no messages from which sender."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerOptOuts:
        """Read the opt-outs of one person.

        Each entry is a sender that the person wants no messages from, on one channel. No entry means no
        opt-out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Opt-outs of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.opt_outs import opt_outs_get

        request = opt_outs_get.build_request(
            customer_id,
            id_type=id_type,
        )
        return await self._requester.call(request, options=options)

    def list(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[OptedOutPerson]:
        """List the people who opted out of a sender.

        Each entry is a person with at least one opt-out. A person without an opt-out is not listed.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            from_: Sender whose opt-outs are wanted, on any channel. Left out, it is those of all
                senders.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most people on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `OptedOutPerson`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.opt_outs import opt_outs_list

        def request(cursor: str | Unset) -> Request[OptOutPage]:
            return opt_outs_list.build_request(
                from_=from_,
                start=cursor,
                limit=limit,
            )

        source: PageSource[OptOutPage, OptedOutPerson] = PageSource(
            request=request,
            items=lambda page: page.optouts,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def update(
        self,
        customer_id: str | int,
        *,
        optouts: Sequence[OptOutChange | Mapping[str, object]],
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Opt one person out of senders, or back in.

        Only the pairs of sender and channel that are listed change; all others stay. Opt-outs stand beside
        `unsubscribed` and the topics of the person.

        The service takes `sms` where a channel is left out; one that does not exist is answered 400. Nobody
        with this identifier is answered 404.

        A repeat is safe: it sets the same state.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            optouts: Senders to opt out of, or to opt back in to.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.opt_outs import opt_outs_update

        request = opt_outs_update.build_request(
            customer_id,
            body=present({"optouts": optouts}),
            id_type=id_type,
        )
        await self._requester.call(request, options=options)
