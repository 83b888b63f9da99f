# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_review_result import TiktokReviewResult


class TiktokStatus(Model):
    """State, as the source writes it, in TiktokAweme.

    Attributes:
        allow_comment: Whether the comment is allowed.
        allow_share: Whether the share is allowed.
        aweme_id: Id of the Douyin video.
        download_status: State of the download.
        review_result: What is in `review_result` of TiktokStatus.
    """

    allow_comment: bool = field("allow_comment", "bool", required=True)
    allow_share: bool = field("allow_share", "bool", required=True)
    aweme_id: str = field("aweme_id", "str", required=True)
    download_status: int = field("download_status", "int", required=True)
    in_reviewing: bool = field("in_reviewing", "bool", required=True)
    is_delete: bool = field("is_delete", "bool", required=True)
    is_prohibited: bool = field("is_prohibited", "bool", required=True)
    private_status: int = field("private_status", "int", required=True)
    review_result: TiktokReviewResult = field("review_result", "TiktokReviewResult", required=True)
    reviewed: int = field("reviewed", "int", required=True)
    self_see: bool = field("self_see", "bool", required=True)
