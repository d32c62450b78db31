"""Act on a delivery for the person who got it."""

from __future__ import annotations

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)


class DeliveriesResource:
    """Act on a delivery for the person who got it."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def unsubscribe(
        self,
        delivery_id: str | int,
        *,
        unsubscribe: bool,
        options: CallOptions | None = None,
    ) -> None:
        """Unsubscribe the person who got this delivery.

        The person becomes unsubscribed, and the unsubscription is counted for the message. It serves own
        unsubscribe pages. No key is needed; the delivery id says who it is.

        A repeat is safe: the person stays unsubscribed.

        Source: Track API document.

        Args:
            delivery_id: Delivery whose recipient unsubscribes, as the message carried it.
            unsubscribe: True unsubscribes the person.
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

        After a lost answer the client sends it again by itself.
        """
        from ..api.deliveries import deliveries_unsubscribe

        request = deliveries_unsubscribe.build_request(
            delivery_id,
            body=present({"unsubscribe": unsubscribe}),
        )
        self._requester.call(request, options=options)


class AsyncDeliveriesResource:
    """Act on a delivery for the person who got it."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def unsubscribe(
        self,
        delivery_id: str | int,
        *,
        unsubscribe: bool,
        options: CallOptions | None = None,
    ) -> None:
        """Unsubscribe the person who got this delivery.

        The person becomes unsubscribed, and the unsubscription is counted for the message. It serves own
        unsubscribe pages. No key is needed; the delivery id says who it is.

        A repeat is safe: the person stays unsubscribed.

        Source: Track API document.

        Args:
            delivery_id: Delivery whose recipient unsubscribes, as the message carried it.
            unsubscribe: True unsubscribes the person.
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

        After a lost answer the client sends it again by itself.
        """
        from ..api.deliveries import deliveries_unsubscribe

        request = deliveries_unsubscribe.build_request(
            delivery_id,
            body=present({"unsubscribe": unsubscribe}),
        )
        await self._requester.call(request, options=options)
