import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.envelopes import LONGEST_TEXT, error_details, is_refusal
from customer_io_client.core.message import Reply
from customer_io_client.exceptions import ErrorDetail
from customer_io_client.types import JsonValue


def details(body: JsonValue | bytes, content_type: str = "application/json") -> list[ErrorDetail]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return list(error_details(Reply(400, {"content-type": content_type}, raw)))


ENVELOPES: list[tuple[JsonValue | bytes, list[ErrorDetail]]] = [
    # A list of objects, with a status as text or as a number.
    ({"errors": [{"detail": "too many", "status": "429"}]}, [ErrorDetail("too many")]),
    ({"errors": [{"detail": "in use", "status": 409, "code": "in_use"}]}, [ErrorDetail("in use", code="in_use")]),
    ({"errors": [{"detail": "a"}, {"detail": "b"}]}, [ErrorDetail("a"), ErrorDetail("b")]),
    (
        {"errors": [{"detail": "bad", "status": "422", "source": {"pointer": "/data/recipients/0/email"}}]},
        [ErrorDetail("bad", field="data.recipients[0].email")],
    ),
    (
        {"errors": [{"detail": "d", "status": "422", "code": "c", "meta": {}, "source": {"pointer": "/data/a~1b~01"}}]},
        [ErrorDetail("d", field="data.a/b~1", code="c", meta={})],
    ),
    # Refusals by language.
    (
        {"errors": [{"detail": "not published", "meta": {"en": ["no end"], "de": "unknown tag", "fr": [1, None, {}]}}]},
        [
            ErrorDetail("not published", meta={"en": ["no end"], "de": "unknown tag", "fr": [1, None, {}]}),
            ErrorDetail("no end", field="en"),
            ErrorDetail("unknown tag", field="de"),
            ErrorDetail("1", field="fr"),
        ],
    ),
    ({"meta": {"error": "no such template"}}, [ErrorDetail("no such template")]),
    ({"meta": {"errors": ["one", "two"]}}, [ErrorDetail("one"), ErrorDetail("two")]),
    ({"meta": {"errors": {"email": ["is taken"]}}}, [ErrorDetail("is taken", field="email")]),
    ({"meta": "plain"}, [ErrorDetail("plain")]),
    # Track v2.
    (
        {"errors": [{"batch_index": 3, "reason": "required", "field": "identifiers", "message": "is missing"}]},
        [ErrorDetail("is missing", reason="required", field="identifiers", index=3)],
    ),
    ({"errors": [{"reason": "invalid"}]}, [ErrorDetail("", reason="invalid")]),
    # By field.
    (
        {"errors": {"name": ["is short", "is odd"], "age": "is negative", "n": 5, "x": {"message": "no"}, "y": None}},
        [
            ErrorDetail("is short", field="name"),
            ErrorDetail("is odd", field="name"),
            ErrorDetail("is negative", field="age"),
            ErrorDetail("5", field="n"),
            ErrorDetail("no", field="x"),
        ],
    ),
    ({"errors": {"list": [{"detail": "a", "field": "inner"}]}}, [ErrorDetail("a", field="inner")]),
    ({"errors": {"detail": "one object", "code": 7}}, [ErrorDetail("one object", code="7")]),
    ({"errors": "a text"}, [ErrorDetail("a text")]),
    ({"errors": ["a", {"b": "c"}]}, [ErrorDetail("a"), ErrorDetail("c", field="b")]),
    # Lone reasons.
    ({"error": "unauthorized", "code": "key"}, [ErrorDetail("unauthorized", code="key")]),
    ({"error": {"message": "nested"}}, [ErrorDetail("nested")]),
    ({"message": "m"}, [ErrorDetail("m")]),
    (["a", "b"], [ErrorDetail("a"), ErrorDetail("b")]),
    ("text as JSON", [ErrorDetail("text as JSON")]),
    # No JSON.
    (b"Unauthorized request\n", [ErrorDetail("Unauthorized request")]),
    (b'{"errors": [', [ErrorDetail('{"errors": [')]),
    (b"\xff\xfe", [ErrorDetail("\ufffd\ufffd")]),
    (b"  <!DOCTYPE HTML><title>502</title>", [ErrorDetail("an HTML page")]),
    (b"<html>", [ErrorDetail("an HTML page")]),
    # Nothing said.
    (b"", []),
    (b" \n", []),
    ({}, []),
    ([], []),
    (b"null", []),
    # JSON without a known reason is one itself.
    ({"foo": "bar"}, [ErrorDetail('{"foo": "bar"}')]),
    ({"errors": None}, [ErrorDetail('{"errors": null}')]),
    ({"errors": []}, [ErrorDetail('{"errors": []}')]),
    (True, [ErrorDetail("true")]),
    # Wrong types count as absent.
    (
        {"errors": [{"detail": ["x"], "reason": {}, "field": True, "code": None, "source": 5, "batch_index": "3"}, 1]},
        [ErrorDetail("1")],
    ),
    ({"errors": [{"detail": "x", "source": {"pointer": ["a"]}}]}, [ErrorDetail("x")]),
    ({"errors": [{"detail": "x", "source": {"pointer": "/"}, "batch_index": True}]}, [ErrorDetail("x")]),
    ({"errors": [{"detail": "x", "meta": ["en"]}]}, [ErrorDetail("x", meta=["en"])]),
    ({"errors": [{"detail": "x", "meta": None}]}, [ErrorDetail("x")]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), ENVELOPES)
def test_every_envelope_is_read(body: JsonValue | bytes, expected: list[ErrorDetail]) -> None:
    assert details(body) == expected


def test_html_is_known_by_its_type_too() -> None:
    assert details(b"<p>Bad gateway", "text/HTML; charset=utf-8") == [ErrorDetail("an HTML page")]
    assert details(b"", "text/html") == []
    assert error_details(Reply(502, {}, b"<HTML >")) == (ErrorDetail("an HTML page"),)


def test_a_long_text_is_cut() -> None:
    assert details(b"x" * 99_999) == [ErrorDetail("x" * LONGEST_TEXT)]


def test_values_do_not_show_in_a_repr() -> None:
    told = details({"errors": [{"detail": "secret", "reason": "invalid", "meta": {"en": ["secret"]}}]})
    assert "secret" not in repr(told)
    assert len({*told, *told}) == len(told)


@pytest.mark.parametrize(
    ("found", "is_one"),
    [
        ({"errors": [{"detail": "no"}]}, True),
        ({"errors": ["no"], "status": "404"}, True),
        ({"errors": {"name": ["is short"]}}, True),
        ({"meta": {"error": "no"}}, True),
        ({"meta": {"errors": ["no"]}, "errors": []}, True),
        ({"error": "no", "message": "really"}, True),
        ({"error": {"message": "no"}}, True),
        # Nothing is said against it.
        ({}, False),
        ({"errors": []}, False),
        ({"errors": None, "error": "", "meta": {}}, False),
        ({"meta": {"pagination": {"page": 1}}}, False),
        ({"meta": "text"}, False),
        ({"message": "done", "status": "ok"}, False),
        # It holds more than reasons.
        ({"errors": [{"detail": "no"}], "results": []}, False),
        ({"id": 1, "error": "no"}, False),
        # It is no object.
        (None, False),
        ([{"errors": ["no"]}], False),
        ("error", False),
    ],
)
def test_an_envelope_of_reasons_is_known_whatever_the_status(found: JsonValue, is_one: bool) -> None:
    assert is_refusal(found) == is_one


names = st.sampled_from(
    ["errors", "error", "meta", "detail", "message", "reason", "field", "code", "source", "pointer", "batch_index", "x"]
)
shapes = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=15,
)


@given(st.binary(max_size=50) | shapes.map(lambda shape: json.dumps(shape).encode()))
def test_no_body_breaks_it(body: bytes) -> None:
    for detail in details(body):
        assert isinstance(detail.detail, str)
        for text in (detail.reason, detail.field, detail.code):
            assert text is None or isinstance(text, str)
        assert detail.index is None or type(detail.index) is int


@given(shapes)
def test_no_value_is_too_odd_to_be_judged(value: JsonValue) -> None:
    assert isinstance(is_refusal(value), bool)


@pytest.mark.parametrize("opening", [b"[", b'{"meta":', b'{"errors":[', b'{"errors":{"x":', b'{"error":'])
@pytest.mark.parametrize("depth", [200, 1000, 50_000])
def test_deep_nesting_does_not_break_it(opening: bytes, depth: int) -> None:
    closing = {b"[": b"]", b'{"errors":[': b"]}", b'{"errors":{"x":': b"}}"}.get(opening, b"}")
    details(opening * depth + b"1" + closing * depth)
    details(opening * depth)
