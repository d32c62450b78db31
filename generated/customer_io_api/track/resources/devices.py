"""Add, update and remove the devices that pushes go to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._shared import (
    AsyncRequester,
    CallOptions,
    Requester,
    present,
)

if TYPE_CHECKING:
    from ..models.device import Device


class DevicesResource:
    """Add, update and remove the devices that pushes go to."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def add(
        self,
        identifier: str | int,
        *,
        device: Device | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Add a device to a person or update it.

        A person may have several devices; each is known by its token. A token that the person already has
        is updated with what is sent.

        A repeat is safe: it sets the same values again.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            device: Device of a person, named by its push token.
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
        from ..api.devices import devices_add

        request = devices_add.build_request(
            identifier,
            body=present({"device": device}),
        )
        self._requester.call(request, options=options)

    def delete(
        self,
        identifier: str | int,
        device_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a device from a person.

        Pushes no longer go to the device. Adding it again brings it back, also when the app does so by
        itself.

        A repeat is safe: the device stays removed.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            device_id: Token of the device, as the push provider gave it.
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
        from ..api.devices import devices_delete

        request = devices_delete.build_request(
            identifier,
            device_id,
        )
        self._requester.call(request, options=options)


class AsyncDevicesResource:
    """Add, update and remove the devices that pushes go to."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def add(
        self,
        identifier: str | int,
        *,
        device: Device | Mapping[str, object],
        options: CallOptions | None = None,
    ) -> None:
        """Add a device to a person or update it.

        A person may have several devices; each is known by its token. A token that the person already has
        is updated with what is sent.

        A repeat is safe: it sets the same values again.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            device: Device of a person, named by its push token.
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
        from ..api.devices import devices_add

        request = devices_add.build_request(
            identifier,
            body=present({"device": device}),
        )
        await self._requester.call(request, options=options)

    async def delete(
        self,
        identifier: str | int,
        device_id: str | int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a device from a person.

        Pushes no longer go to the device. Adding it again brings it back, also when the app does so by
        itself.

        A repeat is safe: the device stays removed.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            device_id: Token of the device, as the push provider gave it.
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
        from ..api.devices import devices_delete

        request = devices_delete.build_request(
            identifier,
            device_id,
        )
        await self._requester.call(request, options=options)
