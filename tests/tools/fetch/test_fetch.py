import datetime as dt
import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.reference.published import published, visible
from tests.tools.fetch.playing import Play, Site, changelog, count_lines, definition, made, redirect, respond, stored
from tools.fetch.download.download_error import DownloadError
from tools.fetch.fetch import PAIR_PAUSE
from tools.pipeline.document.operations import operations
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.source import check_source

Run = Callable[..., list[str]]
OLD = made("/a", "/b", "/c", "/hidden", hidden={"x-docs-hidden": True})
NEW = made("/a", "/b", "/d", b={"summary": "new"}, release="1111111111111111")
TEXT = json.dumps(NEW).encode()


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def source(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "source.toml").read_text(encoding="utf-8"))


@pytest.fixture
def fetched(site: Site, run: Run, folder: Path) -> Path:
    """The folder after `OLD` was fetched, its hidden operation included."""
    url = site.serve("/complete.json", definition(OLD))
    run(url=url, today=dt.date(2026, 7, 22))
    site.asked.clear()
    return folder


def test_first_fetch_takes_all(site: Site, run: Run, folder: Path) -> None:
    site.pair(NEW)
    lines = run()
    assert stored(folder) == NEW
    assert lines == [
        "The first definition: nothing to compare it with.",
        "",
        "3 operations, 0 of them hidden, 0 held with x-vanished-since",
    ]
    assert changelog(folder) == []


def test_source_tells_origin(site: Site, run: Run, folder: Path) -> None:
    site.pair(NEW)
    run()
    urls = [f"{site.url}/openapi.json", f"{site.url}/openapi-zh.json"]
    found = source(folder)
    assert (found["kind"], found["urls"], found["date"]) == ("download", urls, "2026-07-23")
    assert list(found["etags"]) == urls


def test_build_accepts_source(site: Site, run: Run, folder: Path) -> None:
    site.pair(NEW)
    run()
    check_source(folder, folder / "openapi.json")


def test_pair_over_complete_definition(site: Site, run: Run, fetched: Path) -> None:
    site.pair(NEW)
    lines = run()
    found = {entry.path: entry.node for entry in operations(stored(fetched))}
    assert list(found) == ["/a", "/b", "/d", "/c", "/hidden"]
    assert found["/c"]["x-vanished-since"] == "2026-07-23"
    assert "x-vanished-since" not in found["/hidden"]
    assert lines == [
        "0 breaking, 1 behaviour, 2 other changes in 3 operations; proposed version step: minor",
        "(! breaking, ~ behaviour, + compatible, - neutral)",
        "",
        "Changed behaviour:",
        "~ GET /c: removal announced: no longer published since 2026-07-23",
        "",
        "Other:",
        "- GET /b: title /b → new",
        "+ GET /d: operation added",
        "",
        "5 operations, 1 of them hidden, 1 held with x-vanished-since",
    ]


def test_changes_get_a_dated_entry(site: Site, run: Run, fetched: Path) -> None:
    site.pair(NEW)
    run()
    run(today=dt.date(2026, 8, 6))
    found = changelog(fetched)
    assert [line for line in found if line.startswith("## ")] == [
        "## 2026-08-06, release 1111111111111111",
        "## 2026-07-23, release 1111111111111111",
    ]
    assert {"- `GET /c`: operation removed (vanished since 2026-07-23)", "- `GET /d`: operation added"} <= set(found)


def test_foreign_journal_stops_fetch(site: Site, run: Run, fetched: Path) -> None:
    (fetched / "CHANGES.md").write_text("# Mine\n", encoding="utf-8")
    before = files(fetched)
    site.pair(NEW)
    with pytest.raises(InputError, match=r"CHANGES\.md: got another beginning"):
        run()
    assert files(fetched) == before


@pytest.mark.parametrize("earlier", [True, False])
def test_what_no_diff_reads_is_rejected(site: Site, run: Run, folder: Path, earlier: bool) -> None:
    if earlier:
        site.pair(OLD)
        run()
    before = files(folder)
    site.pair(NEW | {"servers": "none"})
    with pytest.raises(DownloadError, match=r"rule 'not OpenAPI': .*/openapi\.json#/servers: got a defect"):
        run()
    assert files(folder) == before


def test_unchanged_pair_touches_nothing(site: Site, run: Run, folder: Path) -> None:
    site.pair(NEW)
    run()
    before = files(folder)
    assert run(today=dt.date(2026, 8, 1))[0].startswith("not modified: ")
    assert files(folder) == before
    assert [bool(etag) for _, etag in site.asked] == [False, False, True, True]


def test_half_changed_pair_is_asked_whole(site: Site, run: Run, folder: Path) -> None:
    site.pair(NEW)
    run()
    site.serve("/openapi-zh.json", definition(NEW | {"info": {"title": "新", "version": "v0"}}))
    assert run()[0] == "No changes."
    assert [etag is None for _, etag in site.asked[2:]] == [False, False, True, True]


def test_other_addresses_void_etags(site: Site, run: Run, fetched: Path) -> None:
    run(url=site.serve("/moved.json", definition(OLD)))
    assert site.asked == [("/moved.json", None)]


def test_vanished_one_leaves_in_time(site: Site, run: Run, fetched: Path) -> None:
    site.pair(NEW)
    run()
    assert run(today=dt.date(2026, 8, 5))[0].startswith("not modified")
    assert count_lines(run(today=dt.date(2026, 8, 6)), "! GET /c: operation removed (vanished since 2026-07-23)") == 1
    assert [entry.path for entry in operations(stored(fetched))] == ["/a", "/b", "/d", "/hidden"]
    assert (source(fetched)["date"], len(source(fetched)["etags"])) == ("2026-08-06", 2)
    check_source(fetched, fetched / "openapi.json")


def test_hidden_one_leaves_complete_definition(site: Site, run: Run, fetched: Path) -> None:
    url = site.serve("/complete.json", definition(made("/a", "/b", "/c", c={"x-docs-hidden": True})))
    run(url=url)
    assert stored(fetched)["paths"]["/hidden"]["get"]["x-vanished-since"] == "2026-07-23"
    assert count_lines(run(url=url, today=dt.date(2026, 8, 6)), "! GET /hidden: operation removed") == 1


def test_vanished_one_comes_back(site: Site, run: Run, fetched: Path) -> None:
    site.pair(NEW)
    run()
    site.pair(made("/a", "/b", "/c", "/d"))
    assert count_lines(run(), "+ GET /c: published again; had vanished since 2026-07-23") == 1
    assert stored(fetched)["paths"]["/c"] == OLD["paths"]["/c"]


@pytest.mark.parametrize("options", [{"allow_removals": True}, {"days": 0}])
def test_removal_on_request(site: Site, run: Run, fetched: Path, options: dict[str, Any]) -> None:
    site.pair(NEW)
    assert count_lines(run(**options), "! GET /c: operation removed") == 1


def test_held_ones_count_as_gone_once(site: Site, run: Run, folder: Path) -> None:
    for paths in (("/a", "/b", "/c", "/d"), ("/a", "/b"), ("/a",)):
        site.pair(made(*paths))
        run()
    held = [entry.path for entry in operations(stored(folder)) if "x-vanished-since" in entry.node]
    assert sorted(held) == ["/b", "/c", "/d"]


@pytest.mark.parametrize("earlier", [OLD, OLD | {"x-openapi-release-id": NEW["x-openapi-release-id"]}])
def test_pair_may_be_in_flux(site: Site, run: Run, folder: Path, pauses: list[float], earlier: dict[str, Any]) -> None:
    site.pair(NEW)
    site.serve("/openapi-zh.json", definition(earlier), definition(NEW))
    run()
    assert (stored(folder), pauses, len(site.asked)) == (NEW, [PAIR_PAUSE], 4)


def test_any_address_may_be_plain_text(site: Site, run: Run, folder: Path) -> None:
    url = site.serve("/raw/public-api.json", definition(NEW, media_type="text/plain; charset=utf-8"))
    run(url=url)
    assert (stored(folder), source(folder)["urls"]) == (NEW, [url])


def cut(play: bytes) -> Play:
    return respond(play, headers=[("Content-Length", str(len(play) + 10))])


REFUSALS: dict[str, tuple[str, Play]] = {
    "404": ("not found", respond(TEXT, status=404)),
    "410": ("not found", respond(TEXT, status=410)),
    "401": ("status", respond(TEXT, status=401)),
    "500": ("server error", respond(TEXT, status=500)),
    "503": ("server error", respond(TEXT, status=503)),
    "truncated": ("truncated body", cut(TEXT[:100])),
    "HTML": ("content type", respond(b"<!doctype html>", media_type="text/html")),
    "no type": ("content type", respond(TEXT, media_type=None)),
    "plain text": ("content type", respond(TEXT, media_type="text/plain")),
    "half": ("not JSON", respond(TEXT[: len(TEXT) // 2])),
    "empty": ("not JSON", respond(b"")),
    "error body": ("not OpenAPI", definition({"code": 301, "message": "x", "data": None})),
    "no paths": ("not OpenAPI", definition(NEW | {"paths": {}})),
    "too big": ("size limit", respond(b" " * (4 * 1024 * 1024 + 1))),
    "in circles": ("redirect", redirect("")),
    "to plain http": ("redirect", redirect("http://example.invalid/openapi.json")),
    "other release": ("release ids", definition(NEW | {"x-openapi-release-id": "2222222222222222"})),
    "other operations": ("operation sets", definition(NEW | {"paths": OLD["paths"]})),
}


@pytest.mark.parametrize("path", ["/openapi.json", "/openapi-zh.json"])
@pytest.mark.parametrize("case", REFUSALS)
def test_rejection_leaves_files_alone(site: Site, run: Run, fetched: Path, case: str, path: str) -> None:
    before = files(fetched)
    site.pair(NEW)
    rule, play = REFUSALS[case]
    site.serve(path, play)
    with pytest.raises(DownloadError, match=f"^Refused by the rule '{rule}': .*The files are as they were") as caught:
        run()
    assert (caught.value.rule, files(fetched)) == (rule, before)


@pytest.mark.parametrize("days", [0, 14])
def test_loss_of_most_is_rejected(site: Site, run: Run, fetched: Path, days: int) -> None:
    before = files(fetched)
    site.pair(made("/a", "/x", "/y"))
    with pytest.raises(DownloadError, match=r"'half gone'.*without 2 of 3 known"):
        run(days=days, allow_removals=days == 0)
    assert files(fetched) == before


def test_first_fetch_rejected_leaves_nothing(site: Site, run: Run, folder: Path) -> None:
    with pytest.raises(DownloadError):
        run()
    assert files(folder) == {}


def test_spoilt_old_definition_is_named(run: Run, folder: Path) -> None:
    (folder / "openapi.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"openapi\.json: got .*valid JSON"):
        run()


def test_hidden_47_of_july_stay(site: Site, run: Run, folder: Path) -> None:
    run(url=site.serve("/complete.json", definition(published("2026-07-12"))))
    site.pair(visible(published("2026-07-23")))
    run()
    kept = list(operations(stored(folder)))
    assert (len(kept), sum(bool(entry.node.get("x-docs-hidden")) for entry in kept)) == (271 + 47, 47)
    assert not any("x-vanished-since" in entry.node for entry in kept)


def test_vanished_47_of_july_are_held(site: Site, run: Run, folder: Path) -> None:
    july, later = published("2026-07-12"), published("2026-08-21")
    for document in (july, later):  # as if they had been visible
        for entry in operations(document):
            entry.node.pop("x-docs-hidden", None)
    run(url=site.serve("/complete.json", definition(july)))
    site.pair(published("2026-07-23"))
    lines = run()
    assert (count_lines(lines, "removal announced"), count_lines(lines, "operation removed")) == (47, 0)
    site.pair(later)
    lines = run(today=dt.date(2026, 7, 29))
    assert count_lines(lines, "published again; had vanished since 2026-07-23") == 47
    assert lines[-1].startswith("348 operations, 0 of them hidden, 0 held")


def test_pair_of_august_hides_two(site: Site, run: Run, folder: Path) -> None:
    site.pair(published("2026-07-23"))
    run()
    site.pair(visible(published("2026-08-21")))
    lines = run(today=dt.date(2026, 8, 21))
    assert (count_lines(lines, "operation added"), count_lines(lines, "removal announced")) == (28, 2)
    assert lines[-1] == "299 operations, 0 of them hidden, 2 held with x-vanished-since"


def test_oldest_published_one_by_url(site: Site, run: Run, folder: Path) -> None:
    run(url=site.serve("/complete.json", definition(published("2026-04-16"))))
    lines = run(url=site.serve("/later.json", definition(published("2026-07-12"))))
    assert (count_lines(lines, "operation added"), count_lines(lines, "removal announced")) == (100, 10)
    assert (count_lines(lines, "operation removed"), count_lines(lines, "method GET → POST")) == (0, 1)


def test_query_is_asked_but_not_told(site: Site, run: Run, folder: Path) -> None:
    url = site.serve("/a.json?token=SECRET", definition(NEW))
    run(url=url)
    assert run(url=url) == [f"not modified: {site.url}/a.json?token=…"]
    assert "SECRET" not in (folder / "source.toml").read_text(encoding="utf-8")
