"""`scripts/campaign`: try to break the emulator for a while."""

from __future__ import annotations

import argparse
import time

from tests.campaign import faults, fuzz, kill, mutation, soak, stateful
from tests.campaign.budget import Budget, Campaign

CAMPAIGNS: dict[str, Campaign] = {
    "faults": faults.run,
    "fuzz": fuzz.run,
    "kill": kill.run,
    "mutation": mutation.run,
    "soak": soak.run,
    "stateful": stateful.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/campaign", description="Try to break the emulator for a while.")
    parser.add_argument("name", choices=[*CAMPAIGNS, "all"])
    parser.add_argument("--seconds", type=float, default=60.0, help="for each campaign (60)")
    parser.add_argument("--seed", type=int, default=1, help="where chance begins (1); a failure names it")
    asked = parser.parse_args()
    names = list(CAMPAIGNS) if asked.name == "all" else [asked.name]
    for name in names:
        started = time.monotonic()
        try:
            told = CAMPAIGNS[name](Budget(asked.seconds, asked.seed))
        except BaseException:
            print(f"{name}: FAILED with --seed {asked.seed}", flush=True)
            raise
        print(f"{name}: {told}; {time.monotonic() - started:.0f} s, seed {asked.seed}", flush=True)


if __name__ == "__main__":
    main()
