# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFriendRecommend(Model):
    """What is known of the friend recommendation, in DouyinVideo.

    Attributes:
        friend_recommend_source: Where the friend recommendation comes from.
        label_user_list: The label users.
    """

    disable_friend_recommend_guide_label: bool = field("disable_friend_recommend_guide_label", "bool", required=True)
    friend_recommend_source: int = field("friend_recommend_source", "int", required=True)
    label_user_list: Any = field("label_user_list")
