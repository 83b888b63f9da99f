"""Measures the mock and its peers in one run: first their starts, one at a time, then all of them in turns."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median

from tests.benchmarks.peers.results import Measured, Peer
from tests.benchmarks.peers.running import Running, ServerError, look_at, running
from tests.benchmarks.peers.servers import Server, missing, write_files
from tests.benchmarks.processes import LoadError, Rate, rate, resident_mb
from tests.benchmarks.server import GET, middle

CONNECTIONS = (1, 16, 64)


def compare(
    servers: Sequence[Server], folder: Path, *, rounds: int = 3, seconds: int = 3, warm: int = 10
) -> list[Peer]:
    """Return what each server did, in the order of `servers`; one that can't run says why.

    A round is every server at every number of connections, for so many seconds. Before the first round, each is warmed:
    runtimes that compile what is hot need some time for it.
    """
    write_files(folder)
    reasons = {server.name: missing(server) or first_look(server, folder) for server in servers}
    able = {server.name: partial(server.command, folder) for server in servers if not reasons[server.name]}
    starts = start_times(able, rounds)
    with ExitStack() as stack:
        up = {name: stack.enter_context(running(command)) for name, command in able.items()}
        rates, failed = all_rates(up, rounds, seconds, warm)
        memory = {name: resident_mb(up[name].pid) for name in rates}
    found = {name: Measured(starts[name], rates[name], memory[name]) for name in rates}
    return [_peer(server, found.get(server.name), (reasons | failed)[server.name]) for server in servers]


def first_look(server: Server, folder: Path) -> str:
    """Run a server once; say why it can't be measured, or nothing."""
    try:
        with running(partial(server.command, folder)) as up:
            look_at(up.url, validates=server.validates)
    except ServerError as error:
        return f"skipped: {error}"
    return ""


def start_times(commands: Mapping[str, Callable[[int], list[str]]], rounds: int) -> dict[str, float]:
    """Return the seconds to the first 200 of each: medians, in turns; nothing else runs meanwhile."""
    found: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            with running(command) as up:
                found[name].append(up.start)
    return {name: median(times) for name, times in found.items()}


def all_rates(
    up: Mapping[str, Running], rounds: int, seconds: int, warm: int
) -> tuple[dict[str, dict[int, Rate]], dict[str, str]]:
    """Return what each server did at each number of connections, medians, in turns; and why others have no figures.

    One that fails under load is left alone from then on.
    """
    found: dict[str, dict[int, list[Rate]]] = {name: {number: [] for number in CONNECTIONS} for name in up}
    failed: dict[str, str] = {}
    plan = [(16, warm), *((number, seconds) for _ in range(rounds) for number in CONNECTIONS)]
    for turn, (number, time) in enumerate(plan):
        for name in [name for name in up if name not in failed]:
            try:
                measured = rate(up[name].url, up[name].pid, GET, connections=number, seconds=time)
            except LoadError as error:
                failed[name] = f"failed: {error}"
                continue
            if turn > 0:
                found[name][number].append(measured)
    medians = {
        name: {number: middle(several) for number, several in numbers.items()}
        for name, numbers in found.items()
        if name not in failed
    }
    return medians, failed


def _peer(server: Server, measured: Measured | None, reason: str) -> Peer:
    return Peer(server.name, server.version() if measured else "", server.configured, measured, reason)
