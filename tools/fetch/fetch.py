"""Fetches the published pair or any whole definition: asks, accepts, merges, replaces the files, says what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.diff.changes.change import Change
from tools.diff.compare import changes
from tools.diff.reporting.changelog import Release
from tools.diff.reporting.rendering import as_text
from tools.fetch.download.acceptance import check_loss, check_pair, read_definition
from tools.fetch.download.addresses import SITE
from tools.fetch.download.download_error import DownloadError, redacted
from tools.fetch.download.downloader import Download, Downloader
from tools.fetch.download.store import DEFINITION, Stored, check_folder, load, save
from tools.fetch.merge import Hold, expected, merge, missing, without_vanished
from tools.fetch.singles import fetch_singles
from tools.pipeline.document.extensions import HIDDEN, RELEASE_ID, VANISHED
from tools.pipeline.document.operations import operations
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.plurals import counted
from tools.pipeline.files.replacing import locked

PAIR_PAUSE = 5.0
"""Seconds before the pair is asked again, since it may have been asked while it was being published."""

_EMPTY: dict[str, Any] = {"paths": {}}


@dataclass(frozen=True)
class FetchOptions:
    """What to fetch, and where it goes.

    `folder` holds `openapi.json`, `source.toml` and `CHANGES.md`. `hold` says how long vanished operations stay.
    `singles` are the addresses of single operations, `url` that of a whole definition; without either the published
    pair is fetched. `site` stands in for the provider's site, in the addresses of operations too.
    """

    folder: Path
    hold: Hold
    singles: Sequence[str] = ()
    url: str | None = None
    site: str = SITE


@dataclass(frozen=True)
class _Definition:
    """A whole definition that passed on its own; `complete` when it holds hidden operations as well."""

    document: dict[str, Any]
    etags: Mapping[str, str]
    complete: bool


def fetch(options: FetchOptions, downloader: Downloader) -> list[str]:
    """Fetch what `options` names, replace the files, and return what changed, as lines for a terminal.

    Raises InputError, of which DownloadError is one: then all files are as they were.
    """
    check_folder(options.folder)
    with locked(options.folder):
        return _fetch(options, downloader)


def _fetch(options: FetchOptions, downloader: Downloader) -> list[str]:
    stored = load(options.folder)
    if options.singles:
        urls, document = fetch_singles(options.singles, options.site, stored, downloader)
        found = _compare(options, stored, document, ", ".join(options.singles))
        save(options.folder, document, urls=urls, etags={}, release=Release(options.hold.today), changes=found)
        return _report(stored, document, found)
    return _fetch_whole(options, stored, downloader)


def _fetch_whole(options: FetchOptions, stored: Stored, downloader: Downloader) -> list[str]:
    urls = (options.url,) if options.url else (f"{options.site}/openapi.json", f"{options.site}/openapi-zh.json")
    old = stored.document or _EMPTY
    downloaded = (_any if options.url else _pair)(urls, stored.etags, downloader)
    new = downloaded or _Definition(without_vanished(old), stored.etags, complete=True)
    known = {operation.title for operation in expected(old, complete=new.complete)}
    gone = {operation.title for operation in missing(old, new.document)} & known
    check_loss(len(gone), len(known), urls[0])
    merged = merge(old, new.document, options.hold, complete=new.complete)
    found = _compare(options, stored, merged, urls[0])
    if downloaded is None and not found:
        return [f"not modified: {', '.join(map(redacted, urls))}"]
    release = Release(options.hold.today, str(merged.get(RELEASE_ID, "")))
    save(options.folder, merged, urls=urls, etags=new.etags, release=release, changes=found)
    return _report(stored, merged, found)


def _compare(options: FetchOptions, stored: Stored, document: dict[str, Any], origin: str) -> list[Change]:
    """Return what changed; a first definition is compared with itself, since one that can't be would block the next."""
    before = str(options.folder / DEFINITION) if stored.document else origin
    try:
        return changes(stored.document or document, document, names=(before, origin))
    except InputError as error:
        # One in the stored file is no fault of the download.
        if str(error.file) != origin:
            raise
        at = f"{origin}#{error.pointer}"
        raise DownloadError("not OpenAPI", at, got=error.got, wanted=error.wanted, todo=error.todo) from None


def _report(stored: Stored, document: dict[str, Any], found: Sequence[Change]) -> list[str]:
    changed = as_text(found).splitlines() if stored.document else ["The first definition: nothing to compare it with."]
    nodes = [operation.node for operation in operations(document)]
    hidden, held = (sum(bool(node.get(marker)) for node in nodes) for marker in (HIDDEN, VANISHED))
    return [*changed, "", f"{counted(len(nodes), 'operation')}, {hidden} of them hidden, {held} held with {VANISHED}"]


def _any(urls: Sequence[str], etags: Mapping[str, str], downloader: Downloader) -> _Definition | None:
    """Download one definition; None when it is unchanged. Sites that show raw files call JSON plain text."""
    download = downloader.get(urls[0], etag=etags.get(redacted(urls[0])))
    if download.unchanged:
        return None
    document = read_definition(download, also={"text/plain"})
    complete = any(operation.node.get(HIDDEN) for operation in operations(document))
    return _Definition(document, _etags([download]), complete)


def _pair(urls: Sequence[str], etags: Mapping[str, str], downloader: Downloader) -> _Definition | None:
    """Download both, and once more when they don't fit each other; None when both are unchanged."""
    downloads = [downloader.get(url, etag=etags.get(redacted(url))) for url in urls]
    if all(download.unchanged for download in downloads):
        return None
    if any(download.unchanged for download in downloads):
        downloads = [downloader.get(url) for url in urls]
    try:
        return _accepted(downloads)
    except DownloadError as rejection:
        if rejection.rule not in {"release ids", "operation sets"}:
            raise
    downloader.sleep(PAIR_PAUSE)
    return _accepted([downloader.get(url) for url in urls])


def _accepted(downloads: Sequence[Download]) -> _Definition:
    english, chinese = (read_definition(download) for download in downloads)
    check_pair(english, chinese, downloads[0].url)
    return _Definition(english, _etags(downloads), complete=False)


def _etags(downloads: Sequence[Download]) -> dict[str, str]:
    return {download.url: download.etag for download in downloads if download.etag}
