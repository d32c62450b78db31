"""Emails of the Design Studio compiled: components in place, transformers run, Liquid left alone."""

from __future__ import annotations

from collections.abc import Mapping

from customer_io_client.emulator.design.components import MOST_CHARACTERS, CompileError, expand
from customer_io_client.emulator.design.transformers import transform
from customer_io_client.emulator.state.components import Components
from customer_io_client.emulator.state.emails import Email
from customer_io_client.emulator.state.rendering import Rendering, RenderingError, plain_text
from customer_io_client.emulator.wire import JsonObject, as_list, as_object

MOST_TAGS = 50_000
"""Of one email with its components."""


class Compiling:
    """Emails as they are sent, before their Liquid is evaluated."""

    def __init__(self, components: Components, rendering: Rendering) -> None:
        self._components = components
        self._rendering = rendering

    def compiled(self, email: Email) -> str:
        """The HTML of an email with the components of now.

        Raises:
            CompileError: it cannot be compiled.
        """
        known = {tag: component.content for tag, component in self._components.by_tag().items()}
        return self.html(email.parts(), known, email.language)

    def html(self, parts: JsonObject, components: Mapping[str, str], language: str) -> str:
        """The HTML of these parts with these components.

        Raises:
            CompileError: it cannot be compiled.
        """
        html = str(as_object(parts["content"])["html"])
        if len(html) > MOST_CHARACTERS:
            raise CompileError(f"the HTML is over {MOST_CHARACTERS} characters")
        expanded = expand(html, components)
        if expanded.count("<") > MOST_TAGS:
            raise CompileError(f"the email has more than {MOST_TAGS} tags")
        return transform(expanded, as_object(parts["transformers"]), language)

    def text(self, parts: JsonObject, compiled: str) -> str:
        """The plain text that was written, else what the HTML says."""
        text = as_object(parts["content"]).get("text")
        return text if isinstance(text, str) else plain_text(compiled)

    def errors(self, email: Email) -> list[str]:
        """What is wrong with the Liquid of an email, whatever the data, or with its components."""
        try:
            compiled = self.compiled(email)
        except CompileError as error:
            return [str(error)]
        envelope = email.envelope
        texts = [
            compiled,
            *(str(email.content.get(name) or "") for name in ("subject", "preheader_text", "text", "amp")),
        ]
        texts += [str(envelope["recipient"]), str(envelope["bcc"])]
        for header in map(as_object, as_list(envelope["headers"])):
            texts += [str(header.get("name", "")), str(header.get("value", ""))]
        return [wrong for wrong in map(self._wrong, texts) if wrong is not None]

    def _wrong(self, text: str) -> str | None:
        try:
            self._rendering.check(text)
        except RenderingError as error:
            return str(error)
        return None
