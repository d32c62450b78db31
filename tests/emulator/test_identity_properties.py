"""The emulator and a simple model of the people database agree whatever is called, in the process and over a socket."""

from __future__ import annotations

from hypothesis import settings

from tests.emulator.people_machine import People, PeopleOverHttp

TestPeople = People.TestCase
TestPeople.settings = settings(max_examples=25, stateful_step_count=40, deadline=None)

TestPeopleOverHttp = PeopleOverHttp.TestCase
TestPeopleOverHttp.settings = settings(max_examples=4, stateful_step_count=20, deadline=None)
