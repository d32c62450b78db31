"""Emails compiled: components, transformers, pieces of HTML, pictures. Pure parts of the Design Studio."""

from __future__ import annotations

import html as entities
import time
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.design.clients import PROGRAMS
from customer_io_client.emulator.design.components import CompileError, expand, used
from customer_io_client.emulator.design.markup import read, write
from customer_io_client.emulator.design.pictures import Variant, draw
from customer_io_client.emulator.design.review import review, score
from customer_io_client.emulator.design.transformers import transform
from customer_io_client.emulator.images import recognise

STEPS = (
    "accessibility",
    "css_inliner",
    "css_variables",
    "encode_entities",
    "prevent_widows",
    "remove_unused_css",
    "url_parameters",
)
ALL_ON: dict[str, Any] = {step: {"enabled": True, "parameters": {"utm": "x"}} for step in STEPS}
PIECES = st.sampled_from(
    [
        *(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<!",
            '"',
            "'",
            "=",
            " ",
            "\n",
            "é",
            "🦊",
            "İ",
            "a",
            "{{",
            "}}",
            "{%",
            "%}",
        ),
        *(
            "<p>",
            "</p>",
            "<a href='https://x'>",
            "</a>",
            '<img src="x">',
            "<style>",
            "</style>",
            "p{color:red}",
            "{",
            "}",
        ),
        *(
            "/*",
            "*/",
            "--a:b",
            "var(--a)",
            "var(--",
            "<x-a>",
            "</x-a>",
            "<x-b/>",
            "<slot>",
            "</slot>",
            "<table>",
            "@media",
        ),
        *(
            "<html>",
            "<body class='note' id=top>",
            ".note{a:b}",
            "#top",
            "one two three four five",
            "<textarea>",
            "<br>",
        ),
    ]
)
HTML = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=30)


def with_step(html: str, step: str, **options: Any) -> str:
    return transform(html, {step: {"enabled": True, **options}}, "fr")


def formatted(html: str, type_: str) -> str:
    return transform(html, {"formatter": {"type": type_}}, "en")


@given(html=HTML)
def test_pieces_joined_are_what_was_read(html: str) -> None:
    tokens = list(read(html))
    assert write(tokens) == html
    assert all(token.text for token in tokens)


@given(html=HTML)
def test_without_a_step_nothing_changes(html: str) -> None:
    steps: dict[str, Any] = {step: {"enabled": False} for step in STEPS}
    assert transform(html, {**steps, "formatter": {"type": "none"}}, "en") == html


@given(html=HTML, formatter=st.sampled_from(["none", "minify", "prettify"]))
def test_any_html_can_be_transformed(html: str, formatter: str) -> None:
    steps: dict[str, Any] = {**ALL_ON, "formatter": {"type": formatter}}
    transform(html, steps, "en")
    assert 0 <= score(review(html, html, html)) <= 100


@given(html=HTML)
def test_minifying_twice_is_minifying_once(html: str) -> None:
    once = formatted(html, "minify")
    assert formatted(once, "minify") == once
    assert len(once) <= len(html)


@given(text=st.text(st.characters(exclude_characters="<>&{}", exclude_categories=["Cs", "Cc"])))
def test_encoded_text_is_ascii_and_reads_the_same(text: str) -> None:
    encoded = with_step(f"<p>{text}</p>", "encode_entities")
    assert encoded.isascii()
    assert entities.unescape(encoded) == f"<p>{text}</p>"


@given(html=HTML)
def test_components_that_are_not_named_change_nothing(html: str) -> None:
    assert expand(html, {"x-unused": "y"}) == html
    assert expand(html, {}) == html


@given(html=HTML, first=HTML, second=HTML)
def test_any_components_are_put_in_or_refused(html: str, first: str, second: str) -> None:
    components = {"x-a": first, "x-b": second}
    assert set(used(html, components)) <= components.keys()
    try:
        expanded = expand(html, components)
    except CompileError:
        return
    assert used(html, components) or expanded == html


@pytest.mark.parametrize(
    ("html", "expanded"),
    [
        ("<x-a></x-a>", "[]"),
        ("<x-a/>!", "[]!"),
        ("<X-A class='b'>in</X-A>", "[in]"),
        ("<x-a>", "[]"),
        ("<x-a><x-b></x-b></x-a>", "[(in b)]"),
        ("<x-a>one</x-a><x-a>two</x-a>", "[one][two]"),
        ("<x-abc></x-abc>", "<x-abc></x-abc>"),
        ("<x-c></x-c>", "[(in b)]"),
        ("<x-a", "<x-a"),
        ("İ<x-a>in</x-a>", "İ[in]"),
    ],
)
def test_components_stand_in_for_the_elements_that_name_them(html: str, expanded: str) -> None:
    components = {"x-a": "[<slot></slot>]", "x-b": "(in b)", "x-c": "<x-a><x-b /></x-a>"}
    assert expand(html, components) == expanded


def test_components_that_grow_beyond_bounds_are_refused() -> None:
    doubling = {f"x-{level}": f"<x-{level + 1}/>" * 10 for level in range(20)} | {"x-4": ""}
    with pytest.raises(CompileError, match="holds more than"):
        expand("<x-0></x-0>", doubling)
    with pytest.raises(CompileError, match="circle"):
        expand("<x-a></x-a>", {"x-a": "<x-a></x-a>"})
    with pytest.raises(CompileError, match="characters"):
        expand("<x-a></x-a>" * 100, {"x-a": "a" * 100_000})
    with pytest.raises(CompileError, match="characters"):
        expand(f"<x-a>{'a' * 100_000}</x-a>", {"x-a": "<slot/>" * 1000})
    chain = {f"x-{level}": f"<x-{level + 1}></x-{level + 1}>" for level in range(100)}
    with pytest.raises(CompileError, match="levels"):
        expand("<x-0></x-0>", chain)


@pytest.mark.parametrize(
    ("step", "html", "expected"),
    [
        ("accessibility", "<table><img src=x>", '<table role="presentation"><img src=x alt="">'),
        ("accessibility", '<html><IMG alt="a"/>', '<html lang="fr"><IMG alt="a"/>'),
        ("accessibility", '<table role="grid">', '<table role="grid">'),
        (
            "css_variables",
            "<style>:root{--a: red}p{color:var(--a)}</style>",
            "<style>:root{--a: red}p{color:red}</style>",
        ),
        ("css_variables", '<p style="color:var(--b, blue)">var(--b)</p>', '<p style="color:blue">var(--b)</p>'),
        ("css_variables", '<p style="color:var(--b)">', '<p style="color:var(--b)">'),
        ("encode_entities", "é{{ 'é' }}{% é %}<b title='é'>", "&#233;{{ 'é' }}{% é %}<b title='&#233;'>"),
        ("encode_entities", "<style>é</style><!--é-->", "<style>é</style><!--é-->"),
        ("prevent_widows", "<p>one two three four</p>", "<p>one two three&nbsp;four</p>"),
        (
            "prevent_widows",
            "<p>one two three</p><i>one two three four</i>",
            "<p>one two three</p><i>one two three four</i>",
        ),
        ("prevent_widows", "<p>one two three {{four}}</p>", "<p>one two three {{four}}</p>"),
        (
            "remove_unused_css",
            "<style>p{a:b}i,.x{a:b}/* c */.y{a:b}@media (a){i{b:c}}p i{a:b}</style><p class='y'>",
            "<style>p{a:b}/* c */.y{a:b}@media (a){i{b:c}}p i{a:b}</style><p class='y'>",
        ),
    ],
)
def test_a_step_does_what_it_is_for(step: str, html: str, expected: str) -> None:
    assert with_step(html, step) == expected


def test_rules_are_moved_into_elements_by_weight() -> None:
    sheet = "<style>#top{a:1} .note{b:2} p.note{c:3} p{d:4;} *{e:5} p i{f:6} @media x{p{g:7}}</style>"
    inlined = with_step(f"{sheet}<p id='top' class='note big' style='own:0;'>x</p><i>y</i>", "css_inliner")
    paragraph = "<p id='top' class='note big' style=\"e:5; d:4; b:2; c:3; a:1; own:0\">x</p>"
    assert inlined == sheet.replace("<style>", '<style style="e:5">') + paragraph + '<i style="e:5">y</i>'


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://x.example", "https://x.example?utm_source=news&utm_term=a%26b"),
        ("https://x.example/?a=1#top", "https://x.example/?a=1&utm_source=news&utm_term=a%26b#top"),
        ("https://x.example?utm_source=mine", "https://x.example?utm_source=mine&utm_term=a%26b"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("{{ url }}", "{{ url }}"),
    ],
)
def test_parameters_are_added_to_links(address: str, expected: str) -> None:
    parameters = {"utm_source": "news", "utm_term": "a&b"}
    compiled = with_step(f'<a href="{address}">x</a>', "url_parameters", parameters=parameters)
    assert compiled == f'<a href="{expected}">x</a>'


def test_layout_can_be_made_small_or_wide() -> None:
    html = "<table>\n <tr><td>one <b>two</b>   three</td></tr>\n</table><!-- gone -->"
    html += "<!--[if mso]>kept<![endif]--><pre> a\n b</pre>"
    assert formatted(html, "minify") == (
        "<table> <tr><td>one <b>two</b> three</td></tr> </table><!--[if mso]>kept<![endif]--><pre> a\n b</pre>"
    )
    assert formatted("<table><tr><td>one <b>two</b></td></tr></table>", "prettify").split("\n") == [
        "<table>",
        "  <tr>",
        "    <td>",
        "      one <b>two</b>",
        "    </td>",
        "  </tr>",
        "</table>",
    ]


HOSTILE = {
    "opening": "<" * 300_000,
    "comments": "<!--" * 100_000,
    "css comments": "<style>" + "/*" * 200_000,
    "variables": "<style>" + "-" * 300_000,
    "uses": "<style>" + "var(--a," * 50_000,
    "blanks": "<a " + " " * 300_000,
    "quotes": '<a b="' * 60_000,
    "blocks": "<style>" + "{" * 300_000,
    "elements": "<p>" * 20_000,
    "liquid": "{{" * 150_000,
    "words": "<p>" + "a " * 150_000 + "</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_html_is_transformed_in_time(name: str) -> None:
    started = time.process_time()
    transform(HOSTILE[name], {**ALL_ON, "formatter": {"type": "minify"}}, "en")
    review("", "", HOSTILE[name])
    expand(HOSTILE[name], {"a": "x", "style": "y"})
    assert time.process_time() - started < 5


def test_too_many_rules_for_so_many_elements_are_refused() -> None:
    html = "<style>" + "p{a:b}" * 2000 + "</style>" + "<p>" * 2000
    for step in ("css_inliner", "remove_unused_css"):
        with pytest.raises(CompileError):
            with_step(html, step)


@given(
    text=st.text(max_size=300),
    program=st.sampled_from(list(PROGRAMS.values())),
    variant=st.sampled_from(["screenshot", "thumbnail", "full_thumbnail"]),
)
def test_every_picture_is_a_png_of_its_size(text: str, program: Any, variant: Variant) -> None:
    content = draw(text, program, variant)
    kind = recognise(content)
    assert kind is not None
    width = program.width if variant == "screenshot" else -(-program.width // 4)
    assert (kind.media_type, kind.width) == ("image/png", width)
    start = content.index(b"IDAT")
    pixels = zlib.decompress(content[start + 4 : start + 4 + int.from_bytes(content[start - 4 : start])])
    assert len(pixels) == kind.height * (kind.width + 1)
    assert draw(text, program, variant) == content
