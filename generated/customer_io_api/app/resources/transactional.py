"""Read and change transactional messages, and send them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncPager,
    AsyncRequester,
    AttachmentContent,
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
    from ..models.message_recipient_by_cio_id import MessageRecipientByCioId
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById
    from ..models.metric_period import MetricPeriod
    from ..models.metrics_answer import MetricsAnswer
    from ..models.push_device import PushDevice
    from ..models.push_payload import PushPayload
    from ..models.push_sound import PushSound
    from ..models.send_answer import SendAnswer
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

        An unknown transactional message is answered 404.

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
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        """Read the clicks on each link of one transactional message over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
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
        """Read the metrics of one transactional message over time.

        Each number is how many deliveries of the message reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. Emails that were sent without a transactional message count under number 1.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
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
        months are answered; a window longer than six months is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

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

    def send_email(
        self,
        *,
        to: str,
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        transactional_message_id: int | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        attachments: Mapping[str, AttachmentContent] | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        disable_css_preprocessing: bool | Unset = UNSET,
        identifiers: MessageRecipientById
        | MessageRecipientByEmail
        | MessageRecipientByCioId
        | Mapping[str, object]
        | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional email.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        With a transactional message its content is used, and whatever stands in the request goes before it.
        Without one the request needs `body`, `subject` and `from`; such emails count under transactional
        message 1. The email goes to `to`, whoever the person of `identifiers` is.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls. At most
        15 addresses in `to`, `cc` and `bcc` together; attachments of at most 2 MB in all, counted before
        Base64; 1 MB for everything else; `send_at` at most 90 days ahead.

        A body that is malformed, or an attachment that is not Base64, is answered 400; a kind of file that
        is not taken 403; attachments that are too large 413.

        A repeat is not safe: it sends a second email.

        Source: App API document.

        Args:
            to: Addresses to send to, with commas between them. At most 15 together with `cc` and `bcc`.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            from_: Sender, which has to be verified. Left out, it is that of the transactional message,
                else of the workspace.
            subject: Subject of the email.
            body: Body of the email, as HTML with Liquid.
            body_plain: Body as plain text. Without it the service makes one of the HTML.
            body_amp: Body for mail programs that show AMP.
            preheader: Text that mail programs show beside the subject.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether each hidden copy is a message of its own, with the recipient in the
                subject.
            reply_to: Address for replies.
            headers: Headers of the email, as JSON of a list of objects with `name` and `value` inside
                text. Names and values are ASCII without spaces; some names are reserved and cannot be set.
            attachments: Files of an email by name. Each travels as Base64, and the client makes it of a
                path, an open binary file or bytes; text has to be Base64 already. At most 2 MB in all,
                counted before Base64.
            tracked: Whether opens and clicks are tracked. The service takes true where it is left out.
            disable_css_preprocessing: Whether the CSS stays out of the elements. It goes before the
                setting of the transactional message.
            identifiers: Person that the message is for, by exactly one identifier.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: `attachments`, or the rest of the body, is over its limit; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.transactional import transactional_send_email

        request = transactional_send_email.build_request(
            body=present(
                {
                    "to": to,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "transactional_message_id": transactional_message_id,
                    "from": from_,
                    "subject": subject,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "preheader": preheader,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "reply_to": reply_to,
                    "headers": headers,
                    "attachments": attachments,
                    "tracked": tracked,
                    "disable_css_preprocessing": disable_css_preprocessing,
                    "identifiers": identifiers,
                    "auto_create": auto_create,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send_in_app(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional in-app message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The app gets `message_data` as properties of the message. A message that `auto_create` made has no
        content, and shows nothing until it is given one in the service's own pages.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_in_app

        request = transactional_send_in_app.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "auto_create": auto_create,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send_inbox_message(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional inbox message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The app gets `message_data` as properties of the message. A message that `auto_create` made has no
        content, and shows nothing until it is given one in the service's own pages.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            to: Recipient, where it is not the one of the transactional message. It is seldom needed.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_inbox_message

        request = transactional_send_inbox_message.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "to": to,
                    "auto_create": auto_create,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send_push(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        title: str | Unset = UNSET,
        message: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        link: str | Unset = UNSET,
        sound: PushSound | Unset = UNSET,
        custom_data: Mapping[str, object] | Unset = UNSET,
        custom_device: PushDevice | Mapping[str, object] | Unset = UNSET,
        custom_payload: PushPayload | Mapping[str, object] | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional push.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        Title, text, picture and link in the request go before those of the transactional message;
        `custom_payload` goes before everything. A `custom_device` is stored with the person when the push
        is sent.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second push.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            to: Devices to send to. It is `all` of the person, `last_used`, or the token of one that the
                person has. The service takes `all` where it is left out.
            title: Title of the push.
            message: Text of the push.
            image_url: Address of a picture to show.
            link: Link that a tap opens.
            sound: Sound of a push. It has an effect on iOS only.
            custom_data: Own values that the app gets with the push. All values are text.
            custom_device: Device that the person may not have yet. It is stored with the person when
                the push is sent.
            custom_payload: Whole payload of a push, for each system. It goes before everything else
                that is said of the push.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_push

        request = transactional_send_push.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "to": to,
                    "title": title,
                    "message": message,
                    "image_url": image_url,
                    "link": link,
                    "sound": sound,
                    "custom_data": custom_data,
                    "custom_device": custom_device,
                    "custom_payload": custom_payload,
                    "auto_create": auto_create,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send_sms(
        self,
        *,
        transactional_message_id: int | str,
        to: str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional SMS.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A number that is not in E.164 form is answered 400, and a workspace without SMS 403.

        A repeat is not safe: it sends a second SMS.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            to: Phone number in E.164 form, or Liquid that gives one.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            from_: Number or id that it comes from. Left out, it is that of the transactional message.
            tracked: Whether links are tracked. Without it the setting of the transactional message
                holds.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_sms

        request = transactional_send_sms.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "to": to,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "from": from_,
                    "tracked": tracked,
                    "auto_create": auto_create,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send_whatsapp(
        self,
        *,
        transactional_message_id: int | str,
        to: str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional WhatsApp message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The transactional message has to exist: a send does not make one.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A number that is not in E.164 form is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            to: Phone number in E.164 form, or Liquid that gives one.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            from_: Number or id that it comes from. Left out, it is that of the transactional message.
            tracked: Whether links are tracked. Without it the setting of the transactional message
                holds.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_whatsapp

        request = transactional_send_whatsapp.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "to": to,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "from": from_,
                    "tracked": tracked,
                }
            ),
        )
        return self._requester.call(request, options=options)

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
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace one content of a transactional message.

        The new content replaces the old one as a whole, so give every field that is to stay. Later sends
        use it. A body that was made with the drag-and-drop editor cannot be changed here.

        An unknown transactional message is answered 404.

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
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace a transactional message in one language.

        The new content replaces the old one as a whole, so give every field that is to stay. Later sends
        use it. A body that was made with the drag-and-drop editor cannot be changed here.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
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

        An unknown transactional message is answered 404.

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
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        """Read the clicks on each link of one transactional message over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
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
        """Read the metrics of one transactional message over time.

        Each number is how many deliveries of the message reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. Emails that were sent without a transactional message count under number 1.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown transactional message is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
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
        months are answered; a window longer than six months is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

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

    async def send_email(
        self,
        *,
        to: str,
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        transactional_message_id: int | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        preheader: str | Unset = UNSET,
        cc: str | Unset = UNSET,
        bcc: str | Unset = UNSET,
        fake_bcc: bool | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        attachments: Mapping[str, AttachmentContent] | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        disable_css_preprocessing: bool | Unset = UNSET,
        identifiers: MessageRecipientById
        | MessageRecipientByEmail
        | MessageRecipientByCioId
        | Mapping[str, object]
        | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional email.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        With a transactional message its content is used, and whatever stands in the request goes before it.
        Without one the request needs `body`, `subject` and `from`; such emails count under transactional
        message 1. The email goes to `to`, whoever the person of `identifiers` is.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls. At most
        15 addresses in `to`, `cc` and `bcc` together; attachments of at most 2 MB in all, counted before
        Base64; 1 MB for everything else; `send_at` at most 90 days ahead.

        A body that is malformed, or an attachment that is not Base64, is answered 400; a kind of file that
        is not taken 403; attachments that are too large 413.

        A repeat is not safe: it sends a second email.

        Source: App API document.

        Args:
            to: Addresses to send to, with commas between them. At most 15 together with `cc` and `bcc`.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            from_: Sender, which has to be verified. Left out, it is that of the transactional message,
                else of the workspace.
            subject: Subject of the email.
            body: Body of the email, as HTML with Liquid.
            body_plain: Body as plain text. Without it the service makes one of the HTML.
            body_amp: Body for mail programs that show AMP.
            preheader: Text that mail programs show beside the subject.
            cc: Addresses that get an open copy, with commas between them.
            bcc: Addresses that get a hidden copy, with commas between them.
            fake_bcc: Whether each hidden copy is a message of its own, with the recipient in the
                subject.
            reply_to: Address for replies.
            headers: Headers of the email, as JSON of a list of objects with `name` and `value` inside
                text. Names and values are ASCII without spaces; some names are reserved and cannot be set.
            attachments: Files of an email by name. Each travels as Base64, and the client makes it of a
                path, an open binary file or bytes; text has to be Base64 already. At most 2 MB in all,
                counted before Base64.
            tracked: Whether opens and clicks are tracked. The service takes true where it is left out.
            disable_css_preprocessing: Whether the CSS stays out of the elements. It goes before the
                setting of the transactional message.
            identifiers: Person that the message is for, by exactly one identifier.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: `attachments`, or the rest of the body, is over its limit; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.transactional import transactional_send_email

        request = transactional_send_email.build_request(
            body=present(
                {
                    "to": to,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "transactional_message_id": transactional_message_id,
                    "from": from_,
                    "subject": subject,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "preheader": preheader,
                    "cc": cc,
                    "bcc": bcc,
                    "fake_bcc": fake_bcc,
                    "reply_to": reply_to,
                    "headers": headers,
                    "attachments": attachments,
                    "tracked": tracked,
                    "disable_css_preprocessing": disable_css_preprocessing,
                    "identifiers": identifiers,
                    "auto_create": auto_create,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send_in_app(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional in-app message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The app gets `message_data` as properties of the message. A message that `auto_create` made has no
        content, and shows nothing until it is given one in the service's own pages.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_in_app

        request = transactional_send_in_app.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "auto_create": auto_create,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send_inbox_message(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional inbox message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The app gets `message_data` as properties of the message. A message that `auto_create` made has no
        content, and shows nothing until it is given one in the service's own pages.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            to: Recipient, where it is not the one of the transactional message. It is seldom needed.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_inbox_message

        request = transactional_send_inbox_message.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "to": to,
                    "auto_create": auto_create,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send_push(
        self,
        *,
        transactional_message_id: int | str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        title: str | Unset = UNSET,
        message: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        link: str | Unset = UNSET,
        sound: PushSound | Unset = UNSET,
        custom_data: Mapping[str, object] | Unset = UNSET,
        custom_device: PushDevice | Mapping[str, object] | Unset = UNSET,
        custom_payload: PushPayload | Mapping[str, object] | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional push.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        Title, text, picture and link in the request go before those of the transactional message;
        `custom_payload` goes before everything. A `custom_device` is stored with the person when the push
        is sent.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A body that is malformed is answered 400.

        A repeat is not safe: it sends a second push.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            to: Devices to send to. It is `all` of the person, `last_used`, or the token of one that the
                person has. The service takes `all` where it is left out.
            title: Title of the push.
            message: Text of the push.
            image_url: Address of a picture to show.
            link: Link that a tap opens.
            sound: Sound of a push. It has an effect on iOS only.
            custom_data: Own values that the app gets with the push. All values are text.
            custom_device: Device that the person may not have yet. It is stored with the person when
                the push is sent.
            custom_payload: Whole payload of a push, for each system. It goes before everything else
                that is said of the push.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_push

        request = transactional_send_push.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "to": to,
                    "title": title,
                    "message": message,
                    "image_url": image_url,
                    "link": link,
                    "sound": sound,
                    "custom_data": custom_data,
                    "custom_device": custom_device,
                    "custom_payload": custom_payload,
                    "auto_create": auto_create,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send_sms(
        self,
        *,
        transactional_message_id: int | str,
        to: str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        auto_create: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional SMS.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A number that is not in E.164 form is answered 400, and a workspace without SMS 403.

        A repeat is not safe: it sends a second SMS.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            to: Phone number in E.164 form, or Liquid that gives one.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            from_: Number or id that it comes from. Left out, it is that of the transactional message.
            tracked: Whether links are tracked. Without it the setting of the transactional message
                holds.
            auto_create: True makes an empty transactional message where none has the name that was
                given. A number does not make one, and a name of another channel is answered 400. The
                service takes false where it is left out.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_sms

        request = transactional_send_sms.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "to": to,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "from": from_,
                    "tracked": tracked,
                    "auto_create": auto_create,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send_whatsapp(
        self,
        *,
        transactional_message_id: int | str,
        to: str,
        identifiers: MessageRecipientById | MessageRecipientByEmail | MessageRecipientByCioId | Mapping[str, object],
        message_data: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        send_at: int | Unset = UNSET,
        queue_draft: bool | Unset = UNSET,
        disable_message_retention: bool | Unset = UNSET,
        send_to_unsubscribed: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        tracked: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendAnswer:
        """Send one transactional WhatsApp message.

        The answer comes as soon as the message is queued; `messages.get` tells with its `delivery_id` what
        became of it. One that is held as a draft gets the same answer.

        The transactional message has to exist: a send does not make one.

        Limits: the service means to take 3000 in three seconds, apart from the rate of other calls.
        `send_at` at most 90 days ahead.

        A number that is not in E.164 form is answered 400.

        A repeat is not safe: it sends a second message.

        Source: App API document.

        Args:
            transactional_message_id: Transactional message, by its number or its trigger name. The case
                of the name has no meaning.
            to: Phone number in E.164 form, or Liquid that gives one.
            identifiers: Person that the message is for, by exactly one identifier.
            message_data: Values that Liquid in the message can use. Any names, any JSON values.
            language: Language tag of the content to send, such as `fr`.
            send_at: When to send, in Unix seconds, at most 90 days ahead. Left out or in the past, it
                is sent at once.
            queue_draft: Whether the message is held as a draft until somebody releases it. The service
                takes false where it is left out.
            disable_message_retention: Whether the content of the delivery is not kept. It goes before
                the setting of the transactional message; the service's own is false.
            send_to_unsubscribed: Whether an unsubscribed person gets the message, too. It goes before
                the setting of the transactional message; the service's own is true.
            from_: Number or id that it comes from. Left out, it is that of the transactional message.
            tracked: Whether links are tracked. Without it the setting of the transactional message
                holds.
            options: what this call does differently from its client.

        Returns:
            Delivery that was queued.

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
        from ..api.transactional import transactional_send_whatsapp

        request = transactional_send_whatsapp.build_request(
            body=present(
                {
                    "transactional_message_id": transactional_message_id,
                    "to": to,
                    "identifiers": identifiers,
                    "message_data": message_data,
                    "language": language,
                    "send_at": send_at,
                    "queue_draft": queue_draft,
                    "disable_message_retention": disable_message_retention,
                    "send_to_unsubscribed": send_to_unsubscribed,
                    "from": from_,
                    "tracked": tracked,
                }
            ),
        )
        return await self._requester.call(request, options=options)

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
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace one content of a transactional message.

        The new content replaces the old one as a whole, so give every field that is to stay. Later sends
        use it. A body that was made with the drag-and-drop editor cannot be changed here.

        An unknown transactional message is answered 404.

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
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TransactionalLanguageAnswer:
        """Replace a transactional message in one language.

        The new content replaces the old one as a whole, so give every field that is to stay. Later sends
        use it. A body that was made with the drag-and-drop editor cannot be changed here.

        An empty language is the default language. A language that the message lacks is answered 400, and an
        unknown transactional message 404.

        A repeat is safe: it writes the same content.

        Source: App API document.

        Args:
            transactional_id: Number of the transactional message.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            subject: Subject of an email, or title of a push.
            body: Body of the message, with Liquid. One from the drag-and-drop editor cannot be
                replaced.
            body_amp: Body for mail programs that show AMP.
            preheader_text: Text that mail programs show beside the subject.
            from_id: Sender identity of the message.
            reply_to_id: Sender identity that replies go to. Null takes it away.
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
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)
