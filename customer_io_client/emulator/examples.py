"""The contract's own example in place of a behaviour that is not there: only where it was asked for."""

from __future__ import annotations

from customer_io_client.emulator.contract import Operation
from customer_io_client.emulator.wire import Answer, JsonObject, as_object

HEADER = "X-Emulator-Example"
"""Marks an answer that was made up."""


def answer(operation: Operation) -> Answer:
    """The first success that the contract documents, with its first example; an empty object where it has none."""
    answers = as_object(operation.definition["responses"])
    status = min(answers)
    content = as_object(answers[status]).get("content")
    body = None if status == "204" else {} if content is None else _example(as_object(content))
    return Answer(int(status), body, headers={HEADER: operation.name})


def _example(content: JsonObject) -> JsonObject:
    examples = as_object(as_object(content["application/json"])["examples"])
    return as_object(as_object(next(iter(examples.values())))["value"])
