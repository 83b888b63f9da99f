# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuLinkbox(Model):
    """What is in `linkbox` of ZhihuArticle.

    Attributes:
        category: Category.
        pic: The picture, or its address.
        title: Title.
        url: Address.
    """

    category: str = field("category", "str", required=True)
    pic: str = field("pic", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
