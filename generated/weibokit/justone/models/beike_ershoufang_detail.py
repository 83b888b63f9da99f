# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_choice import BeikeChoice
    from .beike_color_tag import BeikeColorTag
    from .beike_declare import BeikeDeclare
    from .beike_ershoufang_detail_basic import BeikeErshoufangDetailBasic
    from .beike_ershoufang_detail_basic_list import BeikeErshoufangDetailBasicList
    from .beike_ershoufang_detail_info import BeikeErshoufangDetailInfo
    from .beike_format_down_price import BeikeFormatDownPrice
    from .beike_head_picture import BeikeHeadPicture
    from .beike_house_key import BeikeHouseKey
    from .beike_info_jump import BeikeInfoJump
    from .beike_live_card import BeikeLiveCard
    from .beike_mini_program import BeikeMiniProgram
    from .beike_share import BeikeShare
    from .beike_style_set import BeikeStyleSet
    from .beike_user_related import BeikeUserRelated
    from .beike_verification import BeikeVerification


class BeikeErshoufangDetail(Model):
    """What the response holds, in BeikeErshoufangDetailResult.

    Attributes:
        basic_info: What is in `basicInfo` of BeikeErshoufangDetail.
        declare_info: What is in `declareInfo` of BeikeErshoufangDetail.
        has_live_card: Whether there is a live stream card.
        house_keys: What is in `houseKeys` of BeikeErshoufangDetail.
        is_default: Whether it is the default.
        mini_program: What is in `miniProgram` of BeikeErshoufangDetail.
        share: What is in `share` of BeikeErshoufangDetail.
        style_set: What is in `styleSet` of BeikeErshoufangDetail.
        text_format_down_price: What is in `textFormatDownPrice` of BeikeErshoufangDetail.
        user_related: What is in `userRelated` of BeikeErshoufangDetail.
        verification_info: What is in `verificationInfo` of BeikeErshoufangDetail.
    """

    basic_info: BeikeErshoufangDetailBasic = field("basicInfo", "BeikeErshoufangDetailBasic", required=True)
    basic_list: list[BeikeErshoufangDetailBasicList] = field(
        "basicList", "BeikeErshoufangDetailBasicList[]", required=True
    )
    color_tags: list[BeikeColorTag] = field("colorTags", "BeikeColorTag[]", required=True)
    declare_info: BeikeDeclare = field("declareInfo", "BeikeDeclare", required=True)
    has_followed_price: int = field("hasFollowedPrice", "int", required=True)
    has_live_card: bool = field("hasLiveCard", "bool", required=True)
    head_pictures: list[BeikeHeadPicture] = field("headPictures", "BeikeHeadPicture[]", required=True)
    house_keys: BeikeHouseKey = field("houseKeys", "BeikeHouseKey", required=True)
    info_jump_list: list[BeikeInfoJump] = field("infoJumpList", "BeikeInfoJump[]", required=True)
    info_list: list[BeikeErshoufangDetailInfo] = field("infoList", "BeikeErshoufangDetailInfo[]", required=True)
    is_default: bool = field("isDefault", "bool", required=True)
    is_vr: bool = field("isVr", "bool", required=True)
    is_vr_and_live_card_bottom: int = field("isVrAndLiveCardBottom", "int", required=True)
    mini_program: BeikeMiniProgram = field("miniProgram", "BeikeMiniProgram", required=True)
    nav: list[BeikeChoice] = field("nav", "BeikeChoice[]", required=True)
    share: BeikeShare = field("share", "BeikeShare", required=True)
    style_set: BeikeStyleSet = field("styleSet", "BeikeStyleSet", required=True)
    text_format_down_price: BeikeFormatDownPrice = field("textFormatDownPrice", "BeikeFormatDownPrice", required=True)
    user_related: BeikeUserRelated = field("userRelated", "BeikeUserRelated", required=True)
    verification_info: BeikeVerification = field("verificationInfo", "BeikeVerification", required=True)
    vr_and_live_card: list[BeikeLiveCard] = field("vrAndLiveCard", "BeikeLiveCard[]", required=True)
