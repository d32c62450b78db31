"""Make, read and delete segments."""

from __future__ import annotations

from collections.abc import Mapping
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
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.new_segment import NewSegment
    from ..models.segment_answer import SegmentAnswer
    from ..models.segment_count import SegmentCount
    from ..models.segment_list import SegmentList
    from ..models.segment_membership_page import SegmentMembershipPage
    from ..models.segment_usage import SegmentUsage


class SegmentsResource:
    """Make, read and delete segments."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def count_customers(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentCount:
        """Count the people in a segment.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            Number of people in a segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_count_customers

        request = segments_count_customers.build_request(
            segment_id,
        )
        return self._requester.call(request, options=options)

    def create(
        self,
        *,
        segment: NewSegment | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> SegmentAnswer:
        """Make an empty manual segment.

        People are put into it with the Track API. Data-driven segments are made in the service's own pages
        only.

        A repeat is not safe: it makes a second segment.

        Source: App API document.

        Args:
            segment: Name and description of a new segment.
            options: what this call does differently from its client.

        Returns:
            One segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.segments import segments_create

        request = segments_create.build_request(
            body=present({"segment": segment}),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a manual segment.

        The people in it stay. Data-driven segments cannot be deleted here. Whether one that is in use is
        refused is not documented.

        A repeat is safe: the segment stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
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
        from ..api.segments import segments_delete

        request = segments_delete.build_request(
            segment_id,
        )
        self._requester.call(request, options=options)

    def get(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentAnswer:
        """Read one segment.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            One segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_get

        request = segments_get.build_request(
            segment_id,
        )
        return self._requester.call(request, options=options)

    def get_usage(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentUsage:
        """Show which campaigns and newsletters use a segment.

        Broadcasts are not listed.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            What uses a segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_get_usage

        request = segments_get_usage.build_request(
            segment_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SegmentList:
        """List all segments of the workspace.

        Manual and data-driven ones. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Segments of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_list

        request = segments_list.build_request()
        return self._requester.call(request, options=options)

    def list_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[CustomerIdentifiers]:
        """List the people in a segment.

        The answer holds identifiers only, page by page. Emails are missing where the workspace does not
        identify people by email.

        Limits: at most 30000 people a page, 1000 where `limit` is left out.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most people on a page, from 1 to 30000. The service takes 1000 where it is left
                out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerIdentifiers`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_list_customers

        def request(cursor: str | Unset) -> Request[SegmentMembershipPage]:
            return segments_list_customers.build_request(
                segment_id,
                start=cursor,
                limit=limit,
            )

        source: PageSource[SegmentMembershipPage, CustomerIdentifiers] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncSegmentsResource:
    """Make, read and delete segments."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def count_customers(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentCount:
        """Count the people in a segment.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            Number of people in a segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_count_customers

        request = segments_count_customers.build_request(
            segment_id,
        )
        return await self._requester.call(request, options=options)

    async def create(
        self,
        *,
        segment: NewSegment | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> SegmentAnswer:
        """Make an empty manual segment.

        People are put into it with the Track API. Data-driven segments are made in the service's own pages
        only.

        A repeat is not safe: it makes a second segment.

        Source: App API document.

        Args:
            segment: Name and description of a new segment.
            options: what this call does differently from its client.

        Returns:
            One segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.segments import segments_create

        request = segments_create.build_request(
            body=present({"segment": segment}),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a manual segment.

        The people in it stay. Data-driven segments cannot be deleted here. Whether one that is in use is
        refused is not documented.

        A repeat is safe: the segment stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
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
        from ..api.segments import segments_delete

        request = segments_delete.build_request(
            segment_id,
        )
        await self._requester.call(request, options=options)

    async def get(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentAnswer:
        """Read one segment.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            One segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_get

        request = segments_get.build_request(
            segment_id,
        )
        return await self._requester.call(request, options=options)

    async def get_usage(
        self,
        segment_id: int,
        *,
        options: CallOptions | None = None,
    ) -> SegmentUsage:
        """Show which campaigns and newsletters use a segment.

        Broadcasts are not listed.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            options: what this call does differently from its client.

        Returns:
            What uses a segment.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_get_usage

        request = segments_get_usage.build_request(
            segment_id,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SegmentList:
        """List all segments of the workspace.

        Manual and data-driven ones. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Segments of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_list

        request = segments_list.build_request()
        return await self._requester.call(request, options=options)

    def list_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[CustomerIdentifiers]:
        """List the people in a segment.

        The answer holds identifiers only, page by page. Emails are missing where the workspace does not
        identify people by email.

        Limits: at most 30000 people a page, 1000 where `limit` is left out.

        An unknown segment is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            segment_id: Number of the segment.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most people on a page, from 1 to 30000. The service takes 1000 where it is left
                out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerIdentifiers`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.segments import segments_list_customers

        def request(cursor: str | Unset) -> Request[SegmentMembershipPage]:
            return segments_list_customers.build_request(
                segment_id,
                start=cursor,
                limit=limit,
            )

        source: PageSource[SegmentMembershipPage, CustomerIdentifiers] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
