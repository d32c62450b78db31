"""Receive reporting webhooks with Django, in one file: check, store, answer; another process does the work.

    pip install customer-io-client django
    export CUSTOMERIO_SIGNING_KEYS=your-signing-key
    python django_webhook.py runserver          # or any WSGI server, with django_webhook:application
    python django_webhook.py work               # handles what was stored, for ever

While keys are rotated, name both: `CUSTOMERIO_SIGNING_KEYS=new-key,old-key`. Events wait in the database until they
are handled, so that none is lost when a process ends, and each counts once however often it is delivered.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

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
LOG = logging.getLogger("django.request")
REMEMBERED_SECONDS = 8 * 86_400
"""The service repeats a delivery for seven days; after that its id need not be known any more."""

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    ROOT_URLCONF=__name__,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ.get("WEBHOOK_DATABASE", "webhooks.db"),
            "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
        }
    },
)
application = get_wsgi_application()

TABLES = (
    "CREATE TABLE IF NOT EXISTS inbox (event_id TEXT PRIMARY KEY, body BLOB, received REAL NOT NULL)",
    "CREATE INDEX IF NOT EXISTS inbox_by_age ON inbox (received)",
    "CREATE TABLE IF NOT EXISTS counts (what TEXT PRIMARY KEY, number INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS unknown_events (event_id TEXT PRIMARY KEY, fields TEXT NOT NULL)",
)
"""An event in the inbox has its body until it is handled, and then is only remembered."""
with connection.cursor() as made:
    for table in TABLES:
        made.execute(table)


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Take one delivery. The service waits 4 seconds for the answer."""
    body = request.body
    try:
        event = verify_webhook(body, request.headers, KEYS)
    except (WebhookSignatureError, WebhookFormatError) as error:
        LOG.warning("webhook refused: %s", error)
        return HttpResponse(status=400)
    store(event.event_id or hashlib.sha256(body).hexdigest(), body)
    return HttpResponse()


urlpatterns = [path("webhooks/customerio", receive)]


def store(event_id: str, body: bytes) -> None:
    """Keep the event if it is new; two deliveries at once cannot both be."""
    now = time.time()
    with transaction.atomic(), connection.cursor() as cursor:
        forgotten = "DELETE FROM inbox WHERE body IS NULL AND received < %s"
        cursor.execute(forgotten, [now - REMEMBERED_SECONDS])
        new = "INSERT INTO inbox VALUES (%s, %s, %s) ON CONFLICT (event_id) DO NOTHING"
        cursor.execute(new, [event_id, body, now])


def work() -> None:
    """Handle all that waits, oldest first."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT event_id FROM inbox WHERE body IS NOT NULL ORDER BY received")
        waiting = cursor.fetchall()
    for (event_id,) in waiting:
        try:
            work_on(event_id)
        except Exception:
            LOG.exception("an event stays in the inbox")


def work_on(event_id: str) -> None:
    """Handle a stored event. What it does and that it is done are written together: it is done once."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT body FROM inbox WHERE event_id = %s AND body IS NOT NULL", [event_id])
        for (body,) in cursor.fetchall():
            handle(parse_event(json.loads(body)), event_id)
            cursor.execute("UPDATE inbox SET body = NULL WHERE event_id = %s", [event_id])


def handle(event: WebhookEvent, event_id: str) -> None:
    """What you want to do with an event. Here clicks and bounces are counted, and unknown events kept for later."""
    match event:
        case EmailClicked(data=data):
            count(f"clicks on {data.href}")
        case EmailBounced():
            count("bounces")
        case UnknownEvent(fields=fields):
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO unknown_events VALUES (%s, %s)", [event_id, json.dumps(dict(fields))])
        case _:
            count(f"{event.object_type} {event.metric}")


def count(what: str) -> None:
    one_more = "INSERT INTO counts VALUES (%s, 1) ON CONFLICT (what) DO UPDATE SET number = counts.number + 1"
    with connection.cursor() as cursor:
        cursor.execute(one_more, [what])


if __name__ == "__main__":
    if sys.argv[1:] != ["work"]:
        execute_from_command_line(sys.argv)
    while sys.argv[1:] == ["work"]:
        work()
        time.sleep(1)
