"""What needs a process of its own: forks, Ctrl-C, and what an import loads."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

from tests.unit.transport.servers import answer, say_nothing, serve

_CALL = """
import asyncio, json, os, signal, sys, threading, time
from customer_io_api._shared import Operation
from customer_io_client.core.flow import call_flow
from customer_io_client.core.message import Call, Progress, Reply, Send
from customer_io_client.core.retry import Policy
from customer_io_client.options import Hooks, Pacing
from customer_io_client.transport.clock import SystemClock
from customer_io_client.transport.drive import AsyncPorts, Ports, arun, run
from customer_io_client.transport.http import AsyncHttpSender, HttpSender
from customer_io_client.transport.pacing import LocalPacer

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it for what it runs in the background
for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
    os.environ.pop(name, None)
call = Call(Operation("track.customers.identify", "track", "POST", "/", "track", "track", "safe"), sys.argv[1])
clock = SystemClock()
pacer = LocalPacer(Pacing(), clock)

def flow():
    return call_flow(call, repeatable=True, policy=Policy(), start=clock.monotonic(), hooks=Hooks(), random=lambda: 0.5)
"""


def _python(code: str, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def _finished(process: subprocess.Popen[bytes]) -> tuple[str, str]:
    out, errors = process.communicate(timeout=30)
    return out.decode().strip(), errors.decode().strip()


_FORK = """
sender = HttpSender()
assert sender.send(Send(call, 5.0, Progress())).status == 200
child = os.fork()
if child == 0:
    assert run(flow(), Ports(pacer, sender, clock)).reply.status == 200
    sender.close()
    sys.exit(0)
_, status = os.waitpid(child, 0)
assert sender.send(Send(call, 5.0, Progress())).status == 200
sender.close()
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_forked_child_connects_anew_and_its_parent_keeps_its_connection() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK, server.url)
        assert _finished(process) == ("", "")
    assert process.returncode == 0
    assert len(server.requests) == 3
    assert len(server.connections) == 2


_FORK_AND_FORGET = """
sender = HttpSender()
assert sender.send(Send(call, 5.0, Progress())).status == 200
child = os.fork()
if child == 0:
    assert sender.send(Send(call, 5.0, Progress())).status == 200
    sender.close()
    sender.close()
    del sender
    sys.exit(0)
_, status = os.waitpid(child, 0)
sender.close()
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_child_that_forgets_the_sender_says_nothing_of_its_parents_sockets() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK_AND_FORGET, server.url)
        assert _finished(process) == ("", "")
    assert process.returncode == 0


_FORK_AND_EXIT = """
sender = HttpSender()
assert sender.send(Send(call, 5.0, Progress())).status == 200
child = os.fork()
if child == 0:
    sys.exit(0)
_, status = os.waitpid(child, 0)
assert sender.send(Send(call, 5.0, Progress())).status == 200
sender.close()
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_child_that_never_sends_ends_quietly_and_its_parent_keeps_its_connection() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK_AND_EXIT, server.url)
        assert _finished(process) == ("", "")
    assert process.returncode == 0
    assert len(server.connections) == 1


_FORK_AND_LIVE_ON = """
sender = HttpSender()
assert sender.send(Send(call, 5.0, Progress())).status == 200
ready, go_on = os.pipe(), os.pipe()
child = os.fork()
if child == 0:
    assert sender.send(Send(call, 5.0, Progress())).status == 200
    os.write(ready[1], b".")
    os.read(go_on[0], 1)
    sender.close()
    sys.exit(0)
os.read(ready[0], 1)
sender.close()
print("closed", flush=True)
sys.stdin.read(1)
os.write(go_on[1], b".")
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_child_that_lives_on_does_not_keep_its_parents_connection_open() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK_AND_LIVE_ON, server.url)
        assert process.stdout is not None
        assert process.stdout.readline() == b"closed\n"
        assert server.ended.wait(5)
        assert process.communicate(b".", timeout=20) == (b"", b"")
    assert process.returncode == 0


_FORK_DURING_USE = """
sender = HttpSender()
pools = sender._pools.get()
pools.lock.acquire()  # as another thread of the parent might in the moment of the fork
child = os.fork()
if child == 0:
    assert sender.send(Send(call, 5.0, Progress())).status == 200
    sender.close()
    os._exit(0)
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_lock_that_was_held_in_the_moment_of_the_fork_does_not_stop_the_child() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK_DURING_USE, server.url)
        assert _finished(process) == ("", "")
    assert process.returncode == 0


_FORK_ASYNC = """
sender = AsyncHttpSender()

async def use():
    return (await arun(flow(), AsyncPorts(pacer, sender, clock))).reply.status

async def use_and_close():
    status = await use()
    await sender.aclose()
    return status

assert asyncio.run(use()) == 200
child = os.fork()
assert asyncio.run(use_and_close()) == 200
if child:
    _, status = os.waitpid(child, 0)
    sys.exit(os.waitstatus_to_exitcode(status))
"""


def test_a_forked_child_runs_event_loops_of_its_own() -> None:
    with serve(answer()) as server:
        process = _python(_CALL + _FORK_ASYNC, server.url)
        assert _finished(process) == ("", "")
    assert process.returncode == 0
    assert len(server.requests) == 3


_INTERRUPTED = """
sender = HttpSender()
try:
    run(flow(), Ports(pacer, sender, clock))
except KeyboardInterrupt as interruption:
    print(json.dumps([interruption.outcome, interruption.__notes__]))
sender.close()
"""

_INTERRUPTED_ASYNC = """
sender = AsyncHttpSender()

async def main():
    try:
        await arun(flow(), AsyncPorts(pacer, sender, clock))
    except asyncio.CancelledError as interruption:
        print(json.dumps([interruption.outcome, interruption.__notes__]))
        raise
    finally:
        await sender.aclose()

try:
    asyncio.run(main())
except KeyboardInterrupt:
    pass
"""


def _ctrl_c(code: str) -> None:
    with serve(say_nothing) as server:
        process = _python(_CALL + code, server.url)
        assert server.reached.wait(20)
        process.send_signal(signal.SIGINT)
        out, errors = _finished(process)
    assert errors == ""
    outcome, notes = json.loads(out)
    assert outcome == "unknown"
    assert notes == ["track.customers.identify: interrupted; attempts begun: 1; outcome unknown: it may have arrived"]


def test_ctrl_c_while_the_answer_is_awaited_says_that_the_request_may_have_arrived() -> None:
    _ctrl_c(_INTERRUPTED)


def test_ctrl_c_in_an_event_loop_says_so_too() -> None:
    _ctrl_c(_INTERRUPTED_ASYNC)


_IMPORTS = """
import sys
import customer_io_client.transport.drive
import customer_io_client.transport.http
import customer_io_client.transport.open
import customer_io_client.transport.pacing
from customer_io_client.options import Pacing
ports = customer_io_client.transport.open.open_ports(pacing=Pacing(), proxy=None, ca_file=None)
print(sorted({"httpx", "httpcore", "ssl", "asyncio", "attrs", "anyio"} & sys.modules.keys()))
"""


def test_the_transport_loads_no_http_library_and_no_tls_before_something_is_sent() -> None:
    assert _finished(_python(_IMPORTS)) == ("[]", "")
