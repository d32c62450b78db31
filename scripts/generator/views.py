"""What the templates print: packages, tags, methods and parameters, seen through the generator's own parse."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.generator.docstrings import docstring
from scripts.generator.facts import Facts, is_attachments, resolved, schema_properties

TITLES = {"track": "Track API", "app": "App API", "pipelines": "Pipelines API", "webhooks": "reporting webhooks"}
MODELS_PREFIX = ".."
ANY_MAPPING = "Mapping[str, object]"
ATTACHMENTS = "Mapping[str, AttachmentContent]"
EXTRA_DOC = "free-form fields by name; a name that is also given as an argument of its own is refused."


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
    body: Param | None
    """The body as a whole."""
    imports: frozenset[str]
    paging: dict[str, str] | None = None
    item: str = ""
    items_attribute: str = ""
    next_expression: str = ""
    """Where the cursor of the next page comes from, said of `page`."""
    start_name: str = ""

    @property
    def counts(self) -> bool:
        """Whether the list goes on by a number."""
        return self.paging is not None and self.paging["kind"] in ("page", "offset")

    @property
    def start_expression(self) -> str:
        return f"cursor_text({self.start_name})" if self.counts else self.start_name

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
        elif self.body:
            fields = ", ".join(f'"{param.wire}": {param.name}' for param in self.fields)
            parts.append(f"body=present({{{fields}}})" + ("" if self.body.required else " or UNSET"))
        if self.extra:
            parts.append(f"extra={self.extra.name}")
        cursor = "cursor_number(cursor)" if self.counts else "cursor"
        parts += [
            f"{param.name}={cursor if param.name == self.start_name else param.name}"
            for param in (*self.query, *self.headers)
        ]
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


@dataclass(frozen=True)
class Contract:
    """One API's document, and its models by class name."""

    document: dict[str, Any]
    models: dict[str, ModelProperty]

    def properties(self, prop: ModelProperty) -> list[PropertyProtocol]:
        """The fields of this model, required ones first; a reference to it does not hold them."""
        model = self.models[str(prop.class_info.name)]
        return [*(model.required_properties or []), *(model.optional_properties or [])]

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The component behind a reference."""
        return resolved(schema, self.document)

    def component(self, prop: ModelProperty) -> dict[str, Any]:
        """The component that this model was made of."""
        found: dict[str, Any] = self.document["components"]["schemas"][str(prop.class_info.name)]
        return found

    def description(self, schema: dict[str, Any]) -> str:
        """What this place says of itself, or else what its component says."""
        return str(schema.get("description") or self.resolved(schema).get("description", ""))

    def schema_properties(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The properties of an object schema, those it takes over included."""
        return schema_properties(schema, self.document)


def package_view(api: str, document: dict[str, Any], data: GeneratorData, facts: list[Facts]) -> Package:
    """The view of one API."""
    by_id = {fact.operation_id: fact for fact in facts}
    contract = Contract(document, {str(model.class_info.name): model for model in data.models})
    docs = {tag["name"]: tag["description"].strip().replace('"', "'") for tag in document.get("tags", [])}
    tags: dict[str, Tag] = {}
    for name, collection in data.endpoint_collections_by_tag.items():
        methods = [_method(endpoint, by_id[str(endpoint.name)], contract) for endpoint in collection.endpoints]
        tags[str(name)] = Tag(str(name), docs[str(name)], sorted(methods, key=lambda method: method.name))
    return Package(api, tags)


def required_fields(data: GeneratorData) -> dict[str, list[str]]:
    """What each model cannot do without, by class name: a reference to a model does not hold it."""
    return {
        str(model.class_info.name): [_wire(field) for field in model.required_properties or []] for model in data.models
    }


def open_enums(data: GeneratorData) -> set[str]:
    """The enumerations that answers hold: their values of tomorrow must pass."""
    contract = Contract({}, {str(model.class_info.name): model for model in data.models})
    waiting: list[PropertyProtocol] = [
        response.prop
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
        for response in endpoint.responses
    ]
    found, seen = set[str](), set[str]()
    while waiting:
        prop = waiting.pop()
        if isinstance(prop, LiteralEnumProperty):
            found.add(str(prop.class_info.name))
        elif isinstance(prop, ListProperty):
            waiting.append(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            waiting.extend(prop.inner_properties)
        elif isinstance(prop, ModelProperty) and str(prop.class_info.name) not in seen:
            seen.add(str(prop.class_info.name))
            waiting.extend(contract.properties(prop))
    return found


def _method(endpoint: Endpoint, facts: Facts, contract: Contract) -> Method:
    body = _Body(endpoint, facts, contract)
    path = [Param(str(prop.python_name), _wire(prop), _path_type(prop)) for prop in endpoint.path_parameters]
    query = [_param(prop, contract) for prop in endpoint.query_parameters]
    headers = [_param(prop, contract) for prop in endpoint.header_parameters]
    returns = _return_type(endpoint)
    parameters = [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters, *body.properties]
    imports: set[str] = set()
    for prop in (*parameters, *(response.prop for response in endpoint.responses.patterns)):
        imports |= _imports(prop)
    paging = _paging(endpoint, facts, query, contract)
    imports |= paging.pop("imports", set())
    described = {entry["name"]: entry["description"] for entry in facts.raw["parameters"]}
    docs = [
        *((param.name, described[param.wire]) for param in path),
        *body.docs,
        *((param.name, described[param.wire]) for param in (*query, *headers)),
    ]
    promise = f"A lazy list of `{paging['item']}`." if paging else _returns_doc(returns, endpoint, contract)
    return Method(
        operation=facts.name,
        name=f"{facts.method_name}_" if keyword.iskeyword(facts.method_name) else facts.method_name,
        module=str(endpoint.name),
        summary=facts.summary,
        returns=returns,
        docstring=docstring(facts, docs, promise),
        path=path,
        query=query,
        headers=headers,
        fields=body.fields,
        extra=body.extra,
        whole_body=body.whole,
        body=body.param,
        imports=frozenset(imports),
        **paging,
    )


class _Body:
    """How a request body becomes parameters."""

    def __init__(self, endpoint: Endpoint, facts: Facts, contract: Contract) -> None:
        self.fields: list[Param] = []
        self.extra: Param | None = None
        self.whole: Param | None = None
        self.properties: list[PropertyProtocol] = []
        self.docs: list[tuple[str, str]] = []
        self.param: Param | None = None
        if not endpoint.bodies:
            return
        prop = endpoint.bodies[0].prop
        request_body = facts.raw["requestBody"]
        media = request_body["content"][endpoint.bodies[0].content_type.get_untrusted_value()]
        schema = contract.resolved(media["schema"])
        self.properties = [prop]
        self.param = _param(prop, contract)
        if isinstance(prop, ModelProperty) and contract.properties(prop):
            self._take_apart(prop, schema, contract)
        else:
            self.whole = self.param
            self.docs = [("body", request_body.get("description") or schema["description"])]

    def _take_apart(self, model: ModelProperty, schema: dict[str, Any], contract: Contract) -> None:
        fields = contract.properties(model)
        self.properties += fields
        self.fields = [_param(prop, contract, clean=True) for prop in fields]
        described = contract.schema_properties(schema)
        self.docs = [(param.name, contract.description(described[param.wire])) for param in self.fields]
        if "x-cio-extra" in schema:
            name = schema["x-cio-extra"]
            self.extra = Param(name, name, f"{ANY_MAPPING} | Unset", required=False)
            self.docs.append((name, EXTRA_DOC))


def _param(prop: PropertyProtocol, contract: Contract, *, clean: bool = False) -> Param:
    name = str(prop.python_name)
    if clean:
        name = name.removeprefix("field_")
        name = f"{name}_" if keyword.iskeyword(name) else name
    annotation = _argument_type(prop, contract)
    return Param(name, _wire(prop), annotation if prop.required else f"{annotation} | Unset", prop.required)


def _argument_type(prop: PropertyProtocol, contract: Contract) -> str:
    """What a caller may pass: models or plain mappings, any sequence."""
    members = dict.fromkeys(_alternatives(prop, contract))
    if ANY_MAPPING in members:
        del members[ANY_MAPPING]
        members[ANY_MAPPING] = None
    return " | ".join(members)


def _alternatives(prop: PropertyProtocol, contract: Contract) -> Iterator[str]:
    if isinstance(prop, ModelProperty):
        if contract.properties(prop):
            yield str(prop.class_info.name)
        yield ATTACHMENTS if is_attachments(contract.component(prop)) else ANY_MAPPING
    elif isinstance(prop, FileProperty):
        yield "FileContent"
    elif isinstance(prop, ListProperty):
        yield f"Sequence[{_argument_type(prop.inner_property, contract)}]"
    elif isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _alternatives(inner, contract)
    else:
        yield prop.get_type_string(no_optional=True).as_unembedded_code()


def _path_type(prop: PropertyProtocol) -> str:
    annotation = prop.get_type_string(no_optional=True).as_unembedded_code()
    return "str | int" if annotation == "str" else annotation


def _return_type(endpoint: Endpoint) -> str:
    if any(isinstance(response.prop, FileProperty) for response in endpoint.responses.patterns):
        return "bytes"
    answer = endpoint.response_type().as_unembedded_code()
    return "None" if answer == "Any" else answer


def _returns_doc(returns: str, endpoint: Endpoint, contract: Contract) -> str:
    if returns == "None":
        return "Nothing: the service confirms without content."
    prop = endpoint.responses.patterns[0].prop
    if isinstance(prop, FileProperty):
        return "The bytes of the file."
    if not isinstance(prop, ModelProperty):
        return f"`{returns}`."
    return " ".join(contract.document["components"]["schemas"][str(prop.class_info.name)]["description"].split())


def _paging(endpoint: Endpoint, facts: Facts, query: list[Param], contract: Contract) -> dict[str, Any]:
    if facts.paging is None:
        return {}
    page = endpoint.responses.patterns[0].prop
    if not isinstance(page, ModelProperty):
        raise TypeError(f"{facts.name}: a paged answer must be an object")
    by_wire = {_wire(prop): prop for prop in contract.properties(page)}
    items = by_wire[facts.paging["items"]]
    if not isinstance(items, ListProperty):
        raise TypeError(f"{facts.name}: the items of a page must be a list")
    attribute = str(by_wire[facts.paging["next"]].python_name)
    next_expressions = {
        "cursor": f"page.{attribute}",
        "page": f"next_page(page.{attribute})",
        "offset": f"next_offset(page.{items.python_name} or [], cursor)",
        "job-cursor": f"next_job_cursor(page.{attribute})",
    }
    return {
        "paging": facts.paging,
        "item": items.inner_property.get_type_string().as_unembedded_code(),
        "items_attribute": f"{items.python_name}{'' if items.required else ' or []'}",
        "next_expression": next_expressions[facts.paging["kind"]],
        "start_name": next(param.name for param in query if param.wire == facts.paging["start"]),
        "imports": _imports(items),
    }


def _imports(prop: PropertyProtocol) -> set[str]:
    found = prop.get_imports(prefix=MODELS_PREFIX) | prop.get_lazy_imports(prefix=MODELS_PREFIX)
    return {line for line in found if "models." in line and "import check_" not in line}


def _wire(prop: PropertyProtocol) -> str:
    return prop.name if isinstance(prop.name, str) else prop.name.get_untrusted_value()
