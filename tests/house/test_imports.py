"""Which packages from outside each room may import. Who imports whom inside is import-linter's part."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.files import GENERATED, PACKAGE, ROOT

OWN = {"customer_io_client", "customer_io_api"}

ALLOWED: dict[str, set[str]] = {
    "builders": set(),
    "cli": {"click", "rich"},
    "client": set(),
    "core": {"attrs", "dateutil", "orjson"},
    "emulator": {
        "click",
        "dateutil",
        "jsonschema_rs",
        "liquid",
        "orjson",
        "python_multipart",
        "trustme",
        "uvicorn",
        "yaml",
    },
    "generated": {"attrs"},
    "ground": set(),
    "pytest_plugin": {"pytest"},
    "testing": set(),
    "transport": {"httpx"},
    "webhooks": set(),
}

GROUND = {"__init__", "exceptions", "options", "regions", "types"}

EXTRAS_OF = {"cli": ["cli"], "emulator": ["emulator", "cli"]}
"""The extras that bring what a room imports; any room may also use what the project needs and the extra `fast`."""


def _room(module: Path) -> str:
    if module.is_relative_to(GENERATED):
        return "generated"
    first = module.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "ground" if first in GROUND else first


def _imported(module: Path) -> Iterator[str]:
    """The top-level packages that a module names in an import, wherever it stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0]


def _imports_from_outside() -> list[tuple[Path, str]]:
    modules = [*sorted(PACKAGE.rglob("*.py")), *sorted(GENERATED.rglob("*.py"))]
    inside = sys.stdlib_module_names | OWN
    return [(module, name) for module in modules for name in sorted(set(_imported(module)) - inside)]


def test_each_room_imports_only_its_own_packages_from_outside() -> None:
    found = [
        f"{module.relative_to(ROOT)}: {name}"
        for module, name in _imports_from_outside()
        if name not in ALLOWED[_room(module)]
    ]
    assert found == []


def test_httpx_is_named_in_one_place() -> None:
    users = {module.relative_to(PACKAGE) for module, name in _imports_from_outside() if name == "httpx"}
    assert all(user.match("transport/http*.py") for user in users), users
    assert users


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_what_a_room_imports_is_declared(room: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    requirements = project["dependencies"] + extras["fast"]
    requirements += ["pytest"] if room == "pytest_plugin" else []  # Whoever loads the plugin is pytest itself.
    requirements += [requirement for extra in EXTRAS_OF.get(room, []) for requirement in extras[extra]]
    declared = {re.split(r"[^a-z0-9-]", requirement)[0].replace("-", "_") for requirement in requirements}
    declared |= {name.removeprefix("python_") for name in declared & {"python_dateutil", "python_liquid"}}
    declared |= {"yaml"} & {name.removeprefix("py") for name in declared}
    assert {name for name in ALLOWED[room] if name not in declared} == set()
