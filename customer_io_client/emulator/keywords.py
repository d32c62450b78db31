"""Keywords of the contract that JSON Schema leaves to its users."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any, cast

from customer_io_client.emulator.wire import Json, encode

if TYPE_CHECKING:
    from jsonschema_rs import JSONType, KeywordValidator


class MaxBytes:
    """`x-cio-max-bytes`: the most bytes of a text in UTF-8, or of another value as JSON."""

    def __init__(
        self,
        parent_schema: dict[str, Any],  # noqa: ARG002 # the library passes it
        value: Any,
        schema_path: list[str | int],  # noqa: ARG002 # the library passes it
    ) -> None:
        self._most = value if isinstance(value, int) else None

    def validate(self, instance: JSONType) -> None:
        """Raise where the value is larger."""
        size = len(instance.encode() if isinstance(instance, str) else encode(cast("Json", instance)))
        if self._most is not None and size > self._most:
            raise ValueError(f"is over {self._most} bytes")


class Encoding:
    """`contentEncoding`: a text that is Base64."""

    def __init__(
        self,
        parent_schema: dict[str, Any],  # noqa: ARG002 # the library passes it
        value: Any,
        schema_path: list[str | int],  # noqa: ARG002 # the library passes it
    ) -> None:
        self._is_base64 = value == "base64"

    def validate(self, instance: JSONType) -> None:
        """Raise where the text is none."""
        if self._is_base64 and isinstance(instance, str) and not _is_base64(instance):
            raise ValueError("is not Base64")


def _is_base64(text: str) -> bool:
    try:
        b64decode(text, validate=True)
    except ValueError:
        return False
    return True


KEYWORDS: dict[str, type[KeywordValidator]] = {"contentEncoding": Encoding, "x-cio-max-bytes": MaxBytes}
