# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonProductVideo(Model):
    """An item of `product_videos` of AmazonProductDetail.

    Attributes:
        id: Id.
        thumbnail_url: Address of the small picture.
        title: Title.
        video_height: Height of the video in pixels.
        video_url: Address of the video.
        video_width: Width of the video in pixels.
    """

    id: str = field("id", "str", required=True)
    parent_asin: str = field("parent_asin", "str", required=True)
    product_asin: str = field("product_asin", "str", required=True)
    thumbnail_url: str = field("thumbnail_url", "str", required=True)
    title: str = field("title", "str", required=True)
    video_height: str = field("video_height", "str", required=True)
    video_url: str = field("video_url", "str", required=True)
    video_width: str = field("video_width", "str", required=True)
