"""Receive reporting webhooks with FastAPI: check, store, answer; the work comes after the answer.

    pip install customer-io-client fastapi uvicorn
    CUSTOMERIO_SIGNING_KEYS=your-signing-key uvicorn fastapi_webhook:app

While keys are rotated, name both: `CUSTOMERIO_SIGNING_KEYS=new-key,old-key`. Events wait in an SQLite file until they
are handled, so that none is lost when the process ends, and each counts once however often it is delivered.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

from fastapi import BackgroundTasks, FastAPI, HTTPException, Request, Response
from fastapi.concurrency import run_in_threadpool

from customer_io_api.webhooks.events import parse_event
from customer_io_api.webhooks.models import EmailBounced, EmailClicked
from customer_io_client import (
    UnknownEvent,
    WebhookEvent,
    WebhookFormatError,
    WebhookSignatureError,
    verify_webhook,
)

KEYS = [key for key in os.environ.get("CUSTOMERIO_SIGNING_KEYS", "").split(",") if key]
FILE = os.environ.get("WEBHOOK_DATABASE", "webhooks.db")
LOG = logging.getLogger("uvicorn.error")
REMEMBERED_SECONDS = 8 * 86_400
"""The service repeats a delivery for seven days; after that its id need not be known any more."""

TABLES = """
CREATE TABLE IF NOT EXISTS inbox (event_id TEXT PRIMARY KEY, body BLOB, received REAL NOT NULL);
CREATE INDEX IF NOT EXISTS inbox_by_age ON inbox (received);
CREATE TABLE IF NOT EXISTS counts (what TEXT PRIMARY KEY, number INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS unknown_events (event_id TEXT PRIMARY KEY, fields TEXT NOT NULL);
"""
"""An event in the inbox has its body until it is handled, and then is only remembered."""


@contextmanager
def transaction() -> Generator[sqlite3.Connection, None, None]:
    """All of it is written or, after an error, nothing."""
    database = sqlite3.connect(FILE, timeout=20, isolation_level=None)
    try:
        database.execute("BEGIN IMMEDIATE")
        with database:
            yield database
    finally:
        database.close()


def store(event_id: str, body: bytes) -> bool:
    """Whether the event is new; two deliveries at once cannot both be."""
    now = time.time()
    with transaction() as database:
        forgotten = "DELETE FROM inbox WHERE body IS NULL AND received < ?"
        database.execute(forgotten, (now - REMEMBERED_SECONDS,))
        added = database.execute("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?)", (event_id, body, now))
        return added.rowcount == 1


def work(event_id: str) -> None:
    """Handle a stored event. What it does and that it is done are written together: it is done once."""
    try:
        with transaction() as database:
            waiting = "SELECT body FROM inbox WHERE event_id = ? AND body IS NOT NULL"
            for (body,) in database.execute(waiting, (event_id,)).fetchall():
                handle(parse_event(json.loads(body)), event_id, database)
                database.execute("UPDATE inbox SET body = NULL WHERE event_id = ?", (event_id,))
    except Exception:
        LOG.exception("an event stays in the inbox")


def work_on_what_is_left() -> None:
    """Handle what an earlier process stored and did not come to."""
    with transaction() as database:
        left = database.execute("SELECT event_id FROM inbox WHERE body IS NOT NULL ORDER BY received").fetchall()
    for (event_id,) in left:
        work(event_id)


def handle(event: WebhookEvent, event_id: str, database: sqlite3.Connection) -> None:
    """What you want to do with an event. Here clicks and bounces are counted, and unknown events kept for later."""
    match event:
        case EmailClicked(data=data):
            count(f"clicks on {data.href}", database)
        case EmailBounced():
            count("bounces", database)
        case UnknownEvent(fields=fields):
            database.execute("INSERT INTO unknown_events VALUES (?, ?)", (event_id, json.dumps(dict(fields))))
        case _:
            count(f"{event.object_type} {event.metric}", database)


def count(what: str, database: sqlite3.Connection) -> None:
    one_more = "INSERT INTO counts VALUES (?, 1) ON CONFLICT (what) DO UPDATE SET number = number + 1"
    database.execute(one_more, (what,))


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None, None]:
    with sqlite3.connect(FILE) as database:
        database.executescript(TABLES)
    database.close()
    await run_in_threadpool(work_on_what_is_left)
    yield


app = FastAPI(lifespan=lifespan)


@app.post("/webhooks/customerio")
async def receive(request: Request, later: BackgroundTasks) -> Response:
    """Take one delivery. The service waits 4 seconds for the answer."""
    body = await request.body()
    try:
        event = verify_webhook(body, request.headers, KEYS)
    except (WebhookSignatureError, WebhookFormatError) as error:
        LOG.warning("webhook refused: %s", error)
        raise HTTPException(400) from None
    event_id = event.event_id or hashlib.sha256(body).hexdigest()
    if await run_in_threadpool(store, event_id, body):
        later.add_task(work, event_id)
    return Response(background=later)
