"""What the tests of jobs share: a service that tells how far a job is, look by look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from tests.client.server import Answer, Received, Server, Step

SIGNATURE: Final = "canary-signature-6a1b"


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
