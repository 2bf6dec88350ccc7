"""`python -m gazette_pub` is the command, and so is `gazette`: this is where it begins."""

from __future__ import annotations

import signal
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command. Whoever interrupts it before it is there, while modules load, hears nothing of that."""
    loud = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if loud:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from gazette_pub.command import ahead

    ahead.begin(sys.argv[1:])
    from gazette_pub.command import cli

    if loud:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    cli.main()


if __name__ == "__main__":
    main()
