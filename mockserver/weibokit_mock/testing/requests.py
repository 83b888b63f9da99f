"""One request that came, as a test sees it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..control.journal.events import ServeEvent
from ..control.journal.journal import Journal
from ..control.matching.requests import RecordedRequest
from ..control.stubs.parameters import names_operation, written


@dataclass(frozen=True, slots=True)
class Call:
    """A request that came, without its credentials.

    `operation` is its name, None where no operation was asked for; `arguments` are the texts of path, query and form,
    and the plain members of a JSON body. `reason` says why it was rejected, `decided_by` and `source` what responded.
    """

    operation: str | None
    method: str
    url: str
    arguments: dict[str, str]
    status: int
    source: str
    decided_by: str
    reason: str
    time: float
    event: ServeEvent

    def differences(self, operation: str | None, wanted: dict[str, Any]) -> list[str]:
        """Return what of a request is not as wanted, in words; nothing if it is."""
        found = [] if names_operation(operation, self.operation) else [f"{self.operation or self.url} was asked for"]
        for name, value in wanted.items():
            came = self.arguments.get(name)
            if came is None:
                found.append(f"{name} did not come")
            elif came != written(value):
                found.append(f"{name} is {came!r}")
        return found


def calls_in(journal: Journal) -> Iterator[Call]:
    """Yield the requests of a journal, the oldest first."""
    for _, event in reversed(list(journal.newest())):
        request = journal.redaction.request(event.request)
        yield Call(
            event.operation,
            request.method,
            request.url,
            _without(arguments_of(request, event), journal.redaction.parameters),
            event.status,
            event.source,
            event.decided_by,
            event.reason,
            event.received,
            event,
        )


def _without(arguments: dict[str, str], credentials: frozenset[str]) -> dict[str, str]:
    return {name: value for name, value in arguments.items() if name.lower() not in credentials}


def arguments_of(request: RecordedRequest, event: ServeEvent) -> dict[str, str]:
    """Return the first value of every parameter, as it was written."""
    fields = [*request.query.items(), *request.form.items()]
    return dict(event.path) | _members(request) | {name: values[0] for name, values in fields if values}


def _members(request: RecordedRequest) -> dict[str, str]:
    if request.body[:1] != b"{":
        return {}
    try:
        value = json.loads(request.body)
    except ValueError:
        return {}
    return {name: written(held) for name, held in value.items() if isinstance(held, str | int | float)}
