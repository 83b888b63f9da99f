"""Bodies of requests, read into their calls."""

import email
import email.policy
from typing import Any

from ..checks.rejections import Refused
from .asgi import FORM, MAX_BODY, MULTIPART, BodyTooLong, Call, Fields, Receive, Upload, read_body, read_fields

MAX_UPLOAD = 6 * 1024 * 1024
"""Most bytes of a form with a picture, which may have 5 MB; what comes beyond is not kept."""


async def read_into(call: Call, receive: Receive) -> None:
    """Read the body of a request into its call; raise Refused for one that is too long, or not the form it claims."""
    content_type, *_ = call.header(b"content-type") or [""]
    call.media_type = content_type.partition(";")[0].strip().lower()
    limit = MAX_UPLOAD if call.media_type == MULTIPART else MAX_BODY
    declared = call.header(b"content-length")
    if declared and int(declared[0]) > limit:
        raise Refused("body_too_long")  # at once: a client that waits for "100 Continue" needn't send it
    try:
        call.body = await read_body(receive, limit)
    except BodyTooLong:
        raise Refused("body_too_long") from None
    if call.media_type == FORM:
        call.form = read_fields(call.body)
    elif call.media_type == MULTIPART:
        call.form = _read_parts(call.body, content_type)


def _read_parts(body: bytes, content_type: str) -> Fields:
    """Read the fields of a form that can hold files; of a file only its size is kept."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    if not message.is_multipart():
        raise Refused("parameter_wrong", name="body", expected="parts", value=f"{len(body)} bytes")
    fields: Fields = {}
    for part in message.iter_parts():
        content: Any = part.get_payload(decode=True) or b""
        is_file = part.get_filename() is not None
        value = Upload(content) if is_file else content.decode("utf-8", "replace")
        fields.setdefault(str(part.get_param("name", "", "content-disposition")), []).append(value)
    return fields
