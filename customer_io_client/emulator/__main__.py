"""`python -m customer_io_client.emulator`: the same as `customer-io emulator`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command; without its extra, say how to install it."""
    try:
        from customer_io_client.emulator.command import command
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit("the emulator needs its extra: pip install 'customer-io-client[emulator]'")
    command(prog_name="python -m customer_io_client.emulator")


if __name__ == "__main__":
    main()
