# Do not edit: `make generate` writes this file from tools/runtime/bulk/calling.py.

"""Calling a method for one job: its one response, or all pages of one that pages."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeGuard

from ..models.model import Model
from ..pagination.iterators import AsyncItems, AsyncPages, Items, Pages, State
from .outcomes import JobOutcome, Part, part_of, payload

__all__ = ["acalled", "called", "joined"]

Arguments = Mapping[str, Any] | None
"""What a method is called with; None where all pages of the job are known."""


def called(
    method: Callable[..., Any], arguments: Arguments, parts: list[Part], keep: Callable[[Part, State], None]
) -> JobOutcome:
    """Call a method, and return what came of it after the `parts` of earlier runs; `keep` gets each page."""
    if arguments is None:
        return joined(parts)
    found = method(**arguments)
    if not _is_paged(found):
        whole = payload(found)
        return JobOutcome.of(whole.data, [whole])
    while part := _part(_next(found), found):
        parts.append(part)
        keep(part, found.state)
    return joined(parts)


async def acalled(
    method: Callable[..., Any],
    arguments: Arguments,
    parts: list[Part],
    keep: Callable[[Part, State], Awaitable[None]],
) -> JobOutcome:
    """Call a method of an async client; the async twin of `called`."""
    if arguments is None:
        return joined(parts)
    found = method(**arguments)
    if not _is_async_paged(found):
        whole = payload(await found)
        return JobOutcome.of(whole.data, [whole])
    while part := _part(await _anext(found), found):
        parts.append(part)
        await keep(part, found.state)
    return joined(parts)


def joined(parts: list[Part]) -> JobOutcome:
    """Return what all pages of a job came to."""
    return JobOutcome.of([each for part in parts for each in part.data], parts)


def _is_paged(found: object) -> TypeGuard[Pages[Any] | Items[Any]]:
    return isinstance(found, Pages | Items)


def _is_async_paged(found: object) -> TypeGuard[AsyncPages[Any] | AsyncItems[Any]]:
    return isinstance(found, AsyncPages | AsyncItems)


def _next(found: Pages[Any] | Items[Any]) -> list[Any]:
    if isinstance(found, Items):
        return found.next_page()
    page = next(found, None)
    return [] if page is None else [page]


async def _anext(found: AsyncPages[Any] | AsyncItems[Any]) -> list[Any]:
    if isinstance(found, AsyncItems):
        return await found.next_page()
    page = await anext(found, None)
    return [] if page is None else [page]


def _part(items: list[Any], found: Any) -> Part | None:
    """Return what one page gave, None for none."""
    if not items:
        return None
    if isinstance(found, Items | AsyncItems):
        return part_of([each.to_dict() if isinstance(each, Model) else each for each in items], found.response)
    page = payload(items[0])
    return Part([page.data], page.charged, page.attempts)
