# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/events.py.

"""One record for each attempt, which listeners and the log get."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from ...errors import Charged, ConfigurationError

__all__ = ["Attempt", "Events", "switch_on_log"]

_VARIABLE = "WEIBOKIT_LOG"

_logger = logging.getLogger("weibokit")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call: `number` from 1, `elapsed` in seconds, `status` the HTTP status as it came.

    `code` is the service's own, `error` the class of the error if it failed, and `wait` the seconds until the next
    attempt, None where none follows.
    """

    api: str
    operation: str
    number: int
    charged: Charged
    elapsed: float
    status: int | None = None
    code: str | None = None
    request_id: str | None = None
    error: str | None = None
    wait: float | None = None

    def __str__(self) -> str:
        parts = [self.api, self.operation, f"status={self.status}", f"code={self.code}", f"elapsed={self.elapsed:.3f}"]
        parts += [f"attempt={self.number}", f"charged={self.charged}"]
        parts += [f"error={self.error}"] if self.error else []
        parts += [f"next_in={self.wait:.3f}"] if self.wait is not None else []
        return " ".join(parts)


class Events:
    """Hands each attempt to the log, and to the listener of the client if there is one."""

    def __init__(self, listener: Callable[[Attempt], object] | None = None) -> None:
        if listener is not None and not callable(listener):
            raise ConfigurationError(f"on_event is {listener!r}, but a function is wanted that takes an Attempt.")
        self._listener = listener

    @property
    def wanted(self) -> bool:
        """Whether anybody listens."""
        return self._listener is not None or _logger.isEnabledFor(logging.INFO)

    def emit(self, attempt: Attempt) -> None:
        """Tell of an attempt; what a listener raises is logged, and stops nothing."""
        _logger.info("%s", attempt)
        if self._listener is not None:
            try:
                self._listener(attempt)
            except Exception:
                _logger.exception("on_event raised an exception")


def switch_on_log() -> None:
    """Let the log go to the standard error as the environment says: `WEIBOKIT_LOG=debug`, or info, or warning."""
    level = os.environ.get(_VARIABLE, "").strip().upper()
    if not level:
        return
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise ConfigurationError(f"{_VARIABLE} is {level!r}, but debug, info, warning or error is wanted.")
    _logger.setLevel(level)
    if not any(isinstance(each, _Handler) for each in _logger.handlers):
        handler = _Handler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        _logger.addHandler(handler)


class _Handler(logging.StreamHandler):  # type: ignore[type-arg]
    """The handler that the environment asks for."""
