# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_auto_qn_resp import BilibiliAutoQnResp
    from .bilibili_durl import BilibiliDurl
    from .bilibili_play_conf import BilibiliPlayConf
    from .bilibili_support_format import BilibiliSupportFormat


class BilibiliDash(Model):
    """What is in `dash_info` of BilibiliVideoDetail.

    Attributes:
        auto_qn_resp: What is in `auto_qn_resp` of BilibiliDash.
        format_: Format.
        message: Message of the source.
        play_conf: What is in `play_conf` of BilibiliDash.
        result: Outcome, as the source has it.
        view_info: What is known of the view.
    """

    accept_description: list[str] = field("accept_description", "str[]", required=True)
    accept_format: str = field("accept_format", "str", required=True)
    accept_quality: list[int] = field("accept_quality", "int[]", required=True)
    auto_qn_resp: BilibiliAutoQnResp = field("auto_qn_resp", "BilibiliAutoQnResp", required=True)
    cur_language: str = field("cur_language", "str", required=True)
    cur_production_type: int = field("cur_production_type", "int", required=True)
    durl: list[BilibiliDurl] = field("durl", "BilibiliDurl[]", required=True)
    format_: str = field("format", "str", required=True)
    from_: str = field("from", "str", required=True)
    high_format: Any = field("high_format", required=True)
    last_play_cid: int = field("last_play_cid", "int", required=True)
    last_play_time: int = field("last_play_time", "int", required=True)
    message: str = field("message", "str", required=True)
    play_conf: BilibiliPlayConf = field("play_conf", "BilibiliPlayConf", required=True)
    quality: int = field("quality", "int", required=True)
    result: str = field("result", "str", required=True)
    seek_param: str = field("seek_param", "str", required=True)
    seek_type: str = field("seek_type", "str", required=True)
    support_formats: list[BilibiliSupportFormat] = field("support_formats", "BilibiliSupportFormat[]", required=True)
    timelength: int = field("timelength", "int", required=True)
    video_codecid: int = field("video_codecid", "int", required=True)
    view_info: Any = field("view_info", required=True)
