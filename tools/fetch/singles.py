"""Fetches single operations by the address of their definition or page, a former one included."""

from collections.abc import Iterator, Sequence
from typing import Any

from tools.fetch.download.acceptance import read_definition, single_operation
from tools.fetch.download.addresses import OperationAddress
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Download, Downloader
from tools.fetch.download.store import Stored
from tools.fetch.merge import replace_operation


def fetch_singles(
    urls: Sequence[str], site: str, stored: Stored, downloader: Downloader
) -> tuple[list[str], dict[str, Any]]:
    """Return all addresses that the definition comes from now, and the stored definition with these operations in it.

    Each operation replaces its predecessor or is added; texts have the language of its address. Raises DownloadError.
    """
    sources, document = list(stored.urls), stored.document
    for address in [OperationAddress.parse(url).on(site) for url in urls]:
        download = _found(address, stored, downloader)
        single = read_definition(download)
        document = replace_operation(document or single, single, single_operation(single, download.url))
        sources.append(download.url)
    return list(dict.fromkeys(sources)), document or {}


def _found(address: OperationAddress, stored: Stored, downloader: Downloader) -> Download:
    for candidate in _candidates(address, stored, downloader):
        try:
            return downloader.get(candidate.definition)
        except DownloadError as rejection:
            if rejection.rule != "not found":
                raise
    got = "status 404, and no known operation that was published there"
    todo = "Look up the operation's present address."
    raise DownloadError("not found", address.definition, got=got, wanted="a definition", todo=todo)


def _candidates(address: OperationAddress, stored: Stored, downloader: Downloader) -> Iterator[OperationAddress]:
    """Yield `address`, then where the operation lies now: as the stored definition tells, then as the published one."""
    yield address
    yield from address.recomputed(stored.document or {})
    yield from address.recomputed(_published(address.site, downloader))


def _published(site: str, downloader: Downloader) -> dict[str, Any]:
    try:
        return read_definition(downloader.get(f"{site}/openapi.json"))
    except DownloadError as rejection:
        if rejection.rule != "not found":
            raise
        return {}
