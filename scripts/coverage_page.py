"""Write docs/coverage.md: every operation and reporting webhook, and how the client and the emulator deal with it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from customer_io_api._operations import OPERATIONS
from customer_io_api._shared import Operation
from customer_io_client.emulator import behaviour
from scripts.contract.load import Document
from scripts.contract.merge import merged
from scripts.fidelity import Fidelity, anchor

ROOT: Final = Path(__file__).resolve().parent.parent
FILE: Final = ROOT / "docs" / "coverage.md"
_TITLES: Final[Mapping[str, str]] = {"track": "Track API", "pipelines": "Pipelines API", "app": "App API"}
_HEAD: Final = ("call", "HTTP", "lane", "paging", "repeat", "largest body", "emulated")
_INTRODUCTION: Final = """\
# Coverage

Every operation of the contract, a line each. Written by `scripts/docs`; do not edit.

- *call*: the way to it from a client, sync and async. Any of them can also be made with `client.call`.
- *lane*: the rate lane that every attempt passes through.
- *paging*: how a list goes on; the method then returns a pager. Empty: one answer.
- *repeat*: whether a lost answer may be followed by another attempt. `safe`: a repeat changes nothing. `with-id`: safe
  as the client gives the event an id. `by-item`: judged item by item. `never`: it may reach a person twice, or make a
  second thing.
- *largest body*: what is refused before it is sent.
- *emulated*: [how true](emulator-fidelity.md) the [emulator](emulator.md) is. `faithful`: it does what the vendor's
  documents say. `approximate`: it does less, and the link says what instead. `unsaid`: the documents leave something
  open, and the link leads to how the emulator decided. Empty: it answers 501, or an example if asked to.
"""


def page(operations: Iterable[Operation], webhooks: Document, emulated: Callable[[Operation], str]) -> str:
    """The page, whole.

    Args:
        operations: all of them.
        webhooks: the events of reporting webhooks by name.
        emulated: how the emulator does an operation; empty: it does not.
    """
    by_api: dict[str, dict[str, list[Operation]]] = {api: {} for api in _TITLES}
    for operation in operations:
        family = operation.name.split(".")[-2]
        by_api[operation.api].setdefault(family, []).append(operation)
    lines = [_INTRODUCTION, *_summary(by_api, len(webhooks), emulated)]
    for api, families in by_api.items():
        lines += ["", f"## {_TITLES[api]}"]
        for family, members in sorted(families.items()):
            way = "client." + members[0].name.rpartition(".")[0]
            lines += ["", f'<a id="{api}-{family}"></a>', "", f"### `{way}`", ""]
            lines += _table(_HEAD, (_row(operation, emulated(operation)) for operation in members))
    if webhooks:
        lines += ["", '<a id="webhooks"></a>', "", "## Reporting webhooks", "", *_events(webhooks)]
    return "\n".join(lines) + "\n"


def _summary(
    by_api: Mapping[str, Mapping[str, Sequence[Operation]]], events: int, emulated: Callable[[Operation], str]
) -> Iterator[str]:
    told = {api: [*map(emulated, _all(families))] for api, families in by_api.items()}
    rows = [(f"[{_TITLES[api]}](#{anchor(_TITLES[api])})", *_counts(cells)) for api, cells in told.items()]
    total = ("all", *_counts([cell for cells in told.values() for cell in cells]))
    yield from _table(("API", "operations", "emulated", "approximate in some way"), [*rows, total])
    if events:
        yield from ("", f"[Reporting webhooks](#webhooks): {events} events.")
    for api, families in by_api.items():
        links = ", ".join(f"[{family}](#{api}-{family})" for family in sorted(families))
        yield from ("", f"{_TITLES[api]}: {links}.")


def _counts(cells: Sequence[str]) -> tuple[str, str, str]:
    emulated = sum(cell != "" for cell in cells)
    return str(len(cells)), str(emulated), str(sum(cell.startswith("approximate") for cell in cells))


def _all(families: Mapping[str, Sequence[Operation]]) -> Iterator[Operation]:
    for members in families.values():
        yield from members


def _row(operation: Operation, emulated: str) -> Sequence[str]:
    return (
        f"`{operation.name.rpartition('.')[2]}`",
        f"`{operation.method} {operation.path}`",
        operation.lane,
        operation.paging.kind if operation.paging else "",
        operation.repeat,
        "" if operation.max_bytes is None else _size(operation.max_bytes),
        emulated,
    )


def _size(count: int) -> str:
    return f"{count // 1024**2} MB" if count % 1024**2 == 0 else f"{count // 1024} KB"


def _events(webhooks: Document) -> Iterator[str]:
    rows = [
        (f"`{name}`", str(item["post"]["x-cio-object-type"]), str(item["post"]["x-cio-metric"]), f"`{_class(item)}`")
        for name, item in sorted(webhooks.items())
    ]
    yield from _table(("event", "object type", "metric", "class"), rows)


def _class(item: Document) -> str:
    """The component of an event's body."""
    reference: str = item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    return reference.rpartition("/")[2]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"


def current() -> str:
    """The page as it has to be now."""
    webhooks: Document = {}
    if (ROOT / "spec" / "webhooks").is_dir():
        webhooks = merged(ROOT / "spec", "webhooks")["webhooks"]
    fidelity = Fidelity()
    return page(
        OPERATIONS.values(),
        webhooks,
        lambda operation: fidelity.of(operation.name) if behaviour.of(operation.name) else "",
    )


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/docs", description="Write docs/coverage.md.")
    parser.add_argument("--check", action="store_true", help="only compare, and fail on any difference")
    options = parser.parse_args(arguments)
    text = current()
    if not options.check:
        FILE.write_text(text, encoding="utf-8")
        return 0
    is_current = FILE.is_file() and FILE.read_text(encoding="utf-8") == text
    if not is_current:
        print("docs/coverage.md is not current: run scripts/docs", file=sys.stderr)
    return 0 if is_current else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
