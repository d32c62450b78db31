"""Requests held against the contract: path and query values, and bodies, by JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import cast

from jsonschema_rs import Draft202012Validator

from customer_io_client.emulator.components import resolved, schemas
from customer_io_client.emulator.forms import MEDIA_TYPE, Form
from customer_io_client.emulator.keywords import KEYWORDS
from customer_io_client.emulator.violations import MASK, refusal
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object


class Checks:
    """What one operation asks of its requests. Schemas are compiled when first needed."""

    def __init__(self, definition: JsonObject, document: JsonObject) -> None:
        self._definition = definition
        self._document = document

    def path(self, values: Mapping[str, str]) -> dict[str, Json]:
        """The path values in the types of the contract.

        Raises:
            RefusedError: 400.
        """
        return self._parameters("path", values)

    def query(self, values: Mapping[str, str]) -> dict[str, Json]:
        """The declared query values in the types of the contract; others are ignored, a `limit` is cut to its most.

        Raises:
            RefusedError: 400.
        """
        return self._parameters("query", values)

    def body(self, value: Json) -> None:
        """Hold a JSON body against the contract.

        Raises:
            RefusedError: 400, at the first violation.
        """
        validator = self._body
        if validator is not None and not validator.is_valid(value):
            raise refusal(next(validator.iter_errors(value)))

    def known_fields(self, value: Json) -> None:
        """Refuse a body with a field that the contract does not name.

        Raises:
            RefusedError: 400, at the first one.
        """
        unknown = next(self._unknown(value, self._body_schema), None)
        if unknown is not None:
            raise RefusedError(400, "is not a known field", where=unknown, reason="unknown")

    def _unknown(self, value: Json, schema: JsonObject, place: str = "") -> Iterator[str]:
        """The places of fields that this schema does not name; where it takes any, there are none."""
        schema = resolved(schema, self._document)
        if isinstance(value, list):
            for index, entry in enumerate(value):
                yield from self._unknown(entry, as_object(schema.get("items")), f"{place}{index}.")
        if not isinstance(value, dict) or schema.get("additionalProperties") is True:
            return
        forms = [resolved(as_object(form), self._document) for form in as_list(schema.get("oneOf"))]
        named = {name: part for form in (schema, *forms) for name, part in as_object(form.get("properties")).items()}
        for name, part in value.items() if named else ():
            if name not in named:
                yield f"{place}{name}"
            yield from self._unknown(part, as_object(named.get(name)), f"{place}{name}.")

    def form(self, form: Form) -> Json:
        """Hold a form against the contract; as JSON, with the name of each file in its place.

        Raises:
            RefusedError: 400, at the first violation.
        """
        body: JsonObject = {}
        for name, text in form.texts.items():
            if name in self._files:
                raise RefusedError(400, "must be a file", where=name)
            body[name] = typed(text, self._fields.get(name, {}))
        for name, file in form.files.items():
            if name not in self._files:
                raise RefusedError(400, "must not be a file", where=name)
            if len(file.content) > self._files[name]:
                raise RefusedError(400, f"is over {self._files[name]} bytes", where=name, reason="too_large")
            body[name] = file.name
        self.body(body)
        return body

    @cached_property
    def _fields(self) -> dict[str, JsonObject]:
        """The fields of a form, by name."""
        properties = as_object(resolved(self._body_schema, self._document).get("properties"))
        return {name: resolved(as_object(schema), self._document) for name, schema in properties.items()}

    @cached_property
    def _files(self) -> dict[str, int]:
        """Those that are files, and the most bytes of each."""
        return {
            name: cast("int", schema["x-cio-max-bytes"])
            for name, schema in self._fields.items()
            if schema.get("format") == "binary"
        }

    @cached_property
    def takes_form(self) -> bool:
        """Whether a request has a form with files for a body."""
        return MEDIA_TYPE in as_object(as_object(self._definition.get("requestBody")).get("content"))

    @cached_property
    def needs_body(self) -> bool:
        """Whether a request without a body is refused."""
        return as_object(self._definition.get("requestBody")).get("required") is True

    @cached_property
    def takes_body(self) -> bool:
        """Whether a request has a body."""
        return "requestBody" in self._definition

    @cached_property
    def _body(self) -> Draft202012Validator | None:
        return self._compiled(self._body_schema) if self._body_schema else None

    @cached_property
    def _body_schema(self) -> JsonObject:
        content = as_object(as_object(self._definition.get("requestBody")).get("content"))
        return as_object(as_object(next(iter(content.values()), None)).get("schema"))

    @cached_property
    def _declared(self) -> dict[str, dict[str, tuple[JsonObject, bool, Draft202012Validator]]]:
        """Place -> name -> schema, whether it is needed, and its validator."""
        places: dict[str, dict[str, tuple[JsonObject, bool, Draft202012Validator]]] = {"path": {}, "query": {}}
        for parameter in map(as_object, as_list(self._definition.get("parameters"))):
            place, schema = str(parameter["in"]), as_object(parameter["schema"])
            if place in places:
                validator = self._compiled(schema)
                places[place][str(parameter["name"])] = (schema, parameter.get("required") is True, validator)
        return places

    def _compiled(self, schema: JsonObject) -> Draft202012Validator:
        components = schemas(self._document)
        needed = {name: components[name] for name in sorted(_reachable(schema, components))}
        whole: JsonObject = {"allOf": [schema], "components": {"schemas": needed}}
        return Draft202012Validator(whole, mask=MASK, keywords=KEYWORDS)

    def _parameters(self, place: str, values: Mapping[str, str]) -> dict[str, Json]:
        found: dict[str, Json] = {}
        for name, (schema, needed, validator) in self._declared[place].items():
            if name not in values:
                if needed:
                    raise RefusedError(400, "is required", where=name, reason="required")
                continue
            value = typed(values[name], resolved(schema, self._document))
            most = resolved(schema, self._document).get("maximum")
            if name == "limit" and isinstance(value, int) and isinstance(most, int) and value > most:
                value = most
            for error in validator.iter_errors(value):
                raise refusal(error, name)
            found[name] = value
        return found


def typed(text: str, schema: JsonObject) -> Json:
    """This text as the type its schema names; as text where it is none of that type."""
    is_whole = text.removeprefix("-").isdecimal() and len(text) < 19
    declared = schema.get("type")
    kinds = declared if isinstance(declared, list) else [declared]
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    return int(text) if "integer" in kinds and is_whole else text


def _reachable(schema: Json, components: JsonObject) -> set[str]:
    """The components that this schema refers to, directly or not."""
    found: set[str] = set()
    waiting = list(_references(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_references(components[name]))
    return found


def _references(schema: Json) -> Iterator[str]:
    if isinstance(schema, dict):
        reference = schema.get("$ref")
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
        for part in schema.values():
            yield from _references(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _references(part)
