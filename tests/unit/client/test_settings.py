"""What a client is told once: inheritance, keys, and a repr that shows none of them."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest

from customer_io_client.client.settings import SERVICE_ACCOUNT_PREFIX, Settings, checked_headers
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.options import Hooks
from customer_io_client.regions import HOSTS


def settings(**fields: Any) -> Settings:
    whole: dict[str, Any] = {
        "site_id": "canary-site",
        "api_key": "canary-key",
        "app_api_key": "canary-app",
        "pipelines_api_key": "canary-pipe",
        **fields,
    }
    return Settings(hosts=HOSTS["us"], **whole)


def test_nothing_changes_where_nothing_is_given() -> None:
    before = settings(timeout=3, deadline=9, retries=1, headers={"a": "b"}, practices="warn")
    assert before.changed() == before


def test_each_change_leaves_the_rest_alone() -> None:
    before, hooks = settings(deadline=9, headers={"A": "1", "b": "1"}), Hooks(on_wait=print)
    after = before.changed(
        timeout=1, deadline=None, retries=0, headers={"B": "2", "c": "3"}, practices="error", hooks=hooks
    )
    assert (after.timeout, after.deadline, after.retries, after.practices, after.hooks) == (1, None, 0, "error", hooks)
    assert after.headers == {"a": "1", "b": "2", "c": "3"}
    assert (before.timeout, before.deadline, before.headers) == (10.0, 9, {"a": "1", "b": "1"})
    assert (after.site_id, after.hosts) == (before.site_id, before.hosts)


def test_the_repr_shows_no_key_and_no_header() -> None:
    assert "canary" not in repr(settings(headers={"x-secret": "canary"}))


def test_each_kind_of_operation_has_its_key() -> None:
    known = settings()
    (name, value), *more = known.authorization("track")
    assert (name, more) == ("authorization", [])
    assert b64decode(value.removeprefix("Basic ")) == b"canary-site:canary-key"
    assert b64decode(known.authorization("pipelines")[0][1].removeprefix("Basic ")) == b"canary-pipe:"
    assert known.authorization("app") == (("authorization", "Bearer canary-app"),)
    assert known.authorization("none") == ()


@pytest.mark.parametrize("auth", ["app", "pipelines"])
def test_a_key_that_is_missing_is_named_with_its_place(auth: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(app_api_key=None, pipelines_api_key=None).authorization(auth)
    for part in (f"{auth}_api_key=", f"CUSTOMERIO_{auth.upper()}_API_KEY", "in Customer.io under"):
        assert part in str(caught.value)


def test_the_workspace_goes_with_a_service_accounts_key() -> None:
    key = f"{SERVICE_ACCOUNT_PREFIX}x"
    assert settings(app_api_key=key, workspace_id=0).authorization("app")[1] == ("x-workspace-id", "0")
    assert len(settings(workspace_id=5).authorization("app")) == 1
    with pytest.raises(ConfigurationError) as caught:
        settings(app_api_key=key).authorization("app")
    assert "workspace_id=" in str(caught.value)


@pytest.mark.parametrize("name", ["site_id", "api_key", "pipelines_api_key"])
def test_a_service_accounts_key_is_for_the_app_api(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(**{name: f"{SERVICE_ACCOUNT_PREFIX}canary"})
    assert name in str(caught.value)
    assert "app_api_key=" in str(caught.value)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("bad", [None, [], "x: y", 5, {"a": "b"}.items()])
def test_headers_are_a_mapping(bad: Any) -> None:
    with pytest.raises(ConfigurationError):
        checked_headers(bad)
    if bad is not None:
        with pytest.raises(ConfigurationError):
            settings().changed(headers=bad)


@pytest.mark.parametrize("value", ["", "x", "a b", "~!@#$%^&*()", 'a "quoted" one', "x" * 5000])
def test_headers_that_http_carries_are_kept_as_they_are(value: str) -> None:
    assert checked_headers({"X-Own_1.a": value}) == {"x-own_1.a": value}
