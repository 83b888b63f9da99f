# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_brand import ZhihuBrand
    from .zhihu_cta import ZhihuCta


class ZhihuCreative(Model):
    """An item of `creatives` of ZhihuAnswerListAd.

    Attributes:
        app_promotion_url: Address of the app promotion.
        brand: What is in `brand` of ZhihuAnswerListAd.
        cta: What is in `cta` of ZhihuCreative.
        description: Description.
        footer: What is in `cta` of ZhihuCreative.
        image: The picture, or its address.
        title: Title.
        video_watch_num: Number of video views.
    """

    app_promotion_url: str = field("app_promotion_url", "str", required=True)
    brand: ZhihuBrand = field("brand", "ZhihuBrand", required=True)
    cta: ZhihuCta = field("cta", "ZhihuCta", required=True)
    description: str = field("description", "str", required=True)
    footer: ZhihuCta = field("footer", "ZhihuCta", required=True)
    image: str = field("image", "str", required=True)
    landing_url: str = field("landing_url", "str", required=True)
    title: str = field("title", "str", required=True)
    video_watch_num: int = field("video_watch_num", "int", required=True)
