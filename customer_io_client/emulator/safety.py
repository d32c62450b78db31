"""What browsers are told to beware of in answers that are the emulator's own and not the service's."""

from __future__ import annotations

from customer_io_client.emulator.wire import Answer

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Of the emulator's own page: nothing but what it is served with, and no text becomes markup or script."""
INERT_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""Of a page that others have written: nothing of it runs, and nothing is fetched for it."""


def guarded(answer: Answer) -> Answer:
    """This answer with what every one carries; a page without a policy of its own is inert."""
    is_page = answer.file is not None and answer.file[0].startswith("text/html")
    policy = {"Content-Security-Policy": INERT_POLICY} if is_page else {}
    answer.headers = {**EVERYWHERE, **policy, **answer.headers}
    return answer
