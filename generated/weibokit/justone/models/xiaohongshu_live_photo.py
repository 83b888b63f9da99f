# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_capa import XiaohongshuCapa
    from .xiaohongshu_consumer import XiaohongshuConsumer
    from .xiaohongshu_live_photo_image import XiaohongshuLivePhotoImage
    from .xiaohongshu_media import XiaohongshuMedia


class XiaohongshuLivePhoto(Model):
    """What is in `live_photo` of XiaohongshuImage.

    Attributes:
        capa: What is in `capa` of XiaohongshuLivePhoto.
        consumer: What is in `consumer` of XiaohongshuLivePhoto.
        image: The picture, or its address, in XiaohongshuLivePhoto.
        media: What is in `media` of XiaohongshuLivePhoto.
    """

    capa: XiaohongshuCapa = field("capa", "XiaohongshuCapa", required=True)
    consumer: XiaohongshuConsumer = field("consumer", "XiaohongshuConsumer", required=True)
    image: XiaohongshuLivePhotoImage = field("image", "XiaohongshuLivePhotoImage", required=True)
    media: XiaohongshuMedia = field("media", "XiaohongshuMedia", required=True)
