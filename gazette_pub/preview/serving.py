"""The server: of this machine alone, until it is told to end."""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Callable

import uvicorn

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.preview.app import application
from gazette_pub.preview.bench import Bench
from gazette_pub.preview.door import Door

LOOPBACK = "127.0.0.1"

TOKEN_BYTES = 24
"""Of the token: nobody guesses 192 bits."""

PATIENCE = 2
"""Seconds that answers under way are given at the end."""


def serve(door: Door, port: int, language: str, ready: Callable[[str], None]) -> None:
    """Shows what is behind the door, until SIGINT or SIGTERM; `ready` is told the address. Port 0 is any that is free.

    Raises WrongUsage where the port can't be had.
    """
    listening = _listening(port)
    bench, token = Bench(door), secrets.token_urlsafe(TOKEN_BYTES)
    port = listening.getsockname()[1]
    server: uvicorn.Server
    app = application(bench, token, port, language, lambda: server.should_exit)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            ws="none",
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=PATIENCE,
            proxy_headers=False,
        )
    )
    bench.begin()
    try:
        ready(f"http://{LOOPBACK}:{port}/{token}/")
        server.run(sockets=[listening])
    except (KeyboardInterrupt, SystemExit):  # uvicorn has ended, and says once more by which signal
        if not server.should_exit:
            raise
    finally:
        bench.end()
        listening.close()


def _listening(port: int) -> socket.socket:
    """A socket of this machine alone. Raises WrongUsage."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name != "nt":  # there it would let others take the port too
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen(64)
    except (OSError, OverflowError) as error:
        listening.close()
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        said = say("port {port}: {reason}", port=port, reason=reason)
        raise WrongUsage(said, hint=say("leave --port out: a free one is taken")) from error
    return listening
