"""Random fault rules: the emulator goes on, and what a client says of a call is true to the state."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

import httpx

from customer_io_client import CustomerIO, CustomerIOError, HookEvent, Hooks
from customer_io_client.emulator import Emulator
from tests.campaign.budget import Budget
from tests.campaign.fault_rules import Rule, drawn, is_cut, leaves_in_doubt, status_of, takes_effect
from tests.campaign.writes import WRITES, State, Write
from tests.client.driver import Colour, Driver, JumpingClock

CALLS = 12
"""A round."""
RETRIES = 3
TIMEOUT = 0.5
"""Seconds for an attempt, in truth."""
DEADLINE = 60.0
"""Seconds for a call: its pauses pass on a clock that jumps."""
PATIENCE = 10.0
"""Seconds until a request that was sent must stand in the log."""

Entry: TypeAlias = dict[str, Any]
"""Of the request log, or of the rules with their counts."""


@dataclass
class Caller:
    """A client of one colour, its clock and how many attempts it has made."""

    client: CustomerIO
    clock: JumpingClock
    attempts: list[HookEvent]


def run(budget: Budget) -> str:
    """Call with rules that change from round to round, and hold each call against the state."""
    count: Counter[str] = Counter()
    with Emulator() as emulator, _callers(emulator) as callers, _http(emulator) as http:
        for _ in budget.rounds():
            _Round(budget, http, callers, count).play()
    told = ", ".join(f"{many:,} {what}" for what, many in sorted(count.items()))
    return f"{count.total():,} calls: {told}"


@contextmanager
def _http(emulator: Emulator) -> Generator[httpx.Client]:
    with httpx.Client(base_url=emulator.url, auth=("site", "key"), trust_env=False, timeout=30) as http:
        yield http


@contextmanager
def _callers(emulator: Emulator) -> Generator[list[Caller]]:
    colours: tuple[Colour, ...] = ("sync", "async")
    drivers = [Driver(colour) for colour in colours]
    try:
        yield [_caller(emulator, driver) for driver in drivers]
    finally:
        for driver in drivers:
            driver.close()


def _caller(emulator: Emulator, driver: Driver) -> Caller:
    clock, attempts = JumpingClock(), list[HookEvent]()
    hooks = Hooks(on_request=attempts.append)
    client = driver.hurried(emulator.url, clock, retries=RETRIES, timeout=TIMEOUT, deadline=DEADLINE, hooks=hooks)
    return Caller(client, clock, attempts)


class _Round:
    """Calls under the same rules, from the sample workspace on."""

    def __init__(self, budget: Budget, http: httpx.Client, callers: list[Caller], count: Counter[str]) -> None:
        self._random = budget.random
        self._http = http
        self._callers = callers
        self._count = count
        self._state = State(http)
        self._logged = 0
        assert http.post("/_emulator/reset").status_code == 204
        marks = [f"mark-{number}" for number in range(CALLS)]
        for _ in range(self._random.randint(1, 4)):
            rule = drawn(self._random, marks)
            answer = http.post("/_emulator/faults", json=rule)
            assert answer.status_code == 201, f"{rule}: {answer.text}"
        self._rules: dict[int, Rule] = {each["id"]: each["rule"] for each in self._listed()}
        self._marks = marks

    def play(self) -> None:
        """Make the calls, and look at the emulator at the end."""
        for mark in self._marks:
            if self._random.random() < 0.3:
                self._raw(mark)
            else:
                name = self._random.choice([*WRITES])
                try:
                    self._call(WRITES[name], mark)
                except AssertionError as error:
                    raise AssertionError(f"{name} {mark} under {self._rules}: {error}") from error
        self._well()

    def _call(self, write: Write, mark: str) -> None:
        """One call of a client: it ends in an answer or a typed error, whose outcome is true."""
        write.before(self._state, mark)
        caller = self._random.choice(self._callers)
        caller.attempts.clear()
        caller.clock.pauses.clear()
        error: CustomerIOError | None = None
        try:
            write.call(caller.client, mark)
        except CustomerIOError as raised:
            error = raised
        attempts = len(caller.attempts)
        assert 1 <= attempts <= RETRIES + 1, f"{attempts} attempts"
        assert sum(caller.clock.pauses) < DEADLINE, caller.clock.pauses
        entries = self._entries(attempts)
        effects = write.effects(self._state, mark)
        outcome = "success" if error is None else error.outcome
        self._count[outcome] += 1
        told = f"{outcome} ({error!r}) after {effects} effects: {entries}"
        match outcome:
            case "success" | "done":
                assert effects == 1, told
            case "unknown":
                assert effects <= 1, told
                assert len(entries) < attempts or any(map(self._in_doubt, entries)) or _timed_out(error), told
            case _:
                assert effects == 0, told
        if not write.repeats:
            assert not any(map(self._in_doubt, entries[:-1])), f"sent again: {told}"

    def _raw(self, mark: str) -> None:
        """One request without a client of ours: the log names the rule, and what comes is what the rule says."""
        try:
            answer = self._http.put(f"/api/v1/customers/{mark}", json={})
            seen = str(answer.status_code)
        except httpx.TransportError:
            answer, seen = None, "broken connection"
        self._count[f"raw {seen}"] += 1
        (entry,) = self._entries(1)
        rule = self._rule(entry)
        told = f"{seen} under {rule}: {entry}"
        assert (answer is None) is is_cut(rule), told
        if answer is not None:
            assert answer.status_code == (status_of(rule) or 200), told
            assert answer.text.startswith("<!DOCTYPE html>") is ("html" in rule), told
        assert self._state.has(mark) is takes_effect(rule), told

    def _entries(self, expected: int) -> list[Entry]:
        """What the log has of the last call, the oldest first, once all of it is there."""
        until = time.monotonic() + PATIENCE
        while True:
            found: list[Entry] = self._http.get("/_emulator/requests?limit=1000").json()["requests"]
            entries = [entry for entry in reversed(found) if entry["request"] > self._logged]
            if len(entries) >= expected or time.monotonic() > until:
                break
            time.sleep(0.02)
        self._logged = max([self._logged, *(entry["request"] for entry in entries)])
        assert len(entries) <= expected, f"{expected} requests were sent: {entries}"
        for entry in entries:
            self._rightly_struck(entry)
        return entries

    def _rightly_struck(self, entry: Entry) -> None:
        if entry["fault"] is None:
            assert entry["status"] is not None, entry
            assert entry["status"] < 400, f"no rule asked for it: {entry}"
            return
        match: Rule = self._rule(entry).get("match") or {}
        assert fnmatchcase(entry["operation"], str(match.get("operation", "*"))), f"{match}: {entry}"
        assert entry["method"] == match.get("method", entry["method"]), f"{match}: {entry}"

    def _rule(self, entry: Entry) -> Rule:
        """The one that struck this request; an empty one if none did."""
        return {} if entry["fault"] is None else self._rules[entry["fault"]]

    def _in_doubt(self, entry: Entry) -> bool:
        return entry["fault"] is not None and leaves_in_doubt(self._rules[entry["fault"]])

    def _listed(self) -> list[Entry]:
        found: list[Entry] = self._http.get("/_emulator/faults").json()["faults"]
        return found

    def _well(self) -> None:
        health = self._http.get("/_emulator/health").json()
        assert (health["status"], health["jobs"]["failed"]) == ("ok", 0), health
        log: list[Entry] = self._http.get("/_emulator/requests?limit=1000").json()["requests"]
        struck = Counter(entry["fault"] for entry in log if entry["fault"] is not None)
        for each in self._listed():
            assert each["struck"] == struck[each["id"]], f"{each}: {struck}"
            assert each["struck"] <= each["rule"].get("times", each["struck"]), each


def _timed_out(error: CustomerIOError | None) -> bool:
    """A machine under load is slow at times, without a rule."""
    return type(error).__name__ == "APITimeoutError"
