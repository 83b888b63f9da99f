"""Walking from page to page.

A walk ends at the provider's end mark, at an empty page, when the position no longer changes or the answer names no
next one, and after `max_pages`. A later answer without any list ends it too, and is not yielded: some sources answer
past the end with nothing at all.

A position is carried as it came: no cursor is ever read as a number, and of a position that is made of several
parameters each finds its next value in the same answer, or the walk is over.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from ..errors import ConfigurationError
from ..models.model import Answer
from ..models.pointers import is_array, is_object

__all__ = ["Paging", "apages", "entries", "pages"]

P = TypeVar("P", bound=Answer)
Pointer = tuple[str, ...]
State = dict[str, Any]

INCREMENT = "increment"


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages.

    `start` gives the first value of a parameter that carries the position, where it has one, and `next` how the
    following value comes about: "increment", or the pointer to it in the answer. `items` points at the list of an
    answer, where it is known. `end` is how to tell the last page, where there is a mark:

    - `("equals", pointer, value)`: the answer holds the value there;
    - `("unless", pointer, value)`: it does not, so the value means that more follow;
    - `("reached_by", pointer, parameter)`: it holds the number of the last page, and the parameter is as high.

    `past_empty` says whether a walk goes on past an empty page, which it does where pages are free and lead on.
    A pointer is a tuple of keys; `-1` is the last item of a list, `?name` a query parameter of an address.
    """

    start: Mapping[str, Any]
    next: Mapping[str, str | Pointer]
    items: Pointer | None = None
    end: tuple[str, Pointer, Any] | None = None
    past_empty: bool = False

    def is_page(self, answer: Mapping[str, Any]) -> bool:
        """Whether the answer has a list at all, as far as it is known where lists are."""
        return self.items is None or _find(answer, self.items) is not None

    def after(self, state: State, answer: Mapping[str, Any]) -> State | None:
        """Return the position after this answer, or None when it was the last.

        What belongs to the first request only is in no later position.
        """
        if self._ended(state, answer):
            return None
        following = {name: _following(state.get(name), rule, answer) for name, rule in self.next.items()}
        if None in following.values() or all(str(state.get(name)) == str(value) for name, value in following.items()):
            return None
        return following

    def first(self, given: State) -> State:
        """Return the position to begin at: what the caller gave, else the start."""
        return {**self.start, **given}

    def _ended(self, state: State, answer: Mapping[str, Any]) -> bool:
        if self.end is not None and _is_end(self.end, state, answer):
            return True
        return self.items is not None and not self.past_empty and not _find(answer, self.items)


def pages(call: Callable[[State], P], state: State, rule: Paging, max_pages: int | None = None) -> Iterator[P]:
    """Yield one answer after the other, each from `call` with the position as parameters.

    `state` holds the position parameters that the caller gave. Raises ConfigurationError at once unless
    `max_pages` is a whole number from 1, or None for no limit.
    """
    _check_limit(max_pages)
    return _walk(call, rule.first(state), rule, max_pages)


def apages(
    call: Callable[[State], Awaitable[P]], state: State, rule: Paging, max_pages: int | None = None
) -> AsyncIterator[P]:
    """Yield one answer after the other; the async twin of `pages`."""
    _check_limit(max_pages)
    return _awalk(call, rule.first(state), rule, max_pages)


def entries(answer: Answer, rule: Paging) -> list[Any]:
    """Return the list of an answer whose content has no type, as raw JSON; empty when it holds none."""
    found = _find(answer.to_dict(), rule.items or ())
    return found if is_array(found) else []


def _walk(call: Callable[[State], P], state: State | None, rule: Paging, left: int | None) -> Iterator[P]:
    first = True
    while state is not None and left != 0:
        answer = call(state)
        if not first and not rule.is_page(answer.to_dict()):
            return
        yield answer
        state = rule.after(state, answer.to_dict())
        left, first = None if left is None else left - 1, False


async def _awalk(
    call: Callable[[State], Awaitable[P]], state: State | None, rule: Paging, left: int | None
) -> AsyncIterator[P]:
    first = True
    while state is not None and left != 0:
        answer = await call(state)
        if not first and not rule.is_page(answer.to_dict()):
            return
        yield answer
        state = rule.after(state, answer.to_dict())
        left, first = None if left is None else left - 1, False


def _check_limit(max_pages: int | None) -> None:
    if max_pages is not None and not _is_count(max_pages):
        raise ConfigurationError(
            f"max_pages is {max_pages!r}, but a whole number from 1 is wanted, or None for no limit."
        )


def _is_count(value: object) -> bool:
    # A fraction would never come down to exactly 0, and each page may cost money.
    return isinstance(value, int) and value >= 1


def _is_end(end: tuple[str, Pointer, Any], state: State, answer: Mapping[str, Any]) -> bool:
    test, pointer, wanted = end
    mark = _find(answer, pointer)
    if test == "reached_by":
        return not (str(mark).isdecimal() and int(state[wanted]) < int(mark))
    return (_plain(mark) == _plain(wanted)) is (test == "equals")


def _plain(mark: object) -> str:
    # Sources say yes as true, as 1, and as either in quotes, and change from one to the other.
    text = str(mark)
    return {"true": "1", "false": "0"}.get(text.lower(), text)


def _following(value: Any, rule: str | Pointer, answer: Mapping[str, Any]) -> Any:
    if rule == INCREMENT:
        # Some operations take the number of the page as text.
        return type(value)(int(value) + 1)
    found = _find(answer, rule)
    return found if found != "" and isinstance(found, str | int | float) and not isinstance(found, bool) else None


def _find(answer: object, pointer: str | Pointer) -> Any:
    found: Any = answer
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
