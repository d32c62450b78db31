"""The page on files says the truth: its programs run as they stand, one after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from customer_io_api import _limits
from customer_io_client import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client

PAGE: Final = (Path(__file__).resolve().parents[2] / "docs" / "files.md").read_text("utf-8")


def prepared(client: CustomerIO, emulator: Emulator) -> dict[str, Any]:
    """What the programs take as given: a folder, and an email with a finished screenshot."""
    emails = client.app.design_studio_emails
    email_id = emails.create(name="News").email.id
    run_id = emails.submit_inbox_previews(email_id, client_ids=["iphone15_mail"]).run_id
    httpx.post(f"{emulator.url}/_emulator/clock", json={"advance": 10})
    folder_id = client.app.assets.create_folder(name="Logos").folder.id
    return {"folder_id": folder_id, "email_id": email_id, "run_id": run_id}


def test_the_programs_of_the_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    assert len(blocks) == 4
    monkeypatch.chdir(tmp_path)
    for name in ("logo.png", "receipt.pdf"):
        Path(name).write_bytes(b"%PDF-1.7")
    with Emulator(unimplemented="examples") as emulator, emulator_client(emulator) as client:
        names = {"client": client, **prepared(client, emulator)}
        exec(compile("\n".join(blocks), "files.md", "exec"), names)
        asked = httpx.get(f"{emulator.url}/_emulator/requests").json()["requests"]
        assert capsys.readouterr().out.startswith(f"{emulator.url}/")
    assert [(one["operation"], one["outcome"]) for one in reversed(asked[:4])] == [
        ("app.assets.upload", "done"),
        ("app.assets.upload", "done"),
        ("app.transactional.send_email", "done"),
        ("app.design_studio_emails.download_inbox_preview", "done"),
    ]
    assert Path("thumbnail.png").read_bytes().startswith(b"\x89PNG")


def test_the_limits_of_the_page_are_those_of_the_contract() -> None:
    mb = 1024 * 1024
    assert _limits.ASSET_BYTES == _limits.ATTACHMENT_BYTES == 2 * mb
    assert mb == _limits.EMAIL_BYTES
    for text in ("up to 2 MB", "2 MB in all", "may have 1 MB", f"{_limits.EMAIL_ADDRESSES} addresses"):
        assert text in " ".join(PAGE.split())
