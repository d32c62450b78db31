"""A call with a file: its fields are shown, and what is copied sends it again."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from tests.emulator.test_images import png
from tests.extras.browser.desk import Desk


def test_an_upload_is_shown_and_copied(
    desk: Desk, client: CustomerIO, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("logo.png").write_bytes(png(4, 5))
    client.app.assets.upload(file=Path("logo.png"), name="The logo")
    desk.row("Requests", "app.assets.upload").click()
    expect(desk.detail("Request")).to_contain_text(f"logo.png, image/png, {len(png(4, 5))} bytes")
    expect(desk.detail("Request")).to_contain_text("The logo")
    desk.page.get_by_role("button", name=re.compile("Copy as Python")).click()
    exec(desk.copied("from pathlib import Path"), {"client": client})
    desk.page.get_by_role("button", name=re.compile("Copy as curl")).click()
    command = ["/bin/sh", "-c", desk.copied("curl ")]
    subprocess.run(command, env=os.environ | emulator.environ | {"NO_PROXY": "*"}, check=True, timeout=30)
    with httpx.Client(base_url=emulator.url, trust_env=False, headers={"Authorization": "Bearer key"}) as http:
        assets = http.get("/v1/assets").json()["assets"]
        assert [(asset["name"], asset["size"]) for asset in assets] == [("The logo", len(png(4, 5)))] * 3
        assert {http.get(asset["path"]).content for asset in assets} == {png(4, 5)}
