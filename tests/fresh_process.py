"""Code in a Python process of its own, where nothing was loaded before it."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def modules_loaded_by(code: str) -> set[str]:
    """The modules that `code` loads, warnings being errors; without `site`, as .pth files may load others first."""
    search = [str(ROOT), str(ROOT / "generated"), sysconfig.get_path("purelib")]
    program = f"import sys; sys.path[:0] = {search!r}; before = set(sys.modules)\n{code}\n"
    program += "print(*sorted(set(sys.modules) - before))"
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return set(done.stdout.split())
