"""App: emails of the Design Studio linked to messages, and published into them."""

from __future__ import annotations

import re

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.contents import ParentKind
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.publishing import Link
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_list, as_object

_TARGETS: dict[str, tuple[str, tuple[ParentKind, ...]]] = {
    "transactional_message": ("transactional_message_id", ("transactional",)),
    "newsletter": ("newsletter_id", ("newsletter",)),
    "campaign_action": ("action_id", ("campaign_action", "broadcast_action")),
}
"""By type: the field with the number, and what it may be."""
_PUBLISH_ID = re.compile(r"pub_([1-9][0-9]{0,17})")


def link(call: Call, state: State) -> Answer:
    """Link an email to a message."""
    email, fields = _default_language(call, state), call.fields()
    target = as_object(fields["target"])
    found = _target(state, target)
    state.design.publishing.link(email, found, force=fields.get("force") is True)
    field, _ = _TARGETS[str(target["type"])]
    shown: JsonObject = {name: None for name, _ in _TARGETS.values()}
    shown |= {"type": target["type"], field: found.target}
    node = names.uuid("email", email.number)
    return Answer(body={"node_id": node, "template_id": found.template.number, "target": shown})


def publish(call: Call, state: State) -> Answer:
    """Write an email into its message."""
    found = state.design.publishing.publish(_default_language(call, state))
    if found.mappings is None:
        return Answer(body={"status": "pending", "publish_id": f"pub_{found.number}"})
    return Answer(body={"status": "done", "mappings": _mappings(found.mappings)})


def get_publish_status(call: Call, state: State) -> Answer:
    """How far a publish is."""
    email, match = views.any_email(call, state), _PUBLISH_ID.fullmatch(call.asked("publish_id") or "")
    known = None if match is None else state.design.publishing.get(int(match[1]))
    found = found_or_404(known if known and known.email == email.group else None)
    if found.mappings is None:
        return Answer(body={"status": "pending"})
    return Answer(body={"status": "done", "mappings": _mappings(found.mappings)})


def get_unpublished_changes(call: Call, state: State) -> Answer:
    """Whether an email differs from what is published."""
    changed = state.design.publishing.is_changed(views.any_email(call, state))
    return Answer(body={"has_unpublished_changes": changed})


def _default_language(call: Call, state: State) -> Email:
    email = views.any_email(call, state)
    if email.main is not None:
        raise RefusedError(400, "the email is a translation; only the one in the default language is linked")
    return email


def _target(state: State, target: JsonObject) -> Link:
    field, kinds = _TARGETS[str(target["type"])]
    number = target[field]
    found = (state.design.publishing.target(kind, number) for kind in kinds if isinstance(number, int))
    return found_or_404(next((link for link in found if link is not None), None))


def _mappings(mappings: list[Json]) -> list[Json]:
    return [
        {
            "node_id": names.uuid("email", _number(mapping, "node")),
            "template_id": mapping["template"],
            "version_id": names.uuid("version", _number(mapping, "version")),
            "language": mapping["language"],
        }
        for mapping in map(as_object, as_list(mappings))
    ]


def _number(mapping: JsonObject, name: str) -> int:
    value = mapping[name]
    return value if isinstance(value, int) else 0


TABLE = {
    "app.design_studio_emails.link": Behaviour(link, unknown_fields="refused"),
    "app.design_studio_emails.publish": Behaviour(publish),
    "app.design_studio_emails.get_publish_status": Behaviour(get_publish_status),
    "app.design_studio_emails.get_unpublished_changes": Behaviour(get_unpublished_changes),
}
