"""Forms with files: the emulator reads them and holds them against the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from customer_io_client.emulator import Emulator, behaviour
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.forms import FormFile, read_form
from customer_io_client.emulator.wire import Answer, Behaviour, Call, RefusedError

PATH = "/v1/assets/files"
KEY = {"Authorization": "Bearer key"}
FILE = ("logo é.png", b"\x89PNG\x00\r\n--b", "image/png")


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with (
        Emulator(unimplemented="examples") as emulator,
        httpx.Client(base_url=emulator.url, headers=KEY, trust_env=False) as client,
    ):
        yield client


def _detail(answer: httpx.Response) -> str:
    assert answer.status_code == 400, answer.text
    found: str = answer.json()["errors"][0]["detail"]
    return found


def test_a_behaviour_gets_texts_in_their_types_and_files_with_their_bytes(
    monkeypatch: pytest.MonkeyPatch, http: httpx.Client
) -> None:
    calls: list[Call] = []

    def run(call: Call, _: object) -> Answer:
        calls.append(call)
        return Answer(body={"asset": {"id": 9}})

    monkeypatch.setitem(behaviour.TABLE, "app.assets.upload", Behaviour(run))
    answer = http.post(PATH, files={"file": FILE}, data={"name": "a", "parent_folder_id": "2"})
    assert answer.json() == {"asset": {"id": 9}}
    assert calls[0].body == {"file": "logo é.png", "name": "a", "parent_folder_id": 2}
    assert calls[0].files == {"file": FormFile("logo é.png", FILE[1])}


def test_the_example_stands_in_for_a_form_that_keeps_to_the_contract(
    monkeypatch: pytest.MonkeyPatch, http: httpx.Client
) -> None:
    monkeypatch.delitem(behaviour.TABLE, "app.assets.upload")
    answer = http.post(PATH, files={"file": FILE})
    assert answer.headers["X-Emulator-Example"] == "app.assets.upload"
    assert answer.json()["asset"]["id"] == 1


@pytest.mark.parametrize(
    ("sent", "detail"),
    [
        ({"files": {"name": (None, "a")}}, "file is required"),
        ({"files": {"file": (None, "text")}}, "file must be a file"),
        ({"files": {"file": FILE, "name": FILE}}, "name must not be a file"),
        ({"files": {"file": FILE, "other": FILE}}, "other must not be a file"),
        ({"files": [("file", FILE), ("file", FILE)]}, "file stands in the form twice"),
        ({"files": {"file": FILE}, "data": {"name": ""}}, "name"),
        ({"files": {"file": FILE}, "data": {"parent_folder_id": "two"}}, "parent_folder_id"),
        ({"files": {"file": ("a.png", b"x" * 2_097_153)}}, "file is over 2097152 bytes"),
        ({"files": {"": (None, "a"), "file": FILE}}, "no name"),
        ({"json": {"file": "x"}}, "Content-Type must be multipart/form-data"),
        ({"content": b""}, "Content-Type must be multipart/form-data"),
        ({"content": b"", "headers": {"Content-Type": "multipart/form-data; boundary=b"}}, "valid multipart/form-data"),
        (
            {"content": b"--c", "headers": {"Content-Type": "multipart/form-data; boundary=b"}},
            "valid multipart/form-data",
        ),
        ({"content": b"x", "headers": {"Content-Type": "multipart/form-data"}}, "valid multipart/form-data"),
    ],
)
def test_a_form_that_breaks_the_contract_is_refused(http: httpx.Client, sent: dict[str, Any], detail: str) -> None:
    assert detail in _detail(http.post(PATH, **sent))


def test_a_file_of_2_mb_is_taken(http: httpx.Client) -> None:
    assert http.post(PATH, files={"file": ("a.pdf", b"%PDF-" + b"x" * 2_097_147)}).status_code == 200


def test_text_that_is_not_utf_8_is_refused() -> None:
    body = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--b--\r\n'
    with pytest.raises(RefusedError, match="UTF-8"):
        read_form(body, "multipart/form-data; boundary=b")


def test_a_form_that_ends_too_early_is_refused() -> None:
    body = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n'
    assert read_form(body, "Multipart/Form-Data; boundary=b").texts == {"a": "x"}
    for end in (len(body) - 12, 40, 20, 3):
        with pytest.raises(RefusedError, match="valid"):
            read_form(body[:end], "multipart/form-data; boundary=b")


def test_a_file_is_answered_with_its_media_type(monkeypatch: pytest.MonkeyPatch, http: httpx.Client) -> None:
    monkeypatch.delitem(behaviour.TABLE, "app.design_studio_emails.download_inbox_preview")
    answer = http.get("/v1/design_studio/emails/e/inbox_previews/1/captures/c?variant=thumbnail")
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert answer.headers["X-Emulator-Example"] == "app.design_studio_emails.download_inbox_preview"
    assert http.get("/v1/design_studio/emails/e/inbox_previews/1/captures/c?variant=huge").status_code == 400


def test_an_attachment_that_is_no_base64_is_refused_by_name(contract: Contract) -> None:
    email: dict[str, Any] = {"to": "a@example.com", "transactional_message_id": 1, "identifiers": {"id": "u"}}
    contract.check("app.transactional.send_email", {**email, "attachments": {"a.txt": "eA=="}})
    with pytest.raises(RefusedError, match="is not Base64") as caught:
        contract.check("app.transactional.send_email", {**email, "attachments": {"a.txt": "Thank you!"}})
    assert caught.value.where == "attachments.a.txt"
