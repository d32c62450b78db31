"""Requests of the control API, documented ones and odd: never a failure, always an answer in its own form."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.emulator.control_asks import ROUTES, answered, control_requests, deliveries, play_control, well
from tests.emulator.service import Service

CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.mark.parametrize("route", ROUTES, ids=" ".join)
@settings(max_examples=5, suppress_health_check=CHECKS)
@given(data=st.data())
def test_nothing_makes_the_control_api_fail(service: Service, route: tuple[str, str], data: st.DataObject) -> None:
    service.emulator.reset()
    answered(service, data.draw(control_requests(route, deliveries(service))))
    well(service)


@settings(max_examples=5, suppress_health_check=CHECKS)
@given(data=st.data())
def test_no_sequence_makes_the_control_api_fail(service: Service, data: st.DataObject) -> None:
    play_control(service, data, 20)
