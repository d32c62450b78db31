"""Read deliveries, what became of them, and what they said."""

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
    from ..models.archived_message_answer import ArchivedMessageAnswer
    from ..models.delivery import Delivery
    from ..models.delivery_answer import DeliveryAnswer
    from ..models.delivery_metric import DeliveryMetric
    from ..models.delivery_page import DeliveryPage
    from ..models.message_channel import MessageChannel


class MessagesResource:
    """Read deliveries, what became of them, and what they said."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        message_id: str | int,
        *,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeliveryAnswer:
        """Read one delivery.

        What became of it stands in `metrics`: a metric that is there was reached.

        An unknown delivery is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            message_id: Id of the delivery, as a send, a list or an activity gives it.
            get_tracked_responses: True adds what people chose in in-app surveys. The service takes
                false where it is left out.
            options: what this call does differently from its client.

        Returns:
            One delivery.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_get

        request = messages_get.build_request(
            message_id,
            get_tracked_responses=get_tracked_responses,
        )
        return self._requester.call(request, options=options)

    def get_archived_message(
        self,
        message_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ArchivedMessageAnswer:
        """Read what one delivery said.

        The content is the one that was sent, with the person's data in it. What is there depends on the
        channel: a webhook has `url` and `request_method`. Content that is not kept is `forgotten`.

        Limits: 100 calls a day, beside the rate of all calls. The header `X-RateLimit-Remaining` of an
        answer says how many are left. An answer 429 for the day carries no `Retry-After`.

        An unknown delivery is answered 404.

        A repeat is safe: it only reads, but it counts for the day.

        Source: App API document.

        Args:
            message_id: Id of the delivery, as a send, a list or an activity gives it.
            options: what this call does differently from its client.

        Returns:
            Content of one delivery.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_get_archived_message

        request = messages_get_archived_message.build_request(
            message_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Delivery]:
        """List the deliveries of the workspace.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut, and
        the end of it is what comes back. Without times it is the latest six months, with `end_ts` alone the
        six months before it. With `start_ts` alone the window ends now, so a start further back than six
        months has no effect. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            type: Channel of the deliveries to list. Left out, all channels are listed.
            metric: Lists only the deliveries that reached this metric.
            drafts: True lists drafts, and no other deliveries. The service takes false where it is left
                out.
            campaign_id: Lists only the deliveries of this campaign.
            newsletter_id: Lists only the deliveries of this newsletter.
            action_id: Lists only the deliveries of this step of a campaign or broadcast.
            start_ts: Beginning of the window, in Unix seconds.
            end_ts: End of the window, in Unix seconds.
            get_tracked_responses: True adds what people chose in in-app surveys. The service takes
                false where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Delivery`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_list

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return messages_list.build_request(
                start=cursor,
                limit=limit,
                type=type,
                metric=metric,
                drafts=drafts,
                campaign_id=campaign_id,
                newsletter_id=newsletter_id,
                action_id=action_id,
                start_ts=start_ts,
                end_ts=end_ts,
                get_tracked_responses=get_tracked_responses,
            )

        source: PageSource[DeliveryPage, Delivery] = PageSource(
            request=request,
            items=lambda page: page.messages,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)


class AsyncMessagesResource:
    """Read deliveries, what became of them, and what they said."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        message_id: str | int,
        *,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeliveryAnswer:
        """Read one delivery.

        What became of it stands in `metrics`: a metric that is there was reached.

        An unknown delivery is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            message_id: Id of the delivery, as a send, a list or an activity gives it.
            get_tracked_responses: True adds what people chose in in-app surveys. The service takes
                false where it is left out.
            options: what this call does differently from its client.

        Returns:
            One delivery.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_get

        request = messages_get.build_request(
            message_id,
            get_tracked_responses=get_tracked_responses,
        )
        return await self._requester.call(request, options=options)

    async def get_archived_message(
        self,
        message_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ArchivedMessageAnswer:
        """Read what one delivery said.

        The content is the one that was sent, with the person's data in it. What is there depends on the
        channel: a webhook has `url` and `request_method`. Content that is not kept is `forgotten`.

        Limits: 100 calls a day, beside the rate of all calls. The header `X-RateLimit-Remaining` of an
        answer says how many are left. An answer 429 for the day carries no `Retry-After`.

        An unknown delivery is answered 404.

        A repeat is safe: it only reads, but it counts for the day.

        Source: App API document.

        Args:
            message_id: Id of the delivery, as a send, a list or an activity gives it.
            options: what this call does differently from its client.

        Returns:
            Content of one delivery.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_get_archived_message

        request = messages_get_archived_message.build_request(
            message_id,
        )
        return await self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        newsletter_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Delivery]:
        """List the deliveries of the workspace.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut, and
        the end of it is what comes back. Without times it is the latest six months, with `end_ts` alone the
        six months before it. With `start_ts` alone the window ends now, so a start further back than six
        months has no effect. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            type: Channel of the deliveries to list. Left out, all channels are listed.
            metric: Lists only the deliveries that reached this metric.
            drafts: True lists drafts, and no other deliveries. The service takes false where it is left
                out.
            campaign_id: Lists only the deliveries of this campaign.
            newsletter_id: Lists only the deliveries of this newsletter.
            action_id: Lists only the deliveries of this step of a campaign or broadcast.
            start_ts: Beginning of the window, in Unix seconds.
            end_ts: End of the window, in Unix seconds.
            get_tracked_responses: True adds what people chose in in-app surveys. The service takes
                false where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Delivery`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.messages import messages_list

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return messages_list.build_request(
                start=cursor,
                limit=limit,
                type=type,
                metric=metric,
                drafts=drafts,
                campaign_id=campaign_id,
                newsletter_id=newsletter_id,
                action_id=action_id,
                start_ts=start_ts,
                end_ts=end_ts,
                get_tracked_responses=get_tracked_responses,
            )

        source: PageSource[DeliveryPage, Delivery] = PageSource(
            request=request,
            items=lambda page: page.messages,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)
