"""What a package index shows of the package, and the workflows that bring it there."""

import re
import sys
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest
from ruamel.yaml import YAML

from hatch_build import absolute, address, urls
from tests.packaging.conftest import run

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
BUILT = {"GITHUB_REPOSITORY": "some/where", "GITHUB_SERVER_URL": "https://git.example", "GITHUB_REF_NAME": "v1.2.3"}
FILES = "https://git.example/some/where/blob/v1.2.3/"


def test_links_lead_to_the_tag() -> None:
    text = "[a](specs/README.md) [b](https://x.example/y) [c](#here) [d](README.md#there)"

    assert absolute(text, *address(BUILT)) == (
        f"[a]({FILES}specs/README.md) [b](https://x.example/y) [c](#here) [d]({FILES}README.md#there)"
    )


def test_other_builds_know_no_address() -> None:
    assert absolute("[a](b.md)", *address({})) == "[a](b.md)"
    assert urls(*address({})) == {}


def test_wheel_has_working_links(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in BUILT.items():
        monkeypatch.setenv(name, value)
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode("utf-8"))

    links = re.findall(r"\]\(([^)]+)\)", str(metadata.get_payload()))
    assert f"{FILES}README.zh-CN.md" in links
    assert [link for link in links if not link.startswith("https://")] == []
    addresses = metadata.get_all("Project-URL", [])
    assert f"Changelog, {FILES}CHANGELOG.md" in addresses
    assert f"Documentation, {FILES}docs/en/index.md" in addresses


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_actions_are_pinned_by_commit(file: Path) -> None:
    used = re.findall(r"uses: (.*)", file.read_text(encoding="utf-8"))

    assert used
    assert [line for line in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_only_publishing_may_ask_for_trust() -> None:
    jobs = YAML(typ="safe").load(ROOT / ".github" / "workflows" / "release.yml")["jobs"]

    assert {name for name, job in jobs.items() if "id-token" in job.get("permissions", {})} == {"publish"}
    assert [step["uses"].partition("@")[0] for step in jobs["publish"]["steps"]] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]


@pytest.mark.parametrize("page", ["docs/en/ci.md", "docs/zh/ci.md"])
def test_pipx_finds_what_the_documentation_says(page: str, wheel: Path) -> None:
    (said,) = re.findall(r"pipx run --spec '(\w+)\[(\w+)\]' ([\w-]+) ", (ROOT / page).read_text("utf-8"))
    with ZipFile(wheel) as archive:
        (scripts,) = (archive.read(name).decode() for name in archive.namelist() if name.endswith("entry_points.txt"))
        (metadata,) = (archive.read(name).decode() for name in archive.namelist() if name.endswith("METADATA"))
    name, extra, command = said
    assert f"\nName: {name}\n" in metadata
    assert f"\nProvides-Extra: {extra}\n" in metadata
    assert f"\n{command} = " in scripts
