"""Generate `generated/customer_io_api` from `spec/`, or check that it is what `spec/` says."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from scripts.generator.build import GenerationError, build
from scripts.generator.trees import differences, swap
from scripts.generator.verify import findings

ROOT = Path(__file__).parent.parent.parent
PACKAGE = "customer_io_api"
APIS = ("track", "app", "pipelines")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the tree differs")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the contract (default: spec)")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "generated", help="the package's folder (default: generated)"
    )
    options = parser.parse_args(arguments)
    place = options.out / PACKAGE
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.out, prefix=".generating-") as folder:
        fresh = Path(folder) / PACKAGE
        try:
            facts = build(options.spec, fresh, APIS)
        except GenerationError as error:
            return _fail(str(error).splitlines())
        problems = findings(options.spec, fresh, facts)
        if problems:
            return _fail(problems)
        if options.check:
            changed = differences(place, fresh)
            if changed:
                return _fail([*changed, "run scripts/generate and commit what it writes"])
        else:
            swap(fresh, place)
    print(f"{len(facts)} operations: {'as generated' if options.check else f'written to {place}'}")
    return 0


def _fail(lines: list[str]) -> int:
    print("\n".join(lines), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
