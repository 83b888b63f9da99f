"""The pytest plugin in a consumer's project that has only the wheel."""

import re
from pathlib import Path

import pytest

from tests.packaging.conftest import run

pytestmark = pytest.mark.slow

USES_EVERYTHING = """\
import asyncio
import httpx

def test_server(weibokit_mock, weibokit_server):
    for each in (weibokit_mock, weibokit_server):
        assert httpx.get(each.base_url + "/__admin/health").json()["status"] == "healthy"

def test_sync(justone_client, weibo_v2_client, tsina_v1_client):
    assert justone_client.bilibili.get_user_relation_stat_v1(wmid="1").data.data.follower == 4153991
    assert weibo_v2_client.friendships.groups_follow(list_id=1).name == "同事"
    assert tsina_v1_client.statuses.followers().users[0].id == 1401881

def test_async(async_justone_client, async_weibo_v2_client, async_tsina_v1_client):
    async def calls():
        async with async_justone_client as justone, async_weibo_v2_client as weibo, async_tsina_v1_client as tsina:
            await justone.bilibili.get_user_relation_stat_v1(wmid="1")
            await weibo.friendships.groups_follow(list_id=1)
            return await tsina.statuses.followers(cursor=-1)
    assert asyncio.run(calls()).next_cursor == 1299072354878293926
"""
USES_NOTHING = """\
import sys

def test_nothing_is_imported():
    heavy = {"weibokit", "httpx", "connexion", "uvicorn", "jsonschema_rs", "weibokit_mock.server"} & set(sys.modules)
    assert heavy == set()
"""


def test_fixtures_work_for_consumer(consumer: Path, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(USES_EVERYTHING)

    assert "3 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=tmp_path).stdout


def test_example_of_documentation_works(consumer: Path, tmp_path: Path, root: Path) -> None:
    page = (root / "docs" / "en" / "testing.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n([^`]*def test_.*?)```", page, re.DOTALL)
    assert len(example.splitlines()) <= 20
    (tmp_path / "test_it.py").write_text(example)

    assert "1 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=tmp_path).stdout


def test_captured_folder_by_configuration(consumer: Path, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nweibokit_captured = recorded\n")
    (tmp_path / "recorded").mkdir()
    (tmp_path / "recorded/bilibili_get_user_detail_v2.json").write_text('{"code": 0, "data": {"name": "recorded"}}')
    (tmp_path / "test_it.py").write_text(
        "def test_it(justone_client):\n"
        "    answer = justone_client.bilibili.get_user_detail_v2(uid='1')\n"
        "    assert answer.to_dict()['data'] == {'name': 'recorded'}\n"
    )

    assert "1 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=tmp_path).stdout


def test_unused_plugin_imports_nothing(consumer: Path, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(USES_NOTHING)

    assert "1 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=tmp_path).stdout


def test_missing_extra_is_named(bare_consumer: Path, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_it(justone_client): pass\ndef test_app(weibokit_app): pass\n")

    # Without the summary, which tells the message once more or not, depending on the terminal.
    done = run(bare_consumer, "-m", "pytest", "-q", "-rN", "-W", "error", cwd=tmp_path, check=False)

    assert done.returncode == 1
    assert done.stdout.count("the mock server needs pip install 'weibokit[mock]'") == 2
    assert "2 errors" in done.stdout


def test_marks_name_files_as_the_configuration_does(consumer: Path, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "stubs.yaml").write_text("{operation: justone.*, code: 601}")
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "from weibokit import BalanceExhausted\n"
        "@pytest.mark.weibokit_mock(stubs=['stubs.yaml', 'slow', {'operation': 'weibo_v2.*', 'code': 10014}])\n"
        "def test_it(weibokit_mock, justone_client):\n"
        "    with pytest.raises(BalanceExhausted):\n"
        "        justone_client.weibo.get_fans_v1(uid='1')\n"
    )
    assert "1 passed" in run(consumer, "-m", "pytest", "-q", "-W", "error", cwd=tmp_path).stdout


@pytest.mark.parametrize(
    ("configuration", "mark", "said"),
    [
        ("weibokit_pages = 0", "", "0 pages are out of bounds; choose from 1 to 10000."),
        ("weibokit_seed = x", "", "weibokit_seed is 'x'; a whole number is wanted."),
        ("weibokit_stubs = builtin:flakey", "", "There are no stubs 'flakey' built in. Did you mean flaky?"),
        ("", "pages=0", "/pages: pages has to be from 1 to 10000; 0 is not."),
        ("", "seed='x'", "/seed: seed has to be an integer, not a string."),
        ("", "stubs='flaky'", "/stubs: stubs has to be an array, not a string."),
        ("", "stubs=['flakey']", "/stubs/0: There are no stubs 'flakey' built in. Did you mean flaky?"),
        ("", "stubs=['nope.yaml']", "There is no file or folder "),
        ("", "credentials={'justone': 'a'}", "/credentials/justone: A list of texts is wanted here"),
        ("", "page=2", "The mark weibokit_mock takes pages=, seed=, credentials=, stubs= only."),
    ],
)
def test_mistakes_are_reported_without_traceback(
    tmp_path: Path, consumer: Path, configuration: str, mark: str, said: str
) -> None:
    (tmp_path / "pytest.ini").write_text(f"[pytest]\n{configuration}\n")
    marked = f"import pytest\n@pytest.mark.weibokit_mock({mark})\ndef test_it(weibokit_mock): pass\n"
    (tmp_path / "test_it.py").write_text(marked)
    done = run(consumer, "-m", "pytest", "-q", "-rN", "-W", "error", cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert f"\n{said}" in done.stdout
    assert "Traceback" not in done.stdout
    assert "above exception" not in done.stdout
