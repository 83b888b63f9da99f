# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_target_thumbnail import ZhihuTargetThumbnail


class ZhihuThumbnail(Model):
    """What is known of the small picture, in ZhihuAnswer.

    Attributes:
        count: How many there are.
        type_: What sort of thing it is, as the source writes it.
        total_count: How many there are in all.
    """

    count: int = field("count", "int", required=True)
    thumbnails: list[ZhihuTargetThumbnail] = field("thumbnails", "ZhihuTargetThumbnail[]", required=True)
    type_: str = field("type", "str", required=True)
    total_count: int = field("total_count", "int")
