"""The Design Studio as its tests talk to it."""

from __future__ import annotations

from typing import Any

from tests.emulator.service import Service

FOLDERS = "/v1/design_studio/folders"
COMPONENTS = "/v1/design_studio/components"
EMAILS = "/v1/design_studio/emails"
NOBODY = "e7927c74-0000-8000-8000-0000000fffff"
"""The UUID of an email that is not there."""


def folder(service: Service, name: str, parent: str | None = None) -> str:
    """Make a folder; its UUID."""
    return _made(service, FOLDERS, "folder", name=name, parent_folder_id=parent)


def component(service: Service, tag: str, content: str, **fields: Any) -> str:
    """Make a component; its UUID."""
    return _made(service, COMPONENTS, "component", name=tag, tag=tag, content=content, **fields)


def email(service: Service, html: str = "<p>Hello</p>", subject: str = "Hello", **fields: Any) -> str:
    """Make an email; its UUID."""
    content = {"subject": subject, "html": html} | fields.pop("content", {})
    return _made(service, EMAILS, "email", content=content, **({"name": "News"} | fields))


def translate(service: Service, id_: str, language: str, **fields: Any) -> dict[str, Any]:
    """Translate an email; the translation."""
    answer = service.app.post(f"{EMAILS}/{id_}/languages", json={"language": language, **fields})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["email_translation"]
    return made


def read(service: Service, id_: str, what: str = "") -> dict[str, Any]:
    """What an email answers."""
    answer = service.app.get(f"{EMAILS}/{id_}{what}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found if what else found["email"]


def _made(service: Service, path: str, what: str, **fields: Any) -> str:
    answer = service.app.post(path, json=fields)
    assert answer.status_code == 200, answer.text
    id_: str = answer.json()[what]["id"]
    return id_
