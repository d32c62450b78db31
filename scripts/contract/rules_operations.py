"""Rules on operations: parameters, bodies, answers, and the head of each file."""

from __future__ import annotations

import re
from typing import Final

from scripts.contract.contract import (
    FORM,
    JSON,
    Contract,
    Finding,
    Findings,
    Operation,
    fields,
    flattened,
    parameters,
    raw_operations,
    required,
)
from scripts.contract.merge import pointer

_BODIES: Final = frozenset({JSON, FORM})
_ANSWERS: Final = frozenset({JSON, "image/*"})
"""Media types. The generator reads few others; a new one is allowed here first."""
_ANSWER: Final = re.compile(r"2[0-9][0-9]")


def parameter_shapes(contract: Contract) -> Findings:
    """A parameter has a plain schema: others are dropped or flattened."""
    for file, document in contract.files().items():
        for place, parameter in parameters(document):
            name = parameter.get("name")
            if "schema" not in parameter or "content" in parameter:
                yield Finding(file, place, f"the parameter {name!r} needs a `schema` and no `content`")
            if parameter.get("in") not in ("path", "query", "header"):
                yield Finding(file, place, f"the parameter {name!r} has to be in the path, the query or a header")
            if "style" in parameter or "explode" in parameter:
                yield Finding(file, place, f"the parameter {name!r} cannot change its style")


def path_parameters(contract: Contract) -> Findings:
    """The path parameters of an operation are those of its path, and obligatory."""
    for operation in contract.operations():
        found = {parameter["name"] for parameter in operation.parameters if parameter.get("in") == "path"}
        named = {*re.findall(r"\{([^}]*)\}", operation.path)}
        for name in sorted(found ^ named):
            yield operation.finding(f"{name!r} has to stand both in the path and among its parameters")
        for parameter in operation.parameters:
            if parameter.get("in") == "path" and parameter.get("required") is not True:
                yield operation.finding(f"the path parameter {parameter['name']!r} has to be `required: true`")


def media_types(contract: Contract) -> Findings:
    """A body or an answer has one media type, and it is on the list."""
    for file, document in contract.files().items():
        for path, method, operation in raw_operations(document):
            base = pointer("paths", path, method)
            owners = [(base + "/requestBody", operation.get("requestBody", {}), _BODIES)]
            owners += [
                (base + pointer("responses", status), answer, _ANSWERS)
                for status, answer in operation.get("responses", {}).items()
            ]
            for place, owner, known in owners:
                content = owner.get("content", {})
                if len(content) > 1:
                    yield Finding(file, place + "/content", "one media type is enough: the generator reads the first")
                for media in content:
                    if media not in known:
                        yield Finding(
                            file, place + pointer("content", media), f"the media type {media} is not on the list"
                        )


def answer_statuses(contract: Contract) -> Findings:
    """Only answers of success are declared, by number: errors are read by the client, whatever their body is."""
    for operation in contract.operations():
        answers = operation.node.get("responses", {})
        if not answers:
            yield operation.finding("an operation needs an answer", "responses")
        for status, answer in answers.items():
            if not _ANSWER.fullmatch(status):
                yield operation.finding(f"the answer {status!r} is not a status of success", "responses", status)
            if status == "204" and "content" in answer:
                yield operation.finding("204 has no content", "responses", status)


def request_bodies(contract: Contract) -> Findings:
    """A request body says whether it is obligatory and goes with a method that has one."""
    for operation in contract.operations():
        body = operation.node.get("requestBody")
        if body is None:
            continue
        if not isinstance(body.get("required"), bool):
            yield operation.finding("a request body is `required: true` or `required: false`", "requestBody")
        if body.get("required") is False and not _can_be_left_out(operation):
            yield operation.finding(
                "a body that can be left out is a JSON object of named fields, none of them obligatory", "requestBody"
            )
        if operation.method in ("get", "delete"):
            yield operation.finding(f"{operation.method} has no request body", "requestBody")


def _can_be_left_out(operation: Operation) -> bool:
    """Whether no field says the same as no body: then the method needs no argument for it."""
    if operation.body is None or operation.is_form:
        return False
    merged, schema = operation.merged, operation.body
    is_plain = not any("oneOf" in part or "x-cio-extra" in part for part in flattened(merged, schema))
    return is_plain and bool(fields(merged, schema)) and not required(merged, schema)


def file_heads(contract: Contract) -> Findings:
    """Each file is a whole OpenAPI 3.1 document, without what the generator drops."""
    for file, document in contract.files().items():
        if document.get("openapi") != "3.1.0":
            yield Finding(file, "/openapi", "the contract is written in OpenAPI 3.1.0")
        if "paths" not in document:
            yield Finding(file, "/paths", "a file needs `paths`, be it empty")
        if "security" in document:
            yield Finding(file, "/security", "`security` of a file is ignored: it belongs to each operation")
        if "webhooks" in document and file.parent.name != "webhooks":
            yield Finding(file, "/webhooks", "`webhooks` is read in the folder of this name alone")
        if document.get("paths") and not document.get("servers"):
            yield Finding(file, "/servers", "a file with operations needs `servers`")
