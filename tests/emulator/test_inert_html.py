"""HTML that runs and fetches nothing, and the pages that show it."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.control.previews import disposition
from customer_io_client.emulator.inert_html import inert, inert_style
from tests.emulator.service import Service

ACTIVE = {"script", "link", "meta", "base", "iframe", "object", "embed", "svg", "math", "video", "audio", "source",
          "form", "input", "frame"}  # fmt: skip
EVIL = "http://evil.example/x"
HOSTILE = [
    f"<script src={EVIL}></script>",
    "<script>alert(1)</script>",
    f"<img src={EVIL}>",
    f"<img src='{EVIL}' srcset='{EVIL} 2x' onerror=alert(1) loading=eager>",
    f"<img/src={EVIL}/onerror=alert(1)>",
    f"<picture><source srcset={EVIL}><img src={EVIL}></picture>",
    f"<link rel=stylesheet href={EVIL}>",
    f"<meta http-equiv=refresh content='0;url={EVIL}'>",
    f"<base href={EVIL}>",
    f"<body background={EVIL} onload=alert(1)>",
    f"<table background={EVIL}><td background={EVIL}>",
    f"<a href=javascript:alert(1) ping={EVIL} onclick=alert(1)>x</a>",
    f"<svg onload=alert(1)><image href={EVIL} /><use href={EVIL} /><script>alert(1)</script></svg>",
    f"<svg/onload=alert(1)><style><img src={EVIL}></style>",
    f"<math><mtext><style><img src={EVIL} onerror=alert(1)></style></mtext></math>",
    f"<iframe src={EVIL} srcdoc='<script>alert(1)</script>'></iframe>",
    f"<object data={EVIL}><embed src={EVIL}></object>",
    f"<video src={EVIL} poster={EVIL}><source src={EVIL}></video><audio src={EVIL}></audio>",
    f"<form action={EVIL}><input type=image src={EVIL}><button formaction={EVIL}>x</button></form>",
    f"<style>a{{background:url({EVIL})}}</style>",
    f"<style>@import '{EVIL}'; a{{b:c}}</style>",
    f"<style/><i title='}}*{{background:url({EVIL})}}'>",
    f"<style>a{{}}</style x><img src={EVIL}></style >",
    f"<style><!--</style><img src={EVIL}>-->",
    f"<p style='background:u\\72l({EVIL})'>",
    f"<p style='background:ur\\6\\63 ({EVIL});background:\\75\\72\\6c({EVIL})'>",
    f"<p style='background:image-set(\"{EVIL}\" 1x)'>",
    f"<p style=background:&#117;rl({EVIL})>",
    f"<!--><img src={EVIL}>-->",
    f"<!--[if mso]><img src={EVIL}><![endif]-->",
    f"<![bad]><img src={EVIL}>",
    f"<![CDATA[<img src={EVIL}>]]>",
    f"<?php <img src={EVIL}> ?>",
    f"<noscript><p title='</noscript><img src={EVIL} onerror=alert(1)>'></noscript>",
    f"<textarea></textarea><img src={EVIL}>",
    f"<title><img src={EVIL}></title>",
    f"<xmp><img src={EVIL}></xmp><plaintext><img src={EVIL}>",
    f"<template><img src={EVIL}></template>",
    f"<frameset onload=alert(1)><frame src={EVIL}></frameset>",
    f"<IMG SRC={EVIL} ONERROR=alert(1)>",
    f"<img alt='\"><script>alert(1)</script>' src={EVIL}>",
    f"<img width='1\"onload=\"alert(1)' src={EVIL}>",
    f"<isindex type=image src={EVIL}>",
    f"<x-y src={EVIL} style='background:url({EVIL})'>",
]


class Seen(HTMLParser):
    """What a reader finds in a page: elements, attributes and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.styles: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.styles += [value or "" for name, value in attrs if name == "style"]

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style":
            self.styles.append(data)


def read_escapes(css: str) -> str:
    """These styles as a browser reads them."""
    return re.sub(r"\\(?:([0-9a-f]{1,6})\s?|(.))", _letter, css, flags=re.IGNORECASE | re.DOTALL)


def _letter(match: re.Match[str]) -> str:
    number = int(match[1], 16) if match[1] else 0
    return match[2] or (chr(number) if number < 0x110000 else "\ufffd")


def harmless(page: str) -> None:
    """Fail where something on this page could run or be fetched."""
    seen = Seen(page)
    assert seen.elements.isdisjoint(ACTIVE), page
    for name, value in seen.attributes:
        assert not name.startswith("on"), page
        assert name not in ("href", "srcset", "background", "poster", "action", "formaction", "ping", "data"), page
        assert name != "src" or value.startswith("data:image/"), page
    for style in map(read_escapes, seen.styles):
        for name in (r"url\(", r"src\(", r"image-set\(", "@import"):
            assert not re.search(rf"(?<!-none-){name}(?!\s*[\"']?data:image/)", style, re.IGNORECASE), page
    assert "<!--" not in page


@pytest.mark.parametrize("html", HOSTILE)
def test_nothing_runs_and_nothing_is_fetched(html: str) -> None:
    harmless(inert(html))
    harmless(inert(f"<html><head>{html}</head><body><p>{html}{html}</p></body></html>"))


@given(
    st.lists(st.sampled_from([*HOSTILE, "<", ">", '"', "'", "</", "<style>", "</style>", "<svg>", "-->", "\\", "a"]))
)
def test_nothing_of_any_mixture_runs_or_is_fetched(parts: list[str]) -> None:
    harmless(inert("".join(parts)))


@given(st.text(alphabet="<>/='\"! -abimgsrcustyle\\(){}[]:;&#", max_size=80))
def test_nothing_of_any_text_runs_or_is_fetched(text: str) -> None:
    harmless(inert(text))


@given(st.text(alphabet="url(@imports\\0123456789abcdefx /*'\"", max_size=40))
def test_no_spelling_of_a_style_fetches(text: str) -> None:
    found = read_escapes(inert_style(text)).lower()
    assert not re.search(r"(?<!-none-)(url|src|image-set)\(|@import", found)


@pytest.mark.parametrize(
    "html",
    [
        "<!doctype html><html><head><style>p > a{color:red}</style></head><body><p>One &amp; two</p></body></html>",
        '<table width="600" cellpadding="0" align="center"><tbody><tr><td bgcolor="#fff">x</td></tr></tbody></table>',
        '<p style="color:red;background:url(data:image/png;base64,AAAA)" class="a b">ü – ☃</p>',
        '<img src="data:image/png;base64,AAAA" alt="">',
        "<ul><li>a<li>b</ul><br>",
    ],
)
def test_what_is_harmless_stays_as_it_was(html: str) -> None:
    assert inert(html) == html


@pytest.mark.parametrize("html", ["<svg><svg></svg>x</svg>y", "<svg/>y", "<svg><svg/>x</svg>y", "<script>x</script>y"])
def test_what_follows_an_element_that_is_left_out_stays(html: str) -> None:
    assert inert(html) == "y"


def test_a_remote_picture_is_a_placeholder_of_its_size() -> None:
    page = inert('<img src="https://a.example/cat.png" width="320" height="200px" alt="A <cat>">')
    ((_, source), (_, width), (_, height), (_, alt), (_, title)) = Seen(page).attributes
    assert (width, height, alt, title) == ("320", "200px", "A <cat>", "https://a.example/cat.png")
    drawn = unquote(source.removeprefix("data:image/svg+xml,"))
    assert '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200">' in drawn
    assert re.findall(">([^<]*)</text>", drawn) == ["A &lt;cat&gt;", "320 × 200"]


@pytest.mark.parametrize(
    ("width", "height", "alt", "lines"),
    [
        (160, 48, "Sample Shop", ["Sample Shop", "160 × 48"]),
        (160, 30, "Sample Shop", ["Sample Shop"]),
        (160, 48, "The logo of the Sample Shop", ["The logo of the Sa…", "160 × 48"]),
        (160, 48, "", ["160 × 48"]),
        (20, 48, "Sample Shop", ["S…", "2…"]),
        (1, 1, "Seen", [""]),
    ],
)
def test_what_a_placeholder_says_stands_within_it(width: int, height: int, alt: str, lines: list[str]) -> None:
    page = inert(f'<img src="https://a.example/cat.png" width="{width}" height="{height}" alt="{alt}">')
    drawn = unquote(Seen(page).attributes[0][1])
    assert re.findall(">([^<]*)</text>", drawn) == lines
    for y in re.findall(' y="([^"]+)"', drawn):
        assert 0 <= float(y) <= height


def test_a_link_tells_where_it_would_lead() -> None:
    assert (
        inert('<a href="https://a.example/?a=1" class="b">Go</a>')
        == '<a class="b" title="https://a.example/?a=1">Go</a>'
    )


def capture(service: Service, body: str, type_: str = "email") -> str:
    fields = {"to": "customer_100", "subject": "Hello", "body": body, "type": type_}
    return f"/_emulator/deliveries/{service.open.post('/_emulator/deliveries', json=fields).json()['id']}"


def test_an_email_is_previewed_on_a_page_that_does_nothing(service: Service) -> None:
    path = capture(service, "<p>Hi</p><script>alert(1)</script>")
    answer = service.open.get(f"{path}/preview")
    assert (answer.status_code, answer.text) == (200, "<p>Hi</p>")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert answer.headers["content-security-policy"] == policy
    source = service.open.get(f"{path}/source")
    assert source.headers["content-type"] == "text/plain; charset=utf-8"
    assert source.headers["x-content-type-options"] == "nosniff"
    assert source.text == "<p>Hi</p><script>alert(1)</script>"


def test_a_text_is_previewed_as_it_is(service: Service) -> None:
    answer = service.open.get(f"{capture(service, '<b>1 < 2</b>', 'twilio')}/preview")
    assert "&lt;b&gt;1 &lt; 2&lt;/b&gt;" in answer.text


def test_an_attachment_is_only_ever_saved(service: Service) -> None:
    page = b"<script>alert(1)</script>"
    body = {
        "transactional_message_id": 1,
        "identifiers": {"id": "customer_123"},
        "to": "ada@example.com",
        "attachments": {'é".html': base64.b64encode(page).decode()},
    }
    sent = service.app.post("/v1/send/email", json=body)
    assert sent.status_code == 200, sent.text
    path = f"/_emulator/deliveries/{sent.json()['delivery_id']}/attachments"
    answer = service.open.get(f"{path}/0")
    assert answer.content == page
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment; filename=\"__.html\"; filename*=UTF-8''%C3%A9%22.html"
    for index in ("1", "-1", "x", "", "9" * 30):
        assert service.open.get(f"{path}/{index}").json() == {"error": "no such attachment"}


@pytest.mark.parametrize(
    ("name", "saved"),
    [("a.pdf", "a.pdf"), ("../../etc/a b.txt", "a b.txt"), ("C:\\x\\a;b.txt", "a_b.txt"), (".bashrc", "bashrc"),
     ("a\r\nX-Y: z", "a__X-Y_ z"), ("..", "attachment"), ("", "attachment")],
)  # fmt: skip
def test_a_file_is_saved_under_a_safe_name(name: str, saved: str) -> None:
    header = disposition(name)
    assert header.startswith(f'attachment; filename="{saved}"; ')
    assert header.isprintable()
