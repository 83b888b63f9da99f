"""Errors of requests that this client held back, so that nothing is charged."""
# ruff: noqa: N818 - the names say what happened; "Error" at the end of each would add nothing

from datetime import datetime
from typing import TYPE_CHECKING

from .base import WeibokitError

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["BudgetExceeded", "NotArchived", "NotSent", "OutcomeUnknown", "StoreUnavailable", "WaitTooLong"]


class NotSent(WeibokitError):
    """This client held the request back: nothing was sent, so nothing is charged."""

    def __init__(self, text: str, *, operation: str | None = None) -> None:
        self.operation = operation
        self.charged = "no"
        super().__init__(f"{operation or 'The request'} was not sent: {text}")


class BudgetExceeded(NotSent):
    """The budget does not allow the request.

    `used` and `limit` are calls or money, `cost` is what the request would have taken; `retry_at` says when the budget
    starts anew, and is None for one that holds for the whole run.
    """

    def __init__(
        self,
        *,
        used: "int | Decimal",
        limit: "int | Decimal",
        cost: "int | Decimal" = 1,
        retry_at: datetime | None = None,
        operation: str | None = None,
    ) -> None:
        self.used = used
        self.limit = limit
        self.cost = cost
        self.retry_at = retry_at
        anew = f"it starts anew at {retry_at.isoformat()}" if retry_at else "it holds for the whole run"
        text = f"{used} of the budget of {limit} are used, and it would take {cost} more; {anew}"
        super().__init__(text, operation=operation)


class WaitTooLong(NotSent):
    """The request's turn comes later than `max_wait` seconds allow; `retry_at` says when it would come."""

    def __init__(self, *, wait: float, max_wait: float, retry_at: datetime, operation: str | None = None) -> None:
        self.wait = wait
        self.max_wait = max_wait
        self.retry_at = retry_at
        super().__init__(
            f"its turn comes in {wait:.3g} seconds, and max_wait is {max_wait:.3g}; try again at "
            f"{retry_at.isoformat(timespec='seconds')}, or allow a longer wait",
            operation=operation,
        )


class StoreUnavailable(NotSent):
    """What a budget, a rate or an archive keeps can't be read or written: a full disk, or no response of Redis."""


class NotArchived(NotSent, LookupError):
    """The archive only replays, and holds no response for this request."""

    def __init__(self, *, operation: str | None = None) -> None:
        text = "the archive replays, and has no response for these arguments; record one, or use the mode 'reuse'"
        super().__init__(text, operation=operation)


class OutcomeUnknown(NotSent):
    """The same request was sent before, at `sent_at`, and may have been charged, but no response was kept.

    That happens when a program dies while it waits. `charged` is of that earlier request. Pass `resend_unknown=True`
    to send it again.
    """

    def __init__(self, *, sent_at: datetime, operation: str | None = None) -> None:
        super().__init__(
            f"the same request was sent at {sent_at.isoformat(timespec='seconds')}, and may have been charged, but no "
            "response was kept; pass resend_unknown=True to send it again",
            operation=operation,
        )
        self.sent_at = sent_at
        self.charged = "unknown"
