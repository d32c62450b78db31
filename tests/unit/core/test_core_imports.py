import subprocess
import sys
from pathlib import Path

import pytest

import customer_io_client.core

MODULES = sorted(path.stem for path in Path(customer_io_client.core.__file__ or "").parent.glob("[a-z]*.py"))
HEAVY = {"asyncio", "attr", "attrs", "dateutil", "decimal", "email", "http", "httpx", "orjson", "socket", "ssl", "uuid"}


@pytest.mark.parametrize("module", MODULES)
def test_a_core_module_brings_nothing_heavy_with_it(module: str) -> None:
    code = f"import sys, customer_io_client.core.{module}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not HEAVY & set(run.stdout.split())
