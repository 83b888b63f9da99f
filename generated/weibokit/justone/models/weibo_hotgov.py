# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboHotgov(Model):
    """What is in `hotgov` of WeiboHotSearchData.

    Attributes:
        icon: The icon, or its address.
        name: Name.
        is_hot: Whether it is popular.
        mid: Id of the post or the member.
        url: Address.
    """

    flag: int = field("flag", "int", required=True)
    icon: str = field("icon", "str", required=True)
    icon_desc: str = field("icon_desc", "str", required=True)
    icon_desc_color: str = field("icon_desc_color", "str", required=True)
    icon_height: int = field("icon_height", "int", required=True)
    icon_width: int = field("icon_width", "int", required=True)
    name: str = field("name", "str", required=True)
    pos: int = field("pos", "int", required=True)
    small_icon_desc: str = field("small_icon_desc", "str", required=True)
    small_icon_desc_color: str = field("small_icon_desc_color", "str", required=True)
    topic_flag: int = field("topic_flag", "int", required=True)
    word: str = field("word", "str", required=True)
    is_gov: int = field("is_gov", "int")
    is_hot: int = field("is_hot", "int")
    mid: str = field("mid", "str")
    note: str = field("note", "str")
    stime: int = field("stime", "int")
    url: str = field("url", "str")
