"""What stays although a download lacks it: hidden operations, and those that just vanished.

The public definitions hold the visible operations only, so one that the old definition marks as hidden is not missed.
A visible one that is missing is held, since once 47 operations vanished for six days: it is given the date, and
leaves when a download still lacks it some days later. It loses that date when it comes back. Names come from the path
(see `document/naming`), so an operation whose path lives on with another method is replaced, not held.
"""

import copy
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools.pipeline.document.extensions import HIDDEN, VANISHED
from tools.pipeline.document.operations import METHODS, Operation, operations
from tools.pipeline.document.pointers import tokens
from tools.pipeline.document.references import references
from tools.pipeline.files.input_error import InputError

Document = dict[str, Any]


@dataclass(frozen=True)
class Hold:
    """How long a vanished operation stays: `days` from the date on, or not at all. `today` is the day of fetching."""

    today: dt.date
    days: int = 14
    allow_removals: bool = False

    def expired(self, since: dt.date) -> bool:
        """Whether an operation that vanished on `since` leaves today."""
        return self.allow_removals or (self.today - since).days >= self.days


def merge(old: Document, new: Document, hold: Hold, *, complete: bool = False) -> Document:
    """Return `new` with what stays of `old`. A `complete` download is expected to hold hidden operations as well."""
    merged = _unmarked(new)
    for operation in missing(old, new):
        if operation.node.get(HIDDEN) and not complete:
            _carry(merged, old, operation, operation.node)
            continue
        since = _vanished(operation) or hold.today
        if not hold.expired(since):
            _carry(merged, old, operation, operation.node | {VANISHED: since.isoformat()})
    return merged


def missing(old: Document, new: Document) -> Iterator[Operation]:
    """Yield the operations of `old` whose path has no operation in `new`."""
    present = {operation.path for operation in operations(new)}
    return (operation for operation in operations(old) if operation.path not in present)


def expected(old: Document, *, complete: bool = False) -> Iterator[Operation]:
    """Yield the operations of `old` that a download should hold: the visible ones that weren't missing already."""
    for operation in operations(old):
        if VANISHED not in operation.node and (complete or not operation.node.get(HIDDEN)):
            yield operation


def without_vanished(document: Document) -> Document:
    """Return `document` as it was downloaded, without the operations that are held."""
    paths = {path: dict(item) for path, item in document["paths"].items()}
    for operation in operations(document):
        if VANISHED in operation.node:
            del paths[operation.path][operation.method]
    return document | {"paths": {path: item for path, item in paths.items() if item.keys() & set(METHODS)}}


def replace_operation(document: Document, single: Document, operation: Operation) -> Document:
    """Return `document` with the path of `operation` as the definition `single` has it, components included."""
    replaced = copy.deepcopy(document)
    fresh = _unmarked(single)
    item = replaced["paths"][operation.path] = fresh["paths"][operation.path]
    for section, name in _components(fresh, item):
        replaced.setdefault("components", {}).setdefault(section, {})[name] = fresh["components"][section][name]
    _add_tags(replaced, fresh, operation.node)
    return replaced


def _unmarked(document: Document) -> Document:
    document = copy.deepcopy(document)
    for operation in operations(document):
        operation.node.pop(VANISHED, None)
    return document


def _vanished(operation: Operation) -> dt.date | None:
    text = operation.node.get(VANISHED)
    try:
        return None if text is None else dt.date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        at = f"{operation.at}/{VANISHED}"
        raise InputError("openapi.json", at, got=f"{text!r}", wanted="YYYY-MM-DD", todo="Correct the day.") from error


def _carry(merged: Document, old: Document, operation: Operation, node: Document) -> None:
    """Put `node` into `merged`, with the components that only `old` has; where both have one, the new one counts."""
    rest = {key: value for key, value in old["paths"][operation.path].items() if key not in METHODS}
    item = merged["paths"].setdefault(operation.path, rest)
    item[operation.method] = node
    for section, name in _components(old, item):
        merged.setdefault("components", {}).setdefault(section, {}).setdefault(name, old["components"][section][name])
    _add_tags(merged, old, node)


def _components(document: Document, node: Any) -> set[tuple[str, str]]:
    """Return section and name of each component of `document` that `node` reaches; a missing one fails in the build."""
    found: set[tuple[str, str]] = set()
    waiting = [node]
    while waiting:
        for _, target in references(waiting.pop()):
            parts = tokens(target.removeprefix("#"))[:3] if target.startswith("#/components/") else []
            section, name = (parts[1], parts[2]) if len(parts) == 3 else ("", "")
            if (section, name) not in found and name in document.get("components", {}).get(section, {}):
                found.add((section, name))
                waiting.append(document["components"][section][name])
    return found


def _add_tags(document: Document, source: Document, node: Document) -> None:
    known = {tag["name"] for tag in document.get("tags", [])}
    added = [tag for tag in source.get("tags", []) if tag["name"] in node.get("tags", []) and tag["name"] not in known]
    if added:
        document["tags"] = [*document.get("tags", []), *added]
