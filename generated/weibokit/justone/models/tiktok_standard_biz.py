# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_e_commerce import TiktokECommerce
    from .tiktok_local_alliance import TiktokLocalAlliance
    from .tiktok_tts_voice import TiktokTtsVoice
    from .tiktok_vc_filter import TiktokVcFilter


class TiktokStandardBiz(Model):
    """What is in `standard_biz` of TiktokAwemeContent.

    Attributes:
        e_commerce: What is in `e_commerce` of TiktokStandardBiz.
        local_alliance_info: What is in `local_alliance_info` of TiktokStandardBiz.
        tts_voice_info: What is in `tts_voice_info` of TiktokStandardBiz.
        vc_filter_info: What is in `vc_filter_info` of TiktokStandardBiz.
    """

    e_commerce: TiktokECommerce = field("e_commerce", "TiktokECommerce", required=True)
    local_alliance_info: TiktokLocalAlliance = field("local_alliance_info", "TiktokLocalAlliance", required=True)
    tts_voice_info: TiktokTtsVoice = field("tts_voice_info", "TiktokTtsVoice", required=True)
    vc_filter_info: TiktokVcFilter = field("vc_filter_info", "TiktokVcFilter", required=True)
