"""The sample's settings: the workspace, its senders, topics and channels."""

from __future__ import annotations

from customer_io_client.emulator.state import State


def fill(state: State) -> None:
    """A workspace with a sender of each kind and two topics, of which one has to be opted in to."""
    state.workspace.create("Sample workspace")
    state.senders.create("Sample Shop", email="shop@example.com")
    state.senders.create("Sample Shop", phone="+15555550100")
    state.subscription_center.add_topic("Product news", "What is new in the product")
    state.subscription_center.add_topic("Offers", "What is for sale", subscribed_by_default=False)
    state.subscription_center.add_channel("Email", "News in your inbox", "email")
    state.subscription_center.add_channel("SMS", "News on your phone", "twilio")
