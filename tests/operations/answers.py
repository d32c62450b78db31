"""What the contract says of an operation's answers."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from customer_io_api._shared import Operation


@cache
def document(api: str) -> dict[str, Any]:
    """The merged contract of one API."""
    found: dict[str, Any] = json.loads(files("customer_io_api").joinpath("_contract", f"{api}.json").read_text())
    return found


def responses(operation: Operation) -> dict[str, Any]:
    """Its answers by their status."""
    found: dict[str, Any] = document(operation.api)["paths"][operation.path][operation.method.lower()]["responses"]
    return found


def good_answer(operation: Operation) -> tuple[int, object]:
    """A status that says yes, and what comes with it; an empty object where it has no body of JSON."""
    status = min(status for status in responses(operation) if status.startswith("2"))
    media = responses(operation)[status].get("content", {}).get("application/json", {})
    values: list[object] = [example["value"] for example in media.get("examples", {}).values()]
    return int(status), values[0] if values else {}
