import subprocess
from pathlib import Path

import pytest

from tools.release import main

CHANGELOG = (
    "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-01-31\n\n- This.\n\n## [0.1.0] - 2026-01-01\n\n- That.\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository of version 0.2.0, everything committed, with the tag of the version before."""
    write(tmp_path, "tools/runtime/version.py", '"""Version."""\n\n__version__ = "0.2.0"\n')
    write(tmp_path, "CHANGELOG.md", CHANGELOG)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    git(tmp_path, "tag", "v0.1.0")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def git(root: Path, *arguments: str) -> None:
    who = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "All")


def test_next_command_is_reported(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(path for path in root.rglob("*") if ".git" not in path.parts)

    assert main([], root) == 0
    assert 'git tag --annotate v0.2.0 --message "weibokit 0.2.0"' in capsys.readouterr().out
    assert sorted(path for path in root.rglob("*") if ".git" not in path.parts) == before


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (("tools/runtime/version.py", "0.2.0", "0.2.dev1"), "the version is '0.2.dev1'"),
        (("tools/runtime/version.py", "0.2.0", "0.3.0"), "the newest section is [0.2.0], but one for [0.3.0]"),
        (("tools/runtime/version.py", "__version__", "version"), "the version is ''"),
        (("CHANGELOG.md", "[Unreleased]\n", "[Unreleased]\n\n- More.\n"), "something stands under [Unreleased]"),
        (("CHANGELOG.md", "2026-01-31", "soon"), "needs a day"),
        (("CHANGELOG.md", " - 2026-01-31", ""), "needs a day"),
        (("CHANGELOG.md", "- This.", ""), "and a text"),
        (("CHANGELOG.md", CHANGELOG, ""), "the newest section is []"),
    ],
)
def test_what_does_not_agree_is_reported(
    root: Path, capsys: pytest.CaptureFixture[str], edit: tuple[str, str, str], told: str
) -> None:
    name, old, new = edit
    text = (root / name).read_text(encoding="utf-8")
    write(root, name, text.replace(old, new, 1))
    commit(root)

    assert main([], root) == 1
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("tag", ["v0.2.0", "v0.10.0"])
def test_version_that_was_released_is_rejected(root: Path, capsys: pytest.CaptureFixture[str], tag: str) -> None:
    git(root, "tag", tag)

    assert main([], root) == 1
    assert f"{tag} is a tag already" in capsys.readouterr().err


def test_all_faults_are_reported_at_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "tag", "v0.2.0")
    write(root, "CHANGELOG.md", "")

    assert main([], root) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3


@pytest.mark.parametrize(("tag", "status"), [("v0.2.0", 0), ("v0.1.0", 1), ("0.2.0", 1)])
def test_given_tag_is_that_of_the_version(root: Path, tag: str, status: int) -> None:
    git(root, "tag", "v0.2.0")

    assert main(["--tag", tag], root) == status
