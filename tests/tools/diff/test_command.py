import json
from pathlib import Path

import pytest

from tests.tools.diff.building import PATH, Node, document, operation, query
from tools.cli import main


def write(file: Path, item: Node) -> str:
    file.write_text(json.dumps(document({PATH: {"get": item}})), encoding="utf-8")
    return str(file)


@pytest.fixture
def old(tmp_path: Path) -> str:
    return write(tmp_path / "old.json", operation(query("p")))


@pytest.fixture
def broken(tmp_path: Path) -> str:
    return write(tmp_path / "broken.json", operation())


@pytest.fixture
def extended(tmp_path: Path) -> str:
    return write(tmp_path / "extended.json", operation(query("p"), query("q")))


def test_text_is_the_default(old: str, broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", old, broken]) == 0
    assert f"! GET {PATH}: query parameter p: removed\n" in capsys.readouterr().out


def test_format_is_chosen(old: str, broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", old, broken, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["summary"]["breaking"] == 1
    assert main(["diff", old, broken, "--format", "markdown"]) == 0
    assert "### Breaking" in capsys.readouterr().out


def test_fail_on_breaking_exits_with_1(old: str, broken: str, extended: str) -> None:
    assert main(["diff", old, broken, "--fail-on", "breaking"]) == 1
    assert main(["diff", old, extended, "--fail-on", "breaking"]) == 0
    assert main(["diff", old, old, "--fail-on", "breaking"]) == 0


def test_help_tells_the_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["diff", "--help"])
    assert caught.value.code == 0
    assert "Exit status: 0, or 1" in capsys.readouterr().out


def test_bad_file_exits_with_1(old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.json"
    assert main(["diff", old, str(bad)]) == 1
    assert capsys.readouterr().err.startswith(f"{bad}: got no file")
    bad.write_text('{"openapi": "2.0"}', encoding="utf-8")
    assert main(["diff", old, str(bad)]) == 1
    assert capsys.readouterr().err.startswith(f"{bad}#/openapi: got version '2.0'")


@pytest.mark.parametrize("arguments", [["diff"], ["diff", "a.json"], ["diff", "a.json", "b.json", "--format", "html"]])
def test_wrong_arguments_exit_with_1(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 1


def test_foreign_files_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        "openapi: 3.1.0\ninfo: {title: Tiny, version: 1.0}\n"
        "paths: {/a: {get: {responses: {200: {description: Fine., links: {next: {operationId: b}}}}}}}\n"
    )
    old, new = tmp_path / "old.yml", tmp_path / "new.yml"
    old.write_text(f"\ufeff{text}", encoding="utf-8")
    new.write_text(text.replace("200", "201"), encoding="utf-8")
    assert main(["diff", str(old), str(new)]) == 0
    assert "! response 200: removed" in capsys.readouterr().out


def test_definition_in_files_is_read(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handwritten = str(root / "specs/weibo_v2/openapi.yaml")
    assert main(["diff", handwritten, handwritten]) == 0
    assert capsys.readouterr().out == "No changes.\n"
