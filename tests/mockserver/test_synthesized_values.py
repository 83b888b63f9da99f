"""What fields hold by their names: values of the kind that the services answer with."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.mockserver.support import Ask

PLACES = "/2/place/poi_timeline.json?access_token=T&poiid=1&page=2"
DATE = re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?")


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield name and value of every member of every object."""
    if isinstance(value, dict):
        yield from value.items()
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from members(inner)


def named(ask: Ask, url: str, name: str) -> list[Any]:
    found = [value for key, value in members(ask(url).json()) if key == name and value is not None]
    assert found, f"{url} answers without {name}"
    return found


@pytest.mark.parametrize("name", ["province", "city"])
def test_places_are_codes_in_text(ask: Ask, name: str) -> None:
    assert all(isinstance(value, str) and value.isdecimal() for value in named(ask, PLACES, name))


def test_profile_is_a_path(ask: Ask) -> None:
    assert all(re.fullmatch(r"u/\d+", value) for value in named(ask, PLACES, "profile_url"))


def test_source_is_a_link(ask: Ask) -> None:
    users = named(ask, PLACES, "statuses")[0]
    assert all(re.fullmatch(r'<a href="[^"]+" rel="nofollow">.+</a>', each["source"]) for each in users)


def test_points_have_two_numbers(ask: Ask) -> None:
    for point in named(ask, PLACES, "geo"):
        assert point["type"] == "Point"
        assert [type(number) for number in point["coordinates"]] == [float, float]


@pytest.mark.parametrize("period", ["hourly", "daily", "weekly"])
def test_trends_are_by_date(ask: Ask, period: str) -> None:
    trends = ask(f"/2/trends/{period}.json?access_token=T").json()["trends"]
    assert trends
    assert all(DATE.fullmatch(day) for day in trends)


def test_ids_of_requests_come_back(ask: Ask) -> None:
    url = "/api/amazon/get-product-detail/v1?token=T&asin=B00XYZ1234"
    assert ask(url).json()["data"]["asin"] == "B00XYZ1234"
