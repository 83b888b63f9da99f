# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_bg_image import ToutiaoBgImage
    from .toutiao_external import ToutiaoExternal
    from .toutiao_top_tab import ToutiaoTopTab


class ToutiaoUserDetailData(Model):
    """A user.

    Attributes:
        avatar_url: Address of the avatar.
        bg_image: Picture of the background, or its address, in ToutiaoUserDetailData.
        description: Description.
        digg_count: Number of likes.
        external_info: What is in `external_info` of ToutiaoUserDetailData.
        followers_count: Number of followers.
        followings_count: Number of followings.
        gender: Gender, as the source writes it.
        name: Name.
        publish_count: Number of publications.
        user_id: Id of the user.
    """

    avatar_url: str = field("avatar_url", "str", required=True)
    bg_image: ToutiaoBgImage = field("bg_image", "ToutiaoBgImage", required=True)
    big_avatar_url: str = field("big_avatar_url", "str", required=True)
    description: str = field("description", "str", required=True)
    digg_count: int = field("digg_count", "int", required=True)
    external_info: ToutiaoExternal = field("external_info", "ToutiaoExternal", required=True)
    external_media_type: int = field("external_media_type", "int", required=True)
    followers_count: int = field("followers_count", "int", required=True)
    followings_count: int = field("followings_count", "int", required=True)
    gender: int = field("gender", "int", required=True)
    is_gov_media: bool = field("is_gov_media", "bool", required=True)
    name: str = field("name", "str", required=True)
    publish_count: int = field("publish_count", "int", required=True)
    top_tab: list[ToutiaoTopTab] = field("top_tab", "ToutiaoTopTab[]", required=True)
    user_id: int = field("user_id", "int", required=True)
