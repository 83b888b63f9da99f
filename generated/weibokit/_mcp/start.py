# Do not edit: `make generate` writes this file from tools/mcp_server/start.py.

"""Starts the server, or says what it lacks."""

import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> int:
    """Run `weibokit-mcp` with the program's arguments, and return its exit code: 1 without the extra that it needs."""
    lacking = [name for name in ("click", "mcp") if find_spec(name) is None]
    if lacking:
        named = " and ".join(lacking)
        sys.stderr.write(f"weibokit-mcp: {named} is missing; install it with: pip install 'weibokit[mcp]'\n")
        return 1
    from .main import main as run  # noqa: PLC0415 - it needs both

    return run()
