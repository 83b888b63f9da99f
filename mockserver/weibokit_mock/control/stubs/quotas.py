"""How many requests a stub has let through in a period."""

from collections.abc import Callable

from .parameters import Quota

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_SHANGHAI = 8 * 3600
"""A day of the providers begins at midnight in Shanghai, which is so much ahead of the clock."""


class Quotas:
    """Counts requests by stub, each in the period that the clock is in."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._counted: dict[str, tuple[int, int]] = {}

    def is_used_up(self, stub_id: str, quota: Quota) -> bool:
        """Count a request, and tell whether it is one too many."""
        period = int(self._clock() + _SHANGHAI) // _SECONDS[quota.per]
        counted, count = self._counted.get(stub_id, (period, 0))
        count = count + 1 if counted == period else 1
        self._counted[stub_id] = period, count
        return count > quota.calls

    def reset(self) -> None:
        """Begin to count anew."""
        self._counted.clear()
