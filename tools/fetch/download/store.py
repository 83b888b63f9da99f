"""The files that a download replaces: `openapi.json`, `source.toml` and, when something changed, `CHANGES.md`."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.diff.changes.change import Change
from tools.diff.reporting.changelog import Release, add_release
from tools.fetch.download.download_error import redacted
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import read
from tools.pipeline.files.replacing import replace_files

DEFINITION = "openapi.json"
SOURCE = "source.toml"
CHANGELOG = "CHANGES.md"


@dataclass(frozen=True)
class Stored:
    """What lies in a folder: the definition, its addresses, and their ETags while the definition still fits them.

    Addresses are as `redacted` has them, those of the ETags included.
    """

    document: dict[str, Any] | None = None
    urls: tuple[str, ...] = ()
    etags: Mapping[str, str] = field(default_factory=dict)


def check_folder(folder: Path) -> None:
    """Raise InputError unless there is a folder."""
    if not folder.is_dir():
        raise InputError(folder, got="no folder", wanted="that of a definition", todo="Make it, or name another.")


def load(folder: Path) -> Stored:
    """Read what lies in `folder`; raises InputError when a file is there and can't be read."""
    check_folder(folder)
    definition, source = folder / DEFINITION, folder / SOURCE
    if not definition.exists():
        return Stored()
    record = read(source) if source.exists() else {}
    # An edited definition is no longer what the ETags stand for: then everything is downloaded anew.
    is_unchanged = record.get("sha256") == hashlib.sha256(definition.read_bytes()).hexdigest()
    return Stored(read(definition), tuple(record.get("urls", ())), record.get("etags", {}) if is_unchanged else {})


def save(
    folder: Path,
    document: dict[str, Any],
    *,
    urls: Iterable[str],
    etags: Mapping[str, str],
    release: Release,
    changes: Sequence[Change] = (),
) -> None:
    """Replace the definition and its source, and put an entry for `changes`, if there are any, on top of the changelog.

    The changelog goes first: a crash after it leaves an entry too many, and not an unlisted change. The
    definition is next: a crash after it leaves a hash that doesn't fit it, so that the build rejects the pair, and the
    next fetch downloads all of it again. Raises InputError before anything is written.
    """
    content = (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()
    source = _toml(urls, etags, release, hashlib.sha256(content).hexdigest()).encode()
    changelog = folder / CHANGELOG
    entry = {changelog: add_release(changelog, changes, release).encode()} if changes else {}
    replace_files({**entry, folder / DEFINITION: content, folder / SOURCE: source})


def _toml(urls: Iterable[str], etags: Mapping[str, str], release: Release, sha256: str) -> str:
    lines = [
        "# Written by `python -m tools fetch`.",
        'kind = "download"',
        "urls = [",
        *(f"  {quoted(redacted(url))}," for url in urls),
        "]",
        f'date = "{release.day.isoformat()}"',
        f'sha256 = "{sha256}"',
    ]
    tags = (
        ["", "[etags]", *(f"{quoted(redacted(url))} = {quoted(etag)}" for url, etag in etags.items())] if etags else []
    )
    return "\n".join([*lines, *tags, ""])


def quoted(text: str) -> str:
    """Return a TOML basic string: JSON escapes what TOML wants escaped, except DEL, which no header or address has."""
    return json.dumps(text, ensure_ascii=False)
