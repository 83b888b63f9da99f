"""Writes the results of a run as Markdown."""

from collections.abc import Callable, Iterable, Sequence

from tests.benchmarks.peers.results import FLOOR, Curve, Measured, Peer, Results

HEAD = """\
# Results

Made by the harness in this folder; every run writes it anew, with its pictures. To reproduce it:

```console
$ make bench ARGS=--peers
```

It takes Linux, `wrk`, Java and npm, and eight minutes; what is absent is skipped. Everything runs on one machine over
loopback, the load generator too: compare figures of one run, not of two machines.
"""

PEERS = """\
## Beside other mock servers

All serve the same body to the same requests, `GET /api/weibo/get-followers/v1` with a new `uid` in each; before
anything is measured, the body of each server is compared, and a request that the definition forbids has to be rejected.
The definition has the 717 operations of all APIs. Load comes from `wrk`, on one thread, which takes a core of its own.
Figures are medians of rounds, in which the servers take turns; each was warmed before. CPU is that of all threads of
the server, and the fairest measure between servers of one thread and of many. Start is the time from starting the
process to its first response with status 200, all of its files having been read before; memory is what is resident
after all rounds.
"""

CURVES = """\
## As it grows

The mock alone, at 16 connections: medians of rounds, in which the settings of a table take turns. CPU is what the
server takes of the processor for a request; memory is measured before the load, with all that the setting wants. The
journal called empty is emptied before each round, and has room for more than the requests of one; the full one forgets
a request for each that comes. With sessions, each request goes to the next one.
"""


def markdown(results: Results, pictures: dict[str, str]) -> str:
    """Return the page; `pictures` are the files that there are, by what each stands for, beside the page."""
    return "\n".join([HEAD, *_machine(results), *_peers(results, pictures), *_curves(results, pictures)])


def _machine(results: Results) -> list[str]:
    before, after = results.load
    load = f"{before:.2f} at the start, {after:.2f} at the end (of the last minute; an idle machine starts at about 0)"
    lines = [*results.machine.items(), ("Load average", load)]
    return ["## Machine\n", *(f"- {what}: {text}" for what, text in lines), ""]


def _peers(results: Results, pictures: dict[str, str]) -> list[str]:
    floor = next((peer.measured for peer in results.peers if peer.name == FLOOR), None)
    numbers = connections(results.peers)
    at = [f"at {number}" for number in numbers]
    return [
        PEERS,
        *images(pictures, "peers"),
        "Requests per second, by connections:\n",
        _table(("server", "version", *at, f"of {FLOOR} at 16"), results.peers, lambda it: _rates(it, floor)),
        "Latency in milliseconds, the middle one and the slowest of 100 (p50 / p99), by connections:\n",
        _table(("server", "version", *at), results.peers, _latencies),
        "CPU of each request in microseconds, by connections; start; memory:\n",
        _table(("server", "version", *at, "start", "memory"), results.peers, _costs),
        "How each is configured:\n",
        *(f"- **{peer.name}**: {peer.configured}" for peer in results.peers),
        "",
    ]


def connections(peers: Sequence[Peer]) -> list[int]:
    """Return the numbers of connections that were measured."""
    return sorted({number for peer in peers if peer.measured for number in peer.measured.rates})


def _rates(measured: Measured, floor: Measured | None) -> list[str]:
    share = f"{measured.rates[16].per_second / floor.rates[16].per_second:.2f}" if floor else ""
    return [*(f"{rate.per_second:,.0f}" for rate in measured.rates.values()), share]


def _latencies(measured: Measured) -> list[str]:
    return [f"{rate.p50:.2f} / {rate.p99:.2f}" for rate in measured.rates.values()]


def _costs(measured: Measured) -> list[str]:
    cpu = [f"{rate.cpu_us:,.0f}" for rate in measured.rates.values()]
    return [*cpu, f"{measured.start:.2f} s", f"{measured.memory:,.0f} MB"]


def _table(head: Sequence[str], peers: Sequence[Peer], cells: Callable[[Measured], list[str]]) -> str:
    """Return a table with a line for each server; that of one that was skipped says why."""
    found = [
        (peer.name, peer.version, *cells(peer.measured)) if peer.measured else (peer.name, peer.skipped)
        for peer in peers
    ]
    return table(head, found)


def _curves(results: Results, pictures: dict[str, str]) -> list[str]:
    if results.skipped:
        return [CURVES, f"{results.skipped[0].upper()}{results.skipped[1:]}.\n"]
    return [CURVES, *images(pictures, "curves"), *map(_curve, results.curves)]


def _curve(curve: Curve) -> str:
    rows = [
        (
            point.setting,
            f"{point.rate.per_second:,.0f}",
            f"{point.rate.cpu_us:.0f} µs",
            f"{point.start:.2f} s",
            f"{point.memory:.0f} MB",
        )
        for point in curve.points
    ]
    return table((curve.subject, "requests per second", "CPU of a request", "start", "memory"), rows)


def images(pictures: dict[str, str], beginning: str) -> list[str]:
    """Return the pictures whose files begin like this; what each shows stands for it where it can't be seen."""
    return [f"![{text}](pictures/{name})\n" for name, text in pictures.items() if name.startswith(beginning)]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; rows that are too short end with empty cells. Numbers stand to the right."""
    full = [[*row, *[""] * (len(head) - len(row))] for row in rows]
    sides = ["---" if column == 0 else "--:" for column in range(len(head))]
    return "".join(f"| {' | '.join(row)} |\n" for row in [head, sides, *full])
