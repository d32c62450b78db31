"""The page behind a person's own link, where they choose what they are written to about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

from customer_io_client.emulator.state.attributes import PREFERENCES
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.wire import Answer, as_object

if TYPE_CHECKING:
    from customer_io_client.emulator.exchange import Given
    from customer_io_client.emulator.state import State

PREFIX = "/u/i/"
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Subscriptions</title>
<h1>Subscriptions</h1>
<form method="post">
{topics}
<p><label><input type="checkbox" name="unsubscribed"{unsubscribed}> Unsubscribe me from everything</label></p>
<button>Save</button>
</form>
</html>
"""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
}
"""The second, so that a browser tells where the form was sent from."""
_TOPIC = '<p><label><input type="checkbox" name="{name}"{checked}> {title}</label><br>{description}</p>'


def answer(state: State, given: Given) -> Answer:
    """Show the choices of the person whose token is in the path, or save them. A language after it has no effect."""
    token = unquote(given.raw_path.removeprefix(PREFIX).partition("/")[0])
    with state.store.transaction():
        person = state.tokens.person(token)
        if person is None:
            return _html(404, "<!doctype html><title>No such page</title><p>This link does not hold any more.</p>")
        if given.method == "POST":
            _save(state, person, (given.body or b"").decode("utf-8", "replace"))
            state.journal.take()
        return _html(200, _page(state, person))


def _save(state: State, person: Person, form: str) -> None:
    """A box that is not ticked is not in the form."""
    ticked = parse_qs(form, keep_blank_values=True)
    profile = Profile(
        attributes={
            **{
                f"{PREFERENCES}.topics.{topic.identifier}": topic.identifier in ticked
                for topic in state.subscription_center.topics()
            },
            "unsubscribed": "unsubscribed" in ticked,
        }
    )
    state.people.identify(Reference("cio_id", person.cio_id), profile)


def _page(state: State, person: Person) -> str:
    chosen = as_object(state.subscription_center.preferences(person.number)["topics"])
    topics = [
        _TOPIC.format(
            name=topic.identifier,
            checked=_checked(chosen[topic.identifier] is not False),
            title=escape(topic.name),
            description=escape(topic.description),
        )
        for topic in state.subscription_center.topics()
    ]
    unsubscribed = _checked(state.people.attributes.is_unsubscribed(person.number))
    return _PAGE.format(topics="\n".join(topics), unsubscribed=unsubscribed)


def _checked(holds: bool) -> str:  # what is written for it
    return " checked" if holds else ""


def _html(status: int, text: str) -> Answer:
    return Answer(status, headers=dict(_HEADERS), file=("text/html; charset=utf-8", text.encode()))
