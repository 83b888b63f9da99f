# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_data_result import BilibiliDataResult


class BilibiliSearchVideoData(Model):
    """What the response holds, in BilibiliSearchVideoAnswer.

    Attributes:
        exp_list: The experience.
        num_pages: Number of pages.
        page: Number of the page.
        result: Outcome, as the source has it.
    """

    egg_hit: int = field("egg_hit", "int", required=True)
    exp_list: dict[str, bool] = field("exp_list", "bool{}", required=True)
    in_black_key: int = field("in_black_key", "int", required=True)
    in_white_key: int = field("in_white_key", "int", required=True)
    is_hit_web_inf: bool = field("is_hit_web_inf", "bool", required=True)
    next_: int = field("next", "int", required=True)
    num_pages: int = field("numPages", "int", required=True)
    num_results: int = field("numResults", "int", required=True)
    page: int = field("page", "int", required=True)
    pagesize: int = field("pagesize", "int", required=True)
    result: list[BilibiliDataResult] = field("result", "BilibiliDataResult[]", required=True)
    rqt_type: str = field("rqt_type", "str", required=True)
    seid: str = field("seid", "str", required=True)
    show_column: int = field("show_column", "int", required=True)
    suggest_keyword: str = field("suggest_keyword", "str", required=True)
