"""House rules that hold for every file."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import PurePath

import pytest

from tests.house.files import hand_written, text_files

MOST_LINES = 400

VAGUE_NAMES = {"common", "helper", "helpers", "misc", "util", "utils"}

# Written in pieces, so that this file passes its own rule.
FORBIDDEN = {
    "a folder of one machine": r"(?<![\w.>*])/(?:"
    + "|".join(["wo" + "rk", "ro" + "ot", "home" + r"/\w", "t" + "mp"])
    + r")(?:/|\b(?!\w))",
    "the host of a package registry": "|".join([r"pypi" + r"\.org", "python" + r"hosted\.org", "npm" + r"js\.org"]),
    "a mark of unfinished work": r"\b(?:" + "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3]) + r")\b",
}

SILENCED = re.compile(
    r"\b(?:type: ignore|pyright: ignore|noqa|pragma: no (?:cover|branch))(?:\[[^\]]*\]|: [A-Z0-9, ]+)?(.*)"
)


def test_no_hand_written_module_is_long() -> None:
    lengths = {name: text.count("\n") for name, text in hand_written(".py").items()}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_modules_are_named_for_what_they_hold() -> None:
    assert [name for name in hand_written(".py") if PurePath(name).stem in VAGUE_NAMES] == []


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in text_files().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_what_silences_a_checker_gives_its_reason() -> None:
    """In one form: `noqa: A002 # the service's own name`."""
    found = [
        f"{name}: {comment}"
        for name, text in hand_written(".py").items()
        for comment in _comments(text)
        if (match := SILENCED.search(comment)) and not re.match(r"\s*# .*\w+ \w+", match[1])
    ]
    assert found == []


def _comments(source: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]
