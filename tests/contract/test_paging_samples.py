"""The paging rules of the generated client on real responses, where these are at hand."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.contract.paged import Paged, paged

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "justone"

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="needs the recorded samples in ../shared")

ENDED = {
    "tiktok.get_post_sub_comment_v1",
    "weibo.search_all_v2",
    "weixin.get_article_comment_v1",
    "xiaohongshu.get_user_note_list_v2",
    "zhihu.get_user_follow_topics_v1",
}
"""Samples of a last page."""

CUT = {"zhihu.get_answer_list_v1", "zhihu.search_v1"}
"""Samples in which what leads on was cut off."""


def samples() -> dict[str, Paged]:
    """The operations that page and have a sample, by the name of its file."""
    files = {file.name.partition(".")[0].replace("-", "_"): file.name for file in sorted(SAMPLES.glob("*.json"))[::-1]}
    named = {f"api_{each.namespace}_{each.name}": each for each in paged() if each.api == "justone"}
    return {files[name]: each for name, each in named.items() if name in files}


@pytest.mark.parametrize(("file", "operation"), samples().items() or [("none", None)])
def test_rule_reads_the_sample(file: str, operation: Paged) -> None:
    module = import_module(f"weibokit.justone.api.{operation.namespace}")
    rule: Any = getattr(module, f"_{operation.name.upper()}_PAGINATION")
    response = json.loads((SAMPLES / file).read_text(encoding="utf-8"))
    following = rule.after(rule.first({}), response)

    assert rule.is_page(response)
    name = f"{operation.namespace}.{operation.name}"
    assert (following is None) == (name in ENDED | CUT)
    assert following is None or following.keys() == rule.next.keys()


def test_nearly_all_rules_have_a_sample() -> None:
    assert len(samples()) >= 45
