# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesPublicTimelineBaseApp = Literal[0, 1]

STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES: set[StatusesPublicTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_public_timeline_base_app(value: int) -> StatusesPublicTimelineBaseApp:
    if value in STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES!r}")


StatusesFriendsTimelineBaseApp = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES: set[StatusesFriendsTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_friends_timeline_base_app(value: int) -> StatusesFriendsTimelineBaseApp:
    if value in STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_BASE_APP_VALUES!r}")


StatusesFriendsTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES: set[StatusesFriendsTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_friends_timeline_feature(value: int) -> StatusesFriendsTimelineFeature:
    if value in STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_FEATURE_VALUES!r}")


StatusesHomeTimelineBaseApp = Literal[0, 1]

STATUSES_HOME_TIMELINE_BASE_APP_VALUES: set[StatusesHomeTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_home_timeline_base_app(value: int) -> StatusesHomeTimelineBaseApp:
    if value in STATUSES_HOME_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_BASE_APP_VALUES!r}")


StatusesHomeTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_HOME_TIMELINE_FEATURE_VALUES: set[StatusesHomeTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_home_timeline_feature(value: int) -> StatusesHomeTimelineFeature:
    if value in STATUSES_HOME_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_FEATURE_VALUES!r}")


StatusesUserTimelineBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_BASE_APP_VALUES: set[StatusesUserTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_base_app(value: int) -> StatusesUserTimelineBaseApp:
    if value in STATUSES_USER_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BASE_APP_VALUES!r}")


StatusesUserTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_FEATURE_VALUES: set[StatusesUserTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_feature(value: int) -> StatusesUserTimelineFeature:
    if value in STATUSES_USER_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_FEATURE_VALUES!r}")


StatusesUserTimelineByIdBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES: set[StatusesUserTimelineByIdBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_by_id_base_app(value: int) -> StatusesUserTimelineByIdBaseApp:
    if value in STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BY_ID_BASE_APP_VALUES!r}")


StatusesUserTimelineByIdFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES: set[StatusesUserTimelineByIdFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_by_id_feature(value: int) -> StatusesUserTimelineByIdFeature:
    if value in STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_BY_ID_FEATURE_VALUES!r}")


StatusesBatchTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_BATCH_TIMELINE_FEATURE_VALUES: set[StatusesBatchTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_batch_timeline_feature(value: int) -> StatusesBatchTimelineFeature:
    if value in STATUSES_BATCH_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_TIMELINE_FEATURE_VALUES!r}")


StatusesBatchTimelineBaseApp = Literal[0, 1]

STATUSES_BATCH_TIMELINE_BASE_APP_VALUES: set[StatusesBatchTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_batch_timeline_base_app(value: int) -> StatusesBatchTimelineBaseApp:
    if value in STATUSES_BATCH_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_TIMELINE_BASE_APP_VALUES!r}")


StatusesHotRepostDailyBaseApp = Literal[0, 1]

STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES: set[StatusesHotRepostDailyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_repost_daily_base_app(value: int) -> StatusesHotRepostDailyBaseApp:
    if value in STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES!r}")


StatusesHotCommentsDailyBaseApp = Literal[0, 1]

STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES: set[StatusesHotCommentsDailyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_comments_daily_base_app(value: int) -> StatusesHotCommentsDailyBaseApp:
    if value in STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_COMMENTS_DAILY_BASE_APP_VALUES!r}")


StatusesHotCommentsWeeklyBaseApp = Literal[0, 1]

STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES: set[StatusesHotCommentsWeeklyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_comments_weekly_base_app(value: int) -> StatusesHotCommentsWeeklyBaseApp:
    if value in STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_COMMENTS_WEEKLY_BASE_APP_VALUES!r}")


StatusesUnreadWithNewStatus = Literal[0, 1]

STATUSES_UNREAD_WITH_NEW_STATUS_VALUES: set[StatusesUnreadWithNewStatus] = {
    0,
    1,
}


def check_statuses_unread_with_new_status(value: int) -> StatusesUnreadWithNewStatus:
    if value in STATUSES_UNREAD_WITH_NEW_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UNREAD_WITH_NEW_STATUS_VALUES!r}")


StatusesResetCountBodyType = Literal[1, 2, 3, 4]

STATUSES_RESET_COUNT_BODY_TYPE_VALUES: set[StatusesResetCountBodyType] = {
    1,
    2,
    3,
    4,
}


def check_statuses_reset_count_body_type(value: int) -> StatusesResetCountBodyType:
    if value in STATUSES_RESET_COUNT_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_RESET_COUNT_BODY_TYPE_VALUES!r}")


StatusesBatchShowDelCtrl = Literal[0, 1]

STATUSES_BATCH_SHOW_DEL_CTRL_VALUES: set[StatusesBatchShowDelCtrl] = {
    0,
    1,
}


def check_statuses_batch_show_del_ctrl(value: int) -> StatusesBatchShowDelCtrl:
    if value in STATUSES_BATCH_SHOW_DEL_CTRL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_SHOW_DEL_CTRL_VALUES!r}")


StatusesRepostBodyIsComment = Literal[0, 1, 2, 3]

STATUSES_REPOST_BODY_IS_COMMENT_VALUES: set[StatusesRepostBodyIsComment] = {
    0,
    1,
    2,
    3,
}


def check_statuses_repost_body_is_comment(value: int) -> StatusesRepostBodyIsComment:
    if value in STATUSES_REPOST_BODY_IS_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPOST_BODY_IS_COMMENT_VALUES!r}")


StatusesCommentBodyWithoutMention = Literal[0, 1]

STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES: set[StatusesCommentBodyWithoutMention] = {
    0,
    1,
}


def check_statuses_comment_body_without_mention(value: int) -> StatusesCommentBodyWithoutMention:
    if value in STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_COMMENT_BODY_WITHOUT_MENTION_VALUES!r}")


StatusesCommentBodyCommentOri = Literal[0, 1]

STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES: set[StatusesCommentBodyCommentOri] = {
    0,
    1,
}


def check_statuses_comment_body_comment_ori(value: int) -> StatusesCommentBodyCommentOri:
    if value in STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_COMMENT_BODY_COMMENT_ORI_VALUES!r}")


StatusesReplyBodyWithoutMention = Literal[0, 1]

STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES: set[StatusesReplyBodyWithoutMention] = {
    0,
    1,
}


def check_statuses_reply_body_without_mention(value: int) -> StatusesReplyBodyWithoutMention:
    if value in STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPLY_BODY_WITHOUT_MENTION_VALUES!r}")


UsersHotCategory = Literal[
    "art",
    "auto",
    "business",
    "cartoon",
    "cooking",
    "default",
    "ent",
    "fashion",
    "fate",
    "finance",
    "food",
    "games",
    "health",
    "hk_famous",
    "house",
    "literature",
    "medium",
    "model",
    "moderator",
    "music",
    "singer",
    "sport",
    "sports",
    "stock",
    "stockplayer",
    "tech",
    "trip",
    "writer",
]

USERS_HOT_CATEGORY_VALUES: set[UsersHotCategory] = {
    "art",
    "auto",
    "business",
    "cartoon",
    "cooking",
    "default",
    "ent",
    "fashion",
    "fate",
    "finance",
    "food",
    "games",
    "health",
    "hk_famous",
    "house",
    "literature",
    "medium",
    "model",
    "moderator",
    "music",
    "singer",
    "sport",
    "sports",
    "stock",
    "stockplayer",
    "tech",
    "trip",
    "writer",
}


def check_users_hot_category(value: str) -> UsersHotCategory:
    if value in USERS_HOT_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_HOT_CATEGORY_VALUES!r}")


UsersSuggestionsWithReason = Literal[0, 1]

USERS_SUGGESTIONS_WITH_REASON_VALUES: set[UsersSuggestionsWithReason] = {
    0,
    1,
}


def check_users_suggestions_with_reason(value: int) -> UsersSuggestionsWithReason:
    if value in USERS_SUGGESTIONS_WITH_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SUGGESTIONS_WITH_REASON_VALUES!r}")


FriendshipsDestroyBodyIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_BODY_IS_FOLLOWER_VALUES: set[FriendshipsDestroyBodyIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_body_is_follower(value: int) -> FriendshipsDestroyBodyIsFollower:
    if value in FRIENDSHIPS_DESTROY_BODY_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_BODY_IS_FOLLOWER_VALUES!r}")


FriendshipsDestroyDeleteIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES: set[FriendshipsDestroyDeleteIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_delete_is_follower(value: int) -> FriendshipsDestroyDeleteIsFollower:
    if value in FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES!r}")


FriendshipsDestroyByIdBodyIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES: set[FriendshipsDestroyByIdBodyIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_by_id_body_is_follower(value: int) -> FriendshipsDestroyByIdBodyIsFollower:
    if value in FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES!r}"
    )


FriendshipsDestroyByIdDeleteIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES: set[FriendshipsDestroyByIdDeleteIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_by_id_delete_is_follower(value: int) -> FriendshipsDestroyByIdDeleteIsFollower:
    if value in FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES!r}"
    )


AccountUpdateProfileBodyGender = Literal["f", "m"]

ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES: set[AccountUpdateProfileBodyGender] = {
    "f",
    "m",
}


def check_account_update_profile_body_gender(value: str) -> AccountUpdateProfileBodyGender:
    if value in ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES!r}")


AccountUpdatePrivacyBodyComment = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES: set[AccountUpdatePrivacyBodyComment] = {
    0,
    1,
}


def check_account_update_privacy_body_comment(value: int) -> AccountUpdatePrivacyBodyComment:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES!r}")


AccountUpdatePrivacyBodyMessage = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES: set[AccountUpdatePrivacyBodyMessage] = {
    0,
    1,
}


def check_account_update_privacy_body_message(value: int) -> AccountUpdatePrivacyBodyMessage:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES!r}")


AccountUpdatePrivacyBodyRealname = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES: set[AccountUpdatePrivacyBodyRealname] = {
    0,
    1,
}


def check_account_update_privacy_body_realname(value: int) -> AccountUpdatePrivacyBodyRealname:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES!r}")


AccountUpdatePrivacyBodyGeo = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES: set[AccountUpdatePrivacyBodyGeo] = {
    0,
    1,
}


def check_account_update_privacy_body_geo(value: int) -> AccountUpdatePrivacyBodyGeo:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES!r}")


AccountUpdatePrivacyBodyBadge = Literal[-1, 0]

ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES: set[AccountUpdatePrivacyBodyBadge] = {
    -1,
    0,
}


def check_account_update_privacy_body_badge(value: int) -> AccountUpdatePrivacyBodyBadge:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES!r}")


AccountUpdateNoticeBodyComment = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES: set[AccountUpdateNoticeBodyComment] = {
    0,
    1,
}


def check_account_update_notice_body_comment(value: int) -> AccountUpdateNoticeBodyComment:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES!r}")


AccountUpdateNoticeBodyFollower = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES: set[AccountUpdateNoticeBodyFollower] = {
    0,
    1,
}


def check_account_update_notice_body_follower(value: int) -> AccountUpdateNoticeBodyFollower:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES!r}")


AccountUpdateNoticeBodyDm = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_DM_VALUES: set[AccountUpdateNoticeBodyDm] = {
    0,
    1,
}


def check_account_update_notice_body_dm(value: int) -> AccountUpdateNoticeBodyDm:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_DM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_DM_VALUES!r}")


AccountUpdateNoticeBodyMention = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES: set[AccountUpdateNoticeBodyMention] = {
    0,
    1,
}


def check_account_update_notice_body_mention(value: int) -> AccountUpdateNoticeBodyMention:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES!r}")


AccountUpdateNoticeBodyFromUser = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES: set[AccountUpdateNoticeBodyFromUser] = {
    0,
    1,
}


def check_account_update_notice_body_from_user(value: int) -> AccountUpdateNoticeBodyFromUser:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES!r}")


AccountUpdateNoticeBodyStatusType = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES: set[AccountUpdateNoticeBodyStatusType] = {
    0,
    1,
}


def check_account_update_notice_body_status_type(value: int) -> AccountUpdateNoticeBodyStatusType:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES!r}")


TrendsHourlyBaseApp = Literal[0, 1]

TRENDS_HOURLY_BASE_APP_VALUES: set[TrendsHourlyBaseApp] = {
    0,
    1,
}


def check_trends_hourly_base_app(value: int) -> TrendsHourlyBaseApp:
    if value in TRENDS_HOURLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_HOURLY_BASE_APP_VALUES!r}")


TrendsDailyBaseApp = Literal[0, 1]

TRENDS_DAILY_BASE_APP_VALUES: set[TrendsDailyBaseApp] = {
    0,
    1,
}


def check_trends_daily_base_app(value: int) -> TrendsDailyBaseApp:
    if value in TRENDS_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_DAILY_BASE_APP_VALUES!r}")


TrendsWeeklyBaseApp = Literal[0, 1]

TRENDS_WEEKLY_BASE_APP_VALUES: set[TrendsWeeklyBaseApp] = {
    0,
    1,
}


def check_trends_weekly_base_app(value: int) -> TrendsWeeklyBaseApp:
    if value in TRENDS_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_WEEKLY_BASE_APP_VALUES!r}")


UsersSearchSnick = Literal[0, 1]

USERS_SEARCH_SNICK_VALUES: set[UsersSearchSnick] = {
    0,
    1,
}


def check_users_search_snick(value: int) -> UsersSearchSnick:
    if value in USERS_SEARCH_SNICK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SNICK_VALUES!r}")


UsersSearchSdomain = Literal[0, 1]

USERS_SEARCH_SDOMAIN_VALUES: set[UsersSearchSdomain] = {
    0,
    1,
}


def check_users_search_sdomain(value: int) -> UsersSearchSdomain:
    if value in USERS_SEARCH_SDOMAIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SDOMAIN_VALUES!r}")


UsersSearchSintro = Literal[0, 1]

USERS_SEARCH_SINTRO_VALUES: set[UsersSearchSintro] = {
    0,
    1,
}


def check_users_search_sintro(value: int) -> UsersSearchSintro:
    if value in USERS_SEARCH_SINTRO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SINTRO_VALUES!r}")


UsersSearchGender = Literal["f", "m"]

USERS_SEARCH_GENDER_VALUES: set[UsersSearchGender] = {
    "f",
    "m",
}


def check_users_search_gender(value: str) -> UsersSearchGender:
    if value in USERS_SEARCH_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_GENDER_VALUES!r}")


UsersSearchSort = Literal[1, 2]

USERS_SEARCH_SORT_VALUES: set[UsersSearchSort] = {
    1,
    2,
}


def check_users_search_sort(value: int) -> UsersSearchSort:
    if value in USERS_SEARCH_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_SORT_VALUES!r}")


UsersSearchBaseApp = Literal[0, 1]

USERS_SEARCH_BASE_APP_VALUES: set[UsersSearchBaseApp] = {
    0,
    1,
}


def check_users_search_base_app(value: int) -> UsersSearchBaseApp:
    if value in USERS_SEARCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SEARCH_BASE_APP_VALUES!r}")


StatusesSearchFilterOri = Literal[0, 4, 5]

STATUSES_SEARCH_FILTER_ORI_VALUES: set[StatusesSearchFilterOri] = {
    0,
    4,
    5,
}


def check_statuses_search_filter_ori(value: int) -> StatusesSearchFilterOri:
    if value in STATUSES_SEARCH_FILTER_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_FILTER_ORI_VALUES!r}")


StatusesSearchFilterPic = Literal[0, 1, 2]

STATUSES_SEARCH_FILTER_PIC_VALUES: set[StatusesSearchFilterPic] = {
    0,
    1,
    2,
}


def check_statuses_search_filter_pic(value: int) -> StatusesSearchFilterPic:
    if value in STATUSES_SEARCH_FILTER_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_FILTER_PIC_VALUES!r}")


StatusesSearchBaseApp = Literal[0, 1]

STATUSES_SEARCH_BASE_APP_VALUES: set[StatusesSearchBaseApp] = {
    0,
    1,
}


def check_statuses_search_base_app(value: int) -> StatusesSearchBaseApp:
    if value in STATUSES_SEARCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SEARCH_BASE_APP_VALUES!r}")


SearchSuggestionsAtUsersType = Literal[0, 1]

SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES: set[SearchSuggestionsAtUsersType] = {
    0,
    1,
}


def check_search_suggestions_at_users_type(value: int) -> SearchSuggestionsAtUsersType:
    if value in SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_AT_USERS_TYPE_VALUES!r}")


SearchSuggestionsAtUsersRange = Literal[0, 1, 2]

SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES: set[SearchSuggestionsAtUsersRange] = {
    0,
    1,
    2,
}


def check_search_suggestions_at_users_range(value: int) -> SearchSuggestionsAtUsersRange:
    if value in SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_AT_USERS_RANGE_VALUES!r}")


ListsGetListType = Literal[0, 1, 2]

LISTS_GET_LIST_TYPE_VALUES: set[ListsGetListType] = {
    0,
    1,
    2,
}


def check_lists_get_list_type(value: int) -> ListsGetListType:
    if value in LISTS_GET_LIST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_LIST_TYPE_VALUES!r}")


ListsPostBodyMode = Literal["private", "public"]

LISTS_POST_BODY_MODE_VALUES: set[ListsPostBodyMode] = {
    "private",
    "public",
}


def check_lists_post_body_mode(value: str) -> ListsPostBodyMode:
    if value in LISTS_POST_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_POST_BODY_MODE_VALUES!r}")


ListsPutByListIdBodyMode = Literal["private", "public"]

LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES: set[ListsPutByListIdBodyMode] = {
    "private",
    "public",
}


def check_lists_put_by_list_id_body_mode(value: str) -> ListsPutByListIdBodyMode:
    if value in LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_PUT_BY_LIST_ID_BODY_MODE_VALUES!r}")


ListsPostByListIdBodyMode = Literal["private", "public"]

LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES: set[ListsPostByListIdBodyMode] = {
    "private",
    "public",
}


def check_lists_post_by_list_id_body_mode(value: str) -> ListsPostByListIdBodyMode:
    if value in LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_POST_BY_LIST_ID_BODY_MODE_VALUES!r}")


ListsGetStatusesBaseApp = Literal[0, 1]

LISTS_GET_STATUSES_BASE_APP_VALUES: set[ListsGetStatusesBaseApp] = {
    0,
    1,
}


def check_lists_get_statuses_base_app(value: int) -> ListsGetStatusesBaseApp:
    if value in LISTS_GET_STATUSES_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_STATUSES_BASE_APP_VALUES!r}")


ListsGetStatusesFeature = Literal[0, 1, 2, 3, 4]

LISTS_GET_STATUSES_FEATURE_VALUES: set[ListsGetStatusesFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_lists_get_statuses_feature(value: int) -> ListsGetStatusesFeature:
    if value in LISTS_GET_STATUSES_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LISTS_GET_STATUSES_FEATURE_VALUES!r}")


OauthAccessTokenBodyXAuthMode = Literal["client_auth"]

OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES: set[OauthAccessTokenBodyXAuthMode] = {
    "client_auth",
}


def check_oauth_access_token_body_x_auth_mode(value: str) -> OauthAccessTokenBodyXAuthMode:
    if value in OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES!r}")


EmotionsGetType = Literal["ani", "cartoon", "face"]

EMOTIONS_GET_TYPE_VALUES: set[EmotionsGetType] = {
    "ani",
    "cartoon",
    "face",
}


def check_emotions_get_type(value: str) -> EmotionsGetType:
    if value in EMOTIONS_GET_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMOTIONS_GET_TYPE_VALUES!r}")


EmotionsGetLanguage = Literal["cnname", "twname"]

EMOTIONS_GET_LANGUAGE_VALUES: set[EmotionsGetLanguage] = {
    "cnname",
    "twname",
}


def check_emotions_get_language(value: str) -> EmotionsGetLanguage:
    if value in EMOTIONS_GET_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMOTIONS_GET_LANGUAGE_VALUES!r}")
