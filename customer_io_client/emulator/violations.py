"""What a JSON Schema finds wrong with a value, as a refusal that names the field and never its value."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from jsonschema_rs import ValidationErrorKind

from customer_io_client.emulator.wire import RefusedError

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Path: TypeAlias = "tuple[str | int, ...]"
MASK = "the value"
"""What validators are told to write in place of a value."""
_BRANCHING = (ValidationErrorKind.OneOfNotValid, ValidationErrorKind.AnyOf)
_TAGGING = (ValidationErrorKind.Constant, ValidationErrorKind.Enum)


def refusal(error: ValidationError, name: str = "") -> RefusedError:
    """400 at this place of the body; below `name` where one is given, which then is no field of the body."""
    places, message, reason = _described(error)
    where = ".".join([name, *map(str, places)] if name else map(str, places))
    return RefusedError(400, message, where=where, pointer=None if name else pointer(places), reason=reason)


def pointer(places: Path) -> str:
    """This place as a JSON pointer."""
    return "".join(f"/{str(place).replace('~', '~0').replace('/', '~1')}" for place in places)


def _described(error: ValidationError) -> tuple[Path, str, str]:
    """Where an error is, what is wrong, and the reason's short name; of alternatives, for the one that was meant."""
    kind = error.kind
    if isinstance(kind, _BRANCHING):
        unknown = set[Path].intersection(*map(_tags, kind.context))
        if unknown:
            return min(unknown), "is none of the known values", "invalid"
        meant = _meant(kind.context)
        parts = [part.kind for branch in meant for part in branch]
        lacking = [part.property for part in parts if isinstance(part, ValidationErrorKind.Required)]
        if len(meant) > 1 and lacking and len(lacking) == len(parts):
            names = ", ".join(sorted(set(lacking)))
            return tuple(error.instance_path), f"needs one of {names}", "required"
        depth = len(error.instance_path)
        return _described(min(meant, key=lambda branch: (_lacking(branch, depth), len(branch)))[0])
    if isinstance(kind, ValidationErrorKind.OneOfMultipleValid):
        return tuple(error.instance_path), "has more than one of its forms at once", "invalid"
    if isinstance(kind, ValidationErrorKind.Required):
        return (*error.instance_path, kind.property), "is required", "required"
    return tuple(error.instance_path), error.message.removeprefix(f"{MASK} "), "invalid"


def _meant(branches: list[list[ValidationError]]) -> list[list[ValidationError]]:
    """The alternatives that no tag speaks against; if there are none, not the tag that most of them object to."""
    fitting = [branch for branch in branches if not _tags(branch)]
    if fitting:
        return fitting
    counts = Counter(path for branch in branches for path in _tags(branch))
    telling = max(counts, key=lambda path: (counts[path], str(path)))
    return [branch for branch in branches if telling not in _tags(branch)]


def _lacking(errors: list[ValidationError], depth: int) -> int:
    """How many fields of a value this deep are not there."""
    return sum(
        isinstance(error.kind, ValidationErrorKind.Required) for error in errors if len(error.instance_path) == depth
    )


def _tags(errors: list[ValidationError]) -> set[Path]:
    """Where these errors say that a value is not the one that tells this alternative from others."""
    return {tuple(error.instance_path) for error in errors if isinstance(error.kind, _TAGGING)}
