"""The course of a bulk run: what is to be called for, what came of it, and when to stop."""

import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from inspect import signature
from pathlib import Path
from typing import Any, cast

from ..client import Client
from ..errors import ConfigurationError, InvalidArguments
from ..pagination.iterators import State
from ..pagination.state import page_limit
from .calling import called, joined
from .jobs import Job, Jobs, read_jobs
from .lines import Lines
from .outcomes import JobOutcome, failure
from .progress import BulkProgress

__all__ = ["BulkReport", "Course", "method_name"]


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What came of a bulk run: how many jobs there are, how many good lines, how many of failures."""

    jobs: int
    ok: int
    failed: int

    def __str__(self) -> str:
        return f"{self.jobs:,} jobs: {self.ok:,} ok, {self.failed:,} failed"


class Course:
    """What the workers of one run share."""

    def __init__(
        self,
        method: Callable[..., Any],
        jobs: Jobs,
        out: Path,
        concurrency: int,
        stop_on: tuple[type[Exception], ...],
        *,
        is_async: bool,
    ) -> None:
        _check_twin(method, is_async=is_async)
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"concurrency is {concurrency!r}, but a whole number from 1 on is wanted.")
        self.method = method
        _check_stop_on(stop_on)
        self._signature = signature(method)
        self._jobs = read_jobs(jobs)
        self._stop_on = stop_on
        self.lines = Lines(out, method_name(method), self._jobs)
        self._last: JobOutcome | None = None
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
            if job is not None and self._last is not None:
                for each in (job, *left):
                    self.lines.put(each, self._last)
                return None
            return job

    def arguments(self, job: Job) -> dict[str, Any] | None:
        """Return what the method is called with, which goes on after the pages that are known; None where all are.

        Raises InvalidArguments for arguments that the method does not have, or lacks.
        """
        try:
            self._signature.bind(**job)
        except TypeError as error:
            wanted = f"arguments that fit: {error}"
            raise InvalidArguments(operation=method_name(self.method), wanted=wanted, given=tuple(job)) from None
        _, state = self.lines.parts(job)
        return job if state is None else self._resumed(job, state)

    def _resumed(self, job: Job, state: State) -> dict[str, Any] | None:
        """Go on with the pages of a job; those that earlier runs paid for count towards its `max_pages`."""
        limit = page_limit(job.get("max_pages", self._signature.parameters["max_pages"].default))
        before: State = job.get("resume") or {"pages": 0}
        left = None if limit is None else limit - (state["pages"] - before["pages"])
        if left is not None and left <= 0:
            return None
        return {**job, "resume": state, "max_pages": left}

    def call(self, job: Job) -> None:
        """Call for a job by the client itself, and write what came of it."""
        try:
            parts, _ = self.lines.parts(job)
            self.done(job, called(self.method, self.arguments(job), parts, partial(self.lines.put_part, job)))
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            self.failed(job, error)

    def done(self, job: Job, outcome: JobOutcome) -> None:
        """Write an outcome."""
        self.lines.put(job, outcome)
        self._progress.show(self.lines.ok, self.lines.failed, self.lines.waiting)

    def failed(self, job: Job, error: Exception) -> None:
        """Write a failure; one that all others would share stops the run."""
        self.failed_with(job, failure(error), failure(error, "no") if isinstance(error, self._stop_on) else None)

    def failed_with(self, job: Job, outcome: JobOutcome, others: JobOutcome | None = None) -> None:
        """Write a failure, with the pages that came before; `others`, if given, is that of the jobs that are left."""
        parts, _ = self.lines.parts(job)
        if parts:
            outcome.content["data"] = joined(parts).content["data"]
        self.done(job, outcome)
        if others:
            self._last = others

    def stops_on(self, names: tuple[str, ...]) -> bool:
        """Say whether an error of another process stops the run, by the names of its classes."""
        return any(class_name(each) in names for each in self._stop_on)

    def stop(self) -> None:
        """Begin no other call."""
        self._is_stopped = True

    def end(self) -> BulkReport:
        """Return what came of it."""
        report = BulkReport(len(self._jobs), self.lines.ok, self.lines.failed)
        self._progress.end(str(report))
        return report


def class_name(found: type) -> str:
    """Return what a class is known by in other processes."""
    return f"{found.__module__}.{found.__qualname__}"


def method_name(method: Callable[..., Awaitable[Any] | Any]) -> str:
    """Return what tells a method from others: its namespace and its name, the same for sync and async."""
    owner = type(getattr(method, "__self__", None)).__module__.replace(".api.", ".").split(".")[-2:]
    return ".".join([*owner, getattr(method, "__name__", "call")])


def _check_stop_on(stop_on: object) -> None:
    given = cast("tuple[object, ...]", stop_on) if isinstance(stop_on, tuple) else (None,)
    if not all(isinstance(each, type) and issubclass(each, Exception) for each in given):
        raise ConfigurationError(
            f"stop_on is {stop_on!r}, but a tuple of classes of errors is wanted, such as (RateLimited,)."
        )


def _check_twin(method: Callable[..., Any], *, is_async: bool) -> None:
    """Raise ConfigurationError for a method of an async client in a sync run, or the other way."""
    client = getattr(getattr(method, "__self__", None), "_client", None)
    if isinstance(client, Client) and client.is_async is not is_async:
        found, wanted = ("a sync", "bulk") if is_async else ("an async", "abulk")
        raise ConfigurationError(f"{method_name(method)} is of {found} client; use {wanted}.")
