"""TLS: who trusts it, on which ports, and under which names."""

from __future__ import annotations

import ssl
from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.settings import DocumentError
from customer_io_client.testing import emulator_client


def trusting(folder: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(folder / "ca.pem"))


def status(url: str, folder: Path) -> int:
    return httpx.get(f"{url}/_emulator/health", verify=trusting(folder), trust_env=False).status_code


def test_tls_alone_serves_on_the_port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator(tls=True, tls_dir=tmp_path) as emulator:
        assert emulator.url == emulator.tls_url
        assert emulator.url.startswith("https://127.0.0.1:")
        assert status(emulator.url, tmp_path) == 200
        assert status(emulator.url.replace("127.0.0.1", "localhost"), tmp_path) == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{emulator.url}/_emulator/health", trust_env=False)
        environ = emulator.environ
        assert environ["CUSTOMERIO_BASE_URL"] == emulator.url
        for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"):
            assert environ[name] == str(tmp_path / "ca.pem")
            monkeypatch.setenv(name, environ[name])
        with emulator_client(emulator) as client:
            client.create_customer(id="u1")
            assert client.app.segments.list().segments


def test_one_state_on_two_ports(tmp_path: Path) -> None:
    with Emulator(tls_port=0, tls_dir=tmp_path) as emulator:
        assert emulator.url.startswith("http://")
        auth = httpx.BasicAuth("s", "k")
        httpx.put(f"{emulator.url}/api/v1/customers/u1", json={}, auth=auth, trust_env=False)
        url = f"{emulator.tls_url}/_emulator/people/u1"
        assert httpx.get(url, verify=trusting(tmp_path), trust_env=False).status_code == 200


def test_further_names_and_no_key_on_the_disk(tmp_path: Path) -> None:
    with Emulator(tls=True, tls_dir=tmp_path, tls_names=["track.customer.io"]) as emulator:
        port = int(emulator.url.rpartition(":")[2])
        extensions = {"sni_hostname": "track.customer.io"}
        with httpx.Client(verify=trusting(tmp_path), trust_env=False) as client:
            answer = client.get(f"https://127.0.0.1:{port}/_emulator/health", extensions=extensions)
        assert answer.status_code == 200
    assert [file.name for file in tmp_path.iterdir()] == ["ca.pem"]
    assert b"PRIVATE" not in (tmp_path / "ca.pem").read_bytes()


def test_a_client_that_keeps_its_connection_does_not_hold_up_the_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    emulator = Emulator(tls=True, tls_dir=tmp_path).start()
    with httpx.Client(verify=trusting(tmp_path), trust_env=False) as client:
        assert client.get(f"{emulator.url}/_emulator/health").status_code == 200
        emulator.stop()
    assert "timeout" not in caplog.text


def test_the_ca_file_of_another_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("theirs")
    with pytest.raises(DocumentError, match="not the emulator's"):
        Emulator(tls=True, tls_dir=tmp_path).start()
    assert (tmp_path / "ca.pem").read_text() == "theirs"


def test_without_tls_there_is_no_tls_address() -> None:
    with Emulator() as emulator, pytest.raises(RuntimeError, match="no TLS"):
        print(emulator.tls_url)
