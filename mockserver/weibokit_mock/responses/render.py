"""Values → bytes: JSON, the fields of a form, pages, and XML."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from ..http.response import json_body


def body(value: object, media_type: str, schema: Mapping[str, Any]) -> bytes:
    """Return a value as the body of a response; only XML needs its schema."""
    if media_type.endswith("xml"):
        from .xml import to_xml  # noqa: PLC0415 - two APIs have none, and it takes a part of the start

        return to_xml(value, schema)
    if media_type == "text/plain" and isinstance(value, Mapping):
        return urlencode(value).encode()
    if media_type == "text/html":
        return str(value).encode()
    return json_body(value)
