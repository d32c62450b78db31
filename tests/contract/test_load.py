"""YAML without surprises."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.contract.load import ContractError, load, parse


@pytest.mark.parametrize(
    "text",
    [
        *("no", "No", "yes", "on", "off", "y", "n", "True", "FALSE", "Null", "~", "NULL"),
        *("2024-01-15", "2024-01-15T00:00:00Z", "12:30", "0123", "00", "0x1F", "0o17", "1_000", "1e3", "1.5e3"),
        *("+1", ".5", "1.", "-.", ".inf", ".nan", "<<", "=", "1.2.3", "-01"),
    ],
)
def test_what_only_looks_like_a_value_stays_text(text: str) -> None:
    assert parse(f"key: {text}", "f") == {"key": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("1.50", 1.5),
        ("-0.5", -0.5),
    ],
)
def test_plain_words_and_decimal_numbers_are_values(text: str, value: object) -> None:
    found = parse(f"key: {text}", "f")["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", ["'5'", '"true"', "|-\n  null", ">-\n  1.5"])
def test_quoted_and_block_scalars_are_text(text: str) -> None:
    assert isinstance(parse(f"key: {text}", "f")["key"], str)


@pytest.mark.parametrize("key", ["200", "true", "null", "no", "1.5", "2024-01-15", "''"])
def test_keys_are_text(key: str) -> None:
    assert parse(f"{key}: 1", "f") == {key.strip("'"): 1}


def test_collections_nest() -> None:
    assert parse("a:\n  - {b: [1, x]}\n  - []\n", "f") == {"a": [{"b": [1, "x"]}, []]}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: 2\na: 3", 3, "duplicate key 'a'"),
        ("a:\n  - {x: 1, x: 2}", 2, "duplicate key 'x'"),
        ("a: 1\n200: x\n'200': y", 3, "duplicate key '200'"),
        ("a: !!str 5", 1, "the tag tag:yaml.org,2002:str is not allowed"),
        ("a: !python/name:os.system x", 1, "is not allowed"),
        ("a: !t {b: 1}", 1, "the tag !t is not allowed"),
        ("a: !t [1]", 1, "the tag !t is not allowed"),
        ("!t a: 1", 1, "the tag !t is not allowed"),
        ("a: &x 1\nb: *x", 2, "an alias is not allowed"),
        ("? [1]\n: 2", 1, "a key has to be text"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("a: [1", 1, "expected"),
        ("a: 1\n\tb: 2", 2, "found character"),
        ("a: \x07", 1, "special characters are not allowed"),
        ("- 1", 1, "the document is not a mapping"),
        ("", 1, "the document is not a mapping"),
    ],
)
def test_a_refusal_names_file_and_line(text: str, line: int, message: str) -> None:
    with pytest.raises(ContractError) as caught:
        parse(text, "things.yaml")
    assert str(caught.value).startswith(f"things.yaml:{line}: ")
    assert message in caught.value.message
    assert caught.value.file == "things.yaml"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="ascii", min_codepoint=32)),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="ascii", min_codepoint=32)), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text("abc", min_size=1), JSON))
def test_json_reads_as_itself(document: dict[str, object]) -> None:
    assert parse(json.dumps(document), "f") == document


def test_load_reads_utf8(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes("key: grüße".encode())
    assert load(file) == {"key": "grüße"}


@pytest.mark.parametrize("content", [None, b"key: \xff"])
def test_an_unreadable_file_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "a.yaml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ContractError, match="cannot be read") as caught:
        load(file)
    assert caught.value.file == str(file)
