"""Locks that a thread of the parent holds while it forks."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

PROGRAM = """
import logging, os, signal, sys, threading
from tools.runtime.auth import redaction
from tools.runtime.transport.spending.budget import Budget
from tools.runtime.transport.rate import Limiter
from tools.runtime.transport.retry import RetryQuota

limiter, quota, budget = Limiter("5/second"), RetryQuota(), Budget(calls=5)
reservation = budget.reserve("a")
guard = redaction._guard
locks = [limiter._lock, quota._lock, budget._store._lock, guard._lock]
taken, done = threading.Event(), threading.Event()

def hold():
    for lock in locks:
        lock.acquire()
    taken.set()
    done.wait()

threading.Thread(target=hold, daemon=True).start()
taken.wait()
child = os.fork()
if not child:
    signal.alarm(20)
    limiter.acquire()
    limiter.close(0)
    assert quota.take()
    quota.succeeded(retried=True)
    budget.settle(reservation, "no")
    guard.filter(logging.LogRecord("httpx", 20, "", 0, "text", (), None))
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), all(lock.locked() for lock in locks))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no forks")
def test_no_lock_of_the_parent_stops_a_fork() -> None:
    assert subprocess.check_output([sys.executable, "-c", PROGRAM], cwd=ROOT, text=True).split() == ["0", "True"]
