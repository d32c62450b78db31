"""Trigger broadcasts, read their results, and change the content of their steps."""

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
    from ..models.action_answer import ActionAnswer
    from ..models.action_list import ActionList
    from ..models.and_filter import AndFilter
    from ..models.attribute_filter import AttributeFilter
    from ..models.broadcast_action_metrics_answer import BroadcastActionMetricsAnswer
    from ..models.broadcast_answer import BroadcastAnswer
    from ..models.broadcast_list import BroadcastList
    from ..models.broadcast_trigger import BroadcastTrigger
    from ..models.broadcast_trigger_list import BroadcastTriggerList
    from ..models.delivery import Delivery
    from ..models.delivery_metric import DeliveryMetric
    from ..models.delivery_page import DeliveryPage
    from ..models.delivery_state import DeliveryState
    from ..models.link_metrics_answer import LinkMetricsAnswer
    from ..models.message_channel import MessageChannel
    from ..models.message_header import MessageHeader
    from ..models.metric_period import MetricPeriod
    from ..models.metrics_answer import MetricsAnswer
    from ..models.not_filter import NotFilter
    from ..models.or_filter import OrFilter
    from ..models.person_of_broadcast_by_email import PersonOfBroadcastByEmail
    from ..models.person_of_broadcast_by_id import PersonOfBroadcastById
    from ..models.segment_filter import SegmentFilter
    from ..models.sending_state import SendingState
    from ..models.trigger_answer import TriggerAnswer
    from ..models.trigger_error_page import TriggerErrorPage
    from ..models.webhook_method import WebhookMethod


class BroadcastsResource:
    """Trigger broadcasts, read their results, and change the content of their steps."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastAnswer:
        """Read one API-triggered broadcast.

        Broadcasts cannot be made, started, stopped or deleted by this API.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            One broadcast.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get

        request = broadcasts_get.build_request(
            broadcast_id,
        )
        return self._requester.call(request, options=options)

    def get_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one step of a broadcast with its content.

        An email, push, in-app message, Slack message, SMS, WhatsApp message or webhook: `type` says which.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action

        request = broadcasts_get_action.build_request(
            broadcast_id,
            action_id,
        )
        return self._requester.call(request, options=options)

    def get_action_language(
        self,
        broadcast_id: int,
        action_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one language version of a step of a broadcast.

        An unknown broadcast or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400. The default language does not stand in for it.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_language

        request = broadcasts_get_action_language.build_request(
            broadcast_id,
            action_id,
            language,
        )
        return self._requester.call(request, options=options)

    def get_action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one step of a broadcast over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Clicks over time, by link.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_link_metrics

        request = broadcasts_get_action_link_metrics.build_request(
            broadcast_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BroadcastActionMetricsAnswer:
        """Read the metrics of one step of a broadcast over time.

        Each number is how many deliveries of the step reached the metric in a period, opens and clicks of
        machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros. A step in several languages has the
        numbers of each language, too.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a step of a broadcast over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_metrics

        request = broadcasts_get_action_metrics.build_request(
            broadcast_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one broadcast over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            unique: Whether a person counts once for each link, however often they click it. The service
                takes false where it is left out, and counts every click.
            options: what this call does differently from its client.

        Returns:
            Clicks over time, by link.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_link_metrics

        request = broadcasts_get_link_metrics.build_request(
            broadcast_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return self._requester.call(request, options=options)

    def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one broadcast over time.

        Each number is how many deliveries of the broadcast reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_metrics

        request = broadcasts_get_metrics.build_request(
            broadcast_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastTrigger:
        """Read whether one trigger of a broadcast is processed.

        A trigger has no state of its own: while `processed_at` is unset it waits. A processed one may still
        have errors, which `broadcasts.list_trigger_errors` lists.

        An unknown broadcast or trigger is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as the answer to it gives it.
            options: what this call does differently from its client.

        Returns:
            One time that a broadcast was triggered.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_trigger

        request = broadcasts_get_trigger.build_request(
            broadcast_id,
            trigger_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastList:
        """List all API-triggered broadcasts of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Broadcasts of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list

        request = broadcasts_list.build_request()
        return self._requester.call(request, options=options)

    def list_actions(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionList:
        """List the steps of one broadcast with their content.

        Listed are steps with a message or a webhook. The list comes whole.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            Steps with a message or webhook.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_actions

        request = broadcasts_list_actions.build_request(
            broadcast_id,
        )
        return self._requester.call(request, options=options)

    def list_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: DeliveryState | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Delivery]:
        """List the deliveries of one broadcast.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut,
        counted back from its end. Without times it is the month after the first trigger of the broadcast:
        later deliveries need a window. `next` comes with the answer, although the API document does not
        list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
            state: Lists only the deliveries that are in this state now.
            type: Channel of the deliveries to list. Left out, all channels are listed.
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
        from ..api.broadcasts import broadcasts_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return broadcasts_list_messages.build_request(
                broadcast_id,
                start=cursor,
                limit=limit,
                metric=metric,
                state=state,
                type=type,
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

    def list_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[str]:
        """List what was wrong with the people of one trigger.

        Each error is text that begins with the number of the entry, such as `line 3:`. A trigger that the
        service answered with 422 is there, too: its id stands in the text of that error. The cursor is an
        offset.

        An unknown broadcast or trigger is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as the answer to it gives it.
            start: Offset of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most errors on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `str`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_trigger_errors

        def request(cursor: str | Unset) -> Request[TriggerErrorPage]:
            return broadcasts_list_trigger_errors.build_request(
                broadcast_id,
                trigger_id,
                start=cursor,
                limit=limit,
            )

        source: PageSource[TriggerErrorPage, str] = PageSource(
            request=request,
            items=lambda page: page.errors,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_triggers(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastTriggerList:
        """List the times that one broadcast was triggered.

        The list comes whole.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            Triggers of a broadcast.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_triggers

        request = broadcasts_list_triggers.build_request(
            broadcast_id,
        )
        return self._requester.call(request, options=options)

    def trigger(
        self,
        broadcast_id: int,
        *,
        data: Mapping[str, object] | Unset = UNSET,
        recipients: AndFilter
        | OrFilter
        | NotFilter
        | SegmentFilter
        | AttributeFilter
        | Mapping[str, object]
        | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[PersonOfBroadcastById | PersonOfBroadcastByEmail | Mapping[str, object]]
        | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TriggerAnswer:
        """Send a broadcast to its own audience, or to the people named here.

        Who gets it is said in one way at most: `recipients` (a filter), `emails`, `ids`, `per_user_data`
        (people with data of their own) or `data_file_url` (the same as a file). Without any it is the
        audience that was set in the service's own pages. `ids` does not work in a workspace that identifies
        people by email.

        A trigger makes nobody: everyone has to be there already. One person who is missing fails the whole
        broadcast, unless `id_ignore_missing` or `email_ignore_missing` skips such people. An email that
        several people have is an error, unless `email_add_duplicates` sends to all of them. `data` is
        `trigger` in the Liquid of the message; data of a person is put over it.

        The answer comes as soon as the trigger waits, with its id: errors may be found only later, and
        `broadcasts.get_trigger` and `broadcasts.list_trigger_errors` tell. A 422 names the wrong field; the
        trigger is made all the same, and its id stands in the text of the error.

        Limits: one call in 10 seconds for each broadcast, and 5 triggers waiting. The body is at most 25
        MB; `data` 50000 bytes; 10000 ids, emails or people with data; data of one person 2 MB; a file 10
        GB.

        A repeat is not safe: it sends the broadcast once more.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            data: Data for all messages of the trigger, which is `trigger` in Liquid. At most 50000
                bytes of JSON.
            recipients: Condition on people, of exactly one kind. Conditions nest freely.
            emails: Email addresses of the people, at most 10000.
            ids: Ids of the people, at most 10000. Not in a workspace that identifies people by email.
            per_user_data: People with data of their own, at most 10000.
            data_file_url: Address of a file with one entry of `per_user_data` a line, as JSON. At most
                10 GB; it may be gzipped if its host says so in `Content-Encoding`.
            email_add_duplicates: Whether an email that several people have sends to all of them. The
                service takes false where it is left out, and the trigger fails.
            email_ignore_missing: Whether emails that nobody has are skipped. The service takes false
                where it is left out, and the trigger fails.
            id_ignore_missing: Whether ids that nobody has are skipped. The service takes false where it
                is left out, and the trigger fails.
            options: what this call does differently from its client.

        Returns:
            Trigger that was made.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 26,214,400 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.broadcasts import broadcasts_trigger

        request = broadcasts_trigger.build_request(
            broadcast_id,
            body=present(
                {
                    "data": data,
                    "recipients": recipients,
                    "emails": emails,
                    "ids": ids,
                    "per_user_data": per_user_data,
                    "data_file_url": data_file_url,
                    "email_add_duplicates": email_add_duplicates,
                    "email_ignore_missing": email_ignore_missing,
                    "id_ignore_missing": id_ignore_missing,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        sending_state: SendingState | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: WebhookMethod | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Change the content of one step of a broadcast.

        Only content changes here: broadcasts cannot be made, started or stopped by this API. Fields that
        are left out stay as they are. Which fields have a meaning depends on the kind of the step, which
        cannot change: an email takes its headers as a list, a webhook as JSON inside text. Header names and
        values are ASCII without spaces; some names are reserved. A body that was made with the drag-and-
        drop editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was
        read should not be sent back unseen.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            sending_state: Whether a step sends at once, makes drafts to be released by hand, or does
                nothing.
            subject: Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: Body of the message or webhook.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content as JSON inside text. WhatsApp only.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            sender_identity_id: Sender identity of the message. WhatsApp only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Not for webhooks.
            headers: Headers of a step. An email takes a list, a webhook text.
            image_url: Address of an image to send. SMS only.
            url: Address that is called. Webhooks only.
            method: HTTP method of the webhook of a step, in small letters.
            send_to_unsubscribed: Whether unsubscribed people get it too. WhatsApp only.
            tracked: Whether links are tracked. WhatsApp only.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

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
        from ..api.broadcasts import broadcasts_update_action

        request = broadcasts_update_action.build_request(
            broadcast_id,
            action_id,
            body=present(
                {
                    "sending_state": sending_state,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "sender_identity_id": sender_identity_id,
                    "recipient": recipient,
                    "headers": headers,
                    "image_url": image_url,
                    "url": url,
                    "method": method,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "tracked": tracked,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update_action_language(
        self,
        broadcast_id: int,
        action_id: int,
        language: str | int,
        *,
        sending_state: SendingState | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: WebhookMethod | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Change one language version of a step of a broadcast.

        Only content changes here: broadcasts cannot be made, started or stopped by this API. Fields that
        are left out stay as they are. Which fields have a meaning depends on the kind of the step, which
        cannot change: an email takes its headers as a list, a webhook as JSON inside text. Header names and
        values are ASCII without spaces; some names are reserved. A body that was made with the drag-and-
        drop editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was
        read should not be sent back unseen. A language is added in the service's own pages only.

        An unknown broadcast or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            sending_state: Whether a step sends at once, makes drafts to be released by hand, or does
                nothing.
            subject: Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: Body of the message or webhook.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content as JSON inside text. WhatsApp only.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            sender_identity_id: Sender identity of the message. WhatsApp only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Not for webhooks.
            headers: Headers of a step. An email takes a list, a webhook text.
            image_url: Address of an image to send. SMS only.
            url: Address that is called. Webhooks only.
            method: HTTP method of the webhook of a step, in small letters.
            send_to_unsubscribed: Whether unsubscribed people get it too. WhatsApp only.
            tracked: Whether links are tracked. WhatsApp only.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

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
        from ..api.broadcasts import broadcasts_update_action_language

        request = broadcasts_update_action_language.build_request(
            broadcast_id,
            action_id,
            language,
            body=present(
                {
                    "sending_state": sending_state,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "sender_identity_id": sender_identity_id,
                    "recipient": recipient,
                    "headers": headers,
                    "image_url": image_url,
                    "url": url,
                    "method": method,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "tracked": tracked,
                }
            ),
        )
        return self._requester.call(request, options=options)


class AsyncBroadcastsResource:
    """Trigger broadcasts, read their results, and change the content of their steps."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastAnswer:
        """Read one API-triggered broadcast.

        Broadcasts cannot be made, started, stopped or deleted by this API.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            One broadcast.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get

        request = broadcasts_get.build_request(
            broadcast_id,
        )
        return await self._requester.call(request, options=options)

    async def get_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one step of a broadcast with its content.

        An email, push, in-app message, Slack message, SMS, WhatsApp message or webhook: `type` says which.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action

        request = broadcasts_get_action.build_request(
            broadcast_id,
            action_id,
        )
        return await self._requester.call(request, options=options)

    async def get_action_language(
        self,
        broadcast_id: int,
        action_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one language version of a step of a broadcast.

        An unknown broadcast or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400. The default language does not stand in for it.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_language

        request = broadcasts_get_action_language.build_request(
            broadcast_id,
            action_id,
            language,
        )
        return await self._requester.call(request, options=options)

    async def get_action_link_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one step of a broadcast over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Clicks over time, by link.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_link_metrics

        request = broadcasts_get_action_link_metrics.build_request(
            broadcast_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_action_metrics(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BroadcastActionMetricsAnswer:
        """Read the metrics of one step of a broadcast over time.

        Each number is how many deliveries of the step reached the metric in a period, opens and clicks of
        machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros. A step in several languages has the
        numbers of each language, too.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a step of a broadcast over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_action_metrics

        request = broadcasts_get_action_metrics.build_request(
            broadcast_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_link_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one broadcast over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            unique: Whether a person counts once for each link, however often they click it. The service
                takes false where it is left out, and counts every click.
            options: what this call does differently from its client.

        Returns:
            Clicks over time, by link.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_link_metrics

        request = broadcasts_get_link_metrics.build_request(
            broadcast_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return await self._requester.call(request, options=options)

    async def get_metrics(
        self,
        broadcast_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one broadcast over time.

        Each number is how many deliveries of the broadcast reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_metrics

        request = broadcasts_get_metrics.build_request(
            broadcast_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastTrigger:
        """Read whether one trigger of a broadcast is processed.

        A trigger has no state of its own: while `processed_at` is unset it waits. A processed one may still
        have errors, which `broadcasts.list_trigger_errors` lists.

        An unknown broadcast or trigger is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as the answer to it gives it.
            options: what this call does differently from its client.

        Returns:
            One time that a broadcast was triggered.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_get_trigger

        request = broadcasts_get_trigger.build_request(
            broadcast_id,
            trigger_id,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastList:
        """List all API-triggered broadcasts of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Broadcasts of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list

        request = broadcasts_list.build_request()
        return await self._requester.call(request, options=options)

    async def list_actions(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionList:
        """List the steps of one broadcast with their content.

        Listed are steps with a message or a webhook. The list comes whole.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            Steps with a message or webhook.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_actions

        request = broadcasts_list_actions.build_request(
            broadcast_id,
        )
        return await self._requester.call(request, options=options)

    def list_messages(
        self,
        broadcast_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: DeliveryState | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Delivery]:
        """List the deliveries of one broadcast.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut,
        counted back from its end. Without times it is the month after the first trigger of the broadcast:
        later deliveries need a window. `next` comes with the answer, although the API document does not
        list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
            state: Lists only the deliveries that are in this state now.
            type: Channel of the deliveries to list. Left out, all channels are listed.
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
        from ..api.broadcasts import broadcasts_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return broadcasts_list_messages.build_request(
                broadcast_id,
                start=cursor,
                limit=limit,
                metric=metric,
                state=state,
                type=type,
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

    def list_trigger_errors(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[str]:
        """List what was wrong with the people of one trigger.

        Each error is text that begins with the number of the entry, such as `line 3:`. A trigger that the
        service answered with 422 is there, too: its id stands in the text of that error. The cursor is an
        offset.

        An unknown broadcast or trigger is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            trigger_id: Number of the trigger, as the answer to it gives it.
            start: Offset of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most errors on a page. The service takes its own number where it is left out.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `str`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_trigger_errors

        def request(cursor: str | Unset) -> Request[TriggerErrorPage]:
            return broadcasts_list_trigger_errors.build_request(
                broadcast_id,
                trigger_id,
                start=cursor,
                limit=limit,
            )

        source: PageSource[TriggerErrorPage, str] = PageSource(
            request=request,
            items=lambda page: page.errors,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def list_triggers(
        self,
        broadcast_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BroadcastTriggerList:
        """List the times that one broadcast was triggered.

        The list comes whole.

        An unknown broadcast is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            options: what this call does differently from its client.

        Returns:
            Triggers of a broadcast.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.broadcasts import broadcasts_list_triggers

        request = broadcasts_list_triggers.build_request(
            broadcast_id,
        )
        return await self._requester.call(request, options=options)

    async def trigger(
        self,
        broadcast_id: int,
        *,
        data: Mapping[str, object] | Unset = UNSET,
        recipients: AndFilter
        | OrFilter
        | NotFilter
        | SegmentFilter
        | AttributeFilter
        | Mapping[str, object]
        | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        per_user_data: Sequence[PersonOfBroadcastById | PersonOfBroadcastByEmail | Mapping[str, object]]
        | Unset = UNSET,
        data_file_url: str | Unset = UNSET,
        email_add_duplicates: bool | Unset = UNSET,
        email_ignore_missing: bool | Unset = UNSET,
        id_ignore_missing: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TriggerAnswer:
        """Send a broadcast to its own audience, or to the people named here.

        Who gets it is said in one way at most: `recipients` (a filter), `emails`, `ids`, `per_user_data`
        (people with data of their own) or `data_file_url` (the same as a file). Without any it is the
        audience that was set in the service's own pages. `ids` does not work in a workspace that identifies
        people by email.

        A trigger makes nobody: everyone has to be there already. One person who is missing fails the whole
        broadcast, unless `id_ignore_missing` or `email_ignore_missing` skips such people. An email that
        several people have is an error, unless `email_add_duplicates` sends to all of them. `data` is
        `trigger` in the Liquid of the message; data of a person is put over it.

        The answer comes as soon as the trigger waits, with its id: errors may be found only later, and
        `broadcasts.get_trigger` and `broadcasts.list_trigger_errors` tell. A 422 names the wrong field; the
        trigger is made all the same, and its id stands in the text of the error.

        Limits: one call in 10 seconds for each broadcast, and 5 triggers waiting. The body is at most 25
        MB; `data` 50000 bytes; 10000 ids, emails or people with data; data of one person 2 MB; a file 10
        GB.

        A repeat is not safe: it sends the broadcast once more.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            data: Data for all messages of the trigger, which is `trigger` in Liquid. At most 50000
                bytes of JSON.
            recipients: Condition on people, of exactly one kind. Conditions nest freely.
            emails: Email addresses of the people, at most 10000.
            ids: Ids of the people, at most 10000. Not in a workspace that identifies people by email.
            per_user_data: People with data of their own, at most 10000.
            data_file_url: Address of a file with one entry of `per_user_data` a line, as JSON. At most
                10 GB; it may be gzipped if its host says so in `Content-Encoding`.
            email_add_duplicates: Whether an email that several people have sends to all of them. The
                service takes false where it is left out, and the trigger fails.
            email_ignore_missing: Whether emails that nobody has are skipped. The service takes false
                where it is left out, and the trigger fails.
            id_ignore_missing: Whether ids that nobody has are skipped. The service takes false where it
                is left out, and the trigger fails.
            options: what this call does differently from its client.

        Returns:
            Trigger that was made.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 26,214,400 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.broadcasts import broadcasts_trigger

        request = broadcasts_trigger.build_request(
            broadcast_id,
            body=present(
                {
                    "data": data,
                    "recipients": recipients,
                    "emails": emails,
                    "ids": ids,
                    "per_user_data": per_user_data,
                    "data_file_url": data_file_url,
                    "email_add_duplicates": email_add_duplicates,
                    "email_ignore_missing": email_ignore_missing,
                    "id_ignore_missing": id_ignore_missing,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update_action(
        self,
        broadcast_id: int,
        action_id: int,
        *,
        sending_state: SendingState | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: WebhookMethod | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Change the content of one step of a broadcast.

        Only content changes here: broadcasts cannot be made, started or stopped by this API. Fields that
        are left out stay as they are. Which fields have a meaning depends on the kind of the step, which
        cannot change: an email takes its headers as a list, a webhook as JSON inside text. Header names and
        values are ASCII without spaces; some names are reserved. A body that was made with the drag-and-
        drop editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was
        read should not be sent back unseen.

        An unknown broadcast or step is answered 404, an id that is not a number 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            sending_state: Whether a step sends at once, makes drafts to be released by hand, or does
                nothing.
            subject: Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: Body of the message or webhook.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content as JSON inside text. WhatsApp only.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            sender_identity_id: Sender identity of the message. WhatsApp only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Not for webhooks.
            headers: Headers of a step. An email takes a list, a webhook text.
            image_url: Address of an image to send. SMS only.
            url: Address that is called. Webhooks only.
            method: HTTP method of the webhook of a step, in small letters.
            send_to_unsubscribed: Whether unsubscribed people get it too. WhatsApp only.
            tracked: Whether links are tracked. WhatsApp only.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

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
        from ..api.broadcasts import broadcasts_update_action

        request = broadcasts_update_action.build_request(
            broadcast_id,
            action_id,
            body=present(
                {
                    "sending_state": sending_state,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "sender_identity_id": sender_identity_id,
                    "recipient": recipient,
                    "headers": headers,
                    "image_url": image_url,
                    "url": url,
                    "method": method,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "tracked": tracked,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update_action_language(
        self,
        broadcast_id: int,
        action_id: int,
        language: str | int,
        *,
        sending_state: SendingState | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        sender_identity_id: int | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: WebhookMethod | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Change one language version of a step of a broadcast.

        Only content changes here: broadcasts cannot be made, started or stopped by this API. Fields that
        are left out stay as they are. Which fields have a meaning depends on the kind of the step, which
        cannot change: an email takes its headers as a list, a webhook as JSON inside text. Header names and
        values are ASCII without spaces; some names are reserved. A body that was made with the drag-and-
        drop editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was
        read should not be sent back unseen. A language is added in the service's own pages only.

        An unknown broadcast or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            broadcast_id: Number of the broadcast.
            action_id: Number of the step.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            sending_state: Whether a step sends at once, makes drafts to be released by hand, or does
                nothing.
            subject: Subject of an email, or title of a push. Not for SMS, WhatsApp and webhooks.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: Body of the message or webhook.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content as JSON inside text. WhatsApp only.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            sender_identity_id: Sender identity of the message. WhatsApp only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Not for webhooks.
            headers: Headers of a step. An email takes a list, a webhook text.
            image_url: Address of an image to send. SMS only.
            url: Address that is called. Webhooks only.
            method: HTTP method of the webhook of a step, in small letters.
            send_to_unsubscribed: Whether unsubscribed people get it too. WhatsApp only.
            tracked: Whether links are tracked. WhatsApp only.
            options: what this call does differently from its client.

        Returns:
            One step with its content.

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
        from ..api.broadcasts import broadcasts_update_action_language

        request = broadcasts_update_action_language.build_request(
            broadcast_id,
            action_id,
            language,
            body=present(
                {
                    "sending_state": sending_state,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "sender_identity_id": sender_identity_id,
                    "recipient": recipient,
                    "headers": headers,
                    "image_url": image_url,
                    "url": url,
                    "method": method,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "tracked": tracked,
                }
            ),
        )
        return await self._requester.call(request, options=options)
