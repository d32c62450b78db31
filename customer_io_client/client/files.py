"""Files that a caller gives, read once and whole, so that every attempt sends the same. No message tells a path."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, NamedTuple, cast

from customer_io_client.exceptions import InvalidInputError


class Contents(NamedTuple):
    """What was read of a file, and what the file is called where it lies."""

    data: bytes
    name: str | None = None


def read_file(file: object, most: int, *, field: str) -> Contents:
    """The bytes of a file, but for those beyond the first that is too many.

    Args:
        file: bytes, a path, or an open binary file. An open file is read from where it stands, and put back there if
            it can be.
        most: the most bytes that are wanted. One byte more is the sign that there is more.
        field: where the file stands among the arguments, for the error.

    Raises:
        InvalidInputError: something else, a text, or a file that cannot be read.
    """
    if isinstance(file, bytes | bytearray):
        return Contents(bytes(file))
    try:
        if isinstance(file, os.PathLike):
            return _at_path(Path(os.fsdecode(cast("os.PathLike[str]", file))), most, field)
        if callable(getattr(file, "read", None)):
            return _from_open(cast("IO[bytes]", file), most, field)
    except InvalidInputError:
        raise
    except (OSError, TypeError, ValueError) as error:
        reason = type(error).__name__
    else:
        message = f"{field}: must be bytes, a pathlib.Path or an open binary file, not {type(file).__name__}"
        raise InvalidInputError(message, field=field)
    # Raised out here, the error does not drag along the one of the system, which holds the path.
    raise InvalidInputError(f"{field}: the file cannot be read ({reason})", field=field)


def _at_path(path: Path, most: int, field: str) -> Contents:
    if path.exists() and not path.is_file():
        raise InvalidInputError(f"{field}: the path is not that of a file", field=field)
    with path.open("rb") as file:
        return Contents(file.read(most + 1), _plain(path.name))


def _from_open(file: IO[bytes], most: int, field: str) -> Contents:
    goes_back = getattr(file, "seekable", None)
    stands = file.tell() if goes_back is not None and goes_back() else None
    try:
        data = _read(file, most, field)
    finally:
        if stands is not None:
            file.seek(stands)
    name: object = getattr(file, "name", None)
    return Contents(data, _plain(Path(name).name) if isinstance(name, str) else None)


def _read(file: IO[bytes], most: int, field: str) -> bytes:
    """To the end, as one call may give less than was asked for."""
    data = bytearray()
    while len(data) <= most:
        part = cast("object", file.read(most + 1 - len(data)))
        if not isinstance(part, bytes | bytearray):
            what = "is open as text; open it with mode 'rb'" if isinstance(part, str) else "gives no bytes"
            raise InvalidInputError(f"{field}: the file {what}", field=field)
        if not part:
            break
        data += part
    return bytes(data)


def _plain(name: str) -> str:
    """A file's name that UTF-8 can carry."""
    return name.encode(errors="replace").decode()
