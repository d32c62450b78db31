"""Liquid and plain text: what is rendered, what is refused, and that no template goes too far."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator import liquid_engine
from customer_io_client.emulator.liquid_engine import SECONDS, TemplateError
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.rendering import RenderingError, plain_text
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import JsonObject
from tests.emulator.service import NOW


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


def render(text: str, variables: Mapping[str, object], *, lax: bool) -> str:
    return liquid_engine.render(text, variables, lax=lax, now=NOW)


def test_a_customer_has_attributes_and_identifiers(state: State) -> None:
    attributes: JsonObject = {"plan": "basic", "score": 5, "tags": ["a", "b"], "address": {"city": "Paris"}}
    person = state.people.identify(Reference("id", "u1"), Profile(attributes, {"email": "u1@example.com"}))
    variables = {"customer": state.rendering.customer(person)}
    text = "{{customer.plan}} {{customer.score | plus: 1}} {{customer.tags | join: '+'}} {{customer.address.city}}"
    assert state.rendering.render(text, variables) == "basic 6 a+b Paris"
    names = "{{customer.id}} {{customer.email}} {{customer.cio_id}}"
    assert state.rendering.render(names, variables) == "u1 u1@example.com a3000001"
    assert state.rendering.customer(None) == {}


def test_snippets_are_rendered_where_they_stand(state: State) -> None:
    state.rendering.snippets = lambda: {"footer": "Bye {{customer.name}}", "broken": "{% if %}"}
    customer = {"customer": {"name": "Ada"}}
    assert state.rendering.render("Hi. {{ snippets.footer }}", customer) == "Hi. Bye Ada"
    assert state.rendering.render("Hi. {{ snippets['footer'] }}", customer) == "Hi. Bye Ada"
    for text in ("{{snippets.nothing}}", "{{snippets.broken}}"):
        with pytest.raises(RenderingError):
            state.rendering.render(text, customer)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("{{ x.missing | default: 'none' }}", "none"),
        ("{% if x.missing %}a{% else %}b{% endif %}", "b"),
        ("{% unless x.missing %}a{% endunless %}", "a"),
        ("{% if x.missing == 'a' or x.missing contains 'b' or x.missing > 3 %}a{% endif %}", ""),
        ("{% case x.missing %}{% when 'a' %}a{% else %}b{% endcase %}", "b"),
        ("{% for item in x.list %}{{ item }}{% if forloop.last %}.{% endif %}{% endfor %}", "12."),
        ("{% assign a = x.list | first %}{{ a }}", "1"),
        ("{% capture a %}{{ x.list | size }}{% endcapture %}{{ a }}", "2"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
        ("{{ 1750000000 | date: '%Y-%m-%d' }}", "2025-06-15"),
        ("{% tablerow item in x.list cols: 1 %}{{ item }}{% endtablerow %}", None),
        ("{% comment %}{{ x.missing }}{% endcomment %}a", "a"),
    ],
)
def test_liquid_in_common_use(text: str, result: str | None) -> None:
    rendered = render(text, {"x": {"list": [1, 2]}}, lax=False)
    assert result is None or rendered == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("{{ 'now' | date: '%Y-%m-%d %H:%M:%S %Z' }}", "2025-06-15 15:06:40 UTC"),
        ("{{ '1750000000' | date: '%s' }}", "1750000000"),
        ("{{ 1750000000 | date: '%I:%M %P %%s', 'America/New_York' }}", "11:06 am %s"),
        ("{{ 1750000000 | timezone: 'Europe/Paris' | date: '%H:%M' }}", "17:06"),
        ("{{ 1750000000 | date: '%H:%M', 360 }}", "09:06"),
        ("{{ '2025-06-15T15:06:40Z' | date: '%B %-d, %Y' }}", "June 15, 2025"),
        ("{{ 'soon' | date: '%Y' }}", "soon"),
        ("{{ 1750000000 | add_month: 1 | date: '%Y-%m-%d' }}", "2025-07-15"),
        ("{{ 1750000000 | subtract_day: 15 | date: '%Y-%m-%d' }}", "2025-05-31"),
        ("{{ 'now' | date: '%s' | plus: 0 | add_year: 1 | date: '%Y' }}", "2026"),
        ("{{ x | to_json }}", '{"list": [1, 2]}'),
        ("{% assign a = '[{\"b\": 1}]' | from_json %}{{ a[0].b }}", "1"),
        ("{{ 1234567.896 | currency }} {{ 1234567.896 | rounded_currency: 'en', 'EUR' }}", "$1,234,567.90 €1,234,568"),
        ("{{ 10000 | format_number }} {{ -2.5 | currency: 'en-GB' }}", "10,000 -£2.50"),
        ("{{ 1 | currency: 'en', true }}", "TRUE 1.00"),
        ("{{ 3 | pluralize: 'item', 'items' }} {{ 1 | pluralize: 'item', 'items' }}", "3 items 1 item"),
        ("{{ 'a,b,c' | split: ',' | array_to_sentence_string: 'or' }}", "a, b, or c"),
        ("{{ 'hello wORLD' | titlecase }}", "Hello World"),
        ("{{ 'a' | md5 }}", "0cc175b9c0f1b6a831c399e269772661"),
        (
            "{{ 'a' | hmac_sha256: 'key' }}",
            "780c3db4ce3de5b9e55816fba98f590631d96c075271b26976238d5f4444219b",
        ),
    ],
)
def test_filters_of_messages(text: str, result: str) -> None:
    assert render(text, {"x": {"list": [1, 2]}}, lax=False) == result


@pytest.mark.parametrize(
    "text",
    [
        "{{ 1 | date: '%H', 'Nowhere/Town' }}",
        "{{ 1 | currency: 'fr' }}",
        "{{ 'a' | currency }}",
        "{{ 'a' | from_json }}",
    ],
)
def test_filters_of_messages_say_what_they_cannot_take(text: str) -> None:
    with pytest.raises(TemplateError):
        render(text, {}, lax=True)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("{% cio_link url:https://example.com/a %}", "https://example.com/a"),
        ("{% cio_link url: 'https://example.com/a b' track:false %}!", "https://example.com/a b!"),
        ("{% cio_link_id %}", "ZGVsaXZlcnk="),
        ("{%- random 1 -%}", "0"),
        ("{% random 10 %}", "[0-9]"),
        ("{% generate_uuid %}", "[0-9a-f-]{36}"),
        ("{% unsubscribe_url %} {{ unsubscribe_url }}", "https://example.com/u https://example.com/u"),
        ("{% unsubscribe %}", '<a href="https://example.com/u">Unsubscribe</a>'),
    ],
)
def test_tags_of_messages(text: str, pattern: str) -> None:
    variables = {"delivery_id": "ZGVsaXZlcnk=", "unsubscribe_url": "https://example.com/u"}
    assert re.fullmatch(pattern, render(text, variables, lax=False))


@pytest.mark.parametrize(
    "text", ["{% cio_link %}", "{% cio_link url:{{a}} %}", "{% random %}", "{% random 0 %}", "{% random a %}"]
)
def test_tags_of_messages_say_what_they_need(text: str) -> None:
    with pytest.raises(TemplateError, match=r"needs a|takes no Liquid"):
        render(text, {}, lax=True)


def test_a_collection_is_found_by_its_name(state: State) -> None:
    number = state.collections.create("fairs", [{"city": "Paris", "day": 5}, {"city": "Rome", "day": 7}])
    text = "{{fairs.city}} {% for fair in fairs %}{{fair.day}}{% endfor %} {{fairs.size}} {{ fairs.last.city }}"
    assert state.rendering.render(text, {}) == "Paris 57 2 Rome"
    found = "{% assign there = fairs | where: 'city', customer.city %}{{ there.first.day }}"
    assert state.rendering.render(found, {"customer": {"city": "Rome"}}) == "7"
    with pytest.raises(RenderingError):
        state.rendering.render("{{fairs.country}}", {})
    state.snippets.put("next", "{{ fairs.city }}")
    assert state.rendering.render("{{ snippets.next }}", {}) == "Paris"
    assert state.rendering.render("{{ fairs }}", {"fairs": "mine"}) == "mine"
    state.collections.replace(number, {"city": "Oslo"})
    assert state.rendering.render("{{ fairs.city }} {{ fairs.size }}", {}) == "Oslo 1"


def test_a_name_that_a_collection_no_longer_has_reads_empty(state: State) -> None:
    number = state.collections.create("fairs", [{"city": "Paris"}])
    state.collections.rename(number, "shows")
    text = "[{{ fairs }}{{ fairs.city }}{% for fair in fairs %}x{% endfor %}{{ fairs.size }}]"
    assert state.rendering.render(text, {}) == "[0]"
    state.collections.delete(number)
    assert state.rendering.render("[{{ shows.city }}]", {}) == "[]"
    state.collections.create("fairs", [{"city": "Rome"}])
    assert state.rendering.render("{{ fairs.city }}", {}) == "Rome"


def test_what_is_unknown_is_an_error_unless_it_may_be_empty() -> None:
    for text in (
        "{{ a }}",
        "{{ a.b.c }}",
        "{% for b in a %}{% endfor %}",
        "{{ a | upcase }}",
        "{{ a | date: '%Y' }}",
        "{{ '' | append: a }}",
    ):
        with pytest.raises(TemplateError, match="undefined"):
            render(text, {}, lax=False)
        assert render(text, {}, lax=True) == ""


@pytest.mark.parametrize(
    "text",
    [
        "{{ a",
        "{% if a",
        "{% if a %}",
        "{% endif %}",
        "{% frobnicate %}",
        "{{ 'a' | frobnicate }}",
        "{{ a b }}",
        "{% include 'a' %}",
        "{% render 'a' %}",
        "{% raw %}",
        "{% comment %}",
    ],
)
@pytest.mark.parametrize("lax", [True, False])
def test_wrong_liquid_is_an_error_of_one_line(text: str, lax: bool) -> None:
    with pytest.raises(TemplateError) as error:
        render(text, {"a": "secret-value"}, lax=lax)
    assert "\n" not in str(error.value)
    assert "secret-value" not in str(error.value)


DOUBLING = "{% assign a = 'xxxxxxxxxx' %}" + "{% assign a = a | append: a %}" * 40
HOSTILE = {
    "a long loop": "{% for i in (1..100000000) %}{{ i }}{% endfor %}",
    "loops in loops": "{% for i in (1..1000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}",
    "many loops": "{% for i in (1..99999) %}{% if i == 1 %}{% endif %}{% endfor %}" * 500,
    "many tags": "{% if a %}{% endif %}" * 4000,
    "many outputs": "{{ a }}" * 14_000,
    "rows": "{% tablerow i in (1..100000000) %}{% endtablerow %}",
    "a list of a range": "{{ (1..1000000000) | join: ',' }}",
    "a range turned round": "{{ (1..1000000000) | reverse | first }}",
    "a range sorted": "{% assign a = (1..1000000000) | sort %}{{ a | size }}",
    "doubling text": DOUBLING + "{{ a }}",
    "doubling lists": "{% assign a = 'a b' | split: ' ' %}" + "{% assign a = a | concat: a %}" * 40,
    "squared numbers": "{% assign a = 99999999 %}" + "{% assign a = a | times: a %}" * 40 + "{{ a }}",
    "replacing everything": "{% assign a = x | replace: 'x', x %}{{ a | size }}",
    "replacing nothing": "{% assign a = x | replace: '', x %}{{ a | size }}",
    "joining with much": "{% assign a = x | split: '' | join: x %}{{ a | size }}",
    "splitting": "{% for i in (1..90000) %}{% assign a = x | split: 'x' %}{% endfor %}",
    "much output": "{% for i in (1..90000) %}{{ x }}{% endfor %}",
    "much captured": "{% for i in (1..90000) %}{% capture a %}{{ x }}{{ a }}{% endcapture %}{% endfor %}",
    "open outputs": "{{" * 400_000,
    "open tags": "{%" * 400_000,
    "open outputs that close": "{{" * 300_000 + "}}",
    "open tags that close": "{% " * 200_000 + "%}",
    "raw that never ends": "{% raw %}" * 80_000,
    "docs that never end": "{% doc %}" * 80_000,
    "comments that never end": "{% comment %}" * 60_000,
    "nesting": "{% if true %}" * 10_000 + "{% endif %}" * 10_000,
    "many of the longest tags": ("{% if" + (" " * 60 + "a") * 30 + "%}{% endif %}") * 50,
    "many tags with blanks": ("{%" + " " * 60 + "if" + " " * 60 + "a" + " " * 60 + "%}{% endif %}") * 450,
    "many of the longest outputs": ("{{ a" + " " * 900 + "b" + " " * 900 + "}}") * 50,
    "many of the longest paths": ("{{ a" + ".b" * 990 + " }}") * 50,
    "many of the longest filters": ("{{ 'a'" + " | upcase" * 195 + " }}") * 50,
    "parentheses": "{% if " + "(" * 100_000 + " %}{% endif %}",
    "a long path": "{{ a" + ".b" * 300_000 + " }}",
    "many brackets": "{{ a" + "[" * 100_000 + " }}",
    "many filters": "{{ 'a'" + " | upcase" * 80_000 + " }}",
    "blanks": "{{ a" + " " * 800_000 + "b }}",
    "blanks in a tag": "{% if" + " " * 800_000 + "%}{% endif %}",
    "tags without end to strip": "{% assign a = y | strip_html %}{{ a | size }}",
    "a long number": "{{ " + "9" * 500_000 + " }}",
    "a number of text": "{% assign a = z | plus: 1 %}{{ a }}",
    "a power of ten": "{{ '1e999999999' | plus: 1 }}",
    "round": "{{ 1.5 | round: 999999999 }}",
    "dates": "{{ 'now' | date: '%999999999d' }}",
    "slices": "{{ x | slice: -999999999999999999999, 99999999999999999999 }}",
    "words": "{{ x | truncatewords: 99999999999999999999 }}",
    "increments": "{% for i in (1..99999) %}{% increment a %}{% endfor %}",
    "cycles": "{% for i in (1..99999) %}{% cycle 'a', 'b' %}{% endfor %}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_template_takes_long_or_makes_much(name: str) -> None:
    variables: dict[str, object] = {"x": "x" * 100_000, "y": "<script" * 100_000, "z": "9" * 500_000, "a": None}
    started = time.thread_time()
    result = outcome(HOSTILE[name], variables, lax=True)
    assert len(result) <= 2_000_000
    assert time.thread_time() - started < 5 * SECONDS


PIECES = st.sampled_from(
    [
        "{{", "}}", "{%", "%}", "{{ a }}", "{% if a %}", "{% endif %}", "{% for i in a %}", "{% endfor %}",
        "{% else %}", "{% assign b = a %}", "{% capture c %}", "{% endcapture %}", "{% raw %}", "{% endraw %}",
        "{% comment %}", "{% endcomment %}", "{% cycle 'a', 'b' %}", "{% case a %}", "{% when 1 %}", "{% endcase %}",
        "| upcase", "| times: 9", "a.b[0]", "(1..9)", "'", '"', "-", " ", "\n", "{% unsubscribe_url %}",
        "{% random 9 %}", "{% cio_link url:a %}",
        "{% break %}", "{% liquid", "{% increment i %}", "| json", "| from_json",
    ]
)  # fmt: skip
FILTERS = st.sampled_from(
    [
        "abs", "append: 'x'", "at_least: 3", "base64_decode", "capitalize", "ceil", "compact", "concat: a",
        "date: '%Y'", "default: 1", "divided_by: 0", "divided_by: 2", "escape", "first", "join: 1", "last", "map: 'b'",
        "minus: 'x'", "modulo: 0", "newline_to_br", "plus: 1", "remove: 'x'", "reverse", "round: 1", "size",
        "slice: 1", "sort", "split: ''", "strip_html", "sum", "times: a", "truncate: 1", "uniq", "url_decode",
        "where: 'b', 1", "add_day: a", "subtract_year: 9999", "timezone: a", "date: a, a", "json: 4", "from_json",
        "titlecase", "pluralize: a, a", "array_to_sentence_string: a", "md5", "hmac_sha1: a", "format_number: a",
        "currency: 'en', a", "rounded_currency",
    ]
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=8,
)


def outcome(text: str, variables: dict[str, object], *, lax: bool) -> str:
    """What a template gives, or the error that it must be."""
    try:
        return render(text, variables, lax=lax)
    except TemplateError as error:
        return str(error).replace("\n", "MORE THAN A LINE")


@settings(deadline=None)
@given(st.lists(PIECES | st.text(max_size=4), max_size=12).map("".join), VALUES, st.booleans())
def test_any_template_gives_text_or_an_error(text: str, value: object, lax: bool) -> None:
    assert "MORE THAN A LINE" not in outcome(text, {"a": value, "unsubscribe_url": "https://example.com"}, lax=lax)


@pytest.mark.parametrize("filter_", ["currency: 'en', true", "currency: a", "currency: 'en', a", "format_number: a"])
def test_a_filter_takes_arguments_of_any_type_or_says_that_it_cannot(filter_: str) -> None:
    for value in (True, [1], {"b": 1}, 7):
        assert "MORE THAN A LINE" not in outcome("{{ 1 | " + filter_ + " }}", {"a": value}, lax=True)


@settings(deadline=None)
@given(st.lists(FILTERS, min_size=1, max_size=4), VALUES)
def test_any_filter_takes_any_value_or_says_that_it_cannot(filters: list[str], value: object) -> None:
    assert "MORE THAN A LINE" not in outcome("{{ a | " + " | ".join(filters) + " }}", {"a": value}, lax=True)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="{%"), max_size=50))
def test_text_without_liquid_stays_as_it_is(text: str) -> None:
    assert render(text, {}, lax=False) == text


def test_plain_text_of_html() -> None:
    html = (
        "<html><head><title>T</title><style>p {color: red}</style></head><body><h1>Hello</h1><p>One   two<br>three</p>"
        "<ul><li>a &amp; b</li><li><a href='https://example.com/x'>Link</a></li></ul><script>x()</script></body></html>"
    )
    assert plain_text(html) == "Hello\nOne two\nthree\na & b\nLink (https://example.com/x)"


def test_the_cells_of_a_row_are_words_of_one_line() -> None:
    html = "<table><tr><th>Tea</th><td>2 x</td><td>4.50</td></tr><tr><td>All</td></tr></table>"
    assert plain_text(html) == "Tea 2 x 4.50\nAll"


@given(st.text(max_size=60))
def test_any_html_has_a_plain_text(html: str) -> None:
    lines = plain_text(html).split("\n")
    assert all(line == line.strip() for line in lines)


@pytest.mark.parametrize(("html", "text"), [("<![bad]>a", "a"), ("a<![if !mso]>b<![endif]>", "ab"), ("<![1[", "")])
def test_what_is_no_html_is_read_as_text(html: str, text: str) -> None:
    assert plain_text(html) == text
