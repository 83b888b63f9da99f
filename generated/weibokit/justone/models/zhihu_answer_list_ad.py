# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_brand import ZhihuBrand
    from .zhihu_creative import ZhihuCreative


class ZhihuAnswerListAd(Model):
    """What is in `ad` of ZhihuAd.

    Attributes:
        brand: What is in `brand` of ZhihuAnswerListAd.
        category: Category.
        id: Id.
        name: Name.
    """

    ad_verb: str = field("ad_verb", "str", required=True)
    brand: ZhihuBrand = field("brand", "ZhihuBrand", required=True)
    category: int = field("category", "int", required=True)
    click_tracks: list[str] = field("click_tracks", "str[]", required=True)
    close_track: str = field("close_track", "str", required=True)
    close_tracks: list[str] = field("close_tracks", "str[]", required=True)
    conversion_tracks: list[str] = field("conversion_tracks", "str[]", required=True)
    creatives: list[ZhihuCreative] = field("creatives", "ZhihuCreative[]", required=True)
    debug_tracks: list[str] = field("debug_tracks", "str[]", required=True)
    display_advertising_tag: bool = field("display_advertising_tag", "bool", required=True)
    download_silent: bool = field("download_silent", "bool", required=True)
    experiment_info: str = field("experiment_info", "str", required=True)
    id: int = field("id", "int", required=True)
    impression_tracks: list[str] = field("impression_tracks", "str[]", required=True)
    is_new_webview: bool = field("is_new_webview", "bool", required=True)
    is_speeding: bool = field("is_speeding", "bool", required=True)
    name: str = field("name", "str", required=True)
    native_prefetch: bool = field("native_prefetch", "bool", required=True)
    party_id: int = field("party_id", "int", required=True)
    revert_close_track: str = field("revert_close_track", "str", required=True)
    template: str = field("template", "str", required=True)
    view_track: str = field("view_track", "str", required=True)
    view_tracks: list[str] = field("view_tracks", "str[]", required=True)
    za_ad_info: str = field("za_ad_info", "str", required=True)
    za_ad_info_json: str = field("za_ad_info_json", "str", required=True)
