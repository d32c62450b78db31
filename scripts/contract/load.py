"""Reads the YAML of the contract without surprises: what looks like text stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NoReturn, TypeAlias, TypeGuard

import yaml
from yaml import events

Document: TypeAlias = dict[str, Any]
"""One JSON-ready OpenAPI document, or an object inside one."""
Json: TypeAlias = Document | list[Any] | str | float | bool | None

_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "": None}
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")


def is_object(value: object) -> TypeGuard[Document]:
    """Whether this part of a document is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether this part of a document is a list."""
    return isinstance(value, list)


_FAST: Final = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""Where the reader in C is installed, it takes a tenth of the time."""


class ContractError(ValueError):
    """A contract that cannot be read or merged: the file, the place in it, and what is wrong there."""

    def __init__(self, file: Path | str, where: str, message: str) -> None:
        super().__init__(f"{file}{where}: {message}")
        self.file = str(file)
        self.where = where
        self.message = message


def parse(text: str, file: Path | str) -> Document:
    """The mapping that this YAML text holds.

    Plain scalars are true, false, null or decimal numbers; all others are text, as every key is.

    Raises:
        ContractError: broken YAML, a duplicate key, a tag, an alias, or anything but one mapping; it names the line.
    """
    try:
        document = _read(text, file)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContractError(file, f":{line}", error.problem or "not YAML") from None
    except yaml.YAMLError as error:
        raise ContractError(file, ":1", f"not YAML: {error}") from None
    if not is_object(document):
        raise ContractError(file, ":1", "the document is not a mapping")
    return document


def load(file: Path) -> Document:
    """The mapping in this YAML file.

    Raises:
        ContractError: a file that does not exist, is not UTF-8, or that `parse` refuses.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContractError(file, "", f"cannot be read: {type(error).__name__}") from None
    return parse(text, file)


def _read(text: str, file: Path | str) -> Json:
    try:
        return _Reader(text, file, _FAST).document()
    except yaml.YAMLError:
        return _Reader(text, file, yaml.SafeLoader).document()  # its errors say more


class _Reader:
    """Builds plain data from the events of one YAML text."""

    def __init__(self, text: str, file: Path | str, loader: type[yaml.SafeLoader | yaml.CSafeLoader]) -> None:
        self.events: Iterator[events.Event] = yaml.parse(text, Loader=loader)
        self.file = file

    def document(self) -> Json:
        next(self.events)
        if isinstance(next(self.events), events.StreamEndEvent):
            return None
        value = self.value(next(self.events))
        next(self.events)
        after = next(self.events)
        if not isinstance(after, events.StreamEndEvent):
            self.refuse(after, "a second document")
        return value

    def value(self, event: events.Event) -> Json:
        if isinstance(event, events.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, events.MappingStartEvent):
            self.untagged(event)
            return self.mapping()
        if isinstance(event, events.SequenceStartEvent):
            self.untagged(event)
            return [self.value(child) for child in iter(self.next_child, None)]
        return self.refuse(event, "an alias is not allowed: write a $ref")

    def mapping(self) -> Document:
        found: Document = {}
        for key in iter(self.next_child, None):
            if not isinstance(key, events.ScalarEvent):
                self.refuse(key, "a key has to be text")
            self.untagged(key)
            if key.value in found:
                self.refuse(key, f"duplicate key {key.value!r}")
            found[key.value] = self.value(next(self.events))
        return found

    def scalar(self, event: events.ScalarEvent) -> str | float | bool | None:
        self.untagged(event)
        text = event.value
        if event.style:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            return int(text)
        return float(text) if _DECIMAL.fullmatch(text) else text

    def next_child(self) -> events.Event | None:
        """The next event inside a collection; None at its end."""
        event = next(self.events)
        return None if isinstance(event, events.CollectionEndEvent) else event

    def untagged(self, event: events.ScalarEvent | events.CollectionStartEvent) -> None:
        if event.tag is not None:
            self.refuse(event, f"the tag {event.tag} is not allowed")

    def refuse(self, event: events.Event, message: str) -> NoReturn:
        line = event.start_mark.line + 1 if event.start_mark else 1
        raise ContractError(self.file, f":{line}", message)
