"""What one call loads, counted in a fresh process: the modules of its own family."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any, Final, TypeAlias, cast

import pytest

from tests.client.server import Answer, Received, Server
from tests.fresh_process import modules_loaded_by

KEYS: Final = "'site', 'key', app_api_key='app', pipelines_api_key='pipelines'"
CALLS: Final = {
    "app.segments": "app.segments.list()",
    "app.customers": "app.customers.find(email='a@example.com')",
    "app.workspaces": "app.workspaces.list()",
    "track.devices": "track.devices.delete('u1', 'd1')",
    "pipelines.pipelines": "pipelines.identify(user_id='u1')",
}
"""A call of each family, by the way to its methods."""

Written: TypeAlias = Callable[[Server, str], str]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(_example) as server:
        yield server


def _example(received: Received) -> Answer:
    """What the contract shows as an answer of the App API; of any other it is `{}`."""
    path = _document("app")["paths"].get(received.target.partition("?")[0])
    if path is None:
        return Answer()
    media = path[received.method.lower()]["responses"]["200"]["content"]["application/json"]
    return Answer(body=next(iter(media["examples"].values()))["value"])


def _sync(server: Server, call: str) -> str:
    return f"""
import customer_io_client as c
with c.create_customerio_client({KEYS}, base_url={server.url!r}) as client:
    client.{call}
"""


def _async(server: Server, call: str) -> str:
    return f"""
import asyncio, customer_io_client as c
async def main():
    async with c.create_async_customerio_client({KEYS}, base_url={server.url!r}) as client:
        await client.{call}
asyncio.run(main())
"""


def _document(api: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("customer_io_api").joinpath("_contract", f"{api}.json").read_text())
    return document


def _named(node: object) -> Iterator[str]:
    """The components that this part of a contract names."""
    if isinstance(node, dict):
        parts = cast("dict[str, object]", node)
        yield from _named(list(parts.values()))
        place = parts.get("$ref")
        if isinstance(place, str):
            yield place.rpartition("/")[2]
    if isinstance(node, list):
        for item in cast("list[object]", node):
            yield from _named(item)


def _models_of(api: str, family: str) -> set[str]:
    """The modules of the components that a family's operations are made of."""
    document = _document(api)
    components: dict[str, object] = {
        name: node for section in document["components"].values() for name, node in section.items()
    }
    operations: list[object] = [
        path
        for path in document["paths"].values()
        if any(family in operation.get("tags", ()) for operation in path.values() if "tags" in operation)
    ]
    ahead, seen = list(_named(operations)), set[str]()
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead += _named(components[name])
    return {f"customer_io_api.{api}.models.{_module(name)}" for name in seen}


def _module(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("written", [_sync, _async])
@pytest.mark.parametrize("family", CALLS)
def test_one_call_loads_the_modules_of_its_family(server: Server, family: str, written: Written) -> None:
    api, _, tag = family.partition(".")
    loaded = {
        name.removeprefix(f"customer_io_api.{api}.")
        for name in modules_loaded_by(written(server, CALLS[family]))
        if name.startswith(f"customer_io_api.{api}.")
    }
    assert {name for name in loaded if name.count(".") == 1 and name.startswith("resources.")} == {f"resources.{tag}"}
    assert {name.split(".")[1] for name in loaded if name.startswith("api.")} == {tag}
    models = {f"customer_io_api.{api}.{name}" for name in loaded if name.startswith("models.")}
    assert models <= _models_of(api, tag)


def test_one_call_loads_nothing_of_the_other_apis(server: Server) -> None:
    loaded = modules_loaded_by(_sync(server, CALLS["app.segments"]))
    assert {name.split(".")[1] for name in loaded if name.startswith("customer_io_api.")} == {
        "_limits", "_operations", "_path", "_shared", "app",
    }  # fmt: skip
