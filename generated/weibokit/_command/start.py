# Do not edit: `make generate` writes this file from tools/command/start.py.

"""Starts the command, or says what it lacks."""

import signal
import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> int:
    """Run `weibokit` with the program's arguments, and return its exit code: 1 without the extra that it needs."""
    if find_spec("click") is None:
        sys.stderr.write("weibokit: click is missing; install it with: pip install 'weibokit[cli]'\n")
        return 1
    # Nothing has to be put away during imports: there, the system ends an interrupted process, without a traceback.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from .main import main as run  # noqa: PLC0415 - it needs click

    signal.signal(signal.SIGINT, before)
    return run()
