import asyncio
import pickle
from http import HTTPStatus
from typing import Any

import httpx
import pytest

from tests.tools.runtime.support import Badge, Response
from tools.runtime.arguments.parameters import Arguments, ParameterModel
from tools.runtime.client import Client, acall, call
from tools.runtime.errors import FieldMismatch, InvalidArguments, UnexpectedResponse
from tools.runtime.models.model import raw_response

ARGUMENTS = Arguments("x_show", (ParameterModel("id", "str", required=True), ParameterModel("pic", "file")))


class Upload:
    payload = b"bytes"
    file_name = "a.png"


def result(response: Response[Badge], strict: bool = False, **given: Any) -> Badge:
    client = Client(strict=strict, redact=lambda text: text.replace("planted", "[removed]"))
    return call(client, ARGUMENTS, {"id": 1, **given}, lambda _: response)


def response(parsed: Badge | None) -> Response[Badge]:
    return Response(HTTPStatus.OK, b"{}", httpx.Headers({"x-id": "1"}), parsed)


def test_nothing_parsed_is_unexpected() -> None:
    with pytest.raises(UnexpectedResponse, match="documented"):
        result(response(None))


def test_raw_response_is_one_step_away() -> None:
    sent_response = result(response(Badge.from_dict({"level": 1})))
    assert (raw_response(sent_response).status_code, raw_response(sent_response).content) == (200, b"{}")
    assert raw_response(sent_response).header("X-Id") == "1"


def test_strict_checks_on_arrival() -> None:
    assert result(response(Badge.from_dict({"level": "one"}))).get("level") == "one"
    with pytest.raises(FieldMismatch, match="/level"):
        result(response(Badge.from_dict({"level": "one"})), True)  # noqa: FBT003


def test_unfit_arguments_are_not_sent() -> None:
    sent: list[object] = []

    async def send(given: object) -> Any:
        sent.append(given)

    with pytest.raises(InvalidArguments):
        call(Client(), ARGUMENTS, {"id": ""}, sent.append)  # type: ignore[arg-type]
    with pytest.raises(InvalidArguments):
        asyncio.run(acall(Client(), ARGUMENTS, {}, send))
    assert sent == []


def test_errors_and_responses_hold_the_arguments() -> None:
    given: dict[str, Any] = {"id": "a planted one", "pic": Upload()}
    wanted = {"id": "a [removed] one", "pic": "<file a.png>"}
    assert raw_response(result(response(Badge.from_dict({"level": 1})), **given)).arguments == wanted
    with pytest.raises(UnexpectedResponse) as caught:
        result(response(None), **given)
    assert pickle.loads(pickle.dumps(caught.value)).arguments == wanted
    assert caught.value.response.content == b"{}"


def test_strict_accepts_an_empty_page() -> None:
    result(response(Badge.from_dict({"level": 0})), True)  # noqa: FBT003
