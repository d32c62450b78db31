"""What an editor shows to someone who installed the wheel: parameters with their documentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.packaging.conftest import Consumer
from tests.packaging.language_client import Json, LanguageClient

CREATED = (
    "from customer_io_client import create_customerio_client\n\nclient = create_customerio_client('site', 'key')\n"
)


METHODS: dict[str, tuple[str, ...]] = {
    "app.campaigns.list": ("-> CampaignList", "A repeat is safe"),
    "app.campaigns.get_metrics": ("campaign_id: int", "steps: int", "period:"),
    "app.transactional.send_email": ("to: str", "attachments:", "Unix seconds", "A repeat is not safe"),
    "app.exports.export_customers": ("filters:", "-> ExportAnswer"),
    "app.broadcasts.trigger": ("broadcast_id: int", "emails: Sequence[str]", "at most 10000", "10 seconds"),
    "app.newsletters.list": ("limit: int", "-> Pager["),
    "app.segments.list_customers": ("segment_id: int", "start: str", "-> Pager["),
    "app.design_studio_emails.list": ("page: int", "limit: int", "-> Pager["),
    "app.customers.search": ("filter", "limit: int"),
    "track.v2.batch": ("batch:", "TooLargeError", "512,000 bytes"),
    "track.customers.identify": ("identifier: str", "email: str", "created_at: int", "Unix seconds"),
    "pipelines.track": ("event: str", "user_id: str", "TooLargeError"),
}
"""A dozen methods over all APIs, and what their hover tells beside their own name."""


@pytest.fixture(scope="module")
def editor(consumer: Consumer) -> Iterator[LanguageClient]:
    with LanguageClient(consumer.folder) as client:
        yield client


def _at_end_of(editor: LanguageClient, line: str, method: str) -> Any:
    """Ask about the place right after `line`, typed below the lines that make a client."""
    document: Json = editor.open(CREATED + line)
    place = {"line": CREATED.count("\n"), "character": len(line)}
    return editor.ask(f"textDocument/{method}", {"textDocument": document, "position": place})


def _hover(editor: LanguageClient, line: str) -> str:
    """What is shown of the name at the end of `line`."""
    document = editor.open(CREATED + line)
    place = {"line": CREATED.count("\n"), "character": len(line) - 1}
    hover: Json = editor.ask("textDocument/hover", {"textDocument": document, "position": place})
    text: str = hover["contents"]["value"]
    return " ".join(text.split())


def _completions(editor: LanguageClient, line: str) -> set[str]:
    return {item["label"] for item in _at_end_of(editor, line, "completion")["items"]}


def test_arguments_are_offered_inside_a_call(editor: LanguageClient) -> None:
    offered = _completions(editor, "client.create_customer(")
    assert {"id=", "email=", "name=", "attributes=", "created_at="} <= offered


def test_regions_are_offered_as_values(editor: LanguageClient) -> None:
    offered = _completions(editor, "create_customerio_client('site', 'key', region=")
    assert any("us" in label for label in offered), offered
    assert any("eu" in label for label in offered), offered


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("client.", {"create_customer", "list_customers", "track", "app", "pipelines"}),
        ("client.app.customers.", {"find", "search", "list_attributes", "list_activities"}),
        ("client.track.v2.", {"entity", "batch"}),
        ("client.app.exports.", {"get", "list", "export_customers", "wait", "download"}),
        ("client.app.exports.wait(", {"export_id=", "to=", "deadline=", "on_progress="}),
        ("client.app.imports.", {"create", "wait", "download_report"}),
        ("client.app.design_studio_emails.", {"submit_inbox_previews", "wait_for_inbox_previews"}),
        ("client.list_customers().", {"pages", "first_page", "take"}),
    ],
)
def test_methods_are_offered(editor: LanguageClient, line: str, expected: set[str]) -> None:
    assert expected <= _completions(editor, line)


@pytest.mark.parametrize("argument", ["id", "email", "attributes", "created_at"])
def test_the_call_shows_each_argument_with_its_documentation(editor: LanguageClient, argument: str) -> None:
    help_ = _at_end_of(editor, f"client.create_customer({argument}=", "signatureHelp")
    (signature,) = help_["signatures"]
    active = signature["parameters"][signature["activeParameter"]]
    assert active["label"].startswith(f"{argument}:")
    assert active["documentation"]["value"].startswith(f"{argument}: ")


def test_hovering_shows_what_a_method_does(editor: LanguageClient) -> None:
    text = _hover(editor, "client.create_customer")
    assert "create_customer(" in text
    assert "Args:" in text


@pytest.mark.parametrize("method", METHODS)
def test_a_method_is_offered_by_its_resource_and_explained_by_its_hover(editor: LanguageClient, method: str) -> None:
    resource, _, name = method.rpartition(".")
    assert name in _completions(editor, f"client.{resource}.")
    text = _hover(editor, f"client.{method}")
    for part in (f"{name}(", *METHODS[method], "Args:", "Returns:", "Raises:", "Source:"):
        assert part in text, text


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("client.app.customers.get_attributes('u1', id_type=", {"id", "email", "cio_id"}),
        ("client.track.segments.add_customers(1, ids=['u1'], id_type=", {"id", "email", "cio_id"}),
        ("client.app.campaigns.get_metrics(1, period=", {"hours", "days", "weeks", "months"}),
    ],
)
def test_literal_values_are_offered(editor: LanguageClient, line: str, values: set[str]) -> None:
    offered = {label.strip("'\"") for label in _completions(editor, line)}
    assert values <= offered
