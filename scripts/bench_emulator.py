"""Measures the emulator: its start, requests a second, searches among a million people, and waits beside long jobs.

scripts/bench emulator                       all of it; the file of people takes a minute and 2 GB
scripts/bench emulator --people 0            without the searches
scripts/bench emulator --file people.db      keep that file, and use it again
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import selectors
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

from customer_io_client.emulator.store import Store

EVENTS_EACH = 5
SECONDS = 5.0
CONNECTIONS = 16


class Server:
    """The command as a process of its own."""

    def __init__(self, *options: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        began = time.perf_counter()
        command = [sys.executable, "-m", "customer_io_client.emulator", "--port", str(self.port), *options]
        # Installed packages have their bytecode, so the first start here may write it.
        environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environ)
        self.url = f"http://127.0.0.1:{self.port}"
        while not self._answers():
            time.sleep(0.005)
        self.started_in = time.perf_counter() - began

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_emulator/health") as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def most_memory(self) -> float:
        """The most memory it has held, in MB."""
        text = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(text.partition("VmHWM:")[2].split()[0]) / 1024

    def stop(self) -> None:
        """End it and wait."""
        self.process.terminate()
        self.process.wait()


def request(method: str, path: str, body: object, authorization: str) -> bytes:
    """A request as bytes."""
    content = b"" if body is None else json.dumps(body).encode()
    head = f"{method} {path} HTTP/1.1\r\nHost: x\r\nAuthorization: {authorization}\r\n"
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content


TRACK = "Basic " + base64.b64encode(b"site:key").decode()
APP = "Bearer key"


def identify(number: int) -> bytes:
    """One of a thousand people, created once and then updated."""
    name = f"u{number % 1000}"
    return request("PUT", f"/api/v1/customers/{name}", {"email": f"{name}@example.com", "plan": "basic"}, TRACK)


def track(number: int) -> bytes:
    """An event."""
    return request(
        "POST", f"/api/v1/customers/u{number % 1000}/events", {"name": "bought", "data": {"price": 9}}, TRACK
    )


def attributes(_number: int) -> bytes:
    """A read."""
    return request("GET", "/v1/customers/customer_123/attributes", None, APP)


def answered(connection: socket.socket) -> bytes:
    """One whole answer."""
    received = connection.recv(65536)
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, content = received.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
    while len(content) < length:
        content += connection.recv(65536)
    if not head.startswith(b"HTTP/1.1 200"):
        raise SystemExit(head.decode())
    return content


def rate(port: int, make: Callable[[int], bytes]) -> float:
    """Requests a second over a few connections that are kept open."""
    prepared = [make(number) for number in range(1000)]
    selector = selectors.DefaultSelector()
    sent = done = 0
    for _ in range(CONNECTIONS):
        connection = socket.create_connection(("127.0.0.1", port))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(connection, selectors.EVENT_READ, connection)
        connection.sendall(prepared[sent % 1000])
        sent += 1
    began = time.perf_counter()
    while (passed := time.perf_counter() - began) < SECONDS:
        for key, _ in selector.select(1):
            answered(key.data)
            done += 1
            key.data.sendall(prepared[sent % 1000])
            sent += 1
    for key in [*selector.get_map().values()]:
        key.data.close()
    return done / passed


def fill(file: Path, people: int) -> None:
    """Write a file with so many people, three attributes each, five events each, and a segment of one in ten."""
    Store(file).close()
    db = sqlite3.connect(file, isolation_level=None)
    numbers = f"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})"  # a number
    db.executescript(f"""
        PRAGMA synchronous = OFF;
        PRAGMA cache_size = -200000;
        BEGIN;
        {numbers} INSERT INTO people (person, id, email, email_key, created, id_set, email_set)
            SELECT i, 'u' || i, 'u' || i || '@example.com', 'u' || i || '@example.com', 1750000000, 1, 1 FROM n;
        {numbers} INSERT INTO attributes (person, name, value, text, set_at)
            SELECT i, 'plan', iif(i % 2, '"basic"', '"premium"'), iif(i % 2, 'basic', 'premium'), 1 FROM n
            UNION ALL SELECT i, 'country', '"c' || (i % 200) || '"', 'c' || (i % 200), 1 FROM n
            UNION ALL SELECT i, 'reference', '"r' || i || '"', 'r' || i, 1 FROM n;
        INSERT INTO segments (segment, name, description, type, created, updated)
            VALUES (1, 'One in ten', '', 'manual', 1, 1);
        INSERT INTO segments (segment, name, description, type, filter, created, updated)
            VALUES (2, 'Premium', '', 'dynamic',
                '{{"attribute":{{"field":"plan","operator":"eq","value":"premium"}}}}', 1, 1);
        {numbers} INSERT INTO memberships (segment, person) SELECT 1, i FROM n WHERE i % 10 = 0;
        {numbers} INSERT INTO activities (type, name, at, person, data)
            SELECT 'event', 'bought', 1750000000 + i, i, '{{"price":9}}' FROM n, (VALUES (1), (2), (3), (4), (5));
        COMMIT;
    """)  # a number
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def equals(field: str, value: str) -> dict[str, object]:
    """A filter on one attribute."""
    return {"attribute": {"field": field, "operator": "eq", "value": value}}


SEARCHES: dict[str, dict[str, object]] = {
    "attribute of half": equals("plan", "premium"),
    "attribute of 1 in 200": equals("country", "c7"),
    "attribute of one": equals("reference", "r999999"),
    "attribute of nobody": equals("plan", "gold"),
    "attribute exists": {"attribute": {"field": "reference", "operator": "exists"}},
    "manual segment": {"segment": {"id": 1}},
    "data-driven segment": {"segment": {"id": 2}},
    "both": {"and": [equals("country", "c10"), {"segment": {"id": 1}}]},
    "both, and nobody is": {"and": [equals("country", "c7"), {"segment": {"id": 1}}]},
    "either of two halves": {"or": [equals("plan", "premium"), equals("plan", "basic")]},
    "either of a half and 1 in 200": {"or": [equals("plan", "premium"), equals("country", "c7")]},
}


def search(port: int, filter_: dict[str, object]) -> tuple[float, float]:
    """Milliseconds of the first page: the first time, and the median of later ones."""
    took: list[float] = []
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for _ in range(6):
            began = time.perf_counter()
            connection.sendall(request("POST", "/v1/customers", {"filter": filter_}, APP))
            answered(connection)
            took.append((time.perf_counter() - began) * 1000)
    return took[0], sorted(took[1:])[2]


def asked(connection: socket.socket, method: str, path: str, body: object = None) -> Any:
    """What the App API answers."""
    connection.sendall(request(method, path, body, APP))
    return json.loads(answered(connection))


def waits(server: Server, what: str, is_over: Callable[[socket.socket], bool]) -> None:
    """Print how long something takes, and the longest and the median wait of a request beside it."""
    took: list[float] = []
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        began = time.perf_counter()
        while not is_over(connection):
            for number in range(20):
                asked_at = time.perf_counter()
                connection.sendall(identify(number))
                answered(connection)
                took.append((time.perf_counter() - asked_at) * 1000)
        seconds = time.perf_counter() - began
    median = sorted(took)[len(took) // 2]
    print(f"{what}: {seconds:.1f} s, a request beside it {median:.1f} ms, at most {max(took):.0f} ms")


def export_beside(server: Server, people: int) -> None:
    """Export the people of a segment, while requests come."""
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        body = {"filters": {"segment": {"id": 1}}, "attributes": ["plan", "country"]}
        number = asked(connection, "POST", "/v1/exports/customers", body)["export"]["id"]
    path = f"/v1/exports/{number}"
    waits(server, f"export of {people:,} people", lambda again: asked(again, "GET", path)["export"]["status"] == "done")


def import_beside(server: Server, megabytes: int, state: str) -> None:
    """Import a file with a row of 31 bytes for each of many people until the import is in this state."""
    rows = megabytes * 1024 * 1024 // 31 - 1
    content = b"id,email,plan\n" + b"".join(b"p%07d,p%07d@x.example,a\n" % (row, row) for row in range(rows))
    with files_at(content) as url, socket.create_connection(("127.0.0.1", server.port)) as connection:
        import_ = {"name": "Rows", "type": "people", "identifier": "id", "data_file_url": url}
        number = asked(connection, "POST", "/v1/imports", {"import": import_})["import"]["id"]
        what, path = f"import of {len(content) / 2**20:.0f} MB until {state}", f"/v1/imports/{number}"
        waits(server, what, lambda again: asked(again, "GET", path)["import"]["state"] == state)


@contextmanager
def files_at(content: bytes) -> Generator[str]:
    """A server of this file, and its address."""

    class Files(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Files) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/rows.csv"
        server.shutdown()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=1_000_000, help="people in the file; 0: no searches")
    parser.add_argument("--file", type=Path, help="the file to use again")
    options = parser.parse_args()
    starts: list[float] = []
    for _ in range(5):
        server = Server()
        starts.append(server.started_in)
        server.stop()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"start, as a process, to the first answer: {sorted(starts)[2]:.2f} s (best {min(starts):.2f} s)")
    server = Server()
    for name, make in (("identify", identify), ("event", track), ("attributes", attributes)):
        print(f"{name}: {rate(server.port, make):,.0f} requests a second")
    print(f"memory: {server.most_memory():.0f} MB")
    import_beside(server, 1, "imported")
    import_beside(server, 64, "validating")
    server.stop()
    if options.people:
        with tempfile.TemporaryDirectory() as folder:
            file = options.file or Path(folder) / "people.db"
            if not file.exists():
                began = time.perf_counter()
                fill(file, options.people)
                print(f"wrote {options.people:,} people, {options.people * EVENTS_EACH:,} events", end=" ")
                print(f"in {time.perf_counter() - began:.0f} s: {file.stat().st_size / 1e9:.1f} GB")
            starts.clear()
            for _ in range(3):
                server = Server("--data", str(file))
                starts.append(server.started_in)
                server.stop()
            print(f"start with that file: {sorted(starts)[1]:.2f} s (best {min(starts):.2f} s)")
            server = Server("--data", str(file))
            for name, filter_ in SEARCHES.items():
                first, median = search(server.port, filter_)
                print(f"search, {name}: {median:.1f} ms (the first time {first:.1f} ms)")
            print(f"memory: {server.most_memory():.0f} MB")
            export_beside(server, options.people // 10)
            print(f"memory: {server.most_memory():.0f} MB")
            server.stop()


if __name__ == "__main__":
    main()
