# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_function_entry import XiaohongshuFunctionEntry


class XiaohongshuShare(Model):
    """What is known of the share, in XiaohongshuNote.

    Attributes:
        content: The text, or what is in it.
        title: Title.
        image: The picture, or its address.
        link: Address that it leads to.
    """

    content: str = field("content", "str", required=True)
    title: str = field("title", "str", required=True)
    block_private_msg: bool = field("block_private_msg", "bool")
    function_entries: list[XiaohongshuFunctionEntry] = field("function_entries", "XiaohongshuFunctionEntry[]")
    guide_audited: bool = field("guide_audited", "bool")
    image: str = field("image", "str")
    is_star: bool = field("is_star", "bool")
    link: str = field("link", "str")
    show_wechat_tag: bool = field("show_wechat_tag", "bool")
    wechat_share_desc: str = field("wechat_share_desc", "str")
