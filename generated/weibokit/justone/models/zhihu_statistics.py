# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuStatistics(Model):
    """What is in `statistics` of ZhihuReaction.

    Attributes:
        like_count: Number of likes.
        comment_count: Number of comments.
        img_like_count: Number of picture likes.
        play_count: Number of plays.
        question_answer_count: Number of question answers.
        question_follower_count: Number of question followers.
        share_count: Number of shares.
    """

    down_vote_count: int = field("down_vote_count", "int", required=True)
    favorites: int = field("favorites", "int", required=True)
    like_count: int = field("like_count", "int", required=True)
    applaud_count: int = field("applaud_count", "int")
    bullet_count: int = field("bullet_count", "int")
    comment_count: int = field("comment_count", "int")
    img_like_count: dict[str, int] = field("img_like_count", "int{}")
    interest_play_count: int = field("interest_play_count", "int")
    plaincontent_like_count: int = field("plaincontent_like_count", "int")
    plaincontent_vote_up_count: int = field("plaincontent_vote_up_count", "int")
    play_count: int = field("play_count", "int")
    pv_count: int = field("pv_count", "int")
    question_answer_count: int = field("question_answer_count", "int")
    question_follower_count: int = field("question_follower_count", "int")
    republishers: list[Any] = field("republishers", "[]")
    share_count: int = field("share_count", "int")
    subscribe_count: int = field("subscribe_count", "int")
    up_vote_count: int = field("up_vote_count", "int")
