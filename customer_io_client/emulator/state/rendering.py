"""Messages rendered: Liquid with what is known of a person, and plain text of HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from customer_io_client.emulator.html_reader import HtmlReader
from customer_io_client.emulator.state.addresses import has_liquid
from customer_io_client.emulator.wire import Json

if TYPE_CHECKING:
    from customer_io_client.emulator.state.journal import Journal
    from customer_io_client.emulator.state.people import People, Person


class RenderingError(Exception):
    """A text cannot be rendered. The message says why in a sentence, without any value."""


class Rendering:
    """Liquid as the workspace renders it."""

    def __init__(self, people: People, journal: Journal) -> None:
        self._people = people
        self._journal = journal
        self.snippets: Callable[[], Mapping[str, str]] = dict
        """The snippets of the workspace; set by the room that keeps them."""
        self.collections: Callable[[str], Mapping[str, object]] = lambda _text: {}
        """The collections that a text may name; set as above."""

    def customer(self, person: Person | None) -> dict[str, Json]:
        """What `customer` means: attributes and identifiers; nothing where nobody is known."""
        if person is None:
            return {}
        attributes = self._people.attributes.of(person.number)
        known: dict[str, Json] = {name: attribute.value for name, attribute in attributes.items()}
        held = {"id": person.id, "email": person.email, "cio_id": person.cio_id}
        return {**known, **{kind: value for kind, value in held.items() if value is not None}}

    def render(self, text: str, variables: Mapping[str, object], *, lax: bool = False) -> str:
        """This text with its Liquid rendered.

        Args:
            text: Liquid, or any other text.
            variables: what it may name: `customer`, `trigger`, `event`, …; snippets and collections are added.
            lax: what is unknown is empty; else it is an error.

        Raises:
            RenderingError: the Liquid is wrong, names what is unknown, or goes too far.
        """
        if not has_liquid(text):
            return text
        from customer_io_client.emulator import liquid_engine  # loads with the first template

        def evaluated(part: str, known: Mapping[str, object]) -> str:
            named = {**self.collections(part), **known}
            return liquid_engine.render(part, named, lax=lax, now=self._journal.now())

        snippets = _Snippets(self.snippets(), lambda snippet: evaluated(snippet, variables))
        try:
            return evaluated(text, {"snippets": snippets, **variables})
        except liquid_engine.TemplateError as error:
            raise RenderingError(str(error)) from None

    def check(self, text: str) -> None:
        """Read the Liquid of this text without rendering it.

        Raises:
            RenderingError: the Liquid is wrong, whatever it is rendered with.
        """
        if not has_liquid(text):
            return
        from customer_io_client.emulator import liquid_engine  # loads with the first template

        try:
            liquid_engine.check(text)
        except liquid_engine.TemplateError as error:
            raise RenderingError(str(error)) from None


class _Snippets(Mapping[str, str]):
    """Snippets by name, rendered when a template names them."""

    def __init__(self, texts: Mapping[str, str], render: Callable[[str], str]) -> None:
        self._texts = texts
        self._render = render

    def __getitem__(self, name: str) -> str:
        return self._render(self._texts[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def plain_text(html: str) -> str:
    """What an email program without HTML shows: a line a block, each link with its address."""
    reader = _PlainText()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _PlainText(HtmlReader):
    _BLOCKS = frozenset({"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr"})
    _HIDDEN = frozenset({"style", "script", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._HIDDEN:
            self._hidden += 1
        if tag in self._BLOCKS:
            self.parts.append("\n")
        if tag == "a":
            self._links.append(dict(attrs).get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        if tag in self._BLOCKS:
            self.parts.append("\n")
        if tag == "a" and self._links and (address := self._links.pop()):
            self.parts.append(f" ({address})")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)
