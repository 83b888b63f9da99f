"""One call while it is made, and what comes of it."""

from typing import TYPE_CHECKING, Any

from ...errors import Charged, RawResponse
from ...service_model import OperationModel
from ..retry import Attempts

if TYPE_CHECKING:
    import httpx

    from ...archive.claims import Claims
    from ...archive.sent import Mark
    from .telemetry import CallSpan

__all__ = ["CallState", "Result"]


# Plain classes here: to make dataclasses of them would take longer than all the rest of the import.
class Result:
    """A good response, and its payload."""

    __slots__ = ("payload", "raw")

    def __init__(self, raw: RawResponse, payload: dict[str, Any]) -> None:
        self.raw = raw
        self.payload = payload


class CallState:
    """One call: its attempts so far, and whether they cost money."""

    __slots__ = ("attempts", "charged", "claimed", "elapsed", "operation", "request", "span")

    def __init__(
        self, request: "httpx.Request", operation: OperationModel | None, attempts: Attempts, span: "CallSpan | None"
    ) -> None:
        self.request = request
        self.operation = operation
        self.attempts = attempts
        self.charged: Charged = "no"
        self.elapsed = 0.0
        self.claimed: tuple[Claims, Mark] | None = None
        self.span = span

    @property
    def name(self) -> str:
        """What it is called in logs and errors."""
        return self.operation.id if self.operation else f"{self.request.method} {self.request.url.path:.100}"
