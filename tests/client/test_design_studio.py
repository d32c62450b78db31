"""An email from its first draft to its screenshots, by both clients, against the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from customer_io_client import BadRequestError, ConflictError, CustomerIO, UnprocessableError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def client(driver: Driver, emulator: Emulator) -> CustomerIO:
    return driver.emulator_client(emulator)


def test_an_email_is_written_translated_checked_and_published(client: CustomerIO) -> None:
    studio, emails = client.app.design_studio, client.app.design_studio_emails
    folder = studio.create_folder(name="Newsletters").folder.id
    studio.create_component(name="Button", tag="x-button", content="<b><slot></slot></b>", parent_folder_id=folder)
    content = {"subject": "News", "html": "<p>Hello {{customer.name}}</p><x-button>Go</x-button>"}
    email = emails.create(name="News of May", parent_folder_id=folder, content=content).email.id
    emails.create_translation(email, language="fr", content={"subject": "Nouvelles", "html": "<p>Bonjour</p>"})
    assert [row.id for row in emails.list(has_translations="true").take(5)] == [email]
    assert emails.preview(email, customer={"name": "Ada"}, lax=True).html == "<p>Hello Ada</p><b>Go</b>"
    assert emails.review(email).status == "complete"
    emails.link(email, target={"type": "transactional_message", "transactional_message_id": 1})
    published = emails.publish(email)
    assert (published.status, [entry.language for entry in published.mappings or []]) == ("done", ["en", "fr"])
    assert emails.get_unpublished_changes(email).has_unpublished_changes is False
    with pytest.raises(ConflictError):
        emails.delete(email)


def test_an_email_is_published_with_a_link_and_sound_liquid_alone(client: CustomerIO) -> None:
    emails = client.app.design_studio_emails
    email = emails.create(name="News", content={"html": "{% if %}"}).email.id
    with pytest.raises(BadRequestError):
        emails.publish(email)
    emails.link(email, target={"type": "newsletter", "newsletter_id": 1})
    with pytest.raises(UnprocessableError) as refusal:
        emails.publish(email)
    (error, by_language) = refusal.value.errors
    assert error.detail == "the email has errors in its Liquid"
    assert error.meta == {by_language.field: [by_language.detail]}


def test_screenshots_are_waited_for_and_saved(client: CustomerIO, emulator: Emulator, tmp_path: Path) -> None:
    emails = client.app.design_studio_emails
    email = emails.create(name="News", content={"html": "<p>Hello</p>"}).email.id
    run = emails.submit_inbox_previews(email, client_ids=["iphone15_mail", "outlook_2021"]).run_id

    def let_time_pass(_run: object) -> None:
        httpx.post(f"{emulator.url}/_emulator/clock", json={"advance": 2})

    done = emails.wait_for_inbox_previews(email, run, to=tmp_path, poll_seconds=0.01, on_progress=let_time_pass)
    assert done.is_processed is True
    assert sorted(path.name for path in tmp_path.iterdir()) == ["iphone15_mail.png", "outlook_2021.png"]
    assert (tmp_path / "iphone15_mail.png").read_bytes().startswith(b"\x89PNG")
