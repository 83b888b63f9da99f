"""Measures the mock as what it has to do with grows: operations, stubs, journal, sessions."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import httpx

from tests.benchmarks.peers.comparison import start_times
from tests.benchmarks.peers.definition import some
from tests.benchmarks.peers.results import Curve, Point
from tests.benchmarks.peers.running import Running, running
from tests.benchmarks.processes import Load, Rate, rate, resident_mb
from tests.benchmarks.server import GET, add_stubs, middle

JOURNAL = 10_000
"""Requests that the mock remembers, unless something else is said."""


@dataclass(frozen=True)
class Setting:
    """One setting of a curve: its name, how the mock is started, and what is done before it is measured.

    `prepare` returns the requests to send; `before_round` runs before each round.
    """

    name: str
    command: Callable[[int], list[str]]
    prepare: Callable[[str], Load] = lambda _url: GET
    before_round: Callable[[str], None] = lambda _url: None


def mock(port: int) -> list[str]:
    """Return the command of the mock as it comes."""
    return [sys.executable, "-m", "weibokit_mock", "--port", str(port)]


def mock_with_room(port: int) -> list[str]:
    """Return the command of a mock whose journal does not fill in a round."""
    return [*mock(port), "--journal", str(100 * JOURNAL)]


def mock_with(folder: Path, port: int) -> list[str]:
    """Return the command of the mock with the definitions of a folder."""
    return [sys.executable, "-m", "tests.benchmarks.peers.serve_some", str(folder), "--port", str(port)]


def settings(folder: Path) -> dict[str, list[Setting]]:
    """Return what is measured, by what grows."""
    return {
        "operations": [Setting(str(most), with_operations(folder, most)) for most in (10, 100, 717)],
        "stubs that don't match": [Setting(f"{most:,}", mock, partial(with_stubs, most)) for most in (0, 100, 1000)],
        f"journal of {JOURNAL:,} requests": [
            Setting("empty", mock_with_room, before_round=empty_journal),
            Setting("full", mock, fill_journal),
        ],
        "sessions": [Setting(f"{most:,}", mock, partial(with_sessions, most)) for most in (1, 100, 1000)],
    }


def with_operations(folder: Path, most: int) -> Callable[[int], list[str]]:
    """Write definitions with so many operations, and return the command that serves them."""
    place = folder / f"operations-{most}"
    place.mkdir()
    for api, document in some(most).items():
        (place / f"{api}.json").write_text(json.dumps(document), "utf-8")
    return partial(mock_with, place)


def with_stubs(most: int, url: str) -> Load:
    """Add stubs that match nothing that is asked for."""
    add_stubs(url, most)
    return GET


def with_sessions(most: int, url: str) -> Load:
    """Open sessions; each request goes to the next of them."""
    with httpx.Client(base_url=url) as client:
        ids = [client.post("/__admin/sessions").raise_for_status().json()["id"] for _ in range(most)]
    return replace(GET, sessions=tuple(ids))


def empty_journal(url: str) -> None:
    """Forget all requests."""
    httpx.delete(f"{url}/__admin/requests").raise_for_status()


def fill_journal(url: str) -> Load:
    """Send requests until the journal holds as many as it can."""
    with httpx.Client(base_url=url) as client:
        for _ in range(JOURNAL):
            client.get(GET.target).raise_for_status()
    return GET


def curves(folder: Path, *, rounds: int = 5, seconds: int = 1) -> list[Curve]:
    """Return what the mock did as each thing grew: medians of rounds, the settings of one curve in turns."""
    return [curve(subject, several, rounds, seconds) for subject, several in settings(folder).items()]


def curve(subject: str, several: Sequence[Setting], rounds: int, seconds: int) -> Curve:
    """Return one curve. Memory is that of before the load, with what was prepared."""
    starts = start_times({setting.name: setting.command for setting in several}, rounds)
    with ExitStack() as stack:
        up = {setting.name: stack.enter_context(running(setting.command)) for setting in several}
        loads = {setting.name: setting.prepare(up[setting.name].url) for setting in several}
        memory = {name: resident_mb(each.pid) for name, each in up.items()}
        rates = [_round(several, up, loads, seconds) for _ in range(1 + rounds)][1:]  # the first one warms
    return Curve(
        subject,
        [
            Point(each.name, starts[each.name], memory[each.name], middle([found[each.name] for found in rates]))
            for each in several
        ],
    )


def _round(
    several: Sequence[Setting], up: Mapping[str, Running], loads: Mapping[str, Load], seconds: int
) -> dict[str, Rate]:
    found = {}
    for setting in several:
        each = up[setting.name]
        setting.before_round(each.url)
        found[setting.name] = rate(each.url, each.pid, loads[setting.name], seconds=seconds)
    return found
