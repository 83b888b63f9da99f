"""`make bench`: measures mock server, client and command, and prints each figure beside its goal.

Ratios come from one run on one machine, so they say something anywhere; the absolute figures beside them don't. Nothing
here fails: a slow machine is not a bug.
"""

import sys

from tests.benchmarks import client, command, server, start, synthesis
from tests.benchmarks.figures import Figure


def main() -> int:
    """Measure everything and print the table."""
    figures = [*server.measure(), *start.measure(), *synthesis.measure(), *client.measure(), *command.measure()]
    widths = [
        max(len(row[column]) for row in [Figure.HEAD, *(figure.row() for figure in figures)]) for column in range(3)
    ]
    for row in [Figure.HEAD, *(figure.row() for figure in figures)]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
