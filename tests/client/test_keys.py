"""Which key travels where, and what is said about a key of the wrong kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import pytest

from customer_io_client import (
    AuthenticationError,
    CallOptions,
    ConfigurationError,
    CustomerIO,
    PermissionDeniedError,
    create_async_customerio_client,
    create_customerio_client,
)
from tests.client.driver import API_KEY, APP_API_KEY, PIPELINES_API_KEY, SITE_ID, Driver
from tests.client.server import Answer, Server

Use: TypeAlias = Callable[[CustomerIO], object]

USES: Final[Mapping[str, Use]] = {
    "track": lambda client: client.update_customer("u1"),
    "app": lambda client: client.app.customers.find(email="a@example.com"),
    "pipelines": lambda client: client.pipelines.identify(user_id="u1"),
}
PASSED: Final = {
    "track": "pass site_id= and api_key=",
    "app": "pass app_api_key=",
    "pipelines": "pass pipelines_api_key=",
}
SENT: Final = {"track": API_KEY, "app": APP_API_KEY, "pipelines": PIPELINES_API_KEY}
WRONG: Final = {"track": ("App", "Pipelines"), "app": ("Track", "Pipelines"), "pipelines": ("Track", "App")}
SERVICE_ACCOUNT: Final = "sa_live_canary"


def _send(client: CustomerIO) -> object:
    person = {"id": "u1"}
    return client.app.transactional.send_email(to="a@example.com", transactional_message_id=1, identifiers=person)


def _refusal(client: CustomerIO, use: Use) -> str:
    with pytest.raises((AuthenticationError, PermissionDeniedError)) as caught:
        use(client)
    assert caught.value.outcome == "refused"
    text = str(caught.value)
    assert not any(key in text for key in (SITE_ID, API_KEY, APP_API_KEY, PIPELINES_API_KEY, "canary"))
    assert len(text) <= 500
    return text


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("api", USES)
def test_a_refused_key_is_told_which_kind_is_needed_and_which_are_not(driver: Driver, api: str, status: int) -> None:
    with Server([Answer(status, {"meta": {"error": f"{SENT[api]} is no key"}})]) as server:
        text = _refusal(driver.client(server.url), USES[api])
    assert PASSED[api] in text
    for other in WRONG[api]:
        assert f"{other} " in text.partition("a key of the ")[2]
    assert "are the same" not in text


@pytest.mark.parametrize(
    ("api", "keys", "told"),
    [
        ("app", {"app_api_key": API_KEY}, "app_api_key= and api_key= are the same"),
        ("track", {"app_api_key": API_KEY}, "api_key= and app_api_key= are the same"),
        ("pipelines", {"pipelines_api_key": API_KEY}, "pipelines_api_key= and api_key= are the same"),
        ("track", {"pipelines_api_key": API_KEY}, "api_key= and pipelines_api_key= are the same"),
        ("pipelines", {"pipelines_api_key": APP_API_KEY}, "pipelines_api_key= and app_api_key= are the same"),
    ],
)
def test_a_key_that_was_given_for_two_apis_is_named(driver: Driver, api: str, keys: Any, told: str) -> None:
    with Server([Answer(401)]) as server:
        assert told in _refusal(driver.client(server.url, **keys), USES[api])


@pytest.mark.parametrize("key", [SERVICE_ACCOUNT, APP_API_KEY])
@pytest.mark.parametrize("api", ["track", "pipelines"])
def test_the_workspace_never_travels_beside_the_app_api(driver: Driver, api: str, key: str) -> None:
    with Server() as server:
        USES[api](driver.client(server.url, app_api_key=key, workspace_id=7))
        assert server.last.all("x-workspace-id") == []


@pytest.mark.parametrize("use", [USES["app"], _send])
@pytest.mark.parametrize(("key", "sent"), [(SERVICE_ACCOUNT, ["7"]), (APP_API_KEY, [])])
def test_the_workspace_travels_with_a_service_accounts_key_only(
    driver: Driver, use: Use, key: str, sent: list[str]
) -> None:
    answer = Answer(body={"results": [], "delivery_id": "d", "queued_at": 1})
    with Server([answer]) as server:
        use(driver.client(server.url, app_api_key=key, workspace_id=7))
        assert server.last.all("x-workspace-id") == sent
        assert server.last.all("authorization") == [f"Bearer {key}"]


def test_an_open_operation_carries_neither_key_nor_workspace(driver: Driver) -> None:
    with Server([Answer(body={"ip": []})]) as server:
        driver.client(server.url, app_api_key=SERVICE_ACCOUNT, workspace_id=7).app.info.list_ip_addresses()
        assert server.last.all("x-workspace-id") == server.last.all("authorization") == []


def test_a_service_account_without_a_workspace_is_told_before_anything_is_sent(driver: Driver) -> None:
    with Server() as server:
        client = driver.client(server.url, app_api_key=SERVICE_ACCOUNT)
        for use in (USES["app"], _send):
            with pytest.raises(ConfigurationError) as caught:
                use(client)
            assert "workspace_id=" in str(caught.value)
            assert caught.value.outcome == "not_sent"
        assert server.requests == []
        USES["track"](client)
        assert len(server.requests) == 1


def test_a_service_account_is_told_that_it_may_only_send(driver: Driver) -> None:
    with Server([Answer(401), Answer(401)]) as server:
        client = driver.client(server.url, app_api_key=SERVICE_ACCOUNT, workspace_id=7)
        assert "transactional sends only" in _refusal(client, USES["app"])
        assert "transactional sends only" not in _refusal(client, _send)


def test_the_workspace_is_no_header_of_the_callers(driver: Driver) -> None:
    with Server() as server:
        client = driver.client(server.url)
        for use in (
            lambda: client.with_options(headers={"X-Workspace-Id": "7"}),
            lambda: client.track.customers.delete("u1", options=CallOptions(headers={"X-Workspace-Id": "7"})),
            lambda: driver.client(server.url, headers={"X-Workspace-Id": "7"}),
        ):
            with pytest.raises(ConfigurationError) as caught:
                use()
            assert "x-workspace-id" in str(caught.value)
        assert server.requests == []


@pytest.mark.parametrize("name", ["site_id", "api_key", "pipelines_api_key"])
def test_a_service_accounts_key_is_refused_where_no_such_key_goes(name: str) -> None:
    for maker in (create_customerio_client, create_async_customerio_client):
        keys: dict[str, Any] = {"site_id": "site", "api_key": "key", name: SERVICE_ACCOUNT}
        with pytest.raises(ConfigurationError) as caught:
            maker(**keys)
        assert name in str(caught.value)
        assert "app_api_key=" in str(caught.value)
        assert SERVICE_ACCOUNT not in str(caught.value)
