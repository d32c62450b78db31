"""A form with files as code: each field that was sent, and each file by its own name."""

from __future__ import annotations

import re
import subprocess

import pytest
from hypothesis import given, settings

from customer_io_client.emulator.exchange import Given
from tests.emulator.logged import HOSTILE, curl_of, given_of, python_of


@pytest.mark.parametrize(
    ("name", "shown", "told"),
    [
        ("people.csv", "people.csv", ""),
        ("../../.profile", "profile", ';filename="../../.profile"'),
        ('a\\";type=x', "a__type_x", ';filename="a\\";type=x"'),
        ("$(id).png", "_(id).png", ';filename="$(id).png"'),
        ("..", "file", ';filename=".."'),
        ("été\u202e.png", "_t__.png", ""),
    ],
)
def test_the_name_of_a_file_means_a_file_beside_it_alone(name: str, shown: str, told: str) -> None:
    given = _upload(f'name="file"; filename="{name}"')
    assert python_of(given) == f'from pathlib import Path\n\nclient.app.assets.upload(file=Path("{shown}"))'
    assert f"""-F 'file=@"{shown}"{told}'""" in curl_of(given)


def test_the_media_type_of_a_file_is_kept() -> None:
    given = _upload('name="file"; filename="a.png"\r\nContent-Type: image/png')
    assert """-F 'file=@"a.png";type=image/png'""" in curl_of(given)
    odd = _upload('name="file"; filename="a.png"\r\nContent-Type: image/png;filename=/etc/passwd')
    assert """-F 'file=@"a.png"'""" in curl_of(odd)


@pytest.mark.parametrize(
    "part",
    ['name="a=</etc/passwd,"; filename="plain"', 'name="$(id)"', 'name=""', 'name="ü"'],
)
def test_a_name_that_means_something_to_curl_is_not_given_to_it(part: str) -> None:
    shown = curl_of(_upload(part))
    assert "-F" not in shown
    assert "--form-string" not in shown
    assert shown.startswith("# The log does not keep its body of ")


@pytest.mark.parametrize(
    "part", ['name="colour"', 'name="file"', 'name="name"; filename="a.png"', 'name="colour"; filename="a.png"']
)
def test_a_field_that_the_method_has_no_argument_for_has_no_python(part: str) -> None:
    given = _upload(part)
    assert python_of(given) is None
    assert 'name="' not in curl_of(given)
    assert ("-F" in curl_of(given)) is ("filename" in part)


def _upload(part: str) -> Given:
    body = f"--b\r\nContent-Disposition: form-data; {part}\r\n\r\nbytes\r\n--b--\r\n".encode()
    return given_of("POST", "/v1/assets/files", body, content_type="multipart/form-data; boundary=b")


@settings(max_examples=30)
@given(
    name=HOSTILE.filter(lambda name: name.isprintable() and not set('"\\') & set(name)),
    value=HOSTILE.filter(lambda value: "\0" not in value),
)
def test_a_shell_reads_any_field_of_a_form_as_it_was(name: str, value: str) -> None:
    form = (
        f'--b--b\r\nContent-Disposition: form-data; name="name"\r\n\r\n{value}\r\n'
        f'--b--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\nx\r\n--b--b--\r\n'
    )
    given = given_of("POST", "/v1/assets/files", form.encode(), content_type="multipart/form-data; boundary=b--b")
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{curl_of(given)}"
    environ = {"CUSTOMERIO_APP_API_KEY": "key"}
    ended = subprocess.run(["/bin/sh", "-c", script], capture_output=True, timeout=60, env=environ, check=True)
    sent = ended.stdout.decode().split("\0")[:-1]
    assert sent[:5] == ["-X", "POST", "http://127.0.0.1:8025/v1/assets/files", "-H", "Authorization: Bearer key"]
    assert sent[5:8] == ["--form-string", f"name={value}", "-F"]
    path, _, told = sent[8].removeprefix('file=@"').partition('"')
    assert re.fullmatch(r"[\w.() -]+", path, re.ASCII)
    assert told in ("", f';filename="{name}"')
    source = python_of(given)
    assert source is not None
    assert repr(path)[1:-1] in source
