"""Figures of `weibokit-mock --workers 2`: throughput beside one worker, and who has had the cores meanwhile."""

import os
import resource
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.figures import Figure
from tests.benchmarks.processes import Load, Rate, rate, serving

ROUNDS = 5


@dataclass(frozen=True)
class Round:
    """One round of requests, and the share of one core that the load generator had meanwhile."""

    rate: Rate
    load: float

    @property
    def mock(self) -> float:
        """How many cores the mock had."""
        return self.rate.per_second * self.rate.cpu_us / 1e6


def measure(mock: list[str], load: Load) -> Iterator[Figure]:
    """Yield requests per second of two workers beside one, in turns, and what limits them: the cores.

    The load generator runs on the same cores. So two workers can't have more of them than it leaves, and what a
    request takes of the processor says how the mock would do with more.
    """
    if shutil.which("wrk") is None:
        return
    with serving(mock) as one, serving([*mock, "--workers", "2"]) as two:
        rounds = [[_round(*server, load) for server in (one, two)] for _ in range(ROUNDS)]
    alone, both = zip(*rounds, strict=True)
    ratio = median(two.rate.per_second / one.rate.per_second for one, two in rounds)
    rates = [median(each.rate.per_second for each in column) for column in (alone, both)]
    cost = median(two.rate.cpu_us / one.rate.cpu_us for one, two in rounds)
    yield Figure("mock, two workers, requests per second", f"{rates[1]:,.0f} ({ratio:.2f} of one: {rates[0]:,.0f})")
    yield Figure("mock, two workers, CPU of a request", f"{cost:.2f} of one", "≤ 1.10")
    for name, column in (("one worker", alone), ("two workers", both)):
        cores, shares = median(each.mock for each in column), median(each.load for each in column)
        used = f"{cores:.2f} cores, wrk {shares:.2f}, of {os.cpu_count()}"
        yield Figure(f"mock, {name}, had meanwhile", used, f"{os.cpu_count()} without others")


def _round(base_url: str, pid: int, load: Load) -> Round:
    before, begun = _seconds_of_ended(), time.perf_counter()
    found = rate(base_url, pid, load)
    return Round(found, (_seconds_of_ended() - before) / (time.perf_counter() - begun))


def _seconds_of_ended() -> float:
    """Return the processor time of all processes that were started here and have ended: the load generator's."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
