# Do not edit: `make generate` writes this file from tools/runtime/pagination.py.

"""Walking from page to page.

A walk ends at the provider's end mark where the answer holds it, else at an empty page; when the position no longer
changes or the answer names no next one; and after `max_pages`. A later answer without any list ends it too, and is not
yielded: some sources answer past the end with nothing at all.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .answer import Answer
from .errors import ConfigurationError
from .pointers import is_object

__all__ = ["Paging", "apages", "pages"]

P = TypeVar("P", bound=Answer)
Pointer = tuple[str, ...]
State = dict[str, Any]

INCREMENT = "increment"


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages.

    `start` gives the first value of each parameter that carries the position, `next` how the following value comes
    about: "increment", or the pointer to it in the answer. `items` points at the list of an answer, `end` at the
    provider's end mark, with its value. A pointer is a tuple of keys.
    """

    start: Mapping[str, Any]
    next: Mapping[str, str | Pointer]
    items: Pointer
    end: tuple[Pointer, Any] | None = field(default=None)

    def is_page(self, answer: Mapping[str, Any]) -> bool:
        """Whether the answer has a list at all."""
        return _find(answer, self.items) is not None

    def after(self, state: State, answer: Mapping[str, Any]) -> State | None:
        """Return the position after this answer, or None when it was the last."""
        if self._ended(answer):
            return None
        following = {name: _following(state[name], rule, answer) for name, rule in self.next.items()}
        if following == state or None in following.values():
            return None
        return following

    def first(self, given: State) -> State:
        """Return the position to begin at: what the caller gave, else the start."""
        return {name: given.get(name, start) for name, start in self.start.items()}

    def _ended(self, answer: Mapping[str, Any]) -> bool:
        mark = _find(answer, self.end[0]) if self.end else None
        if self.end and str(mark) == str(self.end[1]):
            return True
        # A page can be empty though more follow, when the answer itself leads on. Where pages are merely counted,
        # nothing would ever stop a walk through empty ones.
        leads_on = mark is not None and INCREMENT not in self.next.values()
        return not leads_on and not _find(answer, self.items)


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


def _following(value: Any, rule: str | Pointer, answer: Mapping[str, Any]) -> Any:
    if rule == INCREMENT:
        # Some operations take the number of the page as text.
        return type(value)(int(value) + 1)
    return _find(answer, rule)


def _find(answer: object, pointer: str | Pointer) -> Any:
    found: Any = answer
    for key in pointer:
        found = found.get(key) if is_object(found) else None
    return found
