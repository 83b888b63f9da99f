# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFollowShootClip(Model):
    """What is in `follow_shoot_clip_info` of DouyinVideo."""

    clip_from_user: int = field("clip_from_user", "int", required=True)
    clip_video_all: int = field("clip_video_all", "int", required=True)
