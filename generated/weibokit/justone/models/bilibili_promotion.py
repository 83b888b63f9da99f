# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_ads import BilibiliAds


class BilibiliPromotion(Model):
    """What is in `cm_info` of BilibiliVideoCommentData."""

    ads: dict[str, list[BilibiliAds]] = field("ads", "BilibiliAds[]{}", required=True)
