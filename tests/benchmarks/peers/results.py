"""What a run with peers found, in one object that tables and pictures are made from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.processes import Rate

FLOOR = "raw ASGI"
"""The name of the server that does nothing but send the body."""


@dataclass(frozen=True)
class Measured:
    """What one server did: seconds from start to first 200, rates by connections, and megabytes after all that."""

    start: float
    rates: Mapping[int, Rate]
    memory: float


@dataclass(frozen=True)
class Peer:
    """One server of the comparison, and what was measured; or why nothing was."""

    name: str
    version: str
    configured: str
    measured: Measured | None = None
    skipped: str = ""


@dataclass(frozen=True)
class Point:
    """One setting of a curve: its number or word, and what the mock did; `start` in seconds, `memory` in megabytes."""

    setting: str
    start: float
    memory: float
    rate: Rate


@dataclass(frozen=True)
class Curve:
    """What the mock did as one thing grew."""

    subject: str
    points: Sequence[Point]


@dataclass(frozen=True)
class Results:
    """One run: the machine described, load averages before and after it, peers and curves.

    `skipped` says why there are no curves, if there are none.
    """

    machine: Mapping[str, str]
    load: tuple[float, float]
    peers: Sequence[Peer]
    curves: Sequence[Curve]
    skipped: str = ""
