"""The file that a download goes into: under a name of its own until it is whole."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import IO, TypeAlias, cast

from customer_io_client.exceptions import DownloadError, InvalidInputError

FilePath: TypeAlias = str | os.PathLike[str]

FIELD = "to"


class PartFile:
    """Grows as `NAME.part` beside its target and takes the target's name at the end.

    Its methods block, and may run in other threads than the one that gives it up: `discard` waits for them, and what
    comes after it does nothing.
    """

    def __init__(self, to: FilePath, *, overwrite: bool = False) -> None:
        """Look at the place.

        Raises:
            InvalidInputError: it is no path, its folder is missing or cannot be written to, or the file is there
                already and `overwrite` is not set.
        """
        self.path = _path(to)
        if not self.path.name:
            raise InvalidInputError(f"{FIELD} must be the path of a file", field=FIELD)
        self._part = self.path.with_name(f"{self.path.name}.part")
        self._overwrite = overwrite
        self._lock = Lock()
        self._file: IO[bytes] | None = None
        self._given_up = False
        self._check()

    def _check(self) -> None:
        folder = self.path.parent
        if not os.path.isdir(folder):  # noqa: PTH112 # unlike Path.is_dir, it never raises
            raise InvalidInputError("the folder of the file does not exist", field=FIELD)
        if not os.access(folder, os.W_OK):
            raise InvalidInputError("the folder of the file cannot be written to", field=FIELD)
        if os.path.isdir(self.path):  # noqa: PTH112 # nor does this
            raise InvalidInputError("the path of the file is that of a folder", field=FIELD)
        if not self._overwrite:
            self._check_free()

    def _check_free(self) -> None:
        if os.path.lexists(self.path):
            raise InvalidInputError("the file exists; pass overwrite=True to replace it", field=FIELD)
        if os.path.lexists(self._part):
            raise InvalidInputError(
                "a .part file of this name exists: another download is under way, or one was broken off; "
                "delete it, or pass overwrite=True",
                field=FIELD,
            )

    def begin(self) -> None:
        """Start with an empty file."""
        with self._lock, _typed():
            if self._file is not None:
                self._file.seek(0)
                self._file.truncate()
            elif not self._given_up:
                self._file = self._part.open("wb" if self._overwrite else "xb")

    def write(self, block: bytes) -> None:
        """Add to it."""
        with self._lock, _typed():
            if self._file is not None:
                self._file.write(block)

    def end(self) -> None:
        """Give it its name, once all of it is on the disk."""
        with self._lock, _typed():
            if self._file is None:
                return
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            if not self._overwrite and os.path.lexists(self.path):
                raise DownloadError("the file was not kept: another one has taken its name meanwhile")
            self._part.replace(self.path)
            self._file = None

    def discard(self) -> None:
        """Delete what there is of a file that was not ended."""
        with self._lock:
            self._given_up = True
            if self._file is None:
                return
            with suppress(OSError):  # what is still to be written has no place
                self._file.close()
            with suppress(OSError):
                self._part.unlink(missing_ok=True)
            self._file = None


def put(file: PartFile, content: bytes) -> None:
    """Save what is small enough to be at hand.

    Raises:
        DownloadError: it could not be written.
    """
    try:
        file.begin()
        file.write(content)
        file.end()
    finally:
        file.discard()


async def put_async(file: PartFile, content: bytes) -> None:
    """As `put`, in a thread: a slow disk does not block the event loop."""
    from asyncio import to_thread

    await to_thread(put, file, content)


def checked_folder(to: FilePath) -> Path:
    """A folder that is there.

    Raises:
        InvalidInputError: it is not.
    """
    folder = _path(to)
    if not os.path.isdir(folder):  # noqa: PTH112 # unlike Path.is_dir, it never raises
        raise InvalidInputError("the folder does not exist", field=FIELD)
    return folder


def _path(to: object) -> Path:
    if not isinstance(to, str | os.PathLike):
        raise InvalidInputError(f"{FIELD} must be a path, not {type(to).__name__}", field=FIELD)
    text: str | bytes = os.fspath(cast("str | os.PathLike[str] | os.PathLike[bytes]", to))
    if isinstance(text, bytes) or not text or "\0" in text:
        raise InvalidInputError(f"{FIELD} is empty, or holds what no path does", field=FIELD)
    return Path(text)


@contextmanager
def _typed() -> Generator[None]:
    """What the disk refuses, as an error of ours that does not name the path."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
    else:
        return
    raise DownloadError(f"the file could not be written ({reason}); nothing was left under its name")
