# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_image_challenge import DouyinImageChallenge


class DouyinFeedCommentConfig(Model):
    """Settings of the feed comment, in DouyinVideo.

    Attributes:
        image_challenge: What is in `image_challenge` of DouyinFeedCommentConfig.
    """

    audio_comment_permission: int = field("audio_comment_permission", "int", required=True)
    common_flags: str = field("common_flags", "str", required=True)
    input_config_text: str = field("input_config_text", "str", required=True)
    author_audit_status: int = field("author_audit_status", "int")
    double_publish: int = field("double_publish", "int")
    image_challenge: DouyinImageChallenge = field("image_challenge", "DouyinImageChallenge")
