"""Items about deliveries, for `client.track.v2.batch`, or one by itself for `client.track.v2.entity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.client.builders.forms import one_of
from customer_io_client.client.builders.items import entity
from customer_io_client.core import limits

if TYPE_CHECKING:
    from customer_io_api.track.models import DeliveryEvent, PushMetric

__all__ = ["event"]


def event(delivery_id: str, metric: PushMetric, *, device_token: str) -> DeliveryEvent:
    """Report what became of a push.

    Args:
        delivery_id: the delivery's id, as the push carried it.
        metric: "delivered", "opened" or "converted".
        device_token: the token of the device that the push went to.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Not safe to repeat: it counts again. Source: Track API document.
    """
    from customer_io_api.track.models import DeliveryEvent, DeliveryEventAttributes, DeliveryIdentifiers, PushMetric

    one_of(metric, PushMetric, field="metric")
    return entity(
        DeliveryEvent(
            type="delivery",
            action="event",
            identifiers=DeliveryIdentifiers(id=limits.text(delivery_id, field="delivery_id")),
            name=metric,
            attributes=DeliveryEventAttributes(device_token=limits.text(device_token, field="device_token")),
        )
    )
