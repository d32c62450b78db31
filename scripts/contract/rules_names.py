"""Rules on names: those that collide or break once they are Python."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from scripts.contract.contract import Contract, Findings, Operation, fields, flattened, referred, types
from scripts.contract.load import Document
from scripts.contract.names import argument_name, python_name, snake_case

RESERVED_FIELDS: Final = frozenset(
    {"d", "cls", "to_dict", "from_dict", "additional_properties", "additional_keys", "field_dict"}
    | {"items", "get", "keys", "values"}
)
"""Field names that break a generated class, or hide its reading as a mapping."""
_RESERVED_ARGUMENTS: Final = frozenset({"self", "options"})
_READING: Final = frozenset({"count", "download", "find", "get", "list", "render", "review", "search"})
_LISTING: Final = frozenset({"list", "search"})
_VERBS: Final = {"get": _READING, "put": frozenset({"add", "identify", "update"}), "delete": frozenset({"delete"})}
"""HTTP method -> the verbs that a method's name may begin with. POST takes any verb of the service's trade."""


def operation_ids(contract: Contract) -> Findings:
    """An operationId is `<tag>_<method>`, and no two are the same once they are Python."""
    seen: dict[tuple[str, str], str] = {}
    for operation in contract.operations():
        tags = operation.tags
        if len(tags) != 1:
            yield operation.finding("an operation has exactly one tag", "tags")
            continue
        declared = {tag["name"] for tag in operation.merged.document["tags"]}
        if tags[0] not in declared:
            yield operation.finding(f"the tag {tags[0]!r} is not declared", "tags")
        if not operation.id.startswith(f"{tags[0]}_") or not operation.id.isidentifier():
            yield operation.finding(f"the operationId has to be {tags[0]}_ and the method's name", "operationId")
        key = (operation.merged.api, snake_case(operation.id))
        if key in seen:
            yield operation.finding(f"the operationId is the same as that of {seen[key]} in Python", "operationId")
        seen.setdefault(key, str(operation.place))


def method_names(contract: Contract) -> Findings:
    """A method begins with a verb that fits what it does, and does not repeat the name of its resource."""
    for operation in contract.operations():
        for tag in operation.tags[:1]:
            method = operation.id.removeprefix(f"{tag}_")
            for message in _method(operation, tag, method):
                yield operation.finding(f"the method {method!r} {message}", "operationId")


def _method(operation: Operation, tag: str, method: str) -> Iterator[str]:
    verb = method.partition("_")[0]
    allowed = _VERBS.get(operation.method)
    if allowed is not None and verb not in allowed:
        yield f"has to begin with one of {', '.join(sorted(allowed))}"
    if verb == "delete" and operation.method != "delete":
        yield "deletes by DELETE alone"
    if verb in _READING and operation.node.get("x-cio-repeat") != "safe":
        yield "reads, so a repeat has to be safe"
    if operation.node.get("x-cio-paging") != "none" and verb not in _LISTING:
        yield "is paged, so it has to begin with list or search"
    if verb == "list" and not any(_holds_list(operation, answer) for answer in operation.answers.values()):
        yield "has to answer a list"
    if method.endswith(f"_{tag}"):
        yield "repeats its resource"


def _holds_list(operation: Operation, answer: Document) -> bool:
    return any("array" in types(field) for field in fields(operation.merged, answer).values())


def field_names(contract: Contract) -> Findings:
    """No field name breaks the class, and no two fields are the same attribute."""
    for component in contract.components():
        attributes: dict[str, str] = {}
        for name in fields(component.merged, component.schema):
            attribute = python_name(name)
            if {name, attribute, snake_case(name)} & RESERVED_FIELDS:
                yield component.finding(f"the field {name!r} breaks the generated class")
            if attribute in attributes:
                yield component.finding(f"the fields {attributes[attribute]!r} and {name!r} are the same attribute")
            attributes.setdefault(attribute, name)


def module_names(contract: Contract) -> Findings:
    """No two components are the same module."""
    for merged in contract.apis.values():
        by_module: dict[str, list[str]] = defaultdict(list)
        for name in merged.schemas:
            by_module[snake_case(name)].append(name)
        for component in contract.components():
            if component.merged is merged and component.name in by_module[snake_case(component.name)][1:]:
                first = by_module[snake_case(component.name)][0]
                yield component.finding(f"{first} and {component.name} are the same module")


def argument_names(contract: Contract) -> Findings:
    """The parameters of an operation and the fields of its body are arguments of one method: no two are the same."""
    for operation in contract.operations():
        body = operation.body
        names = [parameter.get("name", "") for parameter in operation.parameters]
        if body is not None:
            names += fields(operation.merged, body) or ["body"]
            names += [part["x-cio-extra"] for part in flattened(operation.merged, body) if "x-cio-extra" in part]
        seen: dict[str, str] = {}
        for name in names:
            argument = argument_name(name)
            if argument in _RESERVED_ARGUMENTS:
                yield operation.finding(f"the argument {name!r} is reserved")
            if argument in seen:
                yield operation.finding(f"{seen[argument]!r} and {name!r} are the same argument of the method")
            seen.setdefault(argument, name)


def extra_arguments(contract: Contract) -> Findings:
    """`x-cio-extra` names the argument for free-form fields of an open object that is a request body."""
    bodies = {
        (operation.merged.api, referred(operation.body))
        for operation in contract.operations()
        if operation.body is not None
    }
    for component in contract.components():
        name = component.schema.get("x-cio-extra")
        if name is None:
            continue
        if not isinstance(name, str) or not name.isidentifier() or python_name(name) != name:
            yield component.finding("`x-cio-extra` has to be the name of an argument", "x-cio-extra")
        if component.schema.get("additionalProperties") is not True:
            yield component.finding("`x-cio-extra` needs `additionalProperties: true`", "x-cio-extra")
        if (component.merged.api, component.name) not in bodies:
            yield component.finding("`x-cio-extra` only has a meaning on a request body", "x-cio-extra")
