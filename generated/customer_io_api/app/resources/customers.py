"""Find people and read what the workspace holds of them."""

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
    from ..models.activity import Activity
    from ..models.activity_page import ActivityPage
    from ..models.activity_type import ActivityType
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.customer_attributes import CustomerAttributes
    from ..models.customer_attributes_list import CustomerAttributesList
    from ..models.customer_id_type import CustomerIdType
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.customer_message import CustomerMessage
    from ..models.customer_message_page import CustomerMessagePage
    from ..models.customer_relationship import CustomerRelationship
    from ..models.customer_relationship_page import CustomerRelationshipPage
    from ..models.customer_search_page import CustomerSearchPage
    from ..models.customer_segment_list import CustomerSegmentList
    from ..models.customer_subscription_preferences import CustomerSubscriptionPreferences
    from ..models.customers_by_email import CustomersByEmail
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.segment_filter import SegmentFilter


class CustomersResource:
    """Find people and read what the workspace holds of them."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def find(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> CustomersByEmail:
        """Find people by email address.

        Every person with this email is answered, as several may share one where the workspace does not
        identify people by email. The email is compared without case. Nobody with it is an empty list.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            email: Email address to find.
            options: what this call does differently from its client.

        Returns:
            People with one email address.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_find

        request = customers_find.build_request(
            email=email,
        )
        return self._requester.call(request, options=options)

    def get_attributes(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerAttributes:
        """Read the attributes and devices of one person.

        All attributes are answered as text, identifiers among them.

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
            Attributes of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_get_attributes

        request = customers_get_attributes.build_request(
            customer_id,
            id_type=id_type,
        )
        return self._requester.call(request, options=options)

    def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        language: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerSubscriptionPreferences:
        """Read the subscription choices of one person.

        The topics come with the names and descriptions that the subscription centre shows, in the language
        asked for, else in its default language. `unsubscribed` true goes before every topic.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            language: Language tag of the texts wanted, such as `fr`.
            accept_language: Language tag of the texts wanted, as a header. Which of the two wins is not
                documented.
            options: what this call does differently from its client.

        Returns:
            Subscription choices of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_get_subscription_preferences

        request = customers_get_subscription_preferences.build_request(
            customer_id,
            id_type=id_type,
            language=language,
            accept_language=accept_language,
        )
        return self._requester.call(request, options=options)

    def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Activity]:
        """List what one person did and what happened to them.

        At least the last 30 days are kept; older activity may be missing. `next` comes with the answer,
        although the API document does not list it.

        Limits: at most 100 a page, 10 where `limit` is left out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 100. The service takes 10 where it is left out.
            type: Kind of activity to list. Those of objects and relationships carry the number of the
                object type, such as `_o:1:create` or `_r:1:attribute_change`. Left out, all kinds are
                listed.
            name: Name of the event, or of the changed attribute. It only has a meaning for events and
                attribute changes.
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
        from ..api.customers import customers_list_activities

        def request(cursor: str | Unset) -> Request[ActivityPage]:
            return customers_list_activities.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
                type=type,
                name=name,
            )

        source: PageSource[ActivityPage, Activity] = PageSource(
            request=request,
            items=lambda page: page.activities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_attributes(
        self,
        *,
        ids: Sequence[str],
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerAttributesList:
        """Look up attributes and devices of up to 100 people.

        Ids that nobody has are left out of the answer, and the order of the answer is not that of the
        request.

        Limits: 1 to 100 ids in one request; more are answered 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            ids: 1 to 100 identifiers of people, all of the kind that `id_type` names.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Attributes of several people.

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
        from ..api.customers import customers_list_attributes

        request = customers_list_attributes.build_request(
            body=present({"ids": ids}),
            id_type=id_type,
        )
        return self._requester.call(request, options=options)

    def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[CustomerMessage]:
        """List the deliveries to one person.

        The times filter on when a delivery was made, not on when it was sent. Without them the last six
        months are answered; a window longer than six months is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            start_ts: Beginning of the window, in Unix seconds.
            end_ts: End of the window, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerMessage`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_messages

        def request(cursor: str | Unset) -> Request[CustomerMessagePage]:
            return customers_list_messages.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
                start_ts=start_ts,
                end_ts=end_ts,
            )

        source: PageSource[CustomerMessagePage, CustomerMessage] = PageSource(
            request=request,
            items=lambda page: page.messages,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[CustomerRelationship]:
        """List the objects that one person is related to.

        The attributes and times are those of the relationship, not of the object. An entry may come twice
        on different pages.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerRelationship`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_relationships

        def request(cursor: str | Unset) -> Request[CustomerRelationshipPage]:
            return customers_list_relationships.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
            )

        source: PageSource[CustomerRelationshipPage, CustomerRelationship] = PageSource(
            request=request,
            items=lambda page: page.cio_relationships,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_segments(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerSegmentList:
        """List the segments that one person belongs to.

        Manual and data-driven segments alike, as they are now. The list comes whole.

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
            Segments of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_segments

        request = customers_list_segments.build_request(
            customer_id,
            id_type=id_type,
        )
        return self._requester.call(request, options=options)

    def search(
        self,
        *,
        filter: AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter | Mapping[str, object],
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[CustomerIdentifiers]:
        """List the people that match a filter.

        The answer holds identifiers only, page by page; `customers.list_attributes` looks their attributes
        up. A filter that always holds lists all people: the attribute `cio_id` exists.

        Filters know two comparisons, `eq` and `exists`; ranges and dates need a segment. Attributes are
        compared as text. `not` with `eq` also matches people without the attribute.

        Limits: at most 1000 people a page, 50 where `limit` is left out. Large sets belong into an export.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            filter: Condition on people, of exactly one kind. Conditions nest freely.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
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

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_search

        def request(cursor: str | Unset) -> Request[CustomerSearchPage]:
            return customers_search.build_request(
                body=present({"filter": filter}),
                start=cursor,
                limit=limit,
            )

        source: PageSource[CustomerSearchPage, CustomerIdentifiers] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncCustomersResource:
    """Find people and read what the workspace holds of them."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def find(
        self,
        *,
        email: str,
        options: CallOptions | None = None,
    ) -> CustomersByEmail:
        """Find people by email address.

        Every person with this email is answered, as several may share one where the workspace does not
        identify people by email. The email is compared without case. Nobody with it is an empty list.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            email: Email address to find.
            options: what this call does differently from its client.

        Returns:
            People with one email address.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_find

        request = customers_find.build_request(
            email=email,
        )
        return await self._requester.call(request, options=options)

    async def get_attributes(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerAttributes:
        """Read the attributes and devices of one person.

        All attributes are answered as text, identifiers among them.

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
            Attributes of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_get_attributes

        request = customers_get_attributes.build_request(
            customer_id,
            id_type=id_type,
        )
        return await self._requester.call(request, options=options)

    async def get_subscription_preferences(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        language: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerSubscriptionPreferences:
        """Read the subscription choices of one person.

        The topics come with the names and descriptions that the subscription centre shows, in the language
        asked for, else in its default language. `unsubscribed` true goes before every topic.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            language: Language tag of the texts wanted, such as `fr`.
            accept_language: Language tag of the texts wanted, as a header. Which of the two wins is not
                documented.
            options: what this call does differently from its client.

        Returns:
            Subscription choices of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_get_subscription_preferences

        request = customers_get_subscription_preferences.build_request(
            customer_id,
            id_type=id_type,
            language=language,
            accept_language=accept_language,
        )
        return await self._requester.call(request, options=options)

    def list_activities(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Activity]:
        """List what one person did and what happened to them.

        At least the last 30 days are kept; older activity may be missing. `next` comes with the answer,
        although the API document does not list it.

        Limits: at most 100 a page, 10 where `limit` is left out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 100. The service takes 10 where it is left out.
            type: Kind of activity to list. Those of objects and relationships carry the number of the
                object type, such as `_o:1:create` or `_r:1:attribute_change`. Left out, all kinds are
                listed.
            name: Name of the event, or of the changed attribute. It only has a meaning for events and
                attribute changes.
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
        from ..api.customers import customers_list_activities

        def request(cursor: str | Unset) -> Request[ActivityPage]:
            return customers_list_activities.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
                type=type,
                name=name,
            )

        source: PageSource[ActivityPage, Activity] = PageSource(
            request=request,
            items=lambda page: page.activities,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def list_attributes(
        self,
        *,
        ids: Sequence[str],
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerAttributesList:
        """Look up attributes and devices of up to 100 people.

        Ids that nobody has are left out of the answer, and the order of the answer is not that of the
        request.

        Limits: 1 to 100 ids in one request; more are answered 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            ids: 1 to 100 identifiers of people, all of the kind that `id_type` names.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            options: what this call does differently from its client.

        Returns:
            Attributes of several people.

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
        from ..api.customers import customers_list_attributes

        request = customers_list_attributes.build_request(
            body=present({"ids": ids}),
            id_type=id_type,
        )
        return await self._requester.call(request, options=options)

    def list_messages(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[CustomerMessage]:
        """List the deliveries to one person.

        The times filter on when a delivery was made, not on when it was sent. Without them the last six
        months are answered; a window longer than six months is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            start_ts: Beginning of the window, in Unix seconds.
            end_ts: End of the window, in Unix seconds.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerMessage`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_messages

        def request(cursor: str | Unset) -> Request[CustomerMessagePage]:
            return customers_list_messages.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
                start_ts=start_ts,
                end_ts=end_ts,
            )

        source: PageSource[CustomerMessagePage, CustomerMessage] = PageSource(
            request=request,
            items=lambda page: page.messages,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_relationships(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[CustomerRelationship]:
        """List the objects that one person is related to.

        The attributes and times are those of the relationship, not of the object. An entry may come twice
        on different pages.

        Nobody with this identifier is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            customer_id: Person: an identifier of the kind that `id_type` names. A `cio_id` stands here
                with `cio_` before it.
            id_type: Kind of the identifiers in the request. The service takes `id` where it is left
                out; `email` and `phone` need a workspace that identifies people by them, else the answer is
                400.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `CustomerRelationship`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_relationships

        def request(cursor: str | Unset) -> Request[CustomerRelationshipPage]:
            return customers_list_relationships.build_request(
                customer_id,
                id_type=id_type,
                start=cursor,
                limit=limit,
            )

        source: PageSource[CustomerRelationshipPage, CustomerRelationship] = PageSource(
            request=request,
            items=lambda page: page.cio_relationships,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def list_segments(
        self,
        customer_id: str | int,
        *,
        id_type: CustomerIdType | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CustomerSegmentList:
        """List the segments that one person belongs to.

        Manual and data-driven segments alike, as they are now. The list comes whole.

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
            Segments of one person.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.customers import customers_list_segments

        request = customers_list_segments.build_request(
            customer_id,
            id_type=id_type,
        )
        return await self._requester.call(request, options=options)

    def search(
        self,
        *,
        filter: AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter | Mapping[str, object],
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[CustomerIdentifiers]:
        """List the people that match a filter.

        The answer holds identifiers only, page by page; `customers.list_attributes` looks their attributes
        up. A filter that always holds lists all people: the attribute `cio_id` exists.

        Filters know two comparisons, `eq` and `exists`; ranges and dates need a segment. Attributes are
        compared as text. `not` with `eq` also matches people without the attribute.

        Limits: at most 1000 people a page, 50 where `limit` is left out. Large sets belong into an export.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            filter: Condition on people, of exactly one kind. Conditions nest freely.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
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

        After a lost answer the client sends it again by itself.
        """
        from ..api.customers import customers_search

        def request(cursor: str | Unset) -> Request[CustomerSearchPage]:
            return customers_search.build_request(
                body=present({"filter": filter}),
                start=cursor,
                limit=limit,
            )

        source: PageSource[CustomerSearchPage, CustomerIdentifiers] = PageSource(
            request=request,
            items=lambda page: page.identifiers,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
