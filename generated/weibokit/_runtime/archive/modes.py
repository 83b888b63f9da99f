# Do not edit: `make generate` writes this file from tools/runtime/archive/modes.py.

"""The archive of a client: good responses in one file, and who may send what is not in it."""

import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, get_args

from ..errors import ConfigurationError, NotArchived
from .claims import Claims
from .claims import async_sleep as asleep
from .database import Database
from .keys import RequestKey
from .responses import ArchivedResponse, Responses
from .sent import FileMarks, Mark

if TYPE_CHECKING:
    import os

__all__ = ["Archive", "Mode"]

Mode = Literal["reuse", "record", "replay"]


class Archive(Claims):
    """Good responses in a SQLite file; without `max_age` a response is used again for ever.

    `mode` is "reuse" (send what is not there), "record" (send everything, keep the newest) or "replay" (send nothing:
    what is not there raises NotArchived). `max_age` is the greatest age of a response that is used again, in seconds or
    as a timedelta. `account` names whose responses these are, where they depend on who asks. `resend_unknown` sends
    again what may have been charged already without a response. One file serves any number of threads and processes.
    """

    def __init__(
        self,
        path: "str | os.PathLike[str]",
        mode: Mode = "reuse",
        *,
        max_age: float | timedelta | None = None,
        account: str | None = None,
        resend_unknown: bool = False,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        async_sleep: Callable[[float], Awaitable[None]] = asleep,
    ) -> None:
        if mode not in get_args(Mode):
            raise ConfigurationError(f"mode is {mode!r}, but must be one of {', '.join(map(repr, get_args(Mode)))}.")
        self.mode: Mode = mode
        self.account = account
        self._max_age = _seconds(max_age, mode)
        self._clock = clock
        self._database = Database(path, read_only=mode == "replay", argument="archive")
        self._responses = Responses(self._database)
        marks = FileMarks(self._database, self._responses, clock)
        super().__init__(marks, resend_unknown=resend_unknown, sleep=sleep, async_sleep=async_sleep)

    def __repr__(self) -> str:
        return f"Archive({str(self._database.path)!r}, mode={self.mode!r})"

    def key(
        self, api: str, operation: str, parameters: Iterable[tuple[str, str]], *, personal: bool = False
    ) -> RequestKey:
        """Return the key of a request; where responses are `personal`, an account must be named."""
        if personal and self.account is None:
            raise ConfigurationError(
                f"Answers of {api} depend on who asks, so say whose these are: Archive(path, account='a name')."
            )
        return RequestKey.of(api, operation, parameters, self.account)

    def look(self, key: RequestKey) -> ArchivedResponse | None:
        """Return the response that is used again for a request, or None; replaying raises NotArchived instead."""
        found = None if self.mode == "record" else self._responses.get(key, self._since())
        if found is None and self.mode == "replay":
            raise NotArchived(operation=key.operation)
        return found

    def keep(self, key: RequestKey, response: ArchivedResponse) -> None:
        """Keep the response to a request that needed no mark, as it cost nothing."""
        with self._database.transaction() as connection:
            self._responses.put(connection, key, response)

    def claim(self, key: RequestKey, since: float | None = None) -> ArchivedResponse | Mark:
        """Return the response to a request, or else the mark that allows to send it; raises NotArchived, too."""
        since = self._since() if since is None else since
        return self.look(key) or super().claim(key, since)

    async def aclaim(self, key: RequestKey, since: float | None = None) -> ArchivedResponse | Mark:
        """Return a response or a mark; the async twin of `claim`. A task that is cancelled leaves no mark."""
        since = self._since() if since is None else since
        return self.look(key) or await super().aclaim(key, since)

    def prune(self, before: datetime, operation: tuple[str, str] | None = None) -> int:
        """Remove the responses that were recorded before a time, and return how many those were.

        `operation` is an API and an operationId, to which it is then confined. Marks of requests whose outcome is not
        known stay. Raises ConfigurationError for an archive that only replays.
        """
        if self.mode == "replay":
            raise ConfigurationError("An archive that replays is never changed; open it in the mode 'reuse'.")
        with self._database.transaction() as connection:
            return self._responses.remove(connection, before.timestamp(), operation)

    def close(self) -> None:
        """Close the file; using the archive again opens it again."""
        self._database.close()

    def __iter__(self) -> Iterator[tuple[RequestKey, ArchivedResponse]]:
        return iter(self._responses)

    def _since(self) -> float:
        """Return when the oldest response was recorded that counts."""
        if self.mode == "record":
            return self._clock()
        return 0.0 if self._max_age is None else self._clock() - self._max_age


def _seconds(max_age: float | timedelta | None, mode: Mode) -> float | None:
    if max_age is None:
        return None
    if mode != "reuse":
        raise ConfigurationError(f"max_age is for the mode 'reuse', but the mode is {mode!r}; leave one of them out.")
    seconds = max_age.total_seconds() if isinstance(max_age, timedelta) else max_age
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)  # pyright: ignore[reportUnnecessaryIsInstance]
    if not is_number or not seconds >= 0:
        raise ConfigurationError(f"max_age is {max_age!r}, but seconds from 0 on are wanted, or a timedelta.")
    return float(seconds)
