import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.tools.runtime.support import Page
from tools.runtime.arguments.parameters import Arguments, ParameterModel
from tools.runtime.errors import ConfigurationError
from tools.runtime.pagination.iterators import AsyncPages, Pages
from tools.runtime.pagination.pages import Pagination, items

NUMBERED = Pagination({"page": 1}, {"page": "increment"}, ("data", "users"), ("equals", ("data", "next_cursor"), 0))
CURSORED = Pagination({"cursor": -1}, {"cursor": ("next_cursor",)}, ("users",), ("equals", ("next_cursor",), 0))
FREE = Pagination(**{name: getattr(CURSORED, name) for name in ("start", "next", "items", "end")}, past_empty=True)
PLAIN = Pagination({"page": 1}, {"page": "increment"}, ("users",))
MORE = Pagination({}, {"cursor": ("next",)}, ("users",), ("unless", ("more",), 1), once=("since",))


NAMES = ("page", "cursor", "id", "offset", "since")
ARGUMENTS = Arguments("x_list", tuple(ParameterModel(name, "json") for name in NAMES))


def pages(
    call: Callable[[dict[str, Any]], Page], given: dict[str, Any], rule: Pagination, limit: Any = None
) -> Pages[Page]:
    return Pages(lambda **cursor: call(cursor), ARGUMENTS, given, rule, max_pages=limit)


def apages(call: Any, given: dict[str, Any], rule: Pagination, limit: Any = None) -> AsyncPages[Page]:
    return AsyncPages(lambda **cursor: call(cursor), ARGUMENTS, given, rule, max_pages=limit)


def distinct(number: int) -> list[dict[str, Any]]:
    return [{"users": [index]} for index in range(number)]


def paginate(
    rule: Pagination, responses: list[dict[str, Any]], *, max_pages: int | None = None, **given: Any
) -> list[dict[str, Any]]:
    """Return the positions that were asked for; more pages than responses are an error."""
    asked: list[dict[str, Any]] = []
    left = iter(responses)

    def call(state: dict[str, Any]) -> Page:
        asked.append(state)
        return Page.from_dict(next(left))

    found = list(pages(call, given, rule, max_pages))
    assert [page.to_dict() for page in found] == [
        response for response in responses[: len(asked)] if rule.is_page(response)
    ]
    return asked


def test_cursor_leads_to_end_mark() -> None:
    responses = [{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 0}, {}]
    assert paginate(CURSORED, responses) == [{"cursor": -1}, {"cursor": 5}]


def test_end_mark_may_be_text() -> None:
    assert len(paginate(CURSORED, [{"users": [1], "next_cursor": "0"}, {}])) == 1


def test_empty_page_before_end_mark_goes_on() -> None:
    responses: list[dict[str, Any]] = [{"users": [], "next_cursor": 5}, {"users": [2], "next_cursor": 0}]
    assert len(paginate(FREE, responses)) == 2
    assert len(paginate(CURSORED, responses)) == 1


def test_numbers_count_to_end_mark() -> None:
    responses = [{"data": {"users": [n], "next_cursor": n}} for n in (7, 8, 0)]
    assert paginate(NUMBERED, responses) == [{"page": 1}, {"page": 2}, {"page": 3}]


def test_empty_page_ends_without_mark() -> None:
    assert len(paginate(PLAIN, [{"users": [1]}, {"users": []}, {}])) == 2
    assert len(paginate(NUMBERED, [{"data": {"users": [1]}}, {"data": None}, {}])) == 2


def test_counted_empty_page_ends_despite_mark() -> None:
    assert len(paginate(NUMBERED, [{"data": {"users": [], "next_cursor": 20}}, {}])) == 1


def test_later_response_without_list_is_not_yielded() -> None:
    responses: list[dict[str, Any]] = [{"data": {"users": [1]}}, {"data": None}]
    left = iter(responses)

    found = list(pages(lambda _: Page.from_dict(next(left)), {}, NUMBERED))

    assert [page.to_dict() for page in found] == responses[:1]


def test_first_response_without_list_is_yielded() -> None:
    assert [page.to_dict() for page in pages(lambda _: Page.from_dict({"data": None}), {}, NUMBERED)] == [
        {"data": None}
    ]


def test_unchanged_position_ends() -> None:
    assert len(paginate(CURSORED, [{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 5}, {}])) == 2


def test_missing_next_position_ends() -> None:
    assert len(paginate(CURSORED, [{"users": [1]}, {}])) == 1


def test_pagination_begins_where_asked() -> None:
    assert paginate(PLAIN, [{"users": [1]}, {"users": []}], page=4) == [{"page": 4}, {"page": 5}]
    assert paginate(PLAIN, [{"users": [1]}, {"users": []}], page="4") == [{"page": "4"}, {"page": "5"}]


def test_max_pages_limits_calls() -> None:
    assert len(paginate(PLAIN, distinct(9), max_pages=3)) == 3


def test_max_pages_may_be_text() -> None:
    """As in a table of jobs."""
    limit: Any = "3"
    assert len(paginate(PLAIN, distinct(9), max_pages=limit)) == 3


@pytest.mark.parametrize("start", [pages, apages])
@pytest.mark.parametrize("limit", [0, -1, 2.5, "0", "three", ""])
def test_bad_limit_is_rejected_at_once(start: Callable[..., object], limit: object) -> None:
    with pytest.raises(ConfigurationError, match="whole number from 1"):
        start(lambda state: None, {}, PLAIN, limit)


def test_compound_positions_travel_together() -> None:
    rule = Pagination({"page": 1, "id": ""}, {"page": "increment", "id": ("extra", "id")}, ("users",))
    responses: list[dict[str, Any]] = [{"users": [1], "extra": {"id": "x"}}, {"users": []}]
    assert paginate(rule, responses) == [{"page": 1, "id": ""}, {"page": 2, "id": "x"}]


def test_start_may_be_nothing() -> None:
    assert paginate(MORE, [{"users": [1], "next": "a", "more": 1}, {"users": [2]}]) == [{}, {"cursor": "a"}]


@pytest.mark.parametrize("mark", [1, "1", True, "true", "True"])
def test_going_on_has_many_forms(mark: object) -> None:
    assert len(paginate(MORE, [{"users": [1], "next": "a", "more": mark}, {"users": [2]}])) == 2


@pytest.mark.parametrize("mark", [{}, {"more": 0}, {"more": "false"}, {"more": None}, {"more": 10}])
def test_all_else_than_going_on_ends(mark: dict[str, Any]) -> None:
    assert len(paginate(MORE, [{"users": [1], "next": "a"} | mark])) == 1


@pytest.mark.parametrize("mark", [False, 0, "0", "false"])
def test_end_marks_have_many_forms(mark: object) -> None:
    rule = Pagination({"page": 1}, {"page": "increment"}, ("users",), ("equals", ("more",), False))
    assert len(paginate(rule, [{"users": [1]}, {"users": [2], "more": mark}])) == 2


@pytest.mark.parametrize(("last", "requests"), [(3, 2), ("3", 2), (2, 1), (None, 1), ("many", 1), (-3, 1)])
def test_number_of_last_page_ends(last: object, requests: int) -> None:
    rule = Pagination({"page": 1}, {"page": "increment"}, ("users",), ("reached_by", ("pages",), "page"))
    responses: list[dict[str, Any]] = [page | {"pages": last} for page in distinct(requests)]
    assert len(paginate(rule, responses, page=2)) == requests


@pytest.mark.parametrize("cursor", ["1.25E12", '{"a": "b"}', "x" * 2700, "007", "0", 2**60, 0])
def test_cursors_travel_as_they_came(cursor: object) -> None:
    rule = Pagination({}, {"cursor": ("next",)}, ("users",))
    asked = paginate(rule, [{"users": [1], "next": cursor}, {"users": []}])
    assert asked[1] == {"cursor": cursor}
    assert type(asked[1]["cursor"]) is type(cursor)


@pytest.mark.parametrize("cursor", ["", None, True, False, {}, [1]])
def test_what_is_no_position_ends(cursor: object) -> None:
    assert len(paginate(Pagination({}, {"cursor": ("next",)}, ("users",)), [{"users": [1], "next": cursor}])) == 1


def test_same_position_in_another_type_ends() -> None:
    assert len(paginate(CURSORED, [{"users": [1], "next_cursor": "5"}], cursor=5)) == 1


def test_half_a_position_ends() -> None:
    rule = Pagination({"page": 1}, {"page": "increment", "id": ("id",)}, ("users",))
    assert paginate(rule, [{"users": [1], "id": "x"}, {"users": [2]}]) == [{"page": 1}, {"page": 2, "id": "x"}]


def test_last_item_leads_on() -> None:
    rule = Pagination({}, {"cursor": ("users", "-1", "id")}, ("users",))
    responses: list[dict[str, Any]] = [{"users": [{"id": "a"}, {"id": "b"}]}, {"users": []}]
    assert paginate(rule, responses) == [{}, {"cursor": "b"}]


@pytest.mark.parametrize(
    ("address", "following"),
    [
        ("https://a.test/x?offset=20&cursor=a%3D%26b", [{"offset": "20", "cursor": "a=&b"}]),
        ("/x?cursor=1.7E12&offset=020", [{"offset": "020", "cursor": "1.7E12"}]),
        ("https://a.test/x?offset=20", []),
        ("https://a.test/x?offset=20&cursor=", []),
        ("https://[broken?offset=20&cursor=a", []),
        (7, []),
    ],
)
def test_addresses_lead_on(address: object, following: list[dict[str, Any]]) -> None:
    rule = Pagination({"offset": 0}, {name: ("next", f"?{name}") for name in ("offset", "cursor")}, ("users",))
    assert paginate(rule, [{"users": [1], "next": address}, {"users": []}]) == [{"offset": 0}, *following]


def test_first_request_may_carry_more() -> None:
    responses: list[dict[str, Any]] = [{"users": [1], "next": "a", "more": 1}, {"users": []}]
    assert paginate(MORE, responses, since="2026") == [{"since": "2026"}, {"cursor": "a"}]


def test_unknown_list_is_not_asked_for() -> None:
    rule = Pagination({}, {"cursor": ("next",)}, end=("unless", ("more",), True))
    assert len(paginate(rule, [{"next": "a", "more": True}, {"next": "b", "more": False}])) == 2


@pytest.mark.parametrize("data", [{}, {"users": None}, {"users": ""}, None])
def test_untyped_response_without_list_has_no_entries(data: object) -> None:
    assert items(Page.from_dict({"data": data}), NUMBERED) == []
    assert items(Page.from_dict({"data": {"users": [1]}}), NUMBERED) == [1]


def test_async_pagination_is_the_same() -> None:
    responses = iter([{"users": [1], "next_cursor": 5}, {"users": [2], "next_cursor": 0}])
    asked: list[dict[str, Any]] = []

    async def call(state: dict[str, Any]) -> Page:
        asked.append(state)
        return Page.from_dict(next(responses))

    async def run() -> int:
        return len([page async for page in apages(call, {}, CURSORED, None)])

    assert asyncio.run(run()) == 2
    assert asked == [{"cursor": -1}, {"cursor": 5}]


def test_later_async_response_without_list_is_not_yielded() -> None:
    responses: list[dict[str, Any]] = [{"data": {"users": [1]}}, {"data": None}]
    left = iter(responses)

    async def call(state: dict[str, Any]) -> Page:
        return Page.from_dict(next(left))

    async def run() -> list[dict[str, Any]]:
        return [page.to_dict() async for page in apages(call, {}, NUMBERED)]

    assert asyncio.run(run()) == responses[:1]
    assert list(left) == []


def test_async_limit_counts_pages() -> None:
    async def call(state: dict[str, Any]) -> Page:
        return Page.from_dict({"users": [state["page"]]})

    async def run() -> int:
        return len([page async for page in apages(call, {}, PLAIN, 3)])

    assert asyncio.run(run()) == 3
