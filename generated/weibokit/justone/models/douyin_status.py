# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_aweme_edit import DouyinAwemeEdit
    from .douyin_review_result import DouyinReviewResult


class DouyinStatus(Model):
    """State, as the source writes it, in DouyinVideo.

    Attributes:
        allow_share: Whether the share is allowed.
        review_result: What is in `review_result` of DouyinStatus.
        allow_comment: Whether the comment is allowed.
        aweme_edit_info: What is in `aweme_edit_info` of DouyinStatus.
        aweme_id: Id of the Douyin video.
        download_status: State of the download.
        is_private: Whether it is private.
        allow_friend_recommend: Whether the friend recommendation is allowed.
    """

    allow_share: bool = field("allow_share", "bool", required=True)
    in_reviewing: bool = field("in_reviewing", "bool", required=True)
    is_delete: bool = field("is_delete", "bool", required=True)
    is_prohibited: bool = field("is_prohibited", "bool", required=True)
    listen_video_status: int = field("listen_video_status", "int", required=True)
    part_see: int = field("part_see", "int", required=True)
    private_status: int = field("private_status", "int", required=True)
    review_result: DouyinReviewResult = field("review_result", "DouyinReviewResult", required=True)
    allow_comment: bool = field("allow_comment", "bool")
    aweme_edit_info: DouyinAwemeEdit = field("aweme_edit_info", "DouyinAwemeEdit")
    aweme_id: str = field("aweme_id", "str")
    dont_share_status: int = field("dont_share_status", "int")
    download_status: int = field("download_status", "int")
    is_private: bool = field("is_private", "bool")
    reviewed: int = field("reviewed", "int")
    self_see: bool = field("self_see", "bool")
    video_hide_search: int = field("video_hide_search", "int")
    with_fusion_goods: bool = field("with_fusion_goods", "bool")
    with_goods: bool = field("with_goods", "bool")
    allow_friend_recommend: bool = field("allow_friend_recommend", "bool")
    allow_friend_recommend_guide: bool = field("allow_friend_recommend_guide", "bool")
    allow_self_recommend_to_friend: bool = field("allow_self_recommend_to_friend", "bool")
    enable_soft_delete: int = field("enable_soft_delete", "int")
    not_allow_soft_del_reason: str = field("not_allow_soft_del_reason", "str")
