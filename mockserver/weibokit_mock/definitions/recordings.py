"""Recorded responses of Just One API from a folder of the user's: `<key>.json` for the operation of that key.

Every file is read once, at the start, so that a bad one is reported before anything is served, and what becomes of it
later makes no difference. It need not fit the schema: it is what the service sent.
"""

import json
import logging
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ..settings import SettingsError

logger = logging.getLogger("weibokit_mock")


class Recording(NamedTuple):
    """The bytes of a file, as they were."""

    content: bytes

    def read_bytes(self) -> bytes:
        """Return the bytes."""
        return self.content


def find(folder: Path | None, keys: Collection[str]) -> Mapping[str, Recording]:
    """Return the recordings in `folder` by key, of which `keys` are known; raises SettingsError for no response.

    A file of another key is reported, and not served: it may belong to a newer definition than this one. So is what is
    no file. Hidden files are no recordings: some systems put one beside each file.
    """
    named = {file.stem: file for file in _listed(folder) if not file.name.startswith(".")} if folder else {}
    found = {key: _read(file) for key, file in named.items() if file.is_file()}
    _report(folder, "they are no files", [key for key in named if key not in found], len(named))
    _report(folder, "no operation has such a key", [key for key in found if key not in keys], len(named))
    return {key: recording for key, recording in found.items() if key in keys}


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.suffix == ".json")
    except OSError as error:
        raise SettingsError(f"{folder} can't be read ({error.strerror}); name another folder.") from error


def _report(folder: Path | None, why: str, keys: Sequence[str], of: int) -> None:
    if keys:
        logger.warning("%s: %d of %d are not served, since %s: %s.", folder, len(keys), of, why, ", ".join(keys))


def _read(file: Path) -> Recording:
    try:
        content = file.read_bytes()
        value = json.loads(content.decode(), parse_constant=_no_constant)
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"{file} can't be read as JSON in UTF-8 ({error}); mend or remove it.") from error
    if not isinstance(value, dict):
        raise SettingsError(f"{file} holds no JSON object, as every response is; mend or remove it.")
    return Recording(content)


def _no_constant(name: str) -> object:
    raise ValueError(f"JSON has no {name}")
