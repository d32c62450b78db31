"""Waiting for an export and saving its file, against servers that do what a test tells them."""

from __future__ import annotations

import asyncio
import pickle
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import Any, Final, Unpack

import pytest

from customer_io_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CallOptions,
    ConfigurationError,
    CustomerIO,
    DownloadError,
    HookEvent,
    Hooks,
    InvalidInputError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    PermissionDeniedError,
    ResponseFormatError,
)
from tests.client.driver import APP_API_KEY, Driver, ForServer, JumpingClock
from tests.client.jobs import SIGNATURE, Service, answers, link_to, targets
from tests.client.server import DROP, Answer, Raw, Server, Step, Stream

PENDING: Final = {"id": 1, "status": "pending", "failed": False, "total": 0}
DONE: Final = {"id": 1, "status": "done", "failed": False, "total": 2}
FAILED: Final = {"id": 1, "status": "failed", "failed": True}
CSV: Final = b"id,email\nu1,a@example.com\n"
LOOK: Final = "/v1/exports/1"
LINK: Final = "/v1/exports/1/download"
FILE: Final = "/files/file.csv"


@dataclass
class Workspace:
    """A scripted service, a store of files on another host, and a client whose pauses take no time."""

    driver: Driver
    service: Service
    api: Server
    store: Server
    files: list[Step]
    clock: JumpingClock

    def looks(self, *states: dict[str, Any]) -> None:
        self.service.set(**{"1": answers("export", *states)})

    def client(self, **options: Unpack[ForServer]) -> CustomerIO:
        return self.driver.hurried(self.api.url, self.clock, **options)


@pytest.fixture
def workspace(driver: Driver) -> Iterator[Workspace]:
    files: list[Step] = []
    service = Service()
    with Server(lambda _: files.pop(0)) as store, Server(service) as api:
        service.set(download=Answer(200, link_to(store)))
        found = Workspace(driver, service, api, store, files, JumpingClock())
        found.looks(DONE)
        yield found


def test_a_wait_looks_until_the_export_is_done_with_growing_pauses(workspace: Workspace) -> None:
    workspace.looks(*[PENDING] * 9, DONE)
    seen: list[str] = []
    job = workspace.client().app.exports.wait(1, on_progress=lambda export: seen.append(export.status))
    assert (job.id, job.status, job.total) == (1, "done", 2)
    assert seen == ["pending"] * 9 + ["done"]
    assert workspace.clock.pauses == [2.0, 3.0, 4.5, 6.75, 10.125, 15.1875, 22.78125, 30.0, 30.0]
    assert list(targets(workspace.api)) == [LOOK] * 10


def test_the_pauses_begin_as_asked_for(workspace: Workspace) -> None:
    workspace.looks(PENDING, PENDING, PENDING, DONE)
    workspace.client().app.exports.wait(1, poll_seconds=0.5)
    workspace.looks(PENDING, PENDING, DONE)
    workspace.client().app.exports.wait(1, poll_seconds=60)
    assert workspace.clock.pauses == [0.5, 0.75, 1.125, 60.0, 60.0]


def test_what_is_done_already_is_not_waited_for(workspace: Workspace) -> None:
    assert workspace.client().app.exports.wait(1).status == "done"
    assert workspace.clock.pauses == []


def test_a_state_that_is_not_known_is_waited_on(workspace: Workspace) -> None:
    workspace.looks({"id": 1, "status": "archiving"}, {"id": 1, "status": ""}, DONE)
    assert workspace.client().app.exports.wait(1).status == "done"


@pytest.mark.parametrize(
    "state", [FAILED, {"id": 1, "status": "failed"}, {"id": 1, "status": "pending", "failed": True}]
)
def test_a_failed_export_is_a_typed_error_that_carries_it(workspace: Workspace, state: dict[str, Any]) -> None:
    workspace.looks(PENDING, state)
    with pytest.raises(JobFailedError) as caught:
        workspace.client().app.exports.wait(1)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.outcome, error.operation, error.reason) == ("refused", "app.exports.wait", None)
    assert dict(error.job) == state
    assert str(error) == "app.exports.wait: the service gave the job up"


def test_an_export_that_vanishes_is_not_found(workspace: Workspace) -> None:
    workspace.service.set(**{"1": [*answers("export", PENDING), Answer(404, {"errors": [{"detail": "not found"}]})]})
    with pytest.raises(NotFoundError) as caught:
        workspace.client().app.exports.wait(1)
    assert caught.value.operation == "app.exports.get"
    assert len(workspace.api.requests) == 2


@pytest.mark.parametrize("trouble", [Answer(500), Answer(503), Answer(408), Answer(429), DROP])
def test_a_look_that_fails_in_passing_does_not_end_the_wait(workspace: Workspace, trouble: Step) -> None:
    workspace.service.set(**{"1": [*answers("export", PENDING), *[trouble] * 3, *answers("export", DONE)]})
    seen: list[str] = []
    client = workspace.client(retries=0)
    assert client.app.exports.wait(1, on_progress=lambda export: seen.append(export.status)).status == "done"
    assert seen == ["pending", "done"]
    assert len(workspace.api.requests) == 5


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequestError), (401, AuthenticationError)])
def test_a_look_that_is_refused_ends_the_wait(workspace: Workspace, status: int, kind: type[Exception]) -> None:
    workspace.service.set(**{"1": [*answers("export", PENDING), Answer(status)]})
    with pytest.raises(kind):
        workspace.client().app.exports.wait(1)
    assert len(workspace.api.requests) == 2


def test_an_answer_out_of_contract_ends_the_wait(workspace: Workspace) -> None:
    workspace.service.set(**{"1": [*answers("export", PENDING), Answer(200, {"export": None})]})
    with pytest.raises(ResponseFormatError):
        workspace.client().app.exports.wait(1)


def test_the_deadline_ends_the_wait_and_says_that_the_export_goes_on(workspace: Workspace) -> None:
    workspace.looks(PENDING)
    with pytest.raises(JobTimeoutError) as caught:
        workspace.client().app.exports.wait(1, deadline=10)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.outcome, error.operation, dict(error.job)) == ("done", "app.exports.wait", PENDING)
    assert str(error) == ("app.exports.wait: not over before the deadline; it goes on, and you can wait for it again")
    assert workspace.clock.pauses == [2.0, 3.0, 4.0]  # the last look is one second before the end


def test_the_deadline_says_what_the_last_look_met(workspace: Workspace) -> None:
    workspace.service.set(**{"1": [Answer(503)]})
    with pytest.raises(JobTimeoutError, match=r"the last look failed \(ServerError\); it goes on") as caught:
        workspace.client(retries=0).app.exports.wait(1, deadline=5)
    assert caught.value.job is None
    assert workspace.clock.skipped <= 5


def test_the_deadline_holds_for_the_retries_of_a_look_too(workspace: Workspace) -> None:
    workspace.service.set(**{"1": [Answer(429, {}, (("retry-after", "3600"),))]})
    with pytest.raises(JobTimeoutError, match="RateLimitError"):
        workspace.client().app.exports.wait(1, deadline=5)


def test_without_a_deadline_of_its_own_a_wait_ends_after_an_hour(workspace: Workspace) -> None:
    workspace.looks(PENDING)
    with pytest.raises(JobTimeoutError):
        workspace.client().app.exports.wait(1)
    assert workspace.clock.skipped == 3599
    workspace.looks(*[PENDING] * 150, DONE)
    assert workspace.client().app.exports.wait(1, deadline=None).status == "done"
    assert workspace.clock.skipped > 7200


@pytest.mark.parametrize("name", ["deadline", "poll_seconds"])
@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), True, "2"])
def test_numbers_without_sense_are_refused_before_anything_is_sent(
    workspace: Workspace, name: str, seconds: Any
) -> None:
    numbers: dict[str, Any] = {name: seconds}
    with pytest.raises(InvalidInputError, match=name) as caught:
        workspace.client().app.exports.wait(1, **numbers)
    assert caught.value.field == name
    assert workspace.api.requests == []


def test_what_on_progress_raises_ends_the_wait(workspace: Workspace) -> None:
    workspace.looks(PENDING)

    def stop(_: object) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        workspace.client().app.exports.wait(1, on_progress=stop)
    assert len(workspace.api.requests) == 1


def test_ctrl_c_in_a_pause_ends_the_wait_at_once(workspace: Workspace) -> None:
    workspace.looks(PENDING)

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    workspace.clock.sleep = interrupted  # type: ignore[method-assign] # what Ctrl-C does to a sleeping program
    with pytest.raises(KeyboardInterrupt):
        workspace.client().app.exports.wait(1)
    assert len(workspace.api.requests) == 1


def test_every_look_takes_the_options_of_the_wait_and_a_slot_of_its_lane(workspace: Workspace) -> None:
    workspace.looks(PENDING, PENDING, DONE)
    told: list[HookEvent] = []
    client = workspace.client(hooks=Hooks(on_request=told.append))
    client.app.exports.wait(1, options=CallOptions(headers={"x-own": "1"}))
    assert [received.all("x-own") for received in workspace.api.requests] == [["1"]] * 3
    assert [event.operation for event in told] == ["app.exports.get"] * 3


def test_a_wait_saves_the_file(workspace: Workspace, tmp_path: Path) -> None:
    workspace.looks(PENDING, DONE)
    workspace.files.append(Answer(200, CSV))
    target = tmp_path / "people.csv"
    assert workspace.client().app.exports.wait(1, to=target).status == "done"
    assert target.read_bytes() == CSV
    assert [*tmp_path.iterdir()] == [target]
    assert list(targets(workspace.api)) == [LOOK, LOOK, LINK]


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


def test_a_file_that_cannot_be_decoded_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    workspace.files.append(Answer(200, b"no gzip", (("content-encoding", "gzip"),)))
    with pytest.raises(ResponseFormatError):
        workspace.client().app.exports.download(1, tmp_path / "a.csv")
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
    assert peak < 12 * megabyte


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
    places = [tmp_path / "missing" / "a.csv", tmp_path, tmp_path / "there.csv", tmp_path / "begun.csv", "", "a\0b", 7]
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


def test_a_closed_client_waits_for_nothing(workspace: Workspace) -> None:
    client = workspace.client()
    client.close()
    with pytest.raises(ConfigurationError):
        client.app.exports.wait(1)


@pytest.fixture
def driver_async() -> Iterator[Driver]:
    driver = Driver("async")
    yield driver
    driver.close()


def test_on_progress_may_be_a_coroutine_function(driver_async: Driver) -> None:
    seen: list[str] = []

    async def progress(export: Any) -> None:
        await asyncio.sleep(0)
        seen.append(export.status)

    with Server(Service(**{"1": answers("export", PENDING, DONE)})) as api:
        driver_async.hurried(api.url).app.exports.wait(1, on_progress=progress)
    assert seen == ["pending", "done"]


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


def test_a_task_that_is_cancelled_in_a_pause_ends_at_once(driver_async: Driver) -> None:
    tasks: list[asyncio.Task[object]] = []

    def cancel(_: object) -> None:
        tasks[0].cancel()

    async def cancelled(wait: Any) -> None:
        tasks.append(asyncio.ensure_future(wait))
        with pytest.raises(asyncio.CancelledError):
            await tasks[0]

    with Server(Service(**{"1": answers("export", PENDING)})) as api:
        client: Any = driver_async.client(api.url)
        wait = client.target.app.exports.wait(1, poll_seconds=600, on_progress=cancel)
        driver_async.run(cancelled(wait))
    assert len(api.requests) == 1
