"""Responses that hold no JSON: redirects and pictures."""

import base64
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..definitions.operations import ServedOperation
from ..http.response import Response, response

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
)
"""A picture in PNG with one white pixel."""

_ELSEWHERE = "https://weibo.example"


def non_json_response(operation: ServedOperation, arguments: Mapping[str, Any]) -> Response:
    """Return the response of an operation that redirects or gives a picture."""
    if operation.success:
        return response(200, _PIXEL, "image/png", "synthesized")
    headers = {"location": _location(arguments)}
    return response(operation.status, b"", "text/html", "synthesized", headers)


def _location(arguments: Mapping[str, Any]) -> str:
    """Return an address made of the arguments."""
    return "/".join([_ELSEWHERE, *(quote(str(value), safe="") for value in arguments.values())])
