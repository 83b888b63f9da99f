# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_monitor import WeiboMonitor


class WeiboRealtime(Model):
    """One line of the list of hot searches.

    Attributes:
        num: How many there are.
        rank: Place in the ranking.
        label_name: Name of the label.
        icon: The icon, or its address.
        is_ad: Whether it is an advertisement.
        id: Id.
        monitors: What is in `monitors` of WeiboRealtime.
    """

    emoticon: str = field("emoticon", "str", required=True)
    note: str = field("note", "str", required=True)
    num: int = field("num", "int", required=True)
    rank: int = field("rank", "int", required=True)
    topic_flag: int = field("topic_flag", "int", required=True)
    word: str = field("word", "str", required=True)
    flag: int = field("flag", "int")
    label_name: str = field("label_name", "str")
    realpos: int = field("realpos", "int")
    word_scheme: str = field("word_scheme", "str")
    icon: str = field("icon", "str")
    icon_desc: str = field("icon_desc", "str")
    icon_desc_color: str = field("icon_desc_color", "str")
    icon_height: int = field("icon_height", "int")
    icon_width: int = field("icon_width", "int")
    small_icon_desc: str = field("small_icon_desc", "str")
    small_icon_desc_color: str = field("small_icon_desc_color", "str")
    flag_desc: str = field("flag_desc", "str")
    is_ad: int = field("is_ad", "int")
    id: int = field("id", "int")
    monitors: WeiboMonitor = field("monitors", "WeiboMonitor")
    dot_icon: int = field("dot_icon", "int")
    icon_type: str = field("icon_type", "str")
    topic_ad: int = field("topic_ad", "int")
