"""`source.toml`: where a definition came from, and whether the file still is what was taken from there."""

import datetime as dt
import hashlib
from pathlib import Path

from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, read

PROVENANCES = ("baseline", "download", "handwritten")


def check_source(folder: Path, definition: Path) -> str:
    """Check `source.toml` in `folder`, and return its `kind`, the provenance; raises InputError.

    `kind` is `baseline` or `download` for data of the provider, whose `sha256` must be that of the file `definition`,
    or `handwritten`, which has none. `urls` lists the addresses, `date` (YYYY-MM-DD) says when they were read, and
    `etags` is what `tools/fetch` notes for its next visit.
    """
    file = folder / "source.toml"
    keys = {"kind", "urls", "date"}
    source = as_object(read(file), file, "", known=keys | {"sha256", "etags"}, required=keys)
    _check_values(source, file)
    if source["kind"] != "handwritten":
        _check_hash(source, file, definition)
    elif "sha256" in source:
        todo = "Remove it: a handwritten definition changes with every edit."
        raise InputError(file, "/sha256", got="a hash", wanted="none", todo=todo)
    return str(source["kind"])


def _check_values(source: dict[str, object], file: Path) -> None:
    if source["kind"] not in PROVENANCES:
        raise InputError(file, "/kind", got=f"{source['kind']!r}", wanted=" or ".join(PROVENANCES), todo="Correct it.")
    urls = source["urls"]
    if not isinstance(urls, list) or not urls or not all(str(url).startswith(("http://", "https://")) for url in urls):
        raise InputError(file, "/urls", got=f"{urls!r}", wanted="a list of web addresses", todo="Correct it.")
    try:
        dt.date.fromisoformat(str(source["date"]))
    except ValueError as error:
        todo = "Write it as text, in quotes."
        raise InputError(file, "/date", got=f"{source['date']!r}", wanted="YYYY-MM-DD", todo=todo) from error


def _check_hash(source: dict[str, object], file: Path, definition: Path) -> None:
    actual = hashlib.sha256(definition.read_bytes()).hexdigest()
    if source.get("sha256") != actual:
        wanted = f"{actual}, the hash of {definition.name}"
        todo = (
            f"Restore {definition.name}, or record the new hash when the change was meant; repairs belong in overlays."
        )
        raise InputError(file, "/sha256", got=str(source.get("sha256", "none")), wanted=wanted, todo=todo)
