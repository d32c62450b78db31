"""Events on their way to their receivers, and how far each came."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, decode

Outcome: TypeAlias = Literal["delivered", "failed", "withheld"]

TRIED_SECONDS = 7 * 86_400
"""How long an event is posted again."""
FIRST_PAUSE, LONGEST_PAUSE = 10, 6 * 3600
"""Seconds before the second attempt; each pause is twice the one before, up to the longest."""
KEPT = 10_000
"""Posts that are kept once they are done."""

HELD = 2**62
"""When what is held back is due: never, until the receiver takes something again."""

_READY = (
    "SELECT post, webhook, coalesce(endpoint, ?), event_id, body, webhook_posts.created, attempts"
    " FROM webhook_posts LEFT JOIN reporting_webhooks USING (webhook)"
    " WHERE state = 'waiting' AND due <= ? AND coalesce(endpoint, ?) IS NOT NULL AND coalesce(disabled, 0) = 0"
    " ORDER BY due, post LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Post:
    """One event for one receiver."""

    number: int
    webhook: int | None
    url: str
    event_id: str
    body: str
    created: int
    attempts: int


class WebhookQueue:
    """The posts of the workspace.

    Args:
        store: the database.
        journal: the time.
        catch_all: an address that gets every event, whatever webhooks are set up.
    """

    def __init__(self, store: Store, journal: Journal, catch_all: str | None) -> None:
        self._store = store
        self._journal = journal
        self._catch_all = catch_all
        self._is_filling = False
        self.is_keeping = False
        """Whether every event is kept here as taken, and goes to no address but those of reporting webhooks."""

    @property
    def takes_all(self) -> bool:
        """Whether every event is posted or kept, whatever webhooks are set up."""
        return self._catch_all is not None or self.is_keeping

    def add(self, webhook: int | None, event: str, event_id: str, body: str) -> None:
        """Post this event as soon as can be; without a webhook, to the address that gets every event, or keep it.

        While a receiver fails, what follows is held back.
        """
        if self._is_filling:
            return
        now, is_kept = self._journal.now(), webhook is None and self.is_keeping
        failing = "SELECT 1 FROM webhook_posts WHERE state = 'waiting' AND attempts > 0 AND webhook IS ?"
        due = now if is_kept or self._store.one(failing, webhook) is None else HELD
        number = self._store.insert(
            "INSERT INTO webhook_posts (webhook, event, event_id, body, created, state, attempts, due)"
            " VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
            webhook,
            event,
            event_id,
            body,
            now,
            "delivered" if is_kept else "waiting",
            due,
        )
        if number % 1000 == 0:
            self._store.run("DELETE FROM webhook_posts WHERE post <= ? AND state <> 'waiting'", number - KEPT)

    @contextmanager
    def filling(self) -> Generator[None]:
        """Inside, a workspace is filled with its past, of which nothing is posted."""
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False

    def due(self, *, limit: int) -> list[Post]:
        """What is to be posted now, the longest due first. What waits for a webhook that is off, goes on waiting."""
        catch_all = self._catch_all
        return [Post(*row) for row in self._store.all(_READY, catch_all, self._journal.now(), catch_all, limit)]

    def record(self, post: Post, outcome: Outcome, result: str) -> None:
        """Keep how an attempt ended; after a failure there is another, for seven days.

        Until one is taken or given up, nothing else is posted to the webhook but what was posted in vain before.
        Nothing is kept where the post is gone: its webhook was deleted, or the workspace reset.
        """
        now, attempts = self._journal.now(), post.attempts + 1
        is_over = now - post.created >= TRIED_SECONDS
        state = outcome if outcome != "failed" else "given_up" if is_over else "waiting"
        kept = self._store.run(
            "UPDATE webhook_posts SET state = ?, attempts = ?, due = ?, result = ? WHERE post = ? AND event_id = ?",
            state,
            attempts,
            now + pause(attempts),
            result,
            post.number,
            post.event_id,
        )
        if kept and state == "waiting":
            held_back = "UPDATE webhook_posts SET due = ? WHERE state = 'waiting' AND attempts = 0 AND webhook IS ?"
            self._store.run(held_back, HELD, post.webhook)
        elif kept:
            goes_on = "UPDATE webhook_posts SET due = ? WHERE state = 'waiting' AND due = ? AND webhook IS ?"
            self._store.run(goes_on, now, HELD, post.webhook)

    def latest(self, *, limit: int) -> list[Json]:
        """The newest first, as the control API answers them."""
        rows = self._store.all(
            "SELECT webhook, event, event_id, state, attempts, due, result, created, body FROM webhook_posts"
            " ORDER BY post DESC LIMIT ?",
            limit,
        )
        return [
            {
                "webhook": webhook,
                "event": event,
                "event_id": event_id,
                "state": state,
                "attempts": attempts,
                "next_attempt": due if state == "waiting" and due != HELD else None,
                "result": result,
                "created": created,
                "body": decode(body),
            }
            for webhook, event, event_id, state, attempts, due, result, created, body in rows
        ]


def pause(attempts: int) -> int:
    """Seconds to wait after so many attempts."""
    return int(min(FIRST_PAUSE * 2 ** min(attempts - 1, 20), LONGEST_PAUSE))
