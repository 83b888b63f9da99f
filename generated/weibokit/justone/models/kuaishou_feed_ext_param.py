# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouFeedExtParam(Model):
    """What is in `ext_params` of KuaishouFeed.

    Attributes:
        color: Color.
    """

    color: str = field("color", "str", required=True)
    h: int = field("h", "int", required=True)
    interval: int = field("interval", "int", required=True)
    mtype: int = field("mtype", "int", required=True)
    sound: int = field("sound", "int", required=True)
    video: int = field("video", "int", required=True)
    w: int = field("w", "int", required=True)
