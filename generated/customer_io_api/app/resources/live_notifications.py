"""Start, change and end live notifications."""

from __future__ import annotations

from collections.abc import Mapping
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
    from ..models.device_platform import DevicePlatform
    from ..models.live_notification import LiveNotification
    from ..models.live_notification_queued import LiveNotificationQueued
    from ..models.live_push import LivePush
    from ..models.live_recipient_by_cio_id import LiveRecipientByCioId
    from ..models.live_recipient_by_phone import LiveRecipientByPhone
    from ..models.message_recipient_by_email import MessageRecipientByEmail
    from ..models.message_recipient_by_id import MessageRecipientById


class LiveNotificationsResource:
    """Start, change and end live notifications."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def end(
        self,
        *,
        instance_id: str,
        content_state: Mapping[str, object] | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """End a live notification.

        With a `content_state` it shows that one at its end, as a whole; without one the last stays.

        An id that is no ULID is answered 400; a workspace without the feature is answered 404.

        A repeat is not safe: it alerts the person a second time.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_end

        request = live_notifications_end.build_request(
            body=present(
                {
                    "instance_id": instance_id,
                    "content_state": content_state,
                    "attributes": attributes,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def get(
        self,
        instance_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> LiveNotification:
        """Read the state of a live notification.

        Right after the start the answer may be 404, as the start is queued. It is also 404 in a workspace
        without the feature.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            options: what this call does differently from its client.

        Returns:
            Live notification and what became of it.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.live_notifications import live_notifications_get

        request = live_notifications_get.build_request(
            instance_id,
        )
        return self._requester.call(request, options=options)

    def start(
        self,
        *,
        identifiers: MessageRecipientById
        | MessageRecipientByEmail
        | LiveRecipientByPhone
        | LiveRecipientByCioId
        | Mapping[str, object],
        notification_type: str,
        attributes: Mapping[str, object],
        content_state: Mapping[str, object],
        platform: DevicePlatform | Unset = UNSET,
        device_id: str | Unset = UNSET,
        app_identifier: str | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        expiration: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """Start a live notification on a person's device.

        The answer comes at once, with the id for all later calls; the push is queued. What goes wrong after
        that, such as a device that is not there, shows in `live_notifications.get`. People who are
        anonymous cannot be reached.

        iOS needs `push_payload` with an alert. In a template of segments the total is cut to 20 and the
        complete ones to the total, without a word. A countdown stays at 0:00 until it is updated.

        Limits: `expiration` lies in the future, at most 6 hours ahead. An `app_identifier` that the
        workspace does not know is answered 400 where it has several apps. A workspace without the feature
        is answered 404.

        A repeat is not safe: it starts a second notification.

        Source: App API document.

        Args:
            identifiers: Person, by exactly one identifier.
            notification_type: Kind of the notification, which the app knows, as a reversed domain name.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            platform: System of the device.
            device_id: Token of the one device to start it on.
            app_identifier: App to start it in. It has no effect in a workspace with one app.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            expiration: When it ends by itself, in Unix seconds, at most 6 hours ahead. The service
                takes 6 hours after the start where it is left out or 0.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_start

        request = live_notifications_start.build_request(
            body=present(
                {
                    "identifiers": identifiers,
                    "notification_type": notification_type,
                    "attributes": attributes,
                    "content_state": content_state,
                    "platform": platform,
                    "device_id": device_id,
                    "app_identifier": app_identifier,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                    "expiration": expiration,
                }
            ),
        )
        return self._requester.call(request, options=options)

    def update(
        self,
        *,
        instance_id: str,
        content_state: Mapping[str, object],
        attributes: Mapping[str, object] | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """Change what a live notification shows.

        `content_state` replaces the one before as a whole. On iOS the attributes cannot change after the
        start.

        An id that is no ULID is answered 400; a workspace without the feature is answered 404. What becomes
        of an update to a notification that is over is not documented.

        A repeat is not safe: it alerts the person a second time.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_update

        request = live_notifications_update.build_request(
            body=present(
                {
                    "instance_id": instance_id,
                    "content_state": content_state,
                    "attributes": attributes,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                }
            ),
        )
        return self._requester.call(request, options=options)


class AsyncLiveNotificationsResource:
    """Start, change and end live notifications."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def end(
        self,
        *,
        instance_id: str,
        content_state: Mapping[str, object] | Unset = UNSET,
        attributes: Mapping[str, object] | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """End a live notification.

        With a `content_state` it shows that one at its end, as a whole; without one the last stays.

        An id that is no ULID is answered 400; a workspace without the feature is answered 404.

        A repeat is not safe: it alerts the person a second time.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_end

        request = live_notifications_end.build_request(
            body=present(
                {
                    "instance_id": instance_id,
                    "content_state": content_state,
                    "attributes": attributes,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def get(
        self,
        instance_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> LiveNotification:
        """Read the state of a live notification.

        Right after the start the answer may be 404, as the start is queued. It is also 404 in a workspace
        without the feature.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            options: what this call does differently from its client.

        Returns:
            Live notification and what became of it.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.live_notifications import live_notifications_get

        request = live_notifications_get.build_request(
            instance_id,
        )
        return await self._requester.call(request, options=options)

    async def start(
        self,
        *,
        identifiers: MessageRecipientById
        | MessageRecipientByEmail
        | LiveRecipientByPhone
        | LiveRecipientByCioId
        | Mapping[str, object],
        notification_type: str,
        attributes: Mapping[str, object],
        content_state: Mapping[str, object],
        platform: DevicePlatform | Unset = UNSET,
        device_id: str | Unset = UNSET,
        app_identifier: str | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        expiration: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """Start a live notification on a person's device.

        The answer comes at once, with the id for all later calls; the push is queued. What goes wrong after
        that, such as a device that is not there, shows in `live_notifications.get`. People who are
        anonymous cannot be reached.

        iOS needs `push_payload` with an alert. In a template of segments the total is cut to 20 and the
        complete ones to the total, without a word. A countdown stays at 0:00 until it is updated.

        Limits: `expiration` lies in the future, at most 6 hours ahead. An `app_identifier` that the
        workspace does not know is answered 400 where it has several apps. A workspace without the feature
        is answered 404.

        A repeat is not safe: it starts a second notification.

        Source: App API document.

        Args:
            identifiers: Person, by exactly one identifier.
            notification_type: Kind of the notification, which the app knows, as a reversed domain name.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            platform: System of the device.
            device_id: Token of the one device to start it on.
            app_identifier: App to start it in. It has no effect in a workspace with one app.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            expiration: When it ends by itself, in Unix seconds, at most 6 hours ahead. The service
                takes 6 hours after the start where it is left out or 0.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_start

        request = live_notifications_start.build_request(
            body=present(
                {
                    "identifiers": identifiers,
                    "notification_type": notification_type,
                    "attributes": attributes,
                    "content_state": content_state,
                    "platform": platform,
                    "device_id": device_id,
                    "app_identifier": app_identifier,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                    "expiration": expiration,
                }
            ),
        )
        return await self._requester.call(request, options=options)

    async def update(
        self,
        *,
        instance_id: str,
        content_state: Mapping[str, object],
        attributes: Mapping[str, object] | Unset = UNSET,
        push_payload: LivePush | Mapping[str, object] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> LiveNotificationQueued:
        """Change what a live notification shows.

        `content_state` replaces the one before as a whole. On iOS the attributes cannot change after the
        start.

        An id that is no ULID is answered 400; a workspace without the feature is answered 404. What becomes
        of an update to a notification that is over is not documented.

        A repeat is not safe: it alerts the person a second time.

        Source: App API document.

        Args:
            instance_id: Id of the live notification, a ULID from its start.
            content_state: What the notification shows, as a whole. It replaces the one before; one
                member at least.
            attributes: What stays the same while the notification runs. One member at least at the
                start.
            push_payload: Push that goes along with the change.
            deep_link: Link that a tap opens in the app.
            options: what this call does differently from its client.

        Returns:
            Live notification that a call was queued for.

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
        from ..api.live_notifications import live_notifications_update

        request = live_notifications_update.build_request(
            body=present(
                {
                    "instance_id": instance_id,
                    "content_state": content_state,
                    "attributes": attributes,
                    "push_payload": push_payload,
                    "deep_link": deep_link,
                }
            ),
        )
        return await self._requester.call(request, options=options)
