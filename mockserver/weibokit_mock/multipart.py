"""Forms in several parts, which uploads come in; the only module that touches starlette."""

from collections.abc import AsyncGenerator

from starlette.datastructures import Headers
from starlette.formparsers import MultiPartException, MultiPartParser

from .messages import Fields

MULTIPART = "multipart/form-data"


async def read_parts(content_type: str, body: bytes) -> Fields:
    """Return the fields of a form in parts; a file counts as its name. Raises ValueError for what is no such form."""

    async def stream() -> AsyncGenerator[bytes, None]:
        yield body
        yield b""

    fields: Fields = {}
    try:
        form = await MultiPartParser(Headers({"content-type": content_type}), stream()).parse()
    except MultiPartException as error:
        raise ValueError(error.message) from None
    for name, value in form.multi_items():
        fields.setdefault(name, []).append(value if isinstance(value, str) else value.filename or "file")
    await form.close()
    return fields
