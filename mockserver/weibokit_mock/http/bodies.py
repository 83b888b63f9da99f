"""Requests are read here: head and body, then the form in the body."""

from .asgi import Receive, Scope
from .exceptions import Disconnected, Rejected
from .media_types import FORM, MULTIPART
from .multipart import read_parts
from .request import Request, read_fields, read_integer
from .session import Session

MAX_BODY = 1024 * 1024
"""Most bytes of a body without a picture; what comes beyond is not kept."""

MAX_UPLOAD = 6 * 1024 * 1024
"""Most bytes of a form with a picture, which may have 5 MB; what comes beyond is not kept."""

_CONTENT_TYPE = b"content-type"
_DIGITS = len(str(MAX_BODY))
"""Fewest digits of a length that may be too long."""


def read_head(scope: Scope, session: Session) -> Request:
    """Return a request of which only the head was read."""
    return Request(
        session,
        scope["method"],
        scope["path"],
        read_fields(scope["query_string"]),
        scope["headers"],
        scheme=scope["scheme"],
        raw_path=scope.get("raw_path") or b"",
    )


async def read_body(request: Request, receive: Receive) -> None:
    """Read the body of a request; raise Disconnected when the client left before its end.

    One that is too long is noted, not kept: only what the request asks for says how that is rejected.
    """
    content_type = request.first_header(_CONTENT_TYPE)
    request.media_type = content_type if content_type == FORM else content_type.partition(";")[0].strip().lower()
    limit = MAX_UPLOAD if request.media_type == MULTIPART else MAX_BODY
    declared = request.first_header(b"content-length")
    # At once: a client that waits for "100 Continue" needn't send what is too long.
    request.is_body_too_long = len(declared) >= _DIGITS and (read_integer(declared) or 0) > limit
    pieces, size = [], 0
    while not request.is_body_too_long:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        piece = message.get("body", b"")
        pieces.append(piece)
        size += len(piece)
        request.is_body_too_long = size > limit
        if not message.get("more_body"):
            break
    request.body = b"" if request.is_body_too_long else b"".join(pieces)


def read_form(request: Request) -> None:
    """Read the form in the body, if there is one; raise Rejected for a body that is too long, or not what it claims."""
    if request.is_body_too_long:
        raise Rejected("body_too_long")
    if request.media_type == FORM:
        request.form = read_fields(request.body)
    elif request.media_type == MULTIPART:
        request.form = read_parts(request.body, request.first_header(_CONTENT_TYPE))
