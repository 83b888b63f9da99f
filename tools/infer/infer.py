"""From samples to the schemas in `specs/justone/schemas`, and to the overlay that attaches them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tools.infer.corpus import Corpus, read_corpus
from tools.infer.names.naming import Naming, Root, payload_names, what
from tools.infer.names.vocabulary import pascal, words
from tools.infer.overlay import attached, write_overlay
from tools.infer.schemas.clustering import unite_alike
from tools.infer.schemas.counters import widen_counters
from tools.infer.schemas.observed import Shape, records
from tools.infer.schemas.read import read_schemas
from tools.infer.schemas.write import write_schemas
from tools.infer.settings import Settings, read_settings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.plurals import counted

OVERLAY = "overlays/21-samples.yaml"
SETTINGS = "answers.yaml"


def infer(folder: Path, samples: Path) -> list[str]:
    """Widen the schemas in `folder`, that of an API, so that they hold the samples in the folder `samples`.

    Returns the lines of the report; raises InputError before anything is written.
    """
    settings = read_settings(folder / SETTINGS)
    corpus, old = read_corpus(folder / "openapi.json", samples), attached(folder / OVERLAY)
    platforms = [_Platform(folder, name, settings) for name in _platforms(corpus, old)]
    for platform in platforms:
        platform.learn(corpus, old)
    _check_taught(platforms, folder / SETTINGS)
    for platform in platforms:
        write_schemas(platform.file, platform.known)
    places = [(corpus.operations[key], place) for platform in platforms for key, place in platform.places.items()]
    write_overlay(folder / OVERLAY, places)
    strangers = [f"No operation for {name}." for name in corpus.strangers]
    return [*strangers, _census(platforms, len(places), len(settings.open.keys() & corpus.shapes.keys()))]


class _Platform:
    """The schemas of one platform: what is known of them, and where those of its operations are."""

    def __init__(self, folder: Path, name: str, settings: Settings) -> None:
        self.file = folder / "schemas" / f"{name}.yaml"
        self.known = read_schemas(self.file)
        self.places: dict[str, str] = {}
        self.empty: list[str] = []
        self._name, self._settings = name, settings
        self._prefix = settings.platforms.get(name) or pascal("_".join(words(name)))

    def learn(self, corpus: Corpus, old: Mapping[str, str]) -> None:
        """Take in the samples, unite what is alike, and give names; `old` are those of envelopes by operation."""
        roots = self._roots(corpus, old)
        self.empty = [key for key, root in roots.items() if not _teaches(root.shape)]
        shapes = [root.shape for root in roots.values()]
        unite_alike(records(shapes))
        widen_counters(records(shapes))
        self._name_envelopes(roots, {key: old.get(corpus.operations[key].title, "") for key in roots})
        Naming(roots.values(), self._prefix, [*self.known.results, *self.known.records]).name_all()

    def _roots(self, corpus: Corpus, old: Mapping[str, str]) -> dict[str, Root]:
        """Return the payload of each operation that has samples, or had some in an earlier run."""
        roots = {}
        for key, operation in corpus.operations.items():
            shapes = [self.known.results.get(old.get(operation.title, "")), corpus.shapes.get(key)]
            shape = _merged([shape for shape in shapes if shape])
            if shape and operation.path.split("/")[2] == self._name and key not in self._settings.open:
                roots[key] = Root(*what(operation.path, self._settings.silent), shape)
                if shape.record:
                    shape.record.roles.add(roots[key].what)
        return roots

    def _name_envelopes(self, roots: Mapping[str, Root], old: Mapping[str, str]) -> None:
        """Give each operation its envelope; operations that answer with the same object share one."""
        groups: dict[object, list[str]] = defaultdict(list)
        for key, root in sorted(roots.items(), key=lambda item: (item[1].version, item[0])):
            groups[old[key] or _shared(root.shape)].append(key)
        for keys in groups.values():
            name = old[keys[0]] or self._free([roots[key] for key in keys])
            for key in keys:
                self.known.results.setdefault(name, roots[key].shape).merge(roots[key].shape)
                self.places[key] = f"schemas/{self.file.name}#/components/schemas/{name}"
        used = {place.rpartition("/")[2] for place in self.places.values()}
        self.known.results = {name: shape for name, shape in self.known.results.items() if name in used}

    def _free(self, roots: Sequence[Root]) -> str:
        taken = self.known.results.keys() | self.known.records.keys()
        return next(name for name in payload_names(self._prefix, roots, "result") if name not in taken)


def _merged(shapes: Sequence[Shape]) -> Shape | None:
    for shape in shapes[1:]:
        shapes[0].merge(shape)
    return shapes[0] if shapes else None


def _shared(shape: Shape) -> object:
    """Return what operations with the same envelope have in common: the object that the payload, or each item, is."""
    if shape.null or (shape.items and shape.record):
        return shape
    return shape.record or (shape.items and shape.items.record and ("list of", shape.items.record)) or shape


def _teaches(shape: Shape) -> bool:
    """Whether samples show anything but null and an empty list."""
    return bool(shape.scalars or shape.record or shape.values or (shape.items and _teaches(shape.items)))


def _platforms(corpus: Corpus, old: Mapping[str, str]) -> list[str]:
    each = corpus.operations.items()
    return sorted({one.path.split("/")[2] for key, one in each if key in corpus.shapes or one.title in old})


def _check_taught(platforms: Iterable[_Platform], file: Path) -> None:
    empty = [key for platform in platforms for key in platform.empty]
    if empty:
        got, wanted = f"nothing to learn from the samples of {', '.join(empty)}", "a sample that shows fields"
        raise InputError(file, "/open", got=got, wanted=wanted, todo="Name them under `open`, with the reason.")


def _census(platforms: Iterable[_Platform], typed: int, kept: int) -> str:
    results = [shape for platform in platforms for shape in platform.known.results.values()]
    models = len(results) + sum(bool(record.fields) for record in records(results))
    return f"{counted(typed, 'operation')} typed, {kept} kept open, {counted(models, 'schema')}"
