# Do not edit: `make generate` writes this file from tools/runtime/bulk/outcomes.py.

"""Outcomes of calls, as what is written of them: data, cost, attempts, or the error."""

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..errors import Charged, RawResponse, WeibokitError
from ..models.model import Model, raw_response

__all__ = ["JobOutcome", "Part", "failure", "part_of", "payload"]

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Part:
    """What one response gave: the data, what it cost, and how many attempts it took."""

    data: Any
    charged: Charged
    attempts: int


@dataclass(frozen=True, slots=True)
class JobOutcome:
    """What is written of one job, beside the job itself."""

    charged: Charged
    attempts: int
    content: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def ok(self) -> bool:
        """Whether the call returned."""
        return "error" not in self.content

    @classmethod
    def of(cls, data: Any, parts: Iterable[Part]) -> "JobOutcome":
        """Return the outcome of a call that returned; several responses cost what the dearest did."""
        found = list(parts)
        costs = [part.charged for part in found]
        charged = next((cost for cost in ("yes", "unknown", "no") if cost in costs), "no")
        return cls(charged, sum(part.attempts for part in found), {"data": data})  # type: ignore[arg-type]


def part_of(data: Any, response: RawResponse | None) -> Part:
    """Return what a response gave; without one, nothing is known of its cost."""
    return Part(data, response.charged, response.attempts) if response else Part(data, "unknown", 1)


def payload(value: Any) -> Part:
    """Return what a method returned: the JSON of a model, the bytes of a file as base64."""
    if isinstance(value, Model):
        return part_of(value.to_dict(), raw_response(value))
    if hasattr(value, "payload"):
        return part_of({"base64": base64.b64encode(value.payload.read()).decode()}, None)
    return part_of(value, None)


def failure(error: BaseException, charged: Charged | None = None) -> JobOutcome:
    """Return the outcome of a call that raised; what was paid for is in it, whatever was wrong with it.

    `charged` is given when the call was not made at all.
    """
    code, response = getattr(error, "code", None), getattr(error, "response", None)
    text = str(getattr(error, "message", "") or error)
    content: dict[str, Any] = {"error": {"type": type(error).__name__, "code": code, "message": text[:_LONGEST]}}
    cost = charged or (error.charged if isinstance(error, WeibokitError) else "unknown")
    if isinstance(response, RawResponse) and cost != "no" and charged is None:
        content["response"] = _readable(response.content)
    return JobOutcome(cost, getattr(error, "attempts", 0), content)


def _readable(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")
