"""Rules on examples: each operation has real ones, and they fit its schemas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jsonschema_rs

from scripts.contract.contract import Contract, Findings, Operation
from scripts.contract.load import Document
from scripts.contract.merge import Merged


def body_examples(contract: Contract) -> Findings:
    """Every request body has examples that fit it."""
    for operation in contract.operations():
        if operation.body is not None:
            yield from _content(operation, operation.body, operation.node["requestBody"], "requestBody")


def answer_examples(contract: Contract) -> Findings:
    """Every answer with a body has examples that fit it."""
    for operation in contract.operations():
        for status, schema in operation.answers.items():
            yield from _content(operation, schema, operation.node["responses"][status], "responses", status)


def parameter_examples(contract: Contract) -> Findings:
    """Every parameter has an example that fits it."""
    for operation in contract.operations():
        for parameter in operation.parameters:
            name = parameter["name"]
            if "example" not in parameter:
                yield operation.finding(f"the parameter {name!r} needs an example")
            elif reason := _misfit(operation.merged, parameter["schema"], parameter["example"]):
                yield operation.finding(f"the example of the parameter {name!r} does not fit: {reason}")


def validator(merged: Merged, schema: Document) -> Callable[[Any], str | None]:
    """A check of values against this schema of a merged document: the reason of a misfit, or None."""
    compiled = jsonschema_rs.Draft202012Validator({"allOf": [schema], "components": merged.document["components"]})

    def reason(value: Any) -> str | None:
        error = next(iter(compiled.iter_errors(value)), None)
        return None if error is None else error.message

    return reason


def _content(operation: Operation, schema: Document, owner: Document, *place: str) -> Findings:
    ((media, content), *_) = owner["content"].items()
    examples: dict[str, Document] = content.get("examples", {})
    place = (*place, "content", media)
    if not examples:
        yield operation.finding("needs `examples`", *place)
    for name, example in examples.items():
        below = (*place, "examples", name)
        if not example.get("summary"):
            yield operation.finding("an example needs a summary", *below)
        if "value" not in example:
            yield operation.finding("an example needs a value", *below)
        elif reason := _misfit(operation.merged, schema, example["value"]):
            yield operation.finding(f"the example does not fit: {reason}", *below)


def _misfit(merged: Merged, schema: Document, value: Any) -> str | None:
    return validator(merged, schema)(value)
