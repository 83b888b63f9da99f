import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import weibokit

from tools.codegen.package.writing import exports
from tools.codegen.targets import TARGETS

GENERATED = Path(__file__).parents[3] / "generated"
PACKAGE = GENERATED / "weibokit"

USE = """
from weibokit import AsyncTSina, JustOne, Model, Pages, raw_response
from weibokit.justone.models import FollowersResult

def loud(api: JustOne, page: int | None = None) -> list[str]:
    first = api.weibo.get_followers_v1(uid="1", page=page)
    status: int = status_of(first)
    names = [user.screen_name.upper() for user in first.data.users]
    pages: Pages[FollowersResult] = api.weibo.pages_get_followers_v1(uid="1", max_pages=None)
    for again in api.weibo.pages_get_followers_v1(uid="1", resume=pages.state) if pages.more else ():
        names.append(again.data.users[0].screen_name)
    return names + [str(status + found.code) for found in pages]

def status_of(answer: Model) -> int:
    return raw_response(answer).status_code

async def quiet() -> list[str]:
    async with AsyncTSina("key", format="xml", allow_insecure=True) as api:
        page = await api.statuses.followers(id="ann", cursor=-1)
        names = [user.screen_name.lower() for user in page.users]
        found = api.statuses.iter_followers(cursor=page.next_cursor)
        await found.aclose()
        return names + [user.screen_name.lower() async for user in api.statuses.iter_followers(cursor=page.next_cursor)]
"""


def loaded(code: str) -> set[str]:
    """Return the modules that are loaded after `code`, in a fresh interpreter with warnings as errors."""
    command = [sys.executable, "-W", "error", "-c", f"{code}; import json, sys; print(json.dumps(list(sys.modules)))"]
    env = {"PYTHONPATH": str(GENERATED)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_import_is_lazy() -> None:
    modules = loaded("import weibokit")
    assert {name for name in modules if name.startswith("weibokit")} == {"weibokit"}
    assert not modules & {"httpx", "attrs"}


def test_call_loads_only_its_models() -> None:
    modules = loaded("import weibokit; weibokit.WeiboV2(access_token='x').friendships")
    assert not {name for name in modules if name.startswith("weibokit.weibo_v2.models.")}
    assert "weibokit.justone" not in modules


@pytest.mark.parametrize("name", sorted(exports(TARGETS)))
def test_export_exists(name: str) -> None:
    assert name in dir(weibokit)
    assert getattr(weibokit, name) is not None


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_unset_stays_itself(twin: Any) -> None:
    assert repr(weibokit.UNSET) == "UNSET"
    assert twin(weibokit.UNSET) is weibokit.UNSET


def test_unknown_name_is_rejected() -> None:
    with pytest.raises(AttributeError, match="module 'weibokit' has no attribute 'Nothing'"):
        _ = weibokit.Nothing  # type: ignore[attr-defined]


def test_every_module_says_who_wrote_it() -> None:
    heads = {module.read_text().partition(" from ")[0] for module in PACKAGE.rglob("*.py")}
    assert heads == {"# Do not edit: `make generate` writes this file"}


CHECKERS = {"mypy": ["mypy", "--strict"], "pyright": ["pyright"]}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize(("attribute", "status"), [("screen_name", 0), ("screenname", 1)])
def test_checkers_know_attributes(tmp_path: Path, checker: str, attribute: str, status: int) -> None:
    (tmp_path / "use.py").write_text(USE.replace("screen_name", attribute))
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(GENERATED)], "include": ["use.py"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nmypy_path = {GENERATED}\ncache_dir = {GENERATED.parent}/.mypy_cache\n")
    command = [sys.executable, "-m", *CHECKERS[checker], *(["use.py"] if checker == "mypy" else [])]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stdout + done.stderr
    assert not status or attribute in done.stdout
