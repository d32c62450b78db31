"""The emulator as its tests talk to it."""

from __future__ import annotations

from typing import Any

import httpx

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract
from tests.emulator.answers import hold, operation_of

NOW = 1_750_000_000


class Clock:
    """Time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = float(NOW)

    def __call__(self) -> float:
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += days * 86_400


class Service:
    """The emulator as a test talks to it: plain HTTP, a client for each kind of keys."""

    def __init__(self, emulator: Emulator, clock: Clock, contract: Contract) -> None:
        self.emulator = emulator
        self.clock = clock
        self.contract = contract
        self._clients: list[httpx.Client] = []
        self.track = self._client(auth=httpx.BasicAuth("site", "key"))
        self.app = self._client(headers={"Authorization": "Bearer app-key"})
        self.pipelines = self._client(auth=httpx.BasicAuth("pipelines-key", ""))
        self.open = self._client()

    def _client(self, **options: Any) -> httpx.Client:
        client = httpx.Client(
            base_url=self.emulator.url, trust_env=False, event_hooks={"response": [self._hold]}, **options
        )
        self._clients.append(client)
        return client

    def _hold(self, response: httpx.Response) -> None:
        """Fail where an answer is not one that the contract allows; control paths are no part of it."""
        request = response.request
        operation = operation_of(self.contract, request.method, request.url.raw_path.decode())
        if operation is not None:
            response.read()
            hold(operation, response.status_code, response.headers.get("content-type", ""), response.content)

    def close(self) -> None:
        for client in self._clients:
            client.close()

    def later(self, seconds: float) -> None:
        """Let this time pass, with the jobs that come due in it."""
        answer = self.open.post("/_emulator/clock", json={"advance": seconds})
        assert answer.status_code == 200, answer.text

    def identify(self, identifier: str, **fields: object) -> None:
        """Create or update a person, which must be answered 200."""
        answer = self.track.put(f"/api/v1/customers/{identifier}", json=fields)
        assert (answer.status_code, answer.json()) == (200, {})

    def person(self, identifier: str) -> dict[str, Any]:
        """What the emulator holds of a person who must exist."""
        answer = self.open.get(f"/_emulator/people/{identifier}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def exists(self, identifier: str) -> bool:
        """Whether somebody has this identifier."""
        return self.open.get(f"/_emulator/people/{identifier}").status_code == 200

    def attributes(self, identifier: str) -> dict[str, Any]:
        """A person's attributes, identifiers not among them."""
        found: dict[str, Any] = self.person(identifier)["attributes"]
        return found

    def activity_types(self, identifier: str) -> list[str]:
        """The types of a person's activities, the oldest first."""
        return [activity["type"] for activity in reversed(self.person(identifier)["activities"])]

    def events(self, identifier: str) -> list[str]:
        """The names of a person's events, the oldest first."""
        found = reversed(self.person(identifier)["activities"])
        return [activity["name"] for activity in found if activity["type"] in ("event", "page", "screen")]

    def last_request(self) -> dict[str, Any]:
        """The newest entry of the request log."""
        found: dict[str, Any] = self.open.get("/_emulator/requests?limit=1").json()["requests"][0]
        return found

    def reasons(self) -> list[str]:
        """Why the last request was dropped or refused."""
        found: list[str] = self.last_request()["reasons"]
        return found
