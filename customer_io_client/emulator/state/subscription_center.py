"""The subscription centre: topics, channels, and what a person chose or has by default."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.attributes import PREFERENCES, Attributes
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object


@dataclass(frozen=True, slots=True)
class Topic:
    """What people can be written to about."""

    number: int
    name: str
    description: str
    subscribed_by_default: bool

    @property
    def identifier(self) -> str:
        """Its name among the choices of a person."""
        return f"topic_{self.number}"


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to be written to, which people can unsubscribe from."""

    number: int
    name: str
    description: str
    type: str
    subscribed_by_default: bool


class SubscriptionCenter:
    """The topics and channels of the workspace. The centre is on where there is a topic."""

    def __init__(self, store: Store, attributes: Attributes) -> None:
        self._store = store
        self._attributes = attributes

    def add_topic(self, name: str, description: str, *, subscribed_by_default: bool = True) -> int:
        """A new topic; its number."""
        return self._store.insert(
            "INSERT INTO topics (name, description, subscribed_by_default) VALUES (?, ?, ?)",
            name,
            description,
            subscribed_by_default,
        )

    def add_channel(self, name: str, description: str, type_: str, *, subscribed_by_default: bool = True) -> int:
        """A new channel; its number."""
        return self._store.insert(
            "INSERT INTO channels (name, description, type, subscribed_by_default) VALUES (?, ?, ?, ?)",
            name,
            description,
            type_,
            subscribed_by_default,
        )

    def topics(self) -> list[Topic]:
        """Every topic, in the order of their numbers."""
        rows = self._store.all("SELECT topic, name, description, subscribed_by_default FROM topics ORDER BY topic")
        return [_topic(row) for row in rows]

    def topic(self, number: int) -> Topic | None:
        """The topic of this number."""
        return next((topic for topic in self.topics() if topic.number == number), None)

    def channels(self) -> list[Channel]:
        """Every channel, in the order of their numbers."""
        sql = "SELECT channel, name, description, type, subscribed_by_default FROM channels ORDER BY channel"
        return [
            Channel(number, name, description, type_, bool(default))
            for number, name, description, type_, default in self._store.all(sql)
        ]

    def is_on(self) -> bool:
        """Whether messages belong to topics."""
        return bool(self.topics())

    def preferences(self, person: int) -> JsonObject:
        """What counts for a person: their choices, and the default of each topic that they did not choose."""
        stored = as_object(self._chosen(person))
        chosen = as_object(stored.get("topics"))
        defaults: JsonObject = {topic.identifier: topic.subscribed_by_default for topic in self.topics()}
        return {**stored, "topics": {**defaults, **chosen}}

    def subscribes(self, person: int, topic: int) -> bool:
        """Whether a person gets messages about a topic. `unsubscribed` stands above it, and is not looked at."""
        return as_object(self.preferences(person)["topics"]).get(f"topic_{topic}") is not False

    def _chosen(self, person: int) -> Json:
        attribute = self._attributes.of(person).get(PREFERENCES)
        return None if attribute is None else attribute.value


def _topic(row: Row) -> Topic:
    number, name, description, default = row
    return Topic(number, name, description, bool(default))
