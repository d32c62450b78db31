"""Series: what deliveries reached over time, counted from the deliveries themselves."""

from __future__ import annotations

from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.state.periods import Periods
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject

SERIES = (
    "created",
    "drafted",
    "attempted",
    "sent",
    "delivered",
    "deferred",
    "bounced",
    "failed",
    "suppressed",
    "undeliverable",
    "opened",
    "human_opened",
    "prefetch_opened",
    "clicked",
    "human_clicked",
    "machine_clicked",
    "converted",
    "replied",
    "spammed",
    "unsubscribed",
    "topic_unsubscribed",
    "untracked",
    "open_untracked",
    "link_untracked",
)
"""The metrics of a series, in the order that they are answered in."""
WEBHOOK_SERIES = ("2xx", "3xx", "4xx", "5xx")
"""What the metrics of webhooks have besides: answers by class of status."""


class Series:
    """Metrics and clicks of deliveries by period."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def metrics(self, wanted: DeliveryFilter, periods: Periods) -> JsonObject:
        """How many of these deliveries first reached each metric in each period."""
        names = SERIES + (WEBHOOK_SERIES if wanted.type == "webhook" else ())
        times: dict[str, list[int]] = {name: [] for name in names}
        condition, values = wanted.sql()
        rows = self._store.all(
            f"SELECT 'created', created FROM deliveries WHERE {condition} AND created BETWEEN ? AND ?"  # noqa: S608 # fixed text; every value is bound
            " UNION ALL SELECT reached.metric, reached.at FROM deliveries"
            " JOIN delivery_metrics AS reached ON reached.delivery = deliveries.delivery"
            f" WHERE {condition} AND reached.at BETWEEN ? AND ?",
            *(*values, periods.starts[0], periods.end - 1) * 2,
        )
        for metric, at in rows:
            if metric in times:
                times[metric].append(at)
        return {name: list[Json](periods.counts(found)) for name, found in times.items()}

    def links(self, wanted: DeliveryFilter, periods: Periods, *, unique: bool = False) -> list[Json]:
        """The clicks on each link of these deliveries in each period.

        Args:
            wanted: whose clicks.
            periods: when.
            unique: a person counts once for each link, when they first clicked it.
        """
        condition, values = wanted.sql()
        rows = self._store.all(
            "SELECT link, href, machine, person, at FROM deliveries JOIN clicks USING (delivery)"  # noqa: S608 # as above
            f" JOIN links USING (link) WHERE {condition} ORDER BY link, click",
            *values,
        )
        clicks: dict[tuple[int, str], list[tuple[bool, int]]] = {}
        counted: set[tuple[int, int]] = set()
        for link, href, machine, person, at in rows:
            found = clicks.setdefault((link, href), [])
            if unique and person is not None:
                if (link, person) in counted:
                    continue
                counted.add((link, person))
            found.append((bool(machine), at))
        return [_link(number, href, found, periods) for (number, href), found in clicks.items()]


def _link(number: int, href: str, clicks: list[tuple[bool, int]], periods: Periods) -> JsonObject:
    series: JsonObject = {
        "clicked": list[Json](periods.counts(at for _, at in clicks)),
        "human_clicked": list[Json](periods.counts(at for machine, at in clicks if not machine)),
        "machine_clicked": list[Json](periods.counts(at for machine, at in clicks if machine)),
    }
    return {"link": {"id": number, "href": href}, "metric": {"series": series}}
