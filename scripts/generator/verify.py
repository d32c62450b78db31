"""Nothing is lost on the way: operations in, modules and methods out; every object has a class that imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from pathlib import Path

from scripts.contract.merge import merged
from scripts.generator.events import EVENTS, Event, entries, events
from scripts.generator.facts import Facts


def findings(spec: Path, target: Path, facts: list[Facts]) -> list[str]:
    """What does not add up, in words; empty where all is well."""
    found: list[str] = []
    for api, operations in _by_api(facts).items():
        found += _counts(target / api, api, operations)
        found += _missing_classes(spec, target / api, api)
    found += _missing_classes(spec, target / EVENTS, EVENTS)
    found += _lost_events(spec, target / EVENTS / "events.py")
    return found + _unimportable(target)


def _by_api(facts: list[Facts]) -> dict[str, list[Facts]]:
    grouped: dict[str, list[Facts]] = {}
    for fact in facts:
        grouped.setdefault(fact.api, []).append(fact)
    return grouped


def _counts(folder: Path, api: str, operations: list[Facts]) -> list[str]:
    modules = {path.stem for path in folder.glob("api/*/*.py") if path.stem != "__init__"}
    expected = {fact.operation_id for fact in operations}
    found = [f"{api}: operation without a module: {name}" for name in sorted(expected - modules)]
    found += [f"{api}: module without an operation: {name}" for name in sorted(modules - expected)]
    methods = Counter[str]()
    for path in folder.glob("resources/*.py"):
        methods.update(_methods(path))
    for colour in ("", "Async"):
        if methods[colour] != len(operations):
            found.append(f"{api}: {len(operations)} operations, but {methods[colour]} {colour or 'plain'} methods")
    return found


def _methods(path: Path) -> Counter[str]:
    counted = Counter[str]()
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef) and node.name.endswith("Resource"):
            functions = [item for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)]
            colour = "Async" if node.name.startswith("Async") else ""
            counted[colour] += sum(1 for function in functions if not function.name.startswith("_"))
    return counted


def _missing_classes(spec: Path, folder: Path, api: str) -> list[str]:
    schemas = merged(spec, api).get("components", {}).get("schemas", {})
    objects = {name for name, schema in schemas.items() if schema.get("type") == "object" or "allOf" in schema}
    classes = {
        node.name
        for path in folder.glob("models/*.py")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ClassDef)
    }
    return [f"{api}: component without a class: {name}" for name in sorted(objects - classes)]


def _lost_events(spec: Path, module: Path) -> list[str]:
    """Every payload stands in the table of events, and every entry leads to one of them."""
    document = merged(spec, EVENTS)
    listed, payloads = _listed_events(module), set(events(document))
    found = [f"{EVENTS}: event that is not in the table: {event.class_name}" for event in sorted(payloads - listed)]
    found += [f"{EVENTS}: event that is not in the contract: {event.class_name}" for event in sorted(listed - payloads)]
    return found + [
        f"{EVENTS}: {name} is no {event.class_name} of {event.object_type} {event.metric}"
        for name, event in entries(document)
        if event not in payloads
    ]


def _listed_events(module: Path) -> set[Event]:
    for node in ast.parse(module.read_text()).body:
        match node:
            case ast.AnnAssign(target=ast.Name(id="EVENTS"), value=ast.expr() as table):
                listed: dict[tuple[str, str], str] = ast.literal_eval(table)
                return {Event(*key, name) for key, name in listed.items()}
            case _:
                continue
    return set()


_IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
"""


def _unimportable(target: Path) -> list[str]:
    """Import every module in a fresh process."""
    command = [sys.executable, "-B", "-W", "error", "-c", _IMPORT_ALL, str(target.parent), target.name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [f"a module does not import: {done.stderr.strip().splitlines()[-1]}"]
