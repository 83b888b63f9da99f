# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_aweme import TiktokAweme
    from .tiktok_search_aweme import TiktokSearchAweme


class TiktokSearchItem(Model):
    """An item of `search_item_list` of TiktokSearchPostPage.

    Attributes:
        aweme_info: A post as the app shows it.
        search_aweme_info: What is known of the search Douyin video, in TiktokSearchItem.
    """

    aweme_info: TiktokAweme = field("aweme_info", "TiktokAweme", required=True)
    search_aweme_info: TiktokSearchAweme = field("search_aweme_info", "TiktokSearchAweme", required=True)
