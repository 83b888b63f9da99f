from pathlib import Path

import pytest

from tools.codegen import manifest
from tools.codegen.census import Counts


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with inputs, and outputs whose manifest was just written."""
    for name in ("specs/shop/openapi.yaml", "tools/pipeline/document/naming.py", "generated/weibokit/__init__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    manifest.write_manifest(tmp_path, tmp_path / "generated", [Counts("shop", 1, 0, 2, 1, 0)])
    return tmp_path


def is_fresh(root: Path) -> bool:
    return manifest.stale_apis(root, root / "generated") == set()


def test_untouched_tree_is_fresh(root: Path) -> None:
    assert is_fresh(root)


@pytest.mark.parametrize(
    "name", ["specs/shop/openapi.yaml", "tools/pipeline/document/naming.py", "generated/weibokit/__init__.py"]
)
def test_edited_file_is_noticed(root: Path, name: str) -> None:
    (root / name).write_text("else")
    assert not is_fresh(root)


@pytest.mark.parametrize("name", ["specs/new.yaml", "constraints.txt", "generated/weibokit/new.py"])
def test_new_file_is_noticed(root: Path, name: str) -> None:
    (root / name).write_text("new")
    assert not is_fresh(root)


def test_edited_api_alone_is_stale(root: Path) -> None:
    (root / "specs/shop/openapi.yaml").write_text("else")
    assert manifest.stale_apis(root, root / "generated") == {"shop"}
    assert manifest.changed_inputs(root, root / "generated") == [root / "specs/shop/openapi.yaml"]


@pytest.mark.parametrize("name", ["specs/new/openapi.yaml", "specs/shared.yaml", "tools/pipeline/document/naming.py"])
def test_what_concerns_all_makes_all_stale(root: Path, name: str) -> None:
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("else")
    assert manifest.stale_apis(root, root / "generated") is None


def test_deleted_and_renamed_apis_make_all_stale(root: Path) -> None:
    (root / "specs/shop").rename(root / "specs/store")
    assert manifest.stale_apis(root, root / "generated") is None
    (root / "specs/store/openapi.yaml").unlink()
    assert manifest.stale_apis(root, root / "generated") is None


def test_touched_output_makes_all_stale(root: Path) -> None:
    (root / "specs/shop/openapi.yaml").write_text("else")
    (root / "generated/weibokit/__init__.py").write_text("else")
    assert manifest.stale_apis(root, root / "generated") is None


def test_words_for_people_do_not_count(root: Path) -> None:
    (root / "specs/README.md").write_text("new")
    assert is_fresh(root)


@pytest.mark.parametrize("name", ["a.json", "source.toml", "synthetic/a.json"])
def test_downloaded_examples_do_not_count(root: Path, name: str) -> None:
    file = root / "specs/shop/examples" / name
    file.parent.mkdir(parents=True)
    file.write_text("new")
    assert is_fresh(root)


def test_moved_bytes_are_noticed(root: Path) -> None:
    (root / "generated/weibokit/__init__.py").rename(root / "generated/weibokit/other.py")
    assert not is_fresh(root)


def test_other_tool_is_noticed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "version", lambda name: "0")
    assert not is_fresh(root)


@pytest.mark.parametrize("name", ["generated/weibokit/__pycache__/a.pyc", "specs/.swp", "specs/shop/openapi.yaml~"])
def test_leftovers_do_not_count(root: Path, name: str) -> None:
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("left over")
    assert is_fresh(root)


@pytest.mark.parametrize("text", ["", "{}", "{"])
def test_broken_manifest_is_stale(root: Path, text: str) -> None:
    (root / "generated/manifest.json").write_text(text)
    assert not is_fresh(root)
