"""App: topics, channels, a person's choices, and the link to the page where they are made."""

from __future__ import annotations

from customer_io_client.emulator.app_api.customers import person_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.references import from_path
from customer_io_client.emulator.subscription_page import PREFIX
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_object


def list_topics(_call: Call, state: State) -> Answer:
    """All topics."""
    topics: list[Json] = [
        {
            "id": topic.number,
            "identifier": topic.identifier,
            "name": topic.name,
            "description": topic.description,
            "subscribed_by_default": topic.subscribed_by_default,
        }
        for topic in state.subscription_center.topics()
    ]
    return Answer(body={"topics": topics})


def list_channels(_call: Call, state: State) -> Answer:
    """All channels."""
    channels: list[Json] = [
        {
            "id": channel.number,
            "name": channel.name,
            "description": channel.description,
            "type": channel.type,
            "subscribed_by_default": channel.subscribed_by_default,
        }
        for channel in state.subscription_center.channels()
    ]
    return Answer(body={"channels": channels})


def get_token(call: Call, state: State) -> Answer:
    """A signed link for one person. Nobody is answered 400 here."""
    person = state.people.find(from_path(call.text("customer_id"), "customer_id"))
    if person is None:
        raise RefusedError(400, "bad request")
    token = state.tokens.of(person)
    return Answer(body={"token": token, "url": f"{call.origin}{PREFIX}{token}/"})


def get_preferences(call: Call, state: State) -> Answer:
    """A person's choices, with the defaults of the topics that they did not choose."""
    person = person_of(call, state)
    chosen = as_object(state.subscription_center.preferences(person.number)["topics"])
    topics: list[Json] = [
        {
            "id": str(topic.number),
            "name": topic.name,
            "description": topic.description,
            "subscribed": chosen[topic.identifier] is not False,
        }
        for topic in state.subscription_center.topics()
    ]
    customer: JsonObject = {
        "id": person.id,
        "identifiers": person.identifiers(),
        "topics": topics,
        "unsubscribed": state.people.attributes.is_unsubscribed(person.number),
        "header": {"title": "Subscriptions", "subtitle": "Choose what you want to hear about"},
    }
    return Answer(body={"customer": customer})


TABLE = {
    "app.subscription_center.list_topics": Behaviour(list_topics),
    "app.subscription_center.list_channels": Behaviour(list_channels),
    "app.subscription_center.get_token": Behaviour(get_token),
    "app.customers.get_subscription_preferences": Behaviour(get_preferences),
}
