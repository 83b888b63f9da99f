"""From samples to the schemas in `specs/justone/schemas`, and to the overlay that attaches them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
from pathlib import Path

from tools.infer.naming import Naming, Root, payload_names, subject
from tools.infer.observations.clustering import cluster
from tools.infer.observations.counters import widen_counters
from tools.infer.observations.observed import Observation, records
from tools.infer.observations.vocabulary import pascal, split_words
from tools.infer.overlay import attached, overlay_text
from tools.infer.read_schemas import read_schemas
from tools.infer.sample_set import SampleSet, read_sample_set
from tools.infer.settings import ResponseSettings, read_settings
from tools.infer.write_schemas import schemas_text
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.plurals import counted
from tools.pipeline.files.replacing import replace_files

OVERLAY = "overlays/21-samples.yaml"
SETTINGS = "responses.yaml"


def infer(folder: Path, samples: Path) -> list[str]:
    """Widen the schemas in `folder`, that of an API, so that they hold the samples in the folder `samples`.

    Returns the lines of the report; raises InputError before anything is written.
    """
    settings = read_settings(folder / SETTINGS)
    sample_set, old = read_sample_set(folder / "openapi.json", samples), attached(folder / OVERLAY)
    platforms = [_Platform(folder, name, settings) for name in _platforms(sample_set, old)]
    for platform in platforms:
        platform.add_samples(sample_set, old)
    _check_informative(platforms, folder / SETTINGS)
    places = [(sample_set.operations[key], place) for platform in platforms for key, place in platform.places.items()]
    texts = {platform.file: schemas_text(platform.known) for platform in platforms}
    texts[folder / OVERLAY] = overlay_text(places)
    replace_files({file: text.encode() for file, text in texts.items()})
    unmatched = [f"No operation for {name}." for name in sample_set.unmatched]
    return [*unmatched, _census(platforms, len(places), len(settings.open.keys() & sample_set.observations.keys()))]


class _Platform:
    """The schemas of one platform: what is known of them, and where those of its operations are."""

    def __init__(self, folder: Path, name: str, settings: ResponseSettings) -> None:
        self.file = folder / "schemas" / f"{name}.yaml"
        self.known = read_schemas(self.file)
        self.places: dict[str, str] = {}
        self.empty: list[str] = []
        self._name, self._settings = name, settings
        self._prefix = settings.platforms.get(name) or pascal("_".join(split_words(name)))

    def add_samples(self, sample_set: SampleSet, old: Mapping[str, str]) -> None:
        """Take in the samples, cluster the objects, and give names; `old` are those of envelopes by operation."""
        roots = self._roots(sample_set, old)
        self.empty = [key for key, root in roots.items() if not _has_types(root.observation)]
        observations = [root.observation for root in roots.values()]
        cluster(records(observations))
        widen_counters(records(observations))
        self._name_envelopes(roots, {key: old.get(sample_set.operations[key].title, "") for key in roots})
        Naming(roots.values(), self._prefix, [*self.known.results, *self.known.records]).name_all()

    def _roots(self, sample_set: SampleSet, old: Mapping[str, str]) -> dict[str, Root]:
        """Return the payload of each operation that has samples, or had some in an earlier run."""
        roots = {}
        for key, operation in sample_set.operations.items():
            observations = [self.known.results.get(old.get(operation.title, "")), sample_set.observations.get(key)]
            observation = _merged([observation for observation in observations if observation])
            if observation and operation.path.split("/")[2] == self._name and key not in self._settings.open:
                roots[key] = Root(*subject(operation.path, self._settings.silent), observation)
                if observation.record:
                    observation.record.roles.add(roots[key].subject)
        return roots

    def _name_envelopes(self, roots: Mapping[str, Root], old: Mapping[str, str]) -> None:
        """Give each operation its envelope; operations that respond with the same object share one."""
        groups: dict[object, list[str]] = defaultdict(list)
        for key, root in sorted(roots.items(), key=lambda item: (item[1].version, item[0])):
            groups[old[key] or _shared(root.observation)].append(key)
        for keys in groups.values():
            name = old[keys[0]] or self._free([roots[key] for key in keys])
            for key in keys:
                self.known.results.setdefault(name, roots[key].observation).merge(roots[key].observation)
                self.places[key] = f"schemas/{self.file.name}#/components/schemas/{name}"
        used = {place.rpartition("/")[2] for place in self.places.values()}
        self.known.results = {name: observation for name, observation in self.known.results.items() if name in used}

    def _free(self, roots: Sequence[Root]) -> str:
        taken = self.known.results.keys() | self.known.records.keys()
        names = [*payload_names(self._prefix, roots, "result")]
        numbered = (f"{names[0]}{number}" for number in count(2))
        return next(name for name in chain(names, numbered) if name not in taken)


def _merged(observations: Sequence[Observation]) -> Observation | None:
    for observation in observations[1:]:
        observations[0].merge(observation)
    return observations[0] if observations else None


def _shared(observation: Observation) -> object:
    """Return what operations with the same envelope have in common: the object that the payload, or each item, is."""
    if observation.null or (observation.items and observation.record):
        return observation
    return (
        observation.record
        or (observation.items and observation.items.record and ("list of", observation.items.record))
        or observation
    )


def _has_types(observation: Observation) -> bool:
    """Whether samples show anything but null and an empty list."""
    return bool(
        observation.scalars
        or observation.record
        or observation.values
        or (observation.items and _has_types(observation.items))
    )


def _platforms(sample_set: SampleSet, old: Mapping[str, str]) -> list[str]:
    each = sample_set.operations.items()
    return sorted({one.path.split("/")[2] for key, one in each if key in sample_set.observations or one.title in old})


def _check_informative(platforms: Iterable[_Platform], file: Path) -> None:
    empty = [key for platform in platforms for key in platform.empty]
    if empty:
        got, wanted = f"nothing to learn from the samples of {', '.join(empty)}", "a sample that shows fields"
        raise InputError(file, "/open", got=got, wanted=wanted, todo="Name them under `open`, with the reason.")


def _census(platforms: Iterable[_Platform], typed: int, kept: int) -> str:
    results = [observation for platform in platforms for observation in platform.known.results.values()]
    models = len(results) + sum(bool(record.fields) for record in records(results))
    return f"{counted(typed, 'operation')} typed, {kept} kept open, {counted(models, 'schema')}"
