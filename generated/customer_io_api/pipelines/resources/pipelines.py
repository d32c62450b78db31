"""Send calls of the six kinds to a pipelines source, alone or in a batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from ..models.alias_item import AliasItem
    from ..models.call_context import CallContext
    from ..models.group_item import GroupItem
    from ..models.group_traits import GroupTraits
    from ..models.identify_item import IdentifyItem
    from ..models.page_item import PageItem
    from ..models.page_properties import PageProperties
    from ..models.person_traits import PersonTraits
    from ..models.screen_item import ScreenItem
    from ..models.strict_mode import StrictMode
    from ..models.track_item import TrackItem


class PipelinesResource:
    """Send calls of the six kinds to a pipelines source, alone or in a batch."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def alias(
        self,
        *,
        previous_id: str,
        user_id: str,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Join two ids of one person.

        The person with the previous id and the one with the user id become one: the user id stays.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: by then the previous id may belong to a new person.

        Source: Pipelines API document.

        Args:
            previous_id: Id that the person had before.
            user_id: Id that the person has from now on.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_alias

        request = pipelines_alias.build_request(
            body=present({"previousId": previous_id, "userId": user_id}),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def batch(
        self,
        *,
        batch: Sequence[
            IdentifyItem | TrackItem | PageItem | ScreenItem | GroupItem | AliasItem | Mapping[str, object]
        ],
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send many calls in one request.

        Each item is the body of one of the six calls with its `type`. `context` and `integrations` of the
        batch stand for all items.

        Limits: 500 KB of JSON in all, and 32 KB for each item. What is larger is answered 200 and dropped.
        The API document names five kinds of items; `alias` is the sixth kind of the protocol.

        Whether a repeat is safe depends on the items: identify and group are, the others are not.

        Source: Pipelines API document.

        Args:
            batch: Calls, each of at most 32 KB of JSON.
            context: Where and how a call was made. Own names may be added.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 512,000 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.pipelines import pipelines_batch

        request = pipelines_batch.build_request(
            body=present({"batch": batch, "context": context, "integrations": integrations}),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def group(
        self,
        *,
        group_id: str,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        traits: GroupTraits | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Put a person into a group and set the group's traits.

        A group is an object of the workspace. The person is related to it, and the traits become its
        attributes; an unknown group id makes the object. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is safe: it sets the same values again.

        Source: Pipelines API document.

        Args:
            group_id: Own id of the group, which becomes the object's id.
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            traits: Traits of a group. Own traits stand beside the reserved ones named here.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.pipelines import pipelines_group

        request = pipelines_group.build_request(
            body=present(
                {
                    "groupId": group_id,
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "traits": traits,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def identify(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        traits: PersonTraits | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Name a person and set their traits.

        The traits become attributes of the person with this user id; an unknown one makes a person. With an
        anonymous id beside it, the anonymous activity joins the person. One of `userId` and `anonymousId`
        is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is safe: it sets the same values again.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            traits: Traits of a person. Own traits stand beside the reserved ones named here.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.pipelines import pipelines_identify

        request = pipelines_identify.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "traits": traits,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def page(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: PageProperties | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record that a person saw a page.

        The page view joins the person's activity. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further page view.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            name: Name of the page.
            properties: Data of a page view. Own names stand beside the usual ones.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_page

        request = pipelines_page.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "name": name,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def screen(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record that a person saw a screen of an app.

        The screen view joins the person's activity. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further screen view.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            name: Name of the screen.
            properties: Free-form JSON object. Any names, any JSON values.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_screen

        request = pipelines_screen.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "name": name,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)

    def track(
        self,
        *,
        event: str,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        properties: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event, or do one of the reserved actions.

        The event joins the person's activity. One of `userId`, `anonymousId` and `groupId` is needed.

        Some event names do more than that:

        - `Device Created or Updated`, `Device Deleted`: the device of `context.device.token`, of the type `ios` or
          `android`; needs `userId`
        - `User Deleted`, `User Suppressed`, `User Unsuppressed`: the person of `userId`
        - `Relationship Deleted`: of `userId` to the object of `properties.objectId` and
          `properties.objectTypeId` (a number, 1 where it is left out)
        - `Object Deleted`: the object of `properties.objectId` and `properties.objectTypeId`; needs `anonymousId`
        - `Report Delivery Event`: `properties` with `deliveryId`, `metric` (delivered, clicked, converted or opened),
          `recipient`, `reason`, `actionValue`, `href`; needs no id
        - `Report Content Event`: `properties` with `actionType` (viewed_content or clicked_content), `contentId` and
          `templateId` (numbers); needs no id

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further event.

        Source: Pipelines API document.

        Args:
            event: Name of the event. Some names are reserved for actions.
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            group_id: Id of the group that the event is about.
            properties: Free-form JSON object. Any names, any JSON values.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_track

        request = pipelines_track.build_request(
            body=present(
                {
                    "event": event,
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "groupId": group_id,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        self._requester.call(request, options=options)


class AsyncPipelinesResource:
    """Send calls of the six kinds to a pipelines source, alone or in a batch."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def alias(
        self,
        *,
        previous_id: str,
        user_id: str,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Join two ids of one person.

        The person with the previous id and the one with the user id become one: the user id stays.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: by then the previous id may belong to a new person.

        Source: Pipelines API document.

        Args:
            previous_id: Id that the person had before.
            user_id: Id that the person has from now on.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_alias

        request = pipelines_alias.build_request(
            body=present({"previousId": previous_id, "userId": user_id}),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def batch(
        self,
        *,
        batch: Sequence[
            IdentifyItem | TrackItem | PageItem | ScreenItem | GroupItem | AliasItem | Mapping[str, object]
        ],
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Send many calls in one request.

        Each item is the body of one of the six calls with its `type`. `context` and `integrations` of the
        batch stand for all items.

        Limits: 500 KB of JSON in all, and 32 KB for each item. What is larger is answered 200 and dropped.
        The API document names five kinds of items; `alias` is the sixth kind of the protocol.

        Whether a repeat is safe depends on the items: identify and group are, the others are not.

        Source: Pipelines API document.

        Args:
            batch: Calls, each of at most 32 KB of JSON.
            context: Where and how a call was made. Own names may be added.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 512,000 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives events an `id`; after a lost answer it sends again only what is safe item by item.
        """
        from ..api.pipelines import pipelines_batch

        request = pipelines_batch.build_request(
            body=present({"batch": batch, "context": context, "integrations": integrations}),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def group(
        self,
        *,
        group_id: str,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        traits: GroupTraits | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Put a person into a group and set the group's traits.

        A group is an object of the workspace. The person is related to it, and the traits become its
        attributes; an unknown group id makes the object. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is safe: it sets the same values again.

        Source: Pipelines API document.

        Args:
            group_id: Own id of the group, which becomes the object's id.
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            traits: Traits of a group. Own traits stand beside the reserved ones named here.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.pipelines import pipelines_group

        request = pipelines_group.build_request(
            body=present(
                {
                    "groupId": group_id,
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "traits": traits,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def identify(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        traits: PersonTraits | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Name a person and set their traits.

        The traits become attributes of the person with this user id; an unknown one makes a person. With an
        anonymous id beside it, the anonymous activity joins the person. One of `userId` and `anonymousId`
        is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is safe: it sets the same values again.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            traits: Traits of a person. Own traits stand beside the reserved ones named here.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client sends it again by itself.
        """
        from ..api.pipelines import pipelines_identify

        request = pipelines_identify.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "traits": traits,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def page(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: PageProperties | Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record that a person saw a page.

        The page view joins the person's activity. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further page view.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            name: Name of the page.
            properties: Data of a page view. Own names stand beside the usual ones.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_page

        request = pipelines_page.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "name": name,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def screen(
        self,
        *,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record that a person saw a screen of an app.

        The screen view joins the person's activity. One of `userId` and `anonymousId` is needed.

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further screen view.

        Source: Pipelines API document.

        Args:
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            name: Name of the screen.
            properties: Free-form JSON object. Any names, any JSON values.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_screen

        request = pipelines_screen.build_request(
            body=present(
                {
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "name": name,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)

    async def track(
        self,
        *,
        event: str,
        message_id: str | Unset = UNSET,
        timestamp: str | Unset = UNSET,
        original_timestamp: str | Unset = UNSET,
        sent_at: str | Unset = UNSET,
        integrations: Mapping[str, object] | Unset = UNSET,
        context: CallContext | Mapping[str, object] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        properties: Mapping[str, object] | Unset = UNSET,
        x_strict_mode: StrictMode | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event, or do one of the reserved actions.

        The event joins the person's activity. One of `userId`, `anonymousId` and `groupId` is needed.

        Some event names do more than that:

        - `Device Created or Updated`, `Device Deleted`: the device of `context.device.token`, of the type `ios` or
          `android`; needs `userId`
        - `User Deleted`, `User Suppressed`, `User Unsuppressed`: the person of `userId`
        - `Relationship Deleted`: of `userId` to the object of `properties.objectId` and
          `properties.objectTypeId` (a number, 1 where it is left out)
        - `Object Deleted`: the object of `properties.objectId` and `properties.objectTypeId`; needs `anonymousId`
        - `Report Delivery Event`: `properties` with `deliveryId`, `metric` (delivered, clicked, converted or opened),
          `recipient`, `reason`, `actionValue`, `href`; needs no id
        - `Report Content Event`: `properties` with `actionType` (viewed_content or clicked_content), `contentId` and
          `templateId` (numbers); needs no id

        Limits: 32 KB of JSON. A larger call is answered 200 and dropped, as other wrong calls are without
        strict mode.

        A repeat is not safe: it is a further event.

        Source: Pipelines API document.

        Args:
            event: Name of the event. Some names are reserved for actions.
            message_id: Own id of the call.
            timestamp: When it happened, in ISO 8601. Left out, it is the time of arrival.
            original_timestamp: When it happened by the clock of the device, in ISO 8601.
            sent_at: When the call was sent by the clock of the device, in ISO 8601.
            integrations: Destinations of the call by name. True sends it there and false does not;
                `All` stands for the others.
            context: Where and how a call was made. Own names may be added.
            user_id: Id of the person.
            anonymous_id: Id of somebody who is not known yet.
            group_id: Id of the group that the event is about.
            properties: Free-form JSON object. Any names, any JSON values.
            x_strict_mode: Send `1` to have wrong calls refused with an error. Left out, the service
                answers 200 and drops them.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            TooLargeError: the body is over 32,768 bytes; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        After a lost answer the client does not send it again: the error's `outcome` is `unknown`.
        """
        from ..api.pipelines import pipelines_track

        request = pipelines_track.build_request(
            body=present(
                {
                    "event": event,
                    "messageId": message_id,
                    "timestamp": timestamp,
                    "originalTimestamp": original_timestamp,
                    "sentAt": sent_at,
                    "integrations": integrations,
                    "context": context,
                    "userId": user_id,
                    "anonymousId": anonymous_id,
                    "groupId": group_id,
                    "properties": properties,
                }
            ),
            x_strict_mode=x_strict_mode,
        )
        await self._requester.call(request, options=options)
