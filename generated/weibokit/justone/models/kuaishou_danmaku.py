# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouDanmaku(Model):
    """What is known of the bullet comment, in KuaishouFeed."""

    disable_post: bool = field("disablePost", "bool", required=True)
    disable_reason_key: str = field("disableReasonKey", "str", required=True)
    disable_reason_tip: str = field("disableReasonTip", "str", required=True)
    paster: bool = field("paster", "bool", required=True)
    photo_danmaku_guide: bool = field("photoDanmakuGuide", "bool", required=True)
