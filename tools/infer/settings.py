"""`responses.yaml`: what people decided about inferred schemas before there are any."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.pipeline.files.loading import read_object

_KEYS = {"platforms", "silent", "open"}


@dataclass(frozen=True)
class ResponseSettings:
    """The decisions.

    `platforms` maps the segment of a path to what the names of its objects begin with, where that is not the segment
    itself; `silent` lists words and segments of paths that no name repeats; `open` maps the keys of operations whose
    samples teach nothing to the reason.
    """

    platforms: Mapping[str, str] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    open: Mapping[str, str] = field(default_factory=dict)


def read_settings(file: Path) -> ResponseSettings:
    """Read the decisions; raises InputError for a file that holds anything else."""
    raw = read_object(file, known=_KEYS, required=_KEYS)
    return ResponseSettings(raw["platforms"], frozenset(raw["silent"]), raw["open"])
