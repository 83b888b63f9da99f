# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_high_quality_boost import TiktokHighQualityBoost


class TiktokCustomBiz(Model):
    """What is in `custom_biz` of TiktokAwemeContent.

    Attributes:
        high_quality_boost_info: What is in `high_quality_boost_info` of TiktokCustomBiz.
    """

    aweme_trace: str = field("aweme_trace", "str", required=True)
    high_quality_boost_info: TiktokHighQualityBoost = field(
        "high_quality_boost_info", "TiktokHighQualityBoost", required=True
    )
    high_quality_boost_info_v2: dict[str, Any] = field("high_quality_boost_info_v2", "{}", required=True)
