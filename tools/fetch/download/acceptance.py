"""The rules that a download must pass before anything is written. Each function raises DownloadError."""

import json
import re
from collections.abc import Collection
from typing import Any

from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Download
from tools.pipeline.document.extensions import RELEASE_ID
from tools.pipeline.document.operations import METHODS, Operation, operations
from tools.pipeline.document.pointers import pointer
from tools.pipeline.files.loading import json_type, parse_json

_AGAIN = "Look at the address in a browser."


def read_definition(download: Download, *, also: Collection[str] = ()) -> dict[str, Any]:
    """Return the OpenAPI document that `download` holds. `also` lists media types accepted beside those of JSON."""
    document = read_json(download, also=also)
    problem = _structure_problem(document)
    if problem:
        todo = "Look whether the address is that of a definition."
        raise DownloadError(
            "not OpenAPI", download.url, got=problem, wanted="an OpenAPI 3.0 or 3.1 document", todo=todo
        )
    return document  # type: ignore[no-any-return]


def read_json(download: Download, *, also: Collection[str] = ()) -> Any:
    """Return what the JSON of `download` holds. `also` lists media types accepted beside those of JSON."""
    media_type = download.media_type
    if not (re.fullmatch(r"application/(.+\+)?json", media_type) or media_type in also):
        got = media_type or "no content type"
        raise DownloadError("content type", download.url, got=got, wanted="application/json", todo=_AGAIN)
    try:
        document = parse_json(download.text)
        json.dumps(document, ensure_ascii=False).encode()  # lone surrogates can't be written again
    except (ValueError, RecursionError) as error:
        todo = "Try again later: the body may be cut short."
        raise DownloadError("not JSON", download.url, got=f"{error}", wanted="JSON in UTF-8", todo=todo) from error
    return document


def check_pair(english: dict[str, Any], chinese: dict[str, Any], url: str) -> None:
    """Check that both documents are of one release and hold the same operations."""
    ids = english.get(RELEASE_ID), chinese.get(RELEASE_ID)
    if ids[0] != ids[1] or not isinstance(ids[0], str):
        got = f"{ids[0] or 'none'} in English and {ids[1] or 'none'} in Chinese"
        wanted = f"one {RELEASE_ID} in both"
        raise DownloadError("release ids", url, got=got, wanted=wanted, todo="Try again in some minutes.")
    only = [_identities(english) - _identities(chinese), _identities(chinese) - _identities(english)]
    if any(only):
        examples = ", ".join(sorted(only[0] | only[1])[:3])
        got = f"{len(only[0])} operations in English only and {len(only[1])} in Chinese only ({examples})"
        raise DownloadError(
            "operation sets", url, got=got, wanted="the same in both", todo="Try again in some minutes."
        )


def check_loss(gone: int, known: int, url: str) -> None:
    """Check that not more than half of the `known` operations are `gone`."""
    if 2 * gone > known:
        got = f"a definition without {gone} of {known} known operations"
        todo = "If it is meant, move the old openapi.json away and fetch again."
        raise DownloadError("half gone", url, got=got, wanted="at least half of them", todo=todo)


def single_operation(document: dict[str, Any], url: str) -> Operation:
    """Return the one operation of `document`."""
    found = list(operations(document))
    if len(found) == 1:
        return found[0]
    got, todo = f"{len(found)} operations", "Fetch a whole definition with --url."
    raise DownloadError("one operation", url, got=got, wanted="a definition of one", todo=todo)


def _structure_problem(document: Any) -> str:
    """Say what keeps `document` from being a definition, or nothing when it is one; details are left to the build."""
    if not isinstance(document, dict):
        return json_type(document)
    if not re.fullmatch(r"3\.[01]\.\d+", str(document.get("openapi"))):
        return f"{document.get('openapi')!r} as its version"
    if not isinstance(document.get("info"), dict):
        return "a document without 'info'"
    paths = document.get("paths")
    if not isinstance(paths, dict) or not isinstance(document.get("components", {}), dict):
        return "a document whose 'paths' or 'components' is no object"
    return _paths_problem(paths)


def _paths_problem(paths: dict[str, Any]) -> str:
    found = 0
    for path, item in paths.items():
        if not path.startswith("/") or not isinstance(item, dict):
            return f"no path item at {pointer(('paths', path))}"
        for method in sorted(item.keys() & set(METHODS)):
            found += 1
            if not isinstance(item[method], dict) or not isinstance(item[method].get("responses"), dict):
                return f"no operation with responses at {pointer(('paths', path, method))}"
    return "" if found else "a document without operations"


def _identities(document: dict[str, Any]) -> set[str]:
    return {f"{entry.title} {entry.node.get('operationId', '')}" for entry in operations(document)}
