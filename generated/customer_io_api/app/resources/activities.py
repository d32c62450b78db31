"""Read what people did and what happened to them, over the whole workspace."""

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
    from ..models.activity import Activity
    from ..models.activity_page import ActivityPage
    from ..models.activity_type import ActivityType
    from ..models.customer_id_type import CustomerIdType


class ActivitiesResource:
    """Read what people did and what happened to them, over the whole workspace."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Activity]:
        """List the activity of the workspace.

        Activity of all people, or of the one that `customer_id` names. At least the last 30 days are kept;
        older activity may be missing. What `data` holds depends on the kind: an event has its data, a
        changed attribute has `from` and `to`.

        Limits: at most 100 a page, 10 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 100. The service takes 10 where it is left out.
            type: Kind of activity to list. Those of objects and relationships carry the number of the
                object type, such as `_o:1:create` or `_r:1:attribute_change`. Left out, all kinds are
                listed.
            name: Name of the event, or of the changed attribute. It only has a meaning for events and
                attribute changes.
            deleted: True lists the activity of deleted people. The service takes false where it is left
                out.
            customer_id: Person whose activity is listed: an identifier of the kind that `id_type`
                names. A `cio_id` stands here with `cio_` before it.
            id_type: Kind of `customer_id`. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Activity`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.activities import activities_list

        def request(cursor: str | Unset) -> Request[ActivityPage]:
            return activities_list.build_request(
                start=cursor,
                limit=limit,
                type=type,
                name=name,
                deleted=deleted,
                customer_id=customer_id,
                id_type=id_type,
            )

        source: PageSource[ActivityPage, Activity] = PageSource(
            request=request,
            items=lambda page: page.activities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncActivitiesResource:
    """Read what people did and what happened to them, over the whole workspace."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Activity]:
        """List the activity of the workspace.

        Activity of all people, or of the one that `customer_id` names. At least the last 30 days are kept;
        older activity may be missing. What `data` holds depends on the kind: an event has its data, a
        changed attribute has `from` and `to`.

        Limits: at most 100 a page, 10 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 100. The service takes 10 where it is left out.
            type: Kind of activity to list. Those of objects and relationships carry the number of the
                object type, such as `_o:1:create` or `_r:1:attribute_change`. Left out, all kinds are
                listed.
            name: Name of the event, or of the changed attribute. It only has a meaning for events and
                attribute changes.
            deleted: True lists the activity of deleted people. The service takes false where it is left
                out.
            customer_id: Person whose activity is listed: an identifier of the kind that `id_type`
                names. A `cio_id` stands here with `cio_` before it.
            id_type: Kind of `customer_id`. The service takes `id` where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Activity`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.activities import activities_list

        def request(cursor: str | Unset) -> Request[ActivityPage]:
            return activities_list.build_request(
                start=cursor,
                limit=limit,
                type=type,
                name=name,
                deleted=deleted,
                customer_id=customer_id,
                id_type=id_type,
            )

        source: PageSource[ActivityPage, Activity] = PageSource(
            request=request,
            items=lambda page: page.activities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
