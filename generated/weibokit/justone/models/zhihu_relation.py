# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuRelation(Model):
    """What is in `relation` of ZhihuReaction.

    Attributes:
        liked: Whether one likes it.
    """

    faved: bool = field("faved", "bool", required=True)
    liked: bool = field("liked", "bool", required=True)
    current_user_is_navigator: bool = field("current_user_is_navigator", "bool")
    following: bool = field("following", "bool")
    img_liked: dict[str, bool] = field("img_liked", "bool{}")
    is_author: bool = field("is_author", "bool")
    is_navigator_vote: bool = field("is_navigator_vote", "bool")
    subcribed: bool = field("subcribed", "bool")
    vote: str = field("vote", "str")
    vote_next_step: str = field("vote_next_step", "str")
