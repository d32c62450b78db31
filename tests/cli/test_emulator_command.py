"""`customer-io emulator`, as a process of its own."""

from __future__ import annotations

import os
import re
import signal
import ssl
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

AUTH = httpx.BasicAuth("site", "key")
COMMANDS = {
    "customer-io": ["-m", "customer_io_client.cli.main", "emulator"],
    "module": ["-m", "customer_io_client.emulator"],
}


class Process:
    """A running emulator."""

    def __init__(self, *options: str, command: str = "module") -> None:
        self.popen = subprocess.Popen(
            [sys.executable, "-W", "error", *COMMANDS[command], *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.popen.stdout is not None
        self.out = self.popen.stdout
        self.printed = ""
        while "Press Ctrl-C" not in self.printed:
            line = self.out.readline()
            assert line, self.printed
            self.printed += line
        found = re.search(r"https?://\S+", self.printed)
        assert found is not None
        self.url = found[0]

    def people(self) -> list[str | None]:
        answer = httpx.get(f"{self.url}/_emulator/people", trust_env=False).json()
        return [person["identifiers"]["id"] for person in answer["people"]]

    def put(self, identifier: str) -> int:
        url = f"{self.url}/api/v1/customers/{identifier}"
        return httpx.put(url, json={"plan": "basic"}, auth=AUTH, trust_env=False).status_code

    def end(self, number: signal.Signals) -> int:
        self.popen.send_signal(number)
        self.printed += self.out.read()
        return self.popen.wait(10)


@contextmanager
def running(*options: str, command: str = "module") -> Generator[Process]:
    process = Process("--port", "0", *options, command=command)
    try:
        yield process
    finally:
        process.popen.kill()
        process.popen.communicate()


@pytest.mark.parametrize("command", ["customer-io", "module"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped_and_ends_cleanly(command: str, number: signal.Signals) -> None:
    with running(command=command) as process:
        assert process.people() == ["customer_123", "customer_100"]
        assert process.end(number) == 0
        assert process.printed.endswith("Stopped.\n")
        assert "Traceback" not in process.printed


def test_it_prints_what_points_a_client_at_it() -> None:
    with running() as process:
        exports = dict(re.findall(r"export (\w+)=(\S+)", process.printed))
    assert exports["CUSTOMERIO_BASE_URL"] == process.url
    assert set(exports) == {
        "CUSTOMERIO_BASE_URL",
        "CUSTOMERIO_SITE_ID",
        "CUSTOMERIO_API_KEY",
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_PIPELINES_API_KEY",
    }
    assert "in memory" in process.printed
    assert f"Open {process.url} in a browser" in process.printed
    assert "WARNING" not in process.printed


def test_given_keys_are_the_only_ones_and_are_not_printed() -> None:
    with running("--site-id", "site", "--api-key", "very-secret") as process:
        assert "very-secret" not in process.printed
        assert process.put("u1") == 401


def test_an_address_that_lets_others_in_is_warned_of() -> None:
    with running("--host", "0.0.0.0") as process:
        process.end(signal.SIGINT)
        assert "WARNING: 0.0.0.0 is not loopback" in process.printed


def test_it_answers_to_the_host_names_that_it_is_told_to_allow() -> None:
    with running("--allow-host", "customerio.test", "--allow-host", "other.example") as process:
        for host, status in (("customerio.test", 200), ("other.example:8025", 200), ("evil.example", 421)):
            answer = httpx.get(f"{process.url}/_emulator/health", headers={"Host": host}, trust_env=False)
            assert answer.status_code == status
        assert "--allow-host evil.example" in answer.text


def test_a_name_to_allow_that_is_none_is_refused_at_once() -> None:
    command = [sys.executable, *COMMANDS["module"], "--port", "0", "--allow-host", "http://a.example"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert "a name to allow is no host name: write it without scheme and port" in ended.stderr
    assert "a.example" not in ended.stderr


def test_state_in_a_file_survives_a_restart(tmp_path: Path) -> None:
    data = str(tmp_path / "state.db")
    with running("--data", data) as process:
        assert data in process.printed
        assert process.put("u1") == 200
        assert process.end(signal.SIGINT) == 0
    with running("--data", data) as process:
        assert process.people() == ["u1", "customer_123", "customer_100"]


def test_what_was_answered_survives_kill_9(tmp_path: Path) -> None:
    data = str(tmp_path / "state.db")
    expected = ["customer_123", "customer_100"]
    for round_ in range(3):
        with running("--data", data) as process:
            assert process.people() == expected
            for number in range(20):
                assert process.put(f"u{round_}_{number}") == 200
                expected.insert(0, f"u{round_}_{number}")
            process.end(signal.SIGKILL)
    with running("--data", data) as process:
        assert process.people() == expected


def test_the_free_plan_and_strictness_are_options() -> None:
    with running("--plan", "free", "--strict") as process:
        items = [{"type": "person", "action": "identify", "identifiers": {"id": f"u{n}"}} for n in range(399)]
        answer = httpx.post(f"{process.url}/api/v2/batch", json={"batch": items}, auth=AUTH, trust_env=False)
        assert [error["batch_index"] for error in answer.json()["errors"]] == [398]
        filter_ = {"filter": {"attribute": {"field": "id", "operator": "exists"}}}
        url = f"{process.url}/v1/customers?start=customer_100"
        search = httpx.post(url, json=filter_, headers={"Authorization": "Bearer k"}, trust_env=False)
        assert search.status_code == 400


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_taken_port_is_told_plainly() -> None:
    with running() as process:
        port = process.url.rpartition(":")[2]
        result = run("-m", "customer_io_client.emulator", "--port", port)
    assert result.returncode == 1
    told = f"Error: the emulator cannot start: 127.0.0.1:{port}: Address already in use; "
    assert result.stderr == f"{told}--port names another port, 0 a free one\n"


def test_a_host_that_is_none_is_told_plainly() -> None:
    result = run("-m", "customer_io_client.emulator", "--host", "nobody.invalid", "--port", "0")
    assert result.returncode == 1
    assert result.stderr.startswith("Error: the emulator cannot start: nobody.invalid:0: ")
    assert result.stderr.count("\n") == 1


def test_a_folder_for_the_certificate_that_takes_no_file_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").mkdir()
    result = run("-m", "customer_io_client.emulator", "--port", "0", "--tls", "--tls-dir", str(tmp_path))
    assert result.returncode == 1
    assert result.stderr == f"Error: the emulator cannot start: {tmp_path / 'ca.pem'}: Is a directory\n"


def test_a_bad_data_file_is_told_plainly(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("no database" * 100)
    result = run("-m", "customer_io_client.emulator", "--port", "0", "--data", str(path))
    assert result.returncode == 1
    assert "the data file cannot be used" in result.stderr


def test_the_group_lists_its_commands() -> None:
    result = run("-m", "customer_io_client.cli.main", "--help")
    assert result.returncode == 0
    assert "Serve a local Customer.io." in result.stdout
    assert run("-m", "customer_io_client.cli.main", "--version").stdout.startswith("customer-io, version ")
    assert run("-m", "customer_io_client.cli.main", "nonsense").returncode == 2


@pytest.mark.parametrize("module", ["customer_io_client.cli.main", "customer_io_client.emulator.__main__"])
def test_a_missing_extra_is_named(module: str) -> None:
    result = run("-c", f"import sys; sys.modules['click'] = None; from {module} import main; main()")
    assert result.returncode == 1
    assert "pip install 'customer-io-client[emulator]'" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_host_by_name_may_be_loopback() -> None:
    with running("--host", "localhost") as process:
        assert "WARNING" not in process.printed
        assert process.end(signal.SIGINT) == 0


@pytest.mark.parametrize(
    ("module", "missing"),
    [("customer_io_client.cli.main", "importlib.metadata"), ("customer_io_client.emulator.__main__", "ipaddress")],
)
def test_another_missing_module_is_told_as_it_is(module: str, missing: str) -> None:
    result = run("-c", f"import sys; sys.modules['{missing}'] = None; from {module} import main; main()")
    assert result.returncode == 1
    assert missing in result.stderr.splitlines()[-1]


def test_a_missing_web_stack_is_named_without_a_traceback() -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None; sys.argv = ['emulator'];"
        " from customer_io_client.emulator.__main__ import main; main()"
    )
    result = run("-c", code)
    assert result.returncode == 1
    assert "pip install 'customer-io-client[emulator]'" in result.stderr
    assert "Traceback" not in result.stderr


def test_faults_and_limits_come_from_options(tmp_path: Path) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text("faults:\n  - match: {operation: track.customers.*, nth: 1}\n    answer: {status: 503}\n")
    with running("--faults", str(file), "--limits", "vendor") as process:
        assert [process.put("u1"), process.put("u1")] == [503, 200]
        assert httpx.get(f"{process.url}/_emulator/limits", trust_env=False).json()["mode"] == "vendor"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("- drop: yes\n- {drop: true\n", "line 3"),
        ("- drop: true\n- truncate: -1\n", "fault rule 2: truncate"),
        ("drop: true\n", "fault rules are a list"),
    ],
)
def test_a_document_that_cannot_be_used_is_told(tmp_path: Path, text: str, error: str) -> None:
    file = tmp_path / "faults.yaml"
    file.write_text(text)
    command = [sys.executable, "-m", "customer_io_client.emulator", "--port", "0", "--faults", str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert error in ended.stderr
    assert "Traceback" not in ended.stderr


def test_tls_prints_what_makes_clients_trust_it(tmp_path: Path) -> None:
    with running("--tls-port", "0", "--tls-dir", str(tmp_path), "--tls-names", "emulator.test, other.test") as process:
        exports = dict(re.findall(r"export (\w+)=(\S+)", process.printed))
        assert exports["SSL_CERT_FILE"] == exports["NODE_EXTRA_CA_CERTS"] == str(tmp_path / "ca.pem")
        assert process.url.startswith("http://")
        found = re.search(r"TLS: (\S+)", process.printed)
        assert found is not None
        context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        answer = httpx.get(f"{found[1]}/_emulator/health", verify=context, trust_env=False)
        assert answer.status_code == 200


@pytest.mark.parametrize(
    "code",
    [
        "import os, requests; requests.get(os.environ['CUSTOMERIO_BASE_URL']).status_code",
        "import os, httpx; httpx.get(os.environ['CUSTOMERIO_BASE_URL']).status_code",
        "from customer_io_client import CustomerIO; CustomerIO.from_env().app.segments.list()",
    ],
    ids=["requests", "httpx", "this client"],
)
def test_the_printed_variables_make_a_program_trust_tls_on_the_port(tmp_path: Path, code: str) -> None:
    with running("--tls", "--tls-dir", str(tmp_path)) as process:
        exports = dict(re.findall(r"export (\w+)=(\S+)", process.printed))
        told = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, **exports, "NO_PROXY": "*"},
        )
    assert process.url == exports["CUSTOMERIO_BASE_URL"]
    assert process.url.startswith("https://127.0.0.1:")
    assert told.returncode == 0, told.stderr


def test_names_for_a_certificate_need_tls() -> None:
    result = run("-m", "customer_io_client.emulator", "--port", "0", "--tls-names", "emulator.test")
    assert result.returncode == 2
    assert "Error: --tls-names is of use with --tls or --tls-port alone." in result.stderr


def test_a_path_with_a_blank_is_printed_as_a_shell_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    with running("--tls", "--tls-dir", str(folder)) as process:
        assert f"export SSL_CERT_FILE='{folder / 'ca.pem'}'\n" in process.printed


def test_the_certificate_is_written_to_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with running("--tls") as process:
        assert f"SSL_CERT_FILE={tmp_path / 'ca.pem'}" in process.printed
    assert (tmp_path / "ca.pem").exists()
