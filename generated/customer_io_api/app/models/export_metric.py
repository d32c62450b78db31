from typing import Literal

ExportMetric = Literal[
    "attempted",
    "bounced",
    "clicked",
    "converted",
    "created",
    "delivered",
    "dropped",
    "failed",
    "opened",
    "sent",
    "spammed",
    "undeliverable",
    "unsubscribed",
]
