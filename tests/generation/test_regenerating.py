"""The walks of docs/regenerating.md, walked: edit the contract, generate, and a checked consumer sees it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.generation.conftest import ROOT, Workshop

MYPY = ("--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent")
GUIDE = ROOT / "docs" / "regenerating.md"


def _blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE.read_text(encoding="utf-8"), flags=re.DOTALL)


def _mypy(walk: Workshop, code: str) -> list[str]:
    """What mypy --strict says of a consumer: the messages alone, and none of the client, which needs more contract."""
    consumer = walk.out / "consumer.py"
    consumer.write_text(f"from customer_io_client import CustomerIO\n\ndef use(client: CustomerIO) -> None:\n{code}")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *MYPY, consumer.name],
        cwd=walk.out,
        env={**os.environ, "MYPYPATH": f"{walk.out}:{ROOT}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return [line.partition("error: ")[2] for line in done.stdout.splitlines() if "error: " in line]


def _indented(code: str) -> str:
    return "".join(f"    {line}\n" for line in code.splitlines())


def _lint(spec: Path) -> str:
    command = [sys.executable, "-m", "scripts.contract.lint", str(spec)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False).stdout


def test_an_added_operation_is_a_typed_method(walk: Workshop) -> None:
    walk.spec.joinpath("app", "notes.yaml").write_text(_blocks("yaml")[0], encoding="utf-8")
    assert "notes.yaml" not in _lint(walk.spec)
    assert walk.generate().returncode == 0
    assert _mypy(walk, _indented(_blocks("python")[0])) == []
    assert _mypy(walk, "    client.app.notes.list(customer='x')\n")[0].startswith("Unexpected keyword argument")


def test_added_changed_and_removed_fields_are_seen_by_a_checked_consumer(walk: Workshop) -> None:
    use = "    segment = client.app.segments.get(1).segment\n"
    assert walk.generate().returncode == 0
    assert _mypy(walk, use + "    print(segment.name.upper(), segment.description)\n") == []
    segment = walk.spec / "app" / "segments.yaml"
    text = segment.read_text(encoding="utf-8")
    start = text.index("    Segment:\n")
    own, rest = text[start:].split("\n\n", 1)
    own = re.sub(r"( {8}name:\n {10}type: )string", r"\1integer", own)
    own = re.sub(r" {8}description:\n(?: {10}.*\n)+", "", own)
    own += "\n        colour:\n          type: string\n          description: Colour of the segment's label.\n"
    segment.write_text(f"{text[:start]}{own}\n\n{rest}", encoding="utf-8")
    assert walk.generate().returncode == 0
    assert _mypy(walk, use + "    print(segment.colour)\n") == []
    assert _mypy(walk, use + "    print(segment.name.upper())\n") == ['"int" has no attribute "upper"  [attr-defined]']
    assert _mypy(walk, use + "    print(segment.description)\n")[0].startswith('"Segment" has no attribute')


def test_an_added_event_has_a_class_of_its_own(workshop: Workshop, walk: Workshop) -> None:
    for spec in (workshop.spec, walk.spec):
        spec.joinpath("webhooks", "letter.yaml").write_text(_blocks("yaml")[1], encoding="utf-8")
    assert _lint(workshop.spec).startswith("0 findings")
    assert walk.generate().returncode == 0
    models = walk.out / "customer_io_api" / "webhooks" / "models"
    assert 'object_type: Literal["letter"]' in models.joinpath("letter_sent.py").read_text(encoding="utf-8")
    events = models.with_name("events.py").read_text(encoding="utf-8")
    assert '("letter", "sent"): "LetterSent"' in events


def test_a_removed_operation_is_an_error_at_each_use(walk: Workshop) -> None:
    text = walk.spec.joinpath("app", "segments.yaml").read_text(encoding="utf-8")
    path = re.search(r"  /v1/segments/\{segment_id\}/used_by:\n(?:    .*\n|\n(?=    ))+", text)
    assert path is not None
    walk.edit("app/segments.yaml", path[0], "")
    assert walk.generate().returncode == 0
    assert _mypy(walk, "    client.app.segments.get_usage(1)\n")[0].startswith('"SegmentsResource" has no attribute')
