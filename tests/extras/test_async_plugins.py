"""The fixtures beside the plugins that run asynchronous tests, in each of their modes, from an installed wheel."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.extras.elsewhere import FOLDER, install
from tests.packaging.conftest import Consumer, consumer, wheel

__all__ = ["consumer", "wheel"]  # Fixtures: the wheel and its environment are those of the packaging tests.

PLUGINS = FOLDER / "async-plugins"
PINS = ("pytest-asyncio==1.5.0", "trio==0.35.0")
LOOPS = ("-o", "asyncio_default_fixture_loop_scope=function")

FIRST = """
    import asyncio, gc

    async def use(client):
        await client.create_customer("u1", "u1@example.com")
"""
LAST = """
    def test_nothing_is_left():
        gc.collect()
"""
STRICT = """
    import pytest, pytest_asyncio

    @pytest.mark.asyncio
    async def test_a_loop_of_its_own(async_customerio_client, customerio_emulator):
        await use(async_customerio_client)
        assert "u1" in customerio_emulator.people

    @pytest.mark.asyncio(loop_scope="module")
    @pytest.mark.parametrize("time", [1, 2])
    async def test_a_loop_of_the_module(async_customerio_client, customerio_emulator, time):
        assert len(customerio_emulator.people) == 2
        await use(async_customerio_client)

    @pytest_asyncio.fixture
    async def person(async_customerio_client):
        await use(async_customerio_client)
        yield "u1"
        await async_customerio_client.delete_customer("u1")

    @pytest.mark.asyncio
    async def test_an_asynchronous_fixture(person, customerio_emulator):
        assert person in customerio_emulator.people

    @pytest.mark.asyncio
    async def test_a_task_that_still_calls_at_the_end(async_customerio_client):
        async def go_on():
            while True:
                await use(async_customerio_client)
        task = asyncio.create_task(go_on())
        await use(async_customerio_client)
        task.cancel()

    @pytest.mark.anyio
    @pytest.mark.parametrize("anyio_backend", ["asyncio"])
    async def test_anyio(async_customerio_client, customerio_emulator):
        await use(async_customerio_client)
        assert "u1" in customerio_emulator.people
"""
AUTO = """
    async def test_no_mark_is_needed(async_customerio_client, customerio_emulator):
        await use(async_customerio_client)
        assert "u1" in customerio_emulator.people

    async def test_the_next_one_finds_nobody(async_customerio_client, customerio_emulator):
        assert len(customerio_emulator.people) == 2
"""
TRIO = """
    import pytest
    from customer_io_client import ConfigurationError

    @pytest.mark.anyio
    @pytest.mark.parametrize("anyio_backend", ["trio"])
    async def test_trio(async_customerio_client):
        with pytest.raises(ConfigurationError, match="asyncio"):
            await use(async_customerio_client)
"""


@pytest.fixture(scope="session")
def plugins() -> Path:
    """The folder with the plugins, which pip fetches once, for all processes of a parallel run."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with PLUGINS.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not list(PLUGINS.glob("trio*")):
            command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(PLUGINS), "--no-deps"]
            install("pytest-asyncio and trio", [*command, *PINS, "outcome", "sniffio", "sortedcontainers"])
    return PLUGINS


@pytest.mark.parametrize("parallel", [(), ("-n2",)], ids=["plain", "parallel"])
@pytest.mark.parametrize(
    ("tests", "mode", "passed"),
    [(STRICT, "strict", 7), (AUTO, "auto", 3), (AUTO + STRICT, "auto", 9), (TRIO, "strict", 2)],
)
def test_asynchronous_tests_pass_and_leave_nothing_open(
    consumer: Consumer, plugins: Path, tmp_path: Path, tests: str, mode: str, passed: int, parallel: tuple[str, ...]
) -> None:
    (tmp_path / "test_it.py").write_text(dedent(FIRST) + dedent(tests) + dedent(LAST))
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [str(consumer.python), "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *parallel]
    done = subprocess.run(
        [*command, *LOOPS, "-o", f"asyncio_mode={mode}"],
        cwd=tmp_path,
        env={**environ, "PYTHONPATH": str(plugins)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert f"{passed} passed" in done.stdout, done.stdout + done.stderr
    assert "warning" not in done.stdout
