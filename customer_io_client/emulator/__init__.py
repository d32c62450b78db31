"""A local Customer.io: the three APIs on one port, with state.

`with Emulator() as emulator:` serves it in this process; `customer-io emulator` on the command line.
It needs the extra `emulator`: `pip install 'customer-io-client[emulator]'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from customer_io_client.emulator.server import Emulator

__all__ = ["Emulator"]

_EXTRA = frozenset({"httptools", "jsonschema_rs", "liquid", "python_multipart", "trustme", "uvicorn", "yaml"})


def __getattr__(name: str) -> object:
    if name != "Emulator":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from customer_io_client.emulator.server import Emulator
    except ModuleNotFoundError as error:
        if error.name in _EXTRA:
            raise ImportError("the emulator needs its extra: pip install 'customer-io-client[emulator]'") from None
        raise
    return Emulator
