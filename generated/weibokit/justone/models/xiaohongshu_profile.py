# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_avatar_pendant import XiaohongshuAvatarPendant
    from .xiaohongshu_banner import XiaohongshuBanner
    from .xiaohongshu_brand_account import XiaohongshuBrandAccount
    from .xiaohongshu_buyer import XiaohongshuBuyer
    from .xiaohongshu_desc_at_user import XiaohongshuDescAtUser
    from .xiaohongshu_hula_tab import XiaohongshuHulaTab
    from .xiaohongshu_interaction import XiaohongshuInteraction
    from .xiaohongshu_note_num_stat import XiaohongshuNoteNumStat
    from .xiaohongshu_red_club import XiaohongshuRedClub
    from .xiaohongshu_seller import XiaohongshuSeller
    from .xiaohongshu_share import XiaohongshuShare
    from .xiaohongshu_tab_public import XiaohongshuTabPublic
    from .xiaohongshu_tab_visible import XiaohongshuTabVisible
    from .xiaohongshu_tag import XiaohongshuTag
    from .xiaohongshu_user_desc import XiaohongshuUserDesc
    from .xiaohongshu_user_level import XiaohongshuUserLevel
    from .xiaohongshu_user_share import XiaohongshuUserShare
    from .xiaohongshu_user_status import XiaohongshuUserStatus
    from .xiaohongshu_zhong_tong_bar import XiaohongshuZhongTongBar


class XiaohongshuProfile(Model):
    """A user, in full or as notes show them.

    Attributes:
        images: Pictures.
        nickname: Nickname.
        avatar_like_status: State of the avatar like.
        avatar_pendant: What is in `avatar_pendant` of XiaohongshuProfile.
        banner_info: What is known of the banner, in XiaohongshuProfile.
        collected_brand_num: Number of collection brands.
        collected_movie_num: Number of collection movies.
        collected_notes_num: Number of collection notes.
        collected_poi_num: Number of collection places.
        collected_product_num: Number of collection products.
        collected_tags_num: Number of collection tags.
        desc: Description.
        gender: Gender, as the source writes it.
        hula_tabs: What is in `hula_tabs` of XiaohongshuProfile.
        ip_location: Where the IP address is.
        level: Level, in XiaohongshuProfile.
        liked: Whether one likes it.
        location: Place.
        note_num_stat: What is in `note_num_stat` of XiaohongshuProfile.
        recommend_info: What is known of the recommendation.
        red_club_info: What is in `red_club_info` of XiaohongshuProfile.
        result: Outcome, as the source has it, in XiaohongshuProfile.
        seller_info: What is known of the seller, in XiaohongshuProfile.
        share_info: What is known of the share, in XiaohongshuNote.
        share_info_v2: What is in `share_info_v2` of XiaohongshuProfile.
        share_link: Address that the share leads to.
        tab_public: What is in `tab_public` of XiaohongshuProfile.
        tab_visible: What is in `tab_visible` of XiaohongshuProfile.
        tags: Tags.
        user_desc_info: What is in `user_desc_info` of XiaohongshuProfile.
        user_role_type: Type of the user role.
        zhong_tong_bar_info: What is in `zhong_tong_bar_info` of XiaohongshuProfile.
        brand_account_info: What is known of the brand account, in XiaohongshuProfile.
        buyer_info: What is in `buyer_info` of XiaohongshuProfile.
        track_duration: How long the track lasts.
    """

    images: str = field("images", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
    red_official_verify_type: int = field("red_official_verify_type", "int", required=True)
    userid: str = field("userid", "str", required=True)
    avatar_like_status: bool = field("avatar_like_status", "bool")
    avatar_pendant: XiaohongshuAvatarPendant = field("avatar_pendant", "XiaohongshuAvatarPendant")
    banner_info: XiaohongshuBanner = field("banner_info", "XiaohongshuBanner")
    blocked: bool = field("blocked", "bool")
    blocking: bool = field("blocking", "bool")
    collected: int = field("collected", "int")
    collected_book_num: int = field("collected_book_num", "int")
    collected_brand_num: int = field("collected_brand_num", "int")
    collected_movie_num: int = field("collected_movie_num", "int")
    collected_notes_num: int = field("collected_notes_num", "int")
    collected_poi_num: int = field("collected_poi_num", "int")
    collected_product_num: int = field("collected_product_num", "int")
    collected_tags_num: int = field("collected_tags_num", "int")
    community_rule_url: str = field("community_rule_url", "str")
    default_collection_tab: str = field("default_collection_tab", "str")
    desc: str = field("desc", "str")
    desc_at_users: list[XiaohongshuDescAtUser] = field("desc_at_users", "XiaohongshuDescAtUser[]")
    fans: int = field("fans", "int")
    follows: int = field("follows", "int")
    fstatus: str = field("fstatus", "str")
    gender: int = field("gender", "int")
    hula_tabs: XiaohongshuHulaTab = field("hula_tabs", "XiaohongshuHulaTab")
    identity_deeplink: str = field("identity_deeplink", "str")
    identity_label_migrated: bool = field("identity_label_migrated", "bool")
    imageb: str = field("imageb", "str")
    interactions: list[XiaohongshuInteraction] = field("interactions", "XiaohongshuInteraction[]")
    ip_location: str = field("ip_location", "str")
    is_login_user_pro_account: bool = field("is_login_user_pro_account", "bool")
    is_recommend_level_illegal: bool = field("is_recommend_level_illegal", "bool")
    level: XiaohongshuUserLevel = field("level", "XiaohongshuUserLevel")
    liked: int = field("liked", "int")
    location: str = field("location", "str")
    location_jump: bool = field("location_jump", "bool")
    nboards: int = field("nboards", "int")
    ndiscovery: int = field("ndiscovery", "int")
    note_num_stat: XiaohongshuNoteNumStat = field("note_num_stat", "XiaohongshuNoteNumStat")
    real_name_deep_target: int = field("real_name_deep_target", "int")
    real_name_info: str = field("real_name_info", "str")
    recommend_info: str = field("recommend_info", "str")
    recommend_info_icon: str = field("recommend_info_icon", "str")
    red_club_info: XiaohongshuRedClub = field("red_club_info", "XiaohongshuRedClub")
    red_id: str = field("red_id", "str")
    red_official_verified: bool = field("red_official_verified", "bool")
    red_official_verify_base_info: str = field("red_official_verify_base_info", "str")
    red_official_verify_content: str = field("red_official_verify_content", "str")
    remark_name: str = field("remark_name", "str")
    result: XiaohongshuUserStatus = field("result", "XiaohongshuUserStatus")
    sec_account_deeplink: str = field("sec_account_deeplink", "str")
    seller_info: XiaohongshuSeller = field("seller_info", "XiaohongshuSeller")
    share_info: XiaohongshuShare = field("share_info", "XiaohongshuShare")
    share_info_v2: XiaohongshuUserShare = field("share_info_v2", "XiaohongshuUserShare")
    share_link: str = field("share_link", "str")
    show_extra_info_button: bool = field("show_extra_info_button", "bool")
    tab_public: XiaohongshuTabPublic = field("tab_public", "XiaohongshuTabPublic")
    tab_visible: XiaohongshuTabVisible = field("tab_visible", "XiaohongshuTabVisible")
    tags: list[XiaohongshuTag] = field("tags", "XiaohongshuTag[]")
    user_desc_info: XiaohongshuUserDesc = field("user_desc_info", "XiaohongshuUserDesc")
    user_role_type: int = field("user_role_type", "int")
    user_widget_switch: bool = field("user_widget_switch", "bool")
    zhong_tong_bar_info: XiaohongshuZhongTongBar = field("zhong_tong_bar_info", "XiaohongshuZhongTongBar")
    mute_view_to_user: bool = field("mute_view_to_user", "bool")
    block_view_to_user: bool = field("block_view_to_user", "bool")
    atme_notes_num: int = field("atme_notes_num", "int")
    brand_account_info: XiaohongshuBrandAccount = field("brand_account_info", "XiaohongshuBrandAccount")
    red_official_verify_arrow: int = field("red_official_verify_arrow", "int")
    red_official_full_name: str = field("red_official_full_name", "str")
    block_view_from_user: bool = field("block_view_from_user", "bool")
    buyer_info: XiaohongshuBuyer = field("buyer_info", "XiaohongshuBuyer")
    followed: bool = field("followed", "bool")
    show_red_official_verify_icon: bool = field("show_red_official_verify_icon", "bool")
    track_duration: int = field("track_duration", "int")
