"""A journey: the filters of the campaign first, then one step of it at a time, and the end."""

from __future__ import annotations

from customer_io_client.emulator.processing.action import send
from customer_io_client.emulator.processing.kinds import Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.campaigns import Campaign
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.journeys import Journey
from customer_io_client.emulator.wire import JsonObject

NEXT_TICK = 0.0
_ADDRESSES = ("recipient", "from_address", "reply_to")
_KINDS = {"event": "transactional", "segment": "behavioral"}
"""Types of campaigns that Liquid calls otherwise."""


def step(state: State, number: int) -> float | None:
    """Take a journey one step further."""
    journey = state.journeys.get(number)
    campaign = None if journey is None else state.campaigns.get(journey.campaign)
    if journey is None or campaign is None:
        return None
    if not _fits(state, campaign, journey):
        _leave(state, journey)
        return None
    if journey.activated is None:
        state.journeys.reach(number, "activated")
        return NEXT_TICK
    return _act(state, campaign, journey)


def give_up(state: State, number: int) -> None:
    """Let a journey end where it is."""
    journey = state.journeys.get(number)
    if journey is not None:
        _leave(state, journey)


def _leave(state: State, journey: Journey) -> None:
    state.journeys.reach(journey.number, "never_activated" if journey.activated is None else "exited_early")


def _fits(state: State, campaign: Campaign, journey: Journey) -> bool:
    """Whether the campaign runs, and the person is there and in each segment that filters it."""
    if campaign.state != "running" or journey.person is None:
        return False
    wanted = campaign.segments("filter_segment_ids")
    return not wanted or set(wanted) <= {segment.number for segment in state.search.segments_of(journey.person)}


def _act(state: State, campaign: Campaign, journey: Journey) -> float | None:
    assert journey.person is not None  # noqa: S101 # journeys without a person have ended before
    following = state.actions.of(Owner("campaign", journey.campaign), after=journey.last_action, limit=1)
    if not following:
        state.journeys.reach(journey.number, "finished")
        return None
    action = following[0]
    parents = Parents(campaign=journey.campaign, action=action.number, trigger_event=journey.event_id)
    person = state.people.get(journey.person)
    variables, addresses = _variables(campaign, journey), _addresses(state, journey.event)
    delivery = send(state, action, person, parents, variables, addresses)
    if delivery is not None:
        state.journeys.reach(journey.number, "messaged")
    state.journeys.pass_action(journey.number, action.number, None if delivery is None else delivery.id)
    return NEXT_TICK


def _addresses(state: State, event: JsonObject) -> JsonObject:
    """The addresses in the data of an event that go before those of the campaign's emails."""
    texts = {name: value for name in _ADDRESSES if isinstance(value := event.get(name), str) and value}
    sender = state.senders.of_email(texts.pop("from_address", ""))
    return {**texts, "from": sender.address} if sender is not None else {**texts}


def _variables(campaign: Campaign, journey: Journey) -> dict[str, object]:
    """What Liquid finds in a message of a campaign besides the person."""
    kind = _KINDS.get(campaign.type, campaign.type)
    about: dict[str, object] = {"campaign": {"id": campaign.number, "name": campaign.name, "type": kind}}
    if campaign.type != "event":
        return about
    return {
        **about,
        "event": journey.event,
        "event_name": campaign.event_name,
        "event_id": journey.event_id,
        "event_timestamp": journey.started,
    }


KINDS = {"journey": Kind(step, give_up)}
