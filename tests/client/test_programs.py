"""Whole programs in processes of their own: forks, threads, and what is left when they end."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from tests.client.server import Answer, Server
from tests.fresh_process import ROOT

PREAMBLE = """
import asyncio, os, sys, threading
from customer_io_client import create_async_customerio_client, create_customerio_client
url = sys.argv[1]
"""


def run(server: Server, program: str) -> str:
    """What the program prints; it must end well and complain of nothing."""
    search = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]\n"
    code = search + PREAMBLE + dedent(program)
    command = [sys.executable, "-W", "error", "-c", code, server.url]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_forked_child_and_its_parent_both_go_on() -> None:
    program = """
        client = create_customerio_client("site", "key", base_url=url)
        client.create_customer("before")
        child = os.fork()
        if child == 0:
            for number in range(5):
                client.create_customer(f"child-{number}")
            client.close()
            os._exit(0)
        for number in range(5):
            client.create_customer(f"parent-{number}")
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.create_customer("after")
        client.close()
    """
    with Server() as server:
        run(server, program)
        assert server.connections == 2
        asked = {received.target.rpartition("/")[2]: received.connection for received in server.requests}
    assert len(asked) == 12
    children = {number for name, number in asked.items() if name.startswith("child")}
    parents = {number for name, number in asked.items() if not name.startswith("child")}
    assert (len(children), len(parents), children & parents) == (1, 1, set())


@pytest.mark.parametrize("pacing", ["None", "False"])
def test_threads_share_one_client(pacing: str) -> None:
    program = f"""
        client = create_customerio_client("site", "key", base_url=url, pacing={pacing})
        start, failures = threading.Barrier(16), []

        def work(worker):
            start.wait()
            for number in range(3):
                try:
                    client.create_customer(f"{{worker}}-{{number}}", attributes={{"worker": worker}})
                except BaseException as error:
                    failures.append(error)

        threads = [threading.Thread(target=work, args=(worker,)) for worker in range(16)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        client.close()
        assert not failures, failures
    """
    with Server(lambda _: Answer(after=0.002)) as server:
        run(server, program)
        asked = {received.target.rpartition("/")[2]: received.json() for received in server.requests}
        assert server.connections <= 10
    assert len(server.requests) == len(asked) == 48
    assert all(name.startswith(f"{body['worker']}-") for name, body in asked.items())


def test_a_forked_child_runs_an_event_loop_with_the_same_client() -> None:
    program = """
        client = create_async_customerio_client("site", "key", base_url=url)

        async def use(name, last):
            await client.create_customer(name)
            if last:
                await client.aclose()

        asyncio.run(use("before", False))
        child = os.fork()
        if child == 0:
            asyncio.run(use("child", True))
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        asyncio.run(use("parent", True))
    """
    with Server() as server:
        run(server, program)
        assert sorted(received.target.rpartition("/")[2] for received in server.requests) == [
            "before",
            "child",
            "parent",
        ]


def test_a_program_that_forgets_to_close_ends_with_a_word_about_it() -> None:
    program = 'client = create_customerio_client("site", "key", base_url=url); client.create_customer("u1")'
    search = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]\n"
    with Server() as server:
        command = [sys.executable, "-W", "always", "-c", search + PREAMBLE + program, server.url]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=60)
    assert "ResourceWarning: a Customer.io client was not closed" in done.stderr
    assert "Traceback" not in done.stderr
