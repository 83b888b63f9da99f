from http import HTTPStatus

import httpx
import pytest

from tests.tools.runtime.support import Badge, Response
from tools.runtime.client import result
from tools.runtime.errors import FieldMismatch, UnexpectedResponse
from tools.runtime.models.model import raw_response


def response(parsed: Badge | None) -> Response[Badge]:
    return Response(HTTPStatus.OK, b"{}", httpx.Headers({"x-id": "1"}), parsed)


def test_nothing_parsed_is_unexpected() -> None:
    with pytest.raises(UnexpectedResponse, match="documented"):
        result(response(None))


def test_raw_response_is_one_step_away() -> None:
    answer = result(response(Badge.from_dict({"level": 1})))
    assert (raw_response(answer).status_code, raw_response(answer).content) == (200, b"{}")
    assert raw_response(answer).header("X-Id") == "1"


def test_strict_checks_on_arrival() -> None:
    assert result(response(Badge.from_dict({"level": "one"}))).get("level") == "one"
    with pytest.raises(FieldMismatch, match="/level"):
        result(response(Badge.from_dict({"level": "one"})), True)  # noqa: FBT003
