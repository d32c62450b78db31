"""The emulator of these tests posts its webhooks to a receiver of the shop."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from shop import Receiver

from customer_io_client.testing import EmulatorSettings

SIGNING_KEY = "signing-key-of-the-tests"


@pytest.fixture(scope="session")
def receiver() -> Iterator[Receiver]:
    with Receiver(SIGNING_KEY) as receiver:
        thread = threading.Thread(target=receiver.serve_forever, args=(0.01,))
        thread.start()
        yield receiver
        receiver.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def customerio_emulator_settings(receiver: Receiver) -> EmulatorSettings:
    return {"webhook": f"http://127.0.0.1:{receiver.server_port}/", "webhook_key": SIGNING_KEY}
