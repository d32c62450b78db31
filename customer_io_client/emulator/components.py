"""References within an OpenAPI document."""

from __future__ import annotations

from customer_io_client.emulator.wire import JsonObject, as_object


def schemas(document: JsonObject) -> JsonObject:
    """The schemas that others refer to, by name."""
    return as_object(as_object(document.get("components")).get("schemas"))


def resolved(schema: JsonObject, document: JsonObject) -> JsonObject:
    """This schema, or the one that it refers to."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    return resolved(as_object(schemas(document).get(reference.rpartition("/")[2])), document)
