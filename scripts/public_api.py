"""Write tests/packaging/public_api.txt: every public name of the package with its signature, as a user sees it.

python scripts/public_api.py            write the file
python scripts/public_api.py --check    only compare, and fail where it differs
"""

from __future__ import annotations

import argparse
import difflib
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ForwardRef, Protocol, TypeAlias, cast

import customer_io_client

Function: TypeAlias = Callable[..., object]

FILE = Path(__file__).resolve().parent.parent / "tests" / "packaging" / "public_api.txt"

OWN = ("customer_io_client", "customer_io_api")

SPECIAL = {"__aenter__", "__aiter__", "__await__", "__call__", "__enter__", "__getitem__", "__init__", "__iter__"}
"""Methods with a reserved name that a user calls by syntax."""


def surface() -> list[str]:
    """The public surface, a line a name."""
    lines = [line for name in customer_io_client.__all__ for line in _name(name, getattr(customer_io_client, name))]
    client = customer_io_client.create_customerio_client(
        "site", "key", app_api_key="app", pipelines_api_key="pipelines"
    )
    with client:
        for api in ("app", "pipelines", "track"):
            lines += _resource(f"CustomerIO.{api}", getattr(client, api))
    return lines


def _name(name: str, value: object) -> Iterator[str]:
    if inspect.ismodule(value):
        yield f"module {name}"
        for inner in value.__all__:
            yield from _name(f"{name}.{inner}", getattr(value, inner))
    elif isinstance(value, type):
        bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
        yield f"class {name}({bases})" if bases else f"class {name}"
        yield from _members(name, value)
    elif inspect.isroutine(value):
        yield _call(name, value)
    else:
        yield f"{name} = {value!r}".replace("typing.", "")


def _members(path: str, owner: type[object]) -> Iterator[str]:
    """The constructor, methods, properties and attributes that a class has from one of our own classes."""
    ours = [base for base in owner.__mro__ if base.__module__.startswith(OWN)]
    annotations = {
        name: text for base in reversed(ours) for name, text in vars(base).get("__annotations__", {}).items()
    }
    for name in sorted({name for base in ours for name in vars(base)} | annotations.keys()):
        if name.startswith("_") and (name not in SPECIAL or (name == "__init__" and Protocol in owner.__bases__)):
            continue
        if name in annotations:
            yield f"{path}.{name}: {_annotation(annotations[name])}"
        else:
            yield _member(f"{path}.{name}", inspect.getattr_static(owner, name))


def _member(path: str, member: object) -> str:
    if isinstance(member, classmethod | staticmethod):
        return _call(path, cast("Function", member.__func__))
    getter = member.fget if isinstance(member, property) else getattr(member, "func", None)
    if getter is not None:
        return f"{path}: {_annotation(inspect.signature(getter).return_annotation)}"
    return _call(path, member) if inspect.isfunction(member) else path


def _resource(path: str, resource: object) -> Iterator[str]:
    """The operations of a resource and of those below it."""
    for name in dir(resource):
        if name.startswith("_"):
            continue
        member = inspect.getattr_static(type(resource), name)
        if inspect.isfunction(member):
            yield _call(f"{path}.{name}", member)
        else:
            yield from _resource(f"{path}.{name}", getattr(resource, name))


def _call(name: str, function: Function) -> str:
    colour = "async " if inspect.iscoroutinefunction(function) else ""
    return f"{colour}{name}{_signature(function)}"


def _signature(function: Function) -> str:
    """The signature without `self`, annotations as they are written."""
    signature = inspect.signature(function)
    parameters = [
        parameter.replace(annotation=_Written(_annotation(parameter.annotation)))
        if parameter.annotation is not parameter.empty
        else parameter
        for parameter in signature.parameters.values()
        if parameter.name not in ("self", "cls")
    ]
    returned = signature.return_annotation
    if returned is not signature.empty:
        returned = _Written(_annotation(returned))
    return str(signature.replace(parameters=parameters, return_annotation=returned))


def _annotation(annotation: object) -> str:
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    return annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)


class _Written:
    """An annotation that is shown as it is written in the source."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python scripts/public_api.py", description="List every public name.")
    parser.add_argument("--check", action="store_true", help="only compare, and fail on any difference")
    options = parser.parse_args(arguments)
    text = "\n".join(surface()) + "\n"
    if not options.check:
        FILE.write_text(text, encoding="utf-8")
        return 0
    listed = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    diff = list(difflib.unified_diff(listed.splitlines(), text.splitlines(), FILE.name, "as it is", lineterm="", n=0))
    if diff:
        print("\n".join(diff), "if this is meant: python scripts/public_api.py", sep="\n", file=sys.stderr)
    return 1 if diff else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
