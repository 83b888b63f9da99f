"""Our words about Just One API: there for every operation of the published definition, and none of its prose."""

import json
from pathlib import Path

import pytest

from tests.reference.published import facts, published
from tests.reference.texts import Place, run_digests, texts, whole_digest, words
from tools.baseline.write import baseline

FOLDER = Path(__file__).parents[2] / "specs" / "justone"
DAY = "2026-08-21"
PHRASE = 4
"""Runs of words, one after the other, that two texts can't share by chance: a phrase of eight words."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The files that are made of the facts and of our texts, by name."""
    file = tmp_path_factory.mktemp("published") / "openapi.json"
    file.write_text(json.dumps(published(DAY)), encoding="utf-8")
    return baseline(file, FOLDER / "descriptions", DAY)


@pytest.fixture(scope="module")
def ours(made: dict[str, str]) -> dict[Place, str]:
    return dict(texts(json.loads(made["openapi.json"])))


@pytest.fixture(scope="module")
def theirs() -> dict[str, set[str]]:
    """Digests of their texts: `whole` ones, and `runs` of words."""
    return {name: set(found.split()) for name, found in facts()["texts"].items()}


def test_committed_baseline_is_made_of_them(made: dict[str, str]) -> None:
    assert {name: (FOLDER / name).read_text(encoding="utf-8") for name in made} == made


def test_every_place_has_a_text(ours: dict[Place, str]) -> None:
    assert dict(texts(published(DAY))).keys() == ours.keys()
    assert all(ours.values())


def test_no_text_is_theirs(ours: dict[Place, str], theirs: dict[str, set[str]]) -> None:
    assert sorted({text for text in ours.values() if whole_digest(text) in theirs["whole"]}) == []


def test_no_text_is_nearly_theirs(ours: dict[Place, str], theirs: dict[str, set[str]]) -> None:
    longer = {text for text in ours.values() if len(words(text)) > 5}
    assert [text for text in sorted(longer) if share(text, theirs["runs"]) > 0.25] == []


def test_no_phrase_is_theirs(ours: dict[Place, str], theirs: dict[str, set[str]]) -> None:
    assert [text for text in sorted(set(ours.values())) if has_phrase(text, theirs["runs"])] == []


def share(text: str, runs: set[str]) -> float:
    """Return how many of the runs of words in a text are among `runs`, as a fraction."""
    found = run_digests(text)
    return sum(run in runs for run in found) / len(found)


def has_phrase(text: str, runs: set[str]) -> bool:
    known = "".join("x" if run in runs else " " for run in run_digests(text))
    return "x" * PHRASE in known
