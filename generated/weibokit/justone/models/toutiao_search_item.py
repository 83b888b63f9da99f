# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_search_image import ToutiaoSearchImage


class ToutiaoSearchItem(Model):
    """An item of `list` of ToutiaoSearchPage."""

    作者名称: str = field("作者名称", "str", required=True)
    分享量: Any = field("分享量", required=True)
    发表时间: str = field("发表时间", "str", required=True)
    图片数量: int = field("图片数量", "int", required=True)
    图片链接: list[ToutiaoSearchImage] = field("图片链接", "ToutiaoSearchImage[]", required=True)
    搜索关键词: str = field("搜索关键词", "str", required=True)
    收藏量: Any = field("收藏量", required=True)
    文章内容: Any = field("文章内容", required=True)
    文章摘要: Any = field("文章摘要", required=True)
    文章标题: str = field("文章标题", "str", required=True)
    文章类型: str = field("文章类型", "str", required=True)
    文章链接: str = field("文章链接", "str", required=True)
    是否包含视频: bool = field("是否包含视频", "bool", required=True)
    点赞量: int = field("点赞量", "int", required=True)
    评论量: int = field("评论量", "int", required=True)
    转发量: Any = field("转发量", required=True)
    阅读量: Any = field("阅读量", required=True)
