"""Documents that a user writes, YAML or JSON: read, and held against a schema."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from jsonschema_rs import Draft202012Validator

from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.violations import MASK, refusal
from customer_io_client.emulator.wire import MAX_DEPTH, Json, JsonObject, RefusedError, compact, decode, nests_deeper


class Schema:
    """What a document must be. It is compiled when first needed.

    Args:
        definition: its JSON Schema.
    """

    def __init__(self, definition: JsonObject) -> None:
        self._definition = definition

    @cached_property
    def _validator(self) -> Draft202012Validator:
        return Draft202012Validator(self._definition, mask=MASK)

    def check(self, value: Json) -> None:
        """Hold a document against it.

        Raises:
            RefusedError: 400, at the first violation.
        """
        if nests_deeper(value, MAX_DEPTH):
            raise RefusedError(400, f"nests deeper than {MAX_DEPTH} levels")
        for error in self._validator.iter_errors(value):
            raise refusal(error)


def parse(text: str | bytes) -> Json:
    """The value of this YAML or JSON text, which holds nothing that JSON could not.

    Raises:
        RefusedError: 400, it is neither; the message names the line.
    """
    from customer_io_client.emulator import yaml_text  # loads pyyaml, which is needed for such documents alone

    value = yaml_text.load(text)
    try:
        return decode(compact(value))
    except (TypeError, ValueError, RecursionError):
        raise RefusedError(400, "holds what JSON cannot: a set, a number that is none, a value inside itself") from None


def read(path: Path) -> Json:
    """The value of this file.

    Raises:
        DocumentError: it cannot be read, or is neither YAML nor JSON.
    """
    try:
        return parse(path.read_bytes())
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    except RefusedError as error:
        raise DocumentError(f"{path}: {error.sentence}") from None
