# Made by scripts/unasync from customer_io_client/client/_async/create.py; do not edit.
"""Making a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.client.settings import (
    Settings,
    base_url_from_environment,
    chosen_pacing,
    key_from_environment,
)
from customer_io_client.options import Hooks, Pacing, Practices
from customer_io_client.regions import Region, hosts_for
from customer_io_client.transport.open import open_ports


def create_customerio_client(
    site_id: str,
    api_key: str,
    region: Region = "us",
    *,
    app_api_key: str | None = None,
    pipelines_api_key: str | None = None,
    workspace_id: int | None = None,
    base_url: str | None = None,
    timeout: float = 10.0,
    deadline: float | None = None,
    retries: int = 3,
    pacing: Pacing | Literal[False] | None = None,
    pipelines_strict: bool = True,
    practices: Practices = "off",
    headers: Mapping[str, str] | None = None,
    hooks: Hooks | None = None,
    proxy: str | None = None,
    ca_file: str | None = None,
) -> CustomerIO:
    """Make a client for one workspace. It connects on its first call.

    Args:
        site_id: the workspace's site id, of its Track API credentials.
        api_key: the workspace's Track API key.
        region: where the account lives: "us" or "eu". It chooses the hosts of all three APIs.
        app_api_key: an App API key, for everything that reads or sends; without it CUSTOMERIO_APP_API_KEY is taken.
        pipelines_api_key: the key of a pipelines source; without it CUSTOMERIO_PIPELINES_API_KEY is taken.
        workspace_id: the workspace, where the App API key is a service account's (`sa_live_…`) that spans several.
        base_url: one origin for all three APIs instead of the region's hosts: https anywhere, http on this machine.
            Without it CUSTOMERIO_BASE_URL is taken, if it names this machine: the emulator.
        timeout: seconds for one attempt.
        deadline: seconds for a whole call: waiting for a slot, attempts, pauses. None: no end but that of the retries.
        retries: how often a call is tried again, where that is safe: after a connection that failed, 429, and for
            calls that may be repeated also after a lost answer, 408 and 5xx.
        pacing: the rate of each lane; None for the defaults, False for none. A 429 holds its lane back in any case.
        pipelines_strict: True asks the Pipelines API to refuse bad calls, which it otherwise answers 200 and drops.
        practices: "warn" or "error" speaks when a new customer has no email, or a name is not snake_case.
        headers: further HTTP headers for each call.
        hooks: functions that are told what happens: requests, replies, retries, waits.
        proxy: URL of an HTTP proxy; without it the usual environment variables are followed.
        ca_file: certificates to trust instead of the usual ones, as a PEM file.

    Returns:
        The client. Keep it for the life of the program, and close it at its end.

    Raises:
        ConfigurationError: an empty key, an unknown region, a base URL that is not allowed, a number without sense.
    """
    settings = Settings(
        hosts=hosts_for(region, base_url if base_url is not None else base_url_from_environment()),
        site_id=site_id,
        api_key=api_key,
        app_api_key=app_api_key if app_api_key is not None else key_from_environment("CUSTOMERIO_APP_API_KEY"),
        pipelines_api_key=pipelines_api_key
        if pipelines_api_key is not None
        else key_from_environment("CUSTOMERIO_PIPELINES_API_KEY"),
        workspace_id=workspace_id,
        timeout=timeout,
        deadline=deadline,
        retries=retries,
        headers={} if headers is None else headers,
        practices=practices,
        pipelines_strict=pipelines_strict,
        hooks=Hooks() if hooks is None else hooks,
    )
    ports = open_ports(pacing=chosen_pacing(pacing), proxy=proxy, ca_file=ca_file)
    return CustomerIO(settings, ports)
