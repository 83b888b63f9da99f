"""The most that calls can cost."""

from weibokit import IndexedOperation

from ..language import Language

__all__ = ["most", "most_calls"]


def most_calls(operation: IndexedOperation, *, every: bool, max_pages: int | None, budget: int | None) -> int | None:
    """Return how many calls may be charged at most; None for any number. What may be charged is never repeated."""
    if operation.charged == "no":
        return 0
    pages = 1
    if every and operation.paging:
        pages = max_pages or operation.paging["max_pages"]
    known = [each for each in (pages, budget) if each is not None]
    return min(known) if known else None


def most(calls: int | None, language: Language) -> str:
    """Say what that means."""
    pick = language.pick
    if calls == 0:
        return pick("0, it is free", "0，免费")
    if calls is None:
        return pick(
            "one charged call for each page; --max-pages or --budget limits them",
            "每页计费一次；可用 --max-pages 或 --budget 限制",
        )
    return pick(f"{calls} charged call{'s' if calls > 1 else ''}", f"{calls} 次计费调用")
