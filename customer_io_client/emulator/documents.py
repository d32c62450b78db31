"""Documents that a user writes, YAML or JSON: read, and held against a schema."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import yaml
from jsonschema_rs import Draft202012Validator

from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.violations import MASK, refusal
from customer_io_client.emulator.wire import MAX_DEPTH, Json, JsonObject, RefusedError, compact, decode, nests_deeper


class Schema:
    """What a document must be.

    Args:
        definition: its JSON Schema.
    """

    def __init__(self, definition: JsonObject) -> None:
        self._validator = Draft202012Validator(definition, mask=MASK)

    def check(self, value: Json) -> None:
        """Hold a document against it.

        Raises:
            RefusedError: 400, at the first violation.
        """
        if nests_deeper(value, MAX_DEPTH):
            raise RefusedError(400, f"nests deeper than {MAX_DEPTH} levels")
        for error in self._validator.iter_errors(value):
            raise refusal(error)


class _Loader(yaml.SafeLoader):
    """Takes a date for the text that it is: JSON knows no dates."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def parse(text: str | bytes) -> Json:
    """The value of this YAML or JSON text, which holds nothing that JSON could not.

    Raises:
        RefusedError: 400, it is neither; the message names the line.
    """
    value = _loaded(text)
    try:
        return decode(compact(value))
    except (TypeError, ValueError, RecursionError):
        raise RefusedError(400, "holds what JSON cannot: a set, a number that is none, a value inside itself") from None


def _loaded(text: str | bytes) -> Json:
    try:
        return cast("Json", yaml.load(text, _Loader))  # noqa: S506 # a safe loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = "" if mark is None else f"line {mark.line + 1}: "
        raise RefusedError(400, f"{line}{error.problem or 'is not valid YAML'}") from None
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError):
        raise RefusedError(400, "is not valid YAML") from None


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
