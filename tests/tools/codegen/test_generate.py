import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.pipeline.conftest import Specs
from tools.codegen import generate as module
from tools.codegen.generate import Kept, generate, make
from tools.codegen.verify import differences, verify
from tools.pipeline.files.input_error import InputError

ROOT = Path(__file__).parents[3]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree of one small API, as `generate` left it."""
    specs = Specs(tmp_path / "root")
    specs.build()
    shutil.rmtree(specs.output)
    generate(specs.folder)
    return specs.folder


def add_api(root: Path) -> None:
    """Add a second API, which is like the first but for its paths."""
    shutil.copytree(root / "specs/weibo_v2", root / "specs/tsina_v1")
    for file in (root / "specs/tsina_v1").glob("*.yaml"):
        file.write_text(file.read_text().replace("/2/", "/").replace("~12~1", "~1"))


@pytest.mark.slow
def test_committed_output_is_made_anywhere(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tools.codegen.generate import make; make(*map(Path, sys.argv[1:]))"
    )
    env = os.environ | {"PYTHONHASHSEED": "2", "PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    command = [sys.executable, "-c", code, str(ROOT), str(tmp_path / "made")]
    subprocess.run(command, cwd=tmp_path, env=env, umask=0o077, check=True)
    assert list(differences(tmp_path / "made", ROOT / "generated")) == []


def test_nothing_is_done_when_nothing_changed(root: Path) -> None:
    before = (root / "generated").stat().st_ino
    assert generate(root) == ["Nothing changed: generated/ is what specs/ and tools/ make."]
    assert (root / "generated").stat().st_ino == before


def test_force_makes_it_anew(root: Path) -> None:
    assert "weibo_v2: 1 operation generated" in "\n".join(generate(root, force=True))


def test_edited_api_alone_is_made(root: Path) -> None:
    """What comes of a partial build of two APIs is what a clean one makes."""
    add_api(root)
    generate(root)
    errors = root / "specs/tsina_v1/errors.yaml"
    errors.write_text(errors.read_text().replace("It is wrong.", "It is quite wrong."))

    assert "weibo_v2: nothing changed" in generate(root)
    assert verify(root) == []
    assert generate(root)[0].startswith("Nothing changed")
    assert "quite wrong" in (root / "generated/weibokit/specs/tsina_v1.json").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("api", ["justone", "weibo_v2", "tsina_v1"])
def test_partial_build_is_what_a_clean_one_makes(tmp_path: Path, api: str) -> None:
    for name in ("specs", "generated", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("examples", "__pycache__"))
    shutil.copyfile(ROOT / "constraints.txt", tmp_path / "constraints.txt")
    errors = tmp_path / "specs" / api / "errors.yaml"
    errors.write_text(errors.read_text().replace('meaning: "', 'meaning: "Edited. ', 1))

    others = {"justone", "weibo_v2", "tsina_v1"} - {api}
    assert {f"{other}: nothing changed" for other in others} <= set(generate(tmp_path))
    assert verify(tmp_path) == []


@pytest.mark.parametrize("gone", ["weibo_v2", "tsina_v1"])
def test_deleted_api_leaves_nothing(root: Path, gone: str) -> None:
    add_api(root)
    generate(root)
    shutil.rmtree(root / "specs" / gone)
    generate(root)
    assert verify(root) == []
    assert not (root / "generated/weibokit" / gone).exists()
    assert not (root / "generated/weibokit/specs" / f"{gone}.json").exists()


def test_unreadable_files_are_all_told_first(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "make", lambda *_: pytest.fail("nothing is to be made"))
    for name in ("errors.yaml", "pagination.yaml"):
        (root / "specs/weibo_v2" / name).write_text("a: [")
    with pytest.raises(InputError) as caught:
        generate(root)
    assert [line.partition(": got")[0].rpartition("/")[2] for line in str(caught.value).splitlines()] == [
        "errors.yaml",
        "pagination.yaml",
    ]


def test_missing_folder_is_made(root: Path) -> None:
    (root / "generated").rename(root.parent / "wanted")
    generate(root)
    assert list(differences(root.parent / "wanted", root / "generated")) == []


def test_stray_file_is_removed(root: Path) -> None:
    (root / "generated/weibokit/stray.py").write_text("")
    generate(root)
    assert not (root / "generated/weibokit/stray.py").exists()


def test_failure_leaves_old_folder(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(root: Path, folder: Path, kept: Kept | None) -> list[str]:
        make(root, folder)
        raise InputError("specs/x.yaml", got="this", wanted="that", todo="Change it.")

    monkeypatch.setattr(module, "make", fail)
    before = (root / "generated").stat().st_ino
    with pytest.raises(InputError):
        generate(root, force=True)
    assert (root / "generated").stat().st_ino == before
    assert sorted(entry.name for entry in root.iterdir()) == ["generated", "specs"]


def test_fresh_tree_is_verified(root: Path) -> None:
    assert verify(root) == []
    (root / "generated/weibokit/__init__.py").write_text("")
    assert verify(root) == ["weibokit/__init__.py differs from line 1 on."]
