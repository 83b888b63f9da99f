"""Makes the effective definitions of all APIs, and writes them together or not at all."""

import json
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.pipeline.attach import check_operations, put_names
from tools.pipeline.bundle import Bundle
from tools.pipeline.errors import read_errors
from tools.pipeline.lower import lower
from tools.pipeline.names import RULES
from tools.pipeline.operations import operations
from tools.pipeline.overlays import apply_overlays
from tools.pipeline.pagination import read_pagination
from tools.pipeline.problems import InputError
from tools.pipeline.samples import Sample, read_samples
from tools.pipeline.source import check_source
from tools.pipeline.validation import DEFECTS, check_defects, check_sample, check_strictly


@dataclass(frozen=True)
class Effective:
    """What comes out for one API: the effective document, its samples, and the number of operations published."""

    api: str
    document: dict[str, Any]
    samples: list[Sample]
    published: int

    @property
    def census(self) -> str:
        """One line that counts the operations at each step."""
        effective = sum(not operation.is_alias for operation in operations(self.document))
        sampled = len({sample.key for sample in self.samples})
        aliases = sum(operation.is_alias for operation in operations(self.document))
        origins = Counter(sample.entry["origin"] for sample in self.samples)
        counted = ", ".join(f"{count} {origin}" for origin, count in sorted(origins.items()))
        return (
            f"{self.api}: {self.published} operations published, {effective} effective, {sampled} with samples "
            f"({counted or 'none'}), {aliases} aliases"
        )


def build(specs: Path, output: Path) -> list[str]:
    """Make the effective definitions of the APIs in `specs` and put them in the place of the folder `output`.

    Returns the lines of the report. Raises InputError before anything is written.
    """
    _check_output(output)
    made = [effective(folder) for folder in _folders(specs)]
    _replace(output, made)
    return [one.census for one in made]


def effective(folder: Path) -> Effective:
    """Make the effective definition of the API whose sources are in `folder`; writes nothing; raises InputError."""
    api, root = folder.name, _root(folder)
    check_source(folder, root)
    bundle = Bundle(root)
    check_defects(bundle, folder / DEFECTS)
    published = _count(bundle.document)
    bundle.replace(apply_overlays(bundle.document, sorted((folder / "overlays").glob("*.yaml"))))
    bundle.check_all_used()
    check_operations(bundle)
    document = lower(bundle)
    put_names(api, document, bundle)
    samples = _attach(api, document, folder)
    check_strictly(document, root)
    _check_census(published, _count(document), root)
    return Effective(api, document, samples, published)


def _folders(specs: Path) -> list[Path]:
    present = {path.name for path in specs.iterdir() if path.is_dir()} if specs.is_dir() else set()
    unknown = sorted(present - RULES.keys())
    if unknown or not present:
        got = f"the folder {unknown[0]}" if unknown else "no folder of an API"
        raise InputError(
            specs, got=got, wanted=f"some of {', '.join(RULES)}", todo="Name the folder of the definitions."
        )
    return [specs / api for api in RULES if api in present]


def _root(folder: Path) -> Path:
    found = [folder / name for name in ("openapi.json", "openapi.yaml") if (folder / name).is_file()]
    if len(found) != 1:
        got = f"{len(found)} definitions"
        raise InputError(folder, got=got, wanted="either openapi.json or openapi.yaml", todo="Leave exactly one.")
    return found[0]


def _attach(api: str, document: dict[str, Any], folder: Path) -> list[Sample]:
    """Put paging, samples and codes onto `document`; return the samples, which fit their schemas."""
    counted = [operation for operation in operations(document) if not operation.is_alias]
    paging = read_pagination(folder / "pagination.yaml", document, {one.title: one for one in counted})
    by_key = {operation.node["operationId"]: operation for operation in counted}
    samples = read_samples(folder / "samples", document, by_key)
    for key, operation in by_key.items():
        own = [sample for sample in samples if sample.key == key]
        for sample in own:
            check_sample(sample, operation, document)
        if operation.title in paging:
            operation.node["x-pagination"] = paging[operation.title]
        if own:
            operation.node["x-samples"] = [sample.extension(api) for sample in own]
    document["x-errors"] = read_errors(folder / "errors.yaml")
    return samples


def _count(document: dict[str, Any]) -> int:
    return sum(not operation.is_alias for operation in operations(document))


def _check_census(published: int, made: int, root: Path) -> None:
    if published != made:
        todo = "Overlays repair operations; let none add or remove one."
        raise InputError(root, got=f"{made} effective operations", wanted=f"the {published} published", todo=todo)


def _check_output(output: Path) -> None:
    """Refuse to replace a folder that holds anything else than effective definitions."""
    known = {f"{api}{suffix}" for api in RULES for suffix in (".json", "")}
    foreign = sorted(path.name for path in output.iterdir() if path.name not in known) if output.is_dir() else []
    if foreign:
        todo = "Choose a folder of its own, since build replaces it whole."
        raise InputError(output, got=f"a folder with {foreign[0]} in it", wanted="one that build made", todo=todo)


def _replace(output: Path, made: list[Effective]) -> None:
    """Write everything beside `output` first, then exchange the folders."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".specs-", dir=output.parent) as scratch:
        fresh, old = Path(scratch) / "fresh", Path(scratch) / "old"
        fresh.mkdir()
        for one in made:
            _write(one, fresh)
        if output.exists():
            output.rename(old)
        fresh.rename(output)


def _write(one: Effective, folder: Path) -> None:
    text = json.dumps(one.document, indent=1, ensure_ascii=False) + "\n"
    (folder / f"{one.api}.json").write_text(text, encoding="utf-8", newline="\n")
    for sample in one.samples:
        target = folder / sample.packaged(one.api)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sample.file, target)
