"""Telling other processes that an emulator answers, by a file, and waiting until one does."""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPException
from pathlib import Path
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

from customer_io_client.emulator.addresses import is_web_address
from customer_io_client.emulator.wire import as_object, compact, decode

_PAUSE = 0.05
"""Seconds between two looks."""
_PATIENCE = 2.0
"""Seconds that one answer may take."""


class NotReadyError(Exception):
    """No emulator answers; the message says what was waited for."""


@contextmanager
def told_in(path: Path | None, *, url: str, tls_url: str | None, environ: Mapping[str, str]) -> Generator[None]:
    """Keep a file that says where an emulator answers; it appears whole, and goes at the end.

    Args:
        path: the file; None: none.
        url: where it answers.
        tls_url: where it answers over TLS as well.
        environ: the variables that point a client at it, without keys that are secret.

    Raises:
        OSError: the file cannot be written.
    """
    if path is None:
        yield
        return
    text = compact({"url": url, "tls_url": tls_url, "environ": dict(environ)}) + "\n"
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        yield
    finally:
        with suppress(OSError):
            if path.read_text("utf-8") == text:
                path.unlink()


def wait(url: str | None, file: Path | None, seconds: float) -> str:
    """Wait until an emulator answers; its address.

    Args:
        url: its address; None: the one in the file.
        file: the file that it writes.
        seconds: for how long at most.

    Raises:
        NotReadyError: it does not answer by then.
    """
    end = time.monotonic() + seconds
    while True:
        found = url if file is None else _address_in(file)
        left = end - time.monotonic()
        if found is not None and _answers(found, max(_PAUSE, min(left, _PATIENCE))):
            return found
        if left <= _PAUSE:
            waited = f"after {seconds:g} s"
            told = f"{file} names none" if found is None else f"none answers at {found}"
            raise NotReadyError(f"no emulator is ready {waited}: {told}")
        time.sleep(_PAUSE)


def _address_in(file: Path) -> str | None:
    try:
        told = as_object(decode(file.read_bytes())).get("url")
    except (OSError, ValueError):
        return None
    return told if isinstance(told, str) and is_web_address(told) else None


def _answers(url: str, seconds: float) -> bool:
    """Whether an emulator answers here. No key travels, so that any certificate will do."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=context))
    try:
        with opener.open(f"{url.rstrip('/')}/_emulator/health", timeout=seconds) as answer:
            return as_object(decode(answer.read())).get("status") == "ok"
    except (OSError, HTTPException, ValueError):
        return False
