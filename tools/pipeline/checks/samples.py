"""`samples/<key>/index.yaml`: which sample responses an operation has; read and checked against the folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.pipeline.document.operations import Operation, parameter_schemas
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, json_type, read

MEDIA_TYPES = {".json": "application/json", ".xml": "application/xml", ".txt": "text/plain", ".html": "text/html"}
ORIGINS = ("documented", "authored", "captured")
INDEX = "index.yaml"


@dataclass(frozen=True)
class Sample:
    """One sample response: its file, the key of its operation, and its entry of the index."""

    key: str
    file: Path
    entry: dict[str, Any]

    @property
    def media_type(self) -> str:
        """The media type, by the file's suffix."""
        return MEDIA_TYPES[self.file.suffix]

    def packaged(self, api: str) -> str:
        """Return where the file lies below the folder of the effective definitions."""
        return f"{api}/samples/{self.key}/{self.file.name}"

    def extension(self, api: str) -> dict[str, Any]:
        """Return the sample's entry of `x-samples`."""
        optional = {key: self.entry[key] for key in ("origin", "when", "source") if key in self.entry}
        return {"case": self.entry["case"], "file": self.packaged(api), "media_type": self.media_type} | optional


def read_samples(
    folder: Path, document: dict[str, Any], operations: dict[str, Operation], findings: Findings
) -> list[Sample]:
    """Return the samples below `folder` in the order of `operations`, which are by key; raises InputError.

    Each folder must hold exactly the files that its index lists. One that is not the key of an operation is added to
    `findings`.
    """
    present = {path.name: path for path in sorted(folder.iterdir())} if folder.is_dir() else {}
    for key, path in present.items():
        if key not in operations:
            wanted, todo = "the key of an operation", "Rename or remove it."
            findings.add(InputError(path, got="a sample for nothing", wanted=wanted, todo=todo))
    return [
        sample
        for key, operation in operations.items()
        if key in present
        for sample in _indexed(present[key], set(parameter_schemas(document, operation)))
    ]


def _indexed(folder: Path, known: set[str]) -> list[Sample]:
    file = folder / INDEX
    cases = read(file)
    if not isinstance(cases, list) or not cases:
        raise InputError(file, got=json_type(cases), wanted="a list of cases", todo="List the samples of this folder.")
    for index, entry in enumerate(cases):
        _check_entry(entry, known, file, f"/{index}")
    samples = [Sample(folder.name, folder / entry["file"], entry) for entry in cases]
    _check_files(samples, folder)
    return samples


def _check_entry(entry: Any, known: set[str], file: Path, at: str) -> None:
    required = {"case", "file", "origin"}
    as_object(entry, file, at, known=required | {"when", "source"}, required=required)
    if entry["origin"] not in ORIGINS:
        wanted = f"one of {', '.join(ORIGINS)}"
        raise InputError(file, f"{at}/origin", got=f"{entry['origin']!r}", wanted=wanted, todo="Correct it.")
    if entry["origin"] == "documented" and not entry.get("source"):
        raise InputError(
            file, at, got="no 'source'", wanted="the address of the page", todo="Add it, or say `authored`."
        )
    for name, rule in as_object(entry.get("when", {}), file, f"{at}/when", known=known).items():
        if rule not in {"present", "absent"}:
            raise InputError(file, f"{at}/when/{name}", got=f"{rule!r}", wanted="present or absent", todo="Correct it.")
    if Path(entry["file"]).name != entry["file"] or Path(entry["file"]).suffix not in MEDIA_TYPES:
        wanted = f"a file name that ends in {' or '.join(MEDIA_TYPES)}"
        raise InputError(file, f"{at}/file", got=f"{entry['file']!r}", wanted=wanted, todo="Correct it.")


def _check_files(samples: list[Sample], folder: Path) -> None:
    index = folder / INDEX
    case_keys = [(sample.entry["case"], sample.media_type) for sample in samples]
    for at, (sample, case) in enumerate(zip(samples, case_keys, strict=True)):
        if not sample.file.is_file():
            raise InputError(
                index, f"/{at}/file", got=f"{sample.file.name}, which isn't there", wanted="a file", todo="Add it."
            )
        if case in case_keys[:at]:
            raise InputError(
                index, f"/{at}/case", got=f"{case[0]} twice", wanted="a case once per format", todo="Rename it."
            )
    listed = {sample.file for sample in samples} | {index}
    for path in sorted(folder.iterdir()):
        if path not in listed:
            raise InputError(
                path, got="a file that the index doesn't list", wanted=f"an entry in {INDEX}", todo="Add it."
            )
