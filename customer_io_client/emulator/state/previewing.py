"""An email of the Design Studio with its Liquid evaluated: field by field, with what is wrong in each."""

from __future__ import annotations

from collections.abc import Mapping

from customer_io_client.emulator.design.markup import read
from customer_io_client.emulator.state.rendering import Rendering, RenderingError
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object

_PLACES: JsonObject = {
    "unsubscribe_url": "https://example.com/unsubscribe",
    "view_in_browser_url": "https://example.com/view",
    "manage_subscription_preferences_url": "https://example.com/preferences",
}
"""Addresses that only a message that is sent has."""


class Previewing:
    """One preview.

    Args:
        rendering: what evaluates.
        samples: what the Liquid may name.
        lax: an unknown variable is empty, not an error.
    """

    def __init__(self, rendering: Rendering, samples: Mapping[str, Json], *, lax: bool) -> None:
        self._rendering = rendering
        self._variables: dict[str, object] = {**_PLACES, **samples}
        self._lax = lax
        self.errors: dict[str, list[str]] = {}
        """What is wrong, by field."""

    def field(self, name: str, text: str) -> str:
        """A text evaluated; one that is wrong is empty, and its error is kept under this name."""
        try:
            return self._rendering.render(text, self._variables, lax=self._lax)
        except RenderingError as error:
            self.errors.setdefault(name, []).append(str(error))
            return ""

    def headers(self, headers: Json) -> list[JsonObject]:
        """The further headers, evaluated."""
        return [
            {
                "name": [self.field("message", _text(header, "name"))],
                "value": [self.field("message", _text(header, "value"))],
            }
            for header in map(as_object, as_list(headers))
        ]

    def links(self, html: str) -> list[JsonObject]:
        """The links of HTML that is evaluated already."""
        found: list[JsonObject] = []
        inside = False
        for token in read(html):
            if token.name == "a" and token.kind == "open":
                address = token.attributes.get("href", "")
                is_web = address.startswith(("http://", "https://"))
                errors: list[Json] = [] if address else ["the link has no address"]
                found.append({"url": address, "text": "", "tracked": is_web, "errors": errors})
            if token.kind == "text" and inside:
                found[-1]["text"] = f"{found[-1]['text']}{token.text}"
            inside = token.kind == "open" if token.name == "a" else inside
        return found


def _text(header: JsonObject, name: str) -> str:
    return str(header.get(name, ""))
