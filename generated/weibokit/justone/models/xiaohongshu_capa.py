# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuCapa(Model):
    """What is in `capa` of XiaohongshuLivePhoto.

    Attributes:
        duration: How long it lasts.
        frame_ts: Time of the frame.
    """

    duration: int = field("duration", "int", required=True)
    frame_ts: int = field("frame_ts", "int", required=True)
    is_ai_tab: bool = field("is_ai_tab", "bool", required=True)
    is_upload: bool = field("is_upload", "bool", required=True)
    is_user_select: bool = field("is_user_select", "bool", required=True)
