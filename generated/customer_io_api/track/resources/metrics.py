"""Report what became of messages, where the service cannot see it."""

from __future__ import annotations

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
    from ..models.message_metric import MessageMetric
    from ..models.push_metric import PushMetric


class MetricsResource:
    """Report what became of messages, where the service cannot see it."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def report(
        self,
        *,
        delivery_id: str,
        metric: MessageMetric,
        timestamp: int | Unset = UNSET,
        recipient: str | int | Unset = UNSET,
        reason: str | Unset = UNSET,
        href: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Report what became of a message in any channel.

        It is for messages that somebody else delivers or shows: the delivery then counts the metric as if
        the service had seen it. No key is needed; the delivery id says whose message it is.

        Which metrics go with which channel:

        - email: bounced, clicked, converted, deferred, delivered, dropped, opened, spammed; with recipient, reason, href
        - in-app: clicked, converted, opened; with recipient, href
        - push: converted, delivered, opened; with recipient
        - Slack: clicked, converted, delivered, opened; with href
        - SMS: bounced, clicked, delivered, opened; with recipient as a number, reason, href
        - webhook: bounced, clicked, converted, deferred, delivered, dropped, opened, spammed; with reason, href

        A repeat is not safe: it is counted again.

        Source: Track API document.

        Args:
            delivery_id: Delivery that the report is about, as the message carried it.
            metric: What became of a message. Each channel takes some of these.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            recipient: Who the message went to. An address for email, a device token for push, a phone
                number without signs for SMS.
            reason: Why the message was not delivered, for metrics that tell of a failure.
            href: Link that was clicked.
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

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.metrics import metrics_report

        request = metrics_report.build_request(
            body=present(
                {
                    "delivery_id": delivery_id,
                    "metric": metric,
                    "timestamp": timestamp,
                    "recipient": recipient,
                    "reason": reason,
                    "href": href,
                }
            ),
        )
        self._requester.call(request, options=options)

    def report_push(
        self,
        *,
        delivery_id: str,
        event: PushMetric,
        device_id: str | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Report what became of a push, in the older form.

        It is kept for apps that report pushes by themselves; `metrics.report` does the same for every
        channel. No key is needed; the delivery id says whose message it is.

        A repeat is not safe: it is counted again.

        Source: Track API document.

        Args:
            delivery_id: Delivery that the report is about, as the push carried it in `CIO-Delivery-ID`.
            event: What became of a push.
            device_id: Token of the device, as the push carried it in `CIO-Delivery-Token`.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
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

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.metrics import metrics_report_push

        request = metrics_report_push.build_request(
            body=present({"delivery_id": delivery_id, "event": event, "device_id": device_id, "timestamp": timestamp}),
        )
        self._requester.call(request, options=options)


class AsyncMetricsResource:
    """Report what became of messages, where the service cannot see it."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def report(
        self,
        *,
        delivery_id: str,
        metric: MessageMetric,
        timestamp: int | Unset = UNSET,
        recipient: str | int | Unset = UNSET,
        reason: str | Unset = UNSET,
        href: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Report what became of a message in any channel.

        It is for messages that somebody else delivers or shows: the delivery then counts the metric as if
        the service had seen it. No key is needed; the delivery id says whose message it is.

        Which metrics go with which channel:

        - email: bounced, clicked, converted, deferred, delivered, dropped, opened, spammed; with recipient, reason, href
        - in-app: clicked, converted, opened; with recipient, href
        - push: converted, delivered, opened; with recipient
        - Slack: clicked, converted, delivered, opened; with href
        - SMS: bounced, clicked, delivered, opened; with recipient as a number, reason, href
        - webhook: bounced, clicked, converted, deferred, delivered, dropped, opened, spammed; with reason, href

        A repeat is not safe: it is counted again.

        Source: Track API document.

        Args:
            delivery_id: Delivery that the report is about, as the message carried it.
            metric: What became of a message. Each channel takes some of these.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            recipient: Who the message went to. An address for email, a device token for push, a phone
                number without signs for SMS.
            reason: Why the message was not delivered, for metrics that tell of a failure.
            href: Link that was clicked.
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

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.metrics import metrics_report

        request = metrics_report.build_request(
            body=present(
                {
                    "delivery_id": delivery_id,
                    "metric": metric,
                    "timestamp": timestamp,
                    "recipient": recipient,
                    "reason": reason,
                    "href": href,
                }
            ),
        )
        await self._requester.call(request, options=options)

    async def report_push(
        self,
        *,
        delivery_id: str,
        event: PushMetric,
        device_id: str | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Report what became of a push, in the older form.

        It is kept for apps that report pushes by themselves; `metrics.report` does the same for every
        channel. No key is needed; the delivery id says whose message it is.

        A repeat is not safe: it is counted again.

        Source: Track API document.

        Args:
            delivery_id: Delivery that the report is about, as the push carried it in `CIO-Delivery-ID`.
            event: What became of a push.
            device_id: Token of the device, as the push carried it in `CIO-Delivery-Token`.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
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

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.metrics import metrics_report_push

        request = metrics_report_push.build_request(
            body=present({"delivery_id": delivery_id, "event": event, "device_id": device_id, "timestamp": timestamp}),
        )
        await self._requester.call(request, options=options)
