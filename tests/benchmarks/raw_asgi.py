"""The least that an ASGI application can do: the yardstick for the mock server."""

from collections.abc import Awaitable, Callable, MutableMapping
from importlib.resources import files
from typing import Any

BODY = files("weibokit").joinpath("specs/justone/samples/weibo_get_followers_v1/page.json").read_bytes()
START = {
    "type": "http.response.start",
    "status": 200,
    "headers": [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())],
}
END = {"type": "http.response.body", "body": BODY}


async def app(
    scope: MutableMapping[str, Any], receive: object, send: Callable[[MutableMapping[str, Any]], Awaitable[None]]
) -> None:
    """Respond to every request with the followers page."""
    if scope["type"] == "http":
        await send(START)
        await send(END)
