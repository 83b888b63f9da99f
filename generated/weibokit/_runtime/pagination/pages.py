# Do not edit: `make generate` writes this file from tools/runtime/pagination/pages.py.

"""Pagination: from page to page, until the last.

Pagination ends at the provider's end mark, at an empty page, when the cursor no longer changes or the page names no
next one, and after `max_pages`. A later page without any list ends it too, and is not yielded: some sources send past
the end nothing at all.

A cursor is carried as it came: none is ever read as a number, and of a cursor that is made of several parameters each
finds its next value in the same page, or pagination is over.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from ..errors import ConfigurationError
from ..models.model import Model
from ..models.pointers import is_array, is_object

__all__ = ["Pagination", "apages", "items", "pages"]

P = TypeVar("P", bound=Model)
Pointer = tuple[str, ...]
State = dict[str, Any]

INCREMENT = "increment"


@dataclass(frozen=True, slots=True)
class Pagination:
    """How an operation pages.

    `start` gives the first value of a parameter that carries the cursor, where it has one, and `next` how the following
    value comes about: "increment", or the pointer to it in the page. `items` points at the list of a page, where it is
    known. `end` is how to tell the last page, where there is a mark:

    - `("equals", pointer, value)`: the page holds the value there;
    - `("unless", pointer, value)`: it does not, so the value means that more follow;
    - `("reached_by", pointer, parameter)`: it holds the number of the last page, and the parameter is as high.

    `past_empty` says whether pagination goes on past an empty page: where pages are free and name a next cursor.
    A pointer is a tuple of keys; `-1` is the last item of a list, `?name` a query parameter of an address.
    """

    start: Mapping[str, Any]
    next: Mapping[str, str | Pointer]
    items: Pointer | None = None
    end: tuple[str, Pointer, Any] | None = None
    past_empty: bool = False

    def is_page(self, page: Mapping[str, Any]) -> bool:
        """Whether the page has a list at all, as far as it is known where lists are."""
        return self.items is None or _find(page, self.items) is not None

    def after(self, state: State, page: Mapping[str, Any]) -> State | None:
        """Return the cursor after this page, or None when it was the last.

        What belongs to the first request only is in no later cursor.
        """
        if self._ended(state, page):
            return None
        following = {name: _following(state.get(name), rule, page) for name, rule in self.next.items()}
        if None in following.values() or all(str(state.get(name)) == str(value) for name, value in following.items()):
            return None
        return following

    def first(self, given: State) -> State:
        """Return the cursor to begin at: what the caller gave, else the start."""
        return {**self.start, **given}

    def _ended(self, state: State, page: Mapping[str, Any]) -> bool:
        if self.end is not None and _is_end(self.end, state, page):
            return True
        return self.items is not None and not self.past_empty and not _find(page, self.items)


def pages(call: Callable[[State], P], state: State, rule: Pagination, max_pages: int | None = None) -> Iterator[P]:
    """Yield one page after the other, each from `call` with the cursor as parameters.

    `state` holds the parameters of the cursor that the caller gave. Raises ConfigurationError at once unless
    `max_pages` is a whole number from 1, or None for no limit.
    """
    _check_limit(max_pages)
    return _paginate(call, rule.first(state), rule, max_pages)


def apages(
    call: Callable[[State], Awaitable[P]], state: State, rule: Pagination, max_pages: int | None = None
) -> AsyncIterator[P]:
    """Yield one page after the other; the async twin of `pages`."""
    _check_limit(max_pages)
    return _apaginate(call, rule.first(state), rule, max_pages)


def items(page: Model, rule: Pagination) -> list[Any]:
    """Return the list of a page whose content has no type, as raw JSON; empty when it holds none."""
    found = _find(page.to_dict(), rule.items or ())
    return found if is_array(found) else []


def _paginate(call: Callable[[State], P], state: State | None, rule: Pagination, left: int | None) -> Iterator[P]:
    first = True
    while state is not None and left != 0:
        page = call(state)
        if not first and not rule.is_page(page.to_dict()):
            return
        yield page
        state = rule.after(state, page.to_dict())
        left, first = None if left is None else left - 1, False


async def _apaginate(
    call: Callable[[State], Awaitable[P]], state: State | None, rule: Pagination, left: int | None
) -> AsyncIterator[P]:
    first = True
    while state is not None and left != 0:
        page = await call(state)
        if not first and not rule.is_page(page.to_dict()):
            return
        yield page
        state = rule.after(state, page.to_dict())
        left, first = None if left is None else left - 1, False


def _check_limit(max_pages: int | None) -> None:
    if max_pages is not None and not _is_count(max_pages):
        raise ConfigurationError(
            f"max_pages is {max_pages!r}, but a whole number from 1 is wanted, or None for no limit."
        )


def _is_count(value: object) -> bool:
    # A fraction would never come down to exactly 0, and each page may cost money.
    return isinstance(value, int) and value >= 1


def _is_end(end: tuple[str, Pointer, Any], state: State, page: Mapping[str, Any]) -> bool:
    test, pointer, wanted = end
    value = _find(page, pointer)
    if test == "reached_by":
        return not (str(value).isdecimal() and int(state[wanted]) < int(value))
    return (_plain(value) == _plain(wanted)) is (test == "equals")


def _plain(value: object) -> str:
    # Sources say yes as true, as 1, and as either in quotes, and change from one to the other.
    text = str(value)
    return {"true": "1", "false": "0"}.get(text.lower(), text)


def _following(value: Any, rule: str | Pointer, page: Mapping[str, Any]) -> Any:
    if rule == INCREMENT:
        # Some operations take the number of the page as text.
        return type(value)(int(value) + 1)
    found = _find(page, rule)
    return found if found != "" and isinstance(found, str | int | float) and not isinstance(found, bool) else None


def _find(page: object, pointer: str | Pointer) -> Any:
    found: Any = page
    for key in pointer:
        found = _step(found, key)
    return found


def _step(value: object, key: str) -> Any:
    if is_object(value):
        return value.get(key)
    if is_array(value):
        return value[-1] if value and key == "-1" else None
    return _parameter(value, key[1:]) if isinstance(value, str) and key.startswith("?") else None


def _parameter(address: str, name: str) -> str | None:
    try:
        return parse_qs(urlsplit(address).query).get(name, [None])[0]
    except ValueError:  # no address at all
        return None
