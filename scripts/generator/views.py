"""What the templates print: packages, tags, methods and parameters, seen through the generator's own parse."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ListProperty,
    ModelProperty,
    Property,
    UnionProperty,
)

from scripts.generator.docstrings import docstring
from scripts.generator.facts import Facts

TITLES = {"track": "Track API", "app": "App API", "pipelines": "Pipelines API", "webhooks": "reporting webhooks"}
MODELS_PREFIX = ".."
ANY_MAPPING = "Mapping[str, object]"


@dataclass(frozen=True)
class Param:
    """One parameter of a method."""

    name: str
    wire: str
    annotation: str
    required: bool = True

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " = UNSET")


@dataclass(frozen=True)
class Method:
    """One operation as a method of its resource and as a module of its own."""

    operation: str
    name: str
    module: str
    summary: str
    returns: str
    docstring: str
    path: list[Param]
    query: list[Param]
    headers: list[Param]
    fields: list[Param]
    """The named fields of a JSON-object body."""
    extra: Param | None
    """Where such a body also takes free-form fields: under this name."""
    whole_body: Param | None
    """A body that is not taken apart."""
    body_annotation: str
    imports: frozenset[str]
    paging: dict[str, str] | None = None
    item: str = ""
    items_attribute: str = ""
    next_attribute: str = ""
    start_name: str = ""

    @property
    def has_body(self) -> bool:
        return bool(self.fields or self.extra or self.whole_body)

    @property
    def positional(self) -> list[Param]:
        return [*self.path, *([self.whole_body] if self.whole_body else [])]

    @property
    def keywords(self) -> list[Param]:
        given = [*self.fields, *([self.extra] if self.extra else []), *self.query, *self.headers]
        return sorted(given, key=lambda param: not param.required)

    @property
    def arguments(self) -> str:
        """How the method calls `build_request`."""
        parts = [param.name for param in self.path]
        if self.whole_body:
            parts.append(f"body={self.whole_body.name}")
        elif self.has_body:
            fields = ", ".join(f'"{param.wire}": {param.name}' for param in self.fields)
            parts.append(f"body=present({{{fields}}})")
        if self.extra:
            parts.append(f"extra={self.extra.name}")
        for param in (*self.query, *self.headers):
            parts.append(f"{param.name}={'cursor' if param.name == self.start_name else param.name}")
        return "".join(f"{part},\n" for part in parts)


@dataclass(frozen=True)
class Tag:
    """One resource."""

    module: str
    doc: str
    methods: list[Method]

    @property
    def class_name(self) -> str:
        return "".join(word.capitalize() for word in self.module.split("_")) + "Resource"

    @property
    def imports(self) -> list[str]:
        return sorted(set[str]().union(*(method.imports for method in self.methods)))


@dataclass(frozen=True)
class Package:
    """One API."""

    api: str
    tags: dict[str, Tag] = field(default_factory=dict[str, Tag])

    @property
    def title(self) -> str:
        return TITLES[self.api]

    @property
    def class_name(self) -> str:
        return f"{self.api.capitalize()}API"

    @property
    def methods(self) -> dict[str, Method]:
        """By operationId, which is the name of its module."""
        return {method.module: method for tag in self.tags.values() for method in tag.methods}

    @property
    def root_tag(self) -> Tag | None:
        return self.tags.get(self.api)

    @property
    def sub_tags(self) -> list[Tag]:
        return [tag for name, tag in sorted(self.tags.items()) if name != self.api]


def package_view(api: str, document: dict[str, Any], data: GeneratorData, facts: list[Facts]) -> Package:
    """The view of one API."""
    by_id = {fact.operation_id: fact for fact in facts}
    docs = {tag["name"]: tag["description"].strip().replace('"', "'") for tag in document.get("tags", [])}
    tags: dict[str, Tag] = {}
    for name, collection in data.endpoint_collections_by_tag.items():
        methods = [_method(endpoint, by_id[str(endpoint.name)], document) for endpoint in collection.endpoints]
        tags[str(name)] = Tag(str(name), docs[str(name)], sorted(methods, key=lambda method: method.name))
    return Package(api, tags)


def open_enums(data: GeneratorData) -> set[str]:
    """The enumerations that answers hold: their values of tomorrow must pass."""
    roots = [
        response.prop
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
        for response in endpoint.responses
    ]
    models = {model.class_info.name: model for model in data.models}
    return {prop.class_info.name for prop in _reachable(roots, models) if isinstance(prop, LiteralEnumProperty)}


def _reachable(roots: list[Property], models: dict[str, ModelProperty]) -> Iterator[Property]:
    waiting, seen = list(roots), set[str]()
    while waiting:
        prop = waiting.pop()
        yield prop
        if isinstance(prop, ListProperty):
            waiting.append(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            waiting.extend(prop.inner_properties)  # pyright: ignore[reportArgumentType] # its own protocol, wider than Property
        elif isinstance(prop, ModelProperty) and prop.class_info.name not in seen:
            seen.add(prop.class_info.name)
            waiting.extend(_properties(models[prop.class_info.name]))


def _properties(model: ModelProperty) -> list[Property]:
    extra = [model.additional_properties] if isinstance(model.additional_properties, ListProperty | ModelProperty) else []
    return [*(model.required_properties or []), *(model.optional_properties or []), *extra]


def _method(endpoint: Endpoint, facts: Facts, document: dict[str, Any]) -> Method:
    body = _Body(endpoint, facts, document)
    path = [Param(str(prop.python_name), _wire(prop), _path_type(prop)) for prop in endpoint.path_parameters]
    query = [_param(prop) for prop in endpoint.query_parameters]
    headers = [_param(prop) for prop in endpoint.header_parameters]
    returns = _return_type(endpoint)
    properties = [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters, *body.properties]
    imports = set(body.imports)
    for prop in (*properties, *(response.prop for response in endpoint.responses.patterns)):
        imports |= _imports(prop)
    paging = _paging(endpoint, facts, query)
    imports |= paging.pop("imports", set())
    documented = [*_parameter_docs(facts, [*path, *query, *headers]), *body.docs]
    order = {param.name: index for index, param in enumerate([*path, *body.keywords, *query, *headers])}
    documented.sort(key=lambda entry: order[entry[0]])
    promise = f"A lazy list of `{paging['item']}`." if paging else _returns_doc(returns, endpoint, document)
    return Method(
        operation=facts.name,
        name=f"{facts.method_name}_" if keyword.iskeyword(facts.method_name) else facts.method_name,
        module=str(endpoint.name),
        summary=facts.summary,
        returns=returns,
        docstring=docstring(facts, documented, promise),
        path=path,
        query=query,
        headers=headers,
        fields=body.fields,
        extra=body.extra,
        whole_body=body.whole,
        body_annotation=body.annotation,
        imports=frozenset(imports),
        **paging,
    )


class _Body:
    """How a request body becomes parameters."""

    def __init__(self, endpoint: Endpoint, facts: Facts, document: dict[str, Any]) -> None:
        self.fields: list[Param] = []
        self.extra: Param | None = None
        self.whole: Param | None = None
        self.properties: list[Property] = []
        self.docs: list[tuple[str, str]] = []
        self.annotation = ANY_MAPPING
        self.imports: set[str] = set()
        if not endpoint.bodies:
            return
        prop = endpoint.bodies[0].prop
        media = facts.raw["requestBody"]["content"][endpoint.bodies[0].content_type.get_untrusted_value()]
        self.properties = [prop]
        self.annotation = _argument_type(prop)
        if isinstance(prop, ModelProperty) and (prop.required_properties or prop.optional_properties):
            self._take_apart(prop, _resolved(media["schema"], document), document)
        else:
            self.whole = Param("body", "body", self.annotation)
            text = facts.raw["requestBody"].get("description") or _resolved(media["schema"], document)["description"]
            self.docs = [("body", text)]

    def _take_apart(self, model: ModelProperty, schema: dict[str, Any], document: dict[str, Any]) -> None:
        self.properties = [*(model.required_properties or []), *(model.optional_properties or [])]
        self.fields = [_param(prop, clean=True) for prop in self.properties]
        described = _all_properties(schema, document)
        self.docs = [(param.name, _description(described[param.wire], document)) for param in self.fields]
        if "x-cio-extra" in schema:
            name = schema["x-cio-extra"]
            self.extra = Param(name, name, f"{ANY_MAPPING} | Unset", required=False)
            self.docs.append((name, schema["x-cio-extra-description"]))

    @property
    def keywords(self) -> list[Param]:
        return [*([self.whole] if self.whole else []), *self.fields, *([self.extra] if self.extra else [])]


def _param(prop: Property, *, clean: bool = False) -> Param:
    name = str(prop.python_name)
    if clean:
        name = name.removeprefix("field_")
        name = f"{name}_" if keyword.iskeyword(name) else name
    annotation = _argument_type(prop)
    return Param(name, _wire(prop), annotation if prop.required else f"{annotation} | Unset", prop.required)


def _argument_type(prop: Property) -> str:
    """What a caller may pass: models or plain mappings, any sequence."""
    if isinstance(prop, ModelProperty):
        free_form = not (prop.required_properties or prop.optional_properties)
        return ANY_MAPPING if free_form else f"{prop.class_info.name} | {ANY_MAPPING}"
    if isinstance(prop, ListProperty):
        return f"Sequence[{_argument_type(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        members = [_argument_type(inner) for inner in prop.inner_properties]  # pyright: ignore[reportArgumentType] # its own protocol
        flat = [part for member in members for part in member.split(" | ")] if not any("[" in m and "|" in m for m in members) else members
        return " | ".join(dict.fromkeys(flat))
    return prop.get_type_string(no_optional=True).as_unembedded_code()


def _path_type(prop: Property) -> str:
    annotation = prop.get_type_string(no_optional=True).as_unembedded_code()
    return "str | int" if annotation == "str" else annotation


def _return_type(endpoint: Endpoint) -> str:
    answer = endpoint.response_type().as_unembedded_code()
    return "None" if answer == "Any" else answer


def _returns_doc(returns: str, endpoint: Endpoint, document: dict[str, Any]) -> str:
    if returns == "None":
        return "Nothing: the service confirms without content."
    prop = endpoint.responses.patterns[0].prop
    if isinstance(prop, ModelProperty):
        text = document["components"]["schemas"][str(prop.class_info.name)]["description"]
        return " ".join(text.split())
    return f"`{returns}`."


def _paging(endpoint: Endpoint, facts: Facts, query: list[Param]) -> dict[str, Any]:
    if facts.paging is None:
        return {}
    page = endpoint.responses.patterns[0].prop
    if not isinstance(page, ModelProperty):
        raise TypeError(f"{facts.name}: a paged answer must be an object")
    by_wire = {_wire(prop): prop for prop in _properties(page)}
    items = by_wire[facts.paging["items"]]
    if not isinstance(items, ListProperty):
        raise TypeError(f"{facts.name}: the items of a page must be a list")
    optional = "" if items.required else " or []"
    return {
        "paging": facts.paging,
        "item": items.inner_property.get_type_string().as_unembedded_code(),
        "items_attribute": f"{items.python_name}{optional}",
        "next_attribute": str(by_wire[facts.paging["next"]].python_name),
        "start_name": next(param.name for param in query if param.wire == facts.paging["start"]),
        "imports": _imports(items),
    }


def _parameter_docs(facts: Facts, params: list[Param]) -> list[tuple[str, str]]:
    described = {entry["name"]: entry["description"] for entry in facts.raw.get("parameters", [])}
    return [(param.name, described[param.wire]) for param in params]


def _imports(prop: Property) -> set[str]:
    found = prop.get_imports(prefix=MODELS_PREFIX) | prop.get_lazy_imports(prefix=MODELS_PREFIX)
    return {line for line in found if "models." in line and "import check_" not in line}


def _wire(prop: Property) -> str:
    return prop.name.get_untrusted_value() if not isinstance(prop.name, str) else prop.name


def _resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def _description(schema: dict[str, Any], document: dict[str, Any]) -> str:
    return str(schema.get("description") or _resolved(schema, document).get("description", ""))


def _all_properties(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found |= _all_properties(_resolved(part, document), document)
    return found | schema.get("properties", {})
