"""The folder of downloaded examples, one file an operation, named by its key.

examples/
  <key>.json             a response as it was recorded
  synthetic/<key>.json   one that the provider made up: kept apart, since it proves nothing
  source.toml            address, ETag and sha256 of each, for the next visit
"""

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

from tools.fetch.download.downloader import Download
from tools.fetch.download.store import SOURCE, quoted
from tools.fetch.examples.listing import Example
from tools.fetch.examples.recorded import Recorded
from tools.pipeline.files.loading import read
from tools.pipeline.files.replacing import replace_files

SYNTHETIC = "synthetic"

State = Literal["new", "changed", "unchanged"]


class ExampleFolder:
    """The examples in `folder`, which is made when there is something to put into it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        source = folder / SOURCE
        self._sources: dict[str, dict[str, Any]] = read(source) if source.exists() else {}

    @property
    def keys(self) -> set[str]:
        """The keys of the operations that have a file here."""
        return {file.stem for file in self._folder.glob("*.json")} | self.synthetic

    @property
    def synthetic(self) -> set[str]:
        """The keys of those whose response the provider made up."""
        return {file.stem for file in (self._folder / SYNTHETIC).glob("*.json")}

    def etag(self, key: str, example: Example) -> str | None:
        """Return the ETag of the file for `key`, when that is untouched and still what `example` says."""
        source = self._sources.get(key, {})
        if source.get("url") != example.url or source.get(SYNTHETIC, False) != example.synthetic:
            return None
        file = self._file(key, synthetic=example.synthetic)
        untouched = file.is_file() and source.get("sha256") == _sha256(file.read_bytes())
        return source.get("etag") if untouched else None

    def put(self, key: str, download: Download, found: Recorded) -> State:
        """Write what `download` brought for `key`, whole or not at all, and say what that changed."""
        file = self._file(key, synthetic=found.synthetic)
        other = self._file(key, synthetic=not found.synthetic)
        state: State = "new" if not (file.exists() or other.exists()) else "changed"
        if file.exists() and file.read_bytes() == found.content:
            state = "unchanged"
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            replace_files({file: found.content})
        other.unlink(missing_ok=True)
        self._record_source(key, download, found)
        return state

    def save(self) -> None:
        """Write what is noted for the next visit."""
        if self._sources:
            lines = [line for key in sorted(self._sources) for line in _toml(key, self._sources[key])]
            text = "\n".join(["# Written by `python -m tools fetch`.", *lines, ""])
            replace_files({self._folder / SOURCE: text.encode()})

    def _file(self, key: str, *, synthetic: bool) -> Path:
        return self._folder / (SYNTHETIC if synthetic else "") / f"{key}.json"

    def _record_source(self, key: str, download: Download, found: Recorded) -> None:
        etag = {"etag": download.etag} if download.etag else {}
        marker = {SYNTHETIC: True} if found.synthetic else {}
        self._sources[key] = {"url": download.url, "sha256": _sha256(found.content), **etag, **marker}


def _toml(key: str, source: dict[str, Any]) -> list[str]:
    values = (
        f"{name} = {quoted(value) if isinstance(value, str) else json.dumps(value)}" for name, value in source.items()
    )
    return ["", f"[{quoted(key)}]", *values]


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
