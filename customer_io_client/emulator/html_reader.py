"""Python's reader of HTML, made to take whatever others have written."""

from __future__ import annotations

from html.parser import HTMLParser


class HtmlReader(HTMLParser):
    """Reads any text as HTML; what is no markup that browsers know ends at the next `>`."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: ARG002 # as what it overrides
        """Pass over `<![…>`, which Python's own reader refuses where it knows no such section."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1
