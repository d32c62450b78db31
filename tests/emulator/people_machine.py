"""Random sequences of calls, restarts included, after each of which the emulator and a simple model must agree."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from customer_io_client.emulator import Emulator, behaviour
from customer_io_client.emulator.app import App
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.settings import Settings
from customer_io_client.emulator.state.activities import Wanted
from customer_io_client.emulator.wire import Call, Json, JsonObject, as_list, as_object
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
ULIDS = st.sampled_from(["01HQS7R8Y3M0ZK4V5T2N6B9XCD", "01HQS7R8Y3M0ZK4V5T2N6B9XCE"])
TOKENS = st.sampled_from(["token-1", "token-2"])
SEGMENTS = st.sampled_from(["readers", "writers"])
OBJECTS = st.sampled_from(["acme", "initech"])
VALUES = {
    "identify": st.sampled_from(["1", "2"]),
    "event": NAMES,
    "add_device": TOKENS,
    "delete_device": TOKENS,
    "add_relationships": OBJECTS,
    "delete_relationships": OBJECTS,
    "delete": st.just(""),
    "suppress": st.just(""),
    "unsuppress": st.just(""),
    "dance": st.just(""),
}
"""By action of Track v2; one is none."""
MEMORY = Path("/dev/shm")
"""A folder that costs no disk: what is played here is the end of a process, which files outlive, not of a machine."""
ITEMS = st.one_of(*(st.tuples(st.just(action), IDENTIFIERS, values) for action, values in VALUES.items()))


@cache
def _nobody() -> bytes:
    """A data file of nobody and two segments: made once, as making one takes as long as a sequence of calls."""
    app = App(Settings(), CONTRACT)
    try:
        with app.store.transaction():
            app.store.clear()
            for name in ("readers", "writers"):
                app.state.segments.create(name, "")
        return app.store.save()
    finally:
        app.close()


class People(RuleBasedStateMachine):
    """The operations as the app runs them, without a socket, over a data file that is closed and opened again."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
        self.clock = Clock()
        self.model = Model()
        self.file.write_bytes(_nobody())
        self.open()
        self.segments = {segment.name: segment.number for segment in self.app.state.segments.all()}

    @property
    def file(self) -> Path:
        """What keeps the state."""
        return Path(self.folder.name) / "state.db"

    def open(self) -> None:
        self.app = App(Settings(data=self.file, clock=self.clock), CONTRACT)

    def close(self) -> None:
        self.app.close()

    def teardown(self) -> None:
        self.close()
        self.folder.cleanup()

    def ask(self, operation: str, path: dict[str, str], body: JsonObject) -> tuple[int, Json]:
        """The status and the body of the answer to this call."""
        known = behaviour.TABLE[operation]
        if known.checks == "app":
            self.app.contract.check(operation, body)
        values: dict[str, Json] = {**path}
        if "segment_id" in values:
            values["segment_id"] = int(path["segment_id"])
        call = Call(path=values, query={}, body=body, headers={}, check=self.app.contract.check)
        with self.app.store.transaction():
            answer = known.run(call, self.app.state)
        return answer.status, answer.body

    def run(self, operation: str, identifier: str = "", /, **body: Any) -> None:
        path = {} if not identifier else {"identifier": self.real(identifier)}
        self.done(operation, path, body)

    def done(self, operation: str, path: dict[str, str], body: JsonObject) -> None:
        assert self.ask(operation, path, body) == (200, {})

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

    @rule(identifier=IDENTIFIERS, name=NAMES, event_id=st.none() | ULIDS)
    def track(self, identifier: str, name: str, event_id: str | None) -> None:
        self.run("track.events.track", identifier, name=name, **({} if event_id is None else {"id": event_id}))
        self.model.track(identifier, name, event_id)

    @rule(identifier=IDENTIFIERS, token=TOKENS)
    def add_device(self, identifier: str, token: str) -> None:
        self.run("track.devices.add", identifier, device={"id": token, "platform": "ios"})
        self.model.add_device(identifier, token)

    @rule(identifier=IDENTIFIERS, token=TOKENS)
    def delete_device(self, identifier: str, token: str) -> None:
        self.done("track.devices.delete", {"identifier": self.real(identifier), "device_id": token}, {})
        self.model.delete_device(identifier, token)

    @rule(segment=SEGMENTS, ids=st.lists(IDS, min_size=1, max_size=3), member=st.booleans())
    def put_in_segment(self, segment: str, ids: list[str], member: bool) -> None:
        operation = "track.segments.add_customers" if member else "track.segments.remove_customers"
        members: list[Json] = [*ids]
        self.done(operation, {"segment_id": str(self.segments[segment])}, {"ids": members})
        self.model.put_in_segment(segment, ids, member=member)

    @rule(object_id=OBJECTS)
    def delete_object(self, object_id: str) -> None:
        reference: JsonObject = {"object_type_id": "1", "object_id": object_id}
        self.done("track.v2.entity", {}, {"type": "object", "action": "delete", "identifiers": reference})
        self.model.delete_object(object_id)

    @rule(items=st.lists(ITEMS, min_size=1, max_size=4))
    def batch(self, items: list[tuple[str, str, str]]) -> None:
        operations: list[Json] = [self.item(*item) for item in items]
        status, body = self.ask("track.v2.batch", {}, {"batch": operations})
        wrong = [index for index, (action, _, _) in enumerate(items) if action == "dance"]
        assert status == (207 if wrong else 200)
        assert [as_object(error)["batch_index"] for error in as_list(as_object(body).get("errors"))] == wrong
        for action, identifier, value in items:
            self.model_item(action, identifier, value)

    def item(self, action: str, identifier: str, value: str) -> JsonObject:
        item: JsonObject = {"type": "person", "action": action, "identifiers": {**self.named(identifier)}}
        match action:
            case "identify":
                item["attributes"] = {"plan": value}
            case "event":
                item["name"] = value
            case "add_device" | "delete_device":
                item["device"] = {"token": value, "platform": "ios"}
            case "add_relationships" | "delete_relationships":
                item["cio_relationships"] = [{"identifiers": {"object_type_id": "1", "object_id": value}}]
            case _:
                pass
        return item

    def model_item(self, action: str, identifier: str, value: str) -> None:
        match action:
            case "identify":
                self.model.identify(identifier, {}, {"plan": value}, update=False, anonymous_id=None)
            case "event":
                self.model.track(identifier, value)
            case "add_device":
                self.model.add_device(identifier, value)
            case "delete_device":
                self.model.delete_device(identifier, value)
            case "add_relationships" | "delete_relationships":
                self.model.relate(identifier, value, related=action == "add_relationships")
            case "delete":
                self.model.delete(identifier)
            case "suppress":
                self.model.suppress(identifier)
            case "unsuppress":
                self.model.unsuppress(identifier)
            case _:
                pass

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
                sorted(event.name or "" for event in state.activities.of_person(person.number, Wanted("event"))),
                {device.token for device in state.devices.of(person.number)},
                {segment.name for segment in state.search.segments_of(person.number)},
                {related.object.object_id for related in state.objects.of_person(person.number, limit=100)},
            )
            for person in state.search.people(json.loads(json.dumps(everybody)), limit=100)
        ]

    @invariant()
    def the_same_people(self) -> None:
        assert self.held() == self.expected(self.model)

    @staticmethod
    def expected(model: Model) -> list[ModelPerson]:
        """Whom the emulator should hold by this model."""
        return [replace(person, events=sorted(person.events)) for person in model.people]


APP = {"Authorization": "Bearer app-key"}
NO_AUTH = httpx.Auth()
"""In place of the client's own keys."""


class PeopleOverHttp(People):
    """The same over a socket; a restart is a new server over the data file."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
        self.model = Model()
        self.model.created = 2  # The people of the sample, who leave.
        self.open()
        for identifier in ("customer_100", "customer_123"):
            self.run("track.customers.delete", identifier)
        self.segments = {name: self.new_segment(name) for name in ("readers", "writers")}

    def new_segment(self, name: str) -> int:
        answer = self.client.post("/v1/segments", json={"segment": {"name": name}}, headers=APP, auth=NO_AUTH)
        number: int = answer.json()["segment"]["id"]
        return number

    def open(self) -> None:
        self.emulator = Emulator(data=self.file).start()
        self.client = self.connected(self.emulator.url)

    @staticmethod
    def connected(url: str) -> httpx.Client:
        """A client that loads no certificates, as it needs none."""
        return httpx.Client(base_url=url, auth=("site", "key"), trust_env=False, verify=False)

    def close(self) -> None:
        self.client.close()
        self.emulator.stop()

    def ask(self, operation: str, path: dict[str, str], body: JsonObject) -> tuple[int, Json]:
        known = CONTRACT.operations[operation]
        url = known.path.format_map({name: quote(value, safe="") for name, value in path.items()})
        answer = self.client.request(known.method, url, json=body)
        return answer.status_code, answer.json()

    def related(self, cio_id: str) -> set[str]:
        path = f"/v1/customers/{cio_id}/relationships?id_type=cio_id"
        answer = self.client.get(path, headers=APP, auth=NO_AUTH)
        return {each["identifiers"]["object_id"] for each in answer.json()["cio_relationships"]}

    @rule(identifier=IDENTIFIERS, plan=st.sampled_from(["1", "2"]), when=st.sampled_from(["before", "after"]))
    def lose_the_answer(self, identifier: str, plan: str, when: str) -> None:
        """The connection breaks before or after the effect: the caller cannot tell, the state can."""
        fault = {"match": {"operation": "track.customers.identify"}, "times": 1, "when": when, "drop": True}
        assert self.client.post("/_emulator/faults", json=fault).status_code == 201
        try:
            self.run("track.customers.identify", identifier, plan=plan)
        except httpx.TransportError:
            pass
        else:
            raise AssertionError("the connection did not break")
        if when == "after":
            self.model.identify(identifier, {}, {"plan": plan}, update=False, anonymous_id=None)

    def person(self, row: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"/_emulator/people/cio_{row['identifiers']['cio_id']}").json()
        return found

    def held(self) -> list[ModelPerson]:
        return [
            ModelPerson(
                int(person["identifiers"]["cio_id"].removeprefix("a3"), 16),
                person["identifiers"]["id"],
                person["identifiers"]["email"],
                person["attributes"],
                sorted(activity["name"] for activity in person["activities"] if activity["type"] == "event"),
                {device["token"] for device in person["devices"]},
                {segment["name"] for segment in person["segments"]} & {*self.segments},
                self.related(person["identifiers"]["cio_id"]),
            )
            for person in map(self.person, reversed(self.client.get("/_emulator/people").json()["people"]))
        ]
