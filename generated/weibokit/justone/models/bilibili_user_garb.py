# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliUserGarb(Model):
    """What is in `user_garb` of BilibiliVideoData."""

    url_image_ani_cut: str = field("url_image_ani_cut", "str", required=True)
