# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboStatusTotals(Model):
    """Interactions summed over all posts of an account.

    Attributes:
        total_cnt: All interactions together.
        repost_cnt: Reposts.
        comment_cnt: Comments.
        like_cnt: Likes of posts.
        comment_like_cnt: Likes of comments.
    """

    total_cnt: int | str = field("total_cnt", "int|str", required=True)
    repost_cnt: int | str = field("repost_cnt", "int|str", required=True)
    comment_cnt: int | str = field("comment_cnt", "int|str", required=True)
    like_cnt: int | str = field("like_cnt", "int|str", required=True)
    comment_like_cnt: int | str = field("comment_like_cnt", "int|str")
    total_cnt_format: int | str = field("total_cnt_format", "int|str")
