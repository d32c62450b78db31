"""Steps of every kind: what they hold, what a change of them takes, and how they are listed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customer_io_client.emulator.app_api.campaigns import TABLE
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.processing.action import send
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Action, Owner
from customer_io_client.emulator.state.campaigns import CampaignPlan
from customer_io_client.emulator.state.contents import DRAG_AND_DROP
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Call, Json, JsonObject, RefusedError, as_list, as_object, encode
from tests.emulator.answers import hold
from tests.emulator.service import NOW, Service

OWNER = Owner("campaign", 1)


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    state = State(store, clock=lambda: NOW)
    state.campaigns.create(CampaignPlan(name="C"))
    yield state
    store.close()


@pytest.fixture
def run(state: State, contract: Contract) -> Run:
    return Run(state, contract)


class Run:
    """Runs operations on campaign 1 by name; each answer is held against the contract."""

    def __init__(self, state: State, contract: Contract) -> None:
        self._state = state
        self._contract = contract

    def __call__(
        self, operation: str, *, body: Json = None, start: str = "", action: int = 1, language: str = ""
    ) -> JsonObject:
        path: JsonObject = {"campaign_id": 1, "action_id": action, "language": language}
        query: JsonObject = {"start": start} if start else {}
        call = Call(path=path, query=query, body=body, headers={}, check=self._contract.check)
        answer = TABLE[operation].run(call, self._state)
        hold(self._contract.operations[operation], answer.status, "application/json", encode(answer.body))
        return as_object(answer.body)


FIELDS: dict[str, JsonObject] = {
    "email": {"subject": "S", "body": "B", "preheader_text": "P", "body_amp": "A", "recipient": "a@example.com"},
    "push": {"subject": "S", "body": "B", "recipient": "token"},
    "in_app": {"subject": "S", "body": "B", "recipient": "u1"},
    "slack": {"subject": "S", "body": "B", "recipient": "#general"},
    "twilio": {"body": "B", "recipient": "+15555550100", "image_url": "https://example.com/a.png"},
    "whatsapp": {"body": "B", "body_json": "{}", "recipient": "+15555550100", "send_to_unsubscribed": True},
    "webhook": {
        "body": "B",
        "url": "https://example.com/hook",
        "method": "put",
        "headers": '[{"name":"X","value":"1"}]',
    },
}


@pytest.mark.parametrize("kind", FIELDS)
def test_a_step_of_each_kind_takes_its_own_fields(state: State, run: Run, kind: str) -> None:
    state.actions.create(OWNER, kind, "Step", {})
    before = as_object(run("app.campaigns.get_action")["action"])
    everything: JsonObject = {name: value for fields in FIELDS.values() for name, value in fields.items()}
    foreign = {name: value for name, value in everything.items() if name not in FIELDS[kind]}
    foreign.pop("headers", None)  # an email takes them too, as text or as a list
    changed = as_object(run("app.campaigns.update_action", body={**foreign, **FIELDS[kind]})["action"])
    assert changed == {**before, **FIELDS[kind]}
    assert before.keys().isdisjoint(foreign)


def test_the_body_of_a_drag_and_drop_step_stays(state: State, run: Run) -> None:
    state.actions.create(OWNER, "email", "Step", {"body": "B"}, drag_and_drop=True)
    with pytest.raises(RefusedError) as caught:
        run("app.campaigns.update_action", body={"body": "C", "subject": "S"})
    assert (caught.value.status, caught.value.where) == (400, "body")
    assert as_object(run("app.campaigns.update_action", body={"subject": "S"})["action"])["subject"] == "S"


def test_the_body_of_a_translation_that_was_published_stays(state: State, run: Run) -> None:
    action = state.actions.create(OWNER, "email", "Step", {"body": "B"}, translations={"fr": {"body": "B"}})
    french = state.actions.content(action, "fr")
    assert french is not None
    state.contents.update(french, {DRAG_AND_DROP: True})
    with pytest.raises(RefusedError) as caught:
        run("app.campaigns.update_action_language", body={"body": "C"}, language="fr")
    assert (caught.value.status, caught.value.where) == (400, "body")
    assert as_object(run("app.campaigns.update_action", body={"body": "C"})["action"])["body"] == "C"


def test_a_webhook_takes_its_headers_as_text(state: State, run: Run) -> None:
    state.actions.create(OWNER, "webhook", "Step", {})
    with pytest.raises(RefusedError) as caught:
        run("app.campaigns.update_action", body={"headers": [{"name": "Content-Type", "value": "text/plain"}]})
    assert (caught.value.status, caught.value.where) == (400, "headers")
    text = '[{"name":"Content-Type","value":"text/plain"}]'
    assert as_object(run("app.campaigns.update_action", body={"headers": text})["action"])["headers"] == text


@pytest.mark.parametrize(("count", "pages"), [(0, [0]), (10, [10]), (11, [10, 1]), (25, [10, 10, 5])])
def test_steps_are_listed_ten_at_a_time(state: State, run: Run, count: int, pages: list[int]) -> None:
    for number in range(count):
        state.actions.create(OWNER, "push", f"Step {number}", {}, translations={"fr": {}})
    sizes: list[int] = []
    names: list[Json] = []
    start = ""
    while not sizes or start:
        listed = run("app.campaigns.list_actions", start=start)
        names.extend(as_object(action)["name"] for action in as_list(listed["actions"]))
        sizes.append(len(as_list(listed["actions"])))
        start = str(listed["next"])
    assert (sizes, names) == (pages, [f"Step {number}" for number in range(count)])


def test_the_templates_of_a_campaign_on_segments_are_listed_with_it(state: State, contract: Contract) -> None:
    campaign = state.campaigns.create(CampaignPlan(name="S", type="segment", settings={"trigger_segment_ids": [1]}))
    owner = Owner("campaign", campaign.number)
    state.actions.create(owner, "twilio", "Text", {"body": "B"}, translations={"fr": {"body": "F"}})
    call = Call(path={"campaign_id": 2}, query={}, body=None, headers={}, check=contract.check)
    found = as_object(as_object(TABLE["app.campaigns.get"].run(call, state).body)["campaign"])
    assert found["msg_templates"] == [{"id": 1, "type": "sms"}, {"id": 2, "type": "sms"}]
    assert (found["actions"], found["trigger_segment_ids"]) == ([{"id": 1, "type": "sms"}], [1])


def sent(state: State, action: Action) -> list[str]:
    """The metrics that the message of a step reaches for somebody who is unsubscribed and has a number."""
    person = state.people.identify(Reference("id", "u1"), Profile({"unsubscribed": True, "phone": "+15555550100"}))
    assert person is not None
    delivery = send(state, action, person, Parents(campaign=1, action=action.number), {})
    assert delivery is not None
    return list(delivery.metrics)


def test_whatsapp_may_go_to_the_unsubscribed(state: State) -> None:
    refused = state.actions.create(OWNER, "whatsapp", "A", {"body": "B"})
    allowed = state.actions.create(OWNER, "whatsapp", "B", {"body": "B", "send_to_unsubscribed": True})
    assert sent(state, refused) == ["undeliverable"]
    assert "sent" in sent(state, allowed)


def test_an_empty_language_is_the_default_one(service: Service) -> None:
    for path in ("/v1/campaigns/1/actions/1", "/v1/broadcasts/1/actions/3"):
        action = service.app.get(path).json()
        assert service.app.get(f"{path}/language/").json() == action
        changed = service.app.put(f"{path}/language/", json={"subject": "New"}).json()
        assert changed["action"]["subject"] == "New"
        assert service.app.get(path).json() == changed
