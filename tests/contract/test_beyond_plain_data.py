"""Uploads, JSON bodies, lists of values, redirects and pictures: the generated client against the mock on a socket."""

import io
from collections.abc import Iterator

import pytest
from weibokit import InvalidArguments, WeiboV2
from weibokit.weibo_v2.models import QrcodeAction, QrcodeOrder, QrcodeScene
from weibokit.weibo_v2.types import File

PICTURE = File(payload=io.BytesIO(b"\x89PNG"), file_name="picture.png", mime_type="image/png")


@pytest.fixture
def api(mock_url: str) -> Iterator[WeiboV2]:
    with WeiboV2("T", base_url=mock_url) as client:
        yield client


def test_pictures_are_uploaded(api: WeiboV2) -> None:
    assert api.statuses.upload(status="看图", pic=PICTURE).id


def test_links_are_shared_without_picture(api: WeiboV2) -> None:
    assert api.statuses.share(status="看 https://app.example/").id


def test_json_bodies_are_sent(api: WeiboV2) -> None:
    order = QrcodeOrder(action_name="QR_SCENE", action_info=QrcodeAction(scene=QrcodeScene(scene_id=1)))
    assert api.eps.qrcode_create(body=order).get("ticket") is not None


def test_values_are_repeated(api: WeiboV2) -> None:
    assert api.short_url.expand(url_short=["http://t.example/a", "http://t.example/b"]).urls


def test_redirects_say_where(api: WeiboV2) -> None:
    found = api.oauth2.authorize(client_id="1", redirect_uri="https://app.example/", state="s")
    assert found.location.startswith("https://app.example/?code=")
    assert found.location.endswith("&state=s")


def test_pictures_come_as_files(api: WeiboV2) -> None:
    assert api.location.base_get_map_image(city="0010").payload.read().startswith(b"\x89PNG")
    with pytest.raises(InvalidArguments):
        api.location.base_get_map_image()


def test_timelines_are_paged_by_their_ids(api: WeiboV2) -> None:
    ids = [status.id for status in api.statuses.iter_home_timeline(count=5)]
    assert len(set(ids)) == len(ids) > 5
