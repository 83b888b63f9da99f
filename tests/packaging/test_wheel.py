"""The wheel as a consumer meets it: installed into an empty environment, checked, run."""

import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import httpx
import pytest

from tests.packaging.conftest import run

CONSUMER = """\
from collections.abc import AsyncIterator

from weibokit import AsyncTSina, FieldMissing, JustOne, WeiboV2, raw_response


def names(base_url: str) -> list[str]:
    with JustOne(token="T", base_url=base_url) as api:
        page = api.weibo.get_followers_v1(uid="1195242865")
        for user in page.data.users:
            user.screen_name.upper()
        status: int = raw_response(page).status_code
        assert status == 200
        return [user.screen_name for user in api.weibo.iter_get_followers_v1(uid="1", max_pages=2)]


async def followers(base_url: str) -> AsyncIterator[int]:
    async with AsyncTSina(app_key="K", base_url=base_url, format="xml") as api:
        async for user in api.statuses.iter_followers(screen_name="bob"):
            yield user.id


def group(base_url: str) -> str:
    with WeiboV2(access_token="T", base_url=base_url) as api:
        try:
            return api.friendships.groups_follow(list_id=1).name
        except FieldMissing as missing:
            return missing.pointer
"""
MISTAKES = """\
from weibokit import JustOne

with JustOne() as api:
    api.weibo.get_followers_v1(uid=1)
    api.weibo.get_followers_v1(uid="1").data.users[0].screen_nam
    api.weibo.get_followers_v1()
"""
MOCK = "http://127.0.0.1:8080"
"""Where README and the documentation call the mock."""


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_package_data_is_complete(root: Path, wheel: Path) -> None:
    inside = contents(wheel)
    sources = [root / "generated" / "weibokit", root / "mockserver" / "weibokit_mock"]
    wanted = {
        str(path.relative_to(source.parent)): path.read_bytes()
        for source in sources
        for path in source.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }

    assert {name: inside.get(name) for name in wanted} == wanted
    assert {name.split("/")[0] for name in inside} == {"weibokit", "weibokit_mock", "weibokit-0.1.0.dist-info"}


def test_sdist_builds_same_wheel(root: Path, wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path, cwd=root)
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=tmp_path / sdist.name[:-7])
    (rebuilt,) = tmp_path.glob("*.whl")

    assert contents(rebuilt) == contents(wheel)


def test_consumer_runs(consumer: Path, mock_url: str, tmp_path: Path) -> None:
    script = CONSUMER + (
        f"\nimport asyncio\nasync def main() -> list[int]:\n    return [i async for i in followers({mock_url!r})]\n"
        f"print(names({mock_url!r})[0], group({mock_url!r}), asyncio.run(main())[0])\n"
    )
    (tmp_path / "consumer.py").write_text(script)

    assert run(consumer, "-W", "error", "consumer.py", cwd=tmp_path).stdout.split() == ["粉丝红包", "同事", "422"]


def test_readme_code_prints_what_it_says(root: Path, consumer: Path, mock_url: str, tmp_path: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```$", readme, re.S | re.M)
    (tmp_path / "readme.py").write_text(code.replace(MOCK, mock_url))

    printed = run(consumer, "-W", "error", "readme.py", cwd=tmp_path).stdout.splitlines()

    assert printed == [" ".join(line.split()) for line in readme.splitlines() if line.startswith("粉丝红包")]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_consumer_type_checks(consumer: Path, tmp_path: Path, checker: str) -> None:
    (tmp_path / "consumer.py").write_text(CONSUMER)
    (tmp_path / "mistakes.py").write_text(MISTAKES)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "reportUnusedExpression": false}')
    command = {
        "mypy": ["-m", "mypy", "--strict", "--no-incremental", "--python-executable", str(consumer)],
        "pyright": ["-m", "pyright", "--pythonpath", str(consumer)],
    }[checker]

    run(sys.executable, *command, "consumer.py", cwd=tmp_path)
    wrong = run(sys.executable, *command, "mistakes.py", cwd=tmp_path, check=False).stdout

    assert [number for number in (4, 5, 6) if f"mistakes.py:{number}:" not in wrong] == []


def test_command_starts(consumer: Path, tmp_path: Path) -> None:
    command = [str(consumer.with_name("weibokit-mock")), "--port", "0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        health = httpx.get(f"{url}/__admin/health").json()
        process.terminate()

    operations = {"justone": 348, "weibo_v2": 231, "tsina_v1": 138}
    assert {name: health[name] for name in ("status", "version", "operations")} == {
        "status": "healthy",
        "version": "0.1.0",
        "operations": operations,
    }
    assert process.returncode == 0


def test_command_names_the_extra(bare_consumer: Path, tmp_path: Path) -> None:
    done = run(bare_consumer.with_name("weibokit-mock"), "--port", "0", cwd=tmp_path, check=False)

    assert done.returncode == 1
    assert "pip install 'weibokit[mock]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_command_line_starts(consumer: Path, mock_url: str, tmp_path: Path) -> None:
    weibokit = consumer.with_name("weibokit")
    assert run(weibokit, "search", "热搜", cwd=tmp_path).stdout.startswith("justone.weibo.hot_search_v1")
    (tmp_path / "token").write_text("T")
    call = (weibokit, "call", "justone.weibo.get_followers_v1", "--uid", "1", "--token-file", "token")
    assert run(*call, "--base-url", mock_url, "--fields", "data.total_number", cwd=tmp_path).stdout == "424\n"


def test_command_line_names_the_extra(bare_consumer: Path, tmp_path: Path) -> None:
    done = run(bare_consumer.with_name("weibokit"), "--help", cwd=tmp_path, check=False)

    assert done.returncode == 1
    assert done.stderr == "weibokit: click is missing; install it with: pip install 'weibokit[cli]'\n"
