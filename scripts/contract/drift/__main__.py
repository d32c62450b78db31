"""`python -m scripts.contract.drift`, from the project's root."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from scripts.contract.drift.differences import differences
from scripts.contract.drift.documents import match, read
from scripts.contract.drift.report import FORMATS
from scripts.contract.drift.shapes import UnreadableError
from scripts.contract.load import ContractError
from scripts.contract.merge import merged

APIS: Final = ("track", "pipelines", "app")
"""Those that have operations."""


def main(arguments: Sequence[str]) -> int:
    """Print what differs: 0 nothing, 1 something, 2 the document or the contract cannot be read."""
    parser = argparse.ArgumentParser(prog="scripts/drift", description="Compare the contract with a vendor's document.")
    parser.add_argument("document", type=Path, metavar="NEW.json", help="OpenAPI 3.0 or 3.1, JSON or YAML")
    parser.add_argument("--api", choices=APIS, help="what the document is about; else its paths tell")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="FOLDER", help="the contract (spec)")
    options = parser.parse_args(arguments)
    try:
        document = read(options.document)
        contract = {api: merged(options.spec, api) for api in APIS if options.api in (None, api)}
        found = differences(match(contract, document, options.api))
    except (UnreadableError, ContractError) as error:
        print(f"scripts/drift: {error}", file=sys.stderr)
        return 2
    print(FORMATS[options.format](found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
