"""The fields of a form in parts, read in one pass and within limits.

The mock reads what programs write: plain names in plain heads. Encoded words, continued parameters and
transfer encodings, of which mail knows many, are no part of forms.
"""

import logging
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .exceptions import Rejected
from .request import Fields, Upload

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

MAX_PARTS = 1000
"""Most parts of a form."""

MAX_PART_HEADERS = 8
"""Most headers of a part."""

MAX_PART_HEADER = 4096
"""Most bytes of a header of a part, and of the header that names the boundary."""

_SILENT = logging.Logger("weibokit_mock.multipart", logging.CRITICAL)
"""What is wrong with a form is said in the response, not in a log."""


def read_parts(body: bytes, content_type: str) -> Fields:
    """Read the fields of a form that can hold files; of a file only its size is kept. Raises Rejected for no form."""
    try:
        return _read(body, content_type)
    except FormParserError:
        raise _rejected("parts", body) from None


def _read(body: bytes, content_type: str) -> Fields:
    boundary = parse_options_header(content_type[:MAX_PART_HEADER])[1].get(b"boundary")
    if not boundary:
        raise _rejected("parts", body)
    parts = _Parts(body)
    parser = MultipartParser(
        boundary, parts.callbacks(), max_header_count=MAX_PART_HEADERS, max_header_size=MAX_PART_HEADER
    )
    parser.logger = _SILENT
    parser.write(body)
    if not parts.is_complete:
        raise _rejected("parts", body)
    return parts.fields


def _rejected(expected: str, body: bytes) -> Rejected:
    return Rejected("parameter_wrong", name="body", expected=expected, value=f"{len(body)} bytes")


class _Parts:
    """Collects the fields while their form is read."""

    def __init__(self, body: bytes) -> None:
        self.fields: Fields = {}
        self.is_complete = False
        self._body, self._count = body, 0
        self._header = self._disposition = self._content = bytearray()

    def callbacks(self) -> "MultipartCallbacks":
        """Return what the parser calls."""
        return {
            "on_part_begin": self._begin,
            "on_header_begin": self._begin_header,
            "on_header_field": lambda data, start, end: self._header.extend(data[start:end]),
            "on_header_value": self._add_value,
            "on_part_data": lambda data, start, end: self._content.extend(data[start:end]),
            "on_part_end": self._end,
            "on_end": self._complete,
        }

    def _begin(self) -> None:
        self._count += 1
        if self._count > MAX_PARTS:
            raise _rejected(f"at most {MAX_PARTS} parts", self._body)
        self._disposition, self._content = bytearray(), bytearray()

    def _begin_header(self) -> None:
        self._header = bytearray()

    def _add_value(self, data: bytes, start: int, end: int) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition.extend(data[start:end])

    def _end(self) -> None:
        options = parse_options_header(self._disposition.decode("latin-1"))[1]
        if b"name" not in options:
            raise _rejected("parts with names", self._body)
        content = bytes(self._content)
        value = Upload(content) if b"filename" in options else content.decode("utf-8", "replace")
        self.fields.setdefault(options[b"name"].decode("utf-8", "replace"), []).append(value)

    def _complete(self) -> None:
        self.is_complete = True
