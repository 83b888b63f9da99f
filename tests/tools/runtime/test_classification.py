from typing import Any

import pytest

from tools.runtime.apis.weibo_v2 import refusal
from tools.runtime.auth.redaction import Redactor
from tools.runtime.errors import APIError, RawResponse, UnexpectedAnswer
from tools.runtime.service_model import Operation
from tools.runtime.transport.classification import Judge

from .support import WEIBO

REDIRECT = Operation("oauth2_authorize", "GET", "/oauth2/authorize", answer="redirect")
PAGE = Operation("oauth_register", "GET", "/oauth/register", bare_text="html")
FILE = Operation("location_map", "GET", "/2/location/map.json", answer="file")
REFUSED = b'{"error": "invalid_access_token", "error_code": 21332}'


def judged(operation: Operation, status: int, content: bytes = b"", **headers: str) -> Any:
    raw = RawResponse(status, tuple((name.replace("_", "-"), value) for name, value in headers.items()), content)
    return Judge(WEIBO, refusal, Redactor(())).payload(raw, operation)


def test_redirect_says_where() -> None:
    assert judged(REDIRECT, 302, location="https://app.example/?code=1") == {"location": "https://app.example/?code=1"}


@pytest.mark.parametrize("kind", ["image/png", "application/octet-stream"])
def test_file_is_not_decoded(kind: str) -> None:
    assert judged(FILE, 200, b"\x89PNG", content_type=kind) == {}


def test_page_is_its_text() -> None:
    assert judged(PAGE, 200, "<p>微".encode(), content_type="text/html;charset=UTF-8") == {"html": "<p>微"}
    assert isinstance(judged(PAGE, 502, b"<p>", content_type="text/html"), UnexpectedAnswer)


@pytest.mark.parametrize("operation", [REDIRECT, FILE, PAGE])
def test_refusals_are_read_anyway(operation: Operation) -> None:
    found = judged(operation, 400, REFUSED, content_type="application/json")
    assert isinstance(found, APIError)
    assert found.code == "21332"


@pytest.mark.parametrize(
    ("operation", "status", "content", "headers", "told"),
    [
        (REDIRECT, 200, b"{}", {"content_type": "application/json"}, ("a redirect", "an object")),
        (REDIRECT, 302, b"", {}, ("JSON or XML", "an empty body")),
        (FILE, 200, b"{}", {"content_type": "application/json"}, ("a file", "an object")),
        (FILE, 502, b"\x89PNG", {"content_type": "image/png"}, ("JSON or XML", "4 bytes of image/png")),
        (FILE, 200, b"<p>", {"content_type": "text/html"}, ("JSON or XML", "3 bytes of text/html")),
    ],
)
def test_other_answers_are_unexpected(
    operation: Operation, status: int, content: bytes, headers: dict[str, str], told: tuple[str, str]
) -> None:
    found = judged(operation, status, content, **headers)
    assert isinstance(found, UnexpectedAnswer)
    assert (found.expected, found.got) == told
