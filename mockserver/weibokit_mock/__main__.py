"""`python -m weibokit_mock` is `weibokit-mock`."""

import signal
import sys


def main() -> int:
    """Run the command; what it returns is as `cli.main` says. Ctrl-C before it listens ends it without a traceback."""
    # Nothing has to be put away so early, and imports take most of the time: the system ends the process, at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from .cli import main as run  # noqa: PLC0415 - that is what may be interrupted

    return run()


if __name__ == "__main__":
    sys.exit(main())
