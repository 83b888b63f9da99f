"""The texts of a definition, and digests that show whether two texts have words in common."""

import hashlib
import re
from collections.abc import Iterator
from typing import Any

from tools.pipeline.document.operations import METHODS

FORM = "application/x-www-form-urlencoded"
TEXTS = ("summary", "description")
RUN = 5
"""Words in a row that are compared."""

Place = tuple[str, ...]


def texts(document: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    """Yield the place of each text with the text, if it is there: tags, operations, parameters, fields of forms."""
    for tag in document["tags"]:
        yield ("tag", tag["name"]), tag.get("description", "")
    for path, method, node in ((path, key, item[key]) for path, item in document["paths"].items() for key in item):
        assert method in METHODS
        for part in TEXTS:
            yield (method, path, part), node.get(part, "")
        for parameter in node.get("parameters", []):
            yield (method, path, "parameter", parameter["name"]), parameter.get("description", "")
        form = node.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
        for name, field in form.get("properties", {}).items():
            yield (method, path, "field", name), field.get("description", "")


def digests(document: dict[str, Any]) -> dict[str, str]:
    """Return the digests of all texts of `document`: of whole ones, and of each run of words."""
    found = {text for _, text in texts(document)}
    runs = {run for text in found for run in run_digests(text)}
    return {"whole": " ".join(sorted(map(whole_digest, found))), "runs": " ".join(sorted(runs))}


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return re.findall(r"[\w'-]+", text.lower())


def whole_digest(text: str) -> str:
    """Return the digest of the words of a text."""
    return _short(words(text))


def run_digests(text: str) -> list[str]:
    """Return the digest of each run of words; none for a text that is shorter than one."""
    found = words(text)
    return [_short(found[start : start + RUN]) for start in range(len(found) - RUN + 1)]


def _short(found: list[str]) -> str:
    return hashlib.sha256(" ".join(found).encode()).hexdigest()[:8]
