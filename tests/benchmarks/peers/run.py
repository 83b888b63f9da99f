"""Runs the comparison and the curves, and writes what they found: the page, and its pictures."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.peers.comparison import compare
from tests.benchmarks.peers.curves import curves
from tests.benchmarks.peers.machine import describe
from tests.benchmarks.peers.pictures import draw
from tests.benchmarks.peers.report import markdown
from tests.benchmarks.peers.results import Results
from tests.benchmarks.peers.servers import NO_WRK, SERVERS

PLACE = Path(__file__).parents[1]
PAGE = "RESULTS.md"


def run() -> Path:
    """Measure all in one run; return the page that says what was found."""
    before = os.getloadavg()[0]
    with TemporaryDirectory() as name:
        peers = compare(SERVERS, Path(name))
        skipped = "" if shutil.which("wrk") else NO_WRK
        grown = [] if skipped else curves(Path(name))
    return write(Results(describe(), (before, os.getloadavg()[0]), peers, grown, skipped), PLACE)


def write(results: Results, place: Path) -> Path:
    """Write the page into a folder, and its pictures, in place of those of the run before; return the page."""
    drawn = draw(results)
    folder = place / "pictures"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    for name, (_, content) in drawn.items():
        (folder / name).write_bytes(content)
    page = place / PAGE
    page.write_text(markdown(results, {name: text for name, (text, _) in drawn.items()}), "utf-8")
    return page
