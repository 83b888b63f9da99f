from pathlib import Path
from typing import Any

import pytest

from tests.tools.pipeline.conftest import Specs
from tools.pipeline.checks import passed
from tools.pipeline.checks.passed import once
from tools.pipeline.files.yaml_cache import without_caches


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(passed, "FOLDER", tmp_path / "passed")
    return tmp_path / "passed"


class Check:
    """Counts how often it runs; raises while it is `bad`."""

    def __init__(self) -> None:
        self.runs = 0
        self.bad = False

    def __call__(self) -> None:
        self.runs += 1
        if self.bad:
            raise ValueError


@pytest.fixture
def check() -> Check:
    return Check()


def test_what_passed_is_not_checked_again(check: Check) -> None:
    once("a", {"x": 1, "y": 2}, check)
    once("a", {"x": 1, "y": 2}, check)
    assert check.runs == 1


@pytest.mark.parametrize(("name", "content"), [("b", {"x": 1, "y": 2}), ("a", {"x": 1}), ("a", {"y": 2, "x": 1})])
def test_anything_else_is_checked(check: Check, name: str, content: Any) -> None:
    once("a", {"x": 1, "y": 2}, check)
    once(name, content, check)
    assert check.runs == 2


@pytest.mark.parametrize("library", passed.LIBRARIES)
def test_other_library_checks_again(check: Check, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    once("a", 1, check)
    passed._tools.cache_clear()
    monkeypatch.setattr(passed, "version", lambda name: "0" if name == library else "1")
    once("a", 1, check)
    passed._tools.cache_clear()
    assert check.runs == 2


def test_what_fails_is_not_remembered(check: Check, folder: Path) -> None:
    check.bad = True
    for _ in range(2):
        with pytest.raises(ValueError):  # noqa: PT011 - that of the check
            once("a", 1, check)
    assert not folder.exists()


def test_nothing_is_remembered_without_caches(check: Check, folder: Path) -> None:
    once("a", 1, check)
    with without_caches():
        once("a", 1, check)
        once("b", 1, check)
    assert check.runs == 3
    assert len(list(folder.iterdir())) == 1


def test_folder_that_cannot_be_written_does_no_harm(check: Check, folder: Path) -> None:
    folder.write_text("a file")
    once("a", 1, check)
    assert check.runs == 1


def test_second_build_checks_no_more_and_makes_the_same(specs: Specs, monkeypatch: pytest.MonkeyPatch) -> None:
    made = specs.made()
    monkeypatch.setattr("tools.pipeline.checks.validation._check_strictly", lambda *_: pytest.fail("it is checked"))
    monkeypatch.setattr("tools.pipeline.checks.validation._check_defects", lambda *_: pytest.fail("it is checked"))
    specs.errors["charged"] = "yes"
    again = specs.made()
    assert (made["x-errors"]["charged"], again["x-errors"]["charged"]) == ("no", "yes")
    assert again["paths"] == made["paths"]
