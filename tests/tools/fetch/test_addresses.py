from typing import Any

import pytest

from tests.reference.published import facts, published
from tools.fetch.download.addresses import OperationAddress, operation_slug, slugify, tag_slug
from tools.fetch.download.download_error import DownloadError
from tools.pipeline.document.operations import Operation, operations

STALE = "https://docs.justoneapi.com/openapi/weibo-apis/user-followers-v1-zh.json"


def made(path: str = "/api/a/b/v1", **node: Any) -> Operation:
    return Operation("get", path, node, "")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("User Followers (V1)", "user-followers-v1"),
        (" A  &  B ", "a-b"),
        ("用户 列表", "用户-列表"),
        ("--x--", "x"),
        ("'So-So' Facts", "so-so-facts"),
    ],
)
def test_slug_of_text(text: str, slug: str) -> None:
    assert slugify(text) == slug


@pytest.mark.parametrize(
    ("operation", "slug"),
    [
        (made(summary="Search Notes (V2)", **{"x-api-version": "v3"}), "search-notes-v3"),
        (made(summary="Search V2"), "search-v1"),
        (made(summary="Detail [已弃用]", deprecated=True), "detail-v1-deprecated"),
        (made("/api/1688/detail", summary="Detail"), "detail-v1688"),
        (made("/api/x/detail", operationId="getDetailV4"), "getdetail-v4"),
        (made("/api/x/detail", summary="Detail"), "detail"),
        (made("/api/x/y", summary="V2"), "apixy"),
    ],
)
def test_slug_of_operation(operation: Operation, slug: str) -> None:
    assert operation_slug(operation) == slug


def test_first_tag_counts() -> None:
    assert tag_slug(made(tags=["Douyin (TikTok China)", "Other"])) == "douyin-tiktok-china"
    assert tag_slug(made()) == "default"


@pytest.mark.parametrize("url", [STALE, "https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1#request"])
def test_definition_and_page_parse(url: str) -> None:
    assert OperationAddress.parse(url).definition == STALE


def test_other_addresses_are_rejected() -> None:
    with pytest.raises(DownloadError, match="'address'"):
        OperationAddress.parse("https://docs.justoneapi.com/openapi.json")


@pytest.mark.parametrize(("deprecated", "slug"), [(False, "user-followers-v1"), (True, "user-followers-v1-deprecated")])
def test_former_address_is_recomputed(deprecated: bool, slug: str) -> None:
    node = {"tags": ["Weibo"], "summary": "User Followers", "deprecated": deprecated}
    document = {
        "paths": {"/api/weibo/get-followers/v1": {"get": node}, "/api/weibo/other/v1": {"get": {"tags": ["Weibo"]}}}
    }
    found = [address.definition for address in OperationAddress.parse(STALE).recomputed(document)]
    assert found == [f"https://docs.justoneapi.com/openapi/weibo/{slug}-zh.json"]


def test_published_addresses_are_reproduced() -> None:
    computed = {}
    for entry in operations(published("2026-08-21")):
        slug = operation_slug(entry).replace(slugify(entry.node["summary"]), "…")
        computed[f"{entry.method} {entry.path}"] = f"{tag_slug(entry)}/{slug}"
    assert len(computed) == 348
    assert computed == facts()["addresses"]
