import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.fetch.playing import Site, definition, made, respond, stored
from tools.cli import main
from tools.pipeline.files.replacing import locked


def fetch(site: Site, folder: Path, *arguments: str) -> int:
    return main(["fetch", "--no-examples", "--site", f"{site.url}/", "--folder", str(folder), *arguments])


def test_fetched_pair_is_0(site: Site, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.pair(made("/a"))
    assert fetch(site, folder) == 0
    assert fetch(site, folder) == 0
    output, errors = capsys.readouterr()
    assert output.splitlines()[0] == "The first definition: nothing to compare it with."
    assert output.splitlines()[-1].startswith("not modified: ")
    assert errors == ""


def test_rejection_is_1(site: Site, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fetch(site, folder) == 1
    assert capsys.readouterr().err.startswith("Refused by the rule 'not found': http://127.0.0.1:")


def test_full_disk_is_a_message(
    site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: int) -> None:
        raise OSError("disk full")

    site.pair(made("/a"))
    monkeypatch.setattr("os.fsync", full)
    assert fetch(site, folder) == 1
    assert "openapi.json: got a failure to write (disk full)" in capsys.readouterr().err
    assert not list(folder.iterdir())


def test_failure_of_tool_is_2(site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("tools.fetch.fetch.load", broken)
    assert fetch(site, folder) == 2


@pytest.mark.parametrize("arguments", [(), ("--url", "http://127.0.0.1:1/none.json")])
def test_two_runs_at_once_are_rejected(
    site: Site, folder: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with locked(folder):
        assert fetch(site, folder, *arguments) == 1
    assert "got a folder that another run writes to" in capsys.readouterr().err
    assert site.asked == []


def test_single_operation_by_command(site: Site, folder: Path) -> None:
    site.serve("/openapi/weibo/a-en.json", definition(made("/a")))
    assert fetch(site, folder, "--operation", "https://docs.justoneapi.com/openapi/weibo/a-en.json") == 0
    assert stored(folder) == made("/a")


def test_removals_by_command(site: Site, folder: Path) -> None:
    for arguments in ((), ("--hold-days", "0"), ("--allow-removals",)):
        site.pair(made("/a", "/b"))
        fetch(site, folder)
        site.pair(made("/a"))
        assert fetch(site, folder, *arguments) == 0
        assert list(stored(folder)["paths"]) == (["/a"] if arguments else ["/a", "/b"])


@pytest.mark.parametrize(
    "arguments",
    [("--hold-days", "-1"), ("--hold-days", "soon"), ("--url", "https://h/a", "--operation", "https://h/b")],
)
def test_wrong_arguments_are_1(site: Site, folder: Path, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit, match="1"):
        fetch(site, folder, *arguments)


def test_module_runs_on_its_own(site: Site, folder: Path) -> None:
    url = site.serve("/page", respond(b"<html>", media_type="text/html"))
    command = [sys.executable, "-m", "tools", "fetch", "--url", url, "--folder", str(folder)]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "'content type'" in done.stderr
    assert "\x1b" not in done.stderr
