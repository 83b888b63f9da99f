"""Recorded responses are served where the documentation has no sample."""

import functools
import json
import logging
import operator
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from weibokit_mock.definitions.recordings import Recording, find
from weibokit_mock.settings import Settings, SettingsError

from tests.mockserver.support import Ask, AskWith, asker
from tests.mockserver.test_responder import FOLLOWERS

DETAIL = "/api/bilibili/get-user-detail/v2?token=T&uid=1"
KEY = "bilibili_get_user_detail_v2"
BODY = '{ "data":\t{"name": "王小明", "big": 9007199254740993001}, "code": 0}\r\n'.encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the recording of one operation."""
    (tmp_path / f"{KEY}.json").write_bytes(BODY)
    return tmp_path


def test_recording_beats_synthesis(ask_with: AskWith, folder: Path) -> None:
    assert ask_with()(DETAIL).headers["x-mock-source"] == "synthesized"
    response = ask_with(captured=folder)(DETAIL)
    assert (response.status_code, response.content) == (200, BODY)
    assert (response.headers["x-mock-source"], response.headers["content-type"]) == ("captured", "application/json")


def test_documented_sample_comes_first(ask_with: AskWith, folder: Path) -> None:
    (folder / "weibo_get_followers_v1.json").write_bytes(BODY)
    assert ask_with(captured=folder)(FOLLOWERS).headers["x-mock-source"] == "documented"


def test_request_is_still_checked(ask_with: AskWith, folder: Path) -> None:
    assert ask_with(captured=folder)("/api/bilibili/get-user-detail/v2?token=T").status_code == 400


def test_operations_tell_source(ask_with: AskWith, folder: Path) -> None:
    listed = ask_with(captured=folder)("/__admin/operations").json()
    assert [entry["operationId"] for entry in listed if entry["source"] == "captured"] == [KEY]


@pytest.mark.parametrize("change", [Path.unlink, lambda file: file.write_bytes(b"later")], ids=["removed", "changed"])
def test_files_may_change_later(ask_with: AskWith, folder: Path, change: Callable[[Path], object]) -> None:
    ask = ask_with(captured=folder)
    change(folder / f"{KEY}.json")
    assert ask(DETAIL).content == BODY


def test_hidden_files_are_no_recordings(ask_with: AskWith, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / f"._{KEY}.json").write_bytes(b"\0\5\x16\7")
    assert ask_with(captured=folder)(DETAIL).content == BODY
    assert caplog.messages == []


def test_what_is_no_file_is_not_read(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.mkfifo(folder / "pipe.json")
    (folder / "folder.json").mkdir()
    found: dict[str, Recording] = {}
    thread = threading.Thread(target=lambda: found.update(find(folder, {KEY})), daemon=True)
    thread.start()
    thread.join(10)  # a pipe that nobody writes to would be read for ever
    assert found == {KEY: Recording(BODY)}
    assert caplog.messages == [f"{folder}: 2 of 3 are not served, since they are no files: folder, pipe."]


def test_unknown_keys_are_reported(ask_with: AskWith, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "nothing_v9.json").write_bytes(b"{}")
    with caplog.at_level(logging.WARNING):
        assert ask_with(captured=folder)(DETAIL).content == BODY
    assert caplog.messages == [f"{folder}: 1 of 2 are not served, since no operation has such a key: nothing_v9."]


def test_other_files_are_left_alone(ask_with: AskWith, folder: Path) -> None:
    (folder / "source.toml").write_text("x")
    (folder / "synthetic").mkdir()
    (folder / "synthetic/bilibili_get_video_detail_v2.json").write_bytes(BODY)
    listed = ask_with(captured=folder)("/__admin/operations").json()
    assert sum(entry["source"] == "captured" for entry in listed) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", r"can't be read as JSON in UTF-8 \(Expecting value"),
        (b"\xff{}", r"can't be read as JSON in UTF-8 \('utf-8' codec"),
        ("{}".encode("utf-16"), r"can't be read as JSON in UTF-8 \('utf-8' codec"),
        (b"\xef\xbb\xbf{}", r"can't be read as JSON in UTF-8 \(Unexpected UTF-8 BOM"),
        (b'{"a":NaN}', r"can't be read as JSON in UTF-8 \(JSON has no NaN"),
        (b"[" * 100_000, r"can't be read as JSON in UTF-8 \(maximum recursion"),
        (b"[]", "holds no JSON object"),
    ],
)
def test_bad_recording_stops_start(folder: Path, content: bytes, message: str) -> None:
    (folder / "bad.json").write_bytes(content)
    with pytest.raises(SettingsError, match=rf"/bad\.json {message}.*; mend or remove it\."):
        asker(Settings(captured=folder))


def test_bad_recording_exits_with_two(folder: Path) -> None:
    (folder / "bad.json").write_text("{")
    command = [sys.executable, "-W", "error", "-m", "weibokit_mock", "--port", "0", "--captured", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"weibokit-mock: {folder}/bad.json can't be read as JSON")


def test_schema_is_not_asked(ask_with: AskWith, folder: Path) -> None:
    (folder / "bilibili_search_video_v2.json").write_text(json.dumps({"code": "0", "new": None}))
    response = ask_with(captured=folder)("/api/bilibili/search-video/v2?token=T&keyword=x")
    assert response.json() == {"code": "0", "new": None}


RESPONSES = "/api/zhihu/get-answer-list/v1?token=T&questionId=1"
SEARCH = "/api/reddit/search/v1?token=T&keyword=x"


def sizes(ask: Ask, request: str, position: str, *items: str) -> list[int]:
    """Say how many items there are at a cursor, and at one that was never given out."""
    pages = [ask(f"{request}&{at}").json()["data"] for at in (position, f"{position}x")]
    return [len(functools.reduce(operator.getitem, items, page)) for page in pages]


def test_recorded_cursor_leads_on(ask_with: AskWith, folder: Path) -> None:
    main = {"edges": [], "pageInfo": {"endCursor": "seen=="}}
    body = {"data": {"search": {"dynamic": {"components": {"main": main}}}}}
    (folder / "reddit_search_v1.json").write_text(json.dumps(body))
    ask = ask_with(captured=folder)
    assert ask(SEARCH).json() == body
    assert sizes(ask, SEARCH, "after=seen%3D%3D", "search", "dynamic", "components", "main", "edges") == [20, 0]


def test_recorded_address_leads_on(ask_with: AskWith, folder: Path) -> None:
    paging = {"next": "https://zhihu.example/answers?offset=5&cursor=seen#top"}
    (folder / "zhihu_get_answer_list_v1.json").write_text(json.dumps({"data": {"paging": paging}}))
    assert sizes(ask_with(captured=folder), RESPONSES, "offset=5&cursor=seen", "data") == [20, 0]


@pytest.mark.parametrize("data", [None, [], "x", {"paging": []}, {"paging": {"next": "https://[?"}}])
def test_strange_recording_leads_nowhere(ask_with: AskWith, folder: Path, data: object) -> None:
    (folder / "zhihu_get_answer_list_v1.json").write_text(json.dumps({"data": data}))
    assert sizes(ask_with(captured=folder), RESPONSES, "offset=7&cursor=x", "data") == [0, 0]
