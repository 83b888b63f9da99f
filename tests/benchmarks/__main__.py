"""`make bench`: measures mock server, client and command, and prints each figure beside its goal.

Ratios come from one run on one machine, so they say something anywhere; the absolute figures beside them don't. Nothing
here fails: a slow machine is not a bug.

With `--peers`, the mock server is measured beside others instead, and as what it holds grows; RESULTS.md and its
pictures are written anew.
"""

import argparse
import sys
from collections.abc import Sequence

from tests.benchmarks import client, command, server, start, synthesis
from tests.benchmarks.figures import Figure


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure everything and print the table, or write results beside others; return the exit status."""
    what = "Measure mock server, client and command."
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=what, allow_abbrev=False)
    text = "measure the mock beside other mock servers, and write tests/benchmarks/RESULTS.md"
    parser.add_argument("--peers", action="store_true", help=text)
    return with_peers() if parser.parse_args(arguments).peers else short_form()


def with_peers() -> int:
    """Measure the mock beside others; 1 where what draws the pictures is not installed."""
    try:
        from tests.benchmarks.peers.run import run  # noqa: PLC0415 - the short form needs none of it
    except ModuleNotFoundError as error:
        print(f"{error.name} is missing; make bench ARGS=--peers installs it first.", file=sys.stderr)
        return 1
    print("Measuring; it takes about eight minutes.", flush=True)
    print(f"{run().name} says what was found.")
    return 0


def short_form() -> int:
    """Measure everything but the peers, and print the table."""
    figures = [*server.measure(), *start.measure(), *synthesis.measure(), *client.measure(), *command.measure()]
    widths = [
        max(len(row[column]) for row in [Figure.HEAD, *(figure.row() for figure in figures)]) for column in range(3)
    ]
    for row in [Figure.HEAD, *(figure.row() for figure in figures)]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
