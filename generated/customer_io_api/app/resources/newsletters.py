"""Make, send and read newsletters, their contents and their results."""

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
    from ..models.email_newsletter import EmailNewsletter
    from ..models.in_app_newsletter import InAppNewsletter
    from ..models.inbox_newsletter import InboxNewsletter
    from ..models.link_metrics_answer import LinkMetricsAnswer
    from ..models.message_header import MessageHeader
    from ..models.metric_period import MetricPeriod
    from ..models.metrics_answer import MetricsAnswer
    from ..models.newsletter import Newsletter
    from ..models.newsletter_answer import NewsletterAnswer
    from ..models.newsletter_channel import NewsletterChannel
    from ..models.newsletter_content_answer import NewsletterContentAnswer
    from ..models.newsletter_content_list import NewsletterContentList
    from ..models.newsletter_page import NewsletterPage
    from ..models.push_newsletter import PushNewsletter
    from ..models.rate_limit_period import RateLimitPeriod
    from ..models.sms_newsletter import SmsNewsletter
    from ..models.sort_order import SortOrder
    from ..models.test_group_list import TestGroupList
    from ..models.webhook_newsletter import WebhookNewsletter


class NewslettersResource:
    """Make, send and read newsletters, their contents and their results."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        body: EmailNewsletter
        | SmsNewsletter
        | PushNewsletter
        | InAppNewsletter
        | InboxNewsletter
        | WebhookNewsletter
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Make a newsletter, as a draft, scheduled or sent at once.

        Without `send_now` and `scheduled_at` it stays a draft, to be sent with `newsletters.send` or
        `newsletters.schedule`. The channel is the `type` of the body and says which content is needed.
        Those who match the recipients and are subscribed receive it: to its topic, or in general where it
        has none.

        Limits: 190 characters of name. `send_now` and `scheduled_at` exclude each other, as do `from` and
        `from_id`.

        No recipients or a channel that is not set up are answered 400. Answered 422 are: missing content, a
        topic that is missing or unknown, a sender that is unknown, not verified or on a pool for
        transactional messages, half a rate limit, and a temporary segment among the recipients.

        A repeat is not safe: it makes a second newsletter, and may send it.

        Source: App API document.

        Args:
            body: Newsletter to make, by channel.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create

        request = newsletters_create.build_request(
            body=body,
        )
        return self._requester.call(request, options=options)

    def create_language(
        self,
        newsletter_id: int,
        *,
        language: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add a language to a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.create_test_group_language`. The answer is the newsletter, with the number of the new
        content in `content_ids`. Whether an in-app newsletter takes another language is not documented.

        Answered 400 are: a newsletter that was sent, and one whose content comes from Design Studio or the
        drag-and-drop editor. Answered 422 are: a language that is missing or exists, and content that the
        channel needs and that is missing. An unknown newsletter is answered 404.

        A repeat is not safe: the language exists then, which is answered 422.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the new content, such as `fr`.
            subject: Subject of an email, where it is obligatory, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Obligatory but for
                pushes, in-app and inbox messages.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. Obligatory for in-app and inbox
                messages, and only for them.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_language

        request = newsletters_create_language.build_request(
            newsletter_id,
            body=present(
                {
                    "language": language,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def create_test_group(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add an A/B test group to a newsletter.

        The answer is the newsletter, with the numbers of the group's contents in `content_ids`. What they
        hold at first is not documented.

        A newsletter that was sent is answered 400, an unknown one 404.

        A repeat is not safe: it adds a second group.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_test_group

        request = newsletters_create_test_group.build_request(
            newsletter_id,
        )
        return self._requester.call(request, options=options)

    def create_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        *,
        language: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add a language to an A/B test group of a newsletter.

        The answer is the newsletter, with the number of the new content in `content_ids`.

        Answered 400 are: a newsletter that was sent, a group that does not exist, and content from Design
        Studio or the drag-and-drop editor. Answered 422 are: a language that is missing or exists, and
        content that the channel needs and that is missing. An unknown newsletter is answered 404.

        A repeat is not safe: the language exists then, which is answered 422.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the new content, such as `fr`.
            subject: Subject of an email, where it is obligatory, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Obligatory but for
                pushes, in-app and inbox messages.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. Obligatory for in-app and inbox
                messages, and only for them.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_test_group_language

        request = newsletters_create_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            body=present(
                {
                    "language": language,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a newsletter.

        Its contents, settings and metrics go with it, and segments no longer name it in their usage. In-app
        messages that wait to be shown are cancelled. One that was sent can be deleted, too.

        An unknown newsletter is answered 404.

        A repeat is safe: the newsletter stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
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
        from ..api.newsletters import newsletters_delete

        request = newsletters_delete.build_request(
            newsletter_id,
        )
        self._requester.call(request, options=options)

    def delete_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.delete_test_group_language`.

        When it is refused is not documented. An unknown newsletter is answered 404.

        A repeat is safe: the language stays removed, though the second answer may be a refusal.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        from ..api.newsletters import newsletters_delete_language

        request = newsletters_delete_language.build_request(
            newsletter_id,
            language,
        )
        self._requester.call(request, options=options)

    def delete_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove one language of an A/B test group of a newsletter.

        When it is refused is not documented. An unknown newsletter is answered 404.

        A repeat is safe: the language stays removed, though the second answer may be a refusal.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        from ..api.newsletters import newsletters_delete_test_group_language

        request = newsletters_delete_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
        )
        self._requester.call(request, options=options)

    def get(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Read one newsletter.

        Its name, channel and recipients, and the numbers of its contents. The texts come with
        `newsletters.list_contents`.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get

        request = newsletters_get.build_request(
            newsletter_id,
        )
        return self._requester.call(request, options=options)

    def get_content(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one content of a newsletter.

        The way to the default language, too, as its language has no tag.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_content

        request = newsletters_get_content.build_request(
            newsletter_id,
            content_id,
        )
        return self._requester.call(request, options=options)

    def get_content_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one content of a newsletter over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_content_link_metrics

        request = newsletters_get_content_link_metrics.build_request(
            newsletter_id,
            content_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_content_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one content of a newsletter over time.

        Each number is how many deliveries of the content reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_content_metrics

        request = newsletters_get_content_metrics.build_request(
            newsletter_id,
            content_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.get_test_group_language`.

        A language that the newsletter does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_language

        request = newsletters_get_language.build_request(
            newsletter_id,
            language,
        )
        return self._requester.call(request, options=options)

    def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one newsletter over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
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
        from ..api.newsletters import newsletters_get_link_metrics

        request = newsletters_get_link_metrics.build_request(
            newsletter_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return self._requester.call(request, options=options)

    def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one newsletter over time.

        Each number is how many deliveries of the newsletter reached the metric in a period, opens and
        clicks of machines included. The periods end now. A day begins at midnight EST, a week with Sunday,
        a month with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_metrics

        request = newsletters_get_metrics.build_request(
            newsletter_id,
            period=period,
            steps=steps,
            type=type,
        )
        return self._requester.call(request, options=options)

    def get_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one language of an A/B test group of a newsletter.

        A language that the group does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_test_group_language

        request = newsletters_get_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: SortOrder | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Newsletter]:
        """List the newsletters of the workspace.

        Drafts, scheduled and sent ones, page by page. No field says the state: `sent_at` is null until it
        is sent.

        Limits: at most 100 a page.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most newsletters on a page, from 1 to 100. The service takes its own number where
                it is left out.
            sort: Order of the list, by time. `asc` is the oldest first.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Newsletter`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list

        def request(cursor: str | Unset) -> Request[NewsletterPage]:
            return newsletters_list.build_request(
                start=cursor,
                limit=limit,
                sort=sort,
            )

        source: PageSource[NewsletterPage, Newsletter] = PageSource(
            request=request,
            items=lambda page: page.newsletters,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    def list_contents(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentList:
        """List the contents of a newsletter.

        One for each language and A/B test group. The list comes whole.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            Contents of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list_contents

        request = newsletters_list_contents.build_request(
            newsletter_id,
        )
        return self._requester.call(request, options=options)

    def list_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[Delivery]:
        """List the deliveries of a newsletter.

        The times filter on when a delivery was made, not on when it was sent. Without them the list goes up
        to six months from the first delivery. A longer window is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out; a window of six months.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
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
        from ..api.newsletters import newsletters_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return newsletters_list_messages.build_request(
                newsletter_id,
                start=cursor,
                limit=limit,
                metric=metric,
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

    def list_test_groups(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TestGroupList:
        """List the A/B test groups of a newsletter.

        Each with the numbers of its contents, which `newsletters.get_content` reads. The list comes whole.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            A/B test groups of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list_test_groups

        request = newsletters_list_test_groups.build_request(
            newsletter_id,
        )
        return self._requester.call(request, options=options)

    def schedule(
        self,
        newsletter_id: int,
        *,
        scheduled_at: int,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        tz_match_enabled: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Schedule a newsletter, or take it off the schedule.

        `scheduled_at: 0` takes it off. The time zone is only shown in the service's pages, unless
        `tz_match_enabled` is true: then each person receives it when their own clock shows that time.

        Limits: at local time, the period of a rate limit is at most an hour.

        Answered 400 are: a newsletter that was sent, one without recipients or a channel that is set up,
        and taking off what is not scheduled. Answered 422 are: a time that is missing or past, a time zone
        that is missing or unknown, and half a rate limit. An unknown newsletter is answered 404.

        A repeat is not safe: a newsletter that was sent since, or taken off before, is answered 400.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            scheduled_at: When to send it, in Unix seconds. It is in the future; 0 takes it off the
                schedule.
            rate_limit_email_rate: The most messages in one period, whatever the channel is. It needs
                `rate_limit_time_period`.
            rate_limit_time_period: Period of a rate limit in seconds, a minute, an hour or a day. It
                needs `rate_limit_email_rate`.
            rate_limit_spread: True spreads the messages evenly over the period. It may stand alone.
            timezone: IANA name of the time zone, such as `Europe/London`. Obligatory unless
                `scheduled_at` is 0.
            tz_match_enabled: True sends it when the clock of each person shows the time. The period of
                a rate limit is then at most 3600 seconds.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_schedule

        request = newsletters_schedule.build_request(
            newsletter_id,
            body=present(
                {
                    "scheduled_at": scheduled_at,
                    "rate_limit_email_rate": rate_limit_email_rate,
                    "rate_limit_time_period": rate_limit_time_period,
                    "rate_limit_spread": rate_limit_spread,
                    "timezone": timezone,
                    "tz_match_enabled": tz_match_enabled,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def send(
        self,
        newsletter_id: int,
        *,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Send a newsletter now.

        The recipients are those who match at sending. The answer comes before the messages went out:
        `sent_at` may still be null in it.

        Answered 400 are: a newsletter that was sent, one without recipients or a channel that is set up,
        and recipients in a segment that is still being built; wait until its `state` is `finished`. Half a
        rate limit is answered 422. An unknown newsletter is answered 404.

        A repeat is not safe: the newsletter may be on its way already, which is answered 400.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            rate_limit_email_rate: The most messages in one period, whatever the channel is. It needs
                `rate_limit_time_period`.
            rate_limit_time_period: Period of a rate limit in seconds, a minute, an hour or a day. It
                needs `rate_limit_email_rate`.
            rate_limit_spread: True spreads the messages evenly over the period. It may stand alone.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_send

        request = newsletters_send.build_request(
            newsletter_id,
            body=present(
                {
                    "rate_limit_email_rate": rate_limit_email_rate,
                    "rate_limit_time_period": rate_limit_time_period,
                    "rate_limit_spread": rate_limit_spread,
                }
            )
            or UNSET,
        )
        return self._requester.call(request, options=options)

    def update_content(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one content of a newsletter.

        Which fields have a meaning depends on the channel of the newsletter. Whether fields that are left
        out keep their value is not documented: send all that shall stand.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_content

        request = newsletters_update_content.build_request(
            newsletter_id,
            content_id,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.update_test_group_language`. Which fields have a meaning depends on the channel of the
        newsletter. Whether fields that are left out keep their value is not documented: send all that shall
        stand.

        A language that the newsletter does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_language

        request = newsletters_update_language.build_request(
            newsletter_id,
            language,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one language of an A/B test group of a newsletter.

        Which fields have a meaning depends on the channel of the newsletter. Whether fields that are left
        out keep their value is not documented: send all that shall stand.

        A language that the group does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_test_group_language

        request = newsletters_update_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return self._requester.call(request, options=options)


class AsyncNewslettersResource:
    """Make, send and read newsletters, their contents and their results."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        body: EmailNewsletter
        | SmsNewsletter
        | PushNewsletter
        | InAppNewsletter
        | InboxNewsletter
        | WebhookNewsletter
        | Mapping[str, object],
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Make a newsletter, as a draft, scheduled or sent at once.

        Without `send_now` and `scheduled_at` it stays a draft, to be sent with `newsletters.send` or
        `newsletters.schedule`. The channel is the `type` of the body and says which content is needed.
        Those who match the recipients and are subscribed receive it: to its topic, or in general where it
        has none.

        Limits: 190 characters of name. `send_now` and `scheduled_at` exclude each other, as do `from` and
        `from_id`.

        No recipients or a channel that is not set up are answered 400. Answered 422 are: missing content, a
        topic that is missing or unknown, a sender that is unknown, not verified or on a pool for
        transactional messages, half a rate limit, and a temporary segment among the recipients.

        A repeat is not safe: it makes a second newsletter, and may send it.

        Source: App API document.

        Args:
            body: Newsletter to make, by channel.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create

        request = newsletters_create.build_request(
            body=body,
        )
        return await self._requester.call(request, options=options)

    async def create_language(
        self,
        newsletter_id: int,
        *,
        language: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add a language to a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.create_test_group_language`. The answer is the newsletter, with the number of the new
        content in `content_ids`. Whether an in-app newsletter takes another language is not documented.

        Answered 400 are: a newsletter that was sent, and one whose content comes from Design Studio or the
        drag-and-drop editor. Answered 422 are: a language that is missing or exists, and content that the
        channel needs and that is missing. An unknown newsletter is answered 404.

        A repeat is not safe: the language exists then, which is answered 422.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the new content, such as `fr`.
            subject: Subject of an email, where it is obligatory, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Obligatory but for
                pushes, in-app and inbox messages.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. Obligatory for in-app and inbox
                messages, and only for them.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_language

        request = newsletters_create_language.build_request(
            newsletter_id,
            body=present(
                {
                    "language": language,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def create_test_group(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add an A/B test group to a newsletter.

        The answer is the newsletter, with the numbers of the group's contents in `content_ids`. What they
        hold at first is not documented.

        A newsletter that was sent is answered 400, an unknown one 404.

        A repeat is not safe: it adds a second group.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_test_group

        request = newsletters_create_test_group.build_request(
            newsletter_id,
        )
        return await self._requester.call(request, options=options)

    async def create_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        *,
        language: str,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Add a language to an A/B test group of a newsletter.

        The answer is the newsletter, with the number of the new content in `content_ids`.

        Answered 400 are: a newsletter that was sent, a group that does not exist, and content from Design
        Studio or the drag-and-drop editor. Answered 422 are: a language that is missing or exists, and
        content that the channel needs and that is missing. An unknown newsletter is answered 404.

        A repeat is not safe: the language exists then, which is answered 422.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the new content, such as `fr`.
            subject: Subject of an email, where it is obligatory, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Obligatory but for
                pushes, in-app and inbox messages.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. Obligatory for in-app and inbox
                messages, and only for them.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_create_test_group_language

        request = newsletters_create_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            body=present(
                {
                    "language": language,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a newsletter.

        Its contents, settings and metrics go with it, and segments no longer name it in their usage. In-app
        messages that wait to be shown are cancelled. One that was sent can be deleted, too.

        An unknown newsletter is answered 404.

        A repeat is safe: the newsletter stays deleted, and the second answer is 404.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
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
        from ..api.newsletters import newsletters_delete

        request = newsletters_delete.build_request(
            newsletter_id,
        )
        await self._requester.call(request, options=options)

    async def delete_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.delete_test_group_language`.

        When it is refused is not documented. An unknown newsletter is answered 404.

        A repeat is safe: the language stays removed, though the second answer may be a refusal.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        from ..api.newsletters import newsletters_delete_language

        request = newsletters_delete_language.build_request(
            newsletter_id,
            language,
        )
        await self._requester.call(request, options=options)

    async def delete_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove one language of an A/B test group of a newsletter.

        When it is refused is not documented. An unknown newsletter is answered 404.

        A repeat is safe: the language stays removed, though the second answer may be a refusal.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
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
        from ..api.newsletters import newsletters_delete_test_group_language

        request = newsletters_delete_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
        )
        await self._requester.call(request, options=options)

    async def get(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Read one newsletter.

        Its name, channel and recipients, and the numbers of its contents. The texts come with
        `newsletters.list_contents`.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get

        request = newsletters_get.build_request(
            newsletter_id,
        )
        return await self._requester.call(request, options=options)

    async def get_content(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one content of a newsletter.

        The way to the default language, too, as its language has no tag.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_content

        request = newsletters_get_content.build_request(
            newsletter_id,
            content_id,
        )
        return await self._requester.call(request, options=options)

    async def get_content_link_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one content of a newsletter over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day. A
        channel without deliveries has zeros. Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_content_link_metrics

        request = newsletters_get_content_link_metrics.build_request(
            newsletter_id,
            content_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_content_metrics(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one content of a newsletter over time.

        Each number is how many deliveries of the content reached the metric in a period, opens and clicks
        of machines included. The periods end now. A day begins at midnight EST, a week with Sunday, a month
        with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_content_metrics

        request = newsletters_get_content_metrics.build_request(
            newsletter_id,
            content_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.get_test_group_language`.

        A language that the newsletter does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_language

        request = newsletters_get_language.build_request(
            newsletter_id,
            language,
        )
        return await self._requester.call(request, options=options)

    async def get_link_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        unique: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LinkMetricsAnswer:
        """Read the clicks on each link of one newsletter over time.

        The periods end now. A day begins at midnight EST, a week with Sunday, a month with its first day.
        Every distinct link stands once.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
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
        from ..api.newsletters import newsletters_get_link_metrics

        request = newsletters_get_link_metrics.build_request(
            newsletter_id,
            period=period,
            steps=steps,
            unique=unique,
        )
        return await self._requester.call(request, options=options)

    async def get_metrics(
        self,
        newsletter_id: int,
        *,
        period: MetricPeriod | Unset = UNSET,
        steps: int | Unset = UNSET,
        type: NewsletterChannel | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> MetricsAnswer:
        """Read the metrics of one newsletter over time.

        Each number is how many deliveries of the newsletter reached the metric in a period, opens and
        clicks of machines included. The periods end now. A day begins at midnight EST, a week with Sunday,
        a month with its first day. A channel without deliveries has zeros.

        Limits: at most 24 hours, 45 days, 12 weeks or 121 months; `steps` of 1 gives two periods.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            period: Length of one period. The service takes `days` where it is left out. A day begins at
                midnight EST, a week with Sunday, a month with its first day.
            steps: Number of periods, counted back from now. At most 24 hours, 45 days, 12 weeks or 121
                months. Left out, it is the maximum, but 12 for months; 0 is the maximum; 1 gives two
                periods, which is the least.
            type: Channel to count. Left out, all are counted together.
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
        from ..api.newsletters import newsletters_get_metrics

        request = newsletters_get_metrics.build_request(
            newsletter_id,
            period=period,
            steps=steps,
            type=type,
        )
        return await self._requester.call(request, options=options)

    async def get_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Read one language of an A/B test group of a newsletter.

        A language that the group does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_get_test_group_language

        request = newsletters_get_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
        )
        return await self._requester.call(request, options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: SortOrder | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Newsletter]:
        """List the newsletters of the workspace.

        Drafts, scheduled and sent ones, page by page. No field says the state: `sent_at` is null until it
        is sent.

        Limits: at most 100 a page.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most newsletters on a page, from 1 to 100. The service takes its own number where
                it is left out.
            sort: Order of the list, by time. `asc` is the oldest first.
            options: what this call does differently from its client.

        Returns:
            A lazy list of `Newsletter`.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list

        def request(cursor: str | Unset) -> Request[NewsletterPage]:
            return newsletters_list.build_request(
                start=cursor,
                limit=limit,
                sort=sort,
            )

        source: PageSource[NewsletterPage, Newsletter] = PageSource(
            request=request,
            items=lambda page: page.newsletters,
            next=lambda page, _: page.next,
            start=start,
        )
        return self._requester.paged(source, options=options)

    async def list_contents(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> NewsletterContentList:
        """List the contents of a newsletter.

        One for each language and A/B test group. The list comes whole.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            Contents of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list_contents

        request = newsletters_list_contents.build_request(
            newsletter_id,
        )
        return await self._requester.call(request, options=options)

    def list_messages(
        self,
        newsletter_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        metric: DeliveryMetric | Unset = UNSET,
        start_ts: int | Unset = UNSET,
        end_ts: int | Unset = UNSET,
        get_tracked_responses: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[Delivery]:
        """List the deliveries of a newsletter.

        The times filter on when a delivery was made, not on when it was sent. Without them the list goes up
        to six months from the first delivery. A longer window is cut, counted back from its end, and not
        refused. `next` comes with the answer, although the API document does not list it.

        Limits: at most 1000 a page, 50 where `limit` is left out; a window of six months.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            start: Cursor of the page, which is the `next` of the page before. Left out, it is the first
                page.
            limit: The most entries on a page, from 1 to 1000. The service takes 50 where it is left
                out.
            metric: Lists only the deliveries that reached this metric.
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
        from ..api.newsletters import newsletters_list_messages

        def request(cursor: str | Unset) -> Request[DeliveryPage]:
            return newsletters_list_messages.build_request(
                newsletter_id,
                start=cursor,
                limit=limit,
                metric=metric,
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

    async def list_test_groups(
        self,
        newsletter_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TestGroupList:
        """List the A/B test groups of a newsletter.

        Each with the numbers of its contents, which `newsletters.get_content` reads. The list comes whole.

        An unknown newsletter is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            options: what this call does differently from its client.

        Returns:
            A/B test groups of a newsletter.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.newsletters import newsletters_list_test_groups

        request = newsletters_list_test_groups.build_request(
            newsletter_id,
        )
        return await self._requester.call(request, options=options)

    async def schedule(
        self,
        newsletter_id: int,
        *,
        scheduled_at: int,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
        tz_match_enabled: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Schedule a newsletter, or take it off the schedule.

        `scheduled_at: 0` takes it off. The time zone is only shown in the service's pages, unless
        `tz_match_enabled` is true: then each person receives it when their own clock shows that time.

        Limits: at local time, the period of a rate limit is at most an hour.

        Answered 400 are: a newsletter that was sent, one without recipients or a channel that is set up,
        and taking off what is not scheduled. Answered 422 are: a time that is missing or past, a time zone
        that is missing or unknown, and half a rate limit. An unknown newsletter is answered 404.

        A repeat is not safe: a newsletter that was sent since, or taken off before, is answered 400.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            scheduled_at: When to send it, in Unix seconds. It is in the future; 0 takes it off the
                schedule.
            rate_limit_email_rate: The most messages in one period, whatever the channel is. It needs
                `rate_limit_time_period`.
            rate_limit_time_period: Period of a rate limit in seconds, a minute, an hour or a day. It
                needs `rate_limit_email_rate`.
            rate_limit_spread: True spreads the messages evenly over the period. It may stand alone.
            timezone: IANA name of the time zone, such as `Europe/London`. Obligatory unless
                `scheduled_at` is 0.
            tz_match_enabled: True sends it when the clock of each person shows the time. The period of
                a rate limit is then at most 3600 seconds.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_schedule

        request = newsletters_schedule.build_request(
            newsletter_id,
            body=present(
                {
                    "scheduled_at": scheduled_at,
                    "rate_limit_email_rate": rate_limit_email_rate,
                    "rate_limit_time_period": rate_limit_time_period,
                    "rate_limit_spread": rate_limit_spread,
                    "timezone": timezone,
                    "tz_match_enabled": tz_match_enabled,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def send(
        self,
        newsletter_id: int,
        *,
        rate_limit_email_rate: int | Unset = UNSET,
        rate_limit_time_period: RateLimitPeriod | Unset = UNSET,
        rate_limit_spread: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterAnswer:
        """Send a newsletter now.

        The recipients are those who match at sending. The answer comes before the messages went out:
        `sent_at` may still be null in it.

        Answered 400 are: a newsletter that was sent, one without recipients or a channel that is set up,
        and recipients in a segment that is still being built; wait until its `state` is `finished`. Half a
        rate limit is answered 422. An unknown newsletter is answered 404.

        A repeat is not safe: the newsletter may be on its way already, which is answered 400.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            rate_limit_email_rate: The most messages in one period, whatever the channel is. It needs
                `rate_limit_time_period`.
            rate_limit_time_period: Period of a rate limit in seconds, a minute, an hour or a day. It
                needs `rate_limit_email_rate`.
            rate_limit_spread: True spreads the messages evenly over the period. It may stand alone.
            options: what this call does differently from its client.

        Returns:
            One newsletter.

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
        from ..api.newsletters import newsletters_send

        request = newsletters_send.build_request(
            newsletter_id,
            body=present(
                {
                    "rate_limit_email_rate": rate_limit_email_rate,
                    "rate_limit_time_period": rate_limit_time_period,
                    "rate_limit_spread": rate_limit_spread,
                }
            )
            or UNSET,
        )
        return await self._requester.call(request, options=options)

    async def update_content(
        self,
        newsletter_id: int,
        content_id: int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one content of a newsletter.

        Which fields have a meaning depends on the channel of the newsletter. Whether fields that are left
        out keep their value is not documented: send all that shall stand.

        An unknown newsletter or content is answered 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            content_id: Number of the content, from the `content_ids` of the newsletter.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_content

        request = newsletters_update_content.build_request(
            newsletter_id,
            content_id,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update_language(
        self,
        newsletter_id: int,
        language: str | int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one language of a newsletter.

        For newsletters without A/B test groups; those with groups take
        `newsletters.update_test_group_language`. Which fields have a meaning depends on the channel of the
        newsletter. Whether fields that are left out keep their value is not documented: send all that shall
        stand.

        A language that the newsletter does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_language

        request = newsletters_update_language.build_request(
            newsletter_id,
            language,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update_test_group_language(
        self,
        newsletter_id: int,
        test_group_id: str | int,
        language: str | int,
        *,
        type: NewsletterChannel | Unset = UNSET,
        subject: str | Unset = UNSET,
        preheader_text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        body_plain: str | Unset = UNSET,
        body_amp: str | Unset = UNSET,
        body_json: str | Unset = UNSET,
        from_id: int | Unset = UNSET,
        reply_to_id: int | None | Unset = UNSET,
        recipient: str | Unset = UNSET,
        headers: Sequence[MessageHeader | Mapping[str, object]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NewsletterContentAnswer:
        """Change one language of an A/B test group of a newsletter.

        Which fields have a meaning depends on the channel of the newsletter. Whether fields that are left
        out keep their value is not documented: send all that shall stand.

        A language that the group does not have is answered 400, an unknown newsletter 404.

        A repeat is safe: it sets the same content again.

        Source: App API document.

        Args:
            newsletter_id: Number of the newsletter.
            test_group_id: Id of the A/B test group, as text.
            language: Language tag of the version, such as `fr`. Empty text is the default language. An
                unknown one is an error: the default language does not stand in.
            type: Channel of a newsletter. SMS is spelled `twilio`.
            subject: Subject of an email, or title of a push.
            preheader_text: Text that mail programs show beside the subject. Emails only.
            body: HTML of an email, text of an SMS or push, or body of a webhook. Liquid is allowed.
            body_plain: Plain text of the email. Emails only.
            body_amp: Body for mail programs that show AMP. Emails only.
            body_json: Content of the message, as JSON inside text. In-app and inbox messages only.
                Rules on pages cannot be changed.
            from_id: Sender identity of the message. Emails only.
            reply_to_id: Sender identity that replies go to. Null takes it away. Emails only.
            recipient: Address that the message goes to. Liquid in it may be answered blank: do not send
                back a blank one that was read. Emails only.
            headers: Headers of a webhook. Webhooks only.
            options: what this call does differently from its client.

        Returns:
            One content of a newsletter.

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
        from ..api.newsletters import newsletters_update_test_group_language

        request = newsletters_update_test_group_language.build_request(
            newsletter_id,
            test_group_id,
            language,
            body=present(
                {
                    "type": type,
                    "subject": subject,
                    "preheader_text": preheader_text,
                    "body": body,
                    "body_plain": body_plain,
                    "body_amp": body_amp,
                    "body_json": body_json,
                    "from_id": from_id,
                    "reply_to_id": reply_to_id,
                    "recipient": recipient,
                    "headers": headers,
                }
            ),
        )
        return await self._requester.call(request, options=options)
