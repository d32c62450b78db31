"""The fault rules of an emulator, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from customer_io_client.emulator import documents
from customer_io_client.emulator.faults.rule import Rule
from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object


class Rules:
    """Rules that can be changed while requests come. The first one that strikes decides.

    Args:
        documents: the rules it begins with, and goes back to on `reset`.

    Raises:
        RefusedError: 400, one of them is no rule.
    """

    def __init__(self, documents: Sequence[Json] = ()) -> None:
        self._beginning = documents
        self._last = 0
        self._rules: list[Rule] = []
        self.changes = 0
        """How often the rules were changed."""
        self.reset()

    def reset(self) -> None:
        """Back to the rules it began with, as if they had matched nothing."""
        self._last = 0
        self.clear()
        for document in self._beginning:
            self.add(document)

    def add(self, document: Json) -> Rule:
        """One more rule, after the others.

        Raises:
            RefusedError: 400, it is none.
        """
        rule = Rule.of(self._last + 1, document)
        self._last = rule.number
        self._rules.append(rule)
        self.changes += 1
        return rule

    def enable(self, number: int, *, is_enabled: bool) -> Rule | None:
        """Switch a rule on or off; it goes on counting where it was. None where there is none."""
        rule = next((rule for rule in self._rules if rule.number == number), None)
        if rule is not None:
            rule.is_enabled = is_enabled
            self.changes += 1
        return rule

    def remove(self, number: int) -> bool:
        """Take a rule away; whether there was one."""
        found = [rule for rule in self._rules if rule.number == number]
        self._rules = [rule for rule in self._rules if rule.number != number]
        self.changes += 1
        return bool(found)

    def clear(self) -> None:
        """Take all rules away."""
        self._rules = []
        self.changes += 1

    def all(self) -> list[Rule]:
        """The rules in their order."""
        return [*self._rules]

    def strike(self, operation: str, method: str, is_about: Callable[[str], bool]) -> Rule | None:
        """The rule that strikes this request; every rule that matches counts it.

        Args:
            operation: its name; empty for a path that means none.
            method: its method.
            is_about: whether it is about the person of this identifier.
        """
        decided: Rule | None = None
        for rule in self._rules:
            if not rule.matches(operation, method) or not (rule.person is None or is_about(rule.person)):
                continue
            if rule.strikes() and decided is None:
                rule.struck += 1
                decided = rule
        return decided


def beginning(given: Path | Sequence[Json]) -> tuple[Json, ...]:
    """The rules of a file, a list of them or one under `faults`; or these rules.

    Raises:
        DocumentError: the file cannot be read, or one of them is no rule.
    """
    document = documents.read(given) if isinstance(given, Path) else [*given]
    found = as_object(document).get("faults", document)
    if not isinstance(found, list):
        raise DocumentError("fault rules are a list")
    for number, rule in enumerate(found, 1):
        try:
            Rule.of(number, rule)
        except RefusedError as error:
            raise DocumentError(f"fault rule {number}: {error.sentence}") from None
    return tuple(found)


def shown(rule: Rule) -> JsonObject:
    """A rule as the control API answers it."""
    return {
        "id": rule.number,
        "enabled": rule.is_enabled,
        "matched": rule.matched,
        "struck": rule.struck,
        "rule": rule.document,
    }
