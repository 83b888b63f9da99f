# Do not edit: `make generate` writes this file from tools/runtime/bulk/run.py.

"""Bulk runs: one method, many jobs, some calls at once; each outcome is a line of a file."""

import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from inspect import signature
from pathlib import Path
from typing import Any, TypeGuard, cast

from ..archive.threads import in_thread
from ..client import Client
from ..errors import AuthenticationError, BalanceExhausted, BudgetExceeded, ConfigurationError, InvalidArguments
from ..models.model import Model
from ..pagination.iterators import AsyncItems, AsyncPages, Items, Pages, State
from ..pagination.state import page_limit
from .jobs import Job, Jobs, read_jobs
from .lines import Lines
from .outcomes import JobOutcome, Part, failure, part_of, payload
from .progress import BulkProgress

__all__ = ["STOP_ON", "BulkReport", "abulk", "bulk"]

STOP_ON: tuple[type[Exception], ...] = (BalanceExhausted, AuthenticationError, BudgetExceeded)
"""After one of these, the other jobs would fail likewise."""

# What stands for the iterator of a job all of whose pages are known.
_COMPLETE: Any = object()


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What came of a bulk run: how many jobs there are, how many good lines, how many of failures."""

    jobs: int
    ok: int
    failed: int

    def __str__(self) -> str:
        return f"{self.jobs:,} jobs: {self.ok:,} ok, {self.failed:,} failed"


def bulk(
    method: Callable[..., Any],
    jobs: Jobs,
    *,
    out: str | Path,
    concurrency: int = 8,
    stop_on: tuple[type[Exception], ...] = STOP_ON,
    progress: bool | None = None,
) -> BulkReport:
    """Call a method once for each job, and write a line of JSON for each to the file `out`, in the order of the jobs.

    A line is `{"job": …, "ok": true, "data": …, "charged": …, "attempts": …, "method": …}`, or has `"ok": false` and
    `"error": {"type", "code", "message"}`. What was paid for is on disk before anything else happens
    to it, and outlives a power cut. With the same file, a later run calls only for what is missing, and for failures
    that cost nothing. Equal jobs are called once. What was under way when a run was killed is called for again, and
    paid for twice, unless the client has an archive or a budget with a `store`.

    Args:
        method: A method of a client; one that pages, `pages_…` or `iter_…`, gives all of its pages or items.
        jobs: Mappings of names of arguments to values, or a file of them: `.csv` or `.jsonl`.
        out: The file to write. Until the end, lines before their turn wait in a file beside it, ending in `.part`.
        concurrency: How many calls are under way at once.
        stop_on: Errors after which no other call is made; the other jobs get the same error, at no charge.
        progress: Whether to show it on stderr: None does on a terminal, False never writes.

    Raises:
        ConfigurationError: The jobs can't be read, or the file is that of another run.
    """
    _check_twin(method, "abulk", is_async=False)
    run = _Run(method, jobs, Path(out), concurrency, stop_on)
    with run.lines:
        left = run.begin(progress)
        with ThreadPoolExecutor(concurrency, "weibokit-bulk") as pool:
            futures = [pool.submit(copy_context().run, _work, run, left) for _ in range(concurrency)]
            _wait(run, futures)
    return run.end()


async def abulk(
    method: Callable[..., Any],
    jobs: Jobs,
    *,
    out: str | Path,
    concurrency: int = 8,
    stop_on: tuple[type[Exception], ...] = STOP_ON,
    progress: bool | None = None,
) -> BulkReport:
    """Call a method of an async client once for each job; the async twin of `bulk`."""
    import asyncio  # noqa: PLC0415 - programs without an event loop don't need it

    _check_twin(method, "bulk", is_async=True)
    run = _Run(method, jobs, Path(out), concurrency, stop_on)
    with run.lines:
        left = run.begin(progress)
        workers = asyncio.gather(*(_awork(run, left) for _ in range(concurrency)))
        try:
            await asyncio.shield(workers)
        except asyncio.CancelledError:
            # What is under way may be paid for, so it is waited for; a second cancellation ends that, too.
            run.stop()
            await workers
            raise
    return run.end()


class _Run:
    """What the workers of one run share."""

    def __init__(
        self,
        method: Callable[..., Any],
        jobs: Jobs,
        out: Path,
        concurrency: int,
        stop_on: tuple[type[Exception], ...],
    ) -> None:
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"concurrency is {concurrency!r}, but a whole number from 1 on is wanted.")
        self.method = method
        _check_stop_on(stop_on)
        self._signature = signature(method)
        self._jobs = read_jobs(jobs)
        self._stop_on = stop_on
        self.lines = Lines(out, _name(method), self._jobs)
        self._error: Exception | None = None
        self._is_stopped = False
        self._lock = threading.Lock()

    def begin(self, progress: bool | None) -> Iterator[Job]:
        """Return the jobs that are to be called for."""
        self._progress = BulkProgress(len(self._jobs), progress)
        return self.lines.missing()

    def next_of(self, left: Iterator[Job]) -> Job | None:
        """Return the next job, or None when there is none or no other is wanted."""
        with self._lock:
            job = None if self._is_stopped else next(left, None)
            if job is not None and self._error is not None:
                for each in (job, *left):
                    self.lines.put(each, failure(self._error, "no"))
                return None
            return job

    def done(self, job: Job, outcome: JobOutcome) -> None:
        """Write an outcome."""
        self.lines.put(job, outcome)
        self._progress.show(self.lines.ok, self.lines.failed, self.lines.waiting)

    def call(self, job: Job) -> tuple[Any, list[Part]]:
        """Call the method; return what it returned, and the pages that an earlier run has of the same job.

        Raises InvalidArguments for arguments that the method does not have, or lacks.
        """
        try:
            self._signature.bind(**job)
        except TypeError as error:
            wanted = f"arguments that fit: {error}"
            raise InvalidArguments(operation=_name(self.method), wanted=wanted, given=tuple(job)) from None
        parts, state = self.lines.parts(job)
        return (self.method(**job) if state is None else self._resumed(job, state)), parts

    def _resumed(self, job: Job, state: State) -> Any:
        """Go on with the pages of a job; those that earlier runs paid for count towards its `max_pages`."""
        limit = page_limit(job.get("max_pages", self._signature.parameters["max_pages"].default))
        before: State = job.get("resume") or {"pages": 0}
        left = None if limit is None else limit - (state["pages"] - before["pages"])
        if left is not None and left <= 0:
            return _COMPLETE
        return self.method(**{**job, "resume": state, "max_pages": left})

    def failed(self, job: Job, error: Exception) -> None:
        """Write a failure, with the pages that came before; one that all others would share stops the run."""
        parts, _ = self.lines.parts(job)
        outcome = failure(error)
        if parts:
            outcome.content["data"] = _joined(parts).content["data"]
        self.done(job, outcome)
        if isinstance(error, self._stop_on):
            self._error = error

    def stop(self) -> None:
        """Begin no other call."""
        self._is_stopped = True

    def end(self) -> BulkReport:
        """Return what came of it."""
        report = BulkReport(len(self._jobs), self.lines.ok, self.lines.failed)
        self._progress.end(str(report))
        return report


def _check_stop_on(stop_on: object) -> None:
    given = cast("tuple[object, ...]", stop_on) if isinstance(stop_on, tuple) else (None,)
    if not all(isinstance(each, type) and issubclass(each, Exception) for each in given):
        raise ConfigurationError(
            f"stop_on is {stop_on!r}, but a tuple of classes of errors is wanted, such as (RateLimited,)."
        )


def _wait(run: _Run, futures: list[Future[None]]) -> None:
    try:
        for future in futures:
            future.result()
    finally:
        # After Ctrl-C, what is under way is waited for, since it may be paid for.
        run.stop()


def _work(run: _Run, left: Iterator[Job]) -> None:
    while (job := run.next_of(left)) is not None:
        try:
            run.done(job, _called(run, job))
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            run.failed(job, error)


async def _awork(run: _Run, left: Iterator[Job]) -> None:
    while (job := run.next_of(left)) is not None:
        try:
            outcome = await _acalled(run, job)
            await in_thread(partial(run.done, job, outcome))
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            await in_thread(partial(run.failed, job, error))


def _called(run: _Run, job: Job) -> JobOutcome:
    found, parts = run.call(job)
    if found is _COMPLETE:
        return _joined(parts)
    if not _is_paged(found):
        whole = payload(found)
        return JobOutcome.of(whole.data, [whole])
    while part := _part(_next(found), found):
        parts.append(part)
        run.lines.put_part(job, part, found.state)
    return _joined(parts)


async def _acalled(run: _Run, job: Job) -> JobOutcome:
    found, parts = run.call(job)
    if found is _COMPLETE:
        return _joined(parts)
    if not _is_async_paged(found):
        whole = payload(await found)
        return JobOutcome.of(whole.data, [whole])
    while part := _part(await _anext(found), found):
        parts.append(part)
        await in_thread(partial(run.lines.put_part, job, part, found.state))
    return _joined(parts)


def _is_paged(found: object) -> TypeGuard[Pages[Any] | Items[Any]]:
    return isinstance(found, Pages | Items)


def _is_async_paged(found: object) -> TypeGuard[AsyncPages[Any] | AsyncItems[Any]]:
    return isinstance(found, AsyncPages | AsyncItems)


def _next(found: Pages[Any] | Items[Any]) -> list[Any]:
    if isinstance(found, Items):
        return found.next_page()
    page = next(found, None)
    return [] if page is None else [page]


async def _anext(found: AsyncPages[Any] | AsyncItems[Any]) -> list[Any]:
    if isinstance(found, AsyncItems):
        return await found.next_page()
    page = await anext(found, None)
    return [] if page is None else [page]


def _part(items: list[Any], found: Any) -> Part | None:
    """Return what one page gave, None for none."""
    if not items:
        return None
    if isinstance(found, Items | AsyncItems):
        return part_of([each.to_dict() if isinstance(each, Model) else each for each in items], found.response)
    page = payload(items[0])
    return Part([page.data], page.charged, page.attempts)


def _joined(parts: list[Part]) -> JobOutcome:
    return JobOutcome.of([each for part in parts for each in part.data], parts)


def _name(method: Callable[..., Awaitable[Any] | Any]) -> str:
    """Return what tells a method from others: its namespace and its name, the same for sync and async."""
    owner = type(getattr(method, "__self__", None)).__module__.replace(".api.", ".").split(".")[-2:]
    return ".".join([*owner, getattr(method, "__name__", "call")])


def _check_twin(method: Callable[..., Any], function: str, *, is_async: bool) -> None:
    """Raise ConfigurationError for a method of an async client in a sync run, or the other way."""
    client = getattr(getattr(method, "__self__", None), "_client", None)
    if isinstance(client, Client) and client.is_async is not is_async:
        raise ConfigurationError(
            f"{_name(method)} is of {'a sync' if is_async else 'an async'} client; use {function}."
        )
