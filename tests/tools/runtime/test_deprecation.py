import asyncio
import inspect
import warnings

import pytest

from tools.runtime import deprecation
from tools.runtime.deprecation import deprecated


@pytest.fixture(autouse=True)
def nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_warned", set(), raising=True)


@deprecated("x is deprecated.")
def old(number: int) -> int:
    """Double it."""
    return 2 * number


@deprecated("x is deprecated.")
async def async_old(number: int) -> int:
    return 2 * number


def test_methods_of_one_message_warn_once() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert [old(1), old(2), asyncio.run(async_old(3))] == [2, 4, 6]  # type: ignore[deprecated,unused-ignore]
    assert [(str(each.message), each.filename) for each in caught] == [("x is deprecated.", __file__)]


def test_method_looks_as_before() -> None:
    assert (old.__name__, inspect.getdoc(old)) == ("old", "Double it.")
    assert list(inspect.signature(old).parameters) == ["number"]
    assert vars(old)["__deprecated__"] == "x is deprecated."
