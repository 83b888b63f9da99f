"""Answers that hold no data: redirects and pictures."""

import base64
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from . import messages
from .definitions import Operation
from .synthesis import randomness

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
)
"""A picture in PNG with one white pixel."""

_ELSEWHERE = "https://weibo.example"


def answer(operation: Operation, arguments: Mapping[str, Any], seed: int) -> messages.Answer:
    """Return the answer of an operation that leads elsewhere or gives a picture."""
    if operation.success:
        return messages.answer(200, _PIXEL, "image/png", "synthesized")
    headers = {"location": _location(operation, arguments, seed)}
    return messages.answer(operation.status, b"", "text/html", "synthesized", headers)


def _location(operation: Operation, arguments: Mapping[str, Any], seed: int) -> str:
    """Return the address that the caller gave, with a code and the caller's state; else one made of the arguments."""
    if "redirect_uri" not in arguments:
        return "/".join([_ELSEWHERE, *(quote(str(value), safe="") for value in arguments.values())])
    code = f"{randomness(seed, operation.id, arguments).getrandbits(128):032x}"
    added = {"code": code} | ({"state": arguments["state"]} if "state" in arguments else {})
    address, mark, fragment = arguments["redirect_uri"].partition("#")
    address += ("&" if "?" in address else "?") + urlencode(added)
    return quote(f"{address}{mark}{fragment}", safe="%/:=&?~#+!$,;'@()*[]")
