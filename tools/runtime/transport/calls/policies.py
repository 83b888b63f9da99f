"""What a client was told about retries, rate, budget, archive and events, and what its copies share of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...clock import SYSTEM_CLOCK, Clock
from ...errors import ConfigurationError
from ..rate import Limiter, limiter_of
from ..retry import Attempts, RetryPolicy, RetryQuota
from .events import Events, switch_on_log

if TYPE_CHECKING:
    from ...archive.modes import Archive
    from ...service_model import ServiceModel
    from ...settings import ConnectionSettings
    from ..spending.budget import Budget

__all__ = ["Policies"]


class Policies:
    """The policies of one client; a copy of it shares those that are the same."""

    def __init__(
        self,
        settings: ConnectionSettings,
        quota: RetryQuota,
        limiter: Limiter,
        budget: Budget | None,
        archive: Archive | None,
    ) -> None:
        self.settings = settings
        self.retry = settings.retry or RetryPolicy()
        self.events = Events(settings.on_event)
        self.quota, self.limiter, self.budget, self.archive = quota, limiter, budget, archive
        self.clock = settings.clock or SYSTEM_CLOCK

    @classmethod
    def of(cls, settings: ConnectionSettings, service_model: ServiceModel, shared: Policies | None = None) -> Policies:
        """Return the policies that settings ask for; a copy of a client shares those that are the same."""
        switch_on_log()
        _check(settings)
        before = shared.settings if shared else None
        same_rate = shared if before and _rate_of(before) == _rate_of(settings) else None
        same_archive = shared if before and before.archive is settings.archive else None
        return cls(
            settings,
            shared.quota if shared else RetryQuota(),
            same_rate.limiter if same_rate else _limiter(settings, service_model, shared),
            _budget(settings.budget),
            same_archive.archive if same_archive else _archive(settings.archive, service_model),
        )

    def attempts(self) -> Attempts:
        """Begin to count the attempts of a call."""
        return Attempts(self.retry, self.quota, self.settings.max_retries, clock=self.clock)


def _rate_of(settings: ConnectionSettings) -> tuple[Any, ...]:
    return settings.rate, settings.max_wait, settings.clock


def _limiter(settings: ConnectionSettings, service_model: ServiceModel, shared: Policies | None) -> Limiter:
    gate, clock = shared.limiter.gate if shared else None, settings.clock or SYSTEM_CLOCK
    return limiter_of(settings.rate, service_model.api, settings.max_wait, clock, gate)


def _check(settings: ConnectionSettings) -> None:
    number = settings.max_retries
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"max_retries is {number!r}, but a whole number from 0 on is wanted.")
    retry = settings.retry
    if retry is not None and not isinstance(retry, RetryPolicy):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"retry is of the type {type(retry).__name__}, but a RetryPolicy is wanted.")
    if settings.clock is not None and not isinstance(settings.clock, Clock):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"clock is of the type {type(settings.clock).__name__}, but a Clock is wanted.")


def _budget(given: Any) -> Budget | None:
    if given is None:
        return None
    from ..spending.budget import Budget  # noqa: PLC0415 - only who has one needs it

    if not isinstance(given, Budget):
        raise ConfigurationError(f"budget is of the type {type(given).__name__}, but a Budget is wanted.")
    return given


def _archive(given: Any, service_model: ServiceModel) -> Archive | None:
    if given is None:
        return None
    from ...archive.modes import Archive  # noqa: PLC0415 - only who has one needs it

    archive = given if isinstance(given, Archive) else Archive(given)
    if service_model.personal:
        archive.key(service_model.api, "", (), personal=True)
    return archive
