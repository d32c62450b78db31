"""The emulator in this process: starting, stopping, several at once, and importing it."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator


def health(emulator: Emulator) -> int:
    return httpx.get(f"{emulator.url}/_emulator/health", trust_env=False).status_code


def test_it_serves_inside_a_with_block_and_not_after() -> None:
    with Emulator() as emulator:
        url = emulator.url
        assert health(emulator) == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/_emulator/health", trust_env=False)
    with pytest.raises(RuntimeError, match="not running"):
        print(emulator.url)


def test_it_starts_again_with_a_new_workspace() -> None:
    emulator = Emulator()
    for _ in range(2):
        emulator.start()
        people = httpx.get(f"{emulator.url}/_emulator/people", trust_env=False).json()["people"]
        assert len(people) == 2
        url, auth = f"{emulator.url}/api/v1/customers/customer_123", httpx.BasicAuth("s", "k")
        assert httpx.delete(url, auth=auth, trust_env=False).status_code == 200
        emulator.stop()


def test_stopping_twice_is_no_error_and_starting_twice_is() -> None:
    emulator = Emulator()
    emulator.stop()
    with emulator, pytest.raises(RuntimeError, match="running already"):
        emulator.start()
    emulator.stop()


def test_several_share_nothing() -> None:
    with Emulator() as first, Emulator() as second:
        assert first.url != second.url
        auth = httpx.BasicAuth("s", "k")
        httpx.put(f"{first.url}/api/v1/customers/u1", auth=auth, json={}, trust_env=False)
        assert httpx.get(f"{first.url}/_emulator/people/u1", trust_env=False).status_code == 200
        assert httpx.get(f"{second.url}/_emulator/people/u1", trust_env=False).status_code == 404


def test_the_environment_points_a_client_at_it() -> None:
    with Emulator() as emulator:
        environ = emulator.environ
    assert environ["CUSTOMERIO_BASE_URL"].startswith("http://127.0.0.1:")
    assert all(environ.values())
    assert sorted(environ) == [
        "CUSTOMERIO_API_KEY",
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_BASE_URL",
        "CUSTOMERIO_PIPELINES_API_KEY",
        "CUSTOMERIO_SITE_ID",
    ]


def test_it_is_reset_from_outside_while_requests_come() -> None:
    with Emulator() as emulator, httpx.Client(base_url=emulator.url, auth=("s", "k"), trust_env=False) as client:
        stopped = threading.Event()
        statuses: set[int] = set()

        def ask() -> None:
            while not stopped.is_set():
                statuses.add(client.put("/api/v1/customers/u1", json={"plan": "basic"}).status_code)

        thread = threading.Thread(target=ask)
        thread.start()
        for _ in range(20):
            emulator.reset()
        stopped.set()
        thread.join()
        emulator.reset()
        assert {200} <= statuses <= {200, 409}  # The second where a request was under way as the reset came.
        assert client.get("/_emulator/people/u1").status_code == 404


def test_a_failing_reset_is_told_to_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator() as emulator:
        monkeypatch.setattr("customer_io_client.emulator.app.fill", None)
        monkeypatch.setattr("customer_io_client.emulator.beginning.FRESH_SECONDS", 0.0)
        with pytest.raises(TypeError):
            emulator.reset()
        assert health(emulator) == 200


def test_a_port_that_is_taken_is_an_error() -> None:
    with Emulator() as emulator:
        port = int(emulator.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Emulator(port=port).start()


def test_a_data_file_that_cannot_be_used_frees_the_port(tmp_path: Path) -> None:
    from customer_io_client.emulator.store import StoreError

    emulator = Emulator(data=tmp_path)
    with pytest.raises(StoreError):
        emulator.start()
    with pytest.raises(RuntimeError, match="not running"):
        print(emulator.url)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_server_that_fails_to_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(server: object, sockets: object = None) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("uvicorn.Server.startup", fail)
    with pytest.raises(RuntimeError, match="did not start"):
        Emulator().start()


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
def test_ipv6_addresses_stand_in_brackets() -> None:
    with Emulator(host="::1") as emulator:
        assert emulator.url.startswith("http://[::1]:")
        assert health(emulator) == 200


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)


def test_importing_the_package_loads_no_web_stack() -> None:
    code = (
        "import sys, customer_io_client.emulator;"
        " print([name for name in ('httptools', 'uvicorn', 'jsonschema_rs') if name in sys.modules])"
    )
    assert run(code).stdout == "[]\n"


def test_starting_and_the_first_answer_load_nothing_heavy() -> None:
    code = (
        "import sys, urllib.request\n"
        "from customer_io_client.emulator import Emulator\n"
        "with Emulator() as emulator:\n"
        "    urllib.request.urlopen(f'{emulator.url}/_emulator/health').close()\n"
        "heavy = ('attr', 'cryptography', 'customer_io_client.client', 'dateutil', 'httpx', 'liquid')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert run(code).stdout == "[]\n"


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from customer_io_client.emulator import Emulator"
    result = run(code)
    assert result.returncode == 1
    assert "pip install 'customer-io-client[emulator]'" in result.stderr.splitlines()[-1]


def test_another_missing_module_is_told_as_it_is() -> None:
    code = "import sys; sys.modules['sqlite3'] = None; from customer_io_client.emulator import Emulator"
    assert "sqlite3" in run(code).stderr.splitlines()[-1]


def test_the_package_has_no_other_names() -> None:
    import customer_io_client.emulator as package

    with pytest.raises(AttributeError, match="Simulator"):
        package.__getattr__("Simulator")


def test_a_client_that_goes_away_mid_request_hurts_nobody() -> None:
    with Emulator() as emulator:
        host, port = "127.0.0.1", int(emulator.url.rpartition(":")[2])
        with socket.create_connection((host, port)) as connection:
            connection.sendall(b"PUT /api/v1/customers/u1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        assert health(emulator) == 200
