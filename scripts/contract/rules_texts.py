"""Rules on the texts, which become docstrings and what an editor shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from scripts.contract.contract import Contract, Finding, Findings, parameters
from scripts.contract.merge import METHODS, pointer

FIRST_SENTENCE: Final = 100
"""The longest first sentence of a text, in characters."""
_SENTENCE: Final = re.compile(r"(.+?[.])(?:\s|$)", re.DOTALL)
SUMMARY: Final = 72
"""The longest summary, in characters."""


def schema_texts(contract: Contract) -> Findings:
    """Every component and every property says what it is; a reference says it by its component."""
    for spot in contract.spots():
        if spot.role in ("component", "property") and "$ref" not in spot.schema:
            yield from _described(spot.file, spot.pointer, spot.schema.get("description"))


def parameter_texts(contract: Contract) -> Findings:
    """Every parameter says what it is."""
    for file, document in contract.files().items():
        for place, parameter in parameters(document):
            yield from _described(file, place, parameter.get("description"))


def operation_texts(contract: Contract) -> Findings:
    """Every operation has a short summary, and a description with its limits, its repeats and its source."""
    for operation in contract.operations():
        summary = operation.node.get("summary", "")
        if not summary or len(summary) > SUMMARY or summary.endswith(".") or not summary[0].isupper():
            yield operation.finding(f"the summary is a phrase of at most {SUMMARY} characters", "summary")
        text = operation.node.get("description", "")
        yield from _described(operation.place.file, operation.place.pointer, text, length=None)
        if "repeat is safe" not in text and "repeat is not safe" not in text:
            yield operation.finding("the description says whether a repeat is safe", "description")
        if not re.search(r"^Source: .+ API document\.$", text, re.MULTILINE):
            yield operation.finding("the description ends with `Source: … API document.`", "description")


def other_texts(contract: Contract) -> Findings:
    """Files, tags, answers and examples say what they are."""
    for file, document in contract.files().items():
        yield from _described(file, "/info", document.get("info", {}).get("description"))
        for index, tag in enumerate(document.get("tags", [])):
            yield from _described(file, f"/tags/{index}", tag.get("description"))
    for operation in contract.operations():
        for status, answer in operation.node.get("responses", {}).items():
            place = operation.place.pointer + pointer("responses", status)
            yield from _described(operation.place.file, place, answer.get("description"))


def known_methods(contract: Contract) -> Findings:
    """A path holds operations and parameters only."""
    for file, document in contract.files().items():
        for path, item in document.get("paths", {}).items():
            for key in item:
                if key not in (*METHODS, "parameters"):
                    yield Finding(file, pointer("paths", path, key), f"`{key}` is not read in a path")


def _described(file: Path, place: str, text: object, length: int | None = FIRST_SENTENCE) -> Findings:
    if not isinstance(text, str) or not text.strip():
        yield Finding(file, place, "a description is missing")
        return
    if not text.rstrip().endswith("."):
        yield Finding(file, place, "a description ends with a full stop")
    first = _SENTENCE.match(text)
    if length is not None and len(first[1] if first else text) > length:
        yield Finding(file, place, f"the first sentence is longer than {length} characters")
