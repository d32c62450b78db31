"""Senders through the App API."""

from __future__ import annotations

import pytest

from tests.emulator.service import NOW, Service


def page(service: Service, query: str = "") -> tuple[list[int], str]:
    body = service.app.get(f"/v1/sender_identities{query}").json()
    return [sender["id"] for sender in body["sender_identities"]], body["next"]


def test_the_sample_has_an_address_and_a_number(service: Service) -> None:
    address, number = service.app.get("/v1/sender_identities").json()["sender_identities"]
    assert address == {
        "id": 1,
        "deduplicate_id": f"1:{NOW}",
        "name": "Sample Shop",
        "email": "shop@example.com",
        "address": "Sample Shop <shop@example.com>",
        "template_type": "email",
        "auto_generated": False,
        "hidden": False,
    }
    assert (number["phone"], number["template_type"]) == ("+15555550100", "phone")
    assert "email" not in number
    assert service.app.get("/v1/sender_identities/1").json() == {"sender_identity": address}


@pytest.mark.parametrize(("order", "ids"), [("asc", [1, 2]), ("desc", [2, 1])])
def test_senders_come_page_by_page_in_the_order_asked_for(service: Service, order: str, ids: list[int]) -> None:
    assert page(service, f"?sort={order}") == (ids, "")
    first, next_ = page(service, f"?sort={order}&limit=1")
    last, end = page(service, f"?sort={order}&limit=1&start={next_}")
    assert (first + last, end) == (ids, "")


def test_senders_are_filtered_by_whether_they_are_hidden(service: Service) -> None:
    assert page(service, "?hidden=true") == ([], "")
    assert page(service, "?hidden=false") == ([1, 2], "")


@pytest.mark.parametrize("query", ["?sort=up", "?start=x", "?hidden=maybe"])
def test_a_query_that_cannot_be_is_refused(service: Service, query: str) -> None:
    assert service.app.get(f"/v1/sender_identities{query}").status_code == 400


@pytest.mark.parametrize("path", ["99", "one", "99/used_by"])
def test_an_unknown_sender_is_answered_404(service: Service, path: str) -> None:
    assert service.app.get(f"/v1/sender_identities/{path}").status_code == 404
