"""The page on files says the truth: its programs run as they stand, one after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import httpx
import pytest

from customer_io_api import _limits
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client

PAGE: Final = (Path(__file__).resolve().parents[2] / "docs" / "files.md").read_text("utf-8")


def test_the_programs_of_the_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    assert len(blocks) == 4
    monkeypatch.chdir(tmp_path)
    for name in ("logo.png", "receipt.pdf"):
        Path(name).write_bytes(b"content")
    with Emulator(unimplemented="examples") as emulator, emulator_client(emulator) as client:
        exec(compile("\n".join(blocks), "files.md", "exec"), {"client": client})
        asked = httpx.get(f"{emulator.url}/_emulator/requests").json()["requests"]
    assert [(one["operation"], one["outcome"]) for one in reversed(asked)] == [
        ("app.assets.upload", "done"),
        ("app.assets.upload", "done"),
        ("app.transactional.send_email", "done"),
        ("app.design_studio_emails.download_inbox_preview", "done"),
    ]
    assert Path("thumbnail.png").read_bytes().startswith(b"\x89PNG")
    assert capsys.readouterr().out.startswith("https://")


def test_the_limits_of_the_page_are_those_of_the_contract() -> None:
    mb = 1024 * 1024
    assert _limits.ASSET_BYTES == _limits.ATTACHMENT_BYTES == 2 * mb
    assert mb == _limits.EMAIL_BYTES
    for text in ("up to 2 MB", "2 MB in all", "may have 1 MB", f"{_limits.EMAIL_ADDRESSES} addresses"):
        assert text in " ".join(PAGE.split())
