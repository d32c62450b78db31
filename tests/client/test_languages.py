"""The language of a content as the last part of a path, where empty text is the default one."""

from __future__ import annotations

import pytest

from customer_io_client import CustomerIO, InvalidInputError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver


@pytest.fixture
def client(driver: Driver, emulator: Emulator) -> CustomerIO:
    return driver.emulator_client(emulator)


def test_an_empty_language_reaches_the_default_content(client: CustomerIO) -> None:
    app = client.app
    assert app.campaigns.get_action_language(1, 1, "").action == app.campaigns.get_action(1, 1).action
    assert app.transactional.get_language(1, "").content[0].language == ""
    changed = app.broadcasts.update_action_language(1, 3, "", subject="New").action
    assert changed == app.broadcasts.get_action(1, 3).action
    assert changed["subject"] == "New"


@pytest.mark.parametrize("language", [" ", ".", ".."])
def test_a_language_that_would_be_another_path_is_refused(client: CustomerIO, language: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.app.newsletters.get_language(1, language)
    assert caught.value.field == "language"


def test_nothing_else_of_a_path_may_be_empty(client: CustomerIO) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.app.design_studio_emails.get_translation("b6b1e7a0-3c1f-4f0e-9a53-0c9b1f0f1a11", "")
    assert caught.value.field == "language"
    with pytest.raises(InvalidInputError) as caught:
        client.app.newsletters.get_test_group_language(1, "", "")
    assert caught.value.field == "test_group_id"
