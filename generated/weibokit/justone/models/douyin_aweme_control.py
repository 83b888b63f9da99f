# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeControl(Model):
    """What is in `aweme_control` of DouyinVideo.

    Attributes:
        can_comment: Whether it is possible to comment.
        can_forward: Whether it is possible to forward.
        can_share: Whether it is possible to share.
    """

    can_comment: bool = field("can_comment", "bool")
    can_forward: bool = field("can_forward", "bool")
    can_share: bool = field("can_share", "bool")
    can_show_comment: bool = field("can_show_comment", "bool")
