"""`weibokit call`: arguments, output, credentials, costs."""

import csv
import io
import json
from pathlib import Path

import pytest
from weibokit import Archive, load_index
from weibokit_mock.server import MockServer
from weibokit_mock.settings import Settings, credentials_of

from tests.tools.command.conftest import Run

FOLLOWERS = "justone.weibo.get_followers_v1"
SECRET = "planted-c0ffee"


def option(name: str) -> str:
    return f"--{name.strip('_').replace('_', '-')}"


@pytest.mark.parametrize(
    ("operation", "options", "path", "expected"),
    [
        (FOLLOWERS, ["--uid", "1195242865"], "data.total_number", 424),
        ("weibo_v2.friendships.groups_follow", ["--list-id", "3404979794629010"], "name", "同事"),
        ("tsina_v1.statuses.followers", [], "users.0.screen_name", "dougw"),
        ("tsina_v1.statuses.followers", ["--xml"], "users.0.screen_name", "dougw"),
    ],
)
def test_response_is_json_in_utf8(call: Run, operation: str, options: list[str], path: str, expected: object) -> None:
    done = call(operation, *options, "--fields", path)
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == expected
    assert "\\u" not in done.out


@pytest.mark.parametrize("api", ["justone", "weibo_v2", "tsina_v1"])
def test_every_operation_has_a_command(run: Run, api: str) -> None:
    names = [name for name in load_index().operations if name.startswith(f"{api}.")]
    assert len(names) > 100
    for name in names:
        done = run("call", name, "--help")
        assert (done.code, done.err) == (0, ""), name
        lines = done.out.splitlines()
        for each in load_index().operations[name].parameters:
            flags = (f"  {option(each.name)} ", f"  --arg-{option(each.name)[2:]} ")
            assert any(line.startswith(flags) for line in lines), (name, each.name)


def test_missing_arguments_are_all_named(run: Run) -> None:
    done = run("call", "weibo_v2.statuses.upload")
    assert done.code == 2
    assert "--status TEXT: Text of the post" in done.err
    assert "--pic FILE: The picture" in done.err
    assert run("call", "weibo_v2.statuses.upload", "--lang", "zh").err.count("【") == 0


def test_wrong_argument_exits_with_2(call: Run) -> None:
    done = call(FOLLOWERS, "--uid", "1", "--page", "x")
    assert done.code == 2
    assert "wants a whole number as `page`, but got 'x'" in done.err


@pytest.mark.parametrize(
    ("arguments", "suggested"),
    [
        (["call", "justone.weibo.get_follower_v1"], FOLLOWERS),
        (["call", "weibo_get_followers_v1"], FOLLOWERS),
        (["call", FOLLOWERS, "--uidd", "1"], "--uid"),
        (["show", "weibo.get_followers_v1"], FOLLOWERS),
        (["serch", "x"], "search"),
    ],
)
def test_misspelt_name_is_suggested(run: Run, arguments: list[str], suggested: str) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert suggested in done.err.partition("ean")[2]


def test_arguments_come_from_json(call: Run, tmp_path: Path) -> None:
    (tmp_path / "arguments.json").write_text('{"uid": "7", "page": 1}', encoding="utf-8")
    from_file = call(FOLLOWERS, "--json", tmp_path / "arguments.json", "--page", "2", "--raw")
    assert from_file.out == call(FOLLOWERS, "--uid", "7", "--page", "2", "--raw").out
    assert call(FOLLOWERS, "--json", "-", "--page", "2", "--raw", stdin='{"uid": "7"}').out == from_file.out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1]", "no JSON object"),
        ("{", "can't be read"),
        ('{"uidd": "1"}', "Did you mean uid?"),
    ],
)
def test_unfit_json_is_refused(run: Run, text: str, message: str) -> None:
    done = run("call", FOLLOWERS, "--json", "-", stdin=text)
    assert done.code == 2
    assert message in done.err


def test_items_of_all_pages_are_lines(call: Run) -> None:
    done = call(FOLLOWERS, "--uid", "1", "--all", "--max-pages", "2")
    users = [json.loads(line) for line in done.out.splitlines()]
    assert len(users) > 20
    assert len({user["id"] for user in users}) == len(users)
    as_array = call(FOLLOWERS, "--uid", "1", "--all", "--max-pages", "2", "-o", "json", "--fields", "id")
    assert json.loads(as_array.out) == [{"id": user["id"]} for user in users]


def test_pages_without_known_items_are_lines(call: Run) -> None:
    pages_only = (each for each in load_index().operations.values() if each.paging and not each.paging["items"])
    operation = next(each for each in pages_only if not each.requires)
    given = [part for each in operation.parameters if each.required for part in (option(each.name), "1")]
    done = call(operation.full_name, *given, "--all", "--max-pages", "1")
    assert done.code == 0
    assert isinstance(json.loads(done.out), dict)


def test_csv_has_the_fields_that_are_wanted(call: Run) -> None:
    done = call(FOLLOWERS, "--uid", "1", "-o", "csv", "--fields", "data.users.id,data.users.screen_name")
    rows = list(csv.reader(io.StringIO(done.out)))
    assert rows[0] == ["id", "screen_name"]
    assert rows[1][1] == "粉丝红包"


def test_absent_field_is_reported_and_the_rest_written(call: Run) -> None:
    done = call(FOLLOWERS, "--uid", "1", "--all", "--max-pages", "1", "--fields", "id,shoe_size")
    assert done.code == 0
    assert json.loads(done.out.splitlines()[0])["shoe_size"] is None
    assert "Nothing has shoe_size; there is: id, idstr" in done.err


def test_raw_is_what_came(call: Run) -> None:
    done = call("tsina_v1.statuses.followers", "--xml", "--raw")
    assert done.out.startswith("<?xml")
    pages = call("tsina_v1.statuses.followers", "--xml", "--all", "--max-pages", "2", "--raw").out
    assert pages.count("<?xml") == pages.count("</users>") == 2


def test_file_is_sent(call: Run, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    done = call("weibo_v2.statuses.upload", "--status", "你好", "--pic", picture, "--fields", "text")
    assert (done.code, json.loads(done.out)) == (0, "你好")
    lost = call("weibo_v2.statuses.upload", "--status", "hi", "--pic", tmp_path / "none.png")
    assert lost.code == 2
    assert "none.png can't be read" in lost.err


def test_option_named_like_one_of_the_command_has_a_prefix(run: Run) -> None:
    name = next(
        name
        for name, each in load_index().operations.items()
        if any(parameter.name == "lang" for parameter in each.parameters)
    )
    out = run("call", name, "--help").out
    assert "--arg-lang" in out
    assert "--lang [en|zh]" in out


def test_dry_run_sends_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", SECRET)
    done = run("call", FOLLOWERS, "--uid", "1", "--dry-run")
    assert done.code == 0
    assert "GET https://api.justoneapi.com/api/weibo/get-followers/v1?uid=1\n" in done.out
    assert "Cost at most: 1 charged call." in done.out
    assert SECRET not in done.out + done.err


@pytest.mark.parametrize(
    ("options", "calls"),
    [
        ([FOLLOWERS, "--uid", "1"], 1),
        ([FOLLOWERS, "--uid", "1", "--all"], 10),
        ([FOLLOWERS, "--uid", "1", "--all", "--max-pages", "3"], 3),
        ([FOLLOWERS, "--uid", "1", "--all", "--budget", "2"], 2),
        (["weibo_v2.statuses.update", "--status", "x"], 0),
        (["tsina_v1.statuses.followers", "--all"], 0),
    ],
)
def test_dry_run_says_what_it_costs_at_most(run: Run, options: list[str], calls: int) -> None:
    done = run("call", *options, "--dry-run", "-o", "json")
    assert json.loads(done.out)["most_charged_calls"] == calls


@pytest.mark.parametrize(
    ("name", "options", "body"),
    [
        ("weibo_v2.statuses.update", ["--status", "a b"], "status=a+b"),
        ("tsina_v1.statuses.update", ["--status", "a b"], "status=a+b"),
        ("weibo_v2.eps.qrcode_create", ["--body", '{"a": 1}'], '{"a":1}'),
    ],
)
def test_dry_run_shows_the_body_without_credential(run: Run, name: str, options: list[str], body: str) -> None:
    made = json.loads(run("call", name, *options, "--dry-run", "-o", "json").out)
    assert made["body"].replace(" ", "") == body
    assert "token" not in json.dumps(made).lower()
    assert "source" not in json.dumps(made)


def test_dry_run_makes_no_files(run: Run, tmp_path: Path) -> None:
    store, archive = tmp_path / "store.sqlite", tmp_path / "archive.sqlite"
    done = run(
        "call", FOLLOWERS, "--uid", "1", "--dry-run", "--budget", "1", "--budget-store", store, "--archive", archive
    )
    assert done.code == 0
    assert list(tmp_path.iterdir()) == []


def test_budget_stops_before_it_is_passed(call: Run, tmp_path: Path) -> None:
    store = ["--budget", "2", "--budget-per", "day", "--budget-store", tmp_path / "spent.sqlite"]
    done = call(FOLLOWERS, "--uid", "1", "--all", *store)
    assert done.code == 40
    assert len(done.out.splitlines()) > 1
    assert call(FOLLOWERS, "--uid", "1", *store).code == 40


def test_archive_keeps_what_was_paid(call: Run, tmp_path: Path) -> None:
    archive = tmp_path / "paid.sqlite"
    first = call(FOLLOWERS, "--uid", "1", "--archive", archive)
    again = call(FOLLOWERS, "--uid", "1", "--archive", archive, "--archive-mode", "replay")
    assert again.out == first.out
    assert len(list(Archive(archive, "replay"))) == 1
    assert call(FOLLOWERS, "--uid", "2", "--archive", archive, "--archive-mode", "replay").code == 42


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([FOLLOWERS, "--uid", "1", "--max-pages", "2"], "--max-pages is for --all"),
        ([FOLLOWERS, "--uid", "1", "--raw", "-o", "csv"], "--raw writes what came"),
        ([FOLLOWERS, "--uid", "1", "--max-age", "2"], "want --archive FILE"),
        ([FOLLOWERS, "--uid", "1", "--budget-per", "day"], "want --budget CALLS"),
        (["weibo_v2.account.get_uid", "--archive", "x.sqlite"], "--account NAME"),
        ([FOLLOWERS, "--json", "-", "--token-file", "-"], "Only one of --json and --token-file"),
    ],
)
def test_options_at_odds_are_refused(run: Run, options: list[str], message: str) -> None:
    done = run("call", *options)
    assert done.code == 2
    assert message in done.err


@pytest.mark.parametrize(
    ("operation", "content"),
    [
        (FOLLOWERS, SECRET),
        (FOLLOWERS, f"# mine\nexport JUSTONE_TOKEN='{SECRET}'\n"),
        (FOLLOWERS, f"token={SECRET}"),
        ("tsina_v1.statuses.followers", f"TSINA_USERNAME=bob\nTSINA_PASSWORD={SECRET}\n"),
    ],
)
def test_credential_comes_from_a_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, operation: str, content: str
) -> None:
    monkeypatch.delenv("JUSTONE_TOKEN")
    monkeypatch.delenv("TSINA_APP_KEY")
    (tmp_path / "credential").write_text(content, encoding="utf-8")
    taken = {"justone": SECRET, "tsina_v1": f"bob:{SECRET}"}
    api = operation.partition(".")[0]
    with MockServer(Settings(port=0, credentials=credentials_of([f"{api}={taken[api]}"]))) as server:
        given = ["--uid", "1"] if api == "justone" else []
        target = ["call", operation, *given, "--base-url", server.base_url]
        by_file = run(*target, "--token-file", tmp_path / "credential")
        by_input = run(*target, "--token-file", "-", stdin=content)
    assert (by_file.code, by_input.code) == (0, 0)
    assert SECRET not in by_file.out + by_file.err + by_input.err


def test_unfit_credential_file_is_not_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "credential").write_text(f"one\n{SECRET}\n", encoding="utf-8")
    done = run("call", FOLLOWERS, "--uid", "1", "--token-file", tmp_path / "credential")
    assert done.code == 3
    assert "neither one token nor lines NAME=VALUE" in done.err
    assert SECRET not in done.err
    assert run("call", FOLLOWERS, "--uid", "1", "--token-file", tmp_path / "none").code == 3


def test_missing_credential_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUSTONE_TOKEN")
    done = run("call", FOLLOWERS, "--uid", "1")
    assert done.code == 3
    assert "set JUSTONE_TOKEN, or name a file by --token-file" in done.err


def test_no_option_takes_a_credential(run: Run) -> None:
    for name, operation in load_index().operations.items():
        variables = load_index().apis[operation.api].credentials
        options = {each.name for each in operation.parameters}
        assert options.isdisjoint({"token", "access_token", "app_secret", "token_secret"} & {*variables}), name
    assert "--token " not in run("call", FOLLOWERS, "--help").out


def test_deprecated_operation_is_reported(call: Run) -> None:
    operation = next(each for each in load_index().operations.values() if each.api == "justone" and each.deprecated)
    given = [part for each in operation.parameters if each.required for part in (option(each.name), "1")]
    assert call(operation.full_name, *given, "--dry-run").err.startswith("Deprecated: the provider advises against it")


def test_address_with_a_password_is_no_argument(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"redis://:{SECRET}@127.0.0.1:9/0"
    done = run("call", FOLLOWERS, "--uid", "1", "--budget", "1", "--budget-store", address)
    assert (done.code, "belongs into the variable WEIBOKIT_BUDGET_STORE" in done.err) == (2, True)
    monkeypatch.setenv("WEIBOKIT_BUDGET_STORE", address)
    told = run("call", FOLLOWERS, "--uid", "1", "--budget", "1", "--json-errors")
    assert told.code not in (0, 2)
    assert SECRET not in done.err + told.err + told.out
