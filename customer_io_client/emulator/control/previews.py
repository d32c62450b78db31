"""Captured messages to look at: as a page that does nothing, as their source, and their files."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from customer_io_client.emulator.control import delivery_views
from customer_io_client.emulator.control.asked import Asked, LongTable, Table
from customer_io_client.emulator.control.deliveries import known_delivery
from customer_io_client.emulator.control.slices import in_slices
from customer_io_client.emulator.inert_html import inert_parts
from customer_io_client.emulator.wire import Answer, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_TEXT_PAGE = '<!doctype html><meta charset="utf-8"><pre style="white-space:pre-wrap">{}</pre>'
_UNSAFE = re.compile(r"[^A-Za-z0-9._ -]")
"""What does not go into the plain form of a file's name."""


async def preview(app: App, asked: Asked) -> Answer:
    """What a message looks like, on a page that runs and fetches nothing."""
    delivery = known_delivery(app, asked.path["id"])
    if delivery_views.is_page(delivery):
        page = "".join(await in_slices(app.era, inert_parts(delivery.message.body)))
    else:
        page = _TEXT_PAGE.format(escape(delivery_views.text_of(delivery, delivery_views.reading(delivery))))
    return Answer(file=("text/html; charset=utf-8", page.encode()))


def source(app: App, asked: Asked) -> Answer:
    """What a message says, as it was written."""
    delivery = known_delivery(app, asked.path["id"])
    return Answer(file=("text/plain; charset=utf-8", delivery.message.body.encode()))


def attachment(app: App, asked: Asked) -> Answer:
    """One file of a message, to be saved."""
    files = app.state.deliveries.attachments(known_delivery(app, asked.path["id"]))
    index = asked.path["index"]
    if not (index.isdecimal() and len(index) < 7 and int(index) < len(files)):
        raise RefusedError(404, "no such attachment")
    file = files[int(index)]
    headers = {"Content-Disposition": disposition(file.name)}
    return Answer(headers=headers, file=("application/octet-stream", file.content))


def disposition(name: str) -> str:
    """The header that has a file saved under this name, without the folders in it."""
    last = re.split(r"[/\\]", name)[-1].lstrip(".") or "attachment"
    return (
        f"attachment; filename=\"{_UNSAFE.sub('_', last)}\"; filename*=UTF-8''{quote(last, safe='', errors='replace')}"
    )


TABLE: Table = {
    ("GET", "deliveries/{id}/source"): source,
    ("GET", "deliveries/{id}/attachments/{index}"): attachment,
}
LONG: LongTable = {("GET", "deliveries/{id}/preview"): preview}
