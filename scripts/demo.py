"""Run every section of the README against a fresh emulator, call by call, and show what the emulator then holds."""

from __future__ import annotations

import ast
import contextlib
import io
import logging
import os
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import httpx

from customer_io_client.emulator import Emulator
from scripts.readme import Section, sections

WIDTH = 118
WHO = "customer_123"


def main() -> int:
    begun = time.monotonic()
    logging.disable(logging.WARNING)  # each client would say again that it talks to this machine
    failed = [section.title for section in sections() if not show(section)]
    print(f"\n{len(sections())} sections of the README in {time.monotonic() - begun:.1f} s, {len(failed)} failed")
    return 1 if failed else 0


def show(section: Section) -> bool:
    """Run a section statement by statement; after each that reached the emulator, print what it holds."""
    print(f"\n{'─' * WIDTH}\n{section.title}")
    with Emulator() as emulator, httpx.Client(base_url=emulator.url) as control:
        os.environ.update(emulator.environ)
        names: dict[str, Any] = {"__name__": "__main__"}
        seen = Seen(control)
        try:
            for code, shown in statements(section):
                printed = run(code, names)
                if shown:
                    print(f"\n{textwrap.indent(code, '    ')}")
                for line in [f"prints  {line}" for line in printed.splitlines()] + list(seen.news()):
                    print(f"      {line}")
        except Exception as error:  # noqa: BLE001 # the demo shows it and goes on
            print(f"      FAILED: {type(error).__name__}: {error}")
            return False
        finally:
            close = getattr(names.get("client"), "close", None)
            if close is not None:
                close()
    return True


def statements(section: Section) -> Iterator[tuple[str, bool]]:
    """The statements of a section's program, and whether they are of its own code rather than of the set-up."""
    for node in ast.parse(section.program).body:
        code = ast.get_source_segment(section.program, node) or ""
        yield code, code in section.code


def run(code: str, names: dict[str, Any]) -> str:
    """Run one statement; what it printed."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README.md", "exec"), names)  # the README's own code
    return out.getvalue()


class Seen:
    """What the emulator's log and activities have told so far."""

    def __init__(self, control: httpx.Client) -> None:
        self._control = control
        self._requests: set[object] = set()
        self._activities: set[object] = set()
        list(self.news())

    def news(self) -> Iterator[str]:
        """The requests and activities since the last time, and the person of the README if there were any."""
        requests = self._fresh("requests", "request", self._requests)
        for request in requests:
            yield f"asked   {request['method']} {request['path']} → {request['status']}"
        for one in self._fresh("activities", "id", self._activities):
            yield f"noted   {one['type']} {one['name'] or ''} {_short(one['data'])}".rstrip()
        if requests:
            yield from self._person()

    def _fresh(self, kind: str, key: str, seen: set[object]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._control.get(f"/_emulator/{kind}").json()[kind]
        fresh = [one for one in reversed(found) if one[key] not in seen]
        seen.update(one[key] for one in fresh)
        return fresh

    def _person(self) -> Iterator[str]:
        found = self._control.get(f"/_emulator/people/{WHO}")
        if found.is_client_error:
            yield f"holds   nobody with id {WHO}"
            return
        person = found.json()
        yield f"holds   {_short(person['identifiers'])}"
        yield f"        attributes {_short(person['attributes'])}"
        yield f"        segments {', '.join(segment['name'] for segment in person['segments'])}"


def _short(value: object) -> str:
    return textwrap.shorten(str(value), WIDTH - 20, placeholder=" …") if value else ""


if __name__ == "__main__":
    sys.exit(main())
