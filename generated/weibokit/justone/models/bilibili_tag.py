# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_tag_related import BilibiliTagRelated


class BilibiliTag(Model):
    """What is in `tag` of BilibiliUserDetail.

    Attributes:
        tag_info: What is known of the tag.
        tag_related: What is in `tagRelated` of BilibiliTag.
    """

    tag_info: dict[str, Any] = field("tagInfo", "{}", required=True)
    tag_related: BilibiliTagRelated = field("tagRelated", "BilibiliTagRelated", required=True)
    tag_similar: list[Any] = field("tagSimilar", "[]", required=True)
