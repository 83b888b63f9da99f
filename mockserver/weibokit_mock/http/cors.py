"""Pages of other origins, as with `--cors`: any may ask for everything but `/__admin`.

| header | value | in |
|---|---|---|
| `Access-Control-Allow-Origin` | `*` | every response |
| `Access-Control-Expose-Headers` | `*` | every response |
| `Access-Control-Allow-Methods` | the method that is asked for | the response to a preflight |
| `Access-Control-Allow-Headers` | the headers that are asked for | the response to a preflight |
| `Access-Control-Max-Age` | 600 | the response to a preflight |

A preflight is answered with 204, and is in no journal: a program doesn't send it, its browser does. Cookies aren't
allowed for; the APIs have none.
"""

from collections.abc import Iterable

from .request import Request
from .response import Response, with_headers

_SHARED = [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", b"*")]
_ASKED = {
    b"access-control-request-method": b"access-control-allow-methods",
    b"access-control-request-headers": b"access-control-allow-headers",
}
_PREFLIGHT = [(b"access-control-max-age", b"600"), (b"vary", b", ".join(_ASKED))]


def preflight(request: Request) -> Response | None:
    """Return the response to a request that asks whether another may be sent; None for any other."""
    if request.method != "OPTIONS" or not request.header(b"origin"):
        return None
    allowed = [(_ASKED[name], value) for name, value in request.headers if name in _ASKED]
    if not any(name == b"access-control-allow-methods" for name, _ in allowed):
        return None
    return _response([*_SHARED, *allowed, *_PREFLIGHT])


def shared(response: Response) -> Response:
    """Return a response that pages of any origin may read."""
    return with_headers(response, *_SHARED)


def _response(headers: Iterable[tuple[bytes, bytes]]) -> Response:
    start = {"type": "http.response.start", "status": 204, "headers": list(headers)}
    return Response(start, {"type": "http.response.body", "body": b""}, "authored")
