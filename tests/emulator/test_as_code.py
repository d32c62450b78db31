"""A request as code: what is shown sends the same request again, and runs nothing else."""

from __future__ import annotations

import ast
import inspect
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import cast

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_api._operations import OPERATIONS
from customer_io_client import CustomerIO, CustomerIOError
from customer_io_client.emulator import Emulator, signatures
from customer_io_client.emulator.exchange import Exchange, Given
from customer_io_client.emulator.forms import read_form
from customer_io_client.emulator.python_text import text
from customer_io_client.emulator.wire import Json, encode
from customer_io_client.testing import emulator_client
from tests.emulator.logged import CONTRACT, HOSTILE, curl_of, given_of, python_of
from tests.operations.examples import examples
from tests.operations.stages import pause, staged

NOW = 1_709_164_800.0
"""Before the times that examples have to come."""
EXAMPLES = {example.operation.name: example for example in examples()}
BY_CURL = (
    "track.customers.identify",
    "track.customers.delete",
    "track.deliveries.unsubscribe",
    "track.v2.batch",
    "app.assets.upload",
    "app.customers.search",
    "app.customers.list_activities",
    "app.segments.create",
    "app.segments.delete",
    "app.snippets.update",
    "app.transactional.send_email",
    "pipelines.identify",
    "pipelines.batch",
)


class Arrived:
    """What has arrived at the emulators of this process, without what steers them."""

    def __init__(self) -> None:
        self.requests: list[Given] = []

    def take(self, given: Given) -> None:
        if not given.raw_path.startswith("/_emulator/"):
            self.requests.append(given)

    def first(self) -> Given:
        """The first one since this was asked last."""
        first, self.requests = self.requests[0], []
        return first


@pytest.fixture
def arrived(monkeypatch: pytest.MonkeyPatch) -> Arrived:
    arrived = Arrived()
    read = Exchange.read

    async def read_and_tell(exchange: Exchange) -> Given:
        given = await read(exchange)
        arrived.take(given)
        return given

    monkeypatch.setattr(Exchange, "read", read_and_tell)
    return arrived


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator(unimplemented="examples", clock=lambda: NOW) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def control(running: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url, trust_env=False) as control:
        yield control


@pytest.fixture
def client(running: Emulator) -> Iterator[CustomerIO]:
    running.reset()
    with emulator_client(running, retries=0) as client:
        yield client


def _send(name: str, client: CustomerIO, control: httpx.Client, arrived: Arrived) -> Given:
    """Call the example of this operation; the request that arrived."""
    example = EXAMPLES[name]
    ready = staged(example, client)
    assert control.post("/_emulator/clock", json={"advance": pause(example)}).status_code == 200
    arrived.requests.clear()
    answer = ready.call(client)
    if example.operation.paging is not None:
        answer.first_page()
    return arrived.first()


def _run(source: str, client: CustomerIO) -> None:
    """Evaluate what was copied; the emulator may refuse what it has done already."""
    with suppress(CustomerIOError):
        exec(compile(source, "copied", "exec"), {"client": client})


def _same(one: Given, other: Given) -> bool:
    return (one.method, one.raw_path, one.query, _content(one)) == (
        other.method,
        other.raw_path,
        other.query,
        _content(other),
    )


def _content(given: Given) -> object:
    media_type = given.headers.get("content-type", "")
    assert given.body is not None
    return read_form(given.body, media_type) if media_type.startswith("multipart/") else given.body


def _keep_files(given: Given, folder: Path) -> None:
    form = _content(given)
    if not isinstance(form, bytes):
        for file in read_form(given.body or b"", given.headers["content-type"]).files.values():
            (folder / file.name).write_bytes(file.content)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_python_of_every_operation_sends_the_same_request(
    name: str,
    client: CustomerIO,
    control: httpx.Client,
    arrived: Arrived,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    first = _send(name, client, control, arrived)
    _keep_files(first, tmp_path)
    source = python_of(first)
    assert source is not None
    assert f"client.{name}(" in source
    _run(source, client)
    assert _same(arrived.first(), first)


@pytest.mark.parametrize("name", BY_CURL)
def test_the_curl_command_sends_the_same_request_from_a_shell(
    name: str, running: Emulator, client: CustomerIO, control: httpx.Client, arrived: Arrived, tmp_path: Path
) -> None:
    first = _send(name, client, control, arrived)
    _keep_files(first, tmp_path)
    _shell(curl_of(first, running.url), running, tmp_path)
    again = arrived.first()
    assert _same(again, first)
    assert again.headers.get("authorization") == first.headers.get("authorization")
    if not first.headers.get("content-type", "").startswith("multipart/"):
        assert again.headers.get("content-type") == first.headers.get("content-type")


def _shell(command: str, emulator: Emulator, folder: Path) -> None:
    keys = {
        name: value for name, value in emulator.environ.items() if name in os.environ or "KEY" in name or "ID" in name
    }
    environ = {"PATH": os.environ["PATH"], "NO_PROXY": "*", **keys}
    ended = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60, cwd=folder, env=environ, check=False
    )
    assert ended.returncode == 0, ended.stderr


IDENTIFY = given_of("PUT", "/api/v1/customers/u1", b'{"email":"u1@example.com"}', content_type="application/json")


def test_a_short_call_is_one_line() -> None:
    assert python_of(IDENTIFY) == 'client.track.customers.identify("u1", email="u1@example.com")'
    assert curl_of(IDENTIFY).split(" \\\n  ") == [
        "curl -X PUT http://127.0.0.1:8025/api/v1/customers/u1",
        '-u "$CUSTOMERIO_SITE_ID:$CUSTOMERIO_API_KEY"',
        "-H 'Content-Type: application/json'",
        """--data-raw '{"email":"u1@example.com"}'""",
    ]


def test_a_long_call_has_a_line_for_each_argument() -> None:
    body = encode({"name": "bought", "data": {"items": [{"name": "a long name of something"} for _ in range(3)]}})
    assert python_of(given_of("POST", "/api/v1/customers/u1/events", body)) == (
        "client.track.events.track(\n"
        '    "u1",\n'
        '    name="bought",\n'
        "    data={\n"
        '        "items": [\n'
        '            {"name": "a long name of something"},\n'
        '            {"name": "a long name of something"},\n'
        '            {"name": "a long name of something"},\n'
        "        ],\n"
        "    },\n"
        ")"
    )


def test_free_form_fields_have_their_own_argument() -> None:
    source = python_of(given_of("PUT", "/api/v1/customers/u1", b'{"_update":true,"update":1}'))
    assert source == 'client.track.customers.identify("u1", update=True, attributes={"update": 1})'


def test_a_field_without_an_argument_goes_by_the_whole_body(client: CustomerIO, arrived: Arrived) -> None:
    given = given_of("POST", "/v1/segments", b'{"segment":{"name":"New"},"colour":"red"}')
    source = python_of(given)
    assert source is not None
    assert source.startswith("from customer_io_api.app.api.segments import segments_create\n\nclient.call(")
    _run(source, client)
    assert arrived.first().body == given.body


@pytest.mark.parametrize(
    "given",
    [
        given_of("GET", "/nowhere"),
        given_of("PUT", "/api/v1/customers/%ff", b"{}"),
        given_of("PUT", "/api/v1/customers/u1", b"{broken"),
        given_of("PUT", "/api/v1/customers/u1", b"[1]"),
        given_of("PUT", "/api/v1/customers/u1", None),
        given_of("POST", "/v1/assets/files", b"no form", content_type="multipart/form-data; boundary=b"),
    ],
    ids=["no operation", "no text", "no JSON", "no fields", "not known", "no form"],
)
def test_what_the_client_cannot_send_has_no_python(given: Given) -> None:
    assert python_of(given) is None


@pytest.mark.parametrize(
    ("body", "size"), [(None, "70,000"), (b"\xff", "1"), (b"a\0b", "3")], ids=["not known", "no text", "NUL"]
)
def test_a_body_that_cannot_be_written_down_comes_from_a_file_that_is_told(body: bytes | None, size: str) -> None:
    note, command = curl_of(given_of("PUT", "/api/v1/customers/u1", body)).split("\n", 1)
    assert note == f"# The log does not keep its body of {size} bytes: put it into the file body first."
    assert command.endswith("--data-binary @body")


def test_a_body_that_is_too_large_for_the_log_is_sent_once_it_is_there(
    running: Emulator, client: CustomerIO, arrived: Arrived, tmp_path: Path
) -> None:
    client.track.customers.identify("u1", attributes={str(number): "x" * 900 for number in range(90)})
    first = arrived.first()
    assert first.body is not None
    (tmp_path / "body").write_bytes(first.body)
    assert python_of(first) is None
    _shell(curl_of(first, running.url), running, tmp_path)
    assert _same(arrived.first(), first)


@pytest.mark.parametrize("levels", [101, 900, 2000])
def test_a_body_that_is_nested_deeper_than_is_taken_has_no_python(levels: int) -> None:
    given = given_of("PUT", "/api/v1/customers/u1", b'{"a":' + b"[" * levels + b"]" * levels + b"}")
    assert python_of(given) is None
    assert curl_of(given).endswith("]}'")


def test_headers_that_change_the_call_are_kept_and_keys_are_not() -> None:
    shown = given_of("GET", "/v1/segments", authorization="Bearer sa_live_secret", x_workspace_id="7", cookie="secret")
    assert curl_of(shown).split(" \\\n  ")[1:] == [
        '-H "Authorization: Bearer $CUSTOMERIO_APP_API_KEY"',
        "-H 'X-Workspace-Id: 7'",
    ]
    strict = given_of("POST", "/v1/track", b'{"userId":"u1","event":"e"}', x_strict_mode="1")
    assert python_of(strict) == 'client.pipelines.track(user_id="u1", event="e", x_strict_mode="1")'


@given(HOSTILE)
def test_any_text_is_a_literal_that_means_itself(value: str) -> None:
    literal = text(value)
    assert ast.literal_eval(literal) == value
    assert literal.isprintable()


@given(
    st.dictionaries(
        HOSTILE,
        st.recursive(HOSTILE | st.integers(-(2**53), 2**53) | st.none() | st.booleans(), st.lists, max_leaves=5),
    )
)
def test_any_attributes_are_arguments_that_mean_themselves(attributes: dict[str, Json]) -> None:
    source = python_of(given_of("PUT", "/api/v1/customers/u1", encode(attributes)))
    assert source is not None
    called = ast.parse(source, mode="eval").body
    assert isinstance(called, ast.Call)
    told: dict[str, Json] = {}
    named = {"timestamp": "_timestamp", "update": "_update"}
    for keyword in called.keywords:
        value = cast("Json", ast.literal_eval(keyword.value))
        assert keyword.arg is not None
        if keyword.arg == "attributes":
            assert isinstance(value, dict)
            told |= value
        else:
            told[named.get(keyword.arg, keyword.arg)] = value
    assert told == attributes


@settings(max_examples=30)
@given(body=HOSTILE.filter(lambda body: "\0" not in body), kind=st.text(st.sampled_from("a/;'\"$()` "), min_size=1))
def test_a_shell_reads_any_body_as_it_was(body: str, kind: str) -> None:
    shown = curl_of(given_of("PUT", "/api/v1/customers/$(id)'%22", body.encode(), content_type=kind))
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{shown}"
    environ = {"CUSTOMERIO_SITE_ID": "site", "CUSTOMERIO_API_KEY": "a $(key)"}
    ended = subprocess.run(["/bin/sh", "-c", script], capture_output=True, timeout=60, env=environ, check=True)
    url = "http://127.0.0.1:8025/api/v1/customers/$(id)'%22"
    sent = ["-H", f"Content-Type: {kind}", "--data-raw", body] if body else []
    assert ended.stdout.decode().split("\0")[:-1] == ["-X", "PUT", url, "-u", "site:a $(key)", *sent]


def test_every_operation_is_shown() -> None:
    assert EXAMPLES.keys() == OPERATIONS.keys()


@pytest.mark.parametrize("name", EXAMPLES)
def test_arguments_have_the_names_that_the_method_has(name: str, client: CustomerIO) -> None:
    operation = CONTRACT.operations[name]
    method = attrgetter(name)(client)
    declared = [wire for place in ("path", "query", "header") for wire, _ in signatures.parameters(operation, place)]
    named = {signatures.argument_name(wire) for wire in (*declared, *signatures.fields(operation))}
    whole = {"body"} if operation.checks.takes_body and not signatures.fields(operation) else set[str]()
    free = {signatures.free_fields(operation)} - {None}
    assert inspect.signature(method).parameters.keys() == named | whole | free | {"options"}
