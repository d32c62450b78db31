"""Keeping the HTTP library's log lines of our calls to ourselves: they show URLs, and with them identifiers."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

_ours: ContextVar[bool] = ContextVar("customer_io_call", default=False)

_LOGGERS: Final = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
"""A filter holds for one logger only, not for those below it."""


def _is_not_ours(_record: logging.LogRecord) -> bool:
    return not _ours.get()


def install() -> None:
    """Drop what these loggers say of our calls; what they say of anyone else's passes. Once is enough."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_is_not_ours)


@contextmanager
def quietly() -> Generator[None]:
    """What happens inside is ours."""
    token = _ours.set(True)
    try:
        yield
    finally:
        _ours.reset(token)
