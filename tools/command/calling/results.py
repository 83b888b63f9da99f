"""What a method returned, as it is written."""

from collections.abc import Iterator
from typing import Any

import weibokit

__all__ = ["batches", "content", "is_file", "plain"]


def is_file(result: Any) -> bool:
    """Say whether an operation returned bytes of a file, such as a picture."""
    return hasattr(result, "payload")


def plain(value: Any) -> Any:
    """Return the JSON of a model; what is none is JSON already."""
    return value.to_dict() if isinstance(value, weibokit.Model) else value


def content(result: Any) -> bytes:
    """Return the bytes of a response as they came."""
    if is_file(result):
        found: bytes = result.payload.read()
        return found
    return weibokit.raw_response(result).content


def batches(iterator: Any) -> Iterator[list[Any]]:
    """Yield the items of an iterator over items, page by page; of one over pages, each page by itself."""
    if not isinstance(iterator, weibokit.Items):
        yield from ([plain(page)] for page in iterator)
        return
    while page := iterator.next_page():
        yield [plain(each) for each in page]
