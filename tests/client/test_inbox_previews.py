"""Waiting for screenshots of an email and saving them, against servers that do what a test tells them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from customer_io_client import CustomerIO, InvalidInputError, JobTimeoutError, NotFoundError
from tests.client.driver import Driver, JumpingClock
from tests.client.jobs import Service, targets
from tests.client.server import Answer, Server, Step

EMAIL: Final = "c1a5d3e2-7b48-4f60-9e2d-1a3b5c7d9e0f"
PNG: Final = b"\x89PNG\r\n\x1a\n and so on"
JPEG: Final = b"\xff\xd8\xff and so on"


def _run(*previews: tuple[str, str], over: Any = False) -> Step:
    found = [{"client_id": client, "status": status} for client, status in previews]
    return Answer(200, {"run_id": 1, "is_processed": over, "previews": found})


OVER: Final = _run(("iphone15_mail", "Complete"), ("outlook", "Complete"), ("lotus", "Bounced"), over=True)


def _picture(content: bytes, kind: str = "image/png") -> Answer:
    return Answer(200, content, (("content-type", kind),))


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


@pytest.fixture
def service() -> Service:
    return Service(**{"1": OVER, "iphone15_mail": _picture(PNG), "outlook": _picture(JPEG, "image/jpeg")})


@pytest.fixture
def server(service: Service) -> Iterator[Server]:
    with Server(service) as server:
        yield server


@pytest.fixture
def client(driver: Driver, server: Server, clock: JumpingClock) -> CustomerIO:
    return driver.hurried(server.url, clock)


def test_a_wait_ends_when_the_run_is_over(
    client: CustomerIO, service: Service, server: Server, clock: JumpingClock
) -> None:
    begun = _run(("iphone15_mail", "Complete"), ("outlook", "Processing"))
    service.set(**{"1": [_run(over=None), begun, Answer(503), OVER]})
    seen: list[int] = []
    emails = client.with_options(retries=0).app.design_studio_emails
    run = emails.wait_for_inbox_previews(EMAIL, 1, on_progress=lambda run: seen.append(len(run.previews or [])))
    assert (run.run_id, run.is_processed, seen) == (1, True, [0, 2, 3])
    assert clock.pauses == [2.0, 3.0, 4.5]
    assert set(targets(server)) == {f"/v1/design_studio/emails/{EMAIL}/inbox_previews/1"}


def test_a_wait_saves_the_screenshots_that_could_be_made(client: CustomerIO, server: Server, tmp_path: Path) -> None:
    client.app.design_studio_emails.wait_for_inbox_previews(EMAIL, 1, to=tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "iphone15_mail.png": PNG,
        "outlook.jpeg": JPEG,
    }
    assert len(server.requests) == 3


def test_screenshots_are_saved_later_too_and_while_others_are_awaited(
    client: CustomerIO, service: Service, tmp_path: Path
) -> None:
    service.set(**{"1": _run(("iphone15_mail", "Complete"), ("outlook", "Processing"))})
    saved = client.app.design_studio_emails.save_inbox_previews(EMAIL, 1, str(tmp_path))
    assert saved == {"iphone15_mail": tmp_path / "iphone15_mail.png"}
    service.set(**{"1": Answer(200, {"run_id": 1})})
    assert client.app.design_studio_emails.save_inbox_previews(EMAIL, 1, tmp_path) == {}


def test_existing_screenshots_are_replaced_only_when_asked_for(client: CustomerIO, tmp_path: Path) -> None:
    (tmp_path / "outlook.jpeg").write_bytes(b"mine")
    emails = client.app.design_studio_emails
    with pytest.raises(InvalidInputError, match="overwrite"):
        emails.save_inbox_previews(EMAIL, 1, tmp_path)
    assert (tmp_path / "outlook.jpeg").read_bytes() == b"mine"
    emails.save_inbox_previews(EMAIL, 1, tmp_path, overwrite=True)
    assert (tmp_path / "outlook.jpeg").read_bytes() == JPEG


def test_a_mail_program_cannot_choose_another_folder(client: CustomerIO, service: Service, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    service.set(**{"1": _run(("../up", "Complete"), over=True), "..%2Fup": _picture(b"?")})
    saved = client.app.design_studio_emails.save_inbox_previews(EMAIL, 1, folder)
    assert [path.parent for path in saved.values()] == [folder]
    assert [path.name for path in folder.iterdir()] == ["..%2Fup.bin"]


def test_the_deadline_and_a_run_that_is_not_there(client: CustomerIO, service: Service) -> None:
    service.set(**{"1": [_run(), Answer(404)]})
    with pytest.raises(NotFoundError):
        client.app.design_studio_emails.wait_for_inbox_previews(EMAIL, 1)
    service.set(**{"1": _run()})
    with pytest.raises(JobTimeoutError) as caught:
        client.app.design_studio_emails.wait_for_inbox_previews(EMAIL, 1, deadline=5)
    assert caught.value.operation == "app.design_studio_emails.wait_for_inbox_previews"
    assert EMAIL not in str(caught.value)


def test_a_folder_that_is_missing_is_refused_before_anything_is_sent(
    client: CustomerIO, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    emails: Any = client.app.design_studio_emails
    for folder in (tmp_path / "missing", tmp_path / "a file", "", b"bytes", 7):
        for save in (emails.save_inbox_previews, emails.wait_for_inbox_previews):
            with pytest.raises(InvalidInputError) as caught:
                save(EMAIL, 1, to=folder)
            assert caught.value.field == "to"
    assert server.requests == []
