"""The workspace and the service's own addresses through the App API."""

from __future__ import annotations

from tests.emulator.service import Service


def usage(service: Service) -> dict[str, object]:
    (workspace,) = service.app.get("/v1/workspaces").json()["workspaces"]
    found: dict[str, object] = workspace
    return found


def test_the_workspace_counts_what_it_holds(service: Service) -> None:
    before = usage(service)
    assert (before["id"], before["name"], before["people"], before["objects"]) == (1, "Sample workspace", 2, 1)
    service.identify("u1")
    for type_ in ("email", "push"):
        service.open.post("/_emulator/deliveries", json={"to": "customer_100", "type": type_})
    after = usage(service)
    assert after["people"] == 3
    sent, mailed = before["messages_sent"], before["billable_messages_sent"]
    assert isinstance(sent, int)
    assert isinstance(mailed, int)
    assert (after["messages_sent"], after["billable_messages_sent"]) == (sent + 2, mailed + 1)


def test_messages_are_counted_by_the_month(service: Service) -> None:
    service.clock.pass_days(31)
    assert usage(service)["messages_sent"] == 0


def test_the_addresses_that_the_service_calls_from_need_no_key(service: Service) -> None:
    assert service.open.get("/v1/info/ip_addresses").json() == {"ip_addresses": ["127.0.0.1", "::1"]}
