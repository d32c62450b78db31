"""Time what the pytest fixtures add to a session and to each test, beside the same tests without them.

Each round runs pytest once for every case, one after the other, so that a busy machine slows all of them alike. A
session is what one test costs more than a bare one; a test is what the others of a long run cost more on average.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
TESTS = 300
PLUGIN = "customer_io_client.pytest_plugin"

CALL = 'customerio_client.create_customer("u1", "u1@example.com")'
AWAITED = 'asyncio.run(async_customerio_client.create_customer("u1", "u1@example.com"))'
CASES = {
    "a bare test": ("", "pass"),
    "customerio_emulator": ("customerio_emulator", "pass"),
    "customerio_client, one call": ("customerio_client", CALL),
    "async_customerio_client, one call": ("async_customerio_client", AWAITED),
}
BARE, *WITH = CASES


def write(folder: Path, case: str, tests: int) -> Path:
    """A file of so many tests of this case."""
    fixture, body = CASES[case]
    lines = ["import asyncio", "import pytest", f"@pytest.mark.parametrize('number', range({tests}))"]
    lines += [f"def test_it({fixture and f'{fixture}, '}number):", f"    {body}"]
    file = folder / f"test_{[*CASES].index(case)}_{tests}.py"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def seconds(file: Path, *options: str) -> float:
    """How long pytest takes for this file."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", PLUGIN, *options, file.name]
    environ = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    began = time.perf_counter()
    subprocess.run(command, cwd=file.parent, env=environ, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def measured(folder: Path, rounds: int, tests: int, options: tuple[str, ...]) -> dict[tuple[str, int], float]:
    """The median time of each case, alone and many times over."""
    files = {(case, count): write(folder, case, count) for case in CASES for count in (1, tests)}
    taken: dict[tuple[str, int], list[float]] = {key: [] for key in files}
    for round_ in range(rounds + 1):
        for key, file in files.items():
            once = seconds(file, *options)
            if round_:  # The first round fills the caches of compiled modules and of files.
                taken[key].append(once)
    return {key: statistics.median(times) for key, times in taken.items()}


def show(title: str, times: dict[tuple[str, int], float], tests: int) -> None:
    """Print what each case costs."""
    print(f"{title}: bare, 1 test {times[BARE, 1]:.2f} s, {tests} tests {times[BARE, tests]:.2f} s")
    print(f"{'':36}{'a session':>14}{'of bare':>9}{'a test':>12}")
    for case in WITH:
        session = times[case, 1] - times[BARE, 1]
        more = (times[case, tests] - times[case, 1]) - (times[BARE, tests] - times[BARE, 1])
        ratio = times[case, 1] / times[BARE, 1]
        print(f"{case:36}{session:12.2f} s{ratio:8.1f}x{more / (tests - 1) * 1000:9.2f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--tests", type=int, default=TESTS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        for title, options in (("plain", ()), ("pytest -n2", ("-p", "xdist", "-n2"))):
            show(title, measured(Path(temporary), given.rounds, given.tests, options), given.tests)


if __name__ == "__main__":
    main()
