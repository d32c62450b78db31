"""The Pipelines API, resource by resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .pipelines import AsyncPipelinesResource, PipelinesResource


class PipelinesAPI(PipelinesResource):
    """The Pipelines API."""


class AsyncPipelinesAPI(AsyncPipelinesResource):
    """The Pipelines API, asynchronously."""
