"""The names under which screenshots are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from customer_io_api._shared import Unset

if TYPE_CHECKING:
    from customer_io_api.app.models import InboxPreviewRun

_FORMATS: Final = (
    (0, b"\x89PNG\r\n\x1a\n", ".png"),
    (0, b"\xff\xd8\xff", ".jpeg"),
    (0, b"GIF8", ".gif"),
    (8, b"WEBP", ".webp"),
    (4, b"ftypavif", ".avif"),
    (0, b"BM", ".bmp"),
    (0, b"II*\x00", ".tiff"),
    (0, b"MM\x00*", ".tiff"),
    (0, b"\x00\x00\x01\x00", ".ico"),
)
"""Where a format has its mark, the mark, and how its files end: the formats that the App API document names."""
_SVG: Final = b"<svg"
_SVG_WITHIN: Final = 1000


def ready_clients(run: InboxPreviewRun) -> list[str]:
    """The mail programs whose screenshots are ready, each once."""
    previews = [] if isinstance(run.previews, Unset) else run.previews
    return list(dict.fromkeys(preview.client_id for preview in previews if preview.status == "Complete"))


def picture_name(client_id: str, picture: bytes) -> str:
    """The id of a mail program as the name of a file in any folder, with the ending of the picture's format."""
    return quote(client_id, safe=" ", errors="surrogatepass") + _ending(picture)


def _ending(picture: bytes) -> str:
    for place, mark, ending in _FORMATS:
        if picture.startswith(mark, place):
            return ending
    return ".svg" if _SVG in picture[:_SVG_WITHIN] else ".bin"
