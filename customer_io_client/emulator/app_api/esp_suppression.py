"""App: the suppression lists of the mail provider."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.esp_suppression import EspSuppression
from customer_io_client.emulator.state.references import email_key, looks_like_email
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, RefusedError

_STATUS = "550"


def list_all(call: Call, state: State) -> Answer:
    """One list, the oldest entry first; a domain that nothing is sent from has none."""
    type_, skip = call.text("suppression_type"), call.query.get("offset")
    found = state.esp_suppressions.of_type(type_, skip=skip if isinstance(skip, int) else 0, limit=call.limit(100))
    return Answer(body=_list(type_, found if _sends_from(state, call.asked("domain")) else []))


def list_by_domain(call: Call, state: State) -> Answer:
    """The list of one sending domain, or its entry of one address. All domains of the workspace share their lists."""
    type_, email = call.text("suppression_type"), call.asked("email")
    limit = call.limit(100)
    if email:
        found = [entry for entry in state.esp_suppressions.of_email(email) if entry.type == type_]
    else:
        position = start(call, "suppressions", 1)
        found = state.esp_suppressions.of_type(type_, after=position[0] if position else 0, limit=limit + 1)
    if not _sends_from(state, call.text("domain_name")):
        found = []
    shown, next_ = page(found, limit, "suppressions", lambda entry: (entry.number,))
    return Answer(body={**_list(type_, shown), "next": next_})


def search(call: Call, state: State) -> Answer:
    """The first list that an address is found on; on none, an empty one without a name."""
    found = state.esp_suppressions.of_email(call.text("email_address"))
    return Answer(body=_list(found[0].type, found[:1]) if found else {"suppressions": []})


def create(call: Call, state: State) -> Answer:
    """Put an address on a list."""
    email = call.text("email_address")
    if not looks_like_email(email):
        raise RefusedError(400, "must be an email address", where="email_address")
    state.esp_suppressions.add(call.text("suppression_type"), email, "manual upload")
    return Answer(body={})


def delete(call: Call, state: State) -> Answer:
    """Take an address off a list."""
    state.esp_suppressions.remove(call.text("suppression_type"), call.text("email_address"))
    return Answer(204)


def _sends_from(state: State, domain: str | None) -> bool:
    return not domain or email_key(domain) in state.senders.domains()


def _list(type_: str, entries: Sequence[EspSuppression]) -> JsonObject:
    """Entries under the name that answers call their list by: there are two, for four types."""
    return {
        "category": "spam" if type_ == "spam_reports" else "bounces",
        "suppressions": [
            {"created": entry.created, "email": entry.email, "reason": entry.reason, "status": _STATUS}
            for entry in entries
        ],
    }


TABLE = {
    "app.esp_suppression.list": Behaviour(list_all),
    "app.esp_suppression.list_by_domain": Behaviour(list_by_domain),
    "app.esp_suppression.search": Behaviour(search),
    "app.esp_suppression.create": Behaviour(create),
    "app.esp_suppression.delete": Behaviour(delete),
}
