"""Compare and swap whole trees."""

from __future__ import annotations

import shutil
from pathlib import Path


def differences(left: Path, right: Path) -> list[str]:
    """The files that are not the same in both trees, by relative path and in words."""
    ours, theirs = _files(left), _files(right)
    found = [f"missing: {name}" for name in sorted(theirs.keys() - ours.keys())]
    found += [f"not generated: {name}" for name in sorted(ours.keys() - theirs.keys())]
    found += [f"differs: {name}" for name in sorted(ours.keys() & theirs.keys()) if ours[name] != theirs[name]]
    return found


def _files(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def swap(new: Path, place: Path) -> None:
    """Put the finished tree where the old one was; the old one is gone only once the new one stands."""
    old = place.with_name(f".{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    shutil.move(new, place)
    shutil.rmtree(old, ignore_errors=True)
