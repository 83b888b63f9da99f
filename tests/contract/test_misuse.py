"""What people get wrong, and what services leave empty, through the generated clients."""

from enum import Enum
from operator import attrgetter
from typing import Any

import httpx
import pytest
from weibokit import UNSET, InvalidArguments, JustOne, TSina, WeiboV2


class Country(Enum):
    CN = "1"


def client(cls: Any, content: bytes = b"", media_type: str = "application/json", **options: Any) -> Any:
    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=content, headers={"Content-Type": media_type})

    asked: list[httpx.Request] = []
    name = {"JustOne": "token", "WeiboV2": "access_token", "TSina": "app_key"}[cls.__name__]
    api = cls(**{name: "T"}, transport=httpx.MockTransport(handle), allow_insecure=True, **options)
    api.asked = asked
    return api


@pytest.mark.parametrize("value", [None, "", [], UNSET, float("nan"), 1195242865.0, object()])
def test_nothing_is_paid_for_what_is_no_argument(value: object) -> None:
    api = client(JustOne)
    for prefix in ("", "pages_", "iter_"):
        with pytest.raises(InvalidArguments):
            getattr(api.weibo, f"{prefix}get_followers_v1")(uid=value)
    assert api.asked == []


def test_pages_are_not_begun_with_what_is_no_cursor() -> None:
    api = client(JustOne)
    with pytest.raises(InvalidArguments, match="`page`"):
        api.weibo.iter_get_followers_v1(uid="1", page="x")


def test_enums_are_sent_by_value() -> None:
    api = client(JustOne, b'{"code": 0, "data": null}')
    api.weibo.get_followers_v1(uid=Country.CN)
    assert api.asked[0].url.params["uid"] == "1"


@pytest.mark.parametrize(
    ("path", "meant"), [("webio", "weibo"), ("weibo.get_folowers_v1", "get_followers_v1"), ("weibo.nothing_alike", "")]
)
def test_misspelt_names_are_reported(path: str, meant: str) -> None:
    with pytest.raises(AttributeError) as caught:
        attrgetter(path)(client(JustOne))
    assert ("did you mean" in str(caught.value)) is bool(meant)
    assert f"`{meant}`" in str(caught.value) or not meant


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "content", [b'{"code": 201, "data": null}', b'{"code": 0, "data": {}}', b'{"code": 0, "data": {"users": null}}']
)
def test_empty_envelope_is_an_empty_page(strict: bool, content: bytes) -> None:
    api = client(JustOne, content, strict=strict)
    assert list(api.weibo.iter_get_followers_v1(uid="1")) == []
    assert len(list(api.weibo.pages_get_followers_v1(uid="1"))) == 1


@pytest.mark.parametrize("strict", [False, True])
def test_bare_empty_list_is_an_empty_page(strict: bool) -> None:
    api = client(WeiboV2, b"[]", strict=strict)
    assert list(api.statuses.iter_repost_timeline(id=1)) == []
    assert api.statuses.repost_timeline(id=1).reposts == []


@pytest.mark.parametrize("strict", [False, True])
def test_nil_classes_are_an_empty_page(strict: bool) -> None:
    api = client(TSina, b'<nilclasses type="array"/>', "application/xml", format="xml", strict=strict)
    assert list(api.statuses.iter_followers()) == []
