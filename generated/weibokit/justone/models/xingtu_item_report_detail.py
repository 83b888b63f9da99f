# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_author import XingtuAuthor
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_video import XingtuVideo


class XingtuItemReportDetail(Model):
    """What the response holds, in XingtuItemReportDetailResult.

    Attributes:
        author_info: What is known of the author, in XingtuItemReportDetail.
        base_resp: What the source says about the call itself.
        video_info: What is known of the video, in XingtuItemReportDetail.
    """

    author_info: XingtuAuthor = field("author_info", "XingtuAuthor", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    video_info: XingtuVideo = field("video_info", "XingtuVideo", required=True)
