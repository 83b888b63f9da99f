# Do not edit: `make generate` writes this file from tools/runtime/pagination/pages.py.

"""Rules of pagination: from page to page, until the last.

Pagination ends at the provider's end mark, at an empty page, when the cursor no longer changes or the page names no
next one, and after `max_pages`. A later page without any list ends it too, and is not yielded: some sources send past
the end nothing at all.

A cursor is carried as it came: none is ever read as a number, and of a cursor that is made of several parameters each
finds its next value in the same page, or pagination is over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ..models.model import Model
from ..models.pointers import is_array, is_object

__all__ = ["Cursor", "Pagination", "items", "page_list"]

Pointer = tuple[str, ...]
Cursor = dict[str, Any]
"""The parameters of one request that carry the cursor, and on the first also those that belong there only."""

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

    `once` are parameters that belong to the first request only. `past_empty` says whether pagination goes on past an
    empty page: where pages are free and name a next cursor.
    A pointer is a tuple of keys; `-1` is the last item of a list, `?name` a query parameter of an address.
    """

    start: Mapping[str, Any]
    next: Mapping[str, str | Pointer]
    items: Pointer | None = None
    end: tuple[str, Pointer, Any] | None = None
    past_empty: bool = False
    once: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The arguments that change from request to request."""
        return frozenset((*self.next, *self.once))

    def is_page(self, page: Mapping[str, Any]) -> bool:
        """Whether the page has a list at all, as far as it is known where lists are."""
        return self.items is None or _find(page, self.items) is not None

    def after(self, cursor: Cursor, page: Mapping[str, Any]) -> Cursor | None:
        """Return the cursor after this page, or None when it was the last.

        What belongs to the first request only is in no later cursor.
        """
        if self._ended(cursor, page):
            return None
        following = {name: _following(cursor.get(name), rule, page) for name, rule in self.next.items()}
        if None in following.values() or all(str(cursor.get(name)) == str(value) for name, value in following.items()):
            return None
        return following

    def first(self, given: Cursor) -> Cursor:
        """Return the cursor to begin at: what the caller gave, else the start."""
        return {**self.start, **given}

    def _ended(self, cursor: Cursor, page: Mapping[str, Any]) -> bool:
        if self.end is not None and _is_end(self.end, cursor, page):
            return True
        return self.items is not None and not self.past_empty and not _find(page, self.items)


def items(page: Model, rule: Pagination) -> list[Any]:
    """Return the list of a page as raw JSON; empty when it holds none, however the service says so."""
    found = _find(page.to_dict(), rule.items or ())
    return found if is_array(found) else []


def page_list(page: Mapping[str, Any], rule: Pagination) -> Any:
    """Return what tells one page from another: its list, or all of its data where it is not known where the list is."""
    return page.get("data", page) if rule.items is None else _find(page, rule.items)


def _is_end(end: tuple[str, Pointer, Any], cursor: Cursor, page: Mapping[str, Any]) -> bool:
    test, pointer, wanted = end
    value = _find(page, pointer)
    if test == "reached_by":
        return not (str(value).isdecimal() and int(cursor[wanted]) < int(value))
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
    if isinstance(found, float):
        # A whole number may come with an exponent, and would be sent with a fraction.
        return int(found) if found.is_integer() else repr(found)
    return found if found != "" and isinstance(found, str | int) and not isinstance(found, bool) else None


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
