"""The list of operations that fault rules can name."""

from __future__ import annotations

from tests.emulator.service import Service


def test_every_operation_of_the_contract_is_listed_by_name(service: Service) -> None:
    operations = service.open.get("/_emulator/operations").json()["operations"]
    assert [operation["name"] for operation in operations] == sorted(service.contract.operations)
    assert {
        "name": "track.customers.identify",
        "method": "PUT",
        "path": "/api/v1/customers/{identifier}",
        "lane": "track",
    } in operations
