"""Emails, components and folders of the Design Studio: found by their UUIDs, and as the App API answers them."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import shelves
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.components import Component
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.folders import Folder
from customer_io_client.emulator.state.rendering import plain_text
from customer_io_client.emulator.state.shelves import Condition, Wanted
from customer_io_client.emulator.wire import Call, Json, JsonObject, RefusedError, as_object


def any_email(call: Call, state: State) -> Email:
    """The email in the path, in whatever language it is.

    Raises:
        RefusedError: 404.
    """
    number = names.number_of_uuid(call.text("id"), "email")
    return found_or_404(None if number is None else state.design.emails.get(number))


def main_email(call: Call, state: State) -> Email:
    """The email in the path, which is one in the default language.

    Raises:
        RefusedError: 404.
    """
    email = any_email(call, state)
    return found_or_404(email if email.main is None else None)


def wanted(call: Call, state: State, *conditions: Condition) -> Wanted:
    """The page of a list that is asked for."""
    return shelves.wanted(call, state.design.folders.place(parent(dict(call.query), None)), conditions)


def parent(fields: JsonObject, current: int | None) -> int | None:
    """The number of the folder that is named; null is the root.

    Raises:
        RefusedError: 400 for an empty text, 404 for what can be no folder.
    """
    if "parent_folder_id" not in fields:
        return current
    value = fields["parent_folder_id"]
    if value is None:
        return None
    if value == "":
        raise RefusedError(400, "is empty", where="parent_folder_id")
    number = names.number_of_uuid(str(value), "folder")
    if number is None:
        raise RefusedError(404, "parent folder not found")
    return number


def meta(call: Call, asked: Wanted, total: int) -> JsonObject:
    """Where a page stands in its list; of the filters those that were given."""
    paging = ("page", "limit", "sort_by", "sort_order")
    filters: JsonObject = {name: value for name, value in call.query.items() if name not in paging}
    return shelves.meta(asked, total, {"direct_descendants_only": asked.direct, **filters})


def folders_beside(state: State, asked: Wanted) -> list[Json]:
    """The folders of the place that a list shows."""
    return [folder(found) for found in state.design.folders.beside(asked)]


def folder(found: Folder) -> JsonObject:
    """One folder."""
    return {
        "id": names.uuid("folder", found.number),
        "name": found.name,
        "parent_folder_id": folder_id(found.parent),
        "created": found.created,
        "updated": found.updated,
    }


def folder_id(number: int | None) -> str | None:
    """The UUID of a folder; None at the root."""
    return None if number is None else names.uuid("folder", number)


def component_row(component: Component) -> JsonObject:
    """One component without its HTML."""
    return {
        "id": names.uuid("component", component.number),
        "name": component.name,
        "tag": component.tag,
        "parent_folder_id": folder_id(component.parent),
        "created": component.created,
        "updated": component.updated,
    }


def email_row(state: State, email: Email) -> JsonObject:
    """One email without its content."""
    return {
        "id": names.uuid("email", email.number),
        "name": email.name,
        "has_translations": len(state.design.emails.languages(email)) > 1,
        **_common(state, email),
    }


def email_whole(state: State, email: Email) -> JsonObject:
    """One email with its content."""
    return {
        "id": names.uuid("email", email.number),
        "name": email.name,
        "available_languages": _languages(state, email),
        **_common(state, email),
        **_parts(state, email.parts()),
    }


def translation(state: State, email: Email) -> JsonObject:
    """One translation."""
    return {
        "language": email.language,
        "language_group_id": names.uuid("email", email.group),
        "available_languages": _languages(state, email),
        **_common(state, email),
        **_parts(state, email.parts()),
    }


def content(fields: JsonObject) -> JsonObject:
    """The content with its plain text: where none was written, what the HTML says."""
    return fields if "text" in fields else {**fields, "text": plain_text(str(fields["html"]))}


def envelope(state: State, fields: JsonObject) -> JsonObject:
    """The envelope with the addresses of its senders."""
    return {
        **fields,
        "from": address(state, fields["from_id"]),
        "reply_to": address(state, fields["reply_to_id"]),
    }


def address(state: State, number: Json) -> str | None:
    """The address of a sender; None without one."""
    sender = state.design.senders.get(number) if isinstance(number, int) else None
    return None if sender is None else sender.address


def _common(state: State, email: Email) -> JsonObject:
    return {
        "parent_folder_id": folder_id(email.parent),
        "is_template": email.is_template,
        "is_linked": state.design.publishing.is_linked(email),
        "created": email.created,
        "updated": email.updated,
    }


def _parts(state: State, parts: JsonObject) -> JsonObject:
    return {
        **parts,
        "content": content(as_object(parts["content"])),
        "envelope": envelope(state, as_object(parts["envelope"])),
    }


def _languages(state: State, email: Email) -> list[Json]:
    return [other.language for other in state.design.emails.languages(email)]
