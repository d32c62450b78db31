"""Random sequences of calls: the emulator and a simple model agree on who there is, restarts included."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from customer_io_client.emulator import Emulator, behaviour
from customer_io_client.emulator.app import App
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.wire import Call, JsonObject
from tests.emulator.model import Model, ModelPerson
from tests.emulator.service import Clock

IDS = st.sampled_from(["a", "b", "c"])
EMAILS = st.sampled_from(["x@example.com", "X@Example.com", "y@example.com"])
IDENTIFIERS = IDS | EMAILS | st.integers(1, 6).map("cio_{}".format)
BODIES = st.fixed_dictionaries({}, optional={"id": IDS, "email": EMAILS})
ATTRIBUTES = st.dictionaries(st.sampled_from(["plan", "city"]), st.none() | st.sampled_from(["", "1", "2"]))
ANONYMOUS = st.sampled_from(["anon-1", "anon-2"])
CONTRACT = Contract.shipped()
NAMES = st.sampled_from(["bought", "seen"])


class People(RuleBasedStateMachine):
    """The operations as the app runs them, without a socket, over a data file that is closed and opened again."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.model = Model()
        self.open()
        with self.app.store.transaction():
            self.app.store.clear()

    def open(self) -> None:
        self.app = App(Settings(data=Path(self.folder.name) / "state.db", clock=self.clock), CONTRACT)

    def close(self) -> None:
        self.app.close()

    def teardown(self) -> None:
        self.close()
        self.folder.cleanup()

    def run(self, operation: str, identifier: str = "", **body: Any) -> None:
        fields: JsonObject = body
        path = {} if not identifier else {"identifier": self.real(identifier)}
        call = Call(path=path, query={}, body=fields, headers={}, check=self.app.contract.check)
        self.app.contract.check(operation, fields)
        with self.app.store.transaction():
            answer = behaviour.TABLE[operation].run(call, self.app.state)
        assert (answer.status, answer.body) == (200, {})

    @staticmethod
    def real(identifier: str) -> str:
        """The model numbers people; the emulator writes the same number as a cio_id."""
        number = identifier.removeprefix("cio_")
        return identifier if number == identifier else f"cio_a3{int(number):06x}"

    @rule(
        identifier=IDENTIFIERS,
        body=BODIES,
        attributes=ATTRIBUTES,
        update=st.booleans(),
        anonymous_id=st.none() | ANONYMOUS,
    )
    def identify(
        self, identifier: str, body: dict[str, str], attributes: Any, update: bool, anonymous_id: str | None
    ) -> None:
        extra = {"_update": True} if update else {}
        claim = {} if anonymous_id is None else {"anonymous_id": anonymous_id}
        self.run("track.customers.identify", identifier, **body, **attributes, **extra, **claim)
        self.model.identify(identifier, body, attributes, update=update, anonymous_id=anonymous_id)

    @rule(identifier=IDENTIFIERS, name=NAMES)
    def track(self, identifier: str, name: str) -> None:
        self.run("track.events.track", identifier, name=name)
        self.model.track(identifier, name)

    @rule(anonymous_id=ANONYMOUS, name=NAMES)
    def track_anonymous(self, anonymous_id: str, name: str) -> None:
        self.run("track.events.track_anonymous", name=name, anonymous_id=anonymous_id)
        self.model.track_anonymous(anonymous_id, name)

    @rule(identifier=IDENTIFIERS)
    def delete(self, identifier: str) -> None:
        self.run("track.customers.delete", identifier)
        self.model.delete(identifier)

    @rule(identifier=IDENTIFIERS)
    def suppress(self, identifier: str) -> None:
        self.run("track.customers.suppress", identifier)
        self.model.suppress(identifier)

    @rule(identifier=IDENTIFIERS)
    def unsuppress(self, identifier: str) -> None:
        self.run("track.customers.unsuppress", identifier)
        self.model.unsuppress(identifier)

    @rule(primary=IDENTIFIERS, secondary=IDENTIFIERS)
    def merge(self, primary: str, secondary: str) -> None:
        self.run("track.customers.merge", primary=self.named(primary), secondary=self.named(secondary))
        kept, gone = self.model.find(primary), self.model.find(secondary)
        if kept is not None and gone is not None:
            self.model.merge(kept, gone)

    def named(self, identifier: str) -> dict[str, str]:
        if identifier.startswith("cio_"):
            return {"cio_id": self.real(identifier).removeprefix("cio_")}
        return {"email" if "@" in identifier else "id": identifier}

    @rule()
    def restart(self) -> None:
        self.close()
        self.open()

    def held(self) -> list[ModelPerson]:
        """Whom the emulator holds."""
        everybody = {"attribute": {"field": "cio_id", "operator": "exists"}}
        state = self.app.state
        return [
            ModelPerson(
                person.number,
                person.id,
                person.email,
                {name: attribute.text for name, attribute in state.people.attributes.of(person.number).items()},
                sorted(event.name or "" for event in state.activities.of_person(person.number, type_="event")),
            )
            for person in state.search.people(json.loads(json.dumps(everybody)), limit=100)
        ]

    @invariant()
    def the_same_people(self) -> None:
        expected = [
            ModelPerson(person.number, person.id, person.email, person.attributes, sorted(person.events))
            for person in self.model.people
        ]
        assert self.held() == expected


REQUESTS = {
    "track.customers.identify": ("PUT", ""),
    "track.customers.delete": ("DELETE", ""),
    "track.customers.suppress": ("POST", "/suppress"),
    "track.customers.unsuppress": ("POST", "/unsuppress"),
    "track.events.track": ("POST", "/events"),
}


class PeopleOverHttp(People):
    """The same over a socket; a restart is a new server over the data file."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.model = Model()
        self.model.created = 2  # The people of the sample, who leave.
        self.open()
        for identifier in ("customer_100", "customer_123"):
            self.run("track.customers.delete", identifier)

    def open(self) -> None:
        self.emulator = Emulator(data=Path(self.folder.name) / "state.db").start()
        self.client = httpx.Client(base_url=self.emulator.url, auth=("site", "key"), trust_env=False)

    def close(self) -> None:
        self.client.close()
        self.emulator.stop()

    def run(self, operation: str, identifier: str = "", **body: Any) -> None:
        if operation in REQUESTS:
            method, rest = REQUESTS[operation]
            path = f"/api/v1/customers/{quote(self.real(identifier), safe='')}{rest}"
        else:
            method, path = "POST", "/api/v1/merge_customers" if "primary" in body else "/api/v1/events"
        answer = self.client.request(method, path, json=body)
        assert (answer.status_code, answer.json()) == (200, {})

    def held(self) -> list[ModelPerson]:
        return [
            ModelPerson(
                int(person["identifiers"]["cio_id"].removeprefix("a3"), 16),
                person["identifiers"]["id"],
                person["identifiers"]["email"],
                person["attributes"],
                sorted(activity["name"] for activity in person["activities"] if activity["type"] == "event"),
            )
            for person in self.client.get("/_emulator/people").json()["people"]
        ]


TestPeople = People.TestCase
TestPeople.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)

TestPeopleOverHttp = PeopleOverHttp.TestCase
TestPeopleOverHttp.settings = settings(max_examples=5, stateful_step_count=20, deadline=None)
