"""A client of the emulator, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from customer_io_client.client._async.create import create_async_customerio_client
from customer_io_client.client._async.root import AsyncCustomerIO
from customer_io_client.client._sync.create import create_customerio_client
from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.client.settings import ClientOptions

if TYPE_CHECKING:
    from customer_io_client.emulator import Emulator

__all__ = ["async_emulator_client", "emulator_client"]


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
