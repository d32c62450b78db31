"""What has to be there before the example of an operation can be done, by family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from customer_io_client import CustomerIO
from tests.operations.examples import Example
from tests.operations.stage import Stage
from tests.operations.stages import data, design, messages, newsletters

STAGES: Final[Mapping[str, Stage]] = {**newsletters.STAGES, **design.STAGES, **messages.STAGES, **data.STAGES}


def staged(example: Example, client: CustomerIO) -> Example:
    """This example, after what it needs was made."""
    stage = STAGES.get(example.operation.name)
    return example if stage is None else replace(example, path=stage(client))


def pause(example: Example) -> int:
    """The seconds that pass at the service between the stage of this example and its call."""
    return design.PAUSES.get(example.operation.name, 0)
