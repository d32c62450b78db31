"""Opt-outs through the App API."""

from __future__ import annotations

import pytest

from tests.emulator.service import Service

PATH = "/v1/customers/customer_123/optouts"
SHOP = "+15555550100"


def change(service: Service, path: str, **fields: object) -> None:
    answer = service.app.put(path, json={"optouts": [fields]})
    assert (answer.status_code, answer.content) == (204, b"")


def test_a_person_opts_out_and_in_again(service: Service) -> None:
    assert service.app.get(PATH).json() == {"optouts": []}
    for _ in range(2):
        change(service, PATH, **{"from": SHOP, "optout": True})
    change(service, PATH, **{"from": SHOP, "optout": True, "channel": "whatsapp"})
    sms, whatsapp = {"channel": "sms", "from": SHOP}, {"channel": "whatsapp", "from": SHOP}
    assert service.app.get(PATH).json() == {"optouts": [sms, whatsapp]}
    change(service, PATH, **{"from": SHOP, "optout": False})
    assert service.app.get(f"{PATH}?id_type=id").json() == {"optouts": [whatsapp]}
    assert service.attributes("customer_123").get("unsubscribed") is None


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
def test_an_opt_out_holds_texts_of_its_sender_back(service: Service, channel: str) -> None:
    def sent(sender: str) -> tuple[str | None, bool]:
        body = {"transactional_message_id": 1, "identifiers": {"id": "customer_123"}, "to": "+15555550123"}
        answer = service.app.post(f"/v1/send/{channel}", json={**body, "from": sender})
        delivery = service.open.get(f"/_emulator/deliveries/{answer.json()['delivery_id']}").json()
        return delivery["failure_message"], "sent" in delivery["metrics"]

    change(service, PATH, **{"from": SHOP, "optout": True, "channel": channel})
    assert sent(SHOP) == ("The person opted out of this sender", False)
    assert sent("+15555550199") == (None, True)
    change(service, PATH, **{"from": SHOP, "optout": False, "channel": channel})
    assert sent(SHOP) == (None, True)


def test_the_workspace_lists_who_opted_out(service: Service) -> None:
    grace = "/v1/customers/cio_a3000001/optouts?id_type=cio_id"
    change(service, grace, **{"from": SHOP, "optout": True})
    change(service, PATH, **{"from": "Shop", "optout": True})
    change(service, PATH, **{"from": SHOP, "optout": True})
    everybody = service.app.get("/v1/optouts").json()
    assert [(entry["customer_id"], entry["cio_id"]) for entry in everybody["optouts"]] == [
        ("customer_100", "a3000001"),
        ("customer_123", "a3000002"),
    ]
    assert everybody["next"] == ""
    of_shop = service.app.get("/v1/optouts", params={"from": "Shop"}).json()["optouts"]
    assert [entry["customer_id"] for entry in of_shop] == ["customer_123"]
    assert len(of_shop[0]["optouts"]) == 2
    first = service.app.get("/v1/optouts?limit=1").json()
    last = service.app.get(f"/v1/optouts?limit=1&start={first['next']}").json()
    assert first["optouts"] + last["optouts"] == everybody["optouts"]


def test_a_merged_person_keeps_the_opt_outs_of_both(service: Service) -> None:
    change(service, "/v1/customers/customer_100/optouts", **{"from": SHOP, "optout": True})
    change(service, PATH, **{"from": "Shop", "optout": True})
    merge = {"primary": {"id": "customer_123"}, "secondary": {"id": "customer_100"}}
    assert service.track.post("/api/v1/merge_customers", json=merge).status_code == 200
    assert {entry["from"] for entry in service.app.get(PATH).json()["optouts"]} == {SHOP, "Shop"}
    assert len(service.app.get("/v1/optouts").json()["optouts"]) == 1


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"optouts": [{"from": SHOP}]},
        {"optouts": [{"optout": True}]},
        {"optouts": [{"from": SHOP, "optout": "yes"}]},
        {"optouts": [{"from": SHOP, "optout": True, "channel": "email"}]},
    ],
)
def test_a_malformed_change_is_refused(service: Service, body: object) -> None:
    assert service.app.put(PATH, json=body).status_code == 400
    assert service.app.get(PATH).json() == {"optouts": []}


def test_nobody_has_no_opt_outs(service: Service) -> None:
    assert service.app.get("/v1/customers/nobody/optouts").status_code == 404
    assert service.app.put("/v1/customers/nobody/optouts", json={"optouts": []}).status_code == 404
