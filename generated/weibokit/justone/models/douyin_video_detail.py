# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_log_pb import DouyinLogPb
    from .douyin_video import DouyinVideo
    from .douyin_video_detail_extra import DouyinVideoDetailExtra


class DouyinVideoDetail(Model):
    """What the response holds, in DouyinVideoDetailResult.

    Attributes:
        aweme_detail: A video post.
        extra: What the source adds, in DouyinVideoDetail.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        status_code: Code of the outcome, as the source has it.
    """

    aweme_detail: DouyinVideo = field("aweme_detail", "DouyinVideo", required=True)
    extra: DouyinVideoDetailExtra = field("extra", "DouyinVideoDetailExtra", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    status_code: int = field("status_code", "int", required=True)
