"""What a page must never do: fail, ask a foreign host, or break its content security policy."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request

_TELL_VIOLATIONS = """
document.addEventListener('securitypolicyviolation', event =>
  console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
"""


class Watch:
    """Collects what goes wrong in a page.

    Args:
        page: the page, before it is opened.
        host: host and port of the emulator, the only ones it may ask.
    """

    def __init__(self, page: Page, host: str) -> None:
        self._host = host
        self._found: list[str] = []
        self._expected: list[re.Pattern[str]] = []
        page.add_init_script(_TELL_VIOLATIONS)
        page.on("console", self._heard)
        page.on("pageerror", self._failed)
        page.on("request", self._asked)

    def expect(self, pattern: str) -> None:
        """Take no offence at messages that match this expression."""
        self._expected.append(re.compile(pattern))

    @property
    def found(self) -> list[str]:
        """What went wrong and was not expected."""
        return [line for line in self._found if not any(pattern.search(line) for pattern in self._expected)]

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._found.append(f"console {message.type}: {message.text} {message.location['url']}")

    def _failed(self, error: Error) -> None:
        self._found.append(f"error: {error}")

    def _asked(self, request: Request) -> None:
        target = urlsplit(request.url)
        if target.scheme not in ("data", "blob", "about") and target.netloc != self._host:
            self._found.append(f"foreign request: {request.url}")
