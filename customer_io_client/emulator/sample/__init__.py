"""The sample workspace: small, always the same, and enough for every example of the README."""

from __future__ import annotations

from customer_io_client.emulator.sample import campaigns, newsletters, settings, transactional
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.objects import ObjectReference, ObjectType
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.wire import JsonObject

_DAY = 86_400


def fill(state: State) -> None:
    """Write the sample workspace into an empty one."""
    with state.webhook_queue.filling():
        _fill(state)
    state.journal.take()


def _fill(state: State) -> None:
    settings.fill(state)
    transactional.fill(state)
    grace, ada = Reference("id", "customer_100"), Reference("id", "customer_123")
    state.segments.create("Newsletter readers", "People put in by hand")
    has_email: JsonObject = {"attribute": {"field": "email", "operator": "exists"}}
    state.segments.create("Has an email address", "Everybody we can write to", has_email)
    state.people.identify(grace, _profile("grace@example.com", name="Grace Hopper", plan="enterprise"))
    state.people.identify(ada, _profile("ada@example.com", name="Ada Lovelace", plan="premium", country="Japan"))
    state.segments.add(1, [grace])
    state.objects.define(ObjectType("1", "Companies", "Company", is_enabled=True))
    company = ObjectReference("1", "acme")
    state.objects.identify(company, {"name": "Acme"})
    person = state.people.find(ada)
    assert person is not None  # noqa: S101 # written just above
    state.objects.relate(person, company, {"role": "admin"})
    state.devices.put(ada, Device("sample-device-token", "ios"))
    now = state.journal.now()
    state.events.track(ada, Event("signed_up", at=now - _DAY))
    body = "<p>Welcome, Ada. <a href='https://example.com/start'>Start here</a></p>"
    delivery = state.deliveries.capture(person, type_="email", subject="Welcome", body=body)
    for metric in ("delivered", "opened", "clicked", "clicked"):
        href: JsonObject = {"href": "https://example.com/start"} if metric == "clicked" else {}
        state.deliveries.reach(delivery.id, metric, detail=href)
    newsletters.fill(state)
    campaigns.fill(state)


def _profile(email: str, **attributes: str) -> Profile:
    return Profile(attributes=dict(attributes), identifiers={"email": email})
