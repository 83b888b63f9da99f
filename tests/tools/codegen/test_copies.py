"""What is copied into a package: the command, and the comparison of definitions that it runs."""

import ast
from pathlib import Path

import pytest

from tools.codegen.package.copies import copy_command, copy_tools

ROOT = Path(__file__).parents[3]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    copy_tools(tmp_path, "make this")
    copy_command(tmp_path, "make this")
    return tmp_path


def imported(module: Path) -> set[str]:
    nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    return {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}


def test_all_modules_of_the_command_are_copied(package: Path) -> None:
    wanted = {file.relative_to(ROOT / "tools/command") for file in (ROOT / "tools/command").rglob("*.py")}
    assert {file.relative_to(package / "_command") for file in (package / "_command").rglob("*.py")} == wanted
    assert (package / "__main__.py").read_text(encoding="utf-8").startswith("# Do not edit: `make this` writes")


def test_tools_are_copied_with_all_that_they_import(package: Path) -> None:
    copies = {file.relative_to(package).with_suffix("") for file in (package / "_tools").rglob("*.py")}
    names = {name for file in (package / "_tools").rglob("*.py") for name in imported(file)}
    own = {name.removeprefix("weibokit.") for name in names if name.startswith("weibokit._tools.")}
    assert len(own) > 20
    places = {name: Path(*name.split(".")) for name in own}
    assert {name for name, place in places.items() if not {place, place / "__init__"} & copies} == set()
    assert {name for name in names if name.split(".")[0] == "tools"} == set()


def test_only_what_is_needed_is_copied(package: Path) -> None:
    assert not (package / "_tools/codegen").exists()
    assert not (package / "_tools/runtime").exists()
    assert not (package / "_tools/pipeline/build.py").exists()
