"""App: emails of the Design Studio and their translations."""

from __future__ import annotations

from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.shelves import name_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.folders import clash
from customer_io_client.emulator.state.shelves import Condition
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json

_CHOICES = {
    "is_template": "is_template = ?",
    "has_translations": "EXISTS (SELECT 1 FROM design_emails AS other WHERE other.main = design_emails.email) = ?",
    "is_linked": "EXISTS (SELECT 1 FROM design_links AS link WHERE link.email = design_emails.email) = ?",
}


def list_all(call: Call, state: State) -> Answer:
    """A page of emails in the default language, and the folders of the place."""
    chosen: list[Condition] = [
        (sql, call.query[name] == "true") for name, sql in _CHOICES.items() if call.query.get(name) in ("true", "false")
    ]
    asked = views.wanted(call, state, ("main IS ?", None), *chosen)
    found, total = state.design.emails.page(asked)
    emails: list[Json] = [views.email_row(state, email) for email in found]
    folders = views.folders_beside(state, asked)
    return Answer(body={"emails": emails, "folders": folders, "meta": views.meta(call, asked, total)})


def create(call: Call, state: State) -> Answer:
    """A new email in the default language."""
    fields = call.fields()
    email = state.design.emails.create(name_of(fields), views.parent(fields, None), fields)
    return Answer(body={"email": views.email_whole(state, email)})


def get(call: Call, state: State) -> Answer:
    """One email."""
    return Answer(body={"email": views.email_whole(state, views.main_email(call, state))})


def update(call: Call, state: State) -> Answer:
    """Other values of an email."""
    email, fields = views.main_email(call, state), call.fields()
    state.design.emails.change(email, name_of(fields, email.name), views.parent(fields, email.parent), fields)
    return Answer(204)


def delete(call: Call, state: State) -> Answer:
    """Remove an email that is linked to nothing."""
    email = views.main_email(call, state)
    if state.design.publishing.is_linked(email):
        raise clash("the email is linked")
    state.design.emails.delete(email)
    return Answer(204)


def list_translations(call: Call, state: State) -> Answer:
    """The translations of an email."""
    languages = state.design.emails.languages(views.main_email(call, state))
    translations: list[Json] = [views.translation(state, email) for email in languages if email.main is not None]
    return Answer(body={"email_translations": translations})


def create_translation(call: Call, state: State) -> Answer:
    """A new translation."""
    fields = call.fields()
    email = state.design.emails.translate(views.main_email(call, state), str(fields["language"]), fields)
    return Answer(body={"email_translation": views.translation(state, email)})


def get_translation(call: Call, state: State) -> Answer:
    """One translation."""
    return Answer(body={"email_translation": views.translation(state, _translation(call, state))})


def update_translation(call: Call, state: State) -> Answer:
    """Other values of a translation."""
    email = _translation(call, state)
    state.design.emails.change(email, email.name, email.parent, call.fields())
    return Answer(204)


def delete_translation(call: Call, state: State) -> Answer:
    """Remove a translation."""
    state.design.emails.delete(_translation(call, state))
    return Answer(204)


def _translation(call: Call, state: State) -> Email:
    email = views.main_email(call, state)
    return found_or_404(state.design.emails.translation(email, call.text("language")))


TABLE = {
    "app.design_studio_emails.list": Behaviour(list_all),
    "app.design_studio_emails.create": Behaviour(create, unknown_fields="refused"),
    "app.design_studio_emails.get": Behaviour(get),
    "app.design_studio_emails.update": Behaviour(update, unknown_fields="refused"),
    "app.design_studio_emails.delete": Behaviour(delete),
    "app.design_studio_emails.list_translations": Behaviour(list_translations),
    "app.design_studio_emails.create_translation": Behaviour(create_translation, unknown_fields="refused"),
    "app.design_studio_emails.get_translation": Behaviour(get_translation),
    "app.design_studio_emails.update_translation": Behaviour(update_translation, unknown_fields="refused"),
    "app.design_studio_emails.delete_translation": Behaviour(delete_translation),
}
