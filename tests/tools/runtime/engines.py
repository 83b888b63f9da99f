"""Executors that do what engines do: run a job again, lose a result, break; and functions that their workers import."""

import os
import pickle
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from weibokit._runtime.archive import places

if TYPE_CHECKING:
    import pytest

SECRET = "planted-token-123"


def token() -> str:
    return SECRET


def mapping() -> dict[str, str]:
    return {"token": SECRET}


def nothing() -> None:
    return None


def wrong_name() -> dict[str, str]:
    return {"tokne": SECRET}


def none_of_it() -> dict[str, None]:
    return {"token": None}


def failing() -> str:
    raise ValueError(SECRET)


def leaving() -> str:
    raise SystemExit(SECRET)


EVENTS: list[Any] = []


def listen(event: Any) -> None:
    EVENTS.append(event)


def noted(folder: str, fn: Callable[..., Any], *args: Any) -> Any:
    """Leave a file that says that a job was run, named after its uid, and run it."""
    (Path(folder) / f"{_uid(args)}-{os.urandom(6).hex()}").touch()
    return fn(*args)


def dying(uid: str, fn: Callable[..., Any], *args: Any) -> Any:
    """Run a job, and if it is the one with this uid, end the process before anybody has the result."""
    found = fn(*args)
    if _uid(args) == uid:
        os.kill(os.getpid(), signal.SIGKILL)
    return found


def _uid(args: tuple[Any, ...]) -> str:
    return args[2]["uid"] if len(args) > 2 else "none"


class Inline(Executor):
    """Does the work in place, on what pickling leaves of it, and keeps that; `jobs` are those of calls."""

    def __init__(self) -> None:
        self.submitted: list[bytes] = []

    @property
    def jobs(self) -> list[bytes]:
        return [each for each in self.submitted if b"call_job" in each]

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        submitted = pickle.dumps((fn, args, kwargs))
        self.submitted.append(submitted)
        future: Future[Any] = Future()
        try:
            future.set_result(self.work(*pickle.loads(submitted)))
        except BaseException as error:  # noqa: BLE001 - as executors do
            future.set_exception(error)
        return future

    def work(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return fn(*args, **kwargs)


class OnAnotherMachine(Inline):
    """Does the work as a machine would that shares no files with this one."""

    def __init__(self, monkeypatch: "pytest.MonkeyPatch") -> None:
        super().__init__()
        self._monkeypatch = monkeypatch

    def work(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        self._monkeypatch.setattr(places, "_machine", lambda: "another")
        return super().work(fn, args, kwargs)


class Repeating(Inline):
    """Runs everything a second time, as engines do when the first result is lost with its worker."""

    def work(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        fn(*args, **kwargs)
        return fn(*args, **kwargs)


class Breaking(Inline):
    """Does `whole` jobs, and loses the result of the next, or where `does` is False, the job; then it is broken."""

    def __init__(self, whole: int, *, does: bool, error: BaseException | None = None) -> None:
        super().__init__()
        self._whole, self._does = whole, does
        self._error = error or BrokenExecutor("a worker was lost")

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        if len(self.jobs) > self._whole:
            raise BrokenExecutor("the pool is broken")
        return super().submit(fn, *args, **kwargs)

    def work(self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if len(self.jobs) <= self._whole:
            return fn(*args, **kwargs)
        if self._does:
            fn(*args, **kwargs)
        raise self._error
