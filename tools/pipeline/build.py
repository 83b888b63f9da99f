"""Makes the effective definitions of all APIs, and writes them together or not at all."""

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.pipeline.checks.errors import check_situations, read_errors
from tools.pipeline.checks.identities import read_identities
from tools.pipeline.checks.keys import check_keys
from tools.pipeline.checks.pagination import read_pagination
from tools.pipeline.checks.requirements import check_requirements
from tools.pipeline.checks.samples import Sample, read_samples
from tools.pipeline.checks.times import check_times
from tools.pipeline.checks.translations import add_translations
from tools.pipeline.checks.validation import (
    DEFECTS,
    check_defects,
    check_repaired,
    check_sample,
    check_strictly,
    check_structure,
)
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.folders import EXAMPLES
from tools.pipeline.files.input_error import ErrorList, InputError
from tools.pipeline.files.plurals import counted
from tools.pipeline.files.readable import check_readable, sources
from tools.pipeline.files.source import check_source
from tools.pipeline.transform.attach import check_operations, set_names, set_status
from tools.pipeline.transform.describe import describe
from tools.pipeline.transform.lowering import lower
from tools.pipeline.transform.overlays import apply_overlays
from tools.pipeline.transform.repairs import repair
from tools.runtime.apis.registry import APIS

_NAMES = tuple(api.name for api in APIS)

KNOWN_FILES = (
    "source.toml",
    DEFECTS,
    "identities.yaml",
    "pagination.yaml",
    "errors.yaml",
    "texts.zh.yaml",
    "fields.yaml",
    "responses.yaml",
    "CHANGES.md",
)
"""Files beside the definition that have a reader of their own."""
KNOWN_FOLDERS = ("samples", "descriptions", EXAMPLES)
"""Folders whose readers check themselves that nothing is left over, and what nothing is made from."""
UNUSED_FILE_HELP = "Refer to it in {root}, rename it (an overlay is overlays/NN-NAME.yaml), or remove it."


@dataclass(frozen=True)
class EffectiveDefinition:
    """What comes out for one API: the effective document, its samples, and the number of operations published.

    `notes` are the lines of the report that tell what was repaired and what was left out.
    """

    api: str
    document: dict[str, Any]
    samples: list[Sample]
    published: int
    notes: list[str]

    @property
    def report(self) -> list[str]:
        """The lines of the report: the notes, then the census."""
        return [*self.notes, self.census]

    @property
    def census(self) -> str:
        """One line that counts the operations at each step."""
        effective = sum(not operation.is_alias for operation in operations(self.document))
        sampled = len({sample.key for sample in self.samples})
        aliases = sum(operation.is_alias for operation in operations(self.document))
        origins = Counter(sample.entry["origin"] for sample in self.samples)
        origins_text = ", ".join(f"{count} {origin}" for origin, count in sorted(origins.items()))
        return (
            f"{self.api}: {counted(self.published, 'operation')} published, {effective} effective, {sampled} with "
            f"samples ({origins_text or 'none'}), {counted(aliases, 'alias')}"
        )


def build(specs: Path, output: Path, apis: AbstractSet[str] | None = None) -> list[str]:
    """Make the effective definitions of the APIs in `specs` and put them in the place of the folder `output`.

    `apis` names those to make, by default all. Returns the lines of the report. Raises InputError before anything is
    written: all errors of all APIs.
    """
    _check_output(output)
    made, errors = [], ErrorList()
    for folder in _folders(specs):
        if apis is None or folder.name in apis:
            with errors.collecting():
                made.append(build_definition(folder))
    errors.check()
    _replace(output, made)
    return [line for one in made for line in one.report]


def build_definition(folder: Path, definition: Path | None = None) -> EffectiveDefinition:
    """Make the effective definition of the API whose sources are in `folder`; writes nothing; raises InputError.

    `definition` is a published file to take in place of the one in `folder`. A file that can't be read ends it, once
    all were tried; what the later steps find wrong is collected as far as they can go on.
    """
    check_readable(sources(folder))
    root = definition or _root(folder)
    provenance = "download" if definition else check_source(folder, root)
    findings = Findings(lenient=provenance == "download")
    with findings.errors.collecting():
        try:
            made = _build(folder, root, provenance, findings)
        except RecursionError as error:
            todo = "Put inner schemas into components, and refer to them."
            raise InputError(root, got="objects nested too deeply to follow", wanted="fewer", todo=todo) from error
    findings.errors.check()
    return made


def _build(folder: Path, root: Path, provenance: str, findings: Findings) -> EffectiveDefinition:
    is_given = root.parent != folder
    api, bundle = folder.name, Bundle(root, foreign=is_given, copies=is_given)
    notes = _repair(bundle, folder, findings)
    published = _count(bundle.document)
    overlaid = apply_overlays(bundle.document, sorted((folder / "overlays").glob("*.yaml")), findings)
    if provenance != "handwritten":
        set_status(overlaid)
    bundle.replace(overlaid, base=folder)
    if not findings.lenient:
        check_keys(bundle, extensions=True)
        bundle.check_all_used()
        _check_all_read(folder, bundle)
    check_operations(bundle)
    document = lower(bundle)
    with findings.errors.collecting():
        check_times(bundle)
    set_names(api, document, bundle, findings)
    check_requirements(document, root, findings)
    samples = _attach(api, document, folder, findings)
    describe(document, folder / "fields.yaml")
    findings.errors.check()  # what is wrong already could be wrong here once more
    check_strictly(document, root)
    _check_census(published, _count(document), root)
    return EffectiveDefinition(api, document, samples, published, [*notes, *findings.lines])


def _repair(bundle: Bundle, folder: Path, findings: Findings) -> list[str]:
    """Repair a downloaded definition by rule, and say what was; of a committed one, check the known defects."""
    if not findings.lenient:
        check_defects(bundle, folder / DEFECTS)
        return []
    check_structure(bundle)
    repaired, repairs = repair(bundle.document)
    bundle.replace(repaired)
    check_repaired(bundle)
    return [f"Repaired: {bundle.root}#{each}" for each in repairs]


def _folders(specs: Path) -> list[Path]:
    present = {path.name for path in specs.iterdir() if path.is_dir()} if specs.is_dir() else set()
    unknown = sorted(present - set(_NAMES))
    if unknown or not present:
        got = f"the folder {unknown[0]}" if unknown else "no folder of an API"
        raise InputError(
            specs, got=got, wanted=f"some of {', '.join(_NAMES)}", todo="Name the folder of the definitions."
        )
    return [specs / api for api in _NAMES if api in present]


def _root(folder: Path) -> Path:
    found = [folder / name for name in ("openapi.json", "openapi.yaml") if (folder / name).is_file()]
    if len(found) != 1:
        got = f"{len(found)} definitions"
        raise InputError(folder, got=got, wanted="either openapi.json or openapi.yaml", todo="Leave exactly one.")
    return found[0]


def _check_all_read(folder: Path, bundle: Bundle) -> None:
    """Raise InputError for a file that nothing reads: its name is wrong, or a reference to it is missing."""
    read = bundle.files | {folder / name for name in KNOWN_FILES} | set((folder / "overlays").glob("*.yaml"))
    for file in sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.startswith(".")):
        if file not in read and file.relative_to(folder).parts[0] not in KNOWN_FOLDERS:
            todo = UNUSED_FILE_HELP.format(root=bundle.root)
            raise InputError(file, got="a file that nothing reads", wanted="one that is used", todo=todo)


def _attach(api: str, document: dict[str, Any], folder: Path, findings: Findings) -> list[Sample]:
    """Put paging, samples and codes onto `document`; return the samples, which fit their schemas."""
    by_key = {each.node["operationId"]: each for each in operations(document) if not each.is_alias}
    by_title = {operation.title: operation for operation in by_key.values()}
    pagination: dict[str, Any] = {}
    samples: list[Sample] = []
    with findings.errors.collecting():
        pagination = read_pagination(folder / "pagination.yaml", document, by_title, findings)
    with findings.errors.collecting():
        samples = read_samples(folder / "samples", document, by_key, findings)
    samples = [sample for sample in samples if _is_valid(sample, by_key[sample.key], document, findings)]
    with findings.errors.collecting():
        for title, listed in read_identities(folder / "identities.yaml", document, by_title, findings).items():
            by_title[title].node[extensions.IDENTITIES] = listed
    for key, operation in by_key.items():
        own = [sample for sample in samples if sample.key == key]
        if operation.title in pagination:
            operation.node[extensions.PAGINATION] = pagination[operation.title]
        if own:
            operation.node[extensions.SAMPLES] = [sample.extension(api) for sample in own]
    with findings.errors.collecting():
        document[extensions.ERRORS] = read_errors(folder / "errors.yaml")
        check_situations(document[extensions.ERRORS], document, folder / "errors.yaml")
        add_translations(api, document, folder / "texts.zh.yaml", findings)
    return samples


def _is_valid(sample: Sample, operation: Operation, document: dict[str, Any], findings: Findings) -> bool:
    with findings.leaving_out():
        check_sample(sample, operation, document)
        return True
    return False


def _count(document: dict[str, Any]) -> int:
    return sum(not operation.is_alias for operation in operations(document))


def _check_census(published: int, built: int, root: Path) -> None:
    if published != built:
        todo = "Overlays repair operations; let none add or remove one."
        raise InputError(root, got=f"{built} effective operations", wanted=f"the {published} published", todo=todo)


def _check_output(output: Path) -> None:
    """Refuse to replace a folder that holds anything else than effective definitions."""
    known = {f"{api}{suffix}" for api in _NAMES for suffix in (".json", "")}
    foreign = sorted(path.name for path in output.iterdir() if path.name not in known) if output.is_dir() else []
    if foreign:
        todo = "Choose a folder of its own, since build replaces it whole."
        raise InputError(output, got=f"a folder with {foreign[0]} in it", wanted="one that build made", todo=todo)


def _replace(output: Path, built: list[EffectiveDefinition]) -> None:
    """Write everything beside `output` first, then exchange the folders."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".specs-", dir=output.parent) as scratch:
        fresh, old = Path(scratch) / "fresh", Path(scratch) / "old"
        fresh.mkdir()
        for each in built:
            _write(each, fresh)
        if output.exists():
            output.rename(old)
        fresh.rename(output)


def _write(each: EffectiveDefinition, folder: Path) -> None:
    text = json.dumps(each.document, indent=1, ensure_ascii=False) + "\n"
    (folder / f"{each.api}.json").write_text(text, encoding="utf-8", newline="\n")
    for sample in each.samples:
        target = folder / sample.packaged(each.api)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sample.file, target)
