"""The programs of docs/jobs.md run as they stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.client.driver import Driver
from tests.client.jobs import Service, link_to
from tests.client.server import Answer, Server

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "jobs.md"
PROGRAMS: Final = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What a program finds: a client, an email, and an empty folder for its pictures."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pictures").mkdir()
    preview = {"client_id": "iphone15_mail", "status": "Complete"}
    service = Service(
        customers=Answer(200, {"export": {"id": 1, "status": "pending"}}),
        imports=Answer(200, {"import": {"id": 2, "state": "preprocessing"}}),
        inbox_previews=Answer(200, {"run_id": 3}),
        iphone15_mail=Answer(200, b"\x89PNG\r\n\x1a\n", (("content-type", "image/png"),)),
    )
    service.set(
        **{
            "1": Answer(200, {"export": {"id": 1, "status": "done", "total": 42}}),
            "2": Answer(200, {"import": {"id": 2, "state": "imported", "rows_imported": 7, "error_export_id": 1}}),
            "3": Answer(200, {"run_id": 3, "is_processed": True, "previews": [preview]}),
            "file.csv": Answer(200, b"row,error\n8,no such person\n"),
        }
    )
    driver = Driver("sync")
    with Server(service) as server:
        service.set(download=Answer(200, link_to(server)))
        yield {"client": driver.hurried(server.url), "email_id": "c1a5d3e2-7b48-4f60-9e2d-1a3b5c7d9e0f"}
    driver.close()


@pytest.mark.parametrize(
    ("program", "printed", "files"),
    [
        (0, "42\n", ["people.csv"]),
        (1, "7 rows are in\n{'row': '8', 'error': 'no such person'}\n", ["bad-rows.csv"]),
        (2, "", ["iphone15_mail.png"]),
    ],
)
def test_a_program_of_the_page_does_what_it_says(
    program: int, printed: str, files: list[str], names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(PROGRAMS[program], PAGE.name, "exec"), names)
    assert capsys.readouterr().out == printed
    assert [path.name for path in Path.cwd().rglob("*.*")] == files


def test_every_program_of_the_page_is_run() -> None:
    assert len(PROGRAMS) == 3
