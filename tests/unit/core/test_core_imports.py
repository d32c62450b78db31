from pathlib import Path

import pytest

import customer_io_client.core
from tests.fresh_process import modules_loaded_by

MODULES = sorted(path.stem for path in Path(customer_io_client.core.__file__ or "").parent.glob("[a-z]*.py"))
HEAVY = {"asyncio", "attr", "attrs", "dateutil", "decimal", "email", "http", "httpx", "orjson", "socket", "ssl", "uuid"}


@pytest.mark.parametrize("module", MODULES)
def test_a_core_module_brings_nothing_heavy_with_it(module: str) -> None:
    assert not HEAVY & modules_loaded_by(f"import customer_io_client.core.{module}")
