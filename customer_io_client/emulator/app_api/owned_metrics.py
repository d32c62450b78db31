"""App: metrics of campaigns, of broadcasts and of their steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from customer_io_client.emulator.app_api.metrics import periods
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Action, Owner
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.periods import Periods
from customer_io_client.emulator.wire import Answer, Call, Json, JsonObject


def of_owner(owner: Owner) -> DeliveryFilter:
    """The deliveries of a campaign or broadcast."""
    parents = Parents(campaign=owner.number) if owner.kind == "campaign" else Parents(broadcast=owner.number)
    return DeliveryFilter(parents)


def of_action(action: Action) -> DeliveryFilter:
    """The deliveries of one step."""
    wanted = of_owner(action.owner)
    return replace(wanted, parents=replace(wanted.parents, action=action.number))


def metrics(call: Call, state: State, wanted: DeliveryFilter, action: Action | None = None) -> Answer:
    """The metrics of deliveries, by version 1 or 2; of a step in several languages, each language's too."""
    counted = periods(call, state.journal.now())
    wanted = replace(wanted, type=call.asked("type"))
    answer: JsonObject = {"metric": _series(state, wanted, counted)}
    if "res" in call.query:
        answer |= {"start": _iso(counted.starts[0]), "end": _iso(counted.end), "res": call.asked("res")}
    variants = {} if action is None else _variants(state, action, wanted, counted)
    return Answer(body={**answer, "language_variants": variants} if variants else answer)


def _variants(state: State, action: Action, wanted: DeliveryFilter, counted: Periods) -> JsonObject:
    return {
        content.language: _series(
            state, replace(wanted, parents=replace(wanted.parents, content=content.number)), counted
        )
        for content in state.actions.contents(action)
        if content.language
    }


def _series(state: State, wanted: DeliveryFilter, counted: Periods) -> Json:
    return {"series": state.series.metrics(wanted, counted)}


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
