"""Pictures and bodies in JSON: what arrives is what was given, and what can't be sent is told."""

import asyncio
import io
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
import weibokit
from weibokit.types import File
from weibokit.weibo_v2.models import MobileSignals

from tests.contract.wire import seen

TRICKY = 'a\r\n--+++\r\nContent-Disposition: form-data; name="visible"\r\n\r\n1\r\n--+++--\r\nb'
"""Text that would end its part, if parts always ended alike."""

FLAVOURS = pytest.mark.parametrize("flavour", ["WeiboV2", "AsyncWeiboV2"])


class Recorder:
    """Responds to every request, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={})


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def call(recorder: Recorder, flavour: str, name: str, given: Mapping[str, Any]) -> None:
    api = getattr(weibokit, flavour)("token", transport=httpx.MockTransport(recorder))
    namespace, _, method = name.partition(".")
    response = getattr(getattr(api, namespace), method)(**given)
    if flavour == "AsyncWeiboV2":

        async def wait() -> None:
            await response

        asyncio.run(wait())


def picture(content: bytes = b"\x89PNG") -> File:
    return File(payload=io.BytesIO(content), file_name="x.png")


@FLAVOURS
def test_parts_end_where_they_should(recorder: Recorder, flavour: str) -> None:
    call(recorder, flavour, "statuses.upload", {"status": TRICKY, "pic": picture(TRICKY.encode()), "rip": None})
    assert seen(recorder.requests[0]).form == [("pic", TRICKY), ("status", TRICKY)]


UNFIT = [
    ("statuses.upload", {"status": "a\ud800", "pic": picture()}, "status"),
    ("statuses.upload", {"status": b"x", "pic": picture()}, "status"),
    ("statuses.upload", {"status": None, "pic": picture()}, "status"),
    ("statuses.upload", {"status": "x", "pic": picture(), "rip": b"x"}, "rip"),
    ("statuses.upload", {"status": "x", "pic": b"x"}, "pic"),
    ("location.mobile_get_location", {"body": MobileSignals(host="\ud800")}, "body"),
    ("short_url.shorten", {"url_long": ["https://a.example", None]}, "url_long"),
]


@FLAVOURS
@pytest.mark.parametrize(("name", "given", "named"), UNFIT)
def test_unfit_arguments_are_reported(recorder: Recorder, flavour: str, name: str, given: Any, named: str) -> None:
    with pytest.raises(weibokit.InvalidArguments) as caught:
        call(recorder, flavour, name, given)
    assert (caught.value.operation, caught.value.given) == (name.replace(".", "_"), (named,))
    assert recorder.requests == []
