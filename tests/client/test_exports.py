"""Waiting for an export, against servers that do what a test tells them."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any, Final

import pytest

from customer_io_client import (
    AuthenticationError,
    BadRequestError,
    CallOptions,
    ConfigurationError,
    HookEvent,
    Hooks,
    InvalidInputError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    ResponseFormatError,
)
from tests.client.driver import Driver
from tests.client.jobs import DONE, Service, Workspace, answers, targets
from tests.client.server import DROP, Answer, Server, Step

PENDING: Final = {"id": 1, "status": "pending", "failed": False, "total": 0}
FAILED: Final = {"id": 1, "status": "failed", "failed": True}
CSV: Final = b"id,email\nu1,a@example.com\n"
LOOK: Final = "/v1/exports/1"
LINK: Final = "/v1/exports/1/download"


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


def test_a_closed_client_waits_for_nothing(workspace: Workspace) -> None:
    client = workspace.client()
    client.close()
    with pytest.raises(ConfigurationError):
        client.app.exports.wait(1)


def test_on_progress_may_be_a_coroutine_function(driver_async: Driver) -> None:
    seen: list[str] = []

    async def progress(export: Any) -> None:
        await asyncio.sleep(0)
        seen.append(export.status)

    with Server(Service(**{"1": answers("export", PENDING, DONE)})) as api:
        driver_async.hurried(api.url).app.exports.wait(1, on_progress=progress)
    assert seen == ["pending", "done"]


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
