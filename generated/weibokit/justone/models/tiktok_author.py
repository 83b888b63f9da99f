# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_bio_link import TiktokBioLink
    from .tiktok_commerce_user import TiktokCommerceUser
    from .tiktok_event import TiktokEvent
    from .tiktok_profile_tab import TiktokProfileTab


class TiktokAuthor(Model):
    """A user as the website shows them.

    Attributes:
        user_story_status: State of the user story.
        id: Id.
        nickname: Nickname.
        sec_uid: Id of the user, as the web pages write it.
        signature: Signature of the profile.
        verified: Whether it is verified.
        bio_link: What is in `bioLink` of TiktokAuthor.
        commerce_user_info: What is known of the commerce user, in TiktokAuthor.
        create_time: When it was created.
        event_list: The events.
        language: Language.
        profile_tab: What is in `profileTab` of TiktokAuthor.
        recommend_reason: Reason of the recommendation.
        room_id: Id of the room.
    """

    user_story_status: int = field("UserStoryStatus", "int", required=True)
    avatar_thumb: str = field("avatarThumb", "str", required=True)
    comment_setting: int = field("commentSetting", "int", required=True)
    download_setting: int = field("downloadSetting", "int", required=True)
    duet_setting: int = field("duetSetting", "int", required=True)
    ftc: bool = field("ftc", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_ad_virtual: bool = field("isADVirtual", "bool", required=True)
    is_embed_banned: bool = field("isEmbedBanned", "bool", required=True)
    nickname: str = field("nickname", "str", required=True)
    open_favorite: bool = field("openFavorite", "bool", required=True)
    private_account: bool = field("privateAccount", "bool", required=True)
    relation: int = field("relation", "int", required=True)
    sec_uid: str = field("secUid", "str", required=True)
    secret: bool = field("secret", "bool", required=True)
    signature: str = field("signature", "str", required=True)
    stitch_setting: int = field("stitchSetting", "int", required=True)
    unique_id: str = field("uniqueId", "str", required=True)
    verified: bool = field("verified", "bool", required=True)
    avatar_larger: str = field("avatarLarger", "str")
    avatar_medium: str = field("avatarMedium", "str")
    bio_link: TiktokBioLink = field("bioLink", "TiktokBioLink")
    can_exp_playlist: bool = field("canExpPlaylist", "bool")
    commerce_user_info: TiktokCommerceUser = field("commerceUserInfo", "TiktokCommerceUser")
    create_time: int = field("createTime", "int")
    event_list: list[TiktokEvent] = field("eventList", "TiktokEvent[]")
    following_visibility: int = field("followingVisibility", "int")
    is_organization: int = field("isOrganization", "int")
    language: str = field("language", "str")
    nick_name_modify_time: int = field("nickNameModifyTime", "int")
    now_invitation_card_url: str = field("nowInvitationCardUrl", "str")
    profile_embed_permission: int = field("profileEmbedPermission", "int")
    profile_tab: TiktokProfileTab = field("profileTab", "TiktokProfileTab")
    recommend_reason: str = field("recommendReason", "str")
    room_id: str = field("roomId", "str")
    short_id: str = field("shortId", "str")
    suggest_account_bind: bool = field("suggestAccountBind", "bool")
    tt_seller: bool = field("ttSeller", "bool")
    unique_id_modify_time: int = field("uniqueIdModifyTime", "int")
    short_drama_creator: dict[str, Any] = field("shortDramaCreator", "{}")
