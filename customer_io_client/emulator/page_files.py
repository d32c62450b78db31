"""The files of the emulator's page: `/`, `/favicon.ico` and `/_emulator/page/<file>`."""

from __future__ import annotations

from importlib import resources

from customer_io_client.emulator.safety import PAGE_POLICY
from customer_io_client.emulator.wire import Answer

PREFIX = "/_emulator/page/"
ALONE = {"/": "index.html", "/favicon.ico": "icon.svg"}
"""Paths outside it; browsers ask for the second by themselves."""
TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
"""Media types by how a name ends; other files are not served."""
_FOLDER = resources.files("customer_io_client.emulator") / "page"
_HEADERS = {"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
"""What changes is seen at the next reload."""


def is_asked(method: str, raw_path: str) -> bool:
    """Whether this is the page or one of its files."""
    return (raw_path in ALONE or raw_path.startswith(PREFIX)) and method in ("GET", "HEAD")


def answer(raw_path: str) -> Answer:
    """The file of this path: one that lies in the folder itself, or none."""
    name = ALONE.get(raw_path) or raw_path.removeprefix(PREFIX)
    file = {file.name: file for file in _FOLDER.iterdir()}.get(name)
    media_type = TYPES.get(name.rpartition(".")[2])
    if file is None or media_type is None:
        return Answer(404, {"error": "no such file"})
    return Answer(headers=dict(_HEADERS), file=(media_type, file.read_bytes()))
