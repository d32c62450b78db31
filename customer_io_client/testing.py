"""What a user's tests need: a client of the emulator, assertions on what it holds, and signed webhooks."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, Unpack

from customer_io_client.client._async.create import create_async_customerio_client
from customer_io_client.client._async.root import AsyncCustomerIO
from customer_io_client.client._sync.create import create_customerio_client
from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.client.settings import ClientOptions
from customer_io_client.webhooks import SIGNATURE_HEADER, TIMESTAMP_HEADER, signature_of

if TYPE_CHECKING:
    from customer_io_client.emulator import Emulator
    from customer_io_client.emulator.settings import EmulatorSettings
    from customer_io_client.emulator.views.matching import Expected
    from customer_io_client.emulator.views.messages import Message
    from customer_io_client.emulator.views.people import Event
    from customer_io_client.emulator.views.views import MessageWish

__all__ = [
    "EmulatorSettings",
    "assert_event",
    "assert_message",
    "assert_no_event",
    "assert_no_message",
    "async_emulator_client",
    "emulator_client",
    "sign_webhook",
]


def __getattr__(name: str) -> object:
    if name != "EmulatorSettings":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from customer_io_client.emulator.settings import EmulatorSettings

    return EmulatorSettings


class _Place(TypedDict):
    site_id: str
    api_key: str
    app_api_key: str
    pipelines_api_key: str
    base_url: str


def emulator_client(emulator: Emulator, **options: Unpack[ClientOptions]) -> CustomerIO:
    """A client of this emulator, with the keys that it takes. It is not paced, so that tests do not wait.

    Args:
        emulator: a running emulator.
        options: the other keyword arguments of `create_customerio_client`; `pacing=Pacing()` paces it after all.

    Returns:
        The client. Close it, or use it by `with`.
    """
    return create_customerio_client(**_place(emulator), **_unpaced(options))


def async_emulator_client(emulator: Emulator, **options: Unpack[ClientOptions]) -> AsyncCustomerIO:
    """An asynchronous client of this emulator; else as `emulator_client`."""
    return create_async_customerio_client(**_place(emulator), **_unpaced(options))


def assert_event(
    emulator: Emulator,
    person: str | None,
    name: str,
    data: Mapping[str, Expected] | None = None,
    *,
    exact: bool = False,
) -> Event:
    """As `emulator.assert_event(person, name, data)`: fail unless this person has such an event."""
    __tracebackhide__ = True
    return emulator.assert_event(person, name, data, exact=exact)


def assert_no_event(
    emulator: Emulator,
    person: str | None,
    name: str,
    data: Mapping[str, Expected] | None = None,
    *,
    exact: bool = False,
) -> None:
    """As `emulator.assert_no_event(person, name, data)`: fail if this person has such an event."""
    __tracebackhide__ = True
    emulator.assert_no_event(person, name, data, exact=exact)


def assert_message(emulator: Emulator, to: str | None = None, **wish: Unpack[MessageWish]) -> Message:
    """As `emulator.assert_message(to, …)`: fail unless a message like this was sent."""
    __tracebackhide__ = True
    return emulator.assert_message(to, **wish)


def assert_no_message(emulator: Emulator, to: str | None = None, **wish: Unpack[MessageWish]) -> None:
    """As `emulator.assert_no_message(to, …)`: fail if a message like this was sent."""
    __tracebackhide__ = True
    emulator.assert_no_message(to, **wish)


def sign_webhook(body: bytes, signing_key: str, *, timestamp: int | None = None) -> dict[str, str]:
    """The headers that Customer.io signs a reporting webhook with, for tests of what receives it.

    Args:
        body: the raw bytes that the test posts.
        signing_key: the key that the receiver checks with.
        timestamp: when it is sent, in Unix seconds; now, unless given.

    Returns:
        The two headers: time and signature.

    Raises:
        ConfigurationError: the signing key is empty.
        InvalidInputError: `body` is no bytes.
    """
    sent = int(time.time()) if timestamp is None else timestamp
    return {TIMESTAMP_HEADER: str(sent), SIGNATURE_HEADER: signature_of(body, sent, signing_key)}


def _unpaced(options: ClientOptions) -> ClientOptions:
    return {"pacing": False, **options}


def _place(emulator: Emulator) -> _Place:
    known = emulator.environ
    return {
        "site_id": known["CUSTOMERIO_SITE_ID"],
        "api_key": known["CUSTOMERIO_API_KEY"],
        "app_api_key": known["CUSTOMERIO_APP_API_KEY"],
        "pipelines_api_key": known["CUSTOMERIO_PIPELINES_API_KEY"],
        "base_url": emulator.url,
    }
