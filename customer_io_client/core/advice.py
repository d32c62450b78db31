"""What to do after a refusal, in a few words that hold no value of the request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from customer_io_api._shared import Auth
from customer_io_client.core.message import Call, Reply
from customer_io_client.options import Pacing, Rate
from customer_io_client.regions import Region

_KEYS: Final[Mapping[Auth, str]] = {
    "track": "it needs the Track keys: pass site_id= and api_key=; a key of the App or Pipelines API does not do",
    "app": "it needs an App API key: pass app_api_key=; a key of the Track or Pipelines API does not do",
    "pipelines": "it needs the key of a Pipelines source: pass pipelines_api_key=; a key of the Track or App API does "
    "not do",
}


def advice(call: Call, reply: Reply, wait: float | None) -> str:
    """What may help against this refusal; empty where only its reasons can tell.

    Args:
        call: what was sent.
        reply: what came back.
        wait: seconds that the service asks to wait.
    """
    if reply.status == 429:
        return _wait_advice(call.operation.lane, wait)
    if reply.status in (401, 403):
        return _key_advice(call, reply.status)
    if 300 <= reply.status < 400:
        return _region_advice(call.url, reply.headers.get("location", ""))
    return ""


def _wait_advice(lane: str, wait: float | None) -> str:
    if wait is not None:
        return f"retry in {_number(wait)} s"
    rate: Rate = getattr(Pacing(), lane, Rate(1))
    return f"retry in {_number(rate.seconds)} s or later; the service named no time"


def _number(seconds: float) -> str:
    return f"{seconds:.3f}".rstrip("0").rstrip(".")


def _key_advice(call: Call, status: int) -> str:
    if call.operation.auth == "none":
        return ""
    here = _region(call.url) if status == 401 else None
    region = f"an account of the other region needs region='{_other(here)}'" if here else ""
    return "; ".join(filter(None, (call.key_note, _KEYS[call.operation.auth], region)))


def _region_advice(url: str, location: str) -> str:
    here, there = _region(url), _region(location)
    if there is not None and there != here:
        return f"the account may live in the other region: pass region='{there}'; redirects are never followed"
    return "redirects are never followed, as keys must not travel; check region= and base_url="


def _region(url: str) -> Region | None:
    """The region of a Customer.io host; None for any other."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    if not host.endswith(".customer.io"):
        return None
    return "eu" if "-eu." in host else "us"


def _other(region: Region) -> Region:
    return "us" if region == "eu" else "eu"
