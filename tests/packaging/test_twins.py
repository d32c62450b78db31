"""The sync and async classes are twins: same methods, parameters, annotations and documentation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from functools import cached_property
from types import ModuleType
from typing import cast

import pytest

import customer_io_api.app
import customer_io_api.pipelines
import customer_io_api.track
import customer_io_client
from scripts.unasync import TABLE, Table

Kinds = dict[str, type[object]]
Function = Callable[..., object]

IN_SYNC = Table.load(TABLE)


def _in_sync(text: str) -> str:
    """How a name, an annotation or a docstring of an async class is written in its twin."""
    return IN_SYNC.in_text(text).replace("Async", "").replace(", asynchronously", "")


def _classes(module: ModuleType) -> Kinds:
    return {
        name: kind
        for name, kind in vars(module).items()
        if inspect.isclass(kind) and kind.__module__ == module.__name__ and not name.startswith("_")
    }


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _resource_twins() -> Iterator[tuple[type[object], type[object]]]:
    for api in (customer_io_api.app, customer_io_api.pipelines, customer_io_api.track):
        resources = importlib.import_module(f"{api.__name__}.resources")
        for module in (resources, *_modules(resources)):
            classes = _classes(module)
            names = {name.removeprefix("Async") for name in classes}
            yield from ((classes[name], classes[f"Async{name}"]) for name in sorted(names))


def _client_twins() -> Iterator[tuple[type[object], type[object]]]:
    from customer_io_client.client import _async, _sync

    for sync_module, async_module in zip(_modules(_sync), _modules(_async), strict=True):
        async_classes = {_in_sync(name): kind for name, kind in _classes(async_module).items()}
        sync_classes = _classes(sync_module)
        assert sync_classes.keys() == async_classes.keys()
        yield from ((kind, async_classes[name]) for name, kind in sync_classes.items())


TWINS = [*_client_twins(), *_resource_twins()]


def _members(owner: type[object]) -> dict[str, object]:
    """What the class has beyond `object`, by the name that it has in sync."""
    special = ("__init__", *IN_SYNC.code, *IN_SYNC.code.values())
    names = (name for name in dir(owner) if not name.startswith("_") or name in special)
    return {_in_sync(name): inspect.getattr_static(owner, name) for name in names}


def _function(member: object) -> Function | None:
    if isinstance(member, property):
        return member.fget
    if isinstance(member, cached_property):
        return member.func
    if isinstance(member, classmethod | staticmethod):
        return cast("Function", member.__func__)
    return member if inspect.isfunction(member) else None


def _shape(function: Function, *, written: Callable[[str], str]) -> list[tuple[str, str, str, str]]:
    """Each parameter with its kind, annotation and default, and the result's annotation."""
    signature = inspect.signature(function)
    shape = [
        (parameter.name, parameter.kind.name, written(str(parameter.annotation)), repr(parameter.default))
        for parameter in signature.parameters.values()
    ]
    return [*shape, ("->", "", written(str(signature.return_annotation)), "")]


def test_the_clients_are_among_the_twins() -> None:
    assert (customer_io_client.CustomerIO, customer_io_client.AsyncCustomerIO) in TWINS
    assert len(TWINS) > 10


@pytest.mark.parametrize("twins", TWINS, ids=lambda twins: twins[0].__qualname__)
def test_twins_have_the_same_members_in_shape_and_documentation(twins: tuple[type[object], type[object]]) -> None:
    in_sync, in_async = (_members(kind) for kind in twins)
    assert in_sync.keys() == in_async.keys() - {"__await__"}
    for name, member in in_sync.items():
        twin = in_async[name]
        assert type(member) is type(twin), name
        function, twin_function = _function(member), _function(twin)
        if function and twin_function:
            assert _shape(function, written=str) == _shape(twin_function, written=_in_sync), name
            assert (inspect.getdoc(function) or "") == _in_sync(inspect.getdoc(twin_function) or ""), name
    assert inspect.getdoc(twins[0]) == _in_sync(inspect.getdoc(twins[1]) or "")


def test_the_two_makers_of_clients_are_twins() -> None:
    maker, twin = customer_io_client.create_customerio_client, customer_io_client.create_async_customerio_client
    assert _shape(maker, written=str) == _shape(twin, written=_in_sync)
