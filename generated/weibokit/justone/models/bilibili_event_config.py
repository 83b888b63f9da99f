# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_related_tab_text import BilibiliRelatedTabText
    from .bilibili_top_button_url import BilibiliTopButtonUrl


class BilibiliEventConfig(Model):
    """Settings of the event, in BilibiliVideo.

    Attributes:
        bottom_banner_image: Picture of the bottom banner, or its address.
        bottom_banner_url: Address of the bottom banner, in BilibiliEventConfig.
        related_tab_text: What is in `relatedTabText` of BilibiliEventConfig.
        top_button_url: Address of the bottom banner, in BilibiliEventConfig.
        top_search_url: Address of the bottom banner, in BilibiliEventConfig.
    """

    bottom_banner_image: str = field("bottomBannerImage", "str", required=True)
    bottom_banner_url: BilibiliTopButtonUrl = field("bottomBannerUrl", "BilibiliTopButtonUrl", required=True)
    main_call_button_text: str = field("mainCallButtonText", "str", required=True)
    related_tab_list: list[Any] = field("relatedTabList", "[]", required=True)
    related_tab_text: BilibiliRelatedTabText = field("relatedTabText", "BilibiliRelatedTabText", required=True)
    top_banner_image: str = field("topBannerImage", "str", required=True)
    top_button_url: BilibiliTopButtonUrl = field("topButtonUrl", "BilibiliTopButtonUrl", required=True)
    top_search_url: BilibiliTopButtonUrl = field("topSearchUrl", "BilibiliTopButtonUrl", required=True)
