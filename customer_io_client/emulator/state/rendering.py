"""Messages rendered: Liquid with what is known of a person, and plain text of HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from customer_io_client.emulator.html_reader import pieces
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
    return lines_of(text_parts(html))


def lines_of(parts: Iterable[str]) -> str:
    """These parts of a text as lines without needless blanks."""
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def text_parts(html: str) -> Iterator[str]:
    """What of a page is read as text: a part for each of its pieces, many of them empty."""
    links: list[str] = []
    for piece in pieces(html):
        if piece.kind == "text":
            yield "" if piece.within in _UNREAD else piece.text
        elif piece.text != "a":
            yield _BETWEEN.get(piece.text, "")
        elif piece.kind == "open":
            links.append(piece.attributes.get("href", ""))
        elif links and (address := links.pop()):
            yield f" ({address})"


_BLOCKS = ("p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
_BETWEEN = {**dict.fromkeys(_BLOCKS, "\n"), "td": " ", "th": " "}
"""What stands in a text for the beginning and the end of these."""
_UNREAD = frozenset({"iframe", "noembed", "noframes", "script", "style", "title"})
