"""What a download changed, operation by operation, for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.fetch.merge import HIDDEN, VANISHED
from tools.pipeline.operations import operations
from tools.pipeline.wording import counted

_LISTED = 20


@dataclass(frozen=True)
class Changes:
    """Operations by what became of them, written as `GET /path`, sorted; `hidden` and `total` are counts."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    vanished: tuple[str, ...]
    held: tuple[str, ...]
    returned: tuple[str, ...]
    changed: tuple[str, ...]
    shared: tuple[str, ...]
    hidden: int
    total: int

    def lines(self) -> list[str]:
        """Return the summary: one line a kind that occurs, with the operations below it."""
        kinds = (
            ("added", self.added),
            ("removed", self.removed),
            (f"vanished, held with {VANISHED}", self.vanished),
            ("still missing, held", self.held),
            ("back again", self.returned),
            ("changed", self.changed),
            ("shared components changed", self.shared),
        )
        found = [line for title, entries in kinds for line in _listed(title, entries)]
        return [*(found or ["nothing changed"]), f"{counted(self.total, 'operation')}, {self.hidden} of them hidden"]


def compare(old: dict[str, Any], new: dict[str, Any]) -> Changes:
    """Return what differs between two definitions; the mark of a vanished operation is no change of it."""
    before = {entry.title: entry.node for entry in operations(old)}
    after = {entry.title: entry.node for entry in operations(new)}
    both = before.keys() & after.keys()
    lost = {title for title in after if VANISHED in after[title]}
    lost_before = {title for title in before if VANISHED in before[title]}
    return Changes(
        added=tuple(sorted(after.keys() - both)),
        removed=tuple(sorted(before.keys() - both)),
        vanished=tuple(sorted(lost - lost_before)),
        held=tuple(sorted(lost & lost_before)),
        returned=tuple(sorted((lost_before - lost) & both)),
        changed=tuple(sorted(title for title in both if _plain(before[title]) != _plain(after[title]))),
        shared=_shared(old, new),
        hidden=sum(bool(node.get(HIDDEN)) for node in after.values()),
        total=len(after),
    )


def _plain(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key != VANISHED}


def _shared(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    before, after = _components(old), _components(new)
    return tuple(sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)))


def _components(document: dict[str, Any]) -> dict[str, Any]:
    kinds = document.get("components", {})
    return {f"{kind}/{name}": part for kind, parts in kinds.items() for name, part in parts.items()}


def _listed(title: str, entries: Sequence[str]) -> list[str]:
    rest = [f"  … and {len(entries) - _LISTED} more"] if len(entries) > _LISTED else []
    return [f"{title}: {len(entries)}", *(f"  {entry}" for entry in entries[:_LISTED]), *rest] if entries else []
