"""What a client kept in its archive is served to the same requests."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from weibokit import Archive, JustOne, NotArchived, TSina, WeiboV2, raw_response
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings, SettingsError

from tests.mockserver.support import asker


def suite(base_url: str, **options: Any) -> list[bytes]:
    """Make the calls of a program's test suite, and return what came."""
    pages: list[Any] = []
    with JustOne("T", base_url=base_url, **options) as api:
        pages += [api.bilibili.get_user_detail_v2(uid=uid) for uid in ("1", "2")]
        pages += list(api.weibo.pages_get_followers_v1(uid="1", max_pages=2))
    with WeiboV2("T", base_url=base_url, **options) as api:
        pages.append(api.statuses.home_timeline(count=3))
    login: Any = {"username": "planted-user", "password": "planted-word"}
    with TSina("app-key-1", **login, base_url=base_url, format="xml", **options) as api:
        pages.append(api.statuses.followers(id="7"))
    return [raw_response(page).content for page in pages]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[bytes]]:
    """An archive, and what is in it: the responses of a service that nobody else can be taken for."""
    path = tmp_path_factory.mktemp("kept") / "suite.sqlite"
    with MockServer(Settings(port=0, seed=41)) as service:
        return path, suite(service.base_url, archive=Archive(path, account="me"))


def test_suite_is_replayed_without_a_server(kept: tuple[Path, list[bytes]]) -> None:
    path, recorded = kept
    replay = Archive(path, "replay", account="me")
    assert suite("http://127.0.0.1:1", archive=replay) == recorded
    with JustOne("T", base_url="http://127.0.0.1:1", archive=replay) as api, pytest.raises(NotArchived):
        api.bilibili.get_user_detail_v2(uid="3")


def test_suite_is_replayed_by_the_mock(kept: tuple[Path, list[bytes]]) -> None:
    path, recorded = kept
    with MockServer(Settings(port=0, archive=path)) as mock:
        assert suite(mock.base_url) == recorded
        journal = httpx.get(f"{mock.base_url}/__admin/requests").json()["requests"]
        assert [each["response"]["headers"]["x-mock-source"] for each in journal] == ["archive"] * len(recorded)


@pytest.fixture
def ask(kept: tuple[Path, list[bytes]]) -> Callable[..., Any]:
    return asker(Settings(archive=kept[0]))


DETAIL = "/api/bilibili/get-user-detail/v2"


@pytest.mark.parametrize(
    ("target", "source"),
    [
        (f"{DETAIL}?token=other&uid=1", "archive"),
        (f"{DETAIL}?uid=3&token=T", "synthesized"),
        (f"{DETAIL}?token=T&uid=1&uid=1", "authored"),
        (f"{DETAIL}?uid=1", "authored"),
        ("/api/weibo/get-followers/v1?token=T&uid=1&page=1", "archive"),
        ("/api/weibo/get-followers/v1?token=T&uid=1195242865", "documented"),
    ],
)
def test_only_the_same_request_gets_it(ask: Callable[..., Any], target: str, source: str) -> None:
    assert ask(target).headers["x-mock-source"] == source


@pytest.mark.parametrize(("content", "says"), [(None, "no file"), (b"no database", "no SQLite file")])
def test_what_is_no_archive_is_reported(tmp_path: Path, content: bytes | None, says: str) -> None:
    file = tmp_path / "other.sqlite"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingsError, match=says):
        asker(Settings(archive=file))
