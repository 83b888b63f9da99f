"""Every operation that pages, asked for by the generated clients over the mock server."""

import asyncio
from typing import Any

import pytest
import weibokit
from weibokit_mock.settings import Settings

from tests.contract.paged import Paged, paged

PAGED = paged()
LISTED = [each for each in PAGED if each.has_items()]
PAGES = Settings().pages
MORE = PAGES + 2
"""A limit that pagination must not reach."""

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def raw(entry: Any) -> Any:
    return entry.to_dict() if isinstance(entry, weibokit.Model) else entry


# Later pages are made in the shape of the sample, and what names these entries the mock doesn't take for an id.
REPEATING = {"tsina_v1.tags.get", "tsina_v1.trends.get", "weibo_v2.tags.get"}


def paginate(operation: Paged, mock_url: str, prefix: str, *, strict: bool) -> list[Any]:
    """Page to the end, sync and async; both find the same."""
    given = operation.arguments | operation.first

    async def awalk() -> list[Any]:
        async with operation.client("Async", base_url=mock_url, strict=strict) as api:
            return [each async for each in operation.method(api, prefix)(**given, max_pages=MORE)]

    with operation.client(base_url=mock_url, strict=strict) as api:
        found = list(operation.method(api, prefix)(**given, max_pages=MORE))
    assert found == asyncio.run(awalk())
    return found


@pytest.mark.parametrize("operation", PAGED, ids=str)
def test_pagination_has_the_pages_set(mock_url: str, operation: Paged) -> None:
    found = paginate(operation, mock_url, "pages_", strict=True)
    # Where nothing but an empty page tells the end, that page is fetched, too.
    empty = "end" not in operation.rule and not operation.cursors
    # The mock makes some of them up alike, and a page that was there before ends it.
    assert len(found) == PAGES + empty or (str(operation) in REPEATING and len(found) > 1)


@pytest.mark.parametrize("operation", LISTED, ids=str)
def test_no_entry_comes_twice(mock_url: str, operation: Paged) -> None:
    # The pages are those that were checked strictly above.
    found = [raw(entry) for entry in paginate(operation, mock_url, "iter_", strict=False)]
    ids = [entry["id"] for entry in found if isinstance(entry, dict) and "id" in entry]

    assert len(ids) == len(set(ids))
    assert len(found) > PAGES
    assert str(operation) in REPEATING or all(found.count(entry) == 1 for entry in found)


def test_positions_that_do_not_belong_together_find_nothing(mock_url: str) -> None:
    (operation,) = (each for each in PAGED if str(each) == "justone.douyin.search_video_v4")
    with operation.client(base_url=mock_url) as api:
        first, second, _ = operation.method(api, "pages_")(keyword="a")
        ids = [page.to_dict()["data"]["business_config"]["next_page"]["search_id"] for page in (first, second)]
        found = [
            len(api.douyin.search_video_v4(keyword="a", page=2, search_id=each).to_dict()["data"]["business_data"])
            for each in (*ids, "odd")
        ]
    assert [bool(number) for number in found] == [True, False, False]
