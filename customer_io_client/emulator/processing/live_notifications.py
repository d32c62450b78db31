"""Live notifications after their calls: changes that reach a device or do not, and the end by time."""

from __future__ import annotations

from dataclasses import replace

from customer_io_client.emulator.processing.kinds import FAILURE, Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.live_notifications import CHANGE_JOB, EXPIRY_JOB, LiveChange, LiveNotification


def send(state: State, delivery_number: int) -> None:
    """Send a change to the device of its notification."""
    change = state.live_notifications.change(delivery_number)
    if change is None:
        return
    notification = state.live_notifications.get(change.notification)
    delivery = state.deliveries.known(change.delivery)
    if notification.state != "active":
        state.live_notifications.settle(change, "undeliverable")
        state.deliveries.fail(delivery, "undeliverable", "The live notification is over")
        return
    objection = _start(state, notification) if change.operation == "start" else None
    if objection is not None:
        _fail(state, change, notification, objection)
        return
    _reach(state, change)


def _fail(state: State, change: LiveChange, notification: LiveNotification, reason: str) -> None:
    state.live_notifications.settle(change, "failed")
    if change.operation == "start":
        state.live_notifications.finish(notification, "failed", reason)
    state.deliveries.fail(state.deliveries.known(change.delivery), "failed", reason)


def _start(state: State, notification: LiveNotification) -> str | None:
    """Find the device of a new notification; why there is none."""
    if notification.person is None:
        return "The person is not known"
    device = next((one for one in state.devices.of(notification.person) if _fits(one, notification)), None)
    if device is None:
        return "The person has no such device"
    state.live_notifications.place(notification, device.token, device.platform)
    return None


def _fits(device: Device, notification: LiveNotification) -> bool:
    """Whether this is the device that was asked for; the last used of those that fit is taken."""
    return notification.device_id in (None, device.token) and notification.platform in (None, device.platform)


def _reach(state: State, change: LiveChange) -> None:
    state.live_notifications.settle(change, "sent")
    notification = state.live_notifications.get(change.notification)
    delivery = state.deliveries.known(change.delivery)
    state.deliveries.rewrite(delivery, replace(delivery.message, recipient=notification.device_id or ""))
    state.deliveries.reach(delivery.id, "sent")
    if change.operation == "end":
        state.live_notifications.finish(notification, "ended")


def expire(state: State, number: int) -> None:
    """End a notification whose time is over."""
    state.live_notifications.expire(number)


def give_send_up(state: State, delivery_number: int) -> None:
    """Let a change be one that failed; a notification that it was to start fails with it."""
    change = state.live_notifications.change(delivery_number)
    if change is not None:
        _fail(state, change, state.live_notifications.get(change.notification), FAILURE)


def give_expiry_up(state: State, number: int) -> None:
    """Let a notification be one that failed, as it cannot expire."""
    state.live_notifications.finish(state.live_notifications.get(number), "failed", FAILURE)


KINDS = {CHANGE_JOB: Kind(send, give_send_up), EXPIRY_JOB: Kind(expire, give_expiry_up)}
