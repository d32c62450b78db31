"""App: screenshots of emails in mail programs."""

from __future__ import annotations

from typing import cast

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.paging import page
from customer_io_client.emulator.design.clients import PROGRAMS, MailProgram
from customer_io_client.emulator.design.components import CompileError
from customer_io_client.emulator.design.pictures import Variant
from customer_io_client.emulator.hosting import PREFIX
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.inbox_previews import CREDITS, Preview, Run
from customer_io_client.emulator.state.previewing import Previewing
from customer_io_client.emulator.state.rendering import plain_text
from customer_io_client.emulator.wire import (
    Answer,
    Behaviour,
    Call,
    Json,
    JsonObject,
    RefusedError,
    as_list,
    as_object,
    compact,
    encode,
)

MOST_SAMPLE_BYTES = 128 * 1024
_FAILED: JsonObject = {"type": "other"}


def submit(call: Call, state: State) -> Answer:
    """Order screenshots."""
    email, fields = views.any_email(call, state), call.fields()
    samples = as_object(fields.get("sample_data"))
    if len(encode(samples)) > MOST_SAMPLE_BYTES:
        raise RefusedError(400, f"is over {MOST_SAMPLE_BYTES} bytes", where="sample_data", reason="too_large")
    clients = list(dict.fromkeys(map(str, as_list(fields["client_ids"]))))
    if not PROGRAMS.keys() >= set(clients):
        raise RefusedError(400, "names a mail program that is not listed", where="client_ids")
    text, failure = _shown(state, email, samples, lax=fields.get("lax_mode") is True)
    name = fields.get("name")
    run, replayed = state.design.inbox_previews.submit(
        email.number,
        compact(email.parts()),
        clients,
        name=name if isinstance(name, str) else None,
        text=text,
        failure=failure,
    )
    return Answer(body={"run_id": run.number, "replayed": replayed})


def get(call: Call, state: State) -> Answer:
    """How far a run is."""
    run = _known(call, state)
    previews: list[Json] = [_preview(call, run, preview) for preview in run.previews]
    clients: list[Json] = [preview.client for preview in run.previews]
    return Answer(body={**_totals(run), "client_ids": clients, "previews": previews})


def download(call: Call, state: State) -> Answer:
    """One screenshot."""
    variant = cast("Variant", call.asked("variant") or "screenshot")
    key = call.asked("key") or "default"
    picture = _known(call, state).picture(call.text("client_id"), variant)
    is_there = variant != "screenshot" or key == "default"
    return Answer(file=("image/png", found_or_404(picture if is_there else None)))


def list_clients(_call: Call, _state: State) -> Answer:
    """The mail programs."""
    clients: list[Json] = [
        {"id": program.id, "client": program.client, **_about(program)} for program in PROGRAMS.values()
    ]
    return Answer(body={"clients": clients})


def list_credits(_call: Call, state: State) -> Answer:
    """The credits that are left."""
    left = state.design.inbox_previews.credits_left()
    credits_: list[Json] = [
        {"tier": tier, "credits_original": original, "credits_remaining": left[tier], "expires_at": None}
        for tier, original in CREDITS.items()
    ]
    return Answer(body={"credits": credits_})


def list_jobs(call: Call, state: State) -> Answer:
    """Runs, the newest first."""
    node, text, limit = call.asked("node_id"), call.asked("cursor"), call.limit(50)
    position = names.position_of(text, "preview_jobs", 1) if text else None
    if text and position is None:
        raise RefusedError(400, "is not a cursor of this list", where="cursor")
    email = None if node is None else names.number_of_uuid(node, "email") or 0
    before = None if position is None else position[0]
    found = state.design.inbox_previews.page(email, before=before, limit=limit + 1)
    shown, next_ = page(found, limit, "preview_jobs", lambda run: (run.number,))
    runs: list[Json] = [{**_totals(run), "node_id": names.uuid("email", run.email), "node_count": 1} for run in shown]
    pagination: JsonObject = {"limit": limit, "next_cursor": next_ or None}
    return Answer(body={"preview_jobs": runs, "meta": {"pagination": pagination}})


def _shown(state: State, email: Email, samples: JsonObject, *, lax: bool) -> tuple[str, str | None]:
    """What the screenshots show, and why there can be none."""
    try:
        compiled = state.design.compiling.compiled(email)
    except CompileError as error:
        return "", str(error)
    shown = Previewing(state.rendering, samples, lax=lax)
    subject, html = shown.field("subject", str(email.content["subject"])), shown.field("body", compiled)
    failures = [wrong for errors in shown.errors.values() for wrong in errors]
    return f"{subject}\n{plain_text(html)}", failures[0] if failures else None


def _known(call: Call, state: State) -> Run:
    email, run = views.any_email(call, state), state.design.inbox_previews.get(call.number("run_id"))
    return found_or_404(run if run and run.email == email.number else None)


def _totals(run: Run) -> JsonObject:
    return {
        "run_id": run.number,
        "name": run.name,
        "is_processed": run.is_processed,
        "total_previews_requested": len(run.previews),
        "total_previews_ready": run.count("Complete", "Bounced"),
        "total_previews_cached": sum(preview.cached for preview in run.previews),
        "total_previews_succeeded": run.count("Complete"),
        "total_previews_bounced": run.count("Bounced"),
        "created_at": run.created,
        "updated_at": run.updated,
    }


def _preview(call: Call, run: Run, preview: Preview) -> JsonObject:
    program = PROGRAMS[preview.client]
    shown: JsonObject = {
        "client_id": program.id,
        "display_name": f"{program.client} on {program.os}",
        **_about(program),
        "status": preview.status,
        "cached": preview.cached,
        "error": {**_FAILED, "message": run.failure} if preview.status == "Bounced" else None,
    }
    if preview.status == "Complete":
        place = f"{call.origin}{PREFIX}inbox_previews/{run.number}/{program.id}"
        shown["screenshots"] = {"default": f"{place}/screenshot.png"}
        shown |= {name: f"{place}/{name}.png" for name in ("thumbnail", "full_thumbnail")}
    return shown


def _about(program: MailProgram) -> JsonObject:
    return {"os": program.os, "browser": program.browser, "category": program.category}


TABLE = {
    "app.design_studio_emails.submit_inbox_previews": Behaviour(submit, unknown_fields="refused"),
    "app.design_studio_emails.get_inbox_previews": Behaviour(get),
    "app.design_studio_emails.download_inbox_preview": Behaviour(download),
    "app.design_studio_emails.list_inbox_preview_clients": Behaviour(list_clients),
    "app.design_studio_emails.list_inbox_preview_credits": Behaviour(list_credits),
    "app.design_studio_emails.list_inbox_preview_jobs": Behaviour(list_jobs),
}
