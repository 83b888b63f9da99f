# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/attempt.py.

"""One record for each attempt, which listeners and the log get."""

from dataclasses import dataclass

from ...errors import Charged

__all__ = ["Attempt"]


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
