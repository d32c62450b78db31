"""Read and change transactional messages, and send them."""

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
    from ..models.delivery import Delivery
    from ..models.delivery_metric import DeliveryMetric
    from ..models.delivery_page import DeliveryPage
    from ..models.delivery_state import DeliveryState
    from ..models.link_metrics_answer import LinkMetricsAnswer
    from ..models.message_header import MessageHeader
    from ..models.metric_period import MetricPeriod
    from ..models.metrics_answer import MetricsAnswer
    from ..models.transactional_content_answer import TransactionalContentAnswer
    from ..models.transactional_content_list import TransactionalContentList
    from ..models.transactional_language_answer import TransactionalLanguageAnswer
    from ..models.transactional_message_answer import TransactionalMessageAnswer
    from ..models.transactional_message_list import TransactionalMessageList


class TransactionalResource:
    """Read and change transactional messages, and send them."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get(
        self,
        transactional_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalMessageAnswer:
        """Read one transactional message.

        The answer holds its settings; `transactional.list_contents` has the texts.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            options: what this call does differently from its client.

        Returns:
            One transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get

        request = transactional_get.build_request(
            transactional_id,
        )
        return self._requester.call(request, options=options)

    def get_content(
        self,
        transactional_id: int,
        content_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalContentAnswer:
        """Read one content of a transactional message.

        An unknown transactional message or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            content_id: Number of the content.
            options: what this call does differently from its client.

        Returns:
            One content of a transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get_content

        request = transactional_get_content.build_request(
            transactional_id,
            content_id,
        )
        return self._requester.call(request, options=options)

    def get_language(
        self,
        transactional_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Read a transactional message in one language.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. An unknown one is an error: the default
                language does not stand in.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get_language

        request = transactional_get_language.build_request(
            transactional_id,
            language,
        )
        return self._requester.call(request, options=options)

    def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Count the clicks on the links of a transactional message.

        Each list holds one number a period, the oldest first.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. Periods begin
                at midnight EST, weeks on Sunday, months on their first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out or 0, it is the maximum, but 12 for months; 1 gives two periods, which is
                the least.
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
        from ..api.transactional import transactional_get_link_metrics

        request = transactional_get_link_metrics.build_request(
            transactional_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return self._requester.call(request, options=options)

    def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Count what became of a transactional message over time.

        Each list holds one number a period, the oldest first. Emails that were sent without a transactional
        message count under number 1.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. Periods begin
                at midnight EST, weeks on Sunday, months on their first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out or 0, it is the maximum, but 12 for months; 1 gives two periods, which is
                the least.
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
        from ..api.transactional import transactional_get_metrics

        request = transactional_get_metrics.build_request(
            transactional_id,
            period=period,
            steps=steps,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalMessageList:
        """List all transactional messages.

        They are made and deleted in the service's own pages; a send with `auto_create` makes one, too. The
        list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Transactional messages of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_list

        request = transactional_list.build_request()
        return self._requester.call(request, options=options)

    def list_contents(
        self,
        transactional_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalContentList:
        """List the contents of a transactional message.

        There is one content for each language. The list comes whole.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            options: what this call does differently from its client.

        Returns:
            Contents of a transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_list_contents

        request = transactional_list_contents.build_request(
            transactional_id,
        )
        return self._requester.call(request, options=options)

    def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: DeliveryState | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Delivery]:
        """List the deliveries of a transactional message.

        The times filter on when a delivery was made, not on when it was sent. Without them the last six
        months are answered; a window that is too long is cut, counted back from its end, and not refused.
        `next` comes with the answer, although the API document does not list it.

        Emails that were sent without a transactional message are listed under number 1.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
            state: Lists only the deliveries that are in this state now.
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
        from ..api.transactional import transactional_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return transactional_list_messages.build_request(
                transactional_id,
                start=cursor,
                limit=limit,
                metric=metric,
                state=state,
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

    def update_content(
        self,
        transactional_id: int,
        content_id: int,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace one content of a transactional message.

        The fields that are given replace the old ones wholly, for all sends from then on. A body that was
        made with the drag-and-drop editor cannot be changed here.

        An unknown transactional message or content is answered 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            content_id: Number of the content.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
            recipient: Address that the message goes to where a send names none. Do not send back a
                blank one that was read: Liquid in it may be answered blank.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether hidden copies are sent as messages of their own, with the recipient in the
                subject.
            headers: Headers of an email.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

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
        from ..api.transactional import transactional_update_content

        request = transactional_update_content.build_request(
            transactional_id,
            content_id,
            body=present(
                {
                    "subject": subject,
                    "body": body,
                    "body_amp": body_amp,
                    "preheader_text": preheader_text,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "headers": headers,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update_language(
        self,
        transactional_id: int,
        language: str | int,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace a transactional message in one language.

        The fields that are given replace the old ones wholly, for all sends from then on. A body that was
        made with the drag-and-drop editor cannot be changed here.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. An unknown one is an error: the default
                language does not stand in.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
            recipient: Address that the message goes to where a send names none. Do not send back a
                blank one that was read: Liquid in it may be answered blank.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether hidden copies are sent as messages of their own, with the recipient in the
                subject.
            headers: Headers of an email.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

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
        from ..api.transactional import transactional_update_language

        request = transactional_update_language.build_request(
            transactional_id,
            language,
            body=present(
                {
                    "subject": subject,
                    "body": body,
                    "body_amp": body_amp,
                    "preheader_text": preheader_text,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "headers": headers,
                }
            ),
        )
        return self._requester.call(request, options=options)


class AsyncTransactionalResource:
    """Read and change transactional messages, and send them."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get(
        self,
        transactional_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalMessageAnswer:
        """Read one transactional message.

        The answer holds its settings; `transactional.list_contents` has the texts.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            options: what this call does differently from its client.

        Returns:
            One transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get

        request = transactional_get.build_request(
            transactional_id,
        )
        return await self._requester.call(request, options=options)

    async def get_content(
        self,
        transactional_id: int,
        content_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalContentAnswer:
        """Read one content of a transactional message.

        An unknown transactional message or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            content_id: Number of the content.
            options: what this call does differently from its client.

        Returns:
            One content of a transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get_content

        request = transactional_get_content.build_request(
            transactional_id,
            content_id,
        )
        return await self._requester.call(request, options=options)

    async def get_language(
        self,
        transactional_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Read a transactional message in one language.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. An unknown one is an error: the default
                language does not stand in.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_get_language

        request = transactional_get_language.build_request(
            transactional_id,
            language,
        )
        return await self._requester.call(request, options=options)

    async def get_link_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Count the clicks on the links of a transactional message.

        Each list holds one number a period, the oldest first.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. Periods begin
                at midnight EST, weeks on Sunday, months on their first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out or 0, it is the maximum, but 12 for months; 1 gives two periods, which is
                the least.
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
        from ..api.transactional import transactional_get_link_metrics

        request = transactional_get_link_metrics.build_request(
            transactional_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return await self._requester.call(request, options=options)

    async def get_metrics(
        self,
        transactional_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Count what became of a transactional message over time.

        Each list holds one number a period, the oldest first. Emails that were sent without a transactional
        message count under number 1.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. Periods begin
                at midnight EST, weeks on Sunday, months on their first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out or 0, it is the maximum, but 12 for months; 1 gives two periods, which is
                the least.
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
        from ..api.transactional import transactional_get_metrics

        request = transactional_get_metrics.build_request(
            transactional_id,
            period=period,
            steps=steps,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalMessageList:
        """List all transactional messages.

        They are made and deleted in the service's own pages; a send with `auto_create` makes one, too. The
        list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Transactional messages of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_list

        request = transactional_list.build_request()
        return await self._requester.call(request, options=options)

    async def list_contents(
        self,
        transactional_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TransactionalContentList:
        """List the contents of a transactional message.

        There is one content for each language. The list comes whole.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            options: what this call does differently from its client.

        Returns:
            Contents of a transactional message.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.transactional import transactional_list_contents

        request = transactional_list_contents.build_request(
            transactional_id,
        )
        return await self._requester.call(request, options=options)

    def list_messages(
        self,
        transactional_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        state: DeliveryState | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Delivery]:
        """List the deliveries of a transactional message.

        The times filter on when a delivery was made, not on when it was sent. Without them the last six
        months are answered; a window that is too long is cut, counted back from its end, and not refused.
        `next` comes with the answer, although the API document does not list it.

        Emails that were sent without a transactional message are listed under number 1.

        Limits: at most 1000 a page, 50 where `limit` is left out.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
            state: Lists only the deliveries that are in this state now.
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
        from ..api.transactional import transactional_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return transactional_list_messages.build_request(
                transactional_id,
                start=cursor,
                limit=limit,
                metric=metric,
                state=state,
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

    async def update_content(
        self,
        transactional_id: int,
        content_id: int,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace one content of a transactional message.

        The fields that are given replace the old ones wholly, for all sends from then on. A body that was
        made with the drag-and-drop editor cannot be changed here.

        An unknown transactional message or content is answered 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            content_id: Number of the content.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
            recipient: Address that the message goes to where a send names none. Do not send back a
                blank one that was read: Liquid in it may be answered blank.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether hidden copies are sent as messages of their own, with the recipient in the
                subject.
            headers: Headers of an email.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

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
        from ..api.transactional import transactional_update_content

        request = transactional_update_content.build_request(
            transactional_id,
            content_id,
            body=present(
                {
                    "subject": subject,
                    "body": body,
                    "body_amp": body_amp,
                    "preheader_text": preheader_text,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update_language(
        self,
        transactional_id: int,
        language: str | int,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace a transactional message in one language.

        The fields that are given replace the old ones wholly, for all sends from then on. A body that was
        made with the drag-and-drop editor cannot be changed here.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. An unknown one is an error: the default
                language does not stand in.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
            recipient: Address that the message goes to where a send names none. Do not send back a
                blank one that was read: Liquid in it may be answered blank.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether hidden copies are sent as messages of their own, with the recipient in the
                subject.
            headers: Headers of an email.
            options: what this call does differently from its client.

        Returns:
            Content of a transactional message in one language, in a list.

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
        from ..api.transactional import transactional_update_language

        request = transactional_update_language.build_request(
            transactional_id,
            language,
            body=present(
                {
                    "subject": subject,
                    "body": body,
                    "body_amp": body_amp,
                    "preheader_text": preheader_text,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)
