"""Who may talk to a mock that listens on a port: programs of the user's, and no page of somebody else's.

A page in a browser can send requests to any port of its user's computer, and a name of its owner's can lead there. So
the mock has names: `localhost`, all numeric addresses, and those that the settings allow. A request to any other is
rejected. At `/__admin`, so is one that a page of another site sends; a mock that others can reach wants a token there.
"""

import base64
import functools
import hmac
import ipaddress
from collections.abc import Awaitable, Callable, Collection
from urllib.parse import urlsplit

from ..http.asgi import App, Receive, Scope, Send
from ..http.response import Response, deliver, json_response

_CROSS_SITE = b"cross-site"
_FORWARDED = frozenset({b"x-forwarded-for", b"x-forwarded-proto"})
_MAX_HOST = 300
"""More bytes than a name and a port have."""


class Access:
    """An application behind its checks of access; in-process, where no page reaches it, it needs none.

    A request that came through a proxy goes to `behind_proxy`. `host` is what the server listens on, `names` are
    further names of it, `token` is what `/__admin` wants. Without a token, `/__admin` is there on loopback only.
    `is_admin` says whether a path is one of administration.
    """

    def __init__(
        self,
        app: App,
        behind_proxy: App,
        *,
        host: str,
        names: Collection[str],
        token: str,
        is_admin: Callable[[str], bool],
    ) -> None:
        self._behind_proxy = behind_proxy
        self._app, self._token, self._is_admin = app, token.encode(), is_admin
        self._names = {"localhost", host.lower(), *(name.lower() for name in names)}
        self._is_closed = not token and not is_loopback(host)
        self._is_own = functools.lru_cache(256)(self._has_name)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Pass a request on, or reject it."""
        app = self._app
        if scope["type"] == "http":
            for name, value in scope["headers"]:
                if name == b"host" and (len(value) > _MAX_HOST or not self._is_own(value)):
                    return deliver(_foreign("host", _text(value)), scope["method"], send)
                if name in _FORWARDED:
                    app = self._behind_proxy
            if self._is_admin(scope["path"]):
                rejection = self._admin_rejection(scope["headers"])
                if rejection is not None:
                    return deliver(rejection, scope["method"], send)
        return app(scope, receive, send)

    def _admin_rejection(self, headers: list[tuple[bytes, bytes]]) -> Response | None:
        for name, value in headers:
            if name == b"origin" and not self._is_friend(value, headers):
                return _foreign("origin", _text(value))
            if name == b"sec-fetch-site" and value.strip().lower() == _CROSS_SITE:
                return _rejected(403, "Pages of other sites may not ask for this.")
        if self._is_closed:
            return _rejected(403, "Others can reach this mock, so this wants a token; start it with --admin-token.")
        if self._token and not any(name == b"authorization" and self._is_token(value) for name, value in headers):
            return _rejected(
                401,
                "This wants the token of --admin-token; send it as 'Authorization: Token …' or as a Basic password.",
                {"www-authenticate": 'Basic realm="weibokit-mock"'},
            )
        return None

    def _has_name(self, host: bytes) -> bool:
        name = _name(f"//{_text(host)}")
        return not host or name in self._names or name.endswith(".localhost") or _address(name) is not None

    def _is_friend(self, origin: bytes, headers: list[tuple[bytes, bytes]]) -> bool:
        """Say whether an origin is the mock itself, or on the user's computer; a numeric address may be anybody's."""
        text = _text(origin)
        if (b"host", text.partition("://")[2].encode("latin-1")) in headers:
            return True
        name = _name(text)
        return is_loopback(name) or name in self._names

    def _is_token(self, authorization: bytes) -> bool:
        scheme, _, value = authorization.partition(b" ")
        if scheme.lower() == b"basic":
            value = _password(value)
        elif scheme.lower() != b"token":
            return False
        return hmac.compare_digest(value.strip(), self._token)


def is_loopback(host: str) -> bool:
    """Say whether a host is this computer alone."""
    address = _address(host)
    return host == "localhost" or host.endswith(".localhost") or (address is not None and address.is_loopback)


def _foreign(what: str, value: str) -> Response:
    return _rejected(
        403, f"The {what} {value[:_MAX_HOST]!r} is not this mock's; if it is meant, start it with --allow-host NAME."
    )


def _rejected(status: int, text: str, headers: dict[str, str] | None = None) -> Response:
    return json_response(status, {"error": text}, headers)


def _text(value: bytes) -> str:
    return value.decode("latin-1")


def _name(url: str) -> str:
    """Return the host of a URL, without port and brackets."""
    try:
        return (urlsplit(url).hostname or "").removesuffix(".")
    except ValueError:
        return ""


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None


def _password(encoded: bytes) -> bytes:
    try:
        return base64.b64decode(encoded.strip(), validate=True).partition(b":")[2]
    except ValueError:
        return b""
