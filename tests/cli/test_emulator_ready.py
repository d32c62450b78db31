"""An emulator that tells when it answers, and a command that waits for one: processes of their own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator
from tests.cli.test_emulator_command import running


def wait(*options: str, **environ: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "customer_io_client.cli.main", "emulator", "wait", *options]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CUSTOMERIO_")}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env={**kept, **environ})


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def test_the_file_says_where_it_answers_and_goes_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    with running("--ready-file", str(file), "--tls-port", "0", "--tls-dir", str(tmp_path)) as process:
        told = json.loads(file.read_text())
        assert told["url"] == process.url
        assert told["tls_url"].startswith("https://127.0.0.1:")
        assert told["environ"]["CUSTOMERIO_BASE_URL"] == process.url
        assert told["environ"]["SSL_CERT_FILE"] == str(tmp_path / "ca.pem")
        assert httpx.get(f"{told['url']}/_emulator/health", trust_env=False).status_code == 200
        assert process.end(signal.SIGTERM) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ca.pem"]


def test_keys_that_were_given_are_not_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    with running("--ready-file", str(file), "--api-key", "very-secret"):
        told = json.loads(file.read_text())
    assert "very-secret" not in str(told)
    assert told["tls_url"] is None
    assert set(told["environ"]) == {
        "CUSTOMERIO_BASE_URL",
        "CUSTOMERIO_SITE_ID",
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_PIPELINES_API_KEY",
    }


def test_a_file_that_cannot_be_written_is_told_plainly(tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "ready.json"
    command = [sys.executable, "-m", "customer_io_client.emulator", "--port", "0", "--ready-file", str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert ended.stderr == f"Error: the emulator cannot start: {file}: No such file or directory\n"


def test_the_file_of_another_emulator_stays(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    with running("--ready-file", str(file)) as first, running("--ready-file", str(file)) as second:
        assert first.end(signal.SIGTERM) == 0
        assert json.loads(file.read_text())["url"] == second.url


def test_waiting_prints_the_address_once_it_answers(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    file.write_text('{"url": "http://127.0.0.1:1"}')  # What one left that was killed.
    command = [sys.executable, "-m", "customer_io_client.cli.main", "emulator", "wait", "--ready-file", str(file)]
    waiting = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        with running("--ready-file", str(file)) as process:
            printed, _ = waiting.communicate(timeout=30)
            assert (waiting.returncode, printed) == (0, f"{process.url}\n")
    finally:
        waiting.kill()
        waiting.communicate()


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_waiting_for_an_address(tls: bool, tmp_path: Path) -> None:
    with Emulator(tls=tls, tls_dir=tmp_path) as emulator:
        url = emulator.url
        ended = [wait("--url", url), wait(CUSTOMERIO_BASE_URL=url)]
    assert [(one.returncode, one.stdout, one.stderr) for one in ended] == [(0, f"{url}\n", "")] * 2


def test_an_address_where_nothing_answers_ends_with_one_sentence() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    ended = wait("--url", url, "--timeout", "0.2")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"Error: no emulator is ready after 0.2 s: none answers at {url}\n"


@pytest.mark.parametrize("content", [None, "", "[]", '{"url": "file:///etc/passwd"}'])
def test_a_file_that_names_no_address_ends_with_one_sentence(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ready.json"
    if content is not None:
        file.write_text(content)
    ended = wait("--ready-file", str(file), "--timeout", "0")
    assert ended.returncode == 1
    assert ended.stderr == f"Error: no emulator is ready after 0 s: {file} names none\n"


class _Other(BaseHTTPRequestHandler):
    """A server that is no emulator."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # as the class has it
        pass


def test_another_server_is_no_emulator() -> None:
    with HTTPServer(("127.0.0.1", 0), _Other) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            ended = wait("--url", f"http://127.0.0.1:{server.server_port}", "--timeout", "0.3")
        finally:
            server.shutdown()
            thread.join()
    assert ended.returncode == 1


def test_one_that_takes_the_call_and_says_nothing_does_not_hold_the_wait() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        started = time.monotonic()
        ended = wait("--url", f"http://127.0.0.1:{listener.getsockname()[1]}", "--timeout", "0.3")
    assert ended.returncode == 1
    assert time.monotonic() - started < 20


def test_what_makes_no_sense_is_refused() -> None:
    assert wait("--url", "ftp://127.0.0.1").returncode == 2
    command = [sys.executable, "-m", "customer_io_client.emulator", "--port", "9", "wait"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert "--port is of use without wait alone." in ended.stderr
