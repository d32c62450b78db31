"""Write the whole generated package into a folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment
from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData

from scripts.contract.merge import limits, merged
from scripts.generator.events import EVENTS, events, reports, twins
from scripts.generator.facts import Facts, operations
from scripts.generator.views import Package, open_enums, package_view, required_fields

TEMPLATES = Path(__file__).parent.parent / "templates"
HEADER = '"""Generated from `spec/`: models, endpoints and resource classes. Edit the contract, not these files."""\n'
LINE_LENGTH = "120"
RESERVED_NAMES = {
    *("AttributeError", "KeyError", "TypeError", "ValueError", "self", "true", "false"),
    *("bool", "bytes", "classmethod", "datetime", "dict", "float", "int", "isinstance", "list", "object", "str"),
    "tuple",
}
"""Names that generated code uses itself: a field of such a name gets a trailing `_`. `type` and `next` keep theirs."""
UNUSED_FILES = ("client.py", "errors.py")
RECURSION_LIMIT = 20_000
"""The generator copies long chains of references in depth."""


class GenerationError(Exception):
    """The contract cannot be generated in full."""


def build(spec: Path, target: Path, apis: tuple[str, ...]) -> list[Facts]:
    """Generate every API below `target`, which must not exist yet; the facts of all operations come back."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    strings.RESERVED_WORDS = RESERVED_NAMES
    target.mkdir(parents=True)
    target.joinpath("__init__.py").write_text(HEADER)
    target.joinpath("py.typed").write_text("")
    for static in sorted((TEMPLATES / "static").glob("*.py")):
        shutil.copy(static, target / static.name)
    facts: list[Facts] = []
    environment: Environment | None = None
    for api in apis:
        document = merged(spec, api)
        _write_contract(target, api, document)
        found = list(operations(api, document))
        _refuse_twins(found)
        environment = _generate_api(api, document, found, target / api)
        facts += found
    _generate_events(spec, target)
    if environment is None:
        raise GenerationError("no API to generate")
    version = spec.joinpath("VERSION").read_text().strip()
    tables = {
        "_operations.py": environment.get_template("operations.py.jinja").render(operations=facts, version=version),
        "_limits.py": environment.get_template("limits.py.jinja").render(limits=limits(spec)),
    }
    for name, text in tables.items():
        target.joinpath(name).write_text(text)
    _tidy(target)
    return facts


def _refuse_twins(facts: list[Facts]) -> None:
    """The generator would write one over the other in silence."""
    seen: dict[str, Facts] = {}
    for fact in facts:
        module = strings.snake_case(fact.operation_id)
        if module != fact.operation_id:
            raise GenerationError(f"{fact.api}: operationId {fact.operation_id} must be written {module}")
        if module in seen:
            raise GenerationError(f"{fact.api}: operationId {module} stands twice: {seen[module].path} and {fact.path}")
        seen[module] = fact


def _write_contract(target: Path, api: str, document: dict[str, Any]) -> None:
    folder = target / "_contract"
    folder.mkdir(exist_ok=True)
    folder.joinpath("__init__.py").write_text('"""The merged contract of each API, as JSON."""\n')
    folder.joinpath(f"{api}.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


def _generate_api(api: str, document: dict[str, Any], facts: list[Facts], folder: Path) -> Environment:
    project, data = _project(api, document, folder)
    package = package_view(api, document, data, facts)
    _run(project, api, package=package, open_enums=open_enums(data), required_fields=required_fields(data))
    _write_resources(project.env, package, folder / "resources")
    return project.env


def _generate_events(spec: Path, target: Path) -> None:
    """What the service posts by itself: models, and the events that they are. There are no operations in it."""
    document, folder = merged(spec, EVENTS), target / EVENTS
    _write_contract(target, EVENTS, document)
    found = events(document)
    if claimed_twice := twins(found):
        raise GenerationError("\n".join(claimed_twice))
    components = {key: value for key, value in document.items() if key != "webhooks"} | {"paths": {}}
    project, data = _project(EVENTS, components, folder)
    enums = {str(enum.class_info.name) for enum in data.enums}
    _run(project, EVENTS, package=Package(EVENTS), open_enums=enums, required_fields=required_fields(data))
    shutil.rmtree(folder / "api")
    by_type = reports(found)
    names = sorted(["EVENTS", "UnknownEvent", "WebhookEvent", "parse_event", *(report.name for report in by_type)])
    text = project.env.get_template("events.py.jinja").render(reports=by_type, names=names)
    folder.joinpath("events.py").write_text(text)


def _project(api: str, document: dict[str, Any], folder: Path) -> tuple[Project, GeneratorData]:
    config = Config.from_sources(
        ConfigFile(
            literal_enums=True,
            use_path_prefixes_for_title_model_names=False,
            docstrings_on_attributes=True,
            content_type_overrides={"image/*": "application/octet-stream"},
            post_hooks=[],
        ),
        MetaType.NONE,
        Path("contract.json"),
        "utf-8",
        overwrite=False,
        output_path=folder,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{api}: {data.header} {data.detail}")
    return Project(openapi=data, config=config, custom_template_path=TEMPLATES), data


def _run(project: Project, api: str, **visible: object) -> None:
    """Write the files of the generator's own kinds; the templates see what is given."""
    cast("dict[str, Any]", project.env.globals).update(visible)
    with redirect_stdout(StringIO()):
        problems = project.build()
    if problems:
        raise GenerationError("\n".join(f"{api}: {problem.header} {problem.detail}" for problem in problems))
    for name in UNUSED_FILES:
        project.package_dir.joinpath(name).unlink()


def _write_resources(environment: Environment, package: Package, folder: Path) -> None:
    folder.mkdir()
    folder.joinpath("__init__.py").write_text(environment.get_template("resources_init.py.jinja").render())
    for tag in package.tags.values():
        text = environment.get_template("resource.py.jinja").render(tag=tag)
        folder.joinpath(f"{tag.module}.py").write_text(text)


def _tidy(target: Path) -> None:
    """Sort and cut the imports, then format: isolated, so that no configuration around it changes the result."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--line-length", LINE_LENGTH, "--target-version", "py311"]
    fix = [*ruff, "check", *common, "--quiet", "--fix-only", "--select", "I,F401,PIE790,TC005", str(target)]
    for command in (fix, [*ruff, "format", *common, "--quiet", str(target)]):
        subprocess.run(command, check=True)
