"""Typed builders of the items of a batch, so that nobody writes the contract's names as text.

`person`, `objects` and `delivery` make items for `client.track.v2.batch` and `client.track.v2.entity`; `relationships`
says how people and objects are related. `semantic` and `calls` make items for `client.pipelines.batch`. `request` makes
a request of one item: `client.call(request(semantic.user_deleted("u1")))`.

Each builder checks its arguments at once, as the client's own methods do, and returns the generated model. It sends
nothing, and changes nothing of the caller's.
"""

from customer_io_client.client.builders import calls, delivery, objects, person, relationships, semantic
from customer_io_client.client.builders.call_fields import CallFields
from customer_io_client.client.builders.identifiers import (
    ByCioId,
    ByCioObjectId,
    ByEmail,
    ById,
    ByObjectId,
    ByPhone,
    ObjectIdentifiers,
    PersonIdentifiers,
    PersonTarget,
)
from customer_io_client.client.builders.items import Entity, PipelinesCall, request

__all__ = [
    "ByCioId",
    "ByCioObjectId",
    "ByEmail",
    "ById",
    "ByObjectId",
    "ByPhone",
    "CallFields",
    "Entity",
    "ObjectIdentifiers",
    "PersonIdentifiers",
    "PersonTarget",
    "PipelinesCall",
    "calls",
    "delivery",
    "objects",
    "person",
    "relationships",
    "request",
    "semantic",
]
