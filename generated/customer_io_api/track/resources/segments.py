"""Put people into manual segments and take them out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncRequester,
    CallOptions,
    Requester,
    Unset,
    present,
)

if TYPE_CHECKING:
    from ..models.segment_id_type import SegmentIdType


class SegmentsResource:
    """Put people into manual segments and take them out."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def add_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: SegmentIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Put people into a manual segment.

        The segment has to exist and be a manual one; the App API makes it. Ids that nobody has, and values
        of another kind than `id_type` says, are ignored.

        Limits: 1 to 1000 ids in one request.

        A repeat is safe: the people stay in the segment.

        Source: Track API document.

        Args:
            segment_id: Number of the manual segment.
            ids: 1 to 1000 identifiers of people, all of the same kind.
            id_type: Kind of the ids in the body. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.segments import segments_add_customers

        request = segments_add_customers.build_request(
            segment_id,
            body=present({"ids": ids}),
            id_type=id_type,
        )
        self._requester.call(request, options=options)

    def remove_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: SegmentIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Take people out of a manual segment.

        The segment has to exist and be a manual one. Ids that nobody has, people outside the segment, and
        values of another kind than `id_type` says, are ignored.

        Limits: 1 to 1000 ids in one request.

        A repeat is safe: the people stay out of the segment.

        Source: Track API document.

        Args:
            segment_id: Number of the manual segment.
            ids: 1 to 1000 identifiers of people, all of the same kind.
            id_type: Kind of the ids in the body. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.segments import segments_remove_customers

        request = segments_remove_customers.build_request(
            segment_id,
            body=present({"ids": ids}),
            id_type=id_type,
        )
        self._requester.call(request, options=options)


class AsyncSegmentsResource:
    """Put people into manual segments and take them out."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def add_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: SegmentIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Put people into a manual segment.

        The segment has to exist and be a manual one; the App API makes it. Ids that nobody has, and values
        of another kind than `id_type` says, are ignored.

        Limits: 1 to 1000 ids in one request.

        A repeat is safe: the people stay in the segment.

        Source: Track API document.

        Args:
            segment_id: Number of the manual segment.
            ids: 1 to 1000 identifiers of people, all of the same kind.
            id_type: Kind of the ids in the body. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.segments import segments_add_customers

        request = segments_add_customers.build_request(
            segment_id,
            body=present({"ids": ids}),
            id_type=id_type,
        )
        await self._requester.call(request, options=options)

    async def remove_customers(
        self,
        segment_id: int,
        *,
        ids: Sequence[str],
        id_type: SegmentIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Take people out of a manual segment.

        The segment has to exist and be a manual one. Ids that nobody has, people outside the segment, and
        values of another kind than `id_type` says, are ignored.

        Limits: 1 to 1000 ids in one request.

        A repeat is safe: the people stay out of the segment.

        Source: Track API document.

        Args:
            segment_id: Number of the manual segment.
            ids: 1 to 1000 identifiers of people, all of the same kind.
            id_type: Kind of the ids in the body. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.segments import segments_remove_customers

        request = segments_remove_customers.build_request(
            segment_id,
            body=present({"ids": ids}),
            id_type=id_type,
        )
        await self._requester.call(request, options=options)
