"""Register, read, change and remove reporting webhooks."""

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
    from ..models.reporting_event import ReportingEvent
    from ..models.reporting_webhook import ReportingWebhook
    from ..models.reporting_webhook_list import ReportingWebhookList


class ReportingWebhooksResource:
    """Register, read, change and remove reporting webhooks."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def create(
        self,
        *,
        name: str,
        endpoint: str,
        events: Sequence[ReportingEvent],
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Register a reporting webhook.

        From now on the service posts each of the chosen events to the endpoint. The answer is the webhook
        itself, without an envelope.

        A malformed body is answered 400.

        A repeat is not safe: it registers a second webhook, and every event is then posted twice.

        Source: App API document.

        Args:
            name: Name of the webhook.
            endpoint: Address that events are posted to.
            events: Events to post, and no others. There is one at least.
            disabled: True keeps the webhook and posts nothing.
            full_resolution: True posts every open and click of a person, false only the first of each.
                The service takes false where it is left out.
            with_content: True puts the body of the message into events of sent messages.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

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
        from ..api.reporting_webhooks import reporting_webhooks_create

        request = reporting_webhooks_create.build_request(
            body=present(
                {
                    "name": name,
                    "endpoint": endpoint,
                    "events": events,
                    "disabled": disabled,
                    "full_resolution": full_resolution,
                    "with_content": with_content,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def delete(
        self,
        webhook_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a reporting webhook.

        Nothing is posted to its endpoint any more. To stop it for a while, set `disabled` with
        `reporting_webhooks.update`.

        An unknown webhook is answered 404.

        A repeat is safe: the webhook stays removed, and the second answer is 404.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
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
        from ..api.reporting_webhooks import reporting_webhooks_delete

        request = reporting_webhooks_delete.build_request(
            webhook_id,
        )
        self._requester.call(request, options=options)

    def get(
        self,
        webhook_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Read one reporting webhook.

        The answer is the webhook itself, without an envelope.

        An unknown webhook is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.reporting_webhooks import reporting_webhooks_get

        request = reporting_webhooks_get.build_request(
            webhook_id,
        )
        return self._requester.call(request, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReportingWebhookList:
        """List all reporting webhooks of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Reporting webhooks of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.reporting_webhooks import reporting_webhooks_list

        request = reporting_webhooks_list.build_request()
        return self._requester.call(request, options=options)

    def update(
        self,
        webhook_id: int,
        *,
        name: str,
        endpoint: str,
        events: Sequence[ReportingEvent],
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Replace the settings of a reporting webhook.

        All settings are replaced: `events` holds every event that is posted from now on. The answer is the
        webhook itself, without an envelope.

        A malformed body is answered 400, an unknown webhook 404.

        A repeat is safe: the settings are the same after it.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
            name: Name of the webhook.
            endpoint: Address that events are posted to.
            events: Events to post, and no others. There is one at least.
            disabled: True keeps the webhook and posts nothing.
            full_resolution: True posts every open and click of a person, false only the first of each.
                The service takes false where it is left out.
            with_content: True puts the body of the message into events of sent messages.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

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
        from ..api.reporting_webhooks import reporting_webhooks_update

        request = reporting_webhooks_update.build_request(
            webhook_id,
            body=present(
                {
                    "name": name,
                    "endpoint": endpoint,
                    "events": events,
                    "disabled": disabled,
                    "full_resolution": full_resolution,
                    "with_content": with_content,
                }
            ),
        )
        return self._requester.call(request, options=options)


class AsyncReportingWebhooksResource:
    """Register, read, change and remove reporting webhooks."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def create(
        self,
        *,
        name: str,
        endpoint: str,
        events: Sequence[ReportingEvent],
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Register a reporting webhook.

        From now on the service posts each of the chosen events to the endpoint. The answer is the webhook
        itself, without an envelope.

        A malformed body is answered 400.

        A repeat is not safe: it registers a second webhook, and every event is then posted twice.

        Source: App API document.

        Args:
            name: Name of the webhook.
            endpoint: Address that events are posted to.
            events: Events to post, and no others. There is one at least.
            disabled: True keeps the webhook and posts nothing.
            full_resolution: True posts every open and click of a person, false only the first of each.
                The service takes false where it is left out.
            with_content: True puts the body of the message into events of sent messages.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

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
        from ..api.reporting_webhooks import reporting_webhooks_create

        request = reporting_webhooks_create.build_request(
            body=present(
                {
                    "name": name,
                    "endpoint": endpoint,
                    "events": events,
                    "disabled": disabled,
                    "full_resolution": full_resolution,
                    "with_content": with_content,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def delete(
        self,
        webhook_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a reporting webhook.

        Nothing is posted to its endpoint any more. To stop it for a while, set `disabled` with
        `reporting_webhooks.update`.

        An unknown webhook is answered 404.

        A repeat is safe: the webhook stays removed, and the second answer is 404.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
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
        from ..api.reporting_webhooks import reporting_webhooks_delete

        request = reporting_webhooks_delete.build_request(
            webhook_id,
        )
        await self._requester.call(request, options=options)

    async def get(
        self,
        webhook_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Read one reporting webhook.

        The answer is the webhook itself, without an envelope.

        An unknown webhook is answered 404.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.reporting_webhooks import reporting_webhooks_get

        request = reporting_webhooks_get.build_request(
            webhook_id,
        )
        return await self._requester.call(request, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReportingWebhookList:
        """List all reporting webhooks of the workspace.

        The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Reporting webhooks of the workspace.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.reporting_webhooks import reporting_webhooks_list

        request = reporting_webhooks_list.build_request()
        return await self._requester.call(request, options=options)

    async def update(
        self,
        webhook_id: int,
        *,
        name: str,
        endpoint: str,
        events: Sequence[ReportingEvent],
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportingWebhook:
        """Replace the settings of a reporting webhook.

        All settings are replaced: `events` holds every event that is posted from now on. The answer is the
        webhook itself, without an envelope.

        A malformed body is answered 400, an unknown webhook 404.

        A repeat is safe: the settings are the same after it.

        Source: App API document.

        Args:
            webhook_id: Number of the reporting webhook.
            name: Name of the webhook.
            endpoint: Address that events are posted to.
            events: Events to post, and no others. There is one at least.
            disabled: True keeps the webhook and posts nothing.
            full_resolution: True posts every open and click of a person, false only the first of each.
                The service takes false where it is left out.
            with_content: True puts the body of the message into events of sent messages.
            options: what this call does differently from its client.

        Returns:
            What the service posts of messages, and where to.

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
        from ..api.reporting_webhooks import reporting_webhooks_update

        request = reporting_webhooks_update.build_request(
            webhook_id,
            body=present(
                {
                    "name": name,
                    "endpoint": endpoint,
                    "events": events,
                    "disabled": disabled,
                    "full_resolution": full_resolution,
                    "with_content": with_content,
                }
            ),
        )
        return await self._requester.call(request, options=options)
