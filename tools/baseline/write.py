"""The baseline's files in the folder of the API."""

import datetime as dt
import hashlib
import json
import tempfile
from pathlib import Path

from tools.baseline.compose import compose
from tools.baseline.descriptions import Descriptions
from tools.pipeline.checks.validation import DEFECTS, find_defects
from tools.pipeline.document.operations import operations
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.loading import read
from tools.pipeline.files.plurals import counted

_URLS = ("https://docs.justoneapi.com/openapi.json", "https://docs.justoneapi.com/openapi-zh.json")
_BANNER = "# Facts of the definition published on this date, with descriptions of our own; a download replaces it."


def write_baseline(published: Path, folder: Path, date: dt.date | None = None) -> str:
    """Write `openapi.json`, `source.toml` and `known_defects.txt` into `folder`, and return a line of report.

    Names, types and values come from the file `published`, a definition as it was published on `date` (by default on
    that of the `source.toml` that is there), the texts from `folder`/descriptions. Raises InputError, and then has
    written nothing.
    """
    day = str(date or read(folder / "source.toml")["date"])
    files = baseline(published, folder / "descriptions", day)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    count = sum(1 for _ in operations(json.loads(files["openapi.json"])))
    defective = len(files[DEFECTS].splitlines())
    return f"{folder}: {counted(count, 'operation')}, {counted(defective, 'known defect')}"


def baseline(published: Path, descriptions: Path, date: str) -> dict[str, str]:
    """Return the text of each file of the baseline by its name; writes nothing; raises InputError."""
    document = compose(read(published), Descriptions(descriptions), published)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    source = [
        _BANNER,
        'kind = "baseline"',
        f'date = "{date}"',
        f"urls = {json.dumps(_URLS)}",
        f'sha256 = "{hashlib.sha256(text.encode()).hexdigest()}"',
    ]
    return {
        "openapi.json": text,
        "source.toml": "\n".join(source) + "\n",
        DEFECTS: "".join(f"{message}\n" for message in _defects(text)),
    }


def _defects(text: str) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="weibokit-") as scratch:
        file = Path(scratch) / "openapi.json"
        file.write_text(text, encoding="utf-8", newline="\n")
        return find_defects(Bundle(file))
