"""What the tests of jobs share: a service that tells how far a job is, look by look."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, Unpack

from customer_io_client import CustomerIO
from tests.client.driver import Driver, ForServer, JumpingClock
from tests.client.server import Answer, Received, Server, Step

SIGNATURE: Final = "canary-signature-6a1b"
DONE: Final = {"id": 1, "status": "done", "failed": False, "total": 2}


class Service:
    """Answers by path: each path has a script of its own, whose last step is repeated."""

    def __init__(self, **scripts: Step | Sequence[Step]) -> None:
        self._scripts: dict[str, list[Step]] = {}
        self.set(**scripts)

    def set(self, **scripts: Step | Sequence[Step]) -> None:
        """Give paths their scripts, by the last part of the path."""
        for name, script in scripts.items():
            self._scripts[name] = list(script) if isinstance(script, Sequence) else [script]

    def __call__(self, received: Received) -> Step:
        script = self._scripts[received.target.partition("?")[0].rpartition("/")[2]]
        return script.pop(0) if len(script) > 1 else script[0]


def link_to(server: Server, path: str = "/files/file.csv") -> dict[str, object]:
    """The answer that names the address of a file."""
    return {"url": f"{server.url}{path}?signature={SIGNATURE}"}


def answers(field: str, *states: Mapping[str, Any]) -> list[Step]:
    """An answer for each state of a job."""
    return [Answer(200, {field: state}) for state in states]


def targets(server: Server) -> Iterator[str]:
    """The paths that were asked for, in their order."""
    return (received.target.partition("?")[0] for received in server.requests)


@dataclass
class Workspace:
    """A scripted service, a store of files on another host, and a client whose pauses take no time."""

    driver: Driver
    service: Service
    api: Server
    store: Server
    files: list[Step]
    clock: JumpingClock

    def looks(self, *states: dict[str, Any]) -> None:
        self.service.set(**{"1": answers("export", *states)})

    def client(self, **options: Unpack[ForServer]) -> CustomerIO:
        return self.driver.hurried(self.api.url, self.clock, **options)


@contextmanager
def workspace_of(driver: Driver) -> Generator[Workspace]:
    """A workspace with one export, which is done, and a file for each download that a test puts there."""
    files: list[Step] = []
    service = Service()
    with Server(lambda _: files.pop(0)) as store, Server(service) as api:
        service.set(download=Answer(200, link_to(store)))
        found = Workspace(driver, service, api, store, files, JumpingClock())
        found.looks(DONE)
        yield found
