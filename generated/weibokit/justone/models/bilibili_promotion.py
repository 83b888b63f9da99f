# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .bilibili_ads import BilibiliAds


class BilibiliPromotion(Answer):
    """An object of a response."""

    ads: dict[str, list[BilibiliAds]] = field("ads", "BilibiliAds[]{}", required=True)
