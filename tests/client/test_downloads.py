"""Saving the file of an export, against a service and a store of files that do what a test tells them."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Any, Final

import pytest

from customer_io_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    CallOptions,
    CustomerIO,
    DownloadError,
    InvalidInputError,
    PermissionDeniedError,
    ResponseFormatError,
)
from tests.client.driver import APP_API_KEY, Driver
from tests.client.jobs import SIGNATURE, Service, Workspace, link_to, targets
from tests.client.server import Answer, Raw, Server, Stream

CSV: Final = b"id,email\nu1,a@example.com\n"
FILE: Final = "/files/file.csv"


def test_a_download_saves_the_file_under_a_text_path_too(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, b""))
    target = tmp_path / "empty.csv"
    assert workspace.client().app.exports.download(1, str(target)) == target
    assert target.read_bytes() == b""


def test_nothing_of_ours_travels_to_the_store(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, CSV))
    client = workspace.client(headers={"x-own-secret": "s"}, workspace_id=7)
    options = CallOptions(headers={"x-own-secret-too": "s"})
    client.app.exports.download(1, tmp_path / "a.csv", options=options)
    names = {name for name, _ in workspace.store.last.headers}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert APP_API_KEY not in str(workspace.store.last)
    assert workspace.store.last.all("accept-encoding") == ["identity"]
    assert workspace.store.last.all("host") == [workspace.store.url.removeprefix("http://")]
    assert workspace.api.last.all("x-own-secret") == ["s"]


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_address_that_has_expired_is_asked_for_anew(workspace: Workspace, tmp_path: Path, status: int) -> None:
    workspace.files.extend([Answer(status, b"<Error>expired</Error>"), Answer(200, CSV)])
    workspace.service.set(
        download=[Answer(200, link_to(workspace.store)), Answer(200, link_to(workspace.store, "/files/again.csv"))]
    )
    target = tmp_path / "a.csv"
    workspace.client().app.exports.download(1, target)
    assert target.read_bytes() == CSV
    assert list(targets(workspace.store)) == [FILE, "/files/again.csv"]


def test_an_address_is_asked_for_anew_once(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.extend([Answer(403, b"<Error>denied</Error>")] * 2)
    with pytest.raises(PermissionDeniedError) as caught:
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert caught.value.operation == "app.exports.download"
    assert "key" not in str(caught.value)
    assert SIGNATURE not in str(caught.value)
    assert len(workspace.store.requests) == 2
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirects_are_not_followed(workspace: Workspace, tmp_path: Path, status: int) -> None:
    place = f"{workspace.store.url}/elsewhere?signature={SIGNATURE}"
    workspace.files.append(Answer(status, {}, (("location", place),)))
    with pytest.raises(APIStatusError) as caught:
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert (caught.value.status, caught.value.outcome) == (status, "refused")
    assert "redirects are never followed" in str(caught.value)
    assert "region" not in str(caught.value)
    assert SIGNATURE not in str(caught.value)
    assert len(workspace.store.requests) == 1
    assert [*tmp_path.iterdir()] == []


def test_a_file_that_breaks_off_is_fetched_again_from_its_start(workspace: Workspace, tmp_path: Path) -> None:
    broken = Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" + b"x" * 900)
    workspace.files.extend([broken, Answer(503), Answer(429), Answer(200, CSV)])
    target = tmp_path / "a.csv"
    workspace.client().app.exports.download(1, target)
    assert target.read_bytes() == CSV
    assert len(workspace.clock.pauses) == 3


def test_a_file_that_breaks_off_for_good_is_a_typed_error_and_leaves_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.files.append(Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" + b"x" * 999))
    with pytest.raises(APIConnectionError, match="connection closed early") as caught:
        workspace.client(retries=0).app.exports.download(1, tmp_path / "a.csv")
    assert (caught.value.operation, caught.value.outcome) == ("app.exports.download", "unknown")
    assert [*tmp_path.iterdir()] == []


def test_a_file_that_is_stored_compressed_is_saved_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, gzip.compress(CSV * 1000), (("content-encoding", "gzip"),)))
    workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == CSV * 1000


def test_a_file_that_cannot_be_decoded_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, b"no gzip", (("content-encoding", "gzip"),)))
    with pytest.raises(ResponseFormatError):
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("kind", ["text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"])
def test_a_web_page_in_the_place_of_the_file_leaves_nothing(workspace: Workspace, tmp_path: Path, kind: str) -> None:
    workspace.files.append(Answer(200, b"<html>Sign in</html>", (("content-type", kind),)))
    with pytest.raises(ResponseFormatError, match="sign-in page") as caught:
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert (caught.value.operation, caught.value.outcome) == ("app.exports.download", "unknown")
    assert [*tmp_path.iterdir()] == []


def test_a_server_that_falls_silent_is_given_up(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Stream(b"x" * 10, 2, pause=10.0))
    with pytest.raises(APITimeoutError):
        workspace.client(retries=0, timeout=0.2).app.exports.download(1, tmp_path / "a.csv")
    assert [*tmp_path.iterdir()] == []


def test_a_slow_server_may_take_longer_than_the_timeout_as_long_as_it_sends(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.files.append(Stream(b"x" * 10, 4, pause=0.3))
    workspace.client(retries=0, timeout=0.8).app.exports.download(1, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"x" * 40


def test_a_slow_server_does_not_outlast_the_deadline(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Stream(b"x" * 10, 400, pause=0.05))
    client = workspace.driver.client(workspace.api.url, deadline=0.4)
    with pytest.raises(APITimeoutError):
        client.app.exports.download(1, tmp_path / "a.csv")
    assert [*tmp_path.iterdir()] == []


def test_a_large_file_is_never_held_in_memory(workspace: Workspace, tmp_path: Path) -> None:
    megabyte = 1024 * 1024
    workspace.files.append(Stream(bytes(megabyte), 64))
    client = workspace.client()
    tracemalloc.start()
    try:
        client.app.exports.download(1, tmp_path / "large.csv")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "large.csv").stat().st_size == 64 * megabyte
    assert peak < 8 * megabyte


@pytest.mark.parametrize(
    "url",
    [
        "http://exports.example.com/1.csv",
        "ftp://127.0.0.1/1.csv",
        "file:///etc/hostname",
        "//127.0.0.1/1.csv",
        "https:///1.csv",
        "http://[::1",
        "",
        None,
        7,
    ],
)
def test_an_address_that_must_not_be_fetched_is_refused(workspace: Workspace, tmp_path: Path, url: object) -> None:
    workspace.service.set(download=Answer(200, {"url": url}))
    with pytest.raises(ResponseFormatError) as caught:
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
    assert caught.value.operation == "app.exports.get_download"
    assert "1.csv" not in str(caught.value)
    assert [*tmp_path.iterdir()] == []


Download = Callable[[CustomerIO, Any], object]


def _download(client: CustomerIO, to: Any) -> object:
    return client.app.exports.download(1, to)


def _wait(client: CustomerIO, to: Any) -> object:
    return client.app.exports.wait(1, to=to)


@pytest.mark.parametrize("save", [_download, _wait])
def test_a_place_where_nothing_can_be_saved_is_refused_before_anything_is_sent(
    workspace: Workspace, tmp_path: Path, save: Download
) -> None:
    (tmp_path / "there.csv").write_bytes(b"mine")
    (tmp_path / "begun.csv.part").write_bytes(b"mine")
    places = [
        tmp_path / "missing" / "a.csv",
        tmp_path,
        tmp_path / "there.csv",
        tmp_path / "begun.csv",
        "/",
        "",
        "a\0b",
        7,
    ]
    for place in places:
        with pytest.raises(InvalidInputError) as caught:
            save(workspace.client(), place)
        assert caught.value.field == "to"
        assert str(tmp_path) not in str(caught.value)
    assert workspace.api.requests == []
    assert (tmp_path / "there.csv").read_bytes() == (tmp_path / "begun.csv.part").read_bytes() == b"mine"


def test_a_file_is_replaced_when_asked_for_and_only_by_a_whole_one(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    (tmp_path / "a.csv.part").write_bytes(b"left over from long ago")
    broken = Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" + b"x" * 900)
    workspace.files.extend([broken, Answer(200, CSV)])
    client = workspace.client(retries=0)
    with pytest.raises(APIConnectionError):
        client.app.exports.download(1, target, overwrite=True)
    assert target.read_bytes() == b"old"
    client.app.exports.download(1, target, overwrite=True)
    assert target.read_bytes() == CSV
    assert [*tmp_path.iterdir()] == [target]


def test_a_folder_that_is_gone_by_then_is_a_typed_error(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, CSV))
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(DownloadError) as caught:
        workspace.client().app.exports.wait(1, to=folder / "a.csv", on_progress=lambda _: folder.rmdir())
    assert caught.value.outcome == "done"
    assert str(tmp_path) not in str(caught.value)


def test_a_task_that_is_cancelled_while_the_file_comes_leaves_nothing(driver_async: Driver, tmp_path: Path) -> None:
    def until_it_has_begun() -> None:
        while not [*tmp_path.iterdir()]:
            sleep(0.01)

    async def cancelled(download: Any) -> None:
        task = asyncio.ensure_future(download)
        await asyncio.to_thread(until_it_has_begun)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with (
        Server(lambda _: Stream(b"x" * 10, 2, pause=10.0)) as store,
        Server(Service(download=Answer(200, link_to(store)))) as api,
    ):
        client: Any = driver_async.client(api.url)
        driver_async.run(cancelled(client.target.app.exports.download(1, tmp_path / "a.csv")))
    assert [*tmp_path.iterdir()] == []
