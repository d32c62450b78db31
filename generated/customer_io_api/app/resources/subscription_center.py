"""Read topics and channels, and link a person to their own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
)

if TYPE_CHECKING:
    from ..models.subscription_channel_list import SubscriptionChannelList
    from ..models.subscription_token import SubscriptionToken
    from ..models.workspace_topic_list import WorkspaceTopicList


class SubscriptionCenterResource:
    """Read topics and channels, and link a person to their own page."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def get_token(
        self,
        customer_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SubscriptionToken:
        """Get a link to the page where one person sets their choices.

        The token is signed and holds for 24 hours. The link is made of it and the workspace's tracking
        domain; a language may be put at its end. Whoever has the link can change the choices of the person.

        Nobody with this identifier is answered 400, not 404.

        A repeat is safe: it makes another token, and changes nothing of the person.

        Source: App API document.

        Args:
            customer_id: Person: an id or an email address.
            options: what this call does differently from its client.

        Returns:
            Token and link to the page where one person sets their choices.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_get_token

        request = subscription_center_get_token.build_request(
            customer_id,
        )
        return self._requester.call(request, options=options)

    def list_channels(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SubscriptionChannelList:
        """List the channels of the subscription centre.

        People can subscribe to a channel, or unsubscribe from it. Channels are set up in the service's own
        pages only. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Channels of the subscription centre.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_list_channels

        request = subscription_center_list_channels.build_request()
        return self._requester.call(request, options=options)

    def list_topics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WorkspaceTopicList:
        """List the topics of the subscription centre.

        A workspace without topics is answered with an empty list. Topics are set up in the service's own
        pages only; the choices of a person are written by identifying the person. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Topics of the subscription centre.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_list_topics

        request = subscription_center_list_topics.build_request()
        return self._requester.call(request, options=options)


class AsyncSubscriptionCenterResource:
    """Read topics and channels, and link a person to their own page."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def get_token(
        self,
        customer_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> SubscriptionToken:
        """Get a link to the page where one person sets their choices.

        The token is signed and holds for 24 hours. The link is made of it and the workspace's tracking
        domain; a language may be put at its end. Whoever has the link can change the choices of the person.

        Nobody with this identifier is answered 400, not 404.

        A repeat is safe: it makes another token, and changes nothing of the person.

        Source: App API document.

        Args:
            customer_id: Person: an id or an email address.
            options: what this call does differently from its client.

        Returns:
            Token and link to the page where one person sets their choices.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_get_token

        request = subscription_center_get_token.build_request(
            customer_id,
        )
        return await self._requester.call(request, options=options)

    async def list_channels(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SubscriptionChannelList:
        """List the channels of the subscription centre.

        People can subscribe to a channel, or unsubscribe from it. Channels are set up in the service's own
        pages only. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Channels of the subscription centre.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_list_channels

        request = subscription_center_list_channels.build_request()
        return await self._requester.call(request, options=options)

    async def list_topics(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WorkspaceTopicList:
        """List the topics of the subscription centre.

        A workspace without topics is answered with an empty list. Topics are set up in the service's own
        pages only; the choices of a person are written by identifying the person. The list comes whole.

        A repeat is safe: it only reads.

        Source: App API document.

        Args:
            options: what this call does differently from its client.

        Returns:
            Topics of the subscription centre.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            ConfigurationError: the client has no key for this API.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.
        """
        from ..api.subscription_center import subscription_center_list_topics

        request = subscription_center_list_topics.build_request()
        return await self._requester.call(request, options=options)
