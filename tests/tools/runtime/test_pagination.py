import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.tools.runtime.support import Page
from tools.runtime.errors import ConfigurationError
from tools.runtime.pagination import Paging, apages, pages

NUMBERED = Paging({"page": 1}, {"page": "increment"}, ("data", "users"), (("data", "next_cursor"), 0))
CURSORED = Paging({"cursor": -1}, {"cursor": ("next_cursor",)}, ("users",), (("next_cursor",), 0))
PLAIN = Paging({"page": 1}, {"page": "increment"}, ("users",))


def walk(
    rule: Paging, answers: list[dict[str, Any]], *, max_pages: int | None = None, **given: Any
) -> list[dict[str, Any]]:
    """Return the positions that were asked for; more pages than answers are an error."""
    asked: list[dict[str, Any]] = []
    left = iter(answers)

    def call(state: dict[str, Any]) -> Page:
        asked.append(state)
        return Page.from_dict(next(left))

    found = list(pages(call, given, rule, max_pages))
    assert [page.to_dict() for page in found] == [answer for answer in answers[: len(asked)] if rule.is_page(answer)]
    return asked


def test_cursor_walks_to_end_mark() -> None:
    answers = [{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 0}, {}]
    assert walk(CURSORED, answers) == [{"cursor": -1}, {"cursor": 5}]


def test_end_mark_may_be_text() -> None:
    assert len(walk(CURSORED, [{"users": [1], "next_cursor": "0"}, {}])) == 1


def test_empty_page_before_end_mark_goes_on() -> None:
    answers: list[dict[str, Any]] = [{"users": [], "next_cursor": 5}, {"users": [2], "next_cursor": 0}]
    assert len(walk(CURSORED, answers)) == 2


def test_numbers_count_to_end_mark() -> None:
    answers = [{"data": {"users": [1], "next_cursor": n}} for n in (7, 8, 0)]
    assert walk(NUMBERED, answers) == [{"page": 1}, {"page": 2}, {"page": 3}]


def test_empty_page_ends_without_mark() -> None:
    assert len(walk(PLAIN, [{"users": [1]}, {"users": []}, {}])) == 2
    assert len(walk(NUMBERED, [{"data": {"users": [1]}}, {"data": None}, {}])) == 2


def test_counted_empty_page_ends_despite_mark() -> None:
    assert len(walk(NUMBERED, [{"data": {"users": [], "next_cursor": 20}}, {}])) == 1


def test_later_answer_without_list_is_not_yielded() -> None:
    answers: list[dict[str, Any]] = [{"data": {"users": [1]}}, {"data": None}]
    left = iter(answers)

    found = list(pages(lambda _: Page.from_dict(next(left)), {}, NUMBERED))

    assert [page.to_dict() for page in found] == answers[:1]


def test_first_answer_without_list_is_yielded() -> None:
    assert [page.to_dict() for page in pages(lambda _: Page.from_dict({"data": None}), {}, NUMBERED)] == [
        {"data": None}
    ]


def test_unchanged_position_ends() -> None:
    assert len(walk(CURSORED, [{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 5}, {}])) == 2


def test_missing_next_position_ends() -> None:
    assert len(walk(CURSORED, [{"users": [1]}, {}])) == 1


def test_walk_begins_where_asked() -> None:
    assert walk(PLAIN, [{"users": [1]}, {"users": []}], page=4) == [{"page": 4}, {"page": 5}]
    assert walk(PLAIN, [{"users": [1]}, {"users": []}], page="4") == [{"page": "4"}, {"page": "5"}]


def test_max_pages_limits_calls() -> None:
    assert len(walk(PLAIN, [{"users": [1]}] * 9, max_pages=3)) == 3


@pytest.mark.parametrize("start", [pages, apages])
@pytest.mark.parametrize("limit", [0, -1, 2.5, "3"])
def test_bad_limit_is_refused_at_once(start: Callable[..., object], limit: object) -> None:
    with pytest.raises(ConfigurationError, match="whole number from 1"):
        start(lambda state: None, {}, PLAIN, limit)


def test_compound_positions_travel_together() -> None:
    rule = Paging({"page": 1, "id": ""}, {"page": "increment", "id": ("extra", "id")}, ("users",))
    answers: list[dict[str, Any]] = [{"users": [1], "extra": {"id": "x"}}, {"users": []}]
    assert walk(rule, answers) == [{"page": 1, "id": ""}, {"page": 2, "id": "x"}]


def test_async_walk_is_the_same() -> None:
    answers = iter([{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 0}])
    asked: list[dict[str, Any]] = []

    async def call(state: dict[str, Any]) -> Page:
        asked.append(state)
        return Page.from_dict(next(answers))

    async def run() -> int:
        return len([page async for page in apages(call, {}, CURSORED, None)])

    assert asyncio.run(run()) == 2
    assert asked == [{"cursor": -1}, {"cursor": 5}]
