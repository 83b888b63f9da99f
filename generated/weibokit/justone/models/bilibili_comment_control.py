# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCommentControl(Model):
    """What is in `reply_control` of BilibiliComment.

    Attributes:
        location: Place.
    """

    max_line: int = field("max_line", "int", required=True)
    support_share: bool = field("support_share", "bool", required=True)
    time_desc: str = field("time_desc", "str", required=True)
    translation_switch: int = field("translation_switch", "int", required=True)
    location: str = field("location", "str")
    is_up_top: bool = field("is_up_top", "bool")
