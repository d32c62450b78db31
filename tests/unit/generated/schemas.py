"""The schemas of the contract, and random values that fit them."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from customer_io_api._shared import Model

Schema: TypeAlias = dict[str, Any]
Values: TypeAlias = st.SearchStrategy[Any]

APIS: Final = ("track", "app", "pipelines", "webhooks")
_WORDS: Final = st.text(st.characters(codec="utf-8"), max_size=8)
_NEW_NAMES: Final = st.from_regex(r"new_[a-z]{1,4}", fullmatch=True)
_ANYTHING: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_WORDS, inner, max_size=2),
    max_leaves=4,
)


@cache
def components(api: str) -> dict[str, Schema]:
    """The schemas of an API by name."""
    text = files("customer_io_api").joinpath(f"_contract/{api}.json").read_text("utf-8")
    found: dict[str, Schema] = json.loads(text)["components"]["schemas"]
    return found


def models() -> Iterator[tuple[str, type[Model]]]:
    """Every generated model with its API."""
    for api in APIS:
        module = importlib.import_module(f"customer_io_api.{api}.models")
        for name in module.__all__:
            kind = getattr(module, name)
            if isinstance(kind, type) and issubclass(kind, Model):
                yield api, kind


def whole(api: str, schema: Schema) -> Schema:
    """The schema without references at its top, and the parts of an `allOf` in one."""
    if "$ref" in schema:
        return whole(api, components(api)[schema["$ref"].rpartition("/")[2]])
    merged: Schema = {name: value for name, value in schema.items() if name != "allOf"}
    for part in schema.get("allOf", []):
        inner = whole(api, part)
        merged = {
            **merged,
            **inner,
            "properties": {**merged.get("properties", {}), **inner.get("properties", {})},
            "required": [*merged.get("required", []), *inner.get("required", [])],
        }
    return merged


@cache
def _component(api: str, reference: str) -> Values:
    return st.deferred(lambda: values(api, components(api)[reference.rpartition("/")[2]]))


def values(api: str, schema: Schema) -> Values:
    """Values that fit this schema."""
    if "$ref" in schema:
        return _component(api, schema["$ref"])
    schema = whole(api, schema)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for alternatives in ("oneOf", "anyOf"):
        if alternatives in schema:
            return st.one_of([values(api, branch) for branch in schema[alternatives]])
    kinds = schema.get("type", "any")
    return st.one_of([_of_type(api, schema, kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _of_type(api: str, schema: Schema, kind: str) -> Values:
    match kind:
        case "object":
            return objects(api, schema)
        case "array":
            least = int(schema.get("minItems", 0))
            return st.lists(values(api, schema["items"]), min_size=least, max_size=max(least, 2))
        case "string":
            return _WORDS.filter(lambda text: len(text) >= schema.get("minLength", 0))
        case "integer":
            return st.integers(-(2**53), 2**53)
        case "boolean":
            return st.booleans()
        case "null":
            return st.none()
        case _:
            return _ANYTHING


def objects(api: str, schema: Schema) -> Values:
    """Objects that fit this schema, with and without what is optional and what is new."""
    others: Any = schema.get("additionalProperties", True)
    further = _ANYTHING if others is True else values(api, others)
    return st.builds(_joined, st.dictionaries(_NEW_NAMES, further, max_size=2), _fields(api, schema))


def _joined(new: dict[str, object], known: dict[str, object]) -> dict[str, object]:
    return {**new, **known}


def _fields(api: str, schema: Schema) -> Values:
    required = schema.get("required", [])
    fields = {name: values(api, part) for name, part in schema.get("properties", {}).items()}
    return st.fixed_dictionaries(
        {name: field for name, field in fields.items() if name in required},
        optional={name: field for name, field in fields.items() if name not in required},
    )


def smallest(api: str, schema: Schema, within: frozenset[str] = frozenset()) -> Any:
    """The smallest value that fits: of an object what is required, of alternatives the first that comes to an end."""
    if "$ref" in schema:
        if schema["$ref"] in within:
            raise RecursionError(schema["$ref"])
        within |= {schema["$ref"]}
    schema = whole(api, schema)
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    for branch in schema.get("oneOf", []):
        try:
            return smallest(api, branch, within)
        except RecursionError:
            continue
    match schema.get("type"):
        case "object":
            required = schema.get("required", [])
            fields = schema.get("properties", {})
            return {name: smallest(api, part, within) for name, part in fields.items() if name in required}
        case "array":
            return [smallest(api, schema["items"], within) for _ in range(schema.get("minItems", 0))]
        case "integer" | ["integer", *_]:
            return 0
        case "boolean":
            return False
        case _:
            return "x" * schema.get("minLength", 0)
