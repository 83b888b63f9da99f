"""From samples to the schemas in `specs/justone/schemas`, and to the overlay that attaches them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.infer.alike import unite_alike
from tools.infer.corpus import Corpus, read_corpus
from tools.infer.counters import widen_counters
from tools.infer.files import Known, read_schemas, write_schemas, yaml_text
from tools.infer.naming import Naming, Root, payload_names, what
from tools.infer.settings import Settings, read_settings
from tools.infer.shapes import Shape, records
from tools.infer.words import pascal, words
from tools.pipeline.operations import Operation
from tools.pipeline.problems import InputError
from tools.pipeline.reading import read
from tools.pipeline.wording import counted

OVERLAY = "overlays/21-samples.yaml"
_REASON = (
    "The definition publishes every answer as `data` of any type. `python -m tools infer` made these schemas from samples, "
    "and this file with them."
)


def infer(folder: Path, samples: Path) -> list[str]:
    """Widen the schemas in `folder`, that of an API, so that they hold the samples in the folder `samples`.

    Returns the lines of the report; raises InputError before anything is written.
    """
    corpus = read_corpus(folder / "openapi.json", samples)
    settings = read_settings(folder / "answers.yaml")
    attached = _attached(folder / OVERLAY)
    platforms = [_Platform(folder, name, settings) for name in _platforms(corpus, attached)]
    for platform in platforms:
        platform.learn(corpus, attached)
    _check_taught(platforms, folder / "answers.yaml")
    for platform in platforms:
        platform.write()
    results = {key: place for platform in platforms for key, place in platform.places.items()}
    _write_overlay(folder / OVERLAY, results, corpus.operations)
    strangers = [f"No operation for {name}." for name in corpus.strangers]
    models = sum(platform.models for platform in platforms)
    return [*strangers, f"{counted(len(results), 'operation')} typed, {counted(models, 'schema')}"]


class _Platform:
    """The schemas of one platform: what is known of them, and what the answers of its operations are."""

    def __init__(self, folder: Path, name: str, settings: Settings) -> None:
        self.file = folder / "schemas" / f"{name}.yaml"
        self.prefix = settings.platforms.get(name) or pascal("_".join(words(name)))
        self.known = read_schemas(self.file)
        self.name, self.settings = name, settings
        self.places: dict[str, str] = {}
        self.empty: list[str] = []

    def learn(self, corpus: Corpus, attached: Mapping[str, str]) -> None:
        """Take in the samples, unite what is alike, and give names."""
        shapes: dict[str, Shape] = {}
        for key, operation in corpus.operations.items():
            if operation.path.split("/")[2] == self.name and key not in self.settings.open:
                known, seen = self.known.results.get(attached.get(operation.title, "")), corpus.shapes.get(key)
                if known and seen and known is not seen:
                    known.merge(seen)
                if known or seen:
                    shapes[key] = known or seen
        self.empty = [key for key, shape in shapes.items() if not _teaches(shape)]
        roots = {key: self._root(corpus.operations[key], shape) for key, shape in shapes.items()}
        for root in roots.values():
            for record in [root.shape.record] if root.shape.record else []:
                record.roles.add(root.what)
        unite_alike(records(shapes.values()))
        widen_counters(records(shapes.values()))
        self._name_results(roots, {key: attached.get(corpus.operations[key].title, "") for key in roots})
        Naming(roots.values(), self.prefix, self.settings, [*self.known.results, *self.known.records]).name_all()

    @property
    def models(self) -> int:
        """The number of schemas: envelopes, and objects below them."""
        found = records(self.known.results.values())
        return len(self.known.results) + sum(bool(record.fields) for record in found)

    def write(self) -> None:
        """Write the file of the platform."""
        write_schemas(self.file, self.known)

    def _root(self, operation: Operation, shape: Shape) -> Root:
        about, version = what(operation.path, self.settings.silent)
        return Root(about, version, shape)

    def _name_results(self, roots: Mapping[str, Root], old: Mapping[str, str]) -> None:
        """Give each operation its envelope; operations that answer with the same object share one."""
        groups: dict[object, list[str]] = defaultdict(list)
        for key, root in sorted(roots.items(), key=lambda item: (item[1].version, item[0])):
            groups[old[key] or _sharable(root.shape)].append(key)
        for keys in groups.values():
            name = old[keys[0]] or self._free([roots[key] for key in keys])
            self.known.results.setdefault(name, roots[keys[0]].shape)
            for key in keys:
                self.known.results[name].merge(roots[key].shape)
                self.places[key] = f"schemas/{self.file.name}#/components/schemas/{name}"

    def _free(self, roots: Sequence[Root]) -> str:
        taken = self.known.results.keys() | self.known.records.keys()
        return next(name for name in payload_names(self.prefix, roots, "result") if name not in taken)


def _sharable(shape: Shape) -> object:
    """Return what operations have in common whose envelopes are the same: the object that is all of the payload."""
    return shape.record if shape.record and not shape.items and not shape.null else shape


def _teaches(shape: Shape) -> bool:
    """Whether samples show anything but null and an empty list."""
    return bool(shape.scalars or shape.record or shape.values or (shape.items and _teaches(shape.items)))


def _platforms(corpus: Corpus, attached: Mapping[str, str]) -> list[str]:
    titles = [each.title for key, each in corpus.operations.items() if key in corpus.shapes or each.title in attached]
    return sorted({title.split("/")[2] for title in titles})


def _check_taught(platforms: Iterable[_Platform], file: Path) -> None:
    empty = [key for platform in platforms for key in platform.empty]
    if empty:
        got, wanted = f"nothing to learn from the samples of {', '.join(empty)}", "a sample that shows fields"
        raise InputError(file, "/open", got=got, wanted=wanted, todo="Name them under `open`, with the reason.")


_TARGET = re.compile(r"\$\.paths\['([^']+)'\]\.(\w+)\.responses\['200'\]\.content\['application/json'\]\.schema")


def _attached(file: Path) -> dict[str, str]:
    """Return the name of the schema of each operation that the overlay attaches one to, by the operation's title."""
    found = {}
    for action in read(file)["actions"] if file.is_file() else ():
        match = _TARGET.fullmatch(action["target"])
        if match:
            found[f"{match[2].upper()} {match[1]}"] = action["update"]["$ref"].rpartition("/")[2]
    return found


def _write_overlay(file: Path, places: Mapping[str, str], operations: Mapping[str, Operation]) -> None:
    each = sorted((operations[key].path, operations[key].method, place) for key, place in places.items())
    actions = [
        {
            "target": f"$.paths['{path}'].{method}.responses['200'].content['application/json'].schema",
            "update": {"$ref": place},
        }
        for path, method, place in each
    ]
    overlay = {"overlay": "1.0.0", "info": {"title": "Answers with samples", "version": "1.0.0"}, "x-reason": _REASON}
    file.write_text(yaml_text(overlay | {"actions": actions}), "utf-8")
