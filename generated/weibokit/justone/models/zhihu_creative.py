# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_brand import ZhihuBrand
    from .zhihu_cta import ZhihuCta


class ZhihuCreative(Model):
    """An object of a response."""

    app_promotion_url: str = field("app_promotion_url", "str", required=True)
    brand: ZhihuBrand = field("brand", "ZhihuBrand", required=True)
    cta: ZhihuCta = field("cta", "ZhihuCta", required=True)
    description: str = field("description", "str", required=True)
    footer: ZhihuCta = field("footer", "ZhihuCta", required=True)
    image: str = field("image", "str", required=True)
    landing_url: str = field("landing_url", "str", required=True)
    title: str = field("title", "str", required=True)
    video_watch_num: int = field("video_watch_num", "int", required=True)
