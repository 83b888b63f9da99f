# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouPhotoReward(Model):
    """What is in `photoReward` of KuaishouFeed.

    Attributes:
        reward_count: Number of rewards.
    """

    can_free_favor_author: bool = field("canFreeFavorAuthor", "bool", required=True)
    desc_not_click_text: str = field("descNotClickText", "str", required=True)
    favor_guide_strategy: int = field("favorGuideStrategy", "int", required=True)
    reward_count: int = field("rewardCount", "int", required=True)
