"""Read campaigns and their results, and change the content of their steps."""

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
    from ..models.action import Action
    from ..models.action_answer import ActionAnswer
    from ..models.action_page import ActionPage
    from ..models.campaign_action_metrics_answer import CampaignActionMetricsAnswer
    from ..models.campaign_answer import CampaignAnswer
    from ..models.campaign_list import CampaignList
    from ..models.campaign_metrics_answer import CampaignMetricsAnswer
    from ..models.delivery import Delivery
    from ..models.delivery_metric import DeliveryMetric
    from ..models.delivery_page import DeliveryPage
    from ..models.journey_metrics_answer import JourneyMetricsAnswer
    from ..models.link_metrics_answer import LinkMetricsAnswer
    from ..models.message_channel import MessageChannel
    from ..models.message_header import MessageHeader
    from ..models.metric_period import MetricPeriod
    from ..models.metrics_resolution import MetricsResolution
    from ..models.metrics_version import MetricsVersion
    from ..models.sending_state import SendingState
    from ..models.webhook_method import WebhookMethod


class CampaignsResource:
    """Read campaigns and their results, and change the content of their steps."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        campaign_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CampaignAnswer:
        """Read the settings of one campaign.

        Which fields there are depends on what triggers the campaign, which `type` says. Campaigns cannot be
        made, started, stopped or deleted by this API.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            options: what this call does differently from its client.

        Returns:
            One campaign.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get

        request = campaigns_get.build_request(
            campaign_id,
        )
        return self._requester.call(request, options=options)

    def get_action(
        self,
        campaign_id: int,
        action_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one step of a campaign with its content.

        An email, push, in-app message, Slack message, SMS, WhatsApp message or webhook: `type` says which.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_action

        request = campaigns_get_action.build_request(
            campaign_id,
            action_id,
        )
        return self._requester.call(request, options=options)

    def get_action_language(
        self,
        campaign_id: int,
        action_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one language version of a step of a campaign.

        An unknown campaign or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400. The default language does not stand in for it.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_action_language

        request = campaigns_get_action_language.build_request(
            campaign_id,
            action_id,
            language,
        )
        return self._requester.call(request, options=options)

    def get_action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one step of a campaign over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
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
        from ..api.campaigns import campaigns_get_action_link_metrics

        request = campaigns_get_action_link_metrics.build_request(
            campaign_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
            unique=unique,
        )
        return self._requester.call(request, options=options)

    def get_action_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        version: MetricsVersion | Unset = UNSET,
        res: MetricsResolution | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        tz: str | Unset = UNSET,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CampaignActionMetricsAnswer:
        """Read the metrics of one step of a campaign over time.

        Each number is how many deliveries of the step reached the metric in a period, opens and clicks of
        machines included. There are two ways to say which periods. With `version` 2: `res`, `start` and
        `end`, all three needed, and `tz` to choose the time zone. With `version` 1, which the service takes
        where it is left out and which it has deprecated: `period` and `steps`, counted back from now. A day
        of version 1 begins at midnight EST, a week with Sunday, a month with its first day. A channel
        without deliveries has zeros. A step in several languages has the numbers of each language, too.

        Limits: version 2, `end` at most 10 years after `start`. Version 1, at most 24 hours, 45 days, 12
        weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the step.
            version: How the periods are said. The service takes 1 where it is left out; 2 needs `res`,
                `start` and `end`.
            res: Length of one period. Version 2 only.
            start: Beginning of the window, in Unix seconds. Version 2 only.
            end: End of the window, in Unix seconds, at most 10 years after the beginning. Version 2
                only.
            tz: Time zone in which periods begin, by its IANA name. Version 2 only. The documents name
                both EST and UTC for where it is left out.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a step of a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_action_metrics

        request = campaigns_get_action_metrics.build_request(
            campaign_id,
            action_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_journey_metrics(
        self,
        campaign_id: int,
        *,
        start: int,
        end: int,
        resolution: MetricsResolution,
        options: CallOptions | None = None,
    ) -> JourneyMetricsAnswer:
        """Read how people went through one campaign over time.

        Each number is how many of the journeys that began in a period came so far, whenever they did: the
        numbers of past periods still grow. `start`, `end` and `resolution` are all needed; one that is
        missing, or a start after the end, is answered 400.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Beginning of the window, in Unix seconds.
            end: End of the window, in Unix seconds.
            resolution: Length of one period.
            options: what this call does differently from its client.

        Returns:
            Journeys through a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_journey_metrics

        request = campaigns_get_journey_metrics.build_request(
            campaign_id,
            start=start,
            end=end,
            resolution=resolution,
        )
        return self._requester.call(request, options=options)

    def get_link_metrics(
        self,
        campaign_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one campaign over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_link_metrics

        request = campaigns_get_link_metrics.build_request(
            campaign_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return self._requester.call(request, options=options)

    def get_metrics(
        self,
        campaign_id: int,
        *,
        version: MetricsVersion | Unset = UNSET,
        res: MetricsResolution | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        tz: str | Unset = UNSET,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CampaignMetricsAnswer:
        """Read the metrics of one campaign over time.

        Each number is how many deliveries of the campaign reached the metric in a period, opens and clicks
        of machines included. There are two ways to say which periods. With `version` 2: `res`, `start` and
        `end`, all three needed, and `tz` to choose the time zone. With `version` 1, which the service takes
        where it is left out and which it has deprecated: `period` and `steps`, counted back from now. A day
        of version 1 begins at midnight EST, a week with Sunday, a month with its first day. A channel
        without deliveries has zeros.

        Limits: version 2, `end` at most 10 years after `start`. Version 1, at most 24 hours, 45 days, 12
        weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            version: How the periods are said. The service takes 1 where it is left out; 2 needs `res`,
                `start` and `end`.
            res: Length of one period. Version 2 only.
            start: Beginning of the window, in Unix seconds. Version 2 only.
            end: End of the window, in Unix seconds, at most 10 years after the beginning. Version 2
                only.
            tz: Time zone in which periods begin, by its IANA name. Version 2 only. The documents name
                both EST and UTC for where it is left out.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_metrics

        request = campaigns_get_metrics.build_request(
            campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CampaignList:
        """List all campaigns of the workspace.

        Which fields there are depends on what triggers the campaign, which `type` says. The list comes
        whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Campaigns of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_list

        request = campaigns_list.build_request()
        return self._requester.call(request, options=options)

    def list_actions(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Action]:
        """List the steps of one campaign with their content.

        At most 10 steps stand on a page, and their number cannot be chosen. Listed are steps with a message
        or a webhook.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Action`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_list_actions

        def request(cursor: str | Unset) -> Request[ActionPage]:
            return campaigns_list_actions.build_request(
                campaign_id,
                start=cursor,
            )

        source: PageSource[ActionPage, Action] = PageSource(
            request=request,
            items=lambda page: page.actions,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Delivery]:
        """List the deliveries of one campaign.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut,
        counted back from its end. Without times it is the latest six months. `drafts` lists drafts instead
        of the deliveries that were sent. `next` comes with the answer, although the API document does not
        list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            type: Channel of the deliveries to list. Left out, all channels are listed.
            metric: Lists only the deliveries that reached this metric.
            drafts: True lists drafts, and no other deliveries. The service takes false where it is left
                out.
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
        from ..api.campaigns import campaigns_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return campaigns_list_messages.build_request(
                campaign_id,
                start=cursor,
                limit=limit,
                type=type,
                metric=metric,
                drafts=drafts,
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

    def update_action(
        self,
        campaign_id: int,
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
        """Change the content of one step of a campaign.

        Only content changes here: campaigns cannot be made, started or stopped by this API. Fields that are
        left out stay as they are. Which fields have a meaning depends on the kind of the step, which cannot
        change: an email takes its headers as a list, a webhook as JSON inside text. Header names and values
        are ASCII without spaces; some names are reserved. A body that was made with the drag-and-drop
        editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was read
        should not be sent back unseen.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_update_action

        request = campaigns_update_action.build_request(
            campaign_id,
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
        campaign_id: int,
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
        """Change one language version of a step of a campaign.

        Only content changes here: campaigns cannot be made, started or stopped by this API. Fields that are
        left out stay as they are. Which fields have a meaning depends on the kind of the step, which cannot
        change: an email takes its headers as a list, a webhook as JSON inside text. Header names and values
        are ASCII without spaces; some names are reserved. A body that was made with the drag-and-drop
        editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was read
        should not be sent back unseen. A language is added in the service's own pages only.

        An unknown campaign or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_update_action_language

        request = campaigns_update_action_language.build_request(
            campaign_id,
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


class AsyncCampaignsResource:
    """Read campaigns and their results, and change the content of their steps."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        campaign_id: int,
        *,
        options: CallOptions | None = None,
    ) -> CampaignAnswer:
        """Read the settings of one campaign.

        Which fields there are depends on what triggers the campaign, which `type` says. Campaigns cannot be
        made, started, stopped or deleted by this API.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            options: what this call does differently from its client.

        Returns:
            One campaign.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get

        request = campaigns_get.build_request(
            campaign_id,
        )
        return await self._requester.call(request, options=options)

    async def get_action(
        self,
        campaign_id: int,
        action_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one step of a campaign with its content.

        An email, push, in-app message, Slack message, SMS, WhatsApp message or webhook: `type` says which.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_action

        request = campaigns_get_action.build_request(
            campaign_id,
            action_id,
        )
        return await self._requester.call(request, options=options)

    async def get_action_language(
        self,
        campaign_id: int,
        action_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> ActionAnswer:
        """Read one language version of a step of a campaign.

        An unknown campaign or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400. The default language does not stand in for it.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_action_language

        request = campaigns_get_action_language.build_request(
            campaign_id,
            action_id,
            language,
        )
        return await self._requester.call(request, options=options)

    async def get_action_link_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one step of a campaign over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the step.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
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
        from ..api.campaigns import campaigns_get_action_link_metrics

        request = campaigns_get_action_link_metrics.build_request(
            campaign_id,
            action_id,
            period=period,
            steps=steps,
            type=type,
            unique=unique,
        )
        return await self._requester.call(request, options=options)

    async def get_action_metrics(
        self,
        campaign_id: int,
        action_id: int,
        *,
        version: MetricsVersion | Unset = UNSET,
        res: MetricsResolution | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        tz: str | Unset = UNSET,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CampaignActionMetricsAnswer:
        """Read the metrics of one step of a campaign over time.

        Each number is how many deliveries of the step reached the metric in a period, opens and clicks of
        machines included. There are two ways to say which periods. With `version` 2: `res`, `start` and
        `end`, all three needed, and `tz` to choose the time zone. With `version` 1, which the service takes
        where it is left out and which it has deprecated: `period` and `steps`, counted back from now. A day
        of version 1 begins at midnight EST, a week with Sunday, a month with its first day. A channel
        without deliveries has zeros. A step in several languages has the numbers of each language, too.

        Limits: version 2, `end` at most 10 years after `start`. Version 1, at most 24 hours, 45 days, 12
        weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            action_id: Number of the step.
            version: How the periods are said. The service takes 1 where it is left out; 2 needs `res`,
                `start` and `end`.
            res: Length of one period. Version 2 only.
            start: Beginning of the window, in Unix seconds. Version 2 only.
            end: End of the window, in Unix seconds, at most 10 years after the beginning. Version 2
                only.
            tz: Time zone in which periods begin, by its IANA name. Version 2 only. The documents name
                both EST and UTC for where it is left out.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a step of a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_action_metrics

        request = campaigns_get_action_metrics.build_request(
            campaign_id,
            action_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_journey_metrics(
        self,
        campaign_id: int,
        *,
        start: int,
        end: int,
        resolution: MetricsResolution,
        options: CallOptions | None = None,
    ) -> JourneyMetricsAnswer:
        """Read how people went through one campaign over time.

        Each number is how many of the journeys that began in a period came so far, whenever they did: the
        numbers of past periods still grow. `start`, `end` and `resolution` are all needed; one that is
        missing, or a start after the end, is answered 400.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Beginning of the window, in Unix seconds.
            end: End of the window, in Unix seconds.
            resolution: Length of one period.
            options: what this call does differently from its client.

        Returns:
            Journeys through a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_journey_metrics

        request = campaigns_get_journey_metrics.build_request(
            campaign_id,
            start=start,
            end=end,
            resolution=resolution,
        )
        return await self._requester.call(request, options=options)

    async def get_link_metrics(
        self,
        campaign_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one campaign over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_get_link_metrics

        request = campaigns_get_link_metrics.build_request(
            campaign_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return await self._requester.call(request, options=options)

    async def get_metrics(
        self,
        campaign_id: int,
        *,
        version: MetricsVersion | Unset = UNSET,
        res: MetricsResolution | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        tz: str | Unset = UNSET,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CampaignMetricsAnswer:
        """Read the metrics of one campaign over time.

        Each number is how many deliveries of the campaign reached the metric in a period, opens and clicks
        of machines included. There are two ways to say which periods. With `version` 2: `res`, `start` and
        `end`, all three needed, and `tz` to choose the time zone. With `version` 1, which the service takes
        where it is left out and which it has deprecated: `period` and `steps`, counted back from now. A day
        of version 1 begins at midnight EST, a week with Sunday, a month with its first day. A channel
        without deliveries has zeros.

        Limits: version 2, `end` at most 10 years after `start`. Version 1, at most 24 hours, 45 days, 12
        weeks or 121 months; `steps` of 1 gives two periods.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            version: How the periods are said. The service takes 1 where it is left out; 2 needs `res`,
                `start` and `end`.
            res: Length of one period. Version 2 only.
            start: Beginning of the window, in Unix seconds. Version 2 only.
            end: End of the window, in Unix seconds, at most 10 years after the beginning. Version 2
                only.
            tz: Time zone in which periods begin, by its IANA name. Version 2 only. The documents name
                both EST and UTC for where it is left out.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all channels are counted together.
            options: what this call does differently from its client.

        Returns:
            Metrics of a campaign over time.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_get_metrics

        request = campaigns_get_metrics.build_request(
            campaign_id,
            version=version,
            res=res,
            start=start,
            end=end,
            tz=tz,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CampaignList:
        """List all campaigns of the workspace.

        Which fields there are depends on what triggers the campaign, which `type` says. The list comes
        whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Campaigns of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_list

        request = campaigns_list.build_request()
        return await self._requester.call(request, options=options)

    def list_actions(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Action]:
        """List the steps of one campaign with their content.

        At most 10 steps stand on a page, and their number cannot be chosen. Listed are steps with a message
        or a webhook.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Action`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.campaigns import campaigns_list_actions

        def request(cursor: str | Unset) -> Request[ActionPage]:
            return campaigns_list_actions.build_request(
                campaign_id,
                start=cursor,
            )

        source: PageSource[ActionPage, Action] = PageSource(
            request=request,
            items=lambda page: page.actions,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_messages(
        self,
        campaign_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: MessageChannel | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Delivery]:
        """List the deliveries of one campaign.

        Filters add up: a delivery has to fit all of them. The times filter on when a delivery was made, not
        on when it was sent. A window is at most six months long; a longer one is not refused but cut,
        counted back from its end. Without times it is the latest six months. `drafts` lists drafts instead
        of the deliveries that were sent. `next` comes with the answer, although the API document does not
        list it.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown campaign is answered 404, an id that is not a number 400.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            type: Channel of the deliveries to list. Left out, all channels are listed.
            metric: Lists only the deliveries that reached this metric.
            drafts: True lists drafts, and no other deliveries. The service takes false where it is left
                out.
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
        from ..api.campaigns import campaigns_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return campaigns_list_messages.build_request(
                campaign_id,
                start=cursor,
                limit=limit,
                type=type,
                metric=metric,
                drafts=drafts,
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

    async def update_action(
        self,
        campaign_id: int,
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
        """Change the content of one step of a campaign.

        Only content changes here: campaigns cannot be made, started or stopped by this API. Fields that are
        left out stay as they are. Which fields have a meaning depends on the kind of the step, which cannot
        change: an email takes its headers as a list, a webhook as JSON inside text. Header names and values
        are ASCII without spaces; some names are reserved. A body that was made with the drag-and-drop
        editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was read
        should not be sent back unseen.

        An unknown campaign or step is answered 404, an id that is not a number 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_update_action

        request = campaigns_update_action.build_request(
            campaign_id,
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
        campaign_id: int,
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
        """Change one language version of a step of a campaign.

        Only content changes here: campaigns cannot be made, started or stopped by this API. Fields that are
        left out stay as they are. Which fields have a meaning depends on the kind of the step, which cannot
        change: an email takes its headers as a list, a webhook as JSON inside text. Header names and values
        are ASCII without spaces; some names are reserved. A body that was made with the drag-and-drop
        editor cannot be changed. A `recipient` with Liquid may be read back blank, so a value that was read
        should not be sent back unseen. A language is added in the service's own pages only.

        An unknown campaign or step is answered 404, an id that is not a number 400. A language that the
        step does not have is answered 400.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            campaign_id: Number of the campaign.
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
        from ..api.campaigns import campaigns_update_action_language

        request = campaigns_update_action_language.build_request(
            campaign_id,
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
