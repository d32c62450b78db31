"""What the browser itself measures of a page: long tasks and layout shifts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, cast

from playwright.sync_api import Page

_OBSERVE = """
window.measured = {tasks: [], shifts: []};
new PerformanceObserver(list => window.measured.tasks.push(...list.getEntries().map(entry => entry.duration)))
  .observe({type: 'longtask', buffered: true});
new PerformanceObserver(list => window.measured.shifts.push(...list.getEntries().map(entry => entry.value)))
  .observe({type: 'layout-shift', buffered: true});
"""


class Held(NamedTuple):
    """What stays in a page's memory."""

    nodes: int
    """In the document or only held by it."""
    listeners: int
    bytes: int
    """Of its scripts."""


class Measure:
    """Long tasks and layout shifts since it was made or last cleared."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate(_OBSERVE)

    def clear(self) -> None:
        """Begin anew."""
        self._page.evaluate("window.measured.tasks.length = window.measured.shifts.length = 0")

    @property
    def longest_task(self) -> float:
        """Milliseconds that the page did not answer at a stretch; what is below 50 is not told."""
        return float(self._page.evaluate("Math.max(0, ...window.measured.tasks)"))

    @property
    def shift(self) -> float:
        """How much of the page moved by itself."""
        return float(self._page.evaluate("window.measured.shifts.reduce((sum, one) => sum + one, 0)"))

    @property
    def held(self) -> Held:
        """What the page holds once all that it needs no more is let go."""
        session = self._page.context.new_cdp_session(self._page)
        # Playwright leaves the types of what it answers open.
        ask = cast("Callable[[str], dict[str, int]]", session.send)  # pyright: ignore[reportUnknownMemberType] # see above
        ask("HeapProfiler.collectGarbage")
        counters, heap = ask("Memory.getDOMCounters"), ask("Runtime.getHeapUsage")
        session.detach()
        return Held(counters["nodes"], counters["jsEventListeners"], int(heap["usedSize"]))

    @property
    def nodes(self) -> int:
        """Elements in the document."""
        return int(self._page.evaluate("document.getElementsByTagName('*').length"))
