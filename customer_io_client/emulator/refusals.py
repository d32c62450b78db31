"""Refusals in the envelope that the API of an operation uses."""

from __future__ import annotations

from customer_io_client.emulator.wire import NOT_FOUND, Answer, Json, JsonObject, RefusedError

_RESOURCES = frozenset({"assets", "design_studio", "design_studio_emails"})
"""Families of the App API that call what is not there a resource."""


def refused(operation: str, error: RefusedError) -> Answer:
    """The answer to a call that the service refuses.

    Args:
        operation: its name; for a path that means none, the API alone.
        error: the reason.
    """
    match operation.split("."):
        case ["app", "transactional", *_] if error.status in (400, 403, 413):
            body: JsonObject = {"meta": {"error": error.sentence}}
        case ["app", "newsletters", "create" | "schedule" | "send"] if error.status in (400, 422):
            body = {"errors": [{"detail": error.sentence}]}
        case ["app", "data_index", *_] if error.status == 400:
            body = {"errors": [{"detail": "Invalid request format", "status": "400"}]}
        case ["app", *place]:
            is_resource = error.message == NOT_FOUND and not _RESOURCES.isdisjoint(place)
            text = f"resource {NOT_FOUND}" if is_resource else error.sentence
            detail: JsonObject = {"detail": text, "status": str(error.status)}
            if error.where:
                detail["source"] = {"pointer": "/" + error.where.replace(".", "/")}
            if error.meta is not None:
                detail["meta"] = error.meta
            body = {"errors": [detail]}
        case ["track", "v2", *_]:
            body = {"errors": [item_error(error)]}
        case ["track", "customers", "merge"]:
            body = {"meta": {"error": error.sentence}}
        case ["track", *_] if error.status == 401:
            body = {"meta": {"error": error.sentence}}
        case _:
            body = {"meta": {"errors": [error.sentence]}}
    return Answer(error.status, body)


def item_error(error: RefusedError) -> Json:
    """The same as one entry of Track v2."""
    return {"reason": error.reason, "field": error.where, "message": error.sentence}
