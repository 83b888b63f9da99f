"""The schemas of Weibo v2, compared with what is known of its entities; differences are listed with a reason."""

from pathlib import Path
from typing import Any

import pytest
from weibokit.weibo_v2 import models

from tests.reference.collect import reference
from tools.pipeline.build import build_definition
from tools.pipeline.document.references import resolve

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]

SCHEMAS = {
    "user": "User",
    "status": "Status",
    "comment": "Comment",
    "geo": "Geo",
    "privacy": "Privacy",
    "remind": "UnreadCounts",
    "url_short": "ShortUrl",
    "favorite": "Favorite",
    "favorite_tag": "FavoriteTag",
    "group": "Group",
    "visible": "Visibility",
    "annotations": "Annotation",
    "pic_urls": "Picture",
    "poi": "Poi",
    "location_poi": "LocationPoi",
    "timeline": "StatusesPage",
    "emotion": "Emotion",
    "rate_limit_status": "RateLimits",
    "friendship": "Friendship",
    "access_token": "AccessToken",
    "token_info": "TokenInfo",
    "direct_message": "DirectMessage",
    "attitude": "Attitude",
}
MAPS = {"user_tag": "UserTag"}
"""Objects whose members are named by ids."""

BEYOND_INT32 = "Live answers go beyond 32 bits, or are ids."
DIFFERING = {
    "Comment gid": BEYOND_INT32,
    "StatusesPage previous_cursor": BEYOND_INT32,
    "Status appid": BEYOND_INT32,
    "Status biz_feature": BEYOND_INT32,
    "Status pic_ids": "An array in answers, an object in the field table alone.",
    "TokenInfo create_at": BEYOND_INT32,
    "TokenInfo expire_in": BEYOND_INT32,
    "Visibility list_id": BEYOND_INT32,
}
TYPES = {
    "int": "integer int32",
    "int64": "integer int64",
    "string": "string",
    "boolean": "boolean",
    "object": "object",
    "array": "array",
}


@pytest.fixture(scope="module")
def known() -> Json:
    found: Json = reference("weibo_v2")["entities"]
    return found


@pytest.fixture(scope="module")
def document() -> Json:
    return build_definition(ROOT / "specs" / "weibo_v2").document


def test_every_entity_has_a_schema(known: Json, document: Json) -> None:
    assert known.keys() == SCHEMAS.keys() | MAPS.keys()
    assert len(known) == 24
    assert document["components"]["schemas"].keys() >= {*SCHEMAS.values(), *MAPS.values()}
    assert [name for name in SCHEMAS.values() if not hasattr(models, name)] == []


def test_fields_are_the_known_ones(known: Json, document: Json) -> None:
    found = set()
    for entity, name in SCHEMAS.items():
        assert known[entity]
        for at, type_ in known[entity].items():
            found |= {f"{name} {at}"} if TYPES[type_] not in described(document, name, at) else set()
    assert found == DIFFERING.keys()


def described(document: Json, name: str, at: str) -> set[str]:
    """Return the types that a field can have, `place.title` being one inside another; none for one that is missing."""
    schema = document["components"]["schemas"][name]
    for key in at.split("."):
        schema = resolve(document, resolve(document, schema).get("properties", {}).get(key, {}))
    return {
        f"{part.get('type')} {part.get('format', '').replace('password', '')}".strip()
        for part in (resolve(document, each) for each in schema.get("oneOf", [schema]))
        if part
    }
