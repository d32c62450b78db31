"""Every picture that a page shows is there, small, and every picture is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.files import ROOT

IMAGES = ROOT / "docs" / "images"
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
SHOWN = re.compile(r'(?:\bsrc(?:set)?="|!\[[^]]*]\()([^")\s]+)')
MOST_BYTES = 150 * 1024


def _shown(page: Path) -> Iterator[Path]:
    """The files that a page shows; what lies at another host is none."""
    for address in SHOWN.findall(page.read_text(encoding="utf-8")):
        if "://" not in address:
            yield (page.parent / address).resolve()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_picture_that_a_page_shows_is_there(page: Path) -> None:
    assert [picture for picture in _shown(page) if not picture.is_file()] == []


def test_every_picture_is_shown_by_a_page() -> None:
    shown = {picture for page in PAGES for picture in _shown(page)}
    assert [picture.name for picture in IMAGES.iterdir() if picture.resolve() not in shown] == []


@pytest.mark.parametrize("picture", sorted(IMAGES.iterdir()), ids=lambda picture: picture.name)
def test_a_picture_is_small(picture: Path) -> None:
    assert picture.stat().st_size <= MOST_BYTES
