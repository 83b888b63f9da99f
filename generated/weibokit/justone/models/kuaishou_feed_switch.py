# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouFeedSwitch(Model):
    """What is in `feedSwitches` of KuaishouFeed."""

    disable_61_activity_animation: bool = field("disable61ActivityAnimation", "bool", required=True)
    disable_comment_like_animation: bool = field("disableCommentLikeAnimation", "bool", required=True)
    enable_picture_comment_for_photo: bool = field("enablePictureCommentForPhoto", "bool", required=True)
    enable_player_panel: bool = field("enablePlayerPanel", "bool", required=True)
