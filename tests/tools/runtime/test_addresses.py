"""Addresses, held against those that httpx makes of the same parts."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.runtime.transport.addresses import address, with_query

ORIGINS = ["http://127.0.0.1:8080", "https://api.example.com", "http://[::1]:80", "https://例子.example"]
PATHS = ["/", "/2/users.json", "/a//b", "/a/../b/./c.json", "/%2E%2E/x", "/a%2Fb%20c/字", "/x:y@z"]

values = st.one_of(st.text(), st.integers(), st.booleans(), st.floats(allow_nan=False), st.lists(st.text(), max_size=3))
parameters = st.dictionaries(st.text(), values, max_size=4)


@given(st.sampled_from(ORIGINS), st.sampled_from(PATHS), parameters)
def test_address_is_that_of_httpx(origin: str, path: str, given: dict[str, Any]) -> None:
    wanted = of_httpx(lambda: httpx.Client(base_url=origin).build_request("GET", path, params=given).url)
    made = of_httpx(lambda: address(origin, path, given))
    assert made == wanted
    if isinstance(made, httpx.URL) and isinstance(wanted, httpx.URL):
        assert (made.raw_path, made.netloc, str(made)) == (wanted.raw_path, wanted.netloc, str(wanted))


def of_httpx(make: Callable[[], httpx.URL]) -> httpx.URL | str:
    """Return an address, or what is wrong with its parts."""
    try:
        return make()
    except httpx.InvalidURL as error:
        return str(error)


@given(parameters)
def test_query_takes_the_place_of_another(given: dict[str, Any]) -> None:
    before, query = httpx.URL("https://api.example.com/a%2Fb?x=1"), str(httpx.QueryParams(given))
    made = with_query(before, query)
    assert (made, str(made)) == (before.copy_with(query=query.encode()), str(before.copy_with(query=query.encode())))
    assert before.query == b"x=1"


@pytest.mark.parametrize("text", ["x" * 65_537, "字" * 8_000])
def test_too_long_query_is_rejected(text: str) -> None:
    with pytest.raises(httpx.InvalidURL, match="too long"):
        address("https://api.example.com", "/a", {"q": text})
