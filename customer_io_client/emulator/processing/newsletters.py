"""Newsletters on their way: recipients are taken page by page, then get their messages."""

from __future__ import annotations

from customer_io_client.emulator.processing.kinds import Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.judging import Objection
from customer_io_client.emulator.state.local_time import same_clock, zone
from customer_io_client.emulator.state.newsletters import JOB, Newsletter, Recipient
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.sending import Options
from customer_io_client.emulator.wire import Json, as_list, as_object

PICKED = 1000
"""People that one step takes from the audience."""
SENT = 25
"""Messages that one step sends."""
_NOT_WANTED = Objection("undeliverable", "The person is not subscribed to the topic")


def step(state: State, number: int) -> float | None:
    """Take a newsletter one step on: from its time over its recipients to its last message."""
    newsletter = state.newsletters.get(number)
    if newsletter is None:
        return None
    match newsletter.stage:
        case "scheduled":
            state.newsletters.enter(number, "picking")
            return 0.0
        case "picking":
            return _pick(state, newsletter)
        case "sending":
            return _send(state, newsletter)
        case _:
            return None


def audience(newsletter: Newsletter) -> Json:
    """Its recipients as a filter of the search for people."""
    conditions = map(as_object, as_list(as_object(newsletter.recipients).get("and")))
    parts: list[Json] = []
    for condition in conditions:
        attribute = as_object(condition.get("attribute"))
        parts.append({"not": condition} if attribute.get("inverse") is True else condition)
    return {"and": parts}


def _pick(state: State, newsletter: Newsletter) -> float:
    people = state.search.people(audience(newsletter), after=newsletter.picked_up_to, limit=PICKED)
    if not people:
        state.newsletters.count(newsletter.number, sent=0, window_began=state.clock())
        state.newsletters.enter(newsletter.number, "sending")
        return 0.0
    groups = [group.id for group in state.test_groups.of(newsletter.number)] or [""]
    state.newsletters.pick(
        newsletter,
        [
            Recipient(person.number, groups[(newsletter.picked + index) % len(groups)], _due(state, newsletter, person))
            for index, person in enumerate(people)
        ],
    )
    return 0.0


def _due(state: State, newsletter: Newsletter, person: Person) -> float:
    """When a person is to get it: now, or when their own clock shows the time."""
    when = newsletter.when
    there = None if when is None or not when.at_local_time else zone(when.timezone or "")
    if when is None or there is None:
        return state.clock()
    here = zone(state.people.attributes.text(person.number, "timezone") or "") or there
    return float(same_clock(when.due, there, here))


def _send(state: State, newsletter: Newsletter) -> float | None:
    now = state.clock()
    pace, began, sent = newsletter.pace, newsletter.window_began, newsletter.window_sent
    if pace.is_over(now - began):
        began, sent = now, 0
    allowed = pace.allowed(now - began)
    most = SENT if allowed is None else min(SENT, allowed - sent)
    recipients = state.newsletters.take(newsletter.number, until=now, limit=most)
    for recipient in recipients:
        _deliver(state, newsletter, recipient)
    state.newsletters.count(newsletter.number, sent=sent + len(recipients), window_began=began)
    next_due = state.newsletters.next_due(newsletter.number)
    if next_due is None:
        state.newsletters.enter(newsletter.number, "sent")
        return None
    is_exhausted = allowed is not None and sent + len(recipients) >= allowed
    return max(next_due - now, pace.pause(now - began) if is_exhausted else 0.0)


def _deliver(state: State, newsletter: Newsletter, recipient: Recipient) -> None:
    """One person's message, in their language, of their test group; none is sent about a topic that they left."""
    person = state.people.get(recipient.person)
    language = state.people.attributes.text(person.number, "language") or ""
    content = state.contents.best(
        "newsletter", newsletter.number, language, recipient.test_group, channel=newsletter.type
    )
    if content is None:
        raise LookupError("a newsletter that is sent has a content for everybody")
    parents = Parents(newsletter=newsletter.number, content=content.number)
    wants_it = newsletter.topic is None or state.subscription_center.subscribes(person.number, newsletter.topic)
    options = Options(objection=None if wants_it else _NOT_WANTED)
    about = {"campaign": {"id": newsletter.number, "name": newsletter.name, "type": "newsletter"}}
    state.sending.send(content, person, channel=newsletter.type, parents=parents, data=about, options=options)


def give_up(state: State, number: int) -> None:
    """Let a newsletter be sent to nobody else: the contract knows none that failed."""
    state.newsletters.drop_recipients(number)
    state.newsletters.enter(number, "sent")


KINDS = {JOB: Kind(step, give_up)}
