# Do not edit: `make generate` writes this file from tools/runtime/pagination/state.py.

"""Where a pagination stands: what is asked for next, and what was there before."""

import hashlib
import json
import re
from collections import deque
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..arguments.parameters import Arguments
from ..errors import ConfigurationError, InvalidArguments
from ..models.model import Model
from .pages import Cursor, Pagination, page_list

__all__ = ["PagingState", "page_limit"]

# Cursors and pages that are remembered. A longer circle is possible, but none was ever seen.
_REMEMBERED = 1000

_COUNT = re.compile("[0-9]{1,18}")

_KEYS = {"operation", "arguments", "next", "pages", "seen"}


class PagingState:
    """Where a pagination stands; `max_pages` counts the pages from here on, None for no limit.

    It ends where the rule says so, and at a cursor or a page that was there before, as services lead in circles.
    Raises ConfigurationError for a `max_pages` that is no whole number from 1, and InvalidArguments for arguments that
    don't fit, or a `resume` that is of another pagination.
    """

    def __init__(
        self,
        arguments: Arguments,
        given: Mapping[str, Any],
        rule: Pagination,
        max_pages: int | None,
        resume: Mapping[str, Any] | None,
    ) -> None:
        self._left = page_limit(max_pages)
        checked = arguments.check(given)
        self._operation = arguments.operation
        self._rule = rule
        self._fixed = {name: value for name, value in checked.items() if name not in rule.names}
        self._digest = _digest(checked)
        self._next: Cursor | None = rule.first({name: checked[name] for name in rule.names if name in checked})
        self._pages = 0
        self._seen: deque[str] = deque(maxlen=_REMEMBERED)
        self._closed = False
        self.skip = 0
        if resume is None:
            self._remember([_cursor_digest(self._next)])
        else:
            self._resume(resume)

    def __repr__(self) -> str:
        return f"{self._operation}, {self._pages} pages"

    @property
    def state(self) -> dict[str, Any]:
        """Where it stands, as a JSON value."""
        following = None if self._next is None else {name: _plain(value) for name, value in self._next.items()}
        return {
            "operation": self._operation,
            "arguments": self._digest,
            "next": following,
            "pages": self._pages,
            "seen": list(self._seen),
        }

    @property
    def more(self) -> bool:
        """Whether there may be another page."""
        return self._next is not None

    def arguments(self) -> dict[str, Any] | None:
        """Return the arguments that ask for the next page, or None when there is none to be asked for."""
        if self._closed or self._left == 0 or self._next is None:
            return None
        return {**self._fixed, **self._next}

    def advance(self, page: Model) -> bool:
        """Go past a page; say whether it is one that was not there before."""
        if self._next is None:
            return False
        found = page.to_dict()
        if (self._pages and not self._rule.is_page(found)) or self._is_repeated(found):
            self._next = None
            return False
        self._pages += 1
        self._left = None if self._left is None else self._left - 1
        following = self._rule.after(self._next, found)
        self._next = following if following is not None and self._remember([_cursor_digest(following)]) else None
        return True

    def close(self) -> None:
        """Ask for no more pages."""
        self._closed = True

    def _is_repeated(self, page: Mapping[str, Any]) -> bool:
        content = page_list(page, self._rule)
        return bool(content) and not self._remember(["page " + _digest(content)])

    def _remember(self, digests: Iterable[str]) -> bool:
        """Keep what is there now; say whether it is new."""
        new = [each for each in digests if each not in self._seen]
        self._seen.extend(new)
        return bool(new)

    def _resume(self, state: Mapping[str, Any]) -> None:
        same = isinstance(state, Mapping) and state.keys() - {"skip"} == _KEYS  # pyright: ignore[reportUnnecessaryIsInstance]
        if not same or (state["operation"], state["arguments"]) != (self._operation, self._digest):
            raise InvalidArguments(
                operation=self._operation,
                wanted="the `state` of a pagination of this method with the same arguments as `resume`",
                given=("resume",),
                got="that of another one" if same else "something else",
            )
        if not _is_whole(state, self._rule.names):
            raise InvalidArguments(
                operation=self._operation, wanted="a `state` as it was given", given=("resume",), got="a changed one"
            )
        self._next = None if state["next"] is None else dict(state["next"])
        self._pages = state["pages"]
        self._seen.extend(state["seen"])
        self.skip = state.get("skip", 0)


def _is_whole(state: Mapping[str, Any], names: Iterable[str]) -> bool:
    """Say whether a state holds what one can: a cursor of known parameters, numbers, and texts."""
    cursor, numbers, seen = state["next"], (state["pages"], state.get("skip", 0)), state["seen"]
    known = cursor is None or (isinstance(cursor, Mapping) and set(cursor) <= set(names))  # pyright: ignore[reportUnknownArgumentType]
    whole = all(isinstance(each, int) and not isinstance(each, bool) and each >= 0 for each in numbers)
    return known and whole and isinstance(seen, list) and all(isinstance(each, str) for each in seen)  # pyright: ignore[reportUnknownVariableType]


def page_limit(max_pages: int | str | None) -> int | None:
    """Return the number of pages; text may spell it, as in a table of jobs. Raises ConfigurationError."""
    found = int(max_pages) if isinstance(max_pages, str) and _COUNT.fullmatch(max_pages) else max_pages
    # A fraction would never come down to exactly 0, and each page may cost money.
    if found is None or (isinstance(found, int) and not isinstance(found, bool) and found >= 1):
        return found
    raise ConfigurationError(f"max_pages is {max_pages!r}, but a whole number from 1 is wanted, or None for no limit.")


def _cursor_digest(cursor: Cursor) -> str:
    # The same cursor may come as a number and as text.
    return "at " + _digest({name: str(_plain(value)) for name, value in cursor.items()})


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
