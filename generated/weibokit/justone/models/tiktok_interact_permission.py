# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_adding_as_post import TiktokAddingAsPost


class TiktokInteractPermission(Model):
    """What is in `interact_permission` of TiktokAweme.

    Attributes:
        allow_adding_as_post: What is in `allow_adding_as_post` of TiktokInteractPermission.
        allow_create_sticker: What is in `allow_adding_as_post` of TiktokInteractPermission.
        allow_story_switch_to_post: What is in `allow_adding_as_post` of TiktokInteractPermission.
    """

    allow_adding_as_post: TiktokAddingAsPost = field("allow_adding_as_post", "TiktokAddingAsPost", required=True)
    allow_adding_to_story: int = field("allow_adding_to_story", "int", required=True)
    allow_create_sticker: TiktokAddingAsPost = field("allow_create_sticker", "TiktokAddingAsPost", required=True)
    allow_story_switch_to_post: TiktokAddingAsPost = field(
        "allow_story_switch_to_post", "TiktokAddingAsPost", required=True
    )
    duet: int = field("duet", "int", required=True)
    duet_privacy_setting: int = field("duet_privacy_setting", "int", required=True)
    stitch: int = field("stitch", "int", required=True)
    stitch_privacy_setting: int = field("stitch_privacy_setting", "int", required=True)
    upvote: int = field("upvote", "int", required=True)
