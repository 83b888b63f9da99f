"""What a published example holds: notes of the publisher at its head, then the response as it was recorded."""

import json
import re
from dataclasses import dataclass
from typing import Any

from tools.fetch.download.acceptance import read_json
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Download
from tools.fetch.examples.listing import PLAIN
from tools.pipeline.files.loading import json_type

_PUBLISHER_NOTE = re.compile(r'\s*"_[^"\\]*"\s*:\s*')
_COMMA = re.compile(r"\s*,")
_TOKEN = re.compile(r"""((?:[?&;]|\\u0026)(?:access_)?token=)[^&"'\\#;<>\s]+""")
_REMOVED = r"\1removed"


@dataclass(frozen=True)
class Recorded:
    """A response of the service, every byte but tokens in addresses; `synthetic` when the provider made it up."""

    content: bytes
    synthetic: bool


def recorded(download: Download) -> Recorded:
    """Return the response that a downloaded example holds; raises DownloadError when it is none of a good call."""
    document = read_json(download, also=PLAIN)
    problem = _problem(document)
    if problem:
        todo = "It is left out until the provider mends it."
        raise DownloadError("no response", download.url, got=problem, wanted="a response with code 0", todo=todo)
    text = _TOKEN.sub(_REMOVED, _without_notes(download.text))
    return Recorded(text.encode(), document.get("_synthetic") is True)


def _problem(document: Any) -> str:
    if not isinstance(document, dict):
        return json_type(document)
    return "" if document.get("code") == 0 else f"code {document.get('code')!r}"


def _without_notes(text: str) -> str:
    """Leave out the keys at the head that begin with `_`: the service never sent them. The rest stays as it is."""
    head = after = text.index("{") + 1
    while source := _PUBLISHER_NOTE.match(text, after):
        _, end = json.JSONDecoder().raw_decode(text, source.end())
        comma = _COMMA.match(text, end)
        after = comma.end() if comma else end
    return text[:head] + text[after:]
