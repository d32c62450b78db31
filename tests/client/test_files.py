"""Files out and in: uploads, downloads and attachments, with both clients."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from python_multipart import parse_form
from python_multipart.multipart import Field, File

from customer_io_client import (
    APIConnectionError,
    AttachmentContent,
    BadRequestError,
    CustomerIO,
    InvalidInputError,
    NotFoundError,
    ResponseFormatError,
    TooLargeError,
)
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import DROP, Answer, Received, Server

PDF: Final = b"%PDF-1.7 canary"
PNG: Final = b"\x89PNG\r\n\x1a\n canary"
ASSET: Final = {"asset": {"id": 1, "name": "logo.png", "path": "https://x", "size": 9, "created": 1, "updated": 1}}
SENT: Final = {"delivery_id": "d", "queued_at": 1}
MOST: Final = 2_097_152


@pytest.fixture(scope="module")
def running_examples() -> Iterator[Emulator]:
    with Emulator(unimplemented="examples") as emulator:
        yield emulator


@pytest.fixture
def client(driver: Driver, running_examples: Emulator) -> CustomerIO:
    return driver.emulator_client(running_examples)


def form(received: Received) -> dict[str, tuple[str, bytes] | str]:
    """The form that arrived: texts, and files with their names."""
    found: dict[str, tuple[str, bytes] | str] = {}

    def take_text(field: Field) -> None:
        found[(field.field_name or b"").decode()] = (field.value or b"").decode()

    def take_file(file: File) -> None:
        file.file_object.seek(0)
        found[(file.field_name or b"").decode()] = ((file.file_name or b"").decode(), file.file_object.read())

    (media_type,) = received.all("content-type")
    parse_form({"Content-Type": media_type.encode()}, io.BytesIO(received.body), take_text, take_file)
    return found


def test_an_upload_is_a_form_that_the_emulator_takes(client: CustomerIO, tmp_path: Path) -> None:
    path = tmp_path / "レシート.png"
    path.write_bytes(PDF)
    folder = client.app.assets.create_folder(name=f"Receipts of {tmp_path}").folder.id
    asset = client.app.assets.upload(file=path, parent_folder_id=folder).asset
    assert (asset.name, asset.size, asset.parent_folder_id) == ("レシート.png", len(PDF), folder)
    with path.open("rb") as file:
        assert client.app.assets.upload(file=file, name="logo.png").asset.name == "logo.png"
        assert file.tell() == 0
    assert client.app.assets.upload(file=PDF, name="logo.png", parent_folder_id=None).asset.parent_folder_id is None


def test_an_upload_is_called_as_its_file_or_as_the_caller_says(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(PNG)
    with Server([Answer(body=ASSET)] * 4) as server:
        client = driver.client(server.url)
        client.app.assets.upload(file=path, name="é.pdf", parent_folder_id=7)
        assert form(server.last) == {"file": ("a.pdf", PNG), "name": "é.pdf", "parent_folder_id": "7"}
        assert b"Content-Type: application/pdf\r\n" in server.last.body
        client.app.assets.upload(file=PNG, name="b.png")
        assert form(server.last) == {"file": ("b.png", PNG), "name": "b.png"}
        client.app.assets.upload(file=PNG)
        assert form(server.last) == {"file": ("file", PNG)}
        client.app.assets.upload(file=io.BytesIO(PNG), parent_folder_id=None)
        assert form(server.last) == {"file": ("file", PNG)}
    assert server.last.all("accept") == ["application/json"]


def test_an_upload_is_not_sent_again_but_after_429_and_then_it_is_the_same(driver: Driver) -> None:
    file = io.BytesIO(PNG)
    with Server([Answer(429, headers=(("Retry-After", "1"),)), Answer(body=ASSET)]) as server:
        driver.hurried(server.url).app.assets.upload(file=file, name="a.png")
        first, second = server.requests
        assert first.body == second.body
        assert form(second)["file"] == ("a.png", PNG)
    with Server([DROP]) as server:
        with pytest.raises(APIConnectionError, match="may have arrived"):
            driver.hurried(server.url).app.assets.upload(file=file, name="a.png")
        assert len(server.requests) == 1


@pytest.mark.parametrize("file", ["logo.png", io.StringIO("x"), Path("/no/such/canary.png"), Path("/"), None])
def test_what_is_no_file_is_refused_before_anything_is_sent(driver: Driver, file: Any) -> None:
    with Server() as server:
        with pytest.raises(InvalidInputError) as caught:
            driver.client(server.url).app.assets.upload(file=file)
        assert server.requests == []
    assert (caught.value.field, caught.value.outcome) == ("file", "not_sent")
    assert "canary" not in str(caught.value)


def test_2_mb_are_uploaded_and_a_byte_more_is_refused(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with Server([Answer(body=ASSET)]) as server:
        client = driver.client(server.url)
        client.app.assets.upload(file=b"x" * MOST)
        path.write_bytes(b"x" * (MOST + 1))
        for file in (path, path.read_bytes(), io.BytesIO(path.read_bytes())):
            with pytest.raises(TooLargeError) as caught:
                client.app.assets.upload(file=file)
            assert (caught.value.field, caught.value.limit_bytes, caught.value.size_bytes) == ("file", MOST, MOST + 1)
        assert len(server.requests) == 1


def test_a_refusal_tells_neither_the_name_nor_the_text_of_an_upload(driver: Driver) -> None:
    reason = {
        "errors": [{"detail": "canary-name.png: folder 4711 is not there, canary-text.gif neither", "status": "404"}]
    }
    file: Any = io.BytesIO(PNG)
    file.name = "/home/canary-name.png"
    with Server([Answer(400, reason)]) as server, pytest.raises(BadRequestError) as caught:
        driver.client(server.url).app.assets.upload(file=file, name="canary-text.gif", parent_folder_id=4711)
    assert "canary" not in str(caught.value)
    assert "4711" not in str(caught.value)


def test_a_download_is_bytes(client: CustomerIO, running_examples: Emulator) -> None:
    emails = client.app.design_studio_emails
    email = emails.create(name="News").email.id
    run = emails.submit_inbox_previews(email, client_ids=["iphone15_mail"]).run_id
    httpx.post(f"{running_examples.url}/_emulator/clock", json={"advance": 10})
    picture = emails.download_inbox_preview(email, run, "iphone15_mail", variant="thumbnail")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        ("image/png", PNG),
        ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("", PNG),
        ("image/png", b""),
    ],
)
def test_a_picture_of_any_kind_comes_as_it_is(driver: Driver, media_type: str, body: bytes) -> None:
    headers = (("content-type", media_type),) if media_type else ()
    with Server([Answer(200, body, headers)]) as server:
        found = driver.client(server.url).app.design_studio_emails.download_inbox_preview("e", 1, "c")
        assert found == body
        assert server.last.all("accept") == ["image/*"]


@pytest.mark.parametrize(
    ("media_type", "body", "outcome"),
    [
        ("text/html", b"Please sign in", "unknown"),
        ("image/png", b"\n<!DOCTYPE html><html>", "unknown"),
        ("application/json", b'{"a": 1}', "done"),
        ("application/json", b'{"errors": [{"detail": "no"}]}', "unknown"),
        ("image/png", b'{"errors": [{"detail": "no"}]}', "unknown"),
        ("text/plain", b"hello", "done"),
    ],
)
def test_what_comes_in_the_place_of_a_picture_is_an_error(
    driver: Driver, media_type: str, body: bytes, outcome: str
) -> None:
    answer = Answer(200, body, (("content-type", media_type),))
    with Server([answer]) as server, pytest.raises(ResponseFormatError) as caught:
        driver.client(server.url).app.design_studio_emails.download_inbox_preview("e", 1, "c")
    assert caught.value.outcome == outcome
    assert "download_inbox_preview" in str(caught.value)


def test_a_picture_that_is_not_there_is_the_error_of_its_status(driver: Driver) -> None:
    answer = Answer(404, {"errors": [{"detail": "not ready", "status": "404"}]})
    with Server([answer]) as server, pytest.raises(NotFoundError, match="not ready"):
        driver.client(server.url).app.design_studio_emails.download_inbox_preview("e", 1, "c")


def test_attachments_of_every_kind_arrive_as_base64(driver: Driver, client: CustomerIO, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Thank you!")
    file = io.BytesIO(b"Thank you!")
    files: dict[str, AttachmentContent] = {
        "a.txt": path,
        "b.txt": b"Thank you!",
        "c.txt": file,
        "d.txt": "VGhhbmsgeW91IQ==",
    }
    before = dict(files)
    send: dict[str, Any] = {"to": "a@example.com", "transactional_message_id": 1, "identifiers": {"id": "u1"}}
    assert client.app.transactional.send_email(**send, attachments=files).delivery_id
    with Server([Answer(body=SENT)]) as server:
        driver.client(server.url).app.transactional.send_email(**send, attachments=files)
        assert server.last.json()["attachments"] == dict.fromkeys(files, "VGhhbmsgeW91IQ==")
    assert files == before
    assert file.tell() == 0


@pytest.mark.parametrize(
    ("attachments", "field"),
    [
        ({"a.txt": "no base64"}, "attachments"),
        ({"a.txt": Path("/no/such/file")}, "attachments"),
        ({"a.txt": 5}, "attachments"),
        ([], "attachments"),
        ({"": b""}, "attachments"),
    ],
)
def test_a_bad_attachment_is_refused_before_anything_is_sent(driver: Driver, attachments: Any, field: str) -> None:
    with Server() as server:
        with pytest.raises(InvalidInputError) as caught:
            driver.client(server.url).app.transactional.send_email(to="a@example.com", attachments=attachments)
        assert server.requests == []
    assert (caught.value.field or "").startswith(field)


def test_attachments_of_2_mb_are_sent_and_larger_ones_are_not(driver: Driver) -> None:
    half = b"x" * (MOST // 2)
    with Server([Answer(body=SENT)]) as server:
        client = driver.client(server.url)
        client.app.transactional.send_email(to="a@example.com", attachments={"a": half, "b": half})
        with pytest.raises(TooLargeError) as caught:
            client.app.transactional.send_email(to="a@example.com", attachments={"a": half, "b": half, "c": b"x"})
        assert (caught.value.field, caught.value.size_bytes) == ("attachments", MOST + 1)
        with pytest.raises(TooLargeError):
            client.app.transactional.send_email(to="a@example.com", body="x" * 1_048_576)
        assert len(server.requests) == 1


def test_a_send_to_16_or_in_91_days_is_refused_before_anything_is_sent(driver: Driver) -> None:
    with Server([Answer(body=SENT)] * 2) as server:
        client = driver.client(server.url)
        for_all = ",".join(f"u{number}@example.com" for number in range(15))
        client.app.transactional.send_email(to=for_all)
        with pytest.raises(InvalidInputError, match="16 addresses"):
            client.app.transactional.send_email(to=for_all, bcc="one@example.com")
        soon = int((datetime.now(UTC) + timedelta(days=89)).timestamp())
        client.app.transactional.send_push(transactional_message_id=2, identifiers={"id": "u"}, send_at=soon)
        with pytest.raises(InvalidInputError) as caught:
            client.app.transactional.send_push(
                transactional_message_id=2, identifiers={"id": "u"}, send_at=soon + 2 * 86_400
            )
        assert caught.value.field == "send_at"
        assert len(server.requests) == 2
