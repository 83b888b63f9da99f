"""Every operation that pages, through pages made by hand: what each request carries, and where pagination ends."""

import asyncio
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
import pytest

from tests.contract.paged import Paged, paged

PAGED = paged()
WITH_CURSOR = [each for each in PAGED if each.cursors]
ALL_CURSORS = [each for each in PAGED if len(each.cursors) == len(each.rule["state"])]
# Free pages that cursors lead on, and that have a mark of the end, may be empty before.
ENDED_BY_EMPTY = [
    each for each in PAGED if each.has_items() and (each.api == "justone" or not (each.cursors and "end" in each.rule))
]
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

Sent = dict[str, str]


class Pages:
    """A service of hand-made pages; one page more than there are is an error."""

    def __init__(self, *pages: Any) -> None:
        self.pages = pages
        self.sent: list[Sent] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = self.pages[len(self.sent)]
        self.sent.append(dict(parse_qsl(request.url.query.decode() + "&" + request.content.decode())))
        return httpx.Response(200, json=page)


def cursor(name: str, index: int, rule: Any) -> Any:
    """What page `index` is asked for with: nothing to be parsed, and nothing to be sent unquoted."""
    return 10**12 + index if rule["type"] == "integer" else f'{{"{name}": {index}.762593109225E12, "a": "&=+ ü"}}'


def page(operation: Paged, index: int, **changes: Any) -> dict[str, Any]:
    """Page `index` of many; `cursor_of` names the page that its cursors lead to, None for no cursor at all."""
    rule, response = operation.rule, {"code": 0}
    if "items" in rule:
        put(response, rule["items"], [{"id": f"{index}-{number}"} for number in range(changes.get("items", 2))])
    following = changes.get("cursor_of", index + 1)
    for name in operation.cursors if following is not None else ():
        put(response, rule["state"][name]["next"], cursor(name, following, rule["state"][name]))
    end = rule.get("end", {})
    if "reached_by" in end:
        put(response, end["at"], index + (1 if changes.get("end") else 2))
    elif "unless" in end:
        put(response, end["at"], "gone" if changes.get("end") else end["unless"])
    elif changes.get("end"):
        put(response, end["at"], end["equals"])
    return response


def put(value: Any, pointer: str, new: Any) -> None:
    key, _, rest = pointer.removeprefix("/").partition("/")
    if isinstance(value, list):
        for last in value[-1:]:
            put(last, rest, new)
    elif rest.startswith("?"):
        value[key] = f"{value.get(key, 'https://a.test/?x=1')}&{urlencode({rest[1:]: new})}"
    elif rest:
        put(value.setdefault(key, {}), rest, new)
    else:
        value[key] = new


def paginate(operation: Paged, *pages: Any, **arguments: Any) -> list[Sent]:
    """Go through the pages in all four ways, and return the parameters of the requests, which are the same in each."""
    given = operation.arguments | operation.first | arguments
    services = [Pages(*pages) for _ in range(4)]
    prefixes = ("pages_", "iter_") if operation.has_items() else ("pages_", "pages_")

    async def awalk() -> None:
        for prefix, service in zip(prefixes, services[2:], strict=True):
            async with operation.client("Async", transport=httpx.MockTransport(service)) as api:
                assert [each async for each in operation.method(api, prefix)(**given)]

    for prefix, service in zip(prefixes, services, strict=False):
        with operation.client(transport=httpx.MockTransport(service)) as api:
            assert list(operation.method(api, prefix)(**given))
    asyncio.run(awalk())
    assert all(service.sent == services[0].sent for service in services)
    return services[0].sent


def position(operation: Paged, index: int) -> Sent:
    """The state that asks for page `index`, as text."""
    found = {}
    for name, rule in operation.rule["state"].items():
        if rule["next"] == "increment":
            found[name] = str(rule["start"] + index)
        elif index:
            found[name] = str(cursor(name, index, rule))
        elif "start" in rule:
            found[name] = str(rule["start"])
    return found


def positions(operation: Paged, sent: list[Sent]) -> list[Sent]:
    return [{name: value for name, value in each.items() if name in operation.rule["state"]} for each in sent]


@pytest.mark.parametrize("operation", PAGED, ids=str)
def test_whole_position_is_sent(operation: Paged) -> None:
    sent = paginate(operation, *(page(operation, index) for index in range(3)), max_pages=3)

    assert positions(operation, sent) == [position(operation, index) for index in range(3)]
    names = operation.rule.get("first", [])
    assert [[name for name in names if name in each] for each in sent] == [names, [], []]


@pytest.mark.parametrize("operation", [each for each in PAGED if "end" in each.rule], ids=str)
def test_end_mark_ends_the_pagination(operation: Paged) -> None:
    assert len(paginate(operation, page(operation, 0), page(operation, 1), page(operation, 2, end=True))) == 3


@pytest.mark.parametrize("operation", ENDED_BY_EMPTY, ids=str)
def test_empty_page_ends_the_pagination(operation: Paged) -> None:
    assert len(paginate(operation, page(operation, 0), page(operation, 1, items=0))) == 2


@pytest.mark.parametrize("operation", ALL_CURSORS, ids=str)
def test_unchanged_position_ends_the_pagination(operation: Paged) -> None:
    assert len(paginate(operation, page(operation, 0), page(operation, 1, cursor_of=1))) == 2


@pytest.mark.parametrize("operation", WITH_CURSOR, ids=str)
def test_missing_position_ends_the_pagination(operation: Paged) -> None:
    assert len(paginate(operation, page(operation, 0), page(operation, 1, cursor_of=None))) == 2


@pytest.mark.parametrize("operation", [each for each in PAGED if each.api == "justone"], ids=str)
def test_paid_pagination_ends_after_ten(operation: Paged) -> None:
    assert len(paginate(operation, *(page(operation, index) for index in range(10)))) == 10


@pytest.mark.parametrize("operation", [each for each in PAGED if each.has_items()], ids=str)
def test_items_come_in_order(operation: Paged) -> None:
    service = Pages(*(page(operation, index) for index in range(2)))
    with operation.client(transport=httpx.MockTransport(service)) as api:
        found = list(operation.method(api, "iter_")(**operation.arguments, **operation.first, max_pages=2))

    raw = [each if isinstance(each, dict) else each.to_dict() for each in found]
    assert [each["id"] for each in raw] == ["0-0", "0-1", "1-0", "1-1"]


def test_mark_may_be_absent_while_more_exist() -> None:
    (operation,) = (each for each in PAGED if str(each) == "justone.xiaohongshu.search_note_v3")
    pages = [page(operation, index) for index in range(2)]

    assert all("has_more" not in each["data"] for each in pages)
    assert len(paginate(operation, *pages, page(operation, 2, end=True))) == 3
