"""Rules on what is written but used by nothing."""

from __future__ import annotations

from pathlib import Path

from scripts.contract.contract import Contract, Finding, Findings, raw_operations
from scripts.contract.events import events
from scripts.contract.load import Document
from scripts.contract.merge import Place, pointer


def unused_components(contract: Contract) -> Findings:
    """Every component is used by an operation of some API."""
    used: set[Place] = set()
    for merged in contract.apis.values():
        used |= merged.inlined | {*merged.schemas.values()}
    for file, document in contract.files().items():
        needed = _needed_schemes(document)
        for section, components in document.get("components", {}).items():
            for name in components:
                place = Place(file, pointer("components", section, name))
                if place not in used and not (section == "securitySchemes" and name in needed):
                    yield Finding(file, place.pointer, "nothing uses this component")


def unused_tags(contract: Contract) -> Findings:
    """Every tag that an API declares has an operation, or an event."""
    for merged in contract.apis.values():
        used = {tag for operation in contract.operations() if operation.merged is merged for tag in operation.tags}
        used |= {tag for event in events(merged) for tag in event.tags}
        for file in _family_files(contract, merged.api):
            for index, tag in enumerate(merged.files[file].get("tags", [])):
                if tag["name"] not in used:
                    yield Finding(file, f"/tags/{index}", f"no operation has the tag {tag['name']!r}")


def declared_schemes(contract: Contract) -> Findings:
    """A file that uses a key says what the key is."""
    for file, document in contract.files().items():
        declared = {*document.get("components", {}).get("securitySchemes", {})}
        for name in sorted(_needed_schemes(document) - declared):
            yield Finding(file, "/components/securitySchemes", f"{name} is used and not declared")


def _needed_schemes(document: Document) -> set[str]:
    return {
        name
        for _, _, operation in raw_operations(document)
        for entry in operation.get("security", [])
        for name in entry
    }


def _family_files(contract: Contract, api: str) -> list[Path]:
    return [file for file in contract.apis[api].files if file.parent == contract.spec_dir / api]
