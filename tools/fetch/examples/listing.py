"""The manifest of published examples: which operation has one, and where it lies."""

import re
from dataclasses import dataclass
from typing import Any

from tools.fetch.download.acceptance import read_json
from tools.fetch.download.addresses import MANIFEST
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Downloader
from tools.pipeline.document.pointers import pointer
from tools.pipeline.files.loading import json_type

MOST = 2_000
"""Most examples that a manifest may list; the provider has some 400 operations."""
PLAIN = frozenset({"text/plain"})
"""What sites that show raw files call JSON."""

_VERSION = 1
_FOLDER = MANIFEST.rpartition("/")[0]
_FILE = re.compile(rf"{_FOLDER}/[A-Za-z0-9_-]+\.json")


@dataclass(frozen=True)
class Example:
    """One published example: its operation as `GET /path`, its address, and whether the provider made it up."""

    title: str
    url: str
    synthetic: bool = False


def fetch_listing(site: str, downloader: Downloader) -> list[Example]:
    """Return the examples that the manifest on `site` lists; raises DownloadError."""
    _check_site(site)
    url = f"{site}/{MANIFEST}"
    document = read_json(downloader.get(url), also=PLAIN)
    problem = _problem(document)
    if problem:
        wanted, todo = f"a manifest of version {_VERSION}", "Look whether --examples-site is the right one."
        raise DownloadError("no manifest", url, got=problem, wanted=wanted, todo=todo)
    return [
        Example(title, f"{site}/{entry['file']}", entry.get("synthetic") is True)
        for title, entry in document["examples"].items()
    ]


def _check_site(site: str) -> None:
    """Refuse a query, which may hold a token: the addresses of examples are written down."""
    bare, query, _ = site.partition("?")
    if query:
        todo = "Leave it out."
        raise DownloadError("address", bare, got="an address with a query", wanted="one without", todo=todo)


def _problem(document: Any) -> str:
    """Say what keeps `document` from being a manifest, or nothing when it is one."""
    if not isinstance(document, dict):
        return json_type(document)
    if document.get("schemaVersion") != _VERSION:
        return f"schemaVersion {document.get('schemaVersion')!r}"
    examples = document.get("examples")
    if not isinstance(examples, dict):
        return "no object 'examples'"
    if len(examples) > MOST:
        return f"{len(examples):,} examples, more than {MOST:,}"
    wrong = next((title for title, entry in examples.items() if not _is_entry(entry)), None)
    return "" if wrong is None else f"no file below {_FOLDER} at {pointer(('examples', wrong))}"


def _is_entry(entry: Any) -> bool:
    return isinstance(entry, dict) and bool(_FILE.fullmatch(str(entry.get("file"))))
