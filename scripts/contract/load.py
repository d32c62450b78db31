"""Reads the YAML of the contract without surprises: what looks like text stays text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

Document: TypeAlias = dict[str, Any]
"""One JSON-ready OpenAPI document, or an object inside one."""

_CORE: Final = "tag:yaml.org,2002:"
_FORMS: Final = (
    (_CORE + "bool", re.compile(r"^(?:true|false)$"), "tf"),
    (_CORE + "null", re.compile(r"^(?:null|)$"), ["n", ""]),
    (_CORE + "int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), "-0123456789"),
    (_CORE + "float", re.compile(r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$"), "-0123456789"),
)


class ContractError(ValueError):
    """A contract that cannot be read or merged: the file, the place in it, and what is wrong there."""

    def __init__(self, file: Path | str, where: str, message: str) -> None:
        super().__init__(f"{file}{where}: {message}")
        self.file = str(file)
        self.where = where
        self.message = message


class _Loader(yaml.SafeLoader):
    """Plain scalars are null, true, false or decimal numbers; all others are text, as every key is."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  PyYAML reads it so
    yaml_constructors: dict[str, Any] = {}  # noqa: RUF012  PyYAML reads it so

    def construct_text(self, node: yaml.Node) -> str:
        return str(self.construct_scalar(_scalar(node)))

    def construct_truth(self, node: yaml.Node) -> bool:
        return self.construct_text(node) == "true"

    def construct_nothing(self, node: yaml.Node) -> None:
        _scalar(node)

    def construct_integer(self, node: yaml.Node) -> int:
        return int(self.construct_text(node))

    def construct_number(self, node: yaml.Node) -> float:
        return float(self.construct_text(node))

    def construct_list(self, node: yaml.Node) -> list[Any]:
        if not isinstance(node, yaml.SequenceNode):
            raise yaml.constructor.ConstructorError(None, None, "expected a list", node.start_mark)
        return [self.construct_object(child, deep=True) for child in node.value]

    def construct_mapping_node(self, node: yaml.Node) -> Document:
        if not isinstance(node, yaml.MappingNode):
            raise yaml.constructor.ConstructorError(None, None, "expected a mapping", node.start_mark)
        found: Document = {}
        for key_node, value_node in node.value:
            key = self.construct_text(key_node)
            if key in found:
                raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key!r}", key_node.start_mark)
            found[key] = self.construct_object(value_node, deep=True)
        return found

    def refuse(self, node: yaml.Node) -> None:
        raise yaml.constructor.ConstructorError(None, None, f"the tag {node.tag} is not allowed", node.start_mark)


def _scalar(node: yaml.Node) -> yaml.ScalarNode:
    if not isinstance(node, yaml.ScalarNode):
        raise yaml.constructor.ConstructorError(None, None, "expected plain text", node.start_mark)
    return node


for _tag, _form, _first in _FORMS:
    _Loader.add_implicit_resolver(_tag, _form, list(_first))
for _tag, _construct in (
    ("str", _Loader.construct_text),
    ("bool", _Loader.construct_truth),
    ("null", _Loader.construct_nothing),
    ("int", _Loader.construct_integer),
    ("float", _Loader.construct_number),
    ("seq", _Loader.construct_list),
    ("map", _Loader.construct_mapping_node),
):
    _Loader.add_constructor(_CORE + _tag, _construct)
_Loader.add_constructor(None, _Loader.refuse)


def parse(text: str, file: Path | str) -> Document:
    """The mapping that this YAML text holds.

    Raises:
        ContractError: broken YAML, a duplicate key, a tag, or a document that is not a mapping; it names the line.
    """
    try:
        document = yaml.load(text, Loader=_Loader)  # noqa: S506  the loader above makes plain JSON data only
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ContractError(file, f":{line}", error.problem or "not YAML") from None
    except yaml.YAMLError as error:
        raise ContractError(file, ":1", f"not YAML: {error}") from None
    if not isinstance(document, dict):
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
