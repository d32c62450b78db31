"""Values of a caller in the form that the contract gives them: generated models, each value of the declared type."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from types import UnionType
from typing import Any, Literal, Protocol, Self, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from customer_io_api._shared import UNSET, Model, Unset
from customer_io_client.core.encode import Dialect, encode, path_step
from customer_io_client.exceptions import InvalidInputError


class Readable(Protocol):
    """A generated model, made from a JSON object."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self: ...
    def to_dict(self) -> dict[str, Any]: ...


ReadT = TypeVar("ReadT", bound=Readable)


def form(model: type[ReadT], values: object, *, field: str, dialect: Dialect) -> ReadT | Unset:
    """The model of a mapping's JSON values, a copy; `UNSET` for None.

    Args:
        model: what the contract calls such an object.
        values: a mapping or a model, or None.
        field: the argument's name, for the error.
        dialect: how times are written.

    Raises:
        InvalidInputError: no mapping, a value that JSON cannot hold, or one of another type than its name demands.
    """
    if values is None:
        return UNSET
    if not isinstance(values, Mapping):
        raise InvalidInputError(f"{field} must be a mapping, not {type(values).__name__}", field=field)
    body = cast("dict[str, Any]", encode(cast("object", values), dialect=dialect, path=field))
    try:
        made = model.from_dict(body)
    except (AttributeError, LookupError, TypeError, ValueError):
        raise _another_form(field) from None
    misfit = find_misfit(made, model, field) or _first_lost(made.to_dict(), body, field)
    if misfit is not None:
        raise _another_form(misfit)
    return made


def one_of(value: object, allowed: object, *, field: str) -> None:
    """Refuse what is not one of the values of this `Literal`."""
    if value not in get_args(allowed):
        listed = ", ".join(repr(each) for each in get_args(allowed))
        raise InvalidInputError(f"{field} must be one of {listed}", field=field)


def find_misfit(value: object, hint: Any, path: str) -> str | None:
    """The place of the first value that is not of its declared type; None where all are."""
    match get_origin(hint):
        case origin if origin in (Union, UnionType):
            found = [find_misfit(value, option, path) for option in get_args(hint)]
            return None if None in found else max((place for place in found if place), key=len)
        case origin if origin is Literal:
            return None if value in get_args(hint) else path
        case origin if origin is list:
            return _misfit_of_items(value, get_args(hint)[0], path)
        case origin if origin is dict:
            return _misfit_of_values(value, get_args(hint)[1], path)
        case _:
            return _misfit_of_one(value, hint, path)


def _first_lost(made: dict[str, Any], body: dict[str, Any], path: str) -> str | None:
    """The place of the first value that a model, tolerant of what the service answers, does not keep: a null."""
    return _first(path + path_step(name) for name, value in body.items() if name not in made or made[name] != value)


def _misfit_of_one(value: object, hint: Any, path: str) -> str | None:
    if hint is Any:
        return None
    if type(value) is not hint:
        return path
    return _misfit_of_fields(value, path) if isinstance(value, Model) else None


def _misfit_of_items(values: object, hint: Any, path: str) -> str | None:
    if not isinstance(values, list):
        return path
    items = cast("list[object]", values)
    return _first(find_misfit(item, hint, f"{path}[{index}]") for index, item in enumerate(items))


def _misfit_of_values(values: object, hint: Any, path: str) -> str | None:
    fields = cast("dict[str, object]", values)
    return _first(find_misfit(value, hint, path + path_step(name)) for name, value in fields.items())


def _misfit_of_fields(model: Model, path: str) -> str | None:
    table = model._WIRE  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] # the names as a caller wrote them
    wire = {attribute: name for name, attribute in table.items()}
    return _first(
        find_misfit(getattr(model, name), hint, path + path_step(wire[name]) if name in wire else path)
        for name, hint in _declared(type(model)).items()
    )


def _first(places: Iterable[str | None]) -> str | None:
    return next((place for place in places if place is not None), None)


@cache
def _declared(model: type[Model]) -> dict[str, Any]:
    """The declared types of a model's fields; the models among them are loaded."""
    package = sys.modules[model.__module__.rpartition(".")[0]]
    words = {word for text in model.__annotations__.values() for word in re.findall(r"\w+", text)}
    names = {word: getattr(package, word) for word in words if word in package.__all__}
    hints = get_type_hints(model, localns=names)
    return {name: hint for name, hint in hints.items() if name in model.__annotations__ and name != "_WIRE"}


def _another_form(field: str) -> InvalidInputError:
    return InvalidInputError(f"{field}: the service takes another kind of value here", field=field)
