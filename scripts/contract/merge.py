"""Merges the family files of an API into one OpenAPI document whose references are all internal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from scripts.contract.load import ContractError, Document, is_list, is_object, load

APIS: Final = ("track", "pipelines", "app", "webhooks")
"""The folders of the contract: the APIs, and the events that the service posts."""
METHODS: Final = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of the merged contract was written."""

    file: Path
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


@dataclass(slots=True)
class Merged:
    """The document of one API, and where its parts were written."""

    api: str
    files: dict[Path, Document]
    """The family files, and the shared ones that they refer to."""
    document: Document = field(default_factory=dict)
    operations: dict[str, Place] = field(default_factory=dict)
    """`PUT /path` -> its place."""
    webhooks: dict[str, Place] = field(default_factory=dict)
    """Name of the event -> its place."""
    schemas: dict[str, Place] = field(default_factory=dict)
    """Component name -> its place."""
    inlined: set[Place] = field(default_factory=set)
    """Shared parts that are no schemas, such as parameters: what refers to them holds a copy."""


def merged(spec_dir: Path, api: str) -> Document:
    """The OpenAPI 3.1 document of this API: ready for JSON, every reference `#/components/schemas/…`.

    Raises:
        ContractError: files that cannot be read, contradict each other, or refer to what is not there.
    """
    return merge(spec_dir, api).document


def limits(spec_dir: Path) -> list[tuple[str, int, str]]:
    """The service's limits in the order of `spec/common.yaml`: constant, value, and what it limits.

    Raises:
        ContractError: a limit without an integer value or a text.
    """
    file = spec_dir / "common.yaml"
    found: list[tuple[str, int, str]] = []
    for name, entry in load(file).get("x-cio-limits", {}).items():
        match entry:
            case {"value": int(value), "text": str(text)} if not isinstance(value, bool):
                found.append((name, value, text))
            case _:
                raise ContractError(file, f"#/x-cio-limits/{name}", "needs an integer value and a text")
    return found


def merge(spec_dir: Path, api: str) -> Merged:
    """The merged document of this API together with the places its parts come from.

    Raises:
        ContractError: as `merged`.
    """
    return _Merger(spec_dir, api).run()


def pointer(*parts: str) -> str:
    """A JSON pointer to these keys, one below the other."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


class _Merger:
    def __init__(self, spec_dir: Path, api: str) -> None:
        self.spec_dir = spec_dir
        self.families = sorted((spec_dir / api).glob("*.yaml"))
        if not self.families:
            raise ContractError(spec_dir / api, "", "holds no family file")
        self.result = Merged(api, {file: load(file) for file in self.families})
        self.known = {file.resolve(): file for file in self.families}
        """Each file that was read, by where it really is."""
        self.schemas: dict[str, Any] = {}
        self.security: dict[str, Any] = {}

    def run(self) -> Merged:
        head = self._head()
        tags = self._tags()
        paths = self._paths()
        webhooks = self._webhooks()
        for file in self.families:
            for name in self._section(file, "securitySchemes"):
                place = pointer("components", "securitySchemes", name)
                self.security[name] = self._inlined(file, place, self._section(file, "securitySchemes")[name])
        self.result.document = {
            **head,
            "tags": tags,
            "paths": paths,
            **({"webhooks": webhooks} if webhooks else {}),
            "components": {
                "schemas": dict(sorted(self.schemas.items())),
                "securitySchemes": dict(sorted(self.security.items())),
            },
        }
        return self.result

    def _head(self) -> Document:
        first = self.families[0]
        document = self.result.files[first]
        for file in self.families[1:]:
            other = self.result.files[file]
            for key, same in (
                ("/openapi", other.get("openapi") == document.get("openapi")),
                ("/servers", other.get("servers") == document.get("servers")),
                ("/info/title", other.get("info", {}).get("title") == document.get("info", {}).get("title")),
            ):
                if not same:
                    raise ContractError(file, f"#{key}", f"is not the same as in {first}")
        return {
            "openapi": document.get("openapi"),
            "info": {"title": document.get("info", {}).get("title"), "version": _version(self.spec_dir / "VERSION")},
            "servers": document.get("servers", []),
        }

    def _tags(self) -> list[Document]:
        tags: dict[str, Document] = {}
        for file in self.families:
            for index, tag in enumerate(self.result.files[file].get("tags", [])):
                if tags.setdefault(tag["name"], tag) != tag:
                    raise ContractError(file, f"#/tags/{index}", f"{tag['name']!r} is described differently elsewhere")
        return [tags[name] for name in sorted(tags)]

    def _paths(self) -> Document:
        paths: dict[str, Document] = {}
        for file in self.families:
            for path, item in self.result.files[file].get("paths", {}).items():
                shared = item.get("parameters", [])
                for method in (method for method in METHODS if method in item):
                    place = Place(file, pointer("paths", path, method))
                    earlier = self.result.operations.setdefault(f"{method.upper()} {path}", place)
                    if earlier is not place:
                        raise ContractError(file, f"#{place.pointer}", f"is also defined in {earlier}")
                    operation = self._inlined(file, place.pointer, item[method])
                    own = operation.get("parameters", [])
                    inherited = self._inlined(file, pointer("paths", path, "parameters"), shared)
                    if parameters := _overridden(inherited, own):
                        operation["parameters"] = parameters
                    paths.setdefault(path, {})[method] = operation
        return paths

    def _webhooks(self) -> Document:
        webhooks: Document = {}
        for file in self.families:
            for name, item in self.result.files[file].get("webhooks", {}).items():
                place = Place(file, pointer("webhooks", name))
                earlier = self.result.webhooks.setdefault(name, place)
                if earlier is not place:
                    raise ContractError(file, f"#{place.pointer}", f"is also defined in {earlier}")
                webhooks[name] = self._inlined(file, place.pointer, item)
        return webhooks

    def _inlined(self, file: Path, where: str, node: Any) -> Any:
        """This node with references to schemas made internal, and all others replaced by what they point to."""
        if is_list(node):
            return [self._inlined(file, f"{where}/{index}", child) for index, child in enumerate(node)]
        if not is_object(node):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return {key: self._inlined(file, where + pointer(key), child) for key, child in node.items()}
        target_file, section, name = self._target(file, where, reference)
        place = pointer("components", section, name)
        if section == "schemas":
            self._take(target_file, name)
            return {**node, "$ref": f"#{place}"}
        self.result.inlined.add(Place(target_file, place))
        return self._inlined(target_file, place, self._section(target_file, section)[name])

    def _target(self, file: Path, where: str, reference: str) -> tuple[Path, str, str]:
        address, _, fragment = reference.partition("#")
        target_file = self._file(file, where, address) if address else file
        parts = [part.replace("~1", "/").replace("~0", "~") for part in fragment.split("/")]
        if len(parts) == 4 and parts[:2] == ["", "components"]:
            section, name = parts[2:]
            if name in self._section(target_file, section):
                return target_file, section, name
        raise ContractError(file, f"#{where}", f"refers to {reference!r}, which is not there")

    def _file(self, file: Path, where: str, address: str) -> Path:
        """The file that this address in another one leads to, read if it was not yet."""
        target = (file.parent / address).resolve()
        if target not in self.known:
            root = self.spec_dir.resolve()
            if not target.is_relative_to(root) or not target.is_file():
                raise ContractError(file, f"#{where}", f"refers to {address!r}, which is not a file of the contract")
            self.known[target] = self.spec_dir / target.relative_to(root)
            self.result.files[self.known[target]] = load(target)
        return self.known[target]

    def _take(self, file: Path, name: str) -> None:
        place = Place(file, pointer("components", "schemas", name))
        earlier = self.result.schemas.get(name)
        if earlier == place:
            return
        if earlier is None:
            self.result.schemas[name] = place
        body = self._inlined(file, place.pointer, self._section(file, "schemas")[name])
        if self.schemas.setdefault(name, body) != body:
            raise ContractError(file, f"#{place.pointer}", f"differs from the component of this name in {earlier}")

    def _section(self, file: Path, section: str) -> Document:
        components: Document = self.result.files[file].get("components", {})
        return dict(components.get(section, {}))


def _version(file: Path) -> str:
    """The version of the contract: the one line of this file."""
    version = file.read_text(encoding="utf-8").strip() if file.is_file() else ""
    if not version:
        raise ContractError(file, "", "does not say the version of the contract")
    return version


def _overridden(inherited: list[Document], own: list[Document]) -> list[Document]:
    """The parameters of a path followed by those of its operation, which win."""
    by_key = {(parameter["in"], parameter["name"]): parameter for parameter in (*inherited, *own)}
    return list(by_key.values())


def operations_of(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Each operation of a document: method, path and the operation itself."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]
