"""App: versions of emails of the Design Studio."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.shelves import name_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.versions import Version
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_object

_NODE = "EMAIL"


def list_versions(call: Call, state: State) -> Answer:
    """The versions of an email."""
    start, end = call.query.get("start_date"), call.query.get("end_date")
    if end is not None and start is None:
        raise RefusedError(400, "is required with end_date", where="start_date", reason="required")
    email = views.any_email(call, state)
    found = state.design.versions.of_email(
        email, start if isinstance(start, int) else None, end if isinstance(end, int) else None
    )
    versions: list[Json] = [_row(version) for version in found]
    return Answer(body={"versions": versions})


def create_version(call: Call, state: State) -> Answer:
    """Save a version."""
    fields = call.fields()
    description = fields.get("description")
    version, is_new = state.design.versions.save(
        views.any_email(call, state), name_of(fields), description if isinstance(description, str) else None
    )
    return Answer(body={"created": is_new, "version": _row(version)})


def get_version(call: Call, state: State) -> Answer:
    """One version with its content."""
    _, version = _known(call, state)
    content = views.content(as_object(version.node["content"]))
    node: JsonObject = {
        "node_id": names.uuid("email", version.email),
        "node_type": _NODE,
        "name": version.node["name"],
        "subject": content["subject"],
        "preheader_text": content["preheader_text"],
        "content": content["html"],
        "text": content["text"],
        "amp": content["amp"],
        "envelope": views.envelope(state, as_object(version.node["envelope"])),
        "transformers": version.node["transformers"],
    }
    dependencies: list[Json] = [_component(component) for component in version.components]
    return Answer(body={"version": _row(version), "node": node, "dependencies": dependencies})


def delete_version(call: Call, state: State) -> Answer:
    """Remove a version that was saved by hand."""
    state.design.versions.delete(_known(call, state)[1])
    return Answer(204)


def restore_version(call: Call, state: State) -> Answer:
    """Put an email back."""
    email, version = _known(call, state)
    state.design.versions.restore(version, email)
    node = names.uuid("email", email.number)
    return Answer(
        body={"node_id": node, "version_id": names.uuid("version", version.number), "restored_node_ids": [node]}
    )


def _known(call: Call, state: State) -> tuple[Email, Version]:
    email, number = views.any_email(call, state), names.number_of_uuid(call.text("version_id"), "version")
    version = found_or_404(None if number is None else state.design.versions.get(number))
    return email, found_or_404(version if version.email == email.number else None)


def _row(version: Version) -> JsonObject:
    return {
        "id": names.uuid("version", version.number),
        "node_id": names.uuid("email", version.email),
        "node_type": _NODE,
        "name": version.name,
        "description": version.description,
        "created": version.created,
        "created_on_publish": version.on_publish,
        "feedback": False,
    }


def _component(component: JsonObject) -> JsonObject:
    number = component["number"]
    return {
        "node_id": names.uuid("component", number if isinstance(number, int) else 0),
        "node_type": "COMPONENT",
        "name": component["name"],
        "component_name": component["tag"],
        "content": component["content"],
    }


TABLE = {
    "app.design_studio_emails.list_versions": Behaviour(list_versions),
    "app.design_studio_emails.create_version": Behaviour(create_version, unknown_fields="refused"),
    "app.design_studio_emails.get_version": Behaviour(get_version),
    "app.design_studio_emails.delete_version": Behaviour(delete_version),
    "app.design_studio_emails.restore_version": Behaviour(restore_version),
}
