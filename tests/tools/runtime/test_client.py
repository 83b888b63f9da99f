import asyncio
import pickle
from functools import partial
from typing import Any

import httpx
import pytest

from tests.tools.runtime.support import Badge, parsed
from tools.runtime.arguments.parameters import Arguments, ParameterModel
from tools.runtime.client import RAW_RESPONSE, Client, acall, call
from tools.runtime.errors import FieldMismatch, InvalidArguments, RawResponse
from tools.runtime.models.model import raw_response

ARGUMENTS = Arguments("x_show", (ParameterModel("id", "str", required=True), ParameterModel("pic", "file")))


class Upload:
    payload = b"bytes"
    file_name = "a.png"


def result(body: object, *, strict: bool = False, **given: Any) -> Badge:
    raw = RawResponse(200, (("x-id", "1"),), b"{}")
    response = httpx.Response(200, json=body, extensions={RAW_RESPONSE: raw})
    http = httpx.Client(transport=httpx.MockTransport(lambda _: response))
    client = Client(http, strict=strict, redact=lambda text: text.replace("planted", "[removed]"))
    return call(client, ARGUMENTS, {"id": 1, **given}, request, partial(parsed, Badge))


def request(_: object) -> dict[str, Any]:
    return {"method": "get", "url": "https://here"}


def test_raw_response_is_one_step_away() -> None:
    found = result({"level": 1})
    assert (raw_response(found).status_code, raw_response(found).content) == (200, b"{}")
    assert raw_response(found).header("X-Id") == "1"


def test_strict_checks_on_arrival() -> None:
    assert result({"level": "one"}).get("level") == "one"
    with pytest.raises(FieldMismatch, match="/level"):
        result({"level": "one"}, strict=True)


def test_unfit_arguments_are_not_sent() -> None:
    made: list[object] = []

    def request(given: object) -> dict[str, Any]:
        made.append(given)
        return {}

    with pytest.raises(InvalidArguments):
        call(Client(), ARGUMENTS, {"id": ""}, request, partial(parsed, Badge))
    with pytest.raises(InvalidArguments):
        asyncio.run(acall(Client(), ARGUMENTS, {}, request, partial(parsed, Badge)))
    assert made == []


def test_errors_and_responses_hold_the_arguments() -> None:
    given: dict[str, Any] = {"id": "a planted one", "pic": Upload()}
    wanted = {"id": "a [removed] one", "pic": "<file a.png>"}
    assert raw_response(result({"level": 1}, **given)).arguments == wanted
    with pytest.raises(FieldMismatch) as caught:
        result({"level": "one"}, strict=True, **given)
    assert pickle.loads(pickle.dumps(caught.value)).arguments == wanted
    assert caught.value.response is not None
    assert caught.value.response.content == b"{}"


def test_strict_accepts_an_empty_page() -> None:
    result({"level": 0}, strict=True)
