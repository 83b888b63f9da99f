"""Bulk runs: one method, many jobs, some calls at once; each outcome is a line of a file."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from pathlib import Path
from typing import Any

from ..archive.threads import in_thread
from ..errors import AuthenticationError, BalanceExhausted, BudgetExceeded
from ..pagination.iterators import State
from .calling import acalled
from .course import BulkReport, Course
from .jobs import Job, Jobs
from .outcomes import Part

__all__ = ["STOP_ON", "abulk", "bulk"]

STOP_ON: tuple[type[Exception], ...] = (BalanceExhausted, AuthenticationError, BudgetExceeded)
"""After one of these, the other jobs would fail likewise."""


def bulk(
    method: Callable[..., Any],
    jobs: Jobs,
    *,
    out: str | Path,
    concurrency: int = 8,
    stop_on: tuple[type[Exception], ...] = STOP_ON,
    progress: bool | None = None,
    executor: Executor | None = None,
    credential_from: str | None = None,
) -> BulkReport:
    """Call a method once for each job, and write a line of JSON for each to the file `out`, in the order of the jobs.

    A line is `{"job": …, "ok": true, "data": …, "charged": …, "attempts": …, "method": …}`, or has `"ok": false` and
    `"error": {"type", "code", "message"}`. What was paid for is on disk before anything else happens
    to it, and outlives a power cut. With the same file, a later run calls only for what is missing, and for failures
    that cost nothing. Equal jobs are called once. What was under way when a run was killed is called for again, and
    paid for twice, unless the client has an archive or a budget with a `store`.

    With an `executor` other than a ThreadPoolExecutor, a job travels as settings, operation and arguments, and each
    worker opens a client of its own, with the credential of its own environment. What can't travel is refused: a rate
    as text, a budget without a `store`, a transport, a clock. So is what an engine that runs a job again would pay or
    do twice: an operation that is charged, unless the client has an archive or a budget with a `store`, and one that
    changes something. A job that was sent and not answered has `"charged": "unknown"`.

    Args:
        method: A method of a client; one that pages, `pages_…` or `iter_…`, gives all of its pages or items.
        jobs: Mappings of names of arguments to values, or a file of them: `.csv` or `.jsonl`.
        out: The file to write. Until the end, lines before their turn wait in a file beside it, ending in `.part`.
        concurrency: How many calls are under way at once; with an executor, how many jobs it has at once.
        stop_on: Errors after which no other call is made; the other jobs get the same error, at no charge.
        progress: Whether to show it on stderr: None does on a terminal, False never writes.
        executor: Who calls: a ThreadPoolExecutor, a ProcessPoolExecutor, Dask's `client.get_executor()`, or any other
            `concurrent.futures.Executor`. It is not shut down.
        credential_from: A function that workers import and call for the credential, as "package.module:function"; it
            returns a text, or a dict of the client's arguments to texts.

    Raises:
        ConfigurationError: The jobs can't be read, the file is that of another run, the client can't travel, or a
            worker can't open it.
        TypeError: `executor` is no `concurrent.futures.Executor`.
    """
    course = Course(method, jobs, Path(out), concurrency, stop_on, is_async=False)
    call: Callable[[Job], None] = course.call
    if executor is not None or credential_from is not None:
        from .executors import caller  # noqa: PLC0415 - only who has one needs it

        call = caller(course, executor, credential_from)
    with course.lines:
        left = course.begin(progress)
        with ThreadPoolExecutor(concurrency, "weibokit-bulk") as pool:
            futures = [pool.submit(copy_context().run, _work, course, left, call) for _ in range(concurrency)]
            _wait(course, futures)
    return course.end()


async def abulk(
    method: Callable[..., Any],
    jobs: Jobs,
    *,
    out: str | Path,
    concurrency: int = 8,
    stop_on: tuple[type[Exception], ...] = STOP_ON,
    progress: bool | None = None,
) -> BulkReport:
    """Call a method of an async client once for each job; the async twin of `bulk`, whose executors wait in threads."""
    import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

    course = Course(method, jobs, Path(out), concurrency, stop_on, is_async=True)
    with course.lines:
        left = course.begin(progress)
        workers = asyncio.gather(*(_awork(course, left) for _ in range(concurrency)))
        try:
            await asyncio.shield(workers)
        except asyncio.CancelledError:
            # What is under way may be paid for, so it is waited for; a second cancellation ends that, too.
            course.stop()
            await workers
            raise
    return course.end()


def _wait(course: Course, futures: list[Future[None]]) -> None:
    try:
        for future in futures:
            future.result()
    finally:
        # After Ctrl-C, what is under way is waited for, since it may be paid for.
        course.stop()


def _work(course: Course, left: Iterator[Job], call: Callable[[Job], None]) -> None:
    while (job := course.next_of(left)) is not None:
        call(job)


async def _awork(course: Course, left: Iterator[Job]) -> None:
    while (job := course.next_of(left)) is not None:
        try:
            parts, _ = course.lines.parts(job)
            outcome = await acalled(course.method, course.arguments(job), parts, partial(_keep, course, job))
            await in_thread(partial(course.done, job, outcome))
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            await in_thread(partial(course.failed, job, error))


async def _keep(course: Course, job: Job, part: Part, state: State) -> None:
    await in_thread(partial(course.lines.put_part, job, part, state))
