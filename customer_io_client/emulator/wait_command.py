"""`customer-io emulator wait`: wait until an emulator answers."""

from __future__ import annotations

from pathlib import Path

import click

from customer_io_client.emulator.addresses import is_web_address
from customer_io_client.emulator.ready import NotReadyError, wait


@click.command("wait", short_help="Wait until an emulator answers.")
@click.option(
    "--url",
    default="http://127.0.0.1:8025",
    show_default=True,
    envvar="CUSTOMERIO_BASE_URL",
    show_envvar=True,
    help="Its address.",
)
@click.option(
    "--ready-file", type=click.Path(path_type=Path, dir_okay=False), help="The file that it writes, in place of --url."
)
@click.option(
    "--timeout", default=30.0, show_default=True, type=click.FloatRange(min=0), help="Seconds to wait at most."
)
def command(*, url: str, ready_file: Path | None, timeout: float) -> None:
    """Wait until an emulator answers, and print its address. Exit code 1: none does in time."""
    if not is_web_address(url):
        raise click.BadParameter("must be an http or https address", param_hint="--url")
    try:
        click.echo(wait(url, ready_file, timeout))
    except NotReadyError as error:
        raise click.ClickException(str(error)) from None
