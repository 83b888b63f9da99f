"""`weibokit-mock --wait`: waits until a mock somewhere else is healthy."""

import http.client
import json
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

HEALTH = "/__admin/health"

_NO_URL = "--wait wants the address of a mock, such as http://127.0.0.1:8080."
_PAUSE = 0.1
_LONGEST_RESPONSE = 5.0
_MOST_BYTES = 65_536
_FINAL = {401: "it wants the token of --admin-token", 403: "it is closed to others, or goes by another name"}
"""Responses that don't change by waiting, and what is wrong."""

# A mock is nobody's to reach by a proxy.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class NotHealthyError(Exception):
    """The mock did not become healthy in time, or never will; the text says why."""


def health_url(url: str) -> str:
    """Return the address to ask for the health of the mock at `url`; raise ValueError for what is no URL."""
    try:
        parts = urlsplit(url)
        is_root = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise ValueError(_NO_URL) from None
    extra = parts.path not in ("", "/", HEALTH) or parts.query or parts.fragment or "@" in parts.netloc
    if not is_root or extra or not url.isprintable() or " " in url:
        raise ValueError(_NO_URL)
    return f"{parts.scheme}://{parts.netloc}{HEALTH}"


def wait(url: str, *, seconds: float, token: str = "") -> None:
    """Wait until the mock at `url` is healthy, `seconds` at most; raise NotHealthyError, ValueError for no URL."""
    request = urllib.request.Request(health_url(url), headers={"Authorization": f"Token {token}"} if token else {})  # noqa: S310
    last = time.monotonic() + seconds
    while (problem := _problem(request, last)) is not None:
        if time.monotonic() + _PAUSE > last:
            raise NotHealthyError(f"{url} is not healthy after {seconds:g} s: {problem}.")
        time.sleep(_PAUSE)


def _problem(request: urllib.request.Request, last: float) -> str | None:
    """Return why a mock is not healthy yet, None for one that is; raise NotHealthyError for one that won't be."""
    timeout = min(max(last - time.monotonic(), _PAUSE), _LONGEST_RESPONSE)
    try:
        with _OPENER.open(request, timeout=timeout) as response:
            return None if _says_healthy(response.read(_MOST_BYTES)) else "something else responds there"
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in _FINAL:
            raise NotHealthyError(f"{request.full_url} responds with {error.code}: {_FINAL[error.code]}.") from None
        return f"it responds with {error.code}"
    except (OSError, http.client.HTTPException) as error:
        return _text(getattr(error, "reason", error))


def _says_healthy(body: bytes) -> bool:
    try:
        value = json.loads(body)
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("status") == "healthy"


def _text(error: object) -> str:
    return str(getattr(error, "strerror", None) or error or type(error).__name__).rstrip(".")
