"""The other commands, help, errors and exit codes."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import weibokit
from weibokit import load_index
from weibokit._command.failures import EXIT_CODES
from weibokit._command.root import COMMANDS
from weibokit._command.widths import width

from tests.tools.command.conftest import Run

FOLLOWERS = "justone.weibo.get_followers_v1"
LANGUAGES = ("en", "zh")
NAMES = list(load_index().operations)


@pytest.mark.parametrize("columns", ["50", "80", "120"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_fits_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, lang: str, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    pages = [run("--help", "--lang", lang)]
    pages += [run(name, "--help", "--lang", lang) for name in COMMANDS if name != "mock"]
    pages += [run("archive", name, "--help", "--lang", lang) for name in ("ls", "show", "export", "prune")]
    for page in pages:
        assert (page.code, page.err) == (0, "")
        # An option by itself, and what stands in one word, may be wider than a narrow terminal.
        wide = [each for each in page.out.splitlines() if width(each) > int(columns) and len(each.split()) > 3]
        assert [each for each in wide if not each.startswith(("Usage", "用法"))] == []


def test_help_lists_commands_and_exit_codes(run: Run) -> None:
    out = run("--help").out
    assert all(f"  {name} " in out for name in COMMANDS)
    assert all(name in out for name in EXIT_CODES)
    assert run("--lang", "zh").err.startswith("用法：")


@pytest.mark.parametrize(("variable", "lang"), [("LC_ALL", "zh_CN.UTF-8"), ("LC_MESSAGES", "zh_TW"), ("LANG", "zh")])
def test_language_is_that_of_the_locale(run: Run, monkeypatch: pytest.MonkeyPatch, variable: str, lang: str) -> None:
    monkeypatch.setenv(variable, lang)
    assert "微博热搜榜" in run("search", "热搜").out
    assert "Hot searches" in run("search", "热搜", "--lang=en").out


def test_every_error_has_an_exit_code() -> None:
    errors = [getattr(weibokit, name) for name in weibokit.__all__ if isinstance(getattr(weibokit, name), type)]
    raised = [
        each for each in errors if issubclass(each, weibokit.WeibokitError) and each is not weibokit.WeibokitError
    ]
    lacking = [each.__name__ for each in raised if not any(base.__name__ in EXIT_CODES for base in each.__mro__)]
    assert len(raised) > 25
    assert lacking == []
    assert {each.__name__ for each in raised} >= EXIT_CODES.keys()
    assert len({*EXIT_CODES.values()}) == len(EXIT_CODES)


@pytest.mark.parametrize(
    ("code", "name"), [("303", "QuotaExceeded"), ("601", "BalanceExhausted"), ("100", "AuthenticationError")]
)
def test_error_of_the_service_has_its_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, mock_url: str, code: str, name: str
) -> None:
    monkeypatch.setenv("JUSTONE_TOKEN", f"mock-{code}")
    done = run("call", FOLLOWERS, "--uid", "1", "--base-url", mock_url, "--json-errors")
    (error,) = [json.loads(each) for each in done.err.splitlines()]
    assert done.code == error["exit_code"] == EXIT_CODES[name]
    assert (error["error"]["type"], error["error"]["code"], error["error"]["charged"]) == (name, code, "no")
    assert done.out == ""


@pytest.mark.parametrize("place", range(4))
def test_wrong_command_line_is_an_error_in_json(run: Run, place: int) -> None:
    arguments = ["call", FOLLOWERS, "--nope"]
    arguments.insert(place, "--json-errors")
    done = run(*arguments)
    assert json.loads(done.err)["exit_code"] == done.code == 2


def test_unfit_setting_names_the_option_of_the_command(run: Run) -> None:
    assert run("call", FOLLOWERS, "--uid", "1", "--base-url", "http://api.example").err.count("--allow-insecure") == 1


def test_unreachable_host_has_an_exit_code(run: Run) -> None:
    done = run("call", FOLLOWERS, "--uid", "1", "--base-url", "http://127.0.0.1:9", "--max-retries", "0")
    assert done.code == EXIT_CODES["ConnectionFailed"]
    assert "Traceback" not in done.err


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES[::12])
def test_show_tells_what_an_operation_takes(run: Run, name: str, lang: str) -> None:
    done, operation = run("show", name, "--lang", lang), load_index().operations[name]
    assert (done.code, done.err) == (0, "")
    assert all(f"  {each.name} ({each.type}" in done.out for each in operation.parameters)
    assert f"weibokit call {name}" in done.out
    assert "curl " in done.out
    assert f"api.{operation.namespace}." in done.out
    assert (operation.summary if lang == "en" else operation.summary_zh) in "".join(done.out.split("\n"))


def test_examples_of_show_are_commands(run: Run) -> None:
    for name in NAMES[::40]:
        (example,) = [each for each in run("show", name).out.splitlines() if each.startswith("  weibokit call ")]
        if "picture.png" not in example and "body.json" not in example:
            done = run(*[part.strip("'") for part in example.split()[1:]], "--dry-run")
            assert (done.code, name) == (0, name), done.err


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (FOLLOWERS, 'curl "https://api.justoneapi.com/api/weibo/get-followers/v1?token=$JUSTONE_TOKEN&uid=1195242865"'),
        ("weibo_v2.users.show_rank", '-H "Authorization: OAuth2 $WEIBO_ACCESS_TOKEN"'),
        ("weibo_v2.statuses.upload", "-F status=Hello -F pic=@picture.png"),
        ("tsina_v1.statuses.destroy_by_id", '-u "$TSINA_USERNAME:$TSINA_PASSWORD"'),
        ("tsina_v1.statuses.public_timeline", 'public_timeline.json?source=$TSINA_APP_KEY"'),
    ],
)
def test_curl_has_the_credential_in_its_place(run: Run, name: str, expected: str) -> None:
    assert expected in run("show", name).out.splitlines()[-1]


def test_show_prints_sample_and_json(run: Run) -> None:
    assert run("show", "tsina_v1.statuses.followers", "--sample").out.startswith("<?xml")
    assert json.loads(run("show", FOLLOWERS, "--json").out)["parameters"][0]["name"] == "uid"
    assert run("show", "justone.amazon.get_product_detail_v1", "--sample").code == 1


def test_search_lists_the_best_first(run: Run) -> None:
    done = run("search", "热搜")
    assert done.out.startswith("justone.weibo.hot_search_v1  Hot searches")
    assert [json.loads(each)["operation"] for each in run("search", "hot", "search", "--json").out.splitlines()]
    assert run("search", "xyzzy").code == 1
    assert run("search", "comments", "--limit", "3").err.endswith("more; add a word, or --limit.\n")
    assert all(each.startswith("weibo_v2.") for each in run("search", "posts", "--api", "weibo_v2").out.splitlines())


def test_search_fits_a_narrow_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("search", "微博评论", "--lang", "zh").out.splitlines()
    # Names are for copying, and stay whole.
    assert max(width(each) for each in lines if each.startswith(" ")) <= 60


def test_code_says_what_it_means(run: Run) -> None:
    out = run("codes", "303").out
    assert "justone 303 DAILY_QUOTA_EXCEEDED" in out
    assert "raises QuotaExceeded; not before the next midnight in Shanghai" in out
    assert "weibo_v2" in run("codes", "21327", "--lang", "zh").out
    assert len(run("codes").out.splitlines()) == len(load_index().codes) + 1
    assert run("codes", "99999").code == 2
    assert [json.loads(each)["exit_code"] for each in run("codes", "601", "--json").out.splitlines()] == [15]


def test_bulk_writes_a_line_for_each_job(run: Run, mock_url: str, tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_text("uid,page\n1,1\n2,\n3,x\n", encoding="utf-8")
    target = ["bulk", FOLLOWERS, tmp_path / "jobs.csv", "--out", tmp_path / "out.jsonl", "--base-url", mock_url]
    done = run(*target, "--quiet")
    lines = [json.loads(each) for each in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert done.code == 4
    assert [each["ok"] for each in lines] == [True, True, False]
    assert "3 jobs: 2 ok, 1 failed" in run(*target).err


def test_bulk_takes_all_items_and_a_limit_of_each_job(run: Run, mock_url: str, tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_text("uid,max_pages\n1,2\n", encoding="utf-8")
    out = tmp_path / "out.jsonl"
    done = run("bulk", FOLLOWERS, tmp_path / "jobs.csv", "--all", "--out", out, "--base-url", mock_url)
    assert (done.code, json.loads(out.read_text(encoding="utf-8"))["attempts"]) == (0, 2)
    refused = run("bulk", "weibo_v2.statuses.update", tmp_path / "jobs.csv", "--all", "--out", out)
    assert (refused.code, "does not page" in refused.err) == (2, True)


def test_archive_is_looked_into(run: Run, mock_url: str, tmp_path: Path) -> None:
    file = tmp_path / "paid.sqlite"
    for uid in ("1", "2"):
        assert run("call", FOLLOWERS, "--uid", uid, "--base-url", mock_url, "--archive", file).code == 0
    rows = [json.loads(each) for each in run("archive", "ls", file, "-o", "jsonl").out.splitlines()]
    assert {each["operation"] for each in rows} == {FOLLOWERS}
    assert [each["parameters"] for each in rows] == ["uid=1", "uid=2"]
    assert json.loads(run("archive", "show", file, rows[0]["key"]).out)["code"] == 0
    assert run("archive", "show", file, "zz").code == 2
    exported = [json.loads(each) for each in run("archive", "export", file).out.splitlines()]
    assert [each["data"]["code"] for each in exported] == [0, 0]
    assert run("archive", "export", file, "--folder", tmp_path / "files").code == 0
    names = {each.name for each in (tmp_path / "files").iterdir()}
    assert names == {"weibo_get_followers_v1.json", f"weibo_get_followers_v1.{rows[0]['key']}.json"}
    assert run("archive", "ls", tmp_path / "none.sqlite").code == 3


def test_archive_is_pruned_after_a_question(run: Run, mock_url: str, tmp_path: Path) -> None:
    file = tmp_path / "paid.sqlite"
    run("call", FOLLOWERS, "--uid", "1", "--base-url", mock_url, "--archive", file)
    assert run("archive", "prune", file, "--older-than", "1d", "--yes").out == "0 responses removed\n"
    other = ["--operation", "justone.weibo.hot_search_v1"]
    assert run("archive", "prune", file, "--older-than", "0s", "--yes", *other).out == "0 responses removed\n"
    refused = run("archive", "prune", file, "--older-than", "0s", stdin="n\n")
    assert (refused.code, len(run("archive", "ls", file, "-o", "jsonl").out.splitlines())) == (130, 1)
    assert run("archive", "prune", file, "--older-than", "0s", "--yes").out == "1 responses removed\n"
    assert run("archive", "prune", file, "--older-than", "soon").code == 2


def test_definitions_are_compared(run: Run, root: Path, tmp_path: Path) -> None:
    new = json.loads((root / "specs/justone/openapi.json").read_text(encoding="utf-8"))
    del new["paths"]["/api/weibo/get-followers/v1"]
    (tmp_path / "new.json").write_text(json.dumps(new), encoding="utf-8")
    old = root / "specs/justone/openapi.json"
    done = run("diff", old, tmp_path / "new.json")
    assert (done.code, "GET /api/weibo/get-followers/v1" in done.out) == (0, True)
    assert run("diff", old, tmp_path / "new.json", "--fail-on", "breaking").code == 1
    assert run("diff", old, old, "--fail-on", "breaking").out == "No changes.\n"
    lost = run("diff", old, tmp_path / "none.json")
    assert (lost.code, "got no file" in lost.err) == (1, True)


def test_mock_is_the_mock_server(run: Run) -> None:
    assert run("mock", "--port", "x", "--json-errors").code == 2
    assert "usage: weibokit-mock" in run("mock", "--help").out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed(run: Run, shell: str) -> None:
    assert "_WEIBOKIT_COMPLETE" in run("completion", shell).out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("weibokit se", "search"),
        (f"weibokit call {FOLLOWERS[:-3]}", FOLLOWERS),
        ("weibokit show tsina_v1.statuses.foll", "tsina_v1.statuses.followers"),
        (f"weibokit call {FOLLOWERS} --u", "--uid"),
        ("weibokit call weibo_v2.oauth2.access_token --grant-type refresh", "refresh_token"),
    ],
)
def test_names_are_completed(run: Run, monkeypatch: pytest.MonkeyPatch, words: str, expected: str) -> None:
    monkeypatch.setenv("_WEIBOKIT_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    assert f"plain,{expected}" in run().out.splitlines()


START = "from weibokit._command.start import main; raise SystemExit(main())"


def weibokit_process(*arguments: str, code: str = START) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def test_module_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "weibokit", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"weibokit {weibokit.__version__}\n"


def test_closed_pipe_is_no_traceback() -> None:
    unread, written = os.pipe()
    os.close(unread)
    command = weibokit_process("search", "posts")
    done = subprocess.run(command, stdout=written, stderr=subprocess.PIPE, text=True, check=False)
    os.close(written)
    assert (done.returncode, "Traceback" in done.stderr, "Error" in done.stderr) == (141, False, False)


def test_missing_extra_is_named() -> None:
    code = f"import importlib.util as util; util.find_spec = lambda name: None\n{START}"
    done = subprocess.run(weibokit_process(code=code), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "weibokit: click is missing; install it with: pip install 'weibokit[cli]'\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_interrupt_during_imports_is_quiet() -> None:
    code = (
        "import os, signal, sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'weibokit._command.main':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupting())\n"
    )
    done = subprocess.run(weibokit_process(code=code + START), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_other_encodings_get_utf8() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "zh_CN.UTF-8"}
    done = subprocess.run(weibokit_process("search", "热搜"), capture_output=True, env=environment, check=True)
    assert "微博热搜榜" in done.stdout.decode("utf-8")


def test_help_and_search_import_no_http_client() -> None:
    code = (
        "import sys; from weibokit._command.main import main\n"
        "for given in (['--help'], ['search', 'x'], ['show', 'justone.weibo.get_followers_v1'], ['codes', '303'],"
        " ['call', 'justone.weibo.get_followers_v1', '--help']):\n"
        "    main(given)\n"
        "sys.exit(sorted({'httpx', 'attrs', 'connexion', 'sqlite3', 'difflib'} & {*sys.modules}) or 0)"
    )
    done = subprocess.run(weibokit_process(code=code), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_colours_are_for_terminals_only(run: Run) -> None:
    assert "\x1b" not in run("show", FOLLOWERS).out + run("codes").out


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_no_color_is_honoured_on_a_terminal(no_color: str, coloured: bool) -> None:
    terminal, end = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color}
    subprocess.run(weibokit_process("codes", "303"), stdout=end, env=environment, check=True)
    os.close(end)
    written = os.read(terminal, 100_000)
    os.close(terminal)
    assert (b"\x1b[1m" in written) is coloured
