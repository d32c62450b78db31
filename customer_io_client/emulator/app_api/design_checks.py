"""App: emails of the Design Studio compiled, previewed and checked."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.design.components import CompileError
from customer_io_client.emulator.design.review import Finding, score
from customer_io_client.emulator.design.review import review as findings_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.previewing import Previewing
from customer_io_client.emulator.state.rendering import plain_text
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError

_SAMPLES = ("customer", "event", "trigger", "campaign", "journey", "message", "objects")
_ERRORS = (
    *("bcc", "body", "body_amp", "body_plain", "cc", "event", "from", "layout", "message", "preheader_text"),
    *("reply_to", "snippets", "subject", "to", "trigger"),
)
"""The fields whose errors are told, each of them always."""


def render(call: Call, state: State) -> Answer:
    """An email compiled, its Liquid as it stands."""
    email = views.any_email(call, state)
    html = _compiled(state, email)
    return Answer(
        body={
            **_node(email),
            "html": html,
            "text": state.design.compiling.text(email.parts(), html),
            "amp": email.content["amp"],
        }
    )


def preview(call: Call, state: State) -> Answer:
    """An email as a person with this data would get it."""
    email, fields = views.any_email(call, state), call.fields()
    samples = {name: fields.get(name, {}) for name in _SAMPLES}
    shown = Previewing(state.rendering, samples, lax=fields.get("lax") is True)
    try:
        compiled = state.design.compiling.compiled(email)
    except CompileError as error:
        shown.errors["body"] = [str(error)]
        compiled = ""
    content, envelope = email.content, views.envelope(state, email.envelope)
    html = shown.field("body", compiled)
    text = shown.field("body_plain", str(content.get("text") or "")) or plain_text(html)
    for field, name in (("to", "recipient"), ("bcc", "bcc"), ("reply_to", "reply_to")):
        shown.field(field, str(envelope[name] or ""))
    errors: JsonObject = {name: [] for name in _ERRORS}
    body: JsonObject = {
        **_node(email),
        "from": shown.field("from", str(envelope["from"] or "")),
        "subject": shown.field("subject", str(content["subject"])),
        "preheader_text": shown.field("preheader_text", str(content["preheader_text"])),
        "html": html,
        "text": text,
        "amp": shown.field("body_amp", str(content["amp"])),
        "plaintext_body": text,
        "links": [*shown.links(html)],
        "headers": [*shown.headers(envelope["headers"])],
    }
    for name, wrong in shown.errors.items():
        errors[name] = [*wrong]
    return Answer(body={**body, "errors": errors})


def review(call: Call, state: State) -> Answer:
    """What the checks of an email found."""
    email = views.any_email(call, state)
    node = names.uuid("email", email.number)
    try:
        html = state.design.compiling.compiled(email)
    except CompileError:
        return Answer(body={"node_id": node, "status": "render_failed", "checks": {}, "findings": []})
    wrong = state.design.compiling.errors(email)
    found = findings_of(str(email.content["subject"]), str(email.content["preheader_text"]), html)
    found.append(Finding("liquid", "The Liquid can be read", "error", wrong))
    counts: JsonObject = {
        severity: sum(finding.severity == severity and bool(finding.problems) for finding in found)
        for severity in ("error", "warning", "tip")
    }
    checks: JsonObject = {finding.check: {"passed": not finding.problems} for finding in found}
    return Answer(
        body={
            "node_id": node,
            "status": "complete",
            "score": {"score": score(found), "counts": counts},
            "checks": checks,
            "findings": [_finding(finding) for finding in found],
        }
    )


def _finding(finding: Finding) -> Json:
    return {
        "id": f"{finding.check}-1",
        "check": finding.check,
        "title": finding.title,
        "summary": finding.problems[0] if finding.problems else "Nothing was found",
        "details": "\n".join(finding.problems),
        "severity": finding.severity,
        "state": "fail" if finding.problems else "pass",
    }


def _compiled(state: State, email: Email) -> str:
    try:
        return state.design.compiling.compiled(email)
    except CompileError as error:
        raise RefusedError(422, str(error)) from None


def _node(email: Email) -> JsonObject:
    return {"node_id": names.uuid("email", email.number), "node_type": "EMAIL", "language": email.language}


TABLE = {
    "app.design_studio_emails.render": Behaviour(render),
    "app.design_studio_emails.preview": Behaviour(preview, unknown_fields="refused"),
    "app.design_studio_emails.review": Behaviour(review),
}
