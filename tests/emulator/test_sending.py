"""One message to one person: rendered, judged, sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.judging import Objection
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.periods import latest
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.sending import Options
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW

NEWSLETTER = Parents(newsletter=1)


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


def person(state: State, email: str | None = "ada@example.com", **attributes: str | bool) -> Person:
    found = state.people.identify(Reference("id", "u1"), Profile(attributes, {"email": email} if email else {}))
    assert found is not None
    return found


def content(state: State, channel: str = "email", **fields: str) -> Content:
    return state.contents.create("newsletter", 1, channel=channel, name="News", fields=fields)


def test_an_email_is_rendered_sent_and_counted(state: State) -> None:
    ada = person(state, first_name="Ada")
    email = content(state, subject="Hello {{customer.first_name}}", body="<p>{{ customer.email }} {{event.city}}</p>")
    sent = state.sending.send(email, ada, channel="email", parents=NEWSLETTER, data={"event": {"city": "Paris"}})
    assert sent.message.subject == "Hello Ada"
    assert sent.message.body == "<p>ada@example.com Paris</p>"
    assert sent.message.fields["body_plain"] == "ada@example.com Paris"
    assert sent.recipient == "ada@example.com"
    assert sent.metrics == {"sent": NOW, "delivered": NOW}
    assert [activity.type for activity in state.activities.of_person(ada.number)][:2] == [
        "delivered_email",
        "sent_email",
    ]
    series = state.series.metrics(DeliveryFilter(NEWSLETTER), latest("days", 2, NOW))
    assert (series["created"], series["delivered"], series["opened"]) == ([0, 1], [0, 1], [0, 0])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{{ customer.city }}", "Liquid: customer.city is undefined"),
        ("{{ customer.email", "Liquid: expected }} after {{"),
        ("{% if %}{% endif %}", "Liquid: "),
        ("{{ 'a' | frobnicate }}", "Liquid: "),
    ],
)
def test_wrong_liquid_fails_the_delivery(state: State, text: str, reason: str) -> None:
    sent = state.sending.send(content(state, body=text), person(state), channel="email", parents=NEWSLETTER)
    assert sent.metrics == {"failed": NOW}
    assert sent.failure_message is not None
    assert sent.failure_message.startswith(reason)
    assert "\n" not in sent.failure_message


@pytest.mark.parametrize("channel", ["email", "twilio", "whatsapp", "push"])
def test_a_person_without_an_address_is_undeliverable(state: State, channel: str) -> None:
    sent = state.sending.send(
        content(state, channel, body="Hi"), person(state, email=None), channel=channel, parents=NEWSLETTER
    )
    assert sent.metrics == {"undeliverable": NOW}
    assert (sent.failure_message or "").startswith("The person has no ")


def test_an_unsubscribed_person_gets_only_what_goes_to_the_unsubscribed(state: State) -> None:
    ada, email = person(state, unsubscribed=True), content(state, body="Hi")
    kept = state.sending.send(email, ada, channel="email", parents=NEWSLETTER)
    assert (kept.metrics, kept.failure_message) == ({"undeliverable": NOW}, "The person is unsubscribed")
    options = Options(send_to_unsubscribed=True)
    assert "sent" in state.sending.send(email, ada, channel="email", parents=NEWSLETTER, options=options).metrics


def test_a_suppressed_address_is_not_written_to(state: State) -> None:
    state.suppression.add([Reference("email", "gone@example.com")], None)
    options = Options(recipient="Gone@example.com")
    sent = state.sending.send(
        content(state, body="Hi"), person(state), channel="email", parents=NEWSLETTER, options=options
    )
    assert sent.metrics == {"suppressed": NOW}


def test_other_rooms_may_object(state: State) -> None:
    state.judging.judges.append(lambda _person, message: Objection("dropped", f"No {message.type}"))
    sent = state.sending.send(content(state, body="Hi"), person(state), channel="email", parents=NEWSLETTER)
    assert (sent.metrics, sent.failure_message) == ({"dropped": NOW}, "No email")


def test_a_draft_waits_until_it_is_released(state: State) -> None:
    email = content(state, body="Hi")
    draft = state.sending.send(email, person(state), channel="email", parents=NEWSLETTER, options=Options(draft=True))
    assert [found.number for found in state.deliveries.matching(DeliveryFilter(drafts=True))] == [draft.number]
    state.sending.release(draft)
    assert state.deliveries.matching(DeliveryFilter(drafts=True)) == []
    assert [found.number for found in state.deliveries.matching(DeliveryFilter(state="sent"))] == [draft.number]


def test_what_is_not_kept_is_forgotten(state: State) -> None:
    email = content(state, subject="Hello", body="Secret")
    sent = state.sending.send(email, person(state), channel="email", parents=NEWSLETTER, options=Options(keep=False))
    assert (sent.forgotten, sent.message.body, sent.message.fields) == (True, "", {})
    assert "delivered" in sent.metrics


@pytest.mark.parametrize(
    ("reason", "metric"),
    [("unsubscribed", "undeliverable"), ("without an address", "undeliverable"), ("suppressed", "suppressed"),
     ("suppressed at the provider", "dropped")],
)  # fmt: skip
def test_an_objection_goes_before_liquid_that_fails(state: State, reason: str, metric: str) -> None:
    ada = person(state, email=None if reason == "without an address" else "ada@example.com")
    match reason:
        case "unsubscribed":
            person(state, unsubscribed=True)
        case "suppressed":
            state.suppression.add([Reference("email", "ada@example.com")], None)
        case "suppressed at the provider":
            state.esp_suppressions.add("bounces", "ada@example.com", "550")
        case _:
            pass
    email = content(state, subject="Hello {{customer.city}}", body="Hi", **{"from": "Shop <shop@example.com>"})
    sent = state.sending.send(email, ada, channel="email", parents=NEWSLETTER)
    assert sent.metrics == {metric: NOW}
    assert "Liquid" not in str(sent.failure_message)
    assert sent.message.subject == ""


def test_an_unsubscribed_person_with_a_wrong_recipient_is_unsubscribed(state: State) -> None:
    email = content(state, body="Hi", recipient="{{customer.work_email}}")
    sent = state.sending.send(email, person(state, unsubscribed=True), channel="email", parents=NEWSLETTER)
    assert (sent.metrics, sent.failure_message) == ({"undeliverable": NOW}, "The person is unsubscribed")


def test_what_may_not_be_sent_still_says_what_it_would_have_said(state: State) -> None:
    ada = person(state, unsubscribed=True)
    sent = state.sending.send(content(state, subject="Hello", body="Hi"), ada, channel="email", parents=NEWSLETTER)
    assert (sent.metrics, sent.message.subject, sent.message.body) == ({"undeliverable": NOW}, "Hello", "Hi")


@pytest.mark.parametrize("to_unsubscribed", [True, False])
def test_a_draft_is_judged_anew_when_it_is_released(state: State, to_unsubscribed: bool) -> None:
    options = Options(draft=True, send_to_unsubscribed=to_unsubscribed, tracked=False)
    draft = state.sending.send(
        content(state, body="Hi"), person(state), channel="email", parents=NEWSLETTER, options=options
    )
    person(state, unsubscribed=True)
    state.sending.release(draft)
    reached = state.deliveries.known(draft.number).metrics.keys()
    assert ("sent" in reached, "link_untracked" in reached) == (to_unsubscribed, to_unsubscribed)
    assert ("undeliverable" in reached) is not to_unsubscribed
    assert state.deliveries.known(draft.number).message.fields.keys().isdisjoint({"keep", "tracked"})


def test_a_draft_that_is_not_to_be_kept_is_forgotten_once_it_is_sent(state: State) -> None:
    options = Options(draft=True, keep=False)
    draft = state.sending.send(
        content(state, body="Hi"), person(state), channel="email", parents=NEWSLETTER, options=options
    )
    assert (draft.forgotten, draft.message.body) == (False, "Hi")
    state.sending.release(draft)
    released = state.deliveries.known(draft.number)
    assert (released.forgotten, released.message.body) == (True, "")
