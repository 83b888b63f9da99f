"""Recorded responses of Just One API from a folder of the user's: `<key>.json` for the operation of that key.

Every file is read once at the start, so that a bad one is reported before anything is served, and again when its
operation is called for the first time. It need not fit the schema: it is what the service sent.
"""

import json
import logging
from collections.abc import Collection, Mapping
from pathlib import Path

from ..settings import SettingsError

logger = logging.getLogger("weibokit_mock")


def find(folder: Path | None, keys: Collection[str]) -> Mapping[str, Path]:
    """Return the files in `folder` by key, of which `keys` are known; raises SettingsError for one that is no response.

    A file of another key is reported, and not served: it may belong to a newer definition than this one.
    """
    files = {file.stem: file for file in sorted(folder.glob("*.json"))} if folder else {}
    for file in files.values():
        _check(file)
    unknown = [key for key in files if key not in keys]
    if unknown:
        text = "%s: %d of %d files are not served, since no operation has such a key: %s."
        logger.warning(text, folder, len(unknown), len(files), ", ".join(unknown))
    return {key: file for key, file in files.items() if key in keys}


def _check(file: Path) -> None:
    try:
        value = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"{file} can't be read as JSON ({error}); mend or remove it.") from error
    if not isinstance(value, dict):
        raise SettingsError(f"{file} holds no JSON object, as every answer is; mend or remove it.")
