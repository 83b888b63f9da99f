"""`answers.yaml`: what people decided about the names of inferred schemas, and which operations stay open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.pipeline.reading import read_object

_KEYS = {"platforms", "silent", "roles", "shapes", "open"}


@dataclass(frozen=True)
class Settings:
    """The decisions.

    `platforms` maps the segment of a path to what the names of its objects begin with, `silent` lists words of paths
    that no name repeats, `roles` maps what places are called to what is meant, `shapes` maps the keys of small objects to
    what they are wherever they stand, and `open` maps keys of operations to why their samples teach nothing.
    """

    platforms: Mapping[str, str] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    shapes: Mapping[frozenset[str], str] = field(default_factory=dict)
    open: Mapping[str, str] = field(default_factory=dict)


def read_settings(file: Path) -> Settings:
    """Read the decisions; raises InputError for a file that holds anything else."""
    raw = read_object(file, known=_KEYS, required=_KEYS)
    shapes = {frozenset(keys.split()): name for keys, name in raw["shapes"].items()}
    return Settings(raw["platforms"], frozenset(raw["silent"]), raw["roles"], shapes, raw["open"])
