# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_function_entry import XiaohongshuFunctionEntry


class XiaohongshuLongPressShare(Model):
    """What is in `long_press_share_info` of XiaohongshuNote.

    Attributes:
        content: The text, or what is in it.
        title: Title.
    """

    block_private_msg: bool = field("block_private_msg", "bool", required=True)
    content: str = field("content", "str", required=True)
    function_entries: list[XiaohongshuFunctionEntry] = field(
        "function_entries", "XiaohongshuFunctionEntry[]", required=True
    )
    guide_audited: bool = field("guide_audited", "bool", required=True)
    is_star: bool = field("is_star", "bool", required=True)
    show_wechat_tag: bool = field("show_wechat_tag", "bool", required=True)
    title: str = field("title", "str", required=True)
