"""The events of reporting webhooks, as the lint rules see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.contract.contract import Finding, referred
from scripts.contract.load import Document, is_object
from scripts.contract.merge import Merged, Place, pointer


@dataclass(frozen=True, slots=True)
class Event:
    """One event that the service posts, of a merged document."""

    merged: Merged
    name: str
    item: Document
    place: Place

    @property
    def node(self) -> Document:
        """What is said of the event: its post."""
        post = self.item.get("post", {})
        return post if is_object(post) else {}

    @property
    def tags(self) -> list[str]:
        return [str(tag) for tag in self.node.get("tags", [])]

    @property
    def media(self) -> Document:
        """The JSON body with its schema and its examples."""
        return dict(self.node.get("requestBody", {}).get("content", {}).get("application/json", {}))

    @property
    def payload(self) -> Document:
        """The schema of the body."""
        return dict(self.media.get("schema", {}))

    @property
    def component(self) -> str:
        """The component that the body is."""
        return referred(self.payload) or ""

    @property
    def identity(self) -> tuple[str, str]:
        """Object type and metric, by which a receiver knows the event."""
        return str(self.node.get("x-cio-object-type", "")), str(self.node.get("x-cio-metric", ""))

    @property
    def subscribable(self) -> bool:
        """Whether a reporting webhook can be asked for it by name."""
        return self.node.get("x-cio-subscribable") is not False

    def finding(self, message: str, *below: str) -> Finding:
        """A finding at this event, or at the part of it that these keys lead to."""
        return Finding(self.place.file, self.place.pointer + pointer(*below), message)


def events(merged: Merged) -> Iterator[Event]:
    """Every event of this merged document."""
    for name, place in merged.webhooks.items():
        yield Event(merged, name, merged.document["webhooks"][name], place)
