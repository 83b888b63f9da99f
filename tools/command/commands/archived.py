"""What is in a file of archived responses: as rows, as text, and as files."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from weibokit import IndexedOperation, load_index

__all__ = ["data", "readable", "rows", "write_files"]

_DIGITS = 12
"""Hexadecimal digits by which a response is named."""


def rows(file: str, operation: IndexedOperation | None = None) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Yield what is known of each response, and its bytes."""
    import weibokit  # noqa: PLC0415 - help needs no archive

    names = {(each.api, each.id): name for name, each in load_index().operations.items()}
    for key, response in weibokit.Archive(file, "replay"):
        if operation is None or (key.api, key.operation) == (operation.api, operation.id):
            row = {
                "key": key.digest.hex()[:_DIGITS],
                "operation": names.get((key.api, key.operation), f"{key.api}.{key.operation}"),
                "recorded_at": response.recorded_at.isoformat(timespec="seconds"),
                "parameters": " ".join(f"{name}={value}" for name, value in json.loads(key.parameters)),
                "charged": response.charged,
                "account": key.account,
                "bytes": len(response.content),
            }
            yield row, response.content


def readable(content: bytes) -> str:
    """Return JSON with indentation; what is none, such as XML, as it is."""
    found = data(content)
    return found if isinstance(found, str) else json.dumps(found, ensure_ascii=False, indent=2)


def data(content: bytes) -> Any:
    """Return what JSON holds; what is none, such as XML, as text."""
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")


def write_files(file: str, operation: IndexedOperation | None, folder: Path) -> int:
    """Write a file for each response; the newest of an operation has its operationId as name, others a key, too."""
    folder.mkdir(parents=True, exist_ok=True)
    ids = {name: each.id for name, each in load_index().operations.items()}
    written = set[str]()
    # Of two that were recorded in one second, the later one stands behind.
    recorded = [*rows(file, operation)]
    recorded.reverse()
    for row, content in sorted(recorded, key=lambda found: found[0]["recorded_at"], reverse=True):
        name, form = ids.get(row["operation"], row["operation"]), "xml" if content.lstrip()[:1] == b"<" else "json"
        made = f"{name}.{form}" if f"{name}.{form}" not in written else f"{name}.{row['key']}.{form}"
        (folder / made).write_bytes(content)
        written.add(made)
    return len(written)
