"""The entry point `customer-io`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `customer-io`; without its extra, say how to install it."""
    try:
        from customer_io_client.cli.group import cli
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit("customer-io needs its extra: pip install 'customer-io-client[emulator]'")
    cli(prog_name="customer-io")


if __name__ == "__main__":
    main()
