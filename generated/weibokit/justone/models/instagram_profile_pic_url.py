# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramProfilePicUrl(Model):
    """What is in `hd_profile_pic_url_info` of InstagramUser.

    Attributes:
        height: Height in pixels.
        url: Address.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
