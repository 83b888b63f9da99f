"""Fetches the published pair or any whole definition: asks, accepts, merges, replaces the files, says what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.diff.change import Change
from tools.diff.changelog import Release
from tools.diff.compare import changes
from tools.diff.rendering import as_text
from tools.fetch.acceptance import RELEASE_ID, check_loss, check_pair, read_definition
from tools.fetch.download.addresses import SITE
from tools.fetch.download.downloader import Answer, Downloader
from tools.fetch.merge import HIDDEN, VANISHED, Hold, expected, merge, missing, without_vanished
from tools.fetch.rejection import RefusedError, shown
from tools.fetch.singles import fetch_singles
from tools.fetch.store import DEFINITION, Stored, load, save
from tools.pipeline.document.operations import operations
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.plurals import counted

PAIR_PAUSE = 5.0
"""Seconds before the pair is asked again, since it may have been asked while it was being published."""

_EMPTY: dict[str, Any] = {"paths": {}}


@dataclass(frozen=True)
class Request:
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
class _Download:
    """A whole definition that passed on its own; `complete` when it holds hidden operations as well."""

    document: dict[str, Any]
    etags: Mapping[str, str]
    complete: bool


def fetch(request: Request, downloader: Downloader) -> list[str]:
    """Fetch what `request` names, replace the files, and return what changed, as lines for a terminal.

    Raises InputError, of which RefusedError is one: then all files are as they were.
    """
    stored = load(request.folder)
    if request.singles:
        urls, document = fetch_singles(request.singles, request.site, stored, downloader)
        found = _changes(request, stored, document, ", ".join(request.singles))
        save(request.folder, document, urls=urls, etags={}, release=Release(request.hold.today), changes=found)
        return _told(stored, document, found)
    return _fetch_whole(request, stored, downloader)


def _fetch_whole(request: Request, stored: Stored, downloader: Downloader) -> list[str]:
    urls = (request.url,) if request.url else (f"{request.site}/openapi.json", f"{request.site}/openapi-zh.json")
    old = stored.document or _EMPTY
    came = (_any if request.url else _pair)(urls, stored.etags, downloader)
    new = came or _Download(without_vanished(old), stored.etags, complete=True)
    known = {operation.title for operation in expected(old, complete=new.complete)}
    gone = {operation.title for operation in missing(old, new.document)} & known
    check_loss(len(gone), len(known), urls[0])
    merged = merge(old, new.document, request.hold, complete=new.complete)
    found = _changes(request, stored, merged, urls[0])
    if came is None and not found:
        return [f"not modified: {', '.join(map(shown, urls))}"]
    release = Release(request.hold.today, str(merged.get(RELEASE_ID, "")))
    save(request.folder, merged, urls=urls, etags=new.etags, release=release, changes=found)
    return _told(stored, merged, found)


def _changes(request: Request, stored: Stored, document: dict[str, Any], origin: str) -> list[Change]:
    """Return what changed; a first definition is compared with itself, since one that can't be would block the next."""
    before = str(request.folder / DEFINITION) if stored.document else origin
    try:
        return changes(stored.document or document, document, names=(before, origin))
    except InputError as error:
        # One in the stored file is no fault of the download.
        if str(error.file) != origin:
            raise
        at = f"{origin}#{error.pointer}"
        raise RefusedError("not OpenAPI", at, got=error.got, wanted=error.wanted, todo=error.todo) from None


def _told(stored: Stored, document: dict[str, Any], found: Sequence[Change]) -> list[str]:
    changed = as_text(found).splitlines() if stored.document else ["The first definition: nothing to compare it with."]
    nodes = [operation.node for operation in operations(document)]
    hidden, held = (sum(bool(node.get(mark)) for node in nodes) for mark in (HIDDEN, VANISHED))
    return [*changed, "", f"{counted(len(nodes), 'operation')}, {hidden} of them hidden, {held} held with {VANISHED}"]


def _any(urls: Sequence[str], etags: Mapping[str, str], downloader: Downloader) -> _Download | None:
    """Download one definition; None when it is unchanged. Sites that show raw files call JSON plain text."""
    answer = downloader.get(urls[0], etag=etags.get(shown(urls[0])))
    if answer.unchanged:
        return None
    document = read_definition(answer, also={"text/plain"})
    complete = any(operation.node.get(HIDDEN) for operation in operations(document))
    return _Download(document, _etags([answer]), complete)


def _pair(urls: Sequence[str], etags: Mapping[str, str], downloader: Downloader) -> _Download | None:
    """Download both, and once more when they don't fit each other; None when both are unchanged."""
    answers = [downloader.get(url, etag=etags.get(shown(url))) for url in urls]
    if all(answer.unchanged for answer in answers):
        return None
    if any(answer.unchanged for answer in answers):
        answers = [downloader.get(url) for url in urls]
    try:
        return _accepted(answers)
    except RefusedError as refusal:
        if refusal.rule not in {"release ids", "operation sets"}:
            raise
    downloader.sleep(PAIR_PAUSE)
    return _accepted([downloader.get(url) for url in urls])


def _accepted(answers: Sequence[Answer]) -> _Download:
    english, chinese = (read_definition(answer) for answer in answers)
    check_pair(english, chinese, answers[0].url)
    return _Download(english, _etags(answers), complete=False)


def _etags(answers: Sequence[Answer]) -> dict[str, str]:
    return {answer.url: answer.etag for answer in answers if answer.etag}
