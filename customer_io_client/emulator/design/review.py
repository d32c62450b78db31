"""The checks of an email before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.design.markup import Token, read

Severity: TypeAlias = Literal["error", "warning", "tip"]
COSTS: dict[Severity, int] = {"error": 15, "warning": 8, "tip": 2}
"""Points of a hundred that a finding takes away."""
MOST_BYTES = 102 * 1024
"""Of the HTML; some mail programs cut what is longer."""
LONGEST_SUBJECT = 70
"""Characters that most mail programs show."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An email as it is checked: its HTML compiled, its Liquid as it stands."""

    subject: str
    preheader: str
    html: str
    tokens: Sequence[Token]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    check: str
    title: str
    severity: Severity
    problems: Sequence[str]
    """Empty: the email passed."""


Check: TypeAlias = "Callable[[Draft], Iterator[str]]"


def review(subject: str, preheader: str, html: str) -> list[Finding]:
    """What all checks found."""
    draft = Draft(subject, preheader, html, list(read(html)))
    return [Finding(name, title, severity, list(run(draft))) for name, title, severity, run in _CHECKS]


def score(findings: Sequence[Finding]) -> int:
    """How good an email is, from 0 to 100."""
    return max(100 - sum(COSTS[finding.severity] for finding in findings if finding.problems), 0)


def _subject(draft: Draft) -> Iterator[str]:
    if not draft.subject.strip():
        yield "The email has no subject"


def _subject_length(draft: Draft) -> Iterator[str]:
    if len(draft.subject) > LONGEST_SUBJECT:
        yield f"The subject is over {LONGEST_SUBJECT} characters"


def _preheader(draft: Draft) -> Iterator[str]:
    if not draft.preheader.strip():
        yield "The email has no preheader"


def _body(draft: Draft) -> Iterator[str]:
    if not draft.html.strip():
        yield "The email has no HTML"


def _size(draft: Draft) -> Iterator[str]:
    if len(draft.html.encode()) > MOST_BYTES:
        yield f"The HTML is over {MOST_BYTES} bytes; some mail programs cut it"


def _links(draft: Draft) -> Iterator[str]:
    empty = [token for token in _elements(draft, "a") if token.attributes.get("href", "").strip() in ("", "#")]
    if empty:
        yield f"Links that lead nowhere: {len(empty)}"


def _secure(draft: Draft) -> Iterator[str]:
    plain = [token for token in _elements(draft, "a") if token.attributes.get("href", "").startswith("http://")]
    if plain:
        yield f"Links without TLS: {len(plain)}"


def _unsubscribe(draft: Draft) -> Iterator[str]:
    if "unsubscribe" not in draft.html.lower():
        yield "The email has no link to unsubscribe by"


def _pictures(draft: Draft) -> Iterator[str]:
    silent = [token for token in _elements(draft, "img") if "alt" not in token.attributes]
    if silent:
        yield f"Pictures without a text in their place: {len(silent)}"


def _elements(draft: Draft, name: str) -> list[Token]:
    return [token for token in draft.tokens if token.kind == "open" and token.name == name]


_CHECKS: tuple[tuple[str, str, Severity, Check], ...] = (
    ("subject", "The email has a subject", "error", _subject),
    ("body", "The email has HTML", "error", _body),
    ("links", "Each link leads somewhere", "warning", _links),
    ("unsubscribe", "People can unsubscribe", "warning", _unsubscribe),
    ("images", "Pictures have a text in their place", "warning", _pictures),
    ("size", "The HTML is not too long", "warning", _size),
    ("subject_length", "The subject is short", "tip", _subject_length),
    ("preheader", "The email has a preheader", "tip", _preheader),
    ("secure_links", "Links are secure", "tip", _secure),
)
