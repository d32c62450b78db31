"""An item of each builder, for whoever needs one of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from customer_io_client.builders import ByObjectId, Entity, PipelinesCall, calls, delivery, objects, person, semantic

ACME: Final[ByObjectId] = {"object_type_id": 1, "object_id": "acme"}
TOKEN: Final = "token-1"
DELIVERY: Final = "ZGVsaXZlcnk6MQ=="

ENTITIES: Final[Mapping[str, Callable[[], Entity]]] = {
    "person.identify": lambda: person.identify("u1", attributes={"plan": "pro"}),
    "person.delete": lambda: person.delete("u1"),
    "person.event": lambda: person.event("u1", "bought", data={"amount": 5}),
    "person.page": lambda: person.page("u1", "Pricing", data={"url": "https://example.com"}),
    "person.screen": lambda: person.screen("u1", "Settings", data={"theme": "dark"}),
    "person.add_relationships": lambda: person.add_relationships("u1", [ACME]),
    "person.delete_relationships": lambda: person.delete_relationships("u1", [ACME]),
    "person.add_device": lambda: person.add_device("u1", token=TOKEN, platform="ios"),
    "person.delete_device": lambda: person.delete_device("u1", token=TOKEN),
    "person.merge": lambda: person.merge("u1", {"email": "old@example.com"}),
    "person.suppress": lambda: person.suppress("u1"),
    "person.unsuppress": lambda: person.unsuppress("u1"),
    "objects.identify": lambda: objects.identify(ACME, attributes={"name": "Acme"}, relationships=["u1"]),
    "objects.identify_anonymous": lambda: objects.identify_anonymous(ACME, relationships=["anon-1"]),
    "objects.delete": lambda: objects.delete(ACME),
    "objects.add_relationships": lambda: objects.add_relationships(ACME, ["u1"]),
    "objects.delete_relationships": lambda: objects.delete_relationships(ACME, ["u1"]),
    "delivery.event": lambda: delivery.event(DELIVERY, "converted", device_token=TOKEN),
}

SEMANTIC: Final[Mapping[str, Callable[[], PipelinesCall]]] = {
    "semantic.device_created_or_updated": lambda: semantic.device_created_or_updated(
        "u1", token=TOKEN, platform="android"
    ),
    "semantic.device_deleted": lambda: semantic.device_deleted("u1", token=TOKEN),
    "semantic.user_deleted": lambda: semantic.user_deleted("u1"),
    "semantic.user_suppressed": lambda: semantic.user_suppressed("u1"),
    "semantic.user_unsuppressed": lambda: semantic.user_unsuppressed("u1"),
    "semantic.relationship_deleted": lambda: semantic.relationship_deleted("u1", object_id="acme"),
    "semantic.object_deleted": lambda: semantic.object_deleted("acme"),
    "semantic.report_delivery_event": lambda: semantic.report_delivery_event(DELIVERY, "clicked", href="https://e.com"),
    "semantic.report_content_event": lambda: semantic.report_content_event(
        "viewed_content", content_id=1, template_id=2
    ),
}

CALLS: Final[Mapping[str, Callable[[], PipelinesCall]]] = {
    "calls.identify": lambda: calls.identify("u1", traits={"plan": "pro"}),
    "calls.track": lambda: calls.track("u1", event="bought", properties={"amount": 5}),
    "calls.page": lambda: calls.page("u1", name="Pricing"),
    "calls.screen": lambda: calls.screen("u1", name="Settings"),
    "calls.group": lambda: calls.group("u1", group_id="acme", traits={"name": "Acme"}),
    "calls.alias": lambda: calls.alias("u1", previous_id="anon-1"),
}

ITEMS: Final[Mapping[str, Callable[[], Entity | PipelinesCall]]] = {**ENTITIES, **SEMANTIC, **CALLS}
