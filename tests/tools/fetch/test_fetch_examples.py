import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tools.fetch.playing import Site, example, made, manifest, redirect, respond
from tools.cli import main
from tools.fetch.download.addresses import EXAMPLES_SITE, MANIFEST
from tools.fetch.download.downloader import Downloader
from tools.fetch.examples.fetch_examples import Outcome, fetch_examples

TITLES = ("GET /api/weibo/a/v1", "GET /api/weibo/b/v1", "GET /api/c/v1")
A, B, C = (f"/docs/api-examples/{name}.json" for name in ("getApiWeiboAV1", "getApiWeiboBV1", "getApiCV1"))
ROOT = Path(__file__).parents[3]


@pytest.fixture
def published(site: Site, folder: Path) -> Site:
    """A site with a manifest of three, where the folder has the definition of the first two."""
    paths = [title.partition(" ")[2] for title in TITLES[:2]]
    (folder / "openapi.json").write_text(json.dumps(made(*paths)), encoding="utf-8")
    site.serve(f"/{MANIFEST}", manifest(*TITLES))
    site.serve(A, example("甲", _fetchedAt="2026-01-31"))
    site.serve(B, example("乙"))
    return site


@pytest.fixture
def visit(published: Site, folder: Path, downloader: Downloader) -> Any:
    """Fetch the examples into the folder."""
    return lambda: fetch_examples(folder, published.url, downloader)


def files(folder: Path) -> dict[str, bytes]:
    found = folder.glob("examples/**/*.json")
    return {file.relative_to(folder / "examples").as_posix(): file.read_bytes() for file in found}


def body(value: str) -> bytes:
    return json.dumps({"code": 0, "data": value}).encode()


def rules(outcome: Outcome) -> list[str]:
    return [rejection.rule for rejection in outcome.rejections]


def test_examples_get_names_of_operations(visit: Any, folder: Path) -> None:
    outcome = visit()
    noted = b"{" + body("甲")[1:].replace(b'"code"', b' "code"', 1)
    assert files(folder) == {"weibo_a_v1.json": noted, "weibo_b_v1.json": body("乙")}
    assert outcome == Outcome(
        [
            "3 examples listed: 2 new, 0 changed, 0 unchanged, 0 refused, 1 unknown",
            "2 examples here, 0 of them synthetic",
            "Left out, since the definition has no such operation: GET /api/c/v1",
        ]
    )


def test_unchanged_ones_stay_where_they_are(published: Site, visit: Any, folder: Path) -> None:
    visit()
    before, published.asked[:] = files(folder), []
    assert ": 0 new, 0 changed, 2 unchanged," in visit().lines[0]
    assert files(folder) == before
    assert [bool(etag) for path, etag in published.asked if path in {A, B}] == [True, True]


def test_changed_and_lost_ones_come_again(published: Site, visit: Any, folder: Path) -> None:
    visit()
    (folder / "examples/weibo_a_v1.json").unlink()
    published.serve(B, example("丙"))
    assert ": 1 new, 1 changed, 0 unchanged," in visit().lines[0]
    assert files(folder)["weibo_b_v1.json"] == body("丙")


def test_synthetic_ones_lie_apart(published: Site, visit: Any, folder: Path) -> None:
    published.serve(f"/{MANIFEST}", manifest(*TITLES[:2], getApiWeiboAV1={"synthetic": True}))
    published.serve(B, example(_synthetic=True))
    assert visit().lines[1] == "2 examples here, 2 of them synthetic"
    assert sorted(files(folder)) == ["synthetic/weibo_a_v1.json", "synthetic/weibo_b_v1.json"]


@pytest.mark.parametrize(
    ("play", "rule"),
    [
        (respond(b"", status=404), "not found"),
        (respond(b"{", media_type="text/plain"), "not JSON"),
        (respond(b"<html>", media_type="text/html"), "content type"),
        (respond(b" " * (4 * 1024 * 1024 + 1)), "size limit"),
        (respond(b'{"code": 301}'), "no response"),
        (redirect("http://example.org/"), "redirect"),
    ],
)
def test_bad_one_leaves_others(published: Site, visit: Any, folder: Path, play: Any, rule: str) -> None:
    visit()
    published.serve(A, play)
    published.serve(B, example("丙"))
    before = files(folder)["weibo_a_v1.json"]
    assert rules(visit()) == [rule]
    assert files(folder) == {"weibo_a_v1.json": before, "weibo_b_v1.json": body("丙")}


@pytest.mark.parametrize(("status", "rule"), [(429, "status"), (503, "server error")])
def test_failing_site_is_left_alone(published: Site, visit: Any, folder: Path, status: int, rule: str) -> None:
    published.serve(A, respond(b"", status=status))
    outcome = visit()
    assert (rules(outcome), outcome.lines[-1]) == ([rule], "1 example not asked for")
    assert files(folder) == {}
    assert B not in {path for path, _ in published.asked}


def test_next_visit_goes_on(published: Site, visit: Any) -> None:
    published.serve(B, respond(b"", status=503))
    visit()
    published.serve(B, example())
    assert ": 1 new, 0 changed, 1 unchanged," in visit().lines[0]


def test_too_much_in_all_is_rejected(visit: Any, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("tools.fetch.examples.fetch_examples.MOST_BYTES", 70)
    assert rules(visit()) == ["size limit"]
    assert list(files(folder)) == ["weibo_a_v1.json"]


def test_own_recordings_are_kept(visit: Any, folder: Path) -> None:
    (folder / "examples").mkdir()
    (folder / "examples/mine.json").write_bytes(b"{}")
    assert visit().lines[-1] == "Kept, though not listed: mine"
    assert files(folder)["mine.json"] == b"{}"


def fetch(site: Site, folder: Path, *arguments: str) -> int:
    sites = ["--site", site.url, "--examples-site", f"{site.url}/"]
    return main(["fetch", *sites, "--folder", str(folder), *arguments])


def test_rejected_examples_leave_definition(site: Site, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.pair(made("/api/weibo/a/v1"))
    assert fetch(site, folder) == 1
    output, errors = capsys.readouterr()
    assert output.splitlines()[0] == "The first definition: nothing to compare it with."
    assert errors.startswith("Refused by the rule 'not found': http://127.0.0.1:")
    assert errors.splitlines()[-1].startswith("The definition is in place.")
    assert sorted(path.name for path in folder.iterdir()) == ["openapi.json", "source.toml"]


def test_rejected_definition_asks_for_no_examples(published: Site, folder: Path) -> None:
    published.serve("/openapi.json", respond(b"{"))
    assert fetch(published, folder) == 1
    assert f"/{MANIFEST}" not in {path for path, _ in published.asked}


def test_whole_fetch_by_command(published: Site, folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    published.pair(made(*(title.partition(" ")[2] for title in TITLES[:2])))
    sites = ["--site", published.url, "--examples-site", published.url]
    command = [sys.executable, "-m", "tools", "fetch", *sites, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[3] == "3 examples listed: 2 new, 0 changed, 0 unchanged, 0 refused, 1 unknown"
    assert files(folder)["weibo_b_v1.json"] == body("乙")
    assert sorted(path.name for path in folder.iterdir()) == ["examples", "openapi.json", "source.toml"]


def test_help_names_default_site(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["fetch", "--help"])
    assert EXAMPLES_SITE in capsys.readouterr().out.replace("\n", "").replace(" ", "")
