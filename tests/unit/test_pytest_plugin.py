"""The pytest plugin, each time in a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

from tests.fresh_process import ROOT

PLUGIN = ("-p", "customer_io_client.pytest_plugin")


def run_pytest(folder: Path, *options: str, before: str = "") -> str:
    """What pytest prints in this folder, warnings being errors; other plugins stay out."""
    code = f"import sys\nfirst = set(sys.modules)\nimport pytest\n{before}\nstatus = pytest.main(sys.argv[1:])\n"
    code += "print('loaded', *sorted(set(sys.modules) - first))\nsys.exit(status)"
    environ = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}"}
    command = [sys.executable, "-c", code, *PLUGIN, "-q", "-W", "error", "-p", "no:cacheprovider", *options]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


def test_a_project_that_asks_for_no_fixture_loads_nothing_for_it(tmp_path: Path) -> None:
    printed = run_pytest(tmp_path, "--collect-only")
    loaded = printed.partition("loaded ")[2].split()
    assert "customer_io_client.pytest_plugin" in loaded
    heavy = {"attr", "attrs", "customer_io_api", "httpx", "sqlite3", "uvicorn"}
    assert heavy & {name.partition(".")[0] for name in loaded} == set()
    inner = {name for name in loaded if name.startswith("customer_io_client.")}
    assert inner == {"customer_io_client.pytest_plugin"}


def test_the_fixtures_are_listed_with_what_they_are(tmp_path: Path) -> None:
    printed = run_pytest(tmp_path, "--fixtures")
    for name in ("customerio_emulator", "customerio_client", "async_customerio_client", "customerio_environment"):
        assert f"\n{name} " in printed
    assert "_customerio_server" not in printed


def test_without_the_extra_a_fixture_fails_with_how_to_install_it(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_a(customerio_client): pass\ndef test_b(): pass\n")
    printed = run_pytest(tmp_path, before="sys.modules['uvicorn'] = None")
    assert "the emulator needs its extra: pip install 'customer-io-client[emulator]'" in printed
    assert "Traceback" not in printed
    assert "1 passed, 1 error" in printed


def test_each_test_begins_with_what_the_session_began_with(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        dedent("""
        import pytest

        @pytest.fixture(scope="session")
        def customerio_emulator_settings():
            return {"limits": "vendor", "faults": [{"match": {"person": "u9"}, "answer": {"status": 503}}]}
        """)
    )
    (tmp_path / "test_it.py").write_text(
        dedent("""
        import pytest

        @pytest.mark.parametrize("time", [1, 2])
        def test_all_is_new(time, customerio_emulator, customerio_client):
            emulator = customerio_emulator
            assert (len(emulator.people), len(emulator.requests), len(emulator.faults)) == (2, 0, 1)
            assert (emulator.limits.mode, emulator.clock.is_frozen) == ("vendor", False)
            customerio_client.create_customer("u1", "u1@example.com")
            emulator.faults.add({"drop": True})
            emulator.limits.set("off")
            emulator.clock.advance(1e6)
            emulator.clock.freeze()

        def test_a_client_of_the_environment(customerio_environment, customerio_emulator):
            from customer_io_client import CustomerIO
            with CustomerIO.from_env() as client:
                client.create_customer("u1", "u1@example.com")
            assert "u1" in customerio_emulator.people
        """)
    )
    assert "3 passed" in run_pytest(tmp_path)


def test_the_asynchronous_client_works_in_every_loop_and_leaves_nothing_open(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        dedent("""
        import asyncio, gc
        import anyio, pytest

        async def use(client):
            await client.create_customer("u1", "u1@example.com")

        def test_asyncio(async_customerio_client):
            asyncio.run(use(async_customerio_client))
            asyncio.run(use(async_customerio_client))

        def test_anyio(async_customerio_client):
            anyio.run(use, async_customerio_client)

        @pytest.fixture
        def anyio_backend():
            return "asyncio"

        @pytest.mark.anyio
        async def test_a_plugin(async_customerio_client, customerio_emulator):
            await use(async_customerio_client)
            assert "u1" in customerio_emulator.people

        @pytest.fixture
        def loop():
            loop = asyncio.new_event_loop()
            yield loop
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

        def test_a_loop_that_ends_after_the_client(loop, async_customerio_client):
            loop.run_until_complete(use(async_customerio_client))

        def test_unused(async_customerio_client):
            pass

        def test_nothing_is_left():
            gc.collect()
        """)
    )
    printed = run_pytest(tmp_path, "-p", "anyio")
    assert "6 passed" in printed


def test_a_failing_assertion_points_to_the_line_of_the_test(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_a(customerio_emulator):\n    customerio_emulator.assert_event('customer_123', 'bought')\n"
    )
    printed = run_pytest(tmp_path)
    assert "test_it.py:2: AssertionError" in printed
    assert "E       AssertionError: 'customer_123' has no event 'bought'" in printed
    assert "asserting.py" not in printed
