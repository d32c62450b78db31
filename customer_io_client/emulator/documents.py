"""Documents that a user writes, YAML or JSON: read, and held against a schema."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import yaml
from jsonschema_rs import Draft202012Validator

from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.violations import MASK, refusal
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError


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
        for error in self._validator.iter_errors(value):
            raise refusal(error)


def parse(text: str | bytes) -> Json:
    """The value of this YAML or JSON text.

    Raises:
        RefusedError: 400, it is neither; the message names the line.
    """
    try:
        return cast("Json", yaml.safe_load(text))
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
