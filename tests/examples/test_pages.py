"""The code on the pages about webhooks, run as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from customer_io_client.webhooks import parse_event

DOCS = Path(__file__).parents[2] / "docs"


def test_the_code_on_the_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    page = DOCS.joinpath("webhooks.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "webhooks.md", "exec"), names)
    assert capsys.readouterr().out == "email sent\n"
    person = {"customer_id": "u1", "email_address": None, "identifiers": {"id": "u1"}}
    gone = {"event_id": "1", "object_type": "customer", "metric": "unsubscribed", "timestamp": 1, "data": person}
    assert names["may_be_written_to"](parse_event(gone)) is False
    assert names["describe"](parse_event(gone)) == "customer unsubscribed"
    assert names["describe"](parse_event({"metric": "waved"})) == "not known yet: None waved"


@pytest.mark.parametrize("name", ["django_webhook", "fastapi_webhook"])
def test_the_page_leads_to_the_examples(name: str) -> None:
    assert f"(examples/{name}.py)" in DOCS.joinpath("webhooks.md").read_text(encoding="utf-8")
    assert DOCS.joinpath("examples", f"{name}.py").is_file()
