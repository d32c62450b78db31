"""Describe attributes and events for those who work in the workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)

if TYPE_CHECKING:
    from ..models.attribute_description import AttributeDescription
    from ..models.event_description import EventDescription


class DataIndexResource:
    """Describe attributes and events for those who work in the workspace."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def update_attributes(
        self,
        *,
        attributes: Sequence[AttributeDescription | Mapping[str, object]],
        options: CallOptions | None = None,
    ) -> None:
        """Describe attributes and set their privacy.

        The entries are told apart by name: a new name is added, and a known one is overwritten. An
        attribute is shown in the service's own pages only after a person has it.

        Limits: 1 to 100 attributes in one request; none or more are answered 422. A `privacy_level` needs a
        plan that has this feature; without it the answer is 422, and its pointer names the entry. A body
        that is malformed is answered 400.

        A repeat is safe: it writes the same descriptions.

        Source: App API document.

        Args:
            attributes: 1 to 100 attributes.
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
        from ..api.data_index import data_index_update_attributes

        request = data_index_update_attributes.build_request(
            body=present({"attributes": attributes}),
        )
        self._requester.call(request, options=options)

    def update_events(
        self,
        *,
        events: Sequence[EventDescription | Mapping[str, object]],
        options: CallOptions | None = None,
    ) -> None:
        """Describe events.

        The entries are told apart by name: a new name is added, and a known one is overwritten. An event is
        shown in the service's own pages only after a person has it.

        Limits: 1 to 100 events in one request; none or more are answered 422. A body that is malformed is
        answered 400.

        A repeat is safe: it writes the same descriptions.

        Source: App API document.

        Args:
            events: 1 to 100 events.
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
        from ..api.data_index import data_index_update_events

        request = data_index_update_events.build_request(
            body=present({"events": events}),
        )
        self._requester.call(request, options=options)


class AsyncDataIndexResource:
    """Describe attributes and events for those who work in the workspace."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def update_attributes(
        self,
        *,
        attributes: Sequence[AttributeDescription | Mapping[str, object]],
        options: CallOptions | None = None,
    ) -> None:
        """Describe attributes and set their privacy.

        The entries are told apart by name: a new name is added, and a known one is overwritten. An
        attribute is shown in the service's own pages only after a person has it.

        Limits: 1 to 100 attributes in one request; none or more are answered 422. A `privacy_level` needs a
        plan that has this feature; without it the answer is 422, and its pointer names the entry. A body
        that is malformed is answered 400.

        A repeat is safe: it writes the same descriptions.

        Source: App API document.

        Args:
            attributes: 1 to 100 attributes.
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
        from ..api.data_index import data_index_update_attributes

        request = data_index_update_attributes.build_request(
            body=present({"attributes": attributes}),
        )
        await self._requester.call(request, options=options)

    async def update_events(
        self,
        *,
        events: Sequence[EventDescription | Mapping[str, object]],
        options: CallOptions | None = None,
    ) -> None:
        """Describe events.

        The entries are told apart by name: a new name is added, and a known one is overwritten. An event is
        shown in the service's own pages only after a person has it.

        Limits: 1 to 100 events in one request; none or more are answered 422. A body that is malformed is
        answered 400.

        A repeat is safe: it writes the same descriptions.

        Source: App API document.

        Args:
            events: 1 to 100 events.
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
        from ..api.data_index import data_index_update_events

        request = data_index_update_events.build_request(
            body=present({"events": events}),
        )
        await self._requester.call(request, options=options)
