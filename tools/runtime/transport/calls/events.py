"""Who gets a record of each attempt: the listener of a client, and the log."""

import logging
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from ...errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .attempt import Attempt

__all__ = ["Events", "switch_on_log"]

_VARIABLE = "WEIBOKIT_LOG"

_logger = logging.getLogger("weibokit")


class Events:
    """Hands each attempt to the log, and to the listener of the client if there is one."""

    def __init__(self, listener: "Callable[[Attempt], object] | None" = None) -> None:
        if listener is not None and not callable(listener):
            raise ConfigurationError(f"on_event is {listener!r}, but a function is wanted that takes an Attempt.")
        self._listener = listener

    @property
    def wanted(self) -> bool:
        """Whether anybody listens."""
        return self._listener is not None or _logger.isEnabledFor(logging.INFO)

    def emit(self, attempt: "Attempt") -> None:
        """Tell of an attempt; what a listener raises is logged, and stops nothing."""
        # Nor does a filter of the log that raises: it would cost the program a response.
        with suppress(Exception):
            _logger.info("%s", attempt)
        if self._listener is not None:
            try:
                self._listener(attempt)
            except Exception:
                with suppress(Exception):
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
