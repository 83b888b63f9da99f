"""Just One API."""

from typing import Any

from ..http.media_types import JSON
from .api import API


def _error_body(_path: str, code: str, _status: int, text: str | None, _description: str | None) -> dict[str, Any]:
    return {"code": int(code), "data": None, "message": text, "recordTime": None}


api = API(
    name="justone",
    prefixes=("/api/",),
    content_types={JSON: "application/json"},
    error_body=_error_body,
    has_recordings=True,
)
