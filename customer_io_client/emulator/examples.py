"""The contract's own example in place of a behaviour that is not there: only where it was asked for."""

from __future__ import annotations

from base64 import b64decode

from customer_io_client.emulator.contract import Operation
from customer_io_client.emulator.wire import Answer, JsonObject, as_object

HEADER = "X-Emulator-Example"
"""Marks an answer that was made up."""


def answer(operation: Operation) -> Answer:
    """The first success that the contract documents, with its first example; an empty object where it has none."""
    answers = as_object(operation.definition["responses"])
    status = min(answers)
    headers = {HEADER: operation.name}
    content = as_object(as_object(answers[status]).get("content"))
    if status == "204" or not content:
        return Answer(int(status), None if status == "204" else {}, headers=headers)
    example = _example(content)
    if "externalValue" in example:
        return Answer(int(status), headers=headers, file=_file(str(example["externalValue"])))
    return Answer(int(status), example["value"], headers=headers)


def _example(content: JsonObject) -> JsonObject:
    (media,) = map(as_object, content.values())
    return as_object(next(iter(as_object(media["examples"]).values())))


def _file(url: str) -> tuple[str, bytes]:
    """The media type and the bytes of a `data:` URL."""
    head, _, text = url.partition(",")
    return head.removeprefix("data:").removesuffix(";base64"), b64decode(text)
