"""Files that the emulator hosts as the service would: their addresses stand in answers and take no keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.wire import Answer

if TYPE_CHECKING:
    from customer_io_client.emulator.design.pictures import Variant
    from customer_io_client.emulator.state import State

PREFIX = "/_emulator/hosted/"
_FOR_ALL = {"Cross-Origin-Resource-Policy": "cross-origin"}
"""Emails and pages of any origin show them."""
Host: TypeAlias = "Callable[[State, list[str]], tuple[str, bytes] | None]"


def _asset(state: State, segments: list[str]) -> tuple[str, bytes] | None:
    """`assets/<number>/<name>`: the name is for the reader alone."""
    match segments:
        case [number, _] if number.isdecimal() and len(number) < 19:
            return state.assets.content(int(number))
        case _:
            return None


def _export(state: State, segments: list[str]) -> tuple[str, bytes] | None:
    """`exports/<number>.csv/<signature>`: the number is for the reader alone."""
    match segments:
        case [_, signature]:
            content = state.exports.download(signature)
            return None if content is None else (csv_files.MEDIA_TYPE, content.encode())
        case _:
            return None


def _preview(state: State, segments: list[str]) -> tuple[str, bytes] | None:
    """`inbox_previews/<run>/<mail program>/<variant>.png`."""
    match segments:
        case [number, client, picture] if number.isdecimal() and len(number) < 19 and picture in _PICTURES:
            run = state.design.inbox_previews.get(int(number))
            content = None if run is None else run.picture(client, _PICTURES[picture])
            return None if content is None else ("image/png", content)
        case _:
            return None


_PICTURES: Mapping[str, Variant] = {
    "screenshot.png": "screenshot",
    "thumbnail.png": "thumbnail",
    "full_thumbnail.png": "full_thumbnail",
}
HOSTS: Mapping[str, Host] = {"assets": _asset, "exports": _export, "inbox_previews": _preview}
"""By the first segment below the prefix: media type and bytes of what the others name; None: nothing is there."""


def answer(state: State, method: str, raw_path: str) -> Answer:
    """The file of this path."""
    kind, *segments = raw_path.removeprefix(PREFIX).split("/")
    file = HOSTS[kind](state, segments) if kind in HOSTS and method in ("GET", "HEAD") else None
    return Answer(404, {"error": "no such file"}) if file is None else Answer(headers=dict(_FOR_ALL), file=file)
