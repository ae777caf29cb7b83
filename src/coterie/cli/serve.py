"""`coterie serve`: the pages and the HTTP interface over one data directory."""

from __future__ import annotations

import json
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.cli.inputs import DataOption, JsonOption, examples
from coterie.cli.output import print_note, print_text
from coterie.core.errors import InvalidInputError

if TYPE_CHECKING:
    from pathlib import Path

    from coterie.app.site import Site
    from coterie.app.workspace import Workspace

BACKLOG = 2048

_PREPARING_SECONDS = 10
_LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        "coterie": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "uvicorn": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}


def register(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command(
        epilog=examples("coterie serve --data var/demo", "coterie serve --data var/demo --host 0.0.0.0 --port 9000")
    )(serve)


def serve(
    data: DataOption,
    *,
    host: Annotated[
        str | None, typer.Option("--host", metavar="ADDRESS", help="The address to listen on. Default: 127.0.0.1.")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option("--port", metavar="PORT", min=0, max=65535, help="The port; 0 for any free one. Default: 8000."),
    ] = None,
    below: Annotated[
        str | None,
        typer.Option("--root-path", metavar="PATH", help="The path under which a proxy shows the server."),
    ] = None,
    no_sign_in: Annotated[
        bool,
        typer.Option("--no-sign-in", help="Ask nobody who they are; for this machine only. Whoever comes is an owner."),
    ] = False,
    accept_ai_terms: Annotated[
        bool, typer.Option("--accept-ai-terms", help="Accept the terms of building audiences with AI, as an owner can.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Serve the pages and the HTTP interface, until Ctrl-C. The data directory belongs to the server meanwhile.

    The first one to come makes the owner's account; over the network, the link that is printed is needed for it.
    """
    import uvicorn

    from coterie.app.site import open_site
    from coterie.cli.server import create_app
    from coterie.settings import read_settings, root_path

    settings = read_settings()
    if host is not None:
        settings = replace(settings, host=host)
    if port is not None:
        settings = replace(settings, port=port)
    if below is not None:
        settings = replace(settings, root_path=root_path(below, "--root-path"))
    if no_sign_in:
        if not settings.is_local:
            raise InvalidInputError(
                "--no-sign-in is for this machine only.",
                next_step="Leave host, allowed hosts and public address as they are by default, or let people sign in.",
            )
        settings = replace(settings, sign_in=False)
    with open_site(data, settings) as site:
        if accept_ai_terms:
            site.accounts.terms.accept(None)
        config = uvicorn.Config(
            create_app(site, settings),
            host=settings.host,
            port=settings.port,
            log_config=_LOGGING,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=10,
        )
        listener = _listen(settings.host, settings.port)
        address = _address(settings.host, listener.getsockname()[1])
        preparing = Thread(target=_prepare, args=(site.workspace,), daemon=True)
        preparing.start()
        # Being told to stop is how a server ends well. That may come as soon as the address is known, before uvicorn
        # takes signals: an exception then would break off the making of its loop.
        server = uvicorn.Server(config)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, server.handle_exit)
        _announce(site, address, data, as_json=as_json)
        server.run(sockets=[listener])
        if preparing.is_alive():
            preparing.join(_PREPARING_SECONDS)  # a thread inside DuckDB must not outlive the interpreter


def _announce(site: Site, address: str, data: Path, *, as_json: bool) -> None:
    """Where the server is, and how one gets in."""
    public = site.settings.public_url or f"{address}{site.settings.root_path}"
    is_new = site.settings.sign_in and not site.accounts.people.exist()
    setup = f"{public}/welcome?secret={site.setup_secret}" if is_new else None
    if as_json:
        document = {"url": address, "data": str(data)} | ({"setup": setup} if setup else {})
        print_text(json.dumps(document, ensure_ascii=False))
    else:
        print_text(f"Coterie serves {data} on {public}")
        if setup:
            print_text(f"Nobody has an account yet. Make the owner's: {setup}")
        if not site.settings.sign_in:
            print_note("Sign-in is off: whoever opens this address on this machine is an owner of the workspace.")
        print_note("Press Ctrl-C to stop.")
    sys.stdout.flush()


def _prepare(workspace: Workspace) -> None:
    # What goes wrong here goes wrong again where somebody asks, and is told there.
    with suppress(Exception):
        workspace.prepare()


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens, so that the address is known to work before anybody is told of it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # By its protocol asyncio knows a connection as TCP and sends at once: otherwise the body of an answer, which is
    # written after the head, waits for the other side to have confirmed that, and so up to 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        # Listens at once: who connects before the server is ready waits for it.
        listener.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidInputError(
            f"Can't listen on {host}, port {port}: {reason}.", next_step="Name another one with --host or --port."
        ) from None
    return listener


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
