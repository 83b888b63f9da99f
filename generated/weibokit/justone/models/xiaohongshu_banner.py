# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuBanner(Model):
    """What is known of the banner, in XiaohongshuProfile.

    Attributes:
        bg_color: Color of the background.
        image: The picture, or its address.
        like_status: State of the like.
    """

    bg_color: str = field("bg_color", "str", required=True)
    image: str = field("image", "str", required=True)
    like_status: bool = field("like_status", "bool", required=True)
