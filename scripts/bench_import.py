"""Time `import customer_io_client` beside the vendor's own `customerio` package, in fresh processes.

The vendor's package is installed into a temporary environment with this project, so that both run on the same
interpreter; each round runs both, so that a busy machine slows both.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEER = "customerio==3.2.0"
ROUNDS = 21

READY = "import customer_io_client; customer_io_client.create_customerio_client('site', 'key')"
PEER_READY = "import customerio; customerio.CustomerIO('site', 'key')"
CASES = {
    "nothing": "",
    "import customerio": "import customerio",
    "import customer_io_client": "import customer_io_client",
    "customerio: import and make a client": PEER_READY,
    "customer_io_client: import and make a client": READY,
}

TIMER = "import time; begun = time.perf_counter()\n{code}\nprint(time.perf_counter() - begun)"


def _seconds(python: Path, code: str) -> float:
    """The time that `code` takes in a fresh process, without the interpreter's own start."""
    program = TIMER.format(code=code)
    done = subprocess.run([python, "-c", program], check=True, capture_output=True, encoding="utf-8")
    return float(done.stdout)


def _environment(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    subprocess.run([*pip, PEER, str(ROOT)], check=True)
    return python


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        print(f"installing {PEER} and this project into a temporary environment", flush=True)
        python = _environment(Path(temporary) / "venv")
        times: dict[str, list[float]] = {name: [] for name in CASES}
        for round_ in range(ROUNDS + 1):
            for name, code in CASES.items():
                taken = _seconds(python, code)
                if round_:  # the first round fills the caches of compiled modules and of files
                    times[name].append(taken)
    median = {name: statistics.median(values) * 1000 for name, values in times.items()}
    for name, milliseconds in median.items():
        print(f"{name:46} {milliseconds:8.1f} ms")
    for what, ours, theirs in (
        ("import", "import customer_io_client", "import customerio"),
        ("import and make a client", *reversed(list(CASES)[3:])),
    ):
        print(f"{what}: {median[ours] / median[theirs]:.2f} of the vendor's time (median of {ROUNDS} rounds)")


if __name__ == "__main__":
    main()
