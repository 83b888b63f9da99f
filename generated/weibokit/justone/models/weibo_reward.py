# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user import WeiboUser


class WeiboReward(Model):
    """What is in `reward` of WeiboComponentPlayPlayinfo.

    Attributes:
        desc: Description.
        mid: Id of the post or the member.
        state: State, as the source writes it.
        user: A Weibo account as the profile service returns it.
    """

    desc: str = field("desc", "str", required=True)
    mid: str = field("mid", "str", required=True)
    state: int = field("state", "int", required=True)
    user: WeiboUser = field("user", "WeiboUser", required=True)
    version_state: int = field("version_state", "int", required=True)
    welfare: int = field("welfare", "int", required=True)
    reward_button_scheme: str = field("reward_button_scheme", "str")
    reward_params: str = field("reward_params", "str")
