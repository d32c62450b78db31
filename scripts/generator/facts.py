"""The `x-cio-*` facts of each operation, read from a merged contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True)
class Facts:
    """One operation of the contract: where it is, what is known of it, and its raw document."""

    name: str
    """`track.customers.identify`"""
    api: str
    tag: str
    operation_id: str
    method: str
    path: str
    raw: dict[str, Any]

    @property
    def method_name(self) -> str:
        return self.operation_id.removeprefix(f"{self.tag}_")

    @property
    def auth(self) -> str:
        return str(self.raw["x-cio-auth"])

    @property
    def lane(self) -> str:
        return str(self.raw["x-cio-lane"])

    @property
    def repeat(self) -> str:
        return str(self.raw["x-cio-repeat"])

    @property
    def paging(self) -> dict[str, str] | None:
        paging = self.raw["x-cio-paging"]
        return None if paging == "none" else paging

    @property
    def max_bytes(self) -> int | None:
        size = self.raw["x-cio-max-bytes"]
        return None if size == "none" else size

    @property
    def summary(self) -> str:
        return str(self.raw["summary"]).rstrip(".").replace('"', "'")


def operations(api: str, document: dict[str, Any]) -> Iterator[Facts]:
    """Every operation of one merged contract, in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                raw = item[method] | {"parameters": [*item.get("parameters", []), *item[method].get("parameters", [])]}
                tag = raw["tags"][0]
                short = raw["operationId"].removeprefix(f"{tag}_")
                name = f"{api}.{short}" if tag == api else f"{api}.{tag}.{short}"
                yield Facts(name, api, tag, raw["operationId"], method.upper(), path, raw)
