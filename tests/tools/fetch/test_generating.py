"""What was fetched is what `generate` then works on."""

import ast
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.reference.published import published, visible
from tests.tools.fetch.playing import Site
from tools.codegen.generate import generate
from tools.codegen.verify import verify

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
FOLLOWERS = "/api/weibo/get-followers/v1"
OPERATIONS, HIDDEN = 348, 51

Run = Callable[..., list[str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of what `generate` reads."""
    root = tmp_path / "root"
    shutil.copytree(ROOT / "specs" / "justone", root / "specs" / "justone")
    return root


@pytest.fixture
def folder(root: Path) -> Path:
    """The folder that is fetched into."""
    return root / "specs" / "justone"


@pytest.fixture
def public() -> dict[str, Any]:
    """The definition of 2026-08-21 as the public pair had it."""
    return visible(published("2026-08-21"))


def returned(root: Path, namespace: str, method: str) -> str:
    """Return the annotation of what a method of the generated client returns."""
    module = ast.parse((root / f"generated/weibokit/justone/api/{namespace}.py").read_text(encoding="utf-8"))
    found = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef) and node.name == method]
    return ast.unparse(found[0].returns) if found and found[0].returns else ""


def test_fetched_pair_generates(site: Site, run: Run, root: Path, public: dict[str, Any]) -> None:
    site.pair(public)
    assert run()[-1].startswith(f"{OPERATIONS} operations, {HIDDEN} of them hidden")
    lines = generate(root)
    repaired = [line for line in lines if line.startswith("Repaired: ")]
    assert any("/default: '90' is not one of" in line for line in repaired)
    assert not [line for line in lines if line.startswith("Left out: ")]
    assert f"justone: {OPERATIONS} operations published, {OPERATIONS} effective, 2 with samples" in "\n".join(lines)
    assert any(line.startswith(f"justone: {OPERATIONS} operations generated") for line in lines)
    assert returned(root, "weibo", "get_followers_v1") == "FollowersResult"
    assert returned(root, "bilibili", "get_user_relation_stat_v1") == "RelationStatResult"
    assert (root / "specs/justone/CHANGES.md").exists()
    assert verify(root) == []


def test_operation_that_left_is_reported(site: Site, run: Run, root: Path, public: dict[str, Any]) -> None:
    del public["paths"][FOLLOWERS]
    site.pair(public)
    run(allow_removals=True)
    left = [line for line in generate(root) if line.startswith("Left out: ")]
    places = [line.partition(": got ")[0].partition("/specs/justone/")[2] for line in left]
    assert [re.sub(r"/actions/\d+/", "/actions/N/", place) for place in places] == [
        "overlays/21-samples.yaml#/actions/N/target",
        "pagination.yaml#/operations/GET ~1api~1weibo~1get-followers~1v1",
        "samples/weibo_get_followers_v1",
        "texts.zh.yaml",
    ]
    assert returned(root, "bilibili", "get_user_relation_stat_v1") == "RelationStatResult"


def test_held_operation_keeps_its_types(site: Site, run: Run, root: Path, public: dict[str, Any]) -> None:
    del public["paths"][FOLLOWERS]
    site.pair(public)
    run()
    assert not [line for line in generate(root) if line.startswith("Left out: ")]
    made = json.loads((root / "generated/weibokit/specs/justone.json").read_text(encoding="utf-8"))
    node = made["paths"][FOLLOWERS]["get"]
    assert (node["x-status"], node["x-vanished-since"]) == ("unknown", "2026-07-23")
    assert returned(root, "weibo", "get_followers_v1") == "FollowersResult"
