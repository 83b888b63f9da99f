from typing import Any

import pytest

from tools.infer.naming import Naming, Root, payload_names, subject
from tools.infer.observations.observed import records
from tools.infer.observations.values import observe


def names(*payloads: tuple[str, Any], taken: tuple[str, ...] = ()) -> list[str]:
    """Return the names of all objects of payloads, each given with what its operation is about."""
    roots = [Root(about, "v1", observe(payload)) for about, payload in payloads]
    Naming(roots, "Shop", taken).name_all()
    return [record.name for record in records(root.observation for root in roots)]


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"user": {"x": 1}}, ["ShopThing", "ShopUser"]),
        ({"users": [{"x": 1}], "total": 1}, ["ShopThingPage", "ShopUser"]),
        ({"code": 0, "data": {"x": 1}}, ["ShopThingAnswer", "ShopThingData"]),
        ({"cart": {"info": {"x": 1}}}, ["ShopThing", "ShopCart", "ShopCartInfo"]),
        ({"a": {"tag": {"x": 1}}, "b": {"tag": {"y": 1}}}, ["ShopThing", "ShopA", "ShopTag", "ShopB", "ShopBTag"]),
        ({"thing": {"x": 1}}, ["ShopThingData", "ShopThing"]),
        ({"goofs": {"edges": [{"node": {"x": 1}}]}}, ["ShopThing", "ShopGoofConnection", "ShopGoofEdge", "ShopGoof"]),
    ],
)
def test_names_speak(payload: Any, expected: list[str]) -> None:
    assert names(("thing", payload)) == expected


def test_taken_names_are_left_alone() -> None:
    assert names(("thing", {"user": {"x": 1}}), taken=("ShopUser",)) == ["ShopThing", "ShopThingUser"]


def test_map_keeps_its_generated_name() -> None:
    found = names(("thing", {"cart": {"sku": {"1": {"cart_sku": {"x": 1}}}}}))
    assert "ShopCartSku" not in found
    assert len(set(found)) == len(found) == 4


def test_shared_payload_has_the_common_name() -> None:
    roots = [Root("search_user", "v2", observe(1)), Root("search_video", "v4", observe(1))]
    assert next(payload_names("Shop", roots, "result")) == "ShopSearchResult"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/api/shop/get-user-detail/v2", ("user_detail", "v2")),
        ("/api/shop/shop-detail/v1", ("detail", "v1")),
        ("/api/shop/api/data/userId/fansProfile/v1", ("fans_profile", "v1")),
        ("/api/search/v1", ("", "v1")),
    ],
)
def test_operations_are_about_something(path: str, expected: tuple[str, str]) -> None:
    assert subject(path, {"api", "data", "get", "userId"}) == expected
