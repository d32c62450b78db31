"""What the examples of assets and the Design Studio need."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from typing import Final

from customer_io_client import CustomerIO
from tests.operations.stage import PathValues, Stage

_PICTURE: Final = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
)


def _asset(client: CustomerIO) -> PathValues:
    return (client.app.assets.upload(file=_PICTURE, name="picture.png").asset.id,)


def _asset_folder(client: CustomerIO) -> PathValues:
    return (client.app.assets.create_folder(name="Pictures").folder.id,)


def _folder(client: CustomerIO) -> PathValues:
    return (client.app.design_studio.create_folder(name="Letters").folder.id,)


def _component(client: CustomerIO) -> PathValues:
    return (client.app.design_studio.create_component(name="Line", tag="x-line", content="<hr>").component.id,)


def _email(client: CustomerIO) -> PathValues:
    content = {"subject": "Hello", "html": "<p>Hello</p>"}
    return (client.app.design_studio_emails.create(name="Letter", content=content).email.id,)


def _translation(client: CustomerIO) -> PathValues:
    (email,) = _email(client)
    client.app.design_studio_emails.create_translation(email, language="fr")
    return email, "fr"


def _version(client: CustomerIO) -> PathValues:
    (email,) = _email(client)
    return email, client.app.design_studio_emails.create_version(email, name="First").version.id


def _linked(client: CustomerIO) -> PathValues:
    (email,) = _email(client)
    client.app.design_studio_emails.link(email, target={"type": "newsletter", "newsletter_id": 1})
    return (email,)


def _published(client: CustomerIO) -> PathValues:
    """The first publish of the workspace, which is the `pub_1` of the example."""
    (email,) = _linked(client)
    client.app.design_studio_emails.publish(email)
    return (email,)


def _previews(client: CustomerIO) -> PathValues:
    (email,) = _email(client)
    return email, client.app.design_studio_emails.submit_inbox_previews(email, client_ids=["iphone15_mail"]).run_id


def _screenshot(client: CustomerIO) -> PathValues:
    return *_previews(client), "iphone15_mail"


STAGES: Final[Mapping[str, Stage]] = {
    "app.assets.get": _asset,
    "app.assets.update": _asset,
    "app.assets.delete": _asset,
    "app.assets.get_folder": _asset_folder,
    "app.assets.update_folder": _asset_folder,
    "app.assets.delete_folder": _asset_folder,
    "app.design_studio.get_folder": _folder,
    "app.design_studio.update_folder": _folder,
    "app.design_studio.delete_folder": _folder,
    "app.design_studio.get_component": _component,
    "app.design_studio.update_component": _component,
    "app.design_studio.delete_component": _component,
    "app.design_studio_emails.get": _email,
    "app.design_studio_emails.update": _email,
    "app.design_studio_emails.delete": _email,
    "app.design_studio_emails.link": _email,
    "app.design_studio_emails.publish": _linked,
    "app.design_studio_emails.get_publish_status": _published,
    "app.design_studio_emails.get_unpublished_changes": _linked,
    "app.design_studio_emails.render": _email,
    "app.design_studio_emails.preview": _email,
    "app.design_studio_emails.review": _email,
    "app.design_studio_emails.list_translations": _email,
    "app.design_studio_emails.create_translation": _email,
    "app.design_studio_emails.get_translation": _translation,
    "app.design_studio_emails.update_translation": _translation,
    "app.design_studio_emails.delete_translation": _translation,
    "app.design_studio_emails.list_versions": _email,
    "app.design_studio_emails.create_version": _email,
    "app.design_studio_emails.get_version": _version,
    "app.design_studio_emails.delete_version": _version,
    "app.design_studio_emails.restore_version": _version,
    "app.design_studio_emails.submit_inbox_previews": _email,
    "app.design_studio_emails.get_inbox_previews": _previews,
    "app.design_studio_emails.download_inbox_preview": _screenshot,
}
PAUSES: Final[Mapping[str, int]] = {"app.design_studio_emails.download_inbox_preview": 60}
"""Seconds that pass between the stage and the example: the screenshots are taken meanwhile."""
