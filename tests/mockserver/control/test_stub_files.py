"""Stubs in files, in our short words, and those that are built in."""

import os
from pathlib import Path

import pytest
from weibokit_mock.app import create_app
from weibokit_mock.control.sessions import SessionOptions
from weibokit_mock.control.stubs.builtin import BUILTIN
from weibokit_mock.settings import Settings, SettingsError

from tests.mockserver.support import AskWith

FANS = "/api/weibo/get-fans/v1?token=T&uid=1"
YAML = """\
stubs:
  - operation: justone.weibo.get_fans_v1
    when: {uid: 1}
    code: RATE_LIMITED
    times: 1
  - request: {urlPath: /hello}
    response: {status: 201, jsonBody: {no: yes, day: 2026-01-31, size: 010, on: true, price: 1.5}}
"""


def written(folder: Path, text: str, name: str = "stubs.yaml") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_files_and_folders_are_read(tmp_path: Path, ask_with: AskWith) -> None:
    written(tmp_path, YAML)
    written(tmp_path, '{"mappings": [{"request": {"urlPath": "/json"}, "response": {"body": "j"}}]}', "more.json")
    ask = ask_with(stubs=(str(tmp_path),))
    assert [ask(FANS).status_code for _ in range(2)] == [429, 200]
    hello = ask("/hello")
    assert (hello.status_code, hello.json()) == (
        201,
        {"no": "yes", "day": "2026-01-31", "size": 10, "on": True, "price": 1.5},
    )
    assert ask("/json").text == "j"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("- operation: justone.weibo.get_fan_v1\n  code: 301\n", 1, "Did you mean justone.weibo.get_fans_v1?"),
        ("- operation: justone.*\n\n  code: NO_SUCH\n", 3, "justone has no code 'NO_SUCH'"),
        ("- operation: justone.*\n  cod: 301\n", 2, "Did you mean code?"),
        ("- operation: justone.*\n  code: 1\n  code: 2\n", 3, "'code' stands twice"),
        ("- request: {urlPath: /a}\n  response:\n    bodyFileName: x\n", 3, "bodyFileName is not supported"),
        ("- operation: justone.*\n  sequence:\n  - code: 301\n  - code: 777\n", 4, "no code '777'"),
        ("- &a {code: 301}\n- *a\n", 2, "Aliases are not supported"),
        ("- [\n", 2, "expected"),
        ("- builtin:flakey\n", 1, "Did you mean flaky?"),
        ("- 7\n", 1, "A stub is wanted here"),
        ("- operation: justone.*\n  code:\n", 2, "code is empty"),
        ("stubs: []\nmapings: []\n", 2, "'mapings' stands beside stubs"),
        ("stubs: []\nmappings: []\n", 2, "'mappings' stands beside stubs"),
    ],
)
def test_errors_name_line_and_word(tmp_path: Path, text: str, line: int, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        create_app(Settings(stubs=(str(path),)))
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert said in str(caught.value)


def test_deep_files_are_reported(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="nested too deeply"):
        create_app(Settings(stubs=(str(written(tmp_path, "[" * 10_000)),)))


def test_missing_files_and_names_are_reported(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="There is no file or folder"):
        create_app(Settings(stubs=(str(tmp_path / "nothing"),)))
    with pytest.raises(SettingsError, match="Did you mean flaky"):
        create_app(Settings(stubs=("builtin:flakey",)))


def test_changed_files_are_read_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = written(tmp_path, YAML)
    mock = create_app(Settings(stubs=(str(path),)))
    stubs = mock.session.control.stubs
    (kept,) = mock.stubs.parsed({"operation": "justone.*", "delay": 1})
    stubs.add(kept)
    written(tmp_path, "- {operation: justone.*, code: 301}\n")
    os.utime(path, (1, 1))
    mock.tick()
    assert [stub.response.parameters.code for stub in stubs.all() if stub.response.parameters] == [None, 301]
    written(tmp_path, "- {operation: justone.*, code: wrong}\n")
    mock.tick()
    assert len(stubs) == 2
    assert "The stubs of before still hold." in caplog.text


@pytest.mark.parametrize(
    ("name", "url", "method", "code"),
    [
        ("closed-writes", "/2/statuses/update.json?access_token=T&status=a", "POST", 10014),
        ("closed-writes", "/statuses/update.json?source=T&status=a", "POST", "40070"),
        ("rate-limited", FANS, "GET", 302),
        ("rate-limited", "/2/users/show.json?access_token=T&uid=1", "GET", 10023),
        ("quota-used-up", FANS, "GET", 303),
        ("balance-exhausted", FANS, "GET", 601),
    ],
)
def test_built_in_stubs_act(ask_with: AskWith, name: str, url: str, method: str, code: object) -> None:
    response = ask_with(stubs=(f"builtin:{name}",))(url, method, auth=None if "source" not in url else ("u", "p"))
    body = response.json()
    assert code in {body.get("code"), body.get("error_code"), str(body.get("error", ""))[:5]}


def test_built_in_stubs_are_marked_synthetic() -> None:
    for name in BUILTIN:
        stubs = create_app(Settings(stubs=(f"builtin:{name}",))).session.control.stubs.all()
        assert stubs
        assert all(stub.metadata == {"builtin": name, "synthetic": True} for stub in stubs)


def test_users_can_say_no(ask_with: AskWith) -> None:
    url = "/oauth2/authorize?client_id=1&redirect_uri=https://a.example/b&response_type=code"
    response = ask_with(stubs=("builtin:user-says-no",))(url)
    assert response.status_code == 302
    location = response.headers["location"]
    assert location.startswith("https://a.example/b?")
    assert "error=access_denied" in location
    assert "error_code=21330" in location


def test_flaky_is_the_same_for_the_same_seed(ask_with: AskWith) -> None:
    def codes(seed: int) -> list[int]:
        ask = ask_with(stubs=("builtin:flaky",), seed=seed)
        return [ask(FANS).json()["code"] for _ in range(20)]

    assert codes(1) == codes(1) != codes(2)
    assert {*codes(1)} == {0, 301}


def test_too_many_stubs_in_files_are_reported_and_leave_those_of_before(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weibokit_mock.control.stubs.defaults.MAX_STUBS", 1)
    path = written(tmp_path, "[builtin:user-says-no]")
    mock = create_app(Settings(stubs=(str(path),)))
    written(tmp_path, "[builtin:user-says-no, builtin:user-says-no]")
    mock.tick()
    assert "There are 2 stubs; have 1" in caplog.text
    assert len(mock.session.control.stubs) == 1
    with pytest.raises(SettingsError, match="There are 2 stubs; have 1"):
        create_app(Settings(stubs=(str(path),)))


def test_files_that_change_leave_later_stubs_before_theirs(tmp_path: Path) -> None:
    path = written(tmp_path, "{operation: justone.*, code: 301}")
    mock = create_app(Settings(stubs=(str(path),)))
    opened = mock.sessions.open(SessionOptions(stubs=({"operation": "justone.*", "code": 302},)))
    written(tmp_path, "{operation: justone.*, code: RATE_LIMITED}")
    mock.tick()
    codes = [stub.response.parameters and stub.response.parameters.code for stub in opened.session.control.stubs.all()]
    assert codes == [302, "RATE_LIMITED"]
