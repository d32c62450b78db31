"""YAML as it is written by hand, read into values."""

from __future__ import annotations

from typing import cast

import yaml

from customer_io_client.emulator.wire import Json, RefusedError


class _Loader(yaml.SafeLoader):
    """Takes a date for the text that it is: JSON knows no dates."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(text: str | bytes) -> Json:
    """The value of this text. It may hold what JSON cannot.

    Raises:
        RefusedError: 400, it is no YAML; the message names the line.
    """
    try:
        return cast("Json", yaml.load(text, _Loader))  # noqa: S506 # a safe loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = "" if mark is None else f"line {mark.line + 1}: "
        raise RefusedError(400, f"{line}{error.problem or 'is not valid YAML'}") from None
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError):
        raise RefusedError(400, "is not valid YAML") from None
