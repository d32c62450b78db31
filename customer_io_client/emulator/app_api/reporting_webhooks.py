"""App: reporting webhooks, set up and taken down. Their answers have no envelope."""

from __future__ import annotations

from customer_io_client.emulator.addresses import is_web_address
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.reporting_webhooks import ReportingWebhook, WebhookSettings
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError, as_list


def list_all(_call: Call, state: State) -> Answer:
    """All reporting webhooks."""
    webhooks: list[Json] = [_view(webhook) for webhook in state.reporting_webhooks.all()]
    return Answer(body={"reporting_webhooks": webhooks})


def create(call: Call, state: State) -> Answer:
    """A new one; its address is not called for it."""
    return Answer(body=_view(state.reporting_webhooks.create(settings_of(call.fields()))))


def get(call: Call, state: State) -> Answer:
    """One reporting webhook."""
    return Answer(body=_view(_webhook(call, state)))


def update(call: Call, state: State) -> Answer:
    """Set one anew; what is left out goes back to its default."""
    number, settings = _webhook(call, state).number, settings_of(call.fields())
    state.reporting_webhooks.replace(number, settings)
    return Answer(body=_view(ReportingWebhook(number, settings)))


def delete(call: Call, state: State) -> Answer:
    """Remove one, and the events that wait for it."""
    state.reporting_webhooks.delete(_webhook(call, state).number)
    return Answer()


def _webhook(call: Call, state: State) -> ReportingWebhook:
    return found_or_404(state.reporting_webhooks.get(call.number("webhook_id")))


def settings_of(fields: JsonObject) -> WebhookSettings:
    """What a body sets a webhook to.

    Raises:
        RefusedError: 400, an endpoint that is no web address.
    """
    events = tuple(dict.fromkeys(str(event) for event in as_list(fields["events"])))
    return WebhookSettings(
        name=str(fields["name"]),
        endpoint=_endpoint(str(fields["endpoint"])),
        events=events,
        disabled=fields.get("disabled") is True,
        full_resolution=fields.get("full_resolution") is True,
        with_content=fields.get("with_content") is True,
    )


def _endpoint(text: str) -> str:
    if not is_web_address(text):
        raise RefusedError(400, "must be an http or https address", where="endpoint")
    return text


def _view(webhook: ReportingWebhook) -> JsonObject:
    settings = webhook.settings
    return {
        "id": webhook.number,
        "name": settings.name,
        "endpoint": settings.endpoint,
        "events": list[Json](settings.events),
        "type": "webhook",
        "disabled": settings.disabled,
        "full_resolution": settings.full_resolution,
        "with_content": settings.with_content,
    }


TABLE = {
    "app.reporting_webhooks.list": Behaviour(list_all),
    "app.reporting_webhooks.create": Behaviour(create),
    "app.reporting_webhooks.get": Behaviour(get),
    "app.reporting_webhooks.update": Behaviour(update),
    "app.reporting_webhooks.delete": Behaviour(delete),
}
