# Do not edit: `make generate` writes this file from tools/pipeline/files/yaml_cache.py.

"""Parsed YAML, kept by the sha256 of its text: parsing takes most of a build, and few files change between two."""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

FOLDER = Path(__file__).parents[3] / ".cache" / "yaml"


def load_yaml(text: str) -> Any:
    """Return what `text` holds, for each caller a copy of its own; raises YAMLError."""
    known = _known(text)
    # What JSON can't hold is an error, told by whoever reads the file.
    return YAML(typ="safe", pure=True).load(text) if known is None else json.loads(known)


@contextmanager
def without_caches() -> Iterator[None]:
    """Parse and check within the block whatever is kept on the disk, and keep nothing there."""
    global _on_disk  # noqa: PLW0603 - one switch for the whole program
    _on_disk, before = False, _on_disk
    _known.cache_clear()
    try:
        yield
    finally:
        _on_disk = before


def is_on_disk() -> bool:
    """Whether what is kept on the disk is used."""
    return _on_disk


_on_disk = True


@cache
def _known(text: str) -> str | None:
    """Return what `text` holds as JSON; None for what JSON can't hold."""
    file = FOLDER / f"{_digest(text)}.json"
    if _on_disk and file.is_file():
        return file.read_text(encoding="utf-8")
    found = _as_json(YAML(typ="safe", pure=True).load(text))
    if _on_disk and found is not None:
        _keep(file, found)
    return found


def _digest(text: str) -> str:
    return sha256(f"{version('ruamel.yaml')}\n{text}".encode()).hexdigest()


def _as_json(value: Any) -> str | None:
    try:
        text = json.dumps(value, ensure_ascii=False)
        return text if json.loads(text) == value else None
    except (TypeError, ValueError, RecursionError):
        return None


def _keep(file: Path, text: str) -> None:
    """Write at once or not at all, since several processes may; where nothing can be written, go on without."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, delete=False) as scratch:
            scratch.write(text)
        os.replace(scratch.name, file)  # noqa: PTH105 - the name is text
    except OSError:
        return
