"""Fetches the published examples of the operations in the stored definition, once that is in place.

What is wrong with one example leaves the others alone. When the site itself doesn't respond, the rest waits for the
next time; what has come stays.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tools.fetch.download.download_error import DownloadError, Rule
from tools.fetch.download.downloader import Downloader, Limits
from tools.fetch.download.store import load
from tools.fetch.examples.example_folder import ExampleFolder
from tools.fetch.examples.listing import Example, fetch_listing
from tools.fetch.examples.recorded import Recorded, recorded
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import operations
from tools.pipeline.files.folders import EXAMPLES
from tools.pipeline.files.plurals import counted
from tools.runtime.apis.registry import JUSTONE

LIMITS = Limits(size=16 * 1024 * 1024)
"""What one example may take; the longest published ones have less than 1 MiB."""
MOST_BYTES = 256 * 1024 * 1024
"""Most bytes that all examples of one visit may have."""


_OF_ONE_EXAMPLE: tuple[Rule, ...] = ("not found", "redirect", "size limit", "content type", "not JSON", "no response")
"""Rules that one example can break, while the next one may be good."""


@dataclass
class Outcome:
    """What was fetched: lines for a terminal, and what was rejected."""

    lines: list[str] = field(default_factory=list)
    rejections: list[DownloadError] = field(default_factory=list)


def fetch_examples(folder: Path, site: str, downloader: Downloader) -> Outcome:
    """Bring the examples on `site` into `examples/` below `folder`, which holds the definition.

    Never raises DownloadError: what was rejected is in the outcome.
    """
    try:
        listed = fetch_listing(site, downloader)
    except DownloadError as rejection:
        return Outcome(rejections=[rejection])
    known = {
        each.title: name(JUSTONE.name, each.method, each.path).key for each in operations(load(folder).document or {})
    }
    wanted = {known[example.title]: example for example in listed if example.title in known}
    example_folder = ExampleFolder(folder / EXAMPLES)
    example_fetch = _ExampleFetch(example_folder, downloader)
    try:
        example_fetch.fetch_all(wanted)
    finally:
        example_folder.save()  # also when somebody breaks it off: what has come isn't downloaded again
    unknown = sorted(example.title for example in listed if example.title not in known)
    return Outcome(example_fetch.report_lines(wanted, unknown), example_fetch.rejections)


class _ExampleFetch:
    """Downloads examples one by one, and counts what came of it."""

    def __init__(self, example_folder: ExampleFolder, downloader: Downloader) -> None:
        self._folder, self._downloader = example_folder, downloader
        self._states: Counter[str] = Counter()
        self._size = 0
        self.rejections: list[DownloadError] = []

    def fetch_all(self, wanted: Mapping[str, Example]) -> None:
        """Bring each of `wanted`, which are by key, until the site fails or too much has come."""
        for key, example in wanted.items():
            try:
                self._states[self._fetch_example(key, example)] += 1
            except DownloadError as rejection:
                self.rejections.append(rejection)
                if rejection.rule not in _OF_ONE_EXAMPLE or self._size > MOST_BYTES:
                    return

    def _fetch_example(self, key: str, example: Example) -> str:
        download = self._downloader.get(example.url, etag=self._folder.etag(key, example))
        if download.unchanged:
            return "unchanged"
        self._size += len(download.content)
        if self._size > MOST_BYTES:
            wanted, todo = f"at most {MOST_BYTES:,} bytes in all", "Look whether --examples-site is the right one."
            raise DownloadError("size limit", example.url, got="more", wanted=wanted, todo=todo)
        found = recorded(download)
        return self._folder.put(key, download, Recorded(found.content, found.synthetic or example.synthetic))

    def report_lines(self, wanted: Mapping[str, Example], unknown: Sequence[str]) -> list[str]:
        """Return the lines that count all listed examples; `unknown` are those of no operation."""
        fetched = self._states.total()
        counts = [f"{self._states[state]} {state}" for state in ("new", "changed", "unchanged")]
        counts += [f"{len(self.rejections)} refused", f"{len(unknown)} unknown"]
        waiting = len(wanted) - fetched - len(self.rejections)
        lines = [
            f"{counted(len(wanted) + len(unknown), 'example')} listed: {', '.join(counts)}",
            f"{counted(len(self._folder.keys), 'example')} here, {len(self._folder.synthetic)} of them synthetic",
        ]
        if unknown:
            lines.append(f"Left out, since the definition has no such operation: {', '.join(unknown)}")
        if left := sorted(self._folder.keys - wanted.keys()):
            lines.append(f"Kept, though not listed: {', '.join(left)}")
        return [*lines, f"{counted(waiting, 'example')} not asked for"] if waiting else lines
