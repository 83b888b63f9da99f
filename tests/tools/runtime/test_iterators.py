import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.tools.runtime.support import Page
from tools.runtime.arguments.parameters import Arguments, ParameterModel
from tools.runtime.errors import ConnectionLost, FieldMismatch, InvalidArguments
from tools.runtime.pagination.iterators import AsyncItems, AsyncPages, Items, Pages
from tools.runtime.pagination.pages import Pagination

ARGUMENTS = Arguments(
    "x_list",
    (ParameterModel("uid", "str", required=True), ParameterModel("page", "int"), ParameterModel("cursor", "str")),
)
NUMBERED = Pagination({"page": 1}, {"page": "increment"}, ("users",), ("equals", ("next",), 0))
CURSORED = Pagination({}, {"cursor": ("next",)}, ("users",))


class Service:
    """A list of `last` pages of two users each, that fails as often as it is told to."""

    def __init__(self, last: int = 3, *failures: Exception) -> None:
        self.last, self.failures = last, list(failures)
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **given: Any) -> Page:
        self.asked.append(given)
        if self.failures:
            raise self.failures.pop()
        page = given["page"]
        users = [{"id": page * 10 + index} for index in range(2)]
        return Page.from_dict({"users": users, "next": page if page < self.last else 0})

    async def wait(self, **given: Any) -> Page:
        await asyncio.sleep(0)
        return self(**given)

    def pages(self, **options: Any) -> Pages[Page]:
        return Pages(self, ARGUMENTS, {"uid": 1}, NUMBERED, **options)

    def items(self, **options: Any) -> Items[Any]:
        return Items(self.pages(**options), lambda page: page.users, NUMBERED)

    def async_pages(self, **options: Any) -> AsyncPages[Page]:
        return AsyncPages(self.wait, ARGUMENTS, {"uid": 1}, NUMBERED, **options)

    def async_items(self, **options: Any) -> AsyncItems[Any]:
        return AsyncItems(self.async_pages(**options), lambda page: page.users, NUMBERED)

    @property
    def numbers(self) -> list[int]:
        return [given["page"] for given in self.asked]


def ids(found: Iterator[Any]) -> list[int]:
    return [each.id for each in found]


def stored(state: Any) -> Any:
    """Return a state as another process reads it."""
    return json.loads(json.dumps(state))


def test_limit_is_not_the_end() -> None:
    found = Service().pages(max_pages=2)
    assert (found.more, len(list(found)), found.more) == (True, 2, True)
    found = Service().pages()
    assert (len(list(found)), found.more) == (3, False)


def test_error_leaves_the_page_to_be_asked_for_again() -> None:
    service = Service(3, ConnectionLost("broke"))
    found = service.items()
    with pytest.raises(ConnectionLost):
        next(found)
    assert ids(found) == [10, 11, 20, 21, 30, 31]
    assert service.numbers == [1, 1, 2, 3]


@pytest.mark.parametrize("taken", range(7))
def test_items_go_on_where_they_stood(taken: int) -> None:
    first = Service()
    found = first.items()
    before = [next(found).id for _ in range(taken)]
    again = Service()
    assert before + ids(again.items(resume=stored(found.state))) == [10, 11, 20, 21, 30, 31]
    # Only a page that was read in part is asked for twice.
    assert len(first.asked) + len(again.asked) == 3 + taken % 2


def test_async_items_go_on_where_they_stood() -> None:
    async def run() -> list[int]:
        found = Service().async_items()
        before = [(await anext(found)).id for _ in range(3)]
        state = stored(found.state)
        await found.aclose()
        return before + [each.id async for each in Service().async_items(resume=state)]

    assert asyncio.run(run()) == [10, 11, 20, 21, 30, 31]


def test_end_is_a_state_too() -> None:
    service = Service()
    found = service.pages()
    list(found)
    again = service.pages(resume=stored(found.state))
    assert (list(again), again.more, len(service.asked)) == ([], False, 3)


def test_state_of_other_arguments_is_rejected() -> None:
    state = stored(Service().pages().state)
    other = Arguments("x_other", ARGUMENTS.parameters)
    for arguments, given in ((ARGUMENTS, {"uid": 2}), (other, {"uid": 1})):
        with pytest.raises(InvalidArguments, match="of another one"):
            Pages(Service(), arguments, given, NUMBERED, resume=state)
    with pytest.raises(InvalidArguments, match="something else"):
        Service().pages(resume={"page": 2})


@pytest.mark.parametrize(
    "change",
    [{"pages": "x"}, {"pages": -1}, {"next": 5}, {"next": {"evil": 1}}, {"seen": None}, {"seen": [1]}, {"skip": "1"}],
    ids=str,
)
def test_changed_state_is_rejected(change: dict[str, Any]) -> None:
    found = Service().pages()
    next(found)
    with pytest.raises(InvalidArguments, match="got a changed one"):
        Service().pages(resume={**stored(found.state), **change})


def test_state_holds_no_arguments() -> None:
    assert "planted" not in str(Pages(Service(), ARGUMENTS, {"uid": "planted"}, NUMBERED).state)


def test_unfit_arguments_are_rejected_before_any_page() -> None:
    service = Service()
    for given in ({"uid": ""}, {"uid": "1", "page": "x"}):
        with pytest.raises(InvalidArguments):
            Pages(service, ARGUMENTS, given, NUMBERED)
    assert service.asked == []


def circle(*responses: dict[str, Any]) -> Callable[..., Page]:
    left = iter(responses)
    return lambda **_: Page.from_dict(next(left))


def test_circle_of_cursors_ends() -> None:
    call = circle(*({"users": [index], "next": "ab"[index % 2]} for index in range(9)))
    found: Pages[Page] = Pages(call, ARGUMENTS, {"uid": "1"}, CURSORED)
    assert [page.to_dict()["users"] for page in found] == [[0], [1], [2]]
    assert not found.more


def test_circle_goes_on_in_no_other_process() -> None:
    call = circle(*({"users": [index], "next": "ab"[index % 2]} for index in range(9)))
    found: Pages[Page] = Pages(call, ARGUMENTS, {"uid": "1"}, CURSORED, max_pages=2)
    list(found)
    rest: Pages[Page] = Pages(call, ARGUMENTS, {"uid": "1"}, CURSORED, resume=stored(found.state))
    assert len(list(rest)) == 1


def test_repeated_page_ends() -> None:
    call = circle(*({"users": [{"id": index % 2}], "at": index} for index in range(9)))
    found: Pages[Page] = Pages(
        call, ARGUMENTS, {"uid": "1"}, Pagination({"page": 1}, {"page": "increment"}, ("users",))
    )
    assert ([page.to_dict()["at"] for page in found], found.more) == ([0, 1], False)


def test_unfit_item_loses_nothing_else() -> None:
    call = circle({"users": [{"id": 1}, 7]}, {"users": [{"id": 2}]}, {"users": []})
    rule = Pagination({"page": 1}, {"page": "increment"}, ("users",))
    found = Items(Pages(call, ARGUMENTS, {"uid": "1"}, rule), lambda page: page.users, rule)
    with pytest.raises(FieldMismatch):
        next(found)
    assert ids(found) == [2]


@pytest.mark.parametrize("page", [{"code": 201, "data": None}, {"data": {}}, {"data": {"users": None}}, {}])
def test_empty_pages_have_no_items(page: dict[str, Any]) -> None:
    rule = Pagination({"page": 1}, {"page": "increment"}, ("data", "users"))
    pages: Pages[Page] = Pages(circle(page), ARGUMENTS, {"uid": "1"}, rule)
    assert list(Items(pages, lambda each: each.users, rule)) == []


def test_two_tasks_pay_for_no_page_twice() -> None:
    async def run() -> list[Any]:
        found = Service().async_pages()
        return list(await asyncio.gather(anext(found), anext(found), return_exceptions=True))

    first, second = asyncio.run(run())
    assert isinstance(first, Page)
    assert isinstance(second, RuntimeError)


def test_closed_iterators_end() -> None:
    async def run() -> list[Any]:
        found = Service().async_items()
        await anext(found)
        await found.aclose()
        return [each async for each in found]

    found = Service().items()
    next(found)
    found.close()
    assert (list(found), asyncio.run(run()), found.more) == ([], [], True)
