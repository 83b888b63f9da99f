# Do not edit: `make generate` writes this file from tools/runtime/archive/responses.py.

"""The responses that are kept."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..errors import Charged
from .database import Database
from .keys import RequestKey

if TYPE_CHECKING:
    import sqlite3

__all__ = ["HANDED_OVER", "ArchivedResponse", "Responses"]

HANDED_OVER = 21_600
"""Seconds for which a response is handed over: who waits looks more often, and an engine runs a job again sooner."""

_COLUMNS = "status, content_type, content, request_id, code, charged, recorded_at"
# The fastest that still halves JSON.
_LEVEL = 1
_PLACES = ", ".join("?" * 12)


@dataclass(frozen=True, slots=True)
class ArchivedResponse:
    """A good response as it came, without headers: they may hold cookies, and only the media type is needed."""

    status_code: int
    content_type: str
    content: bytes = field(repr=False)
    request_id: str | None = None
    code: str | None = None
    charged: Charged = "unknown"
    recorded_at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Responses:
    """The responses in one table of a file; those that are not `for_good` are deleted after six hours."""

    def __init__(self, database: Database, *, for_good: bool = True) -> None:
        self._database, self.for_good = database, for_good
        self._table = "responses" if for_good else "handed_over"

    def get(self, key: RequestKey, since: float) -> ArchivedResponse | None:
        """Return the response to a request if one was recorded since then, in seconds since 1970."""
        statement = f"SELECT {_COLUMNS} FROM {self._table} WHERE key = ? AND recorded_at >= ?"  # noqa: S608 - our own
        rows = self._database.read(statement, (key.digest, since))
        return _response(rows[0]) if rows else None

    def put(self, connection: "sqlite3.Connection", key: RequestKey, response: ArchivedResponse) -> None:
        """Keep a response in place of the one before, within the transaction of a connection."""
        content, recorded_at = zlib.compress(response.content, _LEVEL), response.recorded_at.timestamp()
        if not self.for_good:
            connection.execute("DELETE FROM handed_over WHERE recorded_at < ?", (recorded_at - HANDED_OVER,))
        request = (key.digest, key.api, key.operation, key.parameters, key.account)
        details = (response.status_code, response.content_type, content, response.request_id, response.code)
        values = (*request, *details, response.charged, recorded_at)
        connection.execute(f"INSERT OR REPLACE INTO {self._table} VALUES ({_PLACES})", values)  # noqa: S608 - our own

    def remove(self, connection: "sqlite3.Connection", before: float, operation: tuple[str, str] | None) -> int:
        """Remove the responses recorded before that time, of one API and operation if given; return how many."""
        query = "DELETE FROM responses WHERE recorded_at < ?"
        if operation is None:
            return connection.execute(query, (before,)).rowcount
        return connection.execute(f"{query} AND api = ? AND operation = ?", (before, *operation)).rowcount

    def __iter__(self) -> Iterator[tuple[RequestKey, ArchivedResponse]]:
        statement = (
            f"SELECT rowid, api, operation, parameters, account, {_COLUMNS} FROM {self._table} "  # noqa: S608 - our own
            "WHERE rowid > ? ORDER BY rowid LIMIT 100"
        )
        last = 0
        while rows := self._database.read(statement, (last,)):
            for _, api, operation, parameters, account, *response in rows:
                yield RequestKey(api, operation, parameters, account), _response(response)
            last = rows[-1][0]


def _response(row: Any) -> ArchivedResponse:
    status, content_type, content, request_id, code, charged, recorded_at = row
    return ArchivedResponse(
        status,
        content_type,
        zlib.decompress(content),
        request_id,
        code,
        charged,
        datetime.fromtimestamp(recorded_at, UTC),
    )
