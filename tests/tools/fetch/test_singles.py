import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.reference.published import published
from tests.tools.fetch.playing import Site, changelog, count_lines, definition, made, respond, stored
from tools.fetch.download.download_error import DownloadError

Run = Callable[..., list[str]]
PATH = "/api/weibo/get-followers/v1"
NODE = {"summary": "User Followers", "x-api-version": "v1", "operationId": "x"}
STALE = "/openapi/weibo-apis/user-followers-v1-zh.json"
NOW = "/openapi/weibo/user-followers-v1-zh.json"
PROVIDER = "https://docs.justoneapi.com"
PAGES = {
    "bilibili-apis/user-relation-stats-v1": ("/api/bilibili/get-user-relation-stat/v1", "User Relation Stats"),
    "weibo-apis/user-followers-v1": (PATH, "User Followers"),
}
"""The addresses that documentation pages note, each with path and title of the operation."""


def single(**node: Any) -> dict[str, Any]:
    return made(PATH, v1=NODE | node)


@pytest.mark.parametrize("url", [NOW, "/zh/api/weibo/user-followers-v1"])
def test_operation_by_definition_or_page(site: Site, run: Run, folder: Path, url: str) -> None:
    site.serve(NOW, definition(single()))
    assert run(singles=[f"{site.url}{url}"])[-1].startswith("1 operation, ")
    assert stored(folder) == single()


def test_only_that_operation_changes(site: Site, run: Run, folder: Path) -> None:
    site.pair(made("/api/other/v2", PATH))
    run()
    site.serve(NOW, definition(single()))
    run(singles=[f"{PROVIDER}{NOW}"])
    assert stored(folder)["paths"] == made("/api/other/v2")["paths"] | single()["paths"]


def test_added_operation_gets_an_entry(site: Site, run: Run, folder: Path) -> None:
    site.pair(made("/api/other/v2"))
    run()
    site.serve(NOW, definition(single()))
    assert count_lines(run(singles=[f"{PROVIDER}{NOW}"]), f"+ GET {PATH}: operation added") == 1
    assert {"## 2026-07-23", f"- `GET {PATH}`: operation added"} <= set(changelog(folder))


def test_several_operations_at_once(site: Site, run: Run, folder: Path) -> None:
    site.serve(NOW, definition(single()))
    site.serve("/openapi/other/other-v2-en.json", definition(made("/api/other/v2")))
    urls = [f"{site.url}{NOW}", f"{site.url}/openapi/other/other-v2-en.json"]
    assert run(singles=urls)[-1].startswith("2 operations, ")
    assert tomllib.loads((folder / "source.toml").read_text(encoding="utf-8"))["urls"] == urls


def test_next_pair_is_asked_whole(site: Site, run: Run, folder: Path) -> None:
    site.pair(single())
    run()
    site.serve(NOW, definition(single(summary="other")))
    run(singles=[f"{site.url}{NOW}"])
    assert count_lines(run(), f"- GET {PATH}: title other → User Followers") == 1
    assert stored(folder) == single()


def test_stale_address_by_stored_definition(site: Site, run: Run, folder: Path) -> None:
    site.pair(single())
    run()
    site.asked.clear()
    site.serve(NOW, definition(single(summary="用户关注")))
    run(singles=[f"{PROVIDER}{STALE}"])
    assert [path for path, _ in site.asked] == [STALE, NOW]
    assert stored(folder)["paths"][PATH]["get"]["summary"] == "用户关注"


def test_stale_address_by_published_definition(site: Site, run: Run, folder: Path) -> None:
    site.pair(single())
    site.serve(NOW, definition(single()))
    run(singles=[f"{PROVIDER}{STALE}"])
    assert [path for path, _ in site.asked] == [STALE, "/openapi.json", NOW]
    assert stored(folder) == single()


@pytest.mark.parametrize("with_pair", [True, False])
def test_unknown_address_is_rejected(site: Site, run: Run, folder: Path, with_pair: bool) -> None:
    if with_pair:
        site.pair(single())
    with pytest.raises(DownloadError, match=r"'not found'.*no-such-v1-en.json: got status 404"):
        run(singles=[f"{PROVIDER}/openapi/weibo/no-such-v1-en.json"])
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("document", "rule"),
    [(made("/a", "/b"), "one operation"), ({"code": 301}, "not OpenAPI"), ([], "not OpenAPI")],
)
def test_rejected_single_leaves_files_alone(site: Site, run: Run, folder: Path, document: Any, rule: str) -> None:
    site.pair(made("/a"))
    run()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    site.serve("/openapi/good/good-v1-en.json", definition(made("/good")))
    site.serve(NOW, definition(document))
    with pytest.raises(DownloadError, match=f"'{rule}'"):
        run(singles=[f"{site.url}/openapi/good/good-v1-en.json", f"{site.url}{NOW}"])
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_failing_server_is_no_stale_address(site: Site, run: Run) -> None:
    site.serve(NOW, respond(b"", status=500))
    with pytest.raises(DownloadError, match="'server error'"):
        run(singles=[f"{site.url}{NOW}"])


@pytest.mark.parametrize("noted", PAGES)
def test_addresses_of_documentation_pages(site: Site, run: Run, folder: Path, noted: str) -> None:
    path, title = PAGES[noted]
    whole = published("2026-08-21")
    whole["paths"][path]["get"]["summary"] = title
    site.pair(whole)
    now = f"/openapi/{noted.replace('-apis/', '/')}-zh.json"
    site.serve(now, definition(whole | {"paths": {path: whole["paths"][path]}}))
    run(singles=[f"{PROVIDER}/openapi/{noted}-zh.json"])
    assert list(stored(folder)["paths"]) == [path]
