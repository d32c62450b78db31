"""Rules on the `x-cio-*` facts: each operation carries all of them, with legal values that agree with the rest."""

from __future__ import annotations

from typing import Any, Final

from scripts.contract.contract import UNIONS, Contract, Finding, Findings, Operation, fields, resolved, types
from scripts.contract.load import is_object
from scripts.contract.merge import limits

OPERATION_FACTS: Final = ("x-cio-auth", "x-cio-lane", "x-cio-repeat", "x-cio-paging", "x-cio-max-bytes")
_SCHEMA_FACTS: Final = frozenset({"x-cio-extra", "x-cio-max-bytes", "x-cio-secret"})
_LANES: Final = {
    "track": {"track"},
    "pipelines": {"pipelines"},
    "app": {"app", "transactional", "broadcast", "design_studio", "archived_message"},
}
_SCHEMES: Final = {"track": "TrackKeys", "app": "AppKey", "pipelines": "PipelinesKey"}
_REPEATS: Final = frozenset({"safe", "with-id", "by-item", "never"})
_SECRETS: Final = frozenset({"value", "address", "headers"})
_PAGING: Final = frozenset({"kind", "items", "start", "next"})
"""`limit` may stand beside these."""
_KINDS: Final = frozenset({"cursor", "page", "offset", "job-cursor"})


def complete_facts(contract: Contract) -> Findings:
    """Every operation carries every fact, and no misspelt one."""
    for operation in contract.operations():
        for name in OPERATION_FACTS:
            if name not in operation.node:
                yield operation.finding(f"`{name}` is missing")
        for name in operation.node:
            if name.startswith("x-") and name not in OPERATION_FACTS:
                yield operation.finding(f"`{name}` is not a fact of operations", name)
    for spot in contract.spots():
        for name in spot.schema:
            if name.startswith("x-") and name not in _SCHEMA_FACTS:
                yield spot.finding(f"`{name}` is not a fact of schemas")


def auth(contract: Contract) -> Findings:
    """The key is that of the API, or none, and `security` says the same."""
    for operation in contract.operations():
        value = operation.node.get("x-cio-auth")
        if value not in (operation.merged.api, "none"):
            yield operation.finding(f"the key has to be {operation.merged.api} or none", "x-cio-auth")
            continue
        expected: list[dict[str, list[str]]] = [] if value == "none" else [{_SCHEMES[value]: []}]
        if operation.node.get("security") != expected:
            yield operation.finding(f"`security` has to say the same as `x-cio-auth`: {expected}", "security")


def lanes(contract: Contract) -> Findings:
    """The rate lane is one of the API's."""
    for operation in contract.operations():
        known = _LANES.get(operation.merged.api, set[str]())
        if operation.node.get("x-cio-lane") not in known:
            yield operation.finding(f"the lane has to be one of {sorted(known)}", "x-cio-lane")


def repeats(contract: Contract) -> Findings:
    """The rule of repeats is legal, and the body has what it speaks of."""
    for operation in contract.operations():
        rule = operation.node.get("x-cio-repeat")
        if rule not in _REPEATS:
            yield operation.finding(f"the rule has to be one of {sorted(_REPEATS)}", "x-cio-repeat")
        if operation.method == "get" and rule != "safe":
            yield operation.finding("a get is safe to repeat", "x-cio-repeat")
        body = operation.body
        names = {} if body is None else fields(operation.merged, body)
        if rule == "with-id" and "id" not in names:
            yield operation.finding("`with-id` needs an `id` in the body", "x-cio-repeat")
        if rule == "by-item" and not _has_items(operation):
            yield operation.finding("`by-item` needs a list or a choice of actions in the body", "x-cio-repeat")


def size_caps(contract: Contract) -> Findings:
    """A cap in bytes is a positive integer, or `none` on an operation."""
    for operation in contract.operations():
        value = operation.node.get("x-cio-max-bytes")
        if value != "none" and not _positive(value):
            yield operation.finding("the cap has to be a positive integer or none", "x-cio-max-bytes")
        if value != "none" and operation.body is None:
            yield operation.finding("a cap needs a request body", "x-cio-max-bytes")
    for spot in contract.spots():
        if "x-cio-max-bytes" in spot.schema and not _positive(spot.schema["x-cio-max-bytes"]):
            yield spot.finding("`x-cio-max-bytes` has to be a positive integer")


def secrets(contract: Contract) -> Findings:
    """What holds a secret says in which way."""
    for spot in contract.spots():
        if spot.schema.get("x-cio-secret", "value") not in _SECRETS:
            yield spot.finding(f"`x-cio-secret` has to be one of {sorted(_SECRETS)}")


def paging(contract: Contract) -> Findings:
    """The names of a paged list are those of its parameters and of its answer."""
    for operation in contract.operations():
        value = operation.node.get("x-cio-paging")
        if value == "none":
            continue
        if not is_object(value) or {*value} - {"limit"} != {*_PAGING} or value["kind"] not in _KINDS:
            yield operation.finding(f"paging is none, or one of {sorted(_KINDS)} with its names", "x-cio-paging")
            continue
        query = {parameter["name"] for parameter in operation.parameters if parameter.get("in") == "query"}
        for key in value.keys() & {"start", "limit"}:
            if value[key] not in query:
                yield operation.finding(f"{value[key]!r} is not a query parameter", "x-cio-paging", key)
        answer = fields(operation.merged, operation.answers.get("200", {}))
        if value["next"] not in answer:
            yield operation.finding(f"{value['next']!r} is not a field of the answer", "x-cio-paging", "next")
        if "array" not in types(resolved(operation.merged, answer.get(value["items"], {}))):
            yield operation.finding(f"{value['items']!r} is not a list of the answer", "x-cio-paging", "items")


def service_limits(contract: Contract) -> Findings:
    """The service's limits have a constant's name, a positive value and a text."""
    file = contract.spec_dir / "common.yaml"
    for name, value, text in limits(contract.spec_dir):
        if not (name.isupper() and name.isidentifier()) or not _positive(value) or not text.endswith("."):
            yield Finding(file, f"/x-cio-limits/{name}", "needs an UPPER_CASE name, a positive value and a sentence")


def _positive(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _has_items(operation: Operation) -> bool:
    if operation.body is None:
        return False
    body = resolved(operation.merged, operation.body)
    lists = (resolved(operation.merged, field) for field in fields(operation.merged, body).values())
    return any(key in body for key in UNIONS) or any("array" in types(field) for field in lists)
