"""What happens to an archive when many processes use it, and when they are killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.modes import Archive
from tools.runtime.archive.owners import began, ended, is_gone, this_process
from tools.runtime.archive.sent import Mark
from tools.runtime.errors import OutcomeUnknown

ROOT = Path(__file__).parents[3]

BEGINNING = """
import os, sys, time
from pathlib import Path
from tools.runtime.archive.keys import RequestKey
from tools.runtime.archive.sent import Mark
from tools.runtime.archive.modes import Archive
from tools.runtime.archive.responses import ArchivedResponse

path = Path(sys.argv[1])

def key(number=0):
    return RequestKey.of("justone", "weibo_x", [("uid", str(number))])

GOOD = ArchivedResponse(200, "application/json", b"{}", charged="yes")
"""

CLAIM = """
archive = Archive(path)
found = archive.claim(key())
archive.note(found, sent=SENT)
print("claimed" if isinstance(found, Mark) else "found", flush=True)
time.sleep(600)
"""

WRITE = """
archive = Archive(path)
for number in range(10**6):
    archive.finish(archive.claim(key(number)), GOOD)
    print(number, flush=True)
"""

RACE = """
print("ready", flush=True)
sys.stdin.readline()
archive = Archive(path)
found = archive.claim(key())
if isinstance(found, Mark):
    time.sleep(0.1)
    archive.finish(found, GOOD)
print("sent" if isinstance(found, Mark) else "found", flush=True)
"""

FORK = """
archive = Archive(path)
archive.finish(archive.claim(key(0)), GOOD)
child = os.fork()
for number in range(1, 30):
    archive.finish(archive.claim(key(number + 100 * bool(child))), GOOD)
if not child:
    sys.exit(0)
os.waitpid(child, 0)
archive.finish(archive.claim(key(1000)), GOOD)
print(len(list(archive)))
"""

Start = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "paid.sqlite"


@pytest.fixture
def start(path: Path) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def begin(program: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", BEGINNING + program, str(path)]
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True))
        return started[-1]

    yield begin
    for each in started:
        each.kill()
        each.communicate()


def key(number: int = 0) -> RequestKey:
    return RequestKey.of("justone", "weibo_x", [("uid", str(number))])


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_killed_sender_is_reported_and_not_paid_again(path: Path, start: Start) -> None:
    process = start("SENT = True" + CLAIM)
    assert line(process) == "claimed"
    looks: list[float] = []

    def kill_at_last(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 3:
            process.send_signal(signal.SIGKILL)
            # Ended, but not yet taken note of by its parent.
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)

    with pytest.raises(OutcomeUnknown):
        Archive(path, sleep=kill_at_last).claim(key())
    assert len(looks) == 3


def test_killed_before_sending_leaves_nothing_behind(path: Path, start: Start) -> None:
    process = start("SENT = False" + CLAIM)
    assert line(process) == "claimed"
    process.kill()
    process.communicate()
    assert isinstance(Archive(path).claim(key()), Mark)


def test_kill_loses_nothing_that_was_written(path: Path, start: Start) -> None:
    process = start(WRITE)
    written = -1
    while written < 40:
        written = int(line(process))
    process.kill()
    rest, _ = process.communicate()
    written = max([written, *map(int, rest.split())])
    archive = Archive(path)
    assert all(archive.look(key(number)) for number in range(written + 1))
    assert archive.look(key(written + 2)) is None
    # At most one was on its way.
    with suppress(OutcomeUnknown):
        archive.claim(key(written + 1))
    archive.claim(key(written + 2))


def test_equal_requests_of_eight_processes_are_sent_once(start: Start) -> None:
    processes = [start(RACE) for _ in range(8)]
    assert [line(each) for each in processes] == ["ready"] * 8
    for each in processes:
        assert each.stdin
        each.stdin.write("go\n")
        each.stdin.flush()
    assert sorted(line(each) for each in processes) == ["found"] * 7 + ["sent"]


def test_forked_processes_share_an_archive(start: Start) -> None:
    assert line(start(FORK)) == "60"


def test_owners_are_told_apart() -> None:
    own = this_process()
    host, pid, started = own.rsplit("/", 2)
    began("1")
    assert (is_gone(own, "1"), is_gone(own, "2")) == (False, True)
    ended("1")
    assert is_gone(own, "1") is True
    assert is_gone(f"{host}/{pid}/{started}9", "1") is True
    assert is_gone(f"another-{own}", "1") is None


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    rooms = ("transport.retry", "transport.rate", "transport.concurrency", "transport.spending.budget", "archive.modes")
    imports = ", ".join(f"tools.runtime.{room}" for room in rooms)
    heavy = ("sqlite3", "asyncio", "tempfile")
    program = f"import sys, {imports}; print({{*{heavy!r}}} & {{*sys.modules}})"
    assert subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True).strip() == "set()"
