"""A second Python for what may break down: it finds modules where this one does, and is spoken to by pipes."""

from __future__ import annotations

import contextlib
import subprocess
import sys


def begun(module: str) -> subprocess.Popen[bytes]:
    """A new process that runs the `work` of a module, its standard input and output pipes of ours. It hears no Ctrl-C, while its
    modules load either: whoever waits for it ends it."""
    quiet = "import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN)"
    begin = f"{quiet}; sys.path[:] = {sys.path!r}; from {module} import work; work()"
    return subprocess.Popen([sys.executable, "-c", begin], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def ended(process: subprocess.Popen[bytes]) -> None:
    """Ends the process, whatever it does, and lets it go."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            pipe.close()  # type: ignore[union-attr]  # both are ours, by PIPE
    process.wait()
