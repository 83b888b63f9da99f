from typing import Any

import pytest

from tests.tools.fetch.playing import made
from tools.fetch.download.acceptance import check_loss, check_pair, read_definition, single_operation
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Download

GOOD = b'{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"responses": {}}}}}'
WHERE = "https://example.invalid/openapi.json"


def read(content: bytes, media_type: str = "application/json", **options: Any) -> dict[str, Any]:
    return read_definition(Download(WHERE, content, media_type), **options)


@pytest.mark.parametrize("media_type", ["application/json", "application/vnd.oai.openapi+json"])
def test_definition_is_read(media_type: str) -> None:
    assert read(GOOD, media_type)["openapi"] == "3.1.0"
    assert read(b"\xef\xbb\xbf" + GOOD, media_type)["openapi"] == "3.1.0"


@pytest.mark.parametrize("media_type", ["text/html", "text/plain", "application/jsonp", ""])
def test_wrong_content_type_is_rejected(media_type: str) -> None:
    with pytest.raises(DownloadError, match="'content type'"):
        read(GOOD, media_type)


def test_further_types_by_choice() -> None:
    assert read(GOOD, "text/plain", also={"text/plain"})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        GOOD[:-1],
        b"<html></html>",
        b'{"a": NaN}',
        b'{"a": 1, "a": 2}',
        b'{"a": "\xff"}',
        b'{"a": "\\ud800"}',
        b"[" * 200_000,
        b'{"a": ' + b"1" * 5000 + b"}",
    ],
    ids=["empty", "cut", "HTML", "NaN", "twice", "not UTF-8", "surrogate", "deep", "long number"],
)
def test_other_than_json_is_rejected(content: bytes) -> None:
    with pytest.raises(DownloadError, match="'not JSON'"):
        read(content)


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b'{"code": 0, "data": {}}',
        GOOD.replace(b'"openapi"', b'"swagger"'),
        GOOD.replace(b"3.1.0", b"2.0"),
        GOOD.replace(b"3.1.0", b"3.2.0"),
        GOOD.replace(b'"info": {}', b'"info": 1'),
        GOOD.replace(b'"info": {}', b'"info": {}, "components": []'),
        GOOD.replace(b'{"/a": {"get": {"responses": {}}}}', b"{}"),
        GOOD.replace(b'{"/a": {"get": {"responses": {}}}}', b"[]"),
        GOOD.replace(b'{"get": {"responses": {}}}', b"null"),
        GOOD.replace(b'{"responses": {}}', b"{}"),
        GOOD.replace(b'"/a"', b'"a"'),
    ],
)
def test_other_than_openapi_is_rejected(content: bytes) -> None:
    with pytest.raises(DownloadError, match="'not OpenAPI'"):
        read(content)


def test_pair_of_one_release_passes() -> None:
    check_pair(made("/a"), made("/a"), WHERE)


@pytest.mark.parametrize(
    ("chinese", "rule"),
    [
        (made("/a", release="fedcba9876543210"), "release ids"),
        (made("/a") | {"x-openapi-release-id": None}, "release ids"),
        (made("/a", "/b"), "operation sets"),
        (made("/a", a={"operationId": "other"}), "operation sets"),
    ],
)
def test_differing_pair_is_rejected(chinese: dict[str, Any], rule: str) -> None:
    with pytest.raises(DownloadError, match=f"'{rule}'"):
        check_pair(made("/a"), chinese, WHERE)


def test_pair_without_release_is_rejected() -> None:
    document = made("/a")
    del document["x-openapi-release-id"]
    with pytest.raises(DownloadError, match="got none in English and none in Chinese"):
        check_pair(document, document, WHERE)


@pytest.mark.parametrize(("gone", "known"), [(0, 0), (1, 2), (50, 100)])
def test_half_may_be_gone(gone: int, known: int) -> None:
    check_loss(gone, known, WHERE)


@pytest.mark.parametrize(("gone", "known"), [(1, 1), (2, 3), (51, 100)])
def test_more_than_half_is_rejected(gone: int, known: int) -> None:
    with pytest.raises(DownloadError, match=f"'half gone'.*without {gone} of {known} "):
        check_loss(gone, known, WHERE)


def test_single_definition_has_one_operation() -> None:
    assert single_operation(made("/a"), WHERE).title == "GET /a"
    with pytest.raises(DownloadError, match=r"'one operation'.*got 2 operations"):
        single_operation(made("/a", "/b"), WHERE)
