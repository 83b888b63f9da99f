"""Results of a run that never was."""

from tests.benchmarks.peers.results import Curve, Measured, Peer, Point, Results
from tests.benchmarks.processes import Rate


def measured(factor: float) -> Measured:
    """Return what a server did that is so many times as fast as the slowest."""
    rates = {number: Rate(1000 * factor * number, 2 / factor, 20 / factor, 500 / factor) for number in (1, 16, 64)}
    return Measured(1 / factor, rates, 100 * factor)


def results() -> Results:
    """Return two servers that were measured, one that was skipped, and two curves."""
    points = [Point(name, 0.4, 70, Rate(9000, 1, 2, cpu)) for name, cpu in (("10", 58), ("717", 61.4))]
    return Results(
        {"Memory": "24 GiB"},
        (0.25, 2.5),
        [
            Peer("weibokit-mock", "1.2.3", "As it comes.", measured(2)),
            Peer("Prism", "", "Static.", skipped="skipped: there is none"),
            Peer("raw ASGI", "4.5.6", "The floor.", measured(4)),
        ],
        [Curve("operations", points), Curve("sessions", points)],
    )
