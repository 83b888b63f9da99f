"""Our words about Just One API: there for every operation of the published definition, and none of its prose."""

import difflib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.baseline.write import baseline
from tools.pipeline.document.operations import METHODS

FOLDER = Path(__file__).parents[2] / "specs" / "justone"
PUBLISHED = FOLDER.parents[2] / "shared/published/justone/openapi-2026-08-21.json"
FORM = "application/x-www-form-urlencoded"
TEXTS = ("summary", "description")
RUN = 8
"""Words in a row that two texts can't share by chance."""

pytestmark = pytest.mark.skipif(not PUBLISHED.is_file(), reason="needs the published definitions in ../shared")

Texts = dict[tuple[str, ...], str]


@pytest.fixture(scope="module")
def published() -> Texts:
    return dict(texts(json.loads(PUBLISHED.read_text(encoding="utf-8"))))


@pytest.fixture(scope="module")
def ours() -> Texts:
    return dict(texts(json.loads(baseline(PUBLISHED, FOLDER / "descriptions", "2026-08-21")["openapi.json"])))


def test_committed_baseline_is_made_of_them() -> None:
    made = baseline(PUBLISHED, FOLDER / "descriptions", "2026-08-21")
    assert {name: (FOLDER / name).read_text(encoding="utf-8") for name in made} == made


def test_every_text_has_its_counterpart(published: Texts, ours: Texts) -> None:
    assert published.keys() == ours.keys()
    assert all(ours.values())


def test_no_text_is_theirs(published: Texts, ours: Texts) -> None:
    theirs = {plain(text) for text in published.values()}
    assert sorted({text for text in ours.values() if plain(text) in theirs}) == []


def test_no_text_is_nearly_theirs(published: Texts, ours: Texts) -> None:
    pairs = {(ours[place], meaning(published[place])) for place in ours}
    assert [pair for pair in sorted(pairs) if len(words(pair[0])) > 4 and likeness(*pair) > 0.8] == []


def test_no_phrase_is_theirs(published: Texts, ours: Texts) -> None:
    theirs = {run for text in published.values() for run in runs(text)}
    assert sorted({text for text in ours.values() if not theirs.isdisjoint(runs(text))}) == []


def texts(document: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the place of each text with the text: tags, operations, parameters, fields of forms."""
    for tag in document["tags"]:
        yield ("tag", tag["name"]), tag["description"]
    for path, method, node in ((path, key, item[key]) for path, item in document["paths"].items() for key in item):
        assert method in METHODS
        for part in TEXTS:
            yield (method, path, part), node[part]
        for parameter in node.get("parameters", []):
            yield (method, path, "parameter", parameter["name"]), parameter["description"]
        form = node.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
        for name, field in form.get("properties", {}).items():
            yield (method, path, "field", name), field["description"]


def meaning(text: str) -> str:
    """Return a published text without its list of values."""
    return text.partition("\n\nAvailable Values")[0]


def plain(text: str) -> str:
    return " ".join(words(text))


def words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", text.lower())


def runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio()
