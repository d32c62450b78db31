"""The group `customer-io`: a command's module is loaded when it is used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import version

import click

COMMANDS: Mapping[str, str] = {"emulator": "customer_io_client.emulator.command"}
"""Command name -> the module whose `command` it is."""


class Lazy(click.Group):
    """A group that knows its commands by name alone."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 # click's signature
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 # click's signature
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        found: click.Command = import_module(module).command
        return found


@click.group(cls=Lazy)
@click.version_option(version("customer-io-client"))
def cli() -> None:
    """Customer.io on the command line."""
