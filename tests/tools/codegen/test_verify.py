from pathlib import Path

import pytest

from tools.codegen.verify import differences


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    for tree in ("wanted", "found"):
        (tmp_path / tree / "sub").mkdir(parents=True)
        (tmp_path / tree / "sub/a.py").write_text("one\ntwo\n")
    return tmp_path / "wanted", tmp_path / "found"


def test_equal_trees_do_not_differ(trees: tuple[Path, Path]) -> None:
    assert list(differences(*trees)) == []


def test_edited_file_is_reported(trees: tuple[Path, Path]) -> None:
    (trees[1] / "sub/a.py").write_text("one\n2\n")
    assert list(differences(*trees)) == ["sub/a.py differs from line 2 on."]


def test_other_line_ends_are_reported(trees: tuple[Path, Path]) -> None:
    (trees[1] / "sub/a.py").write_bytes(b"one\r\ntwo\r\n")
    assert list(differences(*trees)) == ["sub/a.py differs in its line ends."]


def test_missing_file_is_reported(trees: tuple[Path, Path]) -> None:
    (trees[1] / "sub/a.py").unlink()
    assert list(differences(*trees)) == ["sub/a.py is missing."]


def test_extra_file_is_reported(trees: tuple[Path, Path]) -> None:
    (trees[1] / "b.py").touch()
    assert list(differences(*trees)) == ["b.py is extra: nothing makes it."]


def test_missing_tree_is_reported(trees: tuple[Path, Path], tmp_path: Path) -> None:
    assert list(differences(trees[0], tmp_path / "absent")) == ["sub/a.py is missing."]


def test_caches_do_not_count(trees: tuple[Path, Path]) -> None:
    (trees[1] / "__pycache__").mkdir()
    (trees[1] / "__pycache__/a.pyc").touch()
    assert list(differences(*trees)) == []
