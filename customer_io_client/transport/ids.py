"""New ids, from the clock and the machine's randomness."""

from __future__ import annotations

import os
import time

from customer_io_client.core.ulid import RANDOM_BYTES, new_ulid


def new_event_id() -> str:
    """A ULID of now, by which the service counts an event once."""
    return new_ulid(time.time_ns() // 1_000_000, os.urandom(RANDOM_BYTES))


def new_anonymous_id() -> str:
    """An id for somebody who is not known yet."""
    return os.urandom(16).hex()
