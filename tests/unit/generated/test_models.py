"""Every generated model: it keeps what it reads, tolerates what is odd in an answer, and shows no value."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Model
from tests.unit.generated.schemas import APIS, Schema, components, models, objects, smallest, whole

MODELS: Final = {f"{api}.{kind.__name__}": (api, kind) for api, kind in models()}


def of_every_model(test: Callable[[str], None]) -> Callable[[], None]:
    """One test that holds for every model; its failure names the model."""

    @wraps(test)
    def walk() -> None:
        for name in MODELS:
            try:
                test(name)
            except BaseException as error:
                error.add_note(f"of {name}")
                raise

    del walk.__dict__["__wrapped__"]  # or pytest would ask for a fixture `name`
    return walk


def _schema(name: str) -> Schema:
    api, kind = MODELS[name]
    return whole(api, components(api)[kind.__name__])


def _read(name: str, fields: Mapping[str, Any]) -> Any:
    kind: Any = MODELS[name][1]
    return kind.from_dict(fields)


def _resolved(name: str) -> dict[str, Schema]:
    """The properties of this model, references followed."""
    api = MODELS[name][0]
    return {field: whole(api, part) for field, part in _schema(name).get("properties", {}).items()}


@cache
def _objects(name: str) -> st.SearchStrategy[dict[str, Any]]:
    return objects(MODELS[name][0], _schema(name))


def _smallest(name: str) -> dict[str, Any]:
    found: dict[str, Any] = smallest(MODELS[name][0], _schema(name))
    return found


def test_every_object_of_the_contract_has_a_model() -> None:
    for api in APIS:
        named = {kind.__name__ for of, kind in MODELS.values() if of == api}
        wanted = {name for name, schema in components(api).items() if whole(api, schema).get("type") == "object"}
        assert wanted <= named
    assert len(MODELS) > 100


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_what_is_read_is_kept_and_written_again(name: str, data: st.DataObject) -> None:
    fields = data.draw(_objects(name))
    before = copy.deepcopy(fields)
    model = _read(name, fields)
    assert fields == before
    written = model.to_dict()
    assert written == fields
    assert json.loads(json.dumps(written)) == fields
    again = _read(name, written)
    assert again == model
    for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model), copy.copy(model)):
        assert type(twin) is type(model)
        assert twin == model
    assert set(model) == set(fields)
    assert len(model) == len(fields)
    assert all(field in model for field in fields)


def _new_value(name: str) -> object:
    """What may stand in a field that the contract does not name."""
    of_type: Any = _schema(name).get("additionalProperties", True)
    examples: dict[str, object] = {"string": "text", "integer": 5, "boolean": True, "array": [5], "object": {"a": 1}}
    return {"new": ["field"]} if of_type is True else examples[whole(MODELS[name][0], of_type)["type"]]


@of_every_model
def test_fields_that_are_not_known_survive(name: str) -> None:
    fields = _smallest(name)
    new = _new_value(name)
    model = _read(name, {**fields, "a field of the future": new})
    assert model["a field of the future"] == new
    assert model.get("a field of the future") == new
    assert model.to_dict() == {**fields, "a field of the future": new}


@of_every_model
def test_optional_fields_may_be_missing(name: str) -> None:
    model = _read(name, _smallest(name))
    required = _schema(name).get("required", [])
    for field in _schema(name).get("properties", {}):
        if field in required:
            assert field in model
            continue
        assert field not in model
        assert model.get(field) is None
        with pytest.raises(KeyError):
            model[field]
        assert getattr(model, model._WIRE[field]) is UNSET


@of_every_model
def test_a_list_may_be_null(name: str) -> None:
    fields = _smallest(name)
    for field, part in _resolved(name).items():
        if part.get("type") == "array":
            model = _read(name, {**fields, field: None})
            assert model[field] == []
            assert getattr(model, model._WIRE[field]) == []


@of_every_model
def test_a_required_list_may_be_missing(name: str) -> None:
    fields = _smallest(name)
    for field, part in _resolved(name).items():
        if part.get("type") == "array" and field in fields:
            model = _read(name, {key: value for key, value in fields.items() if key != field})
            assert model[field] == []


@of_every_model
def test_a_value_of_the_future_is_read_and_kept(name: str) -> None:
    fields = _smallest(name)
    for field, part in _resolved(name).items():
        if "enum" in part:
            model = _read(name, {**fields, field: "value_of_the_future"})
            assert model[field] == "value_of_the_future"
            assert model.to_dict()[field] == "value_of_the_future"


@of_every_model
def test_what_is_no_object_is_refused(name: str) -> None:
    bad: list[Any] = [None, [], [[]], [["a", 1]], "text", 5, True, b""]
    for value in bad:
        with pytest.raises(TypeError):
            _read(name, value)


@of_every_model
def test_a_missing_required_field_or_another_constant_is_refused(name: str) -> None:
    fields = _smallest(name)
    for field, part in _resolved(name).items():
        if field in fields and part.get("type") != "array":
            with pytest.raises((KeyError, TypeError, ValueError)):
                _read(name, {key: value for key, value in fields.items() if key != field})
        if "const" in part:
            with pytest.raises(ValueError, match="constant"):
                _read(name, {**fields, field: "another constant"})


SECRET: Final = "canary-value-4711"


@of_every_model
def test_the_repr_shows_names_and_no_value(name: str) -> None:
    fields = _smallest(name)
    model = _read(name, fields)
    wire: dict[str, str] = model._WIRE
    for field in fields:
        setattr(model, wire[field], SECRET)
    model.additional_properties["further"] = SECRET
    named = [field for field in wire if field in fields]
    assert repr(model) == f"{MODELS[name][1].__name__}({', '.join([*named, 'further'])})"
    assert SECRET not in f"{model} {model!r} {[model]}"


@of_every_model
def test_the_class_names_its_fields(name: str) -> None:
    kind: Any = MODELS[name][1]
    assert set(kind._WIRE) == set(_schema(name).get("properties", {}))
    assert issubclass(kind, Model)
    assert issubclass(kind, Mapping)
    assert kind.__doc__
