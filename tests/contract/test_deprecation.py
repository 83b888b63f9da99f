"""Deprecated operations warn once in a process, for the line that calls them."""

import asyncio
import inspect
import re
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from weibokit import AsyncJustOne, JustOne

from tests.contract.wire import Defined, definitions

DEPRECATED = [each for each in definitions("justone") if each.node.get("deprecated")]
HERE = Path(__file__).name


def response(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"code": 0, "data": None, "message": None, "recordTime": None})


@pytest.fixture(autouse=True)
def nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weibokit._runtime.deprecation._warned", set())


@pytest.fixture
def api() -> JustOne:
    return JustOne("T", transport=httpx.MockTransport(response))


@pytest.fixture
def async_api() -> AsyncJustOne:
    return AsyncJustOne("T", transport=httpx.MockTransport(response))


def test_deprecated_operations_are_the_known_ones() -> None:
    assert len(DEPRECATED) == 46


@pytest.mark.parametrize("operation", DEPRECATED, ids=lambda operation: operation.id)
def test_docstring_says_deprecated(operation: Defined, api: JustOne) -> None:
    method = getattr(getattr(api, operation.namespace), operation.callee)
    assert "\nDeprecated: the provider advises against it" in str(inspect.getdoc(method))
    assert method.__deprecated__.startswith(f"JustOne.{operation.namespace}.{operation.callee} is deprecated: ")


def test_first_call_warns_its_caller(api: JustOne) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        api.xiaohongshu.get_note_detail_v7(note_id="1")
        api.xiaohongshu.get_note_detail_v7(note_id="1")
        api.xiaohongshu.get_note_detail_v1(note_id="1")
    assert [(each.category, str(each.message)) for each in caught] == [
        (
            DeprecationWarning,
            "JustOne.xiaohongshu.get_note_detail_v7 is deprecated: the provider advises against it, and recommends "
            "`xiaohongshu.get_note_detail_v1`.",
        )
    ]
    assert line_of(caught[0]) == "api.xiaohongshu.get_note_detail_v7"


async def alone(call: Callable[[], Awaitable[Any]]) -> None:
    await call()


async def in_task(call: Callable[[], Awaitable[Any]]) -> None:
    await asyncio.gather(call())


@pytest.mark.parametrize("run", [alone, in_task])
def test_first_async_call_warns_its_caller(async_api: AsyncJustOne, run: Callable[..., Any]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(run(lambda: async_api.dewu.search_item_list_v1(keyword="1")))
    assert [line_of(each) for each in caught] == ["async_api.dewu.search_item_list_v1"]


def test_rejected_warning_comes_again(api: JustOne) -> None:
    for _ in range(2):
        with pytest.raises(DeprecationWarning, match=r"^JustOne\.dewu\.search_item_list_v1 is deprecated"):
            api.dewu.search_item_list_v1(keyword="1")


def line_of(caught: warnings.WarningMessage) -> str:
    """Return what is called in the line that a warning is for."""
    assert Path(caught.filename).name == HERE
    line = Path(caught.filename).read_text(encoding="utf-8").splitlines()[caught.lineno - 1]
    found = re.search(r"(async_)?api\.\w+\.\w+", line)
    return found[0] if found else line
