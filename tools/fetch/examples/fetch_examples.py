"""Fetches the published examples of the operations in the stored definition, once that is in place.

What is wrong with one example leaves the others alone. When the site itself doesn't answer, the rest waits for the
next time; what has come stays.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tools.fetch.download.downloader import Downloader, Limits
from tools.fetch.examples.example_folder import Corpus
from tools.fetch.examples.listing import Example, fetch_listing
from tools.fetch.examples.recorded import Recorded, recorded
from tools.fetch.rejection import RefusedError, Rule
from tools.fetch.store import load
from tools.pipeline.document.naming import name
from tools.pipeline.document.operations import operations
from tools.pipeline.files.folders import EXAMPLES
from tools.pipeline.files.plurals import counted
from tools.runtime.apis.registry import JUSTONE

LIMITS = Limits(size=16 * 1024 * 1024)
"""What one example may take; the longest published ones have less than 1 MiB."""
MOST_BYTES = 256 * 1024 * 1024
"""Most bytes that all examples of one visit may have."""

_OF_ONE: tuple[Rule, ...] = ("not found", "redirect", "size limit", "content type", "not JSON", "no answer")
"""Rules that one example can break, while the next one may be good."""


@dataclass
class Outcome:
    """What a visit brought: lines for a terminal, and what was refused."""

    lines: list[str] = field(default_factory=list)
    refusals: list[RefusedError] = field(default_factory=list)


def fetch_examples(folder: Path, site: str, downloader: Downloader) -> Outcome:
    """Bring the examples on `site` into `examples/` below `folder`, which holds the definition.

    Never raises RefusedError: what was refused is in the outcome.
    """
    try:
        listed = fetch_listing(site, downloader)
    except RefusedError as refusal:
        return Outcome(refusals=[refusal])
    known = {
        each.title: name(JUSTONE.name, each.method, each.path).key for each in operations(load(folder).document or {})
    }
    wanted = {known[example.title]: example for example in listed if example.title in known}
    corpus = Corpus(folder / EXAMPLES)
    visit = _Visit(corpus, downloader)
    try:
        visit.take(wanted)
    finally:
        corpus.save()  # also when somebody breaks it off: what has come isn't downloaded again
    unknown = sorted(example.title for example in listed if example.title not in known)
    return Outcome(visit.told(wanted, unknown), visit.refusals)


class _Visit:
    """Downloads examples one by one, and counts what came of it."""

    def __init__(self, corpus: Corpus, downloader: Downloader) -> None:
        self._corpus, self._downloader = corpus, downloader
        self._states: Counter[str] = Counter()
        self._size = 0
        self.refusals: list[RefusedError] = []

    def take(self, wanted: Mapping[str, Example]) -> None:
        """Bring each of `wanted`, which are by key, until the site fails or too much has come."""
        for key, example in wanted.items():
            try:
                self._states[self._one(key, example)] += 1
            except RefusedError as refusal:
                self.refusals.append(refusal)
                if refusal.rule not in _OF_ONE or self._size > MOST_BYTES:
                    return

    def _one(self, key: str, example: Example) -> str:
        answer = self._downloader.get(example.url, etag=self._corpus.etag(key, example))
        if answer.unchanged:
            return "unchanged"
        self._size += len(answer.content)
        if self._size > MOST_BYTES:
            wanted, todo = f"at most {MOST_BYTES:,} bytes in all", "Look whether --examples-site is the right one."
            raise RefusedError("size limit", example.url, got="more", wanted=wanted, todo=todo)
        found = recorded(answer)
        return self._corpus.put(key, answer, Recorded(found.content, found.synthetic or example.synthetic))

    def told(self, wanted: Mapping[str, Example], unknown: Sequence[str]) -> list[str]:
        """Return the lines that count all listed examples; `unknown` are those of no operation."""
        came = self._states.total()
        counts = [f"{self._states[state]} {state}" for state in ("new", "changed", "unchanged")]
        counts += [f"{len(self.refusals)} refused", f"{len(unknown)} unknown"]
        waiting = len(wanted) - came - len(self.refusals)
        lines = [
            f"{counted(len(wanted) + len(unknown), 'example')} listed: {', '.join(counts)}",
            f"{counted(len(self._corpus.keys), 'example')} here, {len(self._corpus.synthetic)} of them synthetic",
        ]
        if unknown:
            lines.append(f"Left out, since the definition has no such operation: {', '.join(unknown)}")
        if left := sorted(self._corpus.keys - wanted.keys()):
            lines.append(f"Kept, though not listed: {', '.join(left)}")
        return [*lines, f"{counted(waiting, 'example')} not asked for"] if waiting else lines
