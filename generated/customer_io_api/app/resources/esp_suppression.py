"""Read and change the email provider's suppression lists."""

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
    cursor_number,
    cursor_text,
    next_offset,
)

if TYPE_CHECKING:
    from ..models.suppression import Suppression
    from ..models.suppression_added import SuppressionAdded
    from ..models.suppression_list import SuppressionList
    from ..models.suppression_page import SuppressionPage
    from ..models.suppression_reason import SuppressionReason


class EspSuppressionResource:
    """Read and change the email provider's suppression lists."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        suppression_type: SuppressionReason,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SuppressionAdded:
        """Put one address on a suppression list.

        Email to the address is dropped from then on. The person with this address stays as it is,
        `unsubscribed` too.

        A repeat is safe: the address stays on the list.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            email_address: Email address.
            options: what this call does differently from its client.

        Returns:
            Answer without fields.

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
        from ..api.esp_suppression import esp_suppression_create

        request = esp_suppression_create.build_request(
            suppression_type,
            email_address,
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        suppression_type: SuppressionReason,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Take one address off a suppression list.

        Email to the address is sent again. The provider may suppress it anew.

        A repeat is safe: the address stays off the list.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            email_address: Email address.
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
        from ..api.esp_suppression import esp_suppression_delete

        request = esp_suppression_delete.build_request(
            suppression_type,
            email_address,
        )
        self._requester.call(request, options=options)

    def list(
        self,
        suppression_type: SuppressionReason,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        domain: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Suppression]:
        """List the addresses that are suppressed for one reason.

        The list is the email provider's. An address on it gets no email, whatever the person chose;
        suppressing a person is another thing, and stands elsewhere.

        Limits: at most 1000 a page, 100 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            limit: The most addresses on a page, from 1 to 1000. The service takes 100 where it is left
                out.
            offset: How many addresses to skip. Left out, it is the first page.
            domain: Sending domain whose list is wanted.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Suppression`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_list

        def request(cursor: str | Unset) -> Request[SuppressionList]:
            return esp_suppression_list.build_request(
                suppression_type,
                limit=limit,
                offset=cursor_number(cursor),
                domain=domain,
            )

        source: PageSource[SuppressionList, Suppression] = PageSource(
            request=request,
            items=lambda page: page.suppressions,
            next=lambda page, cursor: next_offset(page.suppressions or [], cursor),
            start=cursor_text(offset),
        )
        return self._requester.paged(source, options=options)

    def list_by_domain(
        self,
        domain_name: str | int,
        suppression_type: SuppressionReason,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        email: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Suppression]:
        """List the addresses that one sending domain may not send to.

        The list is that of one domain and one reason. With `email` it is one address at most, and the
        cursor has no effect.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            domain_name: Sending domain of the workspace.
            suppression_type: Reason of the suppression, which names the list.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            email: Email address to look for. One address at most is answered.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Suppression`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_list_by_domain

        def request(cursor: str | Unset) -> Request[SuppressionPage]:
            return esp_suppression_list_by_domain.build_request(
                domain_name,
                suppression_type,
                start=cursor,
                limit=limit,
                email=email,
            )

        source: PageSource[SuppressionPage, Suppression] = PageSource(
            request=request,
            items=lambda page: page.suppressions,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def search(
        self,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SuppressionList:
        """Look for one address on the suppression lists.

        The answer names the list that the address was found on. What is answered for an address that is on
        none is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            email_address: Email address.
            options: what this call does differently from its client.

        Returns:
            Addresses on a suppression list.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_search

        request = esp_suppression_search.build_request(
            email_address,
        )
        return self._requester.call(request, options=options)


class AsyncEspSuppressionResource:
    """Read and change the email provider's suppression lists."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        suppression_type: SuppressionReason,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SuppressionAdded:
        """Put one address on a suppression list.

        Email to the address is dropped from then on. The person with this address stays as it is,
        `unsubscribed` too.

        A repeat is safe: the address stays on the list.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            email_address: Email address.
            options: what this call does differently from its client.

        Returns:
            Answer without fields.

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
        from ..api.esp_suppression import esp_suppression_create

        request = esp_suppression_create.build_request(
            suppression_type,
            email_address,
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        suppression_type: SuppressionReason,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Take one address off a suppression list.

        Email to the address is sent again. The provider may suppress it anew.

        A repeat is safe: the address stays off the list.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            email_address: Email address.
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
        from ..api.esp_suppression import esp_suppression_delete

        request = esp_suppression_delete.build_request(
            suppression_type,
            email_address,
        )
        await self._requester.call(request, options=options)

    def list(
        self,
        suppression_type: SuppressionReason,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        domain: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Suppression]:
        """List the addresses that are suppressed for one reason.

        The list is the email provider's. An address on it gets no email, whatever the person chose;
        suppressing a person is another thing, and stands elsewhere.

        Limits: at most 1000 a page, 100 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            suppression_type: Reason of the suppression, which names the list.
            limit: The most addresses on a page, from 1 to 1000. The service takes 100 where it is left
                out.
            offset: How many addresses to skip. Left out, it is the first page.
            domain: Sending domain whose list is wanted.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Suppression`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_list

        def request(cursor: str | Unset) -> Request[SuppressionList]:
            return esp_suppression_list.build_request(
                suppression_type,
                limit=limit,
                offset=cursor_number(cursor),
                domain=domain,
            )

        source: PageSource[SuppressionList, Suppression] = PageSource(
            request=request,
            items=lambda page: page.suppressions,
            next=lambda page, cursor: next_offset(page.suppressions or [], cursor),
            start=cursor_text(offset),
        )
        return self._requester.paged(source, options=options)

    def list_by_domain(
        self,
        domain_name: str | int,
        suppression_type: SuppressionReason,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        email: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Suppression]:
        """List the addresses that one sending domain may not send to.

        The list is that of one domain and one reason. With `email` it is one address at most, and the
        cursor has no effect.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            domain_name: Sending domain of the workspace.
            suppression_type: Reason of the suppression, which names the list.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            email: Email address to look for. One address at most is answered.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Suppression`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_list_by_domain

        def request(cursor: str | Unset) -> Request[SuppressionPage]:
            return esp_suppression_list_by_domain.build_request(
                domain_name,
                suppression_type,
                start=cursor,
                limit=limit,
                email=email,
            )

        source: PageSource[SuppressionPage, Suppression] = PageSource(
            request=request,
            items=lambda page: page.suppressions,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def search(
        self,
        email_address: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SuppressionList:
        """Look for one address on the suppression lists.

        The answer names the list that the address was found on. What is answered for an address that is on
        none is not documented.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            email_address: Email address.
            options: what this call does differently from its client.

        Returns:
            Addresses on a suppression list.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.esp_suppression import esp_suppression_search

        request = esp_suppression_search.build_request(
            email_address,
        )
        return await self._requester.call(request, options=options)
