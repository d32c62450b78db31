"""What the examples of newsletters need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from customer_io_client import CustomerIO
from tests.operations.stage import PathValues, Stage

_RECIPIENTS: Final = {"and": [{"or": [{"segment": {"id": 1}}]}]}


def _draft(client: CustomerIO) -> PathValues:
    body = {"type": "email", "name": "Draft", "recipients": _RECIPIENTS, "subject": "Hello", "body": "<p>Hello</p>"}
    return (client.app.newsletters.create({**body, "subscription_topic_id": 1}).newsletter.id,)


def _content(client: CustomerIO) -> PathValues:
    (number,) = _draft(client)
    return number, client.app.newsletters.list_contents(number).contents[0].id


def _french(client: CustomerIO) -> PathValues:
    (number,) = _draft(client)
    client.app.newsletters.create_language(number, language="fr", subject="Bonjour", body="<p>Bonjour</p>")
    return number, "fr"


def _group(client: CustomerIO) -> PathValues:
    (number,) = _draft(client)
    client.app.newsletters.create_test_group(number)
    return number, "1"


def _french_group(client: CustomerIO) -> PathValues:
    number, group = _group(client)
    client.app.newsletters.create_test_group_language(
        number, group, language="fr", subject="Bonjour", body="<p>Bonjour</p>"
    )
    return number, group, "fr"


STAGES: Final[Mapping[str, Stage]] = {
    "app.newsletters.schedule": _draft,
    "app.newsletters.send": _draft,
    "app.newsletters.create_language": _draft,
    "app.newsletters.create_test_group": _draft,
    "app.newsletters.get_content": _content,
    "app.newsletters.update_content": _content,
    "app.newsletters.get_content_metrics": _content,
    "app.newsletters.get_content_link_metrics": _content,
    "app.newsletters.get_language": _french,
    "app.newsletters.update_language": _french,
    "app.newsletters.delete_language": _french,
    "app.newsletters.create_test_group_language": _group,
    "app.newsletters.get_test_group_language": _french_group,
    "app.newsletters.update_test_group_language": _french_group,
    "app.newsletters.delete_test_group_language": _french_group,
}
