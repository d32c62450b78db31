"""Requests of all operations, right, wrong and nearly right: never a failure, never an answer outside the contract."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.emulator.asks import asks
from tests.emulator.sequences import OPERATIONS, play, sent
from tests.emulator.service import Service

CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=4, suppress_health_check=CHECKS)
@given(data=st.data())
def test_nothing_makes_it_fail(service: Service, operation: str, data: st.DataObject) -> None:
    strict: dict[str, str] = data.draw(st.sampled_from([{}, {"X-Strict-Mode": "1"}]))
    sent(service, data.draw(asks(operation)), **strict)


@settings(max_examples=10, suppress_health_check=CHECKS)
@given(data=st.data())
def test_no_sequence_makes_it_fail(service: Service, data: st.DataObject) -> None:
    play(service, data, 20)
