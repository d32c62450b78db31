"""Options as frozen data."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields

import pytest

from customer_io_client.options import UNSET, CallOptions, HookEvent, Hooks, Pacing, Rate


def test_the_default_rates() -> None:
    assert {field.name: getattr(Pacing(), field.name) for field in fields(Pacing)} == {
        "track": Rate(60),
        "pipelines": Rate(60),
        "app": Rate(10),
        "transactional": Rate(100),
        "broadcast": Rate(1, 10.0),
        "design_studio": Rate(5),
        "archived_message": Rate(10),
    }
    assert Rate(60).seconds == 1.0


def test_call_options_inherit_by_default() -> None:
    options = CallOptions()
    assert [getattr(options, field.name) for field in fields(CallOptions)] == [UNSET] * 4


@pytest.mark.parametrize("options", [Rate(1), Pacing(), Hooks(), CallOptions(), HookEvent(operation="a", attempt=1)])
def test_options_are_frozen_and_travel_between_processes(options: object) -> None:
    assert pickle.loads(pickle.dumps(options)) == options
    with pytest.raises((FrozenInstanceError, TypeError)):
        setattr(options, next(iter(type(options).__annotations__)), 1)


def test_a_hook_event_has_no_room_for_values() -> None:
    assert {field.name for field in fields(HookEvent)} == {"operation", "attempt", "status", "seconds", "reason"}
