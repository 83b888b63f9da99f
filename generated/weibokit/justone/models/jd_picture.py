# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPicture(Model):
    """An item of `pictureInfoList` of JdComment.

    Attributes:
        media_type: Type of the medium.
        pic_url: Address of the picture.
    """

    large_pic_url: str = field("largePicURL", "str", required=True)
    live_shooting: str = field("liveShooting", "str", required=True)
    media_type: str = field("mediaType", "str", required=True)
    pic_url: str = field("picURL", "str", required=True)
    show_order_media_id: str = field("showOrderMediaId", "str")
