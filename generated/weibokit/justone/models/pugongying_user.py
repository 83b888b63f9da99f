# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_content_tag import PugongyingContentTag


class PugongyingUser(Model):
    """The author of a note.

    Attributes:
        avatar: Address of the avatar.
        content_tags: Tags of the content.
        fans_num: Number of followers.
        feature_tags: Tags of the feature.
        gender: Gender, as the source writes it.
        kol_type: Type of the creator.
        location: Place.
        nick_name: Name of the nickname.
        picture_price: Price of the picture.
        picture_state: State of the picture.
        price_state: State of the price.
        user_id: Id of the user.
        user_type: Type of the user.
        video_price: Price of the video.
        video_state: State of the video.
    """

    advertiser_id: Any = field("advertiserId", required=True)
    avatar: str = field("avatar", "str", required=True)
    click_mid_num: int = field("clickMidNum", "int", required=True)
    content_tags: list[PugongyingContentTag] = field("contentTags", "PugongyingContentTag[]", required=True)
    cooper_type: int = field("cooperType", "int", required=True)
    current_level: int | None = field("currentLevel", "int", null=True, required=True)
    fans_num: int = field("fansNum", "int", required=True)
    feature_tags: list[Any] | None = field("featureTags", "[]", null=True, required=True)
    gender: str = field("gender", "str", required=True)
    inter_mid_num: int = field("interMidNum", "int", required=True)
    is_collect: bool = field("isCollect", "bool", required=True)
    kol_type: int | None = field("kolType", "int", null=True, required=True)
    location: str = field("location", "str", required=True)
    m_engagement_num: int = field("mEngagementNum", "int", required=True)
    mengagement_num: int = field("mengagementNum", "int", required=True)
    nick_name: str = field("nickName", "str", required=True)
    operate_state: int | None = field("operateState", "int", null=True, required=True)
    personal_tags: list[Any] | None = field("personalTags", "[]", null=True, required=True)
    picture_in_cart: Any = field("pictureInCart", required=True)
    picture_price: float | None = field("picturePrice", "float", null=True, required=True)
    picture_state: int | None = field("pictureState", "int", null=True, required=True)
    price_state: int | None = field("priceState", "int", null=True, required=True)
    user_id: str = field("userId", "str", required=True)
    user_type: int = field("userType", "int", required=True)
    video_in_cart: Any = field("videoInCart", required=True)
    video_price: float | None = field("videoPrice", "float", null=True, required=True)
    video_state: int | None = field("videoState", "int", null=True, required=True)
