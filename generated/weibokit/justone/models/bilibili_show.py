# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_high_level import BilibiliHighLevel
    from .bilibili_show_item import BilibiliShowItem


class BilibiliShow(Model):
    """What is in `show_info` of BilibiliElec.

    Attributes:
        icon: The icon, or its address.
        jump_url: Address of the target.
        state: State, as the source writes it.
        title: Title.
        list_: Items of the list.
        total: How many there are in all.
        high_level: What is in `high_level` of BilibiliShow.
    """

    icon: str = field("icon", "str", required=True)
    jump_url: str = field("jump_url", "str", required=True)
    jump_url_web: str = field("jump_url_web", "str", required=True)
    show: bool = field("show", "bool", required=True)
    state: int = field("state", "int", required=True)
    title: str = field("title", "str", required=True)
    list_: list[BilibiliShowItem] = field("list", "BilibiliShowItem[]")
    long_title: str = field("long_title", "str")
    total: int = field("total", "int")
    upower_count_show: bool = field("upower_count_show", "bool")
    high_level: BilibiliHighLevel = field("high_level", "BilibiliHighLevel")
    with_qa_id: int = field("with_qa_id", "int")
