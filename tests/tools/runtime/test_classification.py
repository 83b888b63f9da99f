from typing import Any

import pytest

from tests.tools.runtime.support import JUSTONE, TSINA, WEIBO
from tools.runtime.auth.redaction import Redactor
from tools.runtime.errors import (
    APIError,
    NotFound,
    RateLimited,
    RawResponse,
    ServiceUnavailable,
    UnexpectedResponse,
)
from tools.runtime.service_model import OperationModel, ServiceModel
from tools.runtime.transport.classification import Classifier

REDIRECT = OperationModel("oauth2_authorize", "GET", "/oauth2/authorize", response="redirect")
PAGE = OperationModel("oauth_register", "GET", "/oauth/register", bare_text="html")
FILE = OperationModel("location_map", "GET", "/2/location/map.json", response="file")
REFUSED = b'{"error": "invalid_access_token", "error_code": 21332}'


def classified(operation: OperationModel, status: int, content: bytes = b"", **headers: str) -> Any:
    raw = RawResponse(status, tuple((name.replace("_", "-"), value) for name, value in headers.items()), content)
    return Classifier(WEIBO, Redactor(())).classify(raw, operation)


def test_redirect_says_where() -> None:
    assert classified(REDIRECT, 302, location="https://app.example/?code=1") == {
        "location": "https://app.example/?code=1"
    }


@pytest.mark.parametrize("kind", ["image/png", "application/octet-stream"])
def test_file_is_not_decoded(kind: str) -> None:
    assert classified(FILE, 200, b"\x89PNG", content_type=kind) == {}


def test_page_is_its_text() -> None:
    assert classified(PAGE, 200, "<p>微".encode(), content_type="text/html;charset=UTF-8") == {"html": "<p>微"}
    assert isinstance(classified(PAGE, 500, b"<p>", content_type="text/html"), UnexpectedResponse)


@pytest.mark.parametrize("operation", [REDIRECT, FILE, PAGE])
def test_rejections_are_read_anyway(operation: OperationModel) -> None:
    found = classified(operation, 400, REFUSED, content_type="application/json")
    assert isinstance(found, APIError)
    assert found.code == "21332"


@pytest.mark.parametrize(
    ("operation", "status", "content", "headers", "told"),
    [
        (REDIRECT, 200, b"{}", {"content_type": "application/json"}, ("a redirect", "an object")),
        (REDIRECT, 302, b"", {}, ("JSON or XML", "an empty body")),
        (FILE, 200, b"{}", {"content_type": "application/json"}, ("a file", "an object")),
        (FILE, 500, b"\x89PNG", {"content_type": "image/png"}, ("JSON or XML", "4 bytes of image/png")),
        (FILE, 200, b"<p>", {"content_type": "text/html"}, ("JSON or XML", "3 bytes of text/html")),
    ],
)
def test_other_responses_are_unexpected(
    operation: OperationModel, status: int, content: bytes, headers: dict[str, str], told: tuple[str, str]
) -> None:
    found = classified(operation, status, content, **headers)
    assert isinstance(found, UnexpectedResponse)
    assert (found.expected, found.got) == told


@pytest.mark.parametrize("api", [JUSTONE, WEIBO, TSINA])
@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (404, NotFound),
        (429, RateLimited),
        (502, ServiceUnavailable),
        (503, ServiceUnavailable),
        (504, ServiceUnavailable),
    ],
)
@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"<html>gateway</html>", "text/html"), (b"", ""), (b'{"status": 404, "path": "/x"}', "application/json")],
)
def test_gateways_are_reported_by_status(
    api: ServiceModel, status: int, cls: type[APIError], content: bytes, kind: str
) -> None:
    raw = RawResponse(status, (("content-type", kind), ("retry-after", "7")), content)
    found = Classifier(api, Redactor(())).classify(raw, api.operations[0])
    assert type(found) is cls
    assert (found.code, found.status, found.response.content, found.retry_after) == (None, status, content, "7")
    assert found.charged == ("no" if status == 429 else api.charged)
    assert "None" not in str(found)


EMPTY = OperationModel("items_delete", "DELETE", "/items", response="empty")


@pytest.mark.parametrize("status", [200, 202, 204])
def test_nothing_is_wanted_where_nothing_is_documented(status: int) -> None:
    assert classified(EMPTY, status) == {}
    assert isinstance(classified(EMPTY, 500), UnexpectedResponse)
    assert isinstance(classified(EMPTY, status, REFUSED, content_type="application/json"), APIError)
    assert isinstance(classified(PAGE, status), UnexpectedResponse)
