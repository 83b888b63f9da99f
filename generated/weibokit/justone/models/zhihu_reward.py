# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuReward(Model):
    """What is known of the reward, in ZhihuAnswer.

    Attributes:
        reward_member_count: Number of reward members.
    """

    can_open_reward: bool = field("can_open_reward", "bool", required=True)
    is_rewardable: bool = field("is_rewardable", "bool", required=True)
    reward_member_count: int = field("reward_member_count", "int", required=True)
    reward_total_money: int = field("reward_total_money", "int", required=True)
    tagline: str = field("tagline", "str", required=True)
