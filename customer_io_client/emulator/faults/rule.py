"""One fault rule: whom it strikes, when, and how."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias, cast

from customer_io_client.emulator.documents import Schema
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object

Kind: TypeAlias = Literal["answer", "content_type", "delay", "drip", "drop", "html", "redirect", "reset", "truncate"]
INSTEAD = frozenset({"answer", "drop", "html", "redirect", "reset"})
"""What takes the place of the answer, before or after the effect; the others change the real one."""
_VISIBLE = "^[ -~]*$"
_STATUS: JsonObject = {"type": "integer", "minimum": 200, "maximum": 599}
_COUNT: JsonObject = {"type": "integer", "minimum": 1}

SCHEMA = Schema(
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "match": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "operation": {"type": "string", "minLength": 1},
                    "method": {"type": "string", "pattern": "^[A-Z]+$"},
                    "person": {"type": "string", "minLength": 1},
                    "nth": _COUNT,
                    "every": _COUNT,
                    "probability": {"type": "number", "minimum": 0, "maximum": 1},
                    "seed": {"type": "integer"},
                },
            },
            "times": _COUNT,
            "when": {"enum": ["before", "after"]},
            "delay": {"type": "number", "minimum": 0, "maximum": 3600},
            "answer": {
                "type": "object",
                "additionalProperties": False,
                "required": ["status"],
                "properties": {
                    "status": _STATUS,
                    "body": True,
                    "retry_after": {"type": ["integer", "string"], "minimum": 0, "pattern": _VISIBLE},
                    "headers": {
                        "type": "object",
                        "propertyNames": {"pattern": "^[A-Za-z0-9-]+$"},
                        "additionalProperties": {"type": "string", "pattern": _VISIBLE},
                    },
                },
            },
            "content_type": {"type": "string", "pattern": _VISIBLE},
            "drip": {"type": "number", "minimum": 0, "maximum": 60},
            "drop": {"const": True},
            "html": _STATUS,
            "redirect": {"type": "string", "minLength": 1, "pattern": _VISIBLE},
            "reset": {"const": True},
            "truncate": {"type": "integer", "minimum": 0},
        },
    }
)
_KINDS: tuple[Kind, ...] = ("answer", "content_type", "drip", "drop", "html", "redirect", "reset", "truncate")


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a request."""

    kind: Kind
    detail: Json
    """What the kind needs: a status, a number of bytes, …"""
    after: bool
    """Once the request has had its effect, and not in its place."""
    delay: float
    """Seconds to wait before anything else, the effect too."""


@dataclass(slots=True)
class Rule:
    """One rule and how often it has matched and struck."""

    number: int
    document: JsonObject
    """As it was given."""
    fault: Fault
    is_enabled: bool = True
    """One that is not matches nothing, and counts nothing."""
    matched: int = 0
    struck: int = 0
    _random: random.Random = field(default_factory=random.Random, repr=False)

    @classmethod
    def of(cls, number: int, document: Json) -> Rule:
        """The rule of this document.

        Raises:
            RefusedError: 400, it is none.
        """
        SCHEMA.check(document)
        fields = as_object(document)
        seed = as_object(fields.get("match")).get("seed", 0)
        return cls(number, fields, _fault(fields), _random=random.Random(cast("int", seed)))  # noqa: S311 # chance that can be repeated

    @property
    def person(self) -> str | None:
        """Whose requests alone it matches."""
        return cast("str | None", self._match.get("person"))

    def matches(self, operation: str, method: str) -> bool:
        """Whether it is on and about this operation; the person is the caller's part."""
        if not self.is_enabled:
            return False
        match = self._match
        pattern = cast("str", match.get("operation", "*"))
        return fnmatchcase(operation, pattern) and match.get("method", method) == method

    def strikes(self) -> bool:
        """Count a request that matches; whether it is one to strike."""
        self.matched += 1
        match, times = self._match, self.document.get("times")
        if isinstance(times, int) and self.struck >= times:
            return False
        if self.matched != match.get("nth", self.matched) or self.matched % cast("int", match.get("every", 1)):
            return False
        chance = match.get("probability")
        return not isinstance(chance, int | float) or self._random.random() < chance

    @property
    def _match(self) -> JsonObject:
        return as_object(self.document.get("match"))


def _fault(document: JsonObject) -> Fault:
    kinds: list[Kind] = [kind for kind in _KINDS if kind in document]
    if len(kinds) > 1 or not (kinds or "delay" in document):
        raise RefusedError(400, f"needs one of {', '.join(_KINDS)}, or a delay alone")
    kind: Kind = kinds[0] if kinds else "delay"
    if "when" in document and kind not in INSTEAD:
        raise RefusedError(400, f"goes with {', '.join(sorted(INSTEAD))} alone", where="when")
    delay = cast("float", document.get("delay", 0.0))
    return Fault(kind, document.get(kind), document.get("when") == "after" or kind not in INSTEAD, delay)
