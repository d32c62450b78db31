"""The files of the project, as the house rules read them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "customer_io_client"
GENERATED = ROOT / "generated"
MADE_BY_SCRIPTS = ("generated/", "customer_io_client/client/_sync/")


@cache
def text_files() -> dict[str, str]:
    """Every text file that is committed or would be, by its path from the root."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout
    found: dict[str, str] = {}
    for name in filter(None, names.split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b"\0"
        if b"\0" not in content:
            found[name] = content.decode("utf-8")
    return found


def hand_written(suffix: str) -> dict[str, str]:
    """The text files with this suffix that a person wrote."""
    return {
        name: text
        for name, text in text_files().items()
        if name.endswith(suffix) and not name.startswith(MADE_BY_SCRIPTS)
    }
