"""`customer-io emulator`: serve the emulator until Ctrl-C; `wait` for one."""

from __future__ import annotations

import errno
import ipaddress
import shlex
import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

import click
from click.core import ParameterSource

from customer_io_client.emulator import wait_command
from customer_io_client.emulator.addresses import is_web_address
from customer_io_client.emulator.ready import told_in
from customer_io_client.emulator.settings import WEBHOOK_KEY, DocumentError, LimitsMode, Plan, Unimplemented
from customer_io_client.emulator.store import StoreError

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.group(
    "emulator",
    short_help="Serve a local Customer.io.",
    invoke_without_command=True,
    subcommand_metavar="[wait]",
)
@click.pass_context
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8025, show_default=True, type=click.IntRange(0, 65535), help="Port; 0: a free one.")
@click.option("--data", type=click.Path(path_type=Path, dir_okay=False), help="File that keeps the state.")
@click.option("--plan", type=click.Choice(["premium", "free"]), default="premium", help="`free` holds 400 people.")
@click.option("--strict", is_flag=True, help="Refuse what the service does not document.")
@click.option(
    "--unimplemented",
    type=click.Choice(["refuse", "examples"]),
    default="refuse",
    show_default=True,
    help="What an operation without behaviour gets: 501, or the contract's example, marked.",
)
@click.option("--webhook", metavar="URL", help="Post every event to this address.")
@click.option(
    "--webhook-key",
    metavar="KEY",
    default=WEBHOOK_KEY,
    show_default=True,
    help="What reporting webhooks are signed with.",
)
@click.option("--call-anywhere", is_flag=True, help="Post webhooks to and fetch files from any address.")
@click.option(
    "--allow-host",
    "allow_hosts",
    metavar="NAME",
    multiple=True,
    help="Answer to this host name too, beside addresses, localhost and names without a dot; may be repeated.",
)
@click.option(
    "--limits",
    type=click.Choice(["off", "requirement", "vendor"]),
    default="off",
    show_default=True,
    help="Refuse what is over the limits with 429: those that the vendor names, or 60 a second.",
)
@click.option("--faults", type=_FILE, help="YAML or JSON file of fault rules to begin with.")
@click.option("--seed", type=_FILE, help="YAML or JSON file that the workspace begins with, in place of the sample.")
@click.option("--tls", is_flag=True, help="Serve TLS on --port.")
@click.option("--tls-port", type=click.IntRange(0, 65535), help="Serve TLS on this port, beside HTTP on --port.")
@click.option("--tls-names", default="", help="Further names of the certificate, with commas between them.")
@click.option(
    "--tls-dir",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=".",
    show_default=True,
    help="Folder for ca.pem, what clients must trust.",
)
@click.option(
    "--ready-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File that says where it answers, as soon as it does; for `wait` and other programs.",
)
@click.option("--site-id", help="The only site id to take; left out, any.")
@click.option("--api-key", help="The only Track key to take; left out, any.")
@click.option("--app-api-key", help="The only App key to take; left out, any.")
@click.option("--pipelines-api-key", help="The only Pipelines key to take; left out, any.")
def command(
    context: click.Context,
    *,
    host: str,
    port: int,
    data: Path | None,
    plan: Plan,
    strict: bool,
    unimplemented: Unimplemented,
    webhook: str | None,
    webhook_key: str,
    call_anywhere: bool,
    allow_hosts: tuple[str, ...],
    limits: LimitsMode,
    faults: Path | None,
    seed: Path | None,
    tls: bool,
    tls_port: int | None,
    tls_names: str,
    tls_dir: Path,
    ready_file: Path | None,
    site_id: str | None,
    api_key: str | None,
    app_api_key: str | None,
    pipelines_api_key: str | None,
) -> None:
    """Serve a local Customer.io: the Track, App and Pipelines APIs on one port, with state.

    It begins with a small sample workspace. Ctrl-C ends it.
    """
    if context.invoked_subcommand is not None:
        _refuse_options(context)
        return
    try:
        from customer_io_client.emulator import Emulator
    except ImportError as error:
        raise click.ClickException(str(error)) from None

    if webhook is not None and not is_web_address(webhook):
        raise click.BadParameter("must be an http or https address", param_hint="--webhook")
    if tls_names and not tls and tls_port is None:
        raise click.UsageError("--tls-names is of use with --tls or --tls-port alone.")
    given = {value for value in (site_id, api_key, app_api_key, pipelines_api_key) if value}
    wait = _until_stopped()
    with ExitStack() as running:
        try:
            if ready_file is not None:
                ready_file.unlink(missing_ok=True)  # One that an emulator left which was killed.
            emulator = Emulator(
                host=host,
                port=port,
                data=data,
                plan=plan,
                strict=strict,
                unimplemented=unimplemented,
                webhook=webhook,
                webhook_key=webhook_key,
                call_anywhere=call_anywhere,
                allow_hosts=allow_hosts,
                limits=limits,
                faults=faults or (),
                seed=seed,
                tls=tls,
                tls_port=tls_port,
                tls_names=[name for name in map(str.strip, tls_names.split(",")) if name],
                tls_dir=tls_dir,
                site_id=site_id,
                api_key=api_key,
                app_api_key=app_api_key,
                pipelines_api_key=pipelines_api_key,
            )
            emulator.start()
            running.callback(emulator.stop)
            tls_url = None if tls_port is None else emulator.tls_url
            environ = emulator.environ
            shown = {name: value for name, value in environ.items() if value not in given}
            running.enter_context(told_in(ready_file, url=emulator.url, tls_url=tls_url, environ=shown))
        except (DocumentError, StoreError) as error:
            raise click.ClickException(f"the emulator cannot start: {error}") from None
        except OSError as error:
            told = ": ".join(str(part) for part in (error.filename, error.strerror) if part)
            told += "; --port names another port, 0 a free one" if error.errno == errno.EADDRINUSE else ""
            raise click.ClickException(f"the emulator cannot start: {told}") from None
        if not _is_loopback(host):
            warning = f"WARNING: {host} is not loopback: whoever reaches this machine can read and change this data."
            click.secho(warning, fg="red", bold=True, err=True)
        _announce(environ, tls_url, given, data, webhook_key)
        wait()
    click.echo("Stopped.")


def _refuse_options(context: click.Context) -> None:
    """An option of the server, given to another command, would be without effect."""
    given = [name for name in context.params if context.get_parameter_source(name) is ParameterSource.COMMANDLINE]
    if given:
        option = f"--{given[0].replace('_', '-')}"
        raise click.UsageError(f"{option} is of use without {context.invoked_subcommand} alone.")


command.add_command(wait_command.command)


def _announce(
    environ: dict[str, str], tls_url: str | None, given: set[str], data: Path | None, webhook_key: str
) -> None:
    click.echo(f"Customer.io emulator: {environ['CUSTOMERIO_BASE_URL']}")
    if tls_url is not None:
        click.echo(f"The same over TLS: {tls_url}")
    click.echo(f"State: {data or 'in memory, lost at the end'}")
    click.echo("\nPoint a client at it:")
    for name, value in environ.items():
        click.echo(f"  export {name}={'<the one you gave>' if value in given else shlex.quote(value)}")
    shown = webhook_key if webhook_key == WEBHOOK_KEY else "<the one you gave>"
    click.echo(f"\nReporting webhooks are signed with: {shown}")
    click.echo(f"\nOpen {environ['CUSTOMERIO_BASE_URL']} in a browser to see what your code does.")
    click.echo("Press Ctrl-C to stop.")


def _until_stopped() -> Callable[[], None]:
    """Waits for Ctrl-C or a request to terminate, from now on."""
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)

    def wait() -> None:
        while not stopped.wait(0.5):
            pass

    return wait


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
