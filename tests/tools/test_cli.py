import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tools.cli import main
from tools.runtime.apis.registry import APIS

ROOT = Path(__file__).parents[2]

BAD_INPUT: dict[str, tuple[list[str], str]] = {
    "build": ([], "specs: got no folder of an API; wanted "),
    "generate": (["--definition", "new.json"], "generate: got one of --definition and --output; wanted both or "),
    "verify": ([], "specs: got no folder of an API; wanted "),
    "docs": ([], "docs: got no pages; wanted some in en/ and zh/. "),
    "infer": (["samples", "--folder", "there"], "there/responses.yaml: got no file (No such file or directory); "),
    "fetch": (["--folder", "there"], "there: got no folder; wanted that of a definition. "),
    "diff": (["old.json", "new.json"], "old.json: got no file (No such file or directory); wanted a file. "),
    "baseline": (["new.json", "--date", "2026-08-21"], "new.json: got no file (No such file or directory); "),
}
"""For each command, arguments that it can't use in an empty folder, and the beginning of what it says."""


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, result: list[str]) -> None:
    module: Any = ModuleType(f"tools.codegen.{name}")
    setattr(module, name, lambda root: result)
    monkeypatch.setitem(sys.modules, "tools.codegen", ModuleType("tools.codegen"))
    monkeypatch.setitem(sys.modules, module.__name__, module)


def test_build_writes_and_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out"
    assert main(["build", "--specs", str(ROOT / "specs"), "--output", str(output)]) == 0
    assert capsys.readouterr().out.startswith("justone: ")
    assert (output / "tsina_v1.json").is_file()


def test_bad_input_exits_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--specs", str(tmp_path), "--output", str(tmp_path / "out")]) == 1
    expected = f"{tmp_path}: got no folder of an API; wanted some of {', '.join(api.name for api in APIS)}. "
    assert capsys.readouterr().err.startswith(expected)


def test_failure_of_the_tool_exits_with_2(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_: object) -> list[str]:
        raise ZeroDivisionError

    monkeypatch.setattr("tools.pipeline.build.build", broken)
    assert main(["build"]) == 2
    assert "a fault of the tool" in caplog.text


@pytest.mark.parametrize("arguments", [[], ["bake"], ["build", "--odd"], ["infer", "a", "b"]])
def test_wrong_arguments_exit_with_1(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 1
    assert "--help" in capsys.readouterr().err


def test_every_command_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    listed = re.findall(r"^ {4}(\w+) {2,}\w", capsys.readouterr().out, re.MULTILINE)
    assert sorted(listed) == sorted(BAD_INPUT)


@pytest.mark.parametrize("command", BAD_INPUT)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: python -m tools {command} ")


@pytest.mark.parametrize("command", BAD_INPUT)
def test_every_command_explains_bad_input(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, message = BAD_INPUT[command]
    monkeypatch.chdir(tmp_path)
    assert main([command, *arguments]) == 1
    output, errors = capsys.readouterr()
    assert (output, errors[: len(message)]) == ("", message)
    assert list(tmp_path.iterdir()) == []


def test_infer_reports(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("tools.infer.infer.infer", lambda folder, samples: [f"{samples} into {folder}"])
    assert main(["infer", "some", "--folder", "there"]) == 0
    assert main(["infer", "--folder", "there"]) == 0
    assert capsys.readouterr().out == "some into there\nthere/examples into there\n"


def test_generate_reports(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stand_in(monkeypatch, "generate", ["5 operations"])
    assert main(["generate"]) == 0
    assert capsys.readouterr().out == "5 operations\n"


@pytest.mark.parametrize(
    ("differences", "status", "text"),
    [([], 0, "generated/ is fresh.\n"), (["a differs."], 1, "generated/a differs.\nRun `make generate`")],
)
def test_verify_tells_fresh_from_stale(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], differences: list[str], status: int, text: str
) -> None:
    stand_in(monkeypatch, "verify", differences)
    assert main(["verify"]) == status
    assert capsys.readouterr().out.startswith(text)
