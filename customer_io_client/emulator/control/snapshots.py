"""Snapshots of the whole workspace: taken, restored, and carried as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table, text_of
from customer_io_client.emulator.store import StoreError
from customer_io_client.emulator.wire import Answer, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

MEDIA_TYPE = "application/vnd.sqlite3"


def listed(app: App, _asked: Asked) -> Answer:
    """Their names and sizes."""
    return Answer(body={"snapshots": [{"name": name, "bytes": len(file)} for name, file in app.snapshots.items()]})


def take(app: App, asked: Asked) -> Answer:
    """Keep the workspace as it is under a name; an older one of this name goes."""
    name = _name(asked)
    app.snapshots[name] = app.store.save()
    return Answer(201, {"name": name, "bytes": len(app.snapshots[name])})


def restore(app: App, asked: Asked) -> Answer:
    """Go back to a snapshot; it is kept."""
    _restored(app, _known(app, _name(asked)))
    return Answer(204)


def download(app: App, asked: Asked) -> Answer:
    """A snapshot as a SQLite file, which `--data` takes as well."""
    return Answer(file=(MEDIA_TYPE, _known(app, asked.path["name"])))


def upload(app: App, asked: Asked) -> Answer:
    """Go to the workspace of a SQLite file, and keep it under a name."""
    _restored(app, asked.content)
    app.snapshots[asked.path["name"]] = asked.content
    return Answer(204)


def remove(app: App, asked: Asked) -> Answer:
    """Forget a snapshot."""
    _known(app, asked.path["name"])
    del app.snapshots[asked.path["name"]]
    return Answer(204)


def _restored(app: App, file: bytes) -> None:
    try:
        app.restore(file)
    except StoreError as error:
        raise RefusedError(400, str(error)) from None


def _known(app: App, name: str) -> bytes:
    if name not in app.snapshots:
        raise RefusedError(404, "no such snapshot")
    return app.snapshots[name]


def _name(asked: Asked) -> str:
    name = text_of(asked.fields(), "name", "")
    if not name:
        raise RefusedError(400, "is required", where="name")
    return name


TABLE: Table = {
    ("GET", "snapshots"): listed,
    ("POST", "snapshot"): take,
    ("POST", "restore"): restore,
    ("GET", "snapshots/{name}"): download,
    ("PUT", "snapshots/{name}"): upload,
    ("DELETE", "snapshots/{name}"): remove,
}
