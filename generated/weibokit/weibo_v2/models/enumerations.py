# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

QrcodeOrderActionName = Literal["QR_LIMIT_SCENE", "QR_SCENE"]

QRCODE_ORDER_ACTION_NAME_VALUES: set[QrcodeOrderActionName] = {
    "QR_LIMIT_SCENE",
    "QR_SCENE",
}


def check_qrcode_order_action_name(value: str) -> QrcodeOrderActionName:
    if value in QRCODE_ORDER_ACTION_NAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {QRCODE_ORDER_ACTION_NAME_VALUES!r}")


Oauth2AccessTokenBodyGrantType = Literal["authorization_code", "password", "refresh_token"]

OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES: set[Oauth2AccessTokenBodyGrantType] = {
    "authorization_code",
    "password",
    "refresh_token",
}


def check_oauth_2_access_token_body_grant_type(value: str) -> Oauth2AccessTokenBodyGrantType:
    if value in OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES!r}")


Oauth2AuthorizeLanguage = Literal["en"]

OAUTH_2_AUTHORIZE_LANGUAGE_VALUES: set[Oauth2AuthorizeLanguage] = {
    "en",
}


def check_oauth_2_authorize_language(value: str) -> Oauth2AuthorizeLanguage:
    if value in OAUTH_2_AUTHORIZE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_AUTHORIZE_LANGUAGE_VALUES!r}")


Oauth2AuthorizeResponseType = Literal["code", "token"]

OAUTH_2_AUTHORIZE_RESPONSE_TYPE_VALUES: set[Oauth2AuthorizeResponseType] = {
    "code",
    "token",
}


def check_oauth_2_authorize_response_type(value: str) -> Oauth2AuthorizeResponseType:
    if value in OAUTH_2_AUTHORIZE_RESPONSE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_AUTHORIZE_RESPONSE_TYPE_VALUES!r}")


StatusesBilateralTimelineBaseApp = Literal[0, 1]

STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES: set[StatusesBilateralTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_bilateral_timeline_base_app(value: int) -> StatusesBilateralTimelineBaseApp:
    if value in STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_BASE_APP_VALUES!r}")


StatusesBilateralTimelineFeature = Literal[0, 1, 2, 3, 4]

STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES: set[StatusesBilateralTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_bilateral_timeline_feature(value: int) -> StatusesBilateralTimelineFeature:
    if value in STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_FEATURE_VALUES!r}")


StatusesBilateralTimelineTrimUser = Literal[0, 1]

STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES: set[StatusesBilateralTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_bilateral_timeline_trim_user(value: int) -> StatusesBilateralTimelineTrimUser:
    if value in STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BILATERAL_TIMELINE_TRIM_USER_VALUES!r}")


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


StatusesFriendsTimelineTrimUser = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES: set[StatusesFriendsTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_friends_timeline_trim_user(value: int) -> StatusesFriendsTimelineTrimUser:
    if value in STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_TRIM_USER_VALUES!r}")


StatusesFriendsTimelineIdsBaseApp = Literal[0, 1]

STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES: set[StatusesFriendsTimelineIdsBaseApp] = {
    0,
    1,
}


def check_statuses_friends_timeline_ids_base_app(value: int) -> StatusesFriendsTimelineIdsBaseApp:
    if value in STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_IDS_BASE_APP_VALUES!r}")


StatusesFriendsTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES: set[StatusesFriendsTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_friends_timeline_ids_feature(value: int) -> StatusesFriendsTimelineIdsFeature:
    if value in STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_FRIENDS_TIMELINE_IDS_FEATURE_VALUES!r}")


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


StatusesHomeTimelineTrimUser = Literal[0, 1]

STATUSES_HOME_TIMELINE_TRIM_USER_VALUES: set[StatusesHomeTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_home_timeline_trim_user(value: int) -> StatusesHomeTimelineTrimUser:
    if value in STATUSES_HOME_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOME_TIMELINE_TRIM_USER_VALUES!r}")


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


StatusesHotRepostDailyBaseApp = Literal[0, 1]

STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES: set[StatusesHotRepostDailyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_repost_daily_base_app(value: int) -> StatusesHotRepostDailyBaseApp:
    if value in STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_REPOST_DAILY_BASE_APP_VALUES!r}")


StatusesHotRepostWeeklyBaseApp = Literal[0, 1]

STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES: set[StatusesHotRepostWeeklyBaseApp] = {
    0,
    1,
}


def check_statuses_hot_repost_weekly_base_app(value: int) -> StatusesHotRepostWeeklyBaseApp:
    if value in STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_HOT_REPOST_WEEKLY_BASE_APP_VALUES!r}")


StatusesMentionsFilterByAuthor = Literal[0, 1, 2]

STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES: set[StatusesMentionsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_mentions_filter_by_author(value: int) -> StatusesMentionsFilterByAuthor:
    if value in STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_AUTHOR_VALUES!r}")


StatusesMentionsFilterBySource = Literal[0, 1, 2]

STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES: set[StatusesMentionsFilterBySource] = {
    0,
    1,
    2,
}


def check_statuses_mentions_filter_by_source(value: int) -> StatusesMentionsFilterBySource:
    if value in STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_SOURCE_VALUES!r}")


StatusesMentionsFilterByType = Literal[0, 1]

STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES: set[StatusesMentionsFilterByType] = {
    0,
    1,
}


def check_statuses_mentions_filter_by_type(value: int) -> StatusesMentionsFilterByType:
    if value in STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_FILTER_BY_TYPE_VALUES!r}")


StatusesMentionsIdsFilterByAuthor = Literal[0, 1, 2]

STATUSES_MENTIONS_IDS_FILTER_BY_AUTHOR_VALUES: set[StatusesMentionsIdsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_mentions_ids_filter_by_author(value: int) -> StatusesMentionsIdsFilterByAuthor:
    if value in STATUSES_MENTIONS_IDS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_IDS_FILTER_BY_AUTHOR_VALUES!r}")


StatusesMentionsIdsFilterBySource = Literal[0, 1, 2]

STATUSES_MENTIONS_IDS_FILTER_BY_SOURCE_VALUES: set[StatusesMentionsIdsFilterBySource] = {
    0,
    1,
    2,
}


def check_statuses_mentions_ids_filter_by_source(value: int) -> StatusesMentionsIdsFilterBySource:
    if value in STATUSES_MENTIONS_IDS_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_IDS_FILTER_BY_SOURCE_VALUES!r}")


StatusesMentionsIdsFilterByType = Literal[0, 1]

STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES: set[StatusesMentionsIdsFilterByType] = {
    0,
    1,
}


def check_statuses_mentions_ids_filter_by_type(value: int) -> StatusesMentionsIdsFilterByType:
    if value in STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_IDS_FILTER_BY_TYPE_VALUES!r}")


StatusesMentionsShieldBodyFollowUp = Literal[0, 1]

STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES: set[StatusesMentionsShieldBodyFollowUp] = {
    0,
    1,
}


def check_statuses_mentions_shield_body_follow_up(value: int) -> StatusesMentionsShieldBodyFollowUp:
    if value in STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES!r}")


StatusesPublicTimelineBaseApp = Literal[0, 1]

STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES: set[StatusesPublicTimelineBaseApp] = {
    0,
    1,
}


def check_statuses_public_timeline_base_app(value: int) -> StatusesPublicTimelineBaseApp:
    if value in STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_PUBLIC_TIMELINE_BASE_APP_VALUES!r}")


StatusesQueryidType = Literal[1, 2, 3]

STATUSES_QUERYID_TYPE_VALUES: set[StatusesQueryidType] = {
    1,
    2,
    3,
}


def check_statuses_queryid_type(value: int) -> StatusesQueryidType:
    if value in STATUSES_QUERYID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_TYPE_VALUES!r}")


StatusesQueryidIsBatch = Literal[0, 1]

STATUSES_QUERYID_IS_BATCH_VALUES: set[StatusesQueryidIsBatch] = {
    0,
    1,
}


def check_statuses_queryid_is_batch(value: int) -> StatusesQueryidIsBatch:
    if value in STATUSES_QUERYID_IS_BATCH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_IS_BATCH_VALUES!r}")


StatusesQueryidInbox = Literal[0, 1]

STATUSES_QUERYID_INBOX_VALUES: set[StatusesQueryidInbox] = {
    0,
    1,
}


def check_statuses_queryid_inbox(value: int) -> StatusesQueryidInbox:
    if value in STATUSES_QUERYID_INBOX_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_INBOX_VALUES!r}")


StatusesQueryidIsBase62 = Literal[0, 1]

STATUSES_QUERYID_IS_BASE_62_VALUES: set[StatusesQueryidIsBase62] = {
    0,
    1,
}


def check_statuses_queryid_is_base_62(value: int) -> StatusesQueryidIsBase62:
    if value in STATUSES_QUERYID_IS_BASE_62_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYID_IS_BASE_62_VALUES!r}")


StatusesQuerymidType = Literal[1, 2, 3]

STATUSES_QUERYMID_TYPE_VALUES: set[StatusesQuerymidType] = {
    1,
    2,
    3,
}


def check_statuses_querymid_type(value: int) -> StatusesQuerymidType:
    if value in STATUSES_QUERYMID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYMID_TYPE_VALUES!r}")


StatusesQuerymidIsBatch = Literal[0, 1]

STATUSES_QUERYMID_IS_BATCH_VALUES: set[StatusesQuerymidIsBatch] = {
    0,
    1,
}


def check_statuses_querymid_is_batch(value: int) -> StatusesQuerymidIsBatch:
    if value in STATUSES_QUERYMID_IS_BATCH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_QUERYMID_IS_BATCH_VALUES!r}")


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


StatusesRepostTimelineFilterByAuthor = Literal[0, 1, 2]

STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES: set[StatusesRepostTimelineFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_repost_timeline_filter_by_author(value: int) -> StatusesRepostTimelineFilterByAuthor:
    if value in STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_REPOST_TIMELINE_FILTER_BY_AUTHOR_VALUES!r}")


StatusesRepostTimelineIdsFilterByAuthor = Literal[0, 1, 2]

STATUSES_REPOST_TIMELINE_IDS_FILTER_BY_AUTHOR_VALUES: set[StatusesRepostTimelineIdsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_statuses_repost_timeline_ids_filter_by_author(value: int) -> StatusesRepostTimelineIdsFilterByAuthor:
    if value in STATUSES_REPOST_TIMELINE_IDS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {STATUSES_REPOST_TIMELINE_IDS_FILTER_BY_AUTHOR_VALUES!r}"
    )


StatusesShowBatchTrimUser = Literal[0, 1]

STATUSES_SHOW_BATCH_TRIM_USER_VALUES: set[StatusesShowBatchTrimUser] = {
    0,
    1,
}


def check_statuses_show_batch_trim_user(value: int) -> StatusesShowBatchTrimUser:
    if value in STATUSES_SHOW_BATCH_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_SHOW_BATCH_TRIM_USER_VALUES!r}")


StatusesTimelineBatchBaseApp = Literal[0, 1]

STATUSES_TIMELINE_BATCH_BASE_APP_VALUES: set[StatusesTimelineBatchBaseApp] = {
    0,
    1,
}


def check_statuses_timeline_batch_base_app(value: int) -> StatusesTimelineBatchBaseApp:
    if value in STATUSES_TIMELINE_BATCH_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TIMELINE_BATCH_BASE_APP_VALUES!r}")


StatusesTimelineBatchFeature = Literal[0, 1, 2, 3, 4]

STATUSES_TIMELINE_BATCH_FEATURE_VALUES: set[StatusesTimelineBatchFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_timeline_batch_feature(value: int) -> StatusesTimelineBatchFeature:
    if value in STATUSES_TIMELINE_BATCH_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TIMELINE_BATCH_FEATURE_VALUES!r}")


StatusesToMeTrimUser = Literal[0, 1]

STATUSES_TO_ME_TRIM_USER_VALUES: set[StatusesToMeTrimUser] = {
    0,
    1,
}


def check_statuses_to_me_trim_user(value: int) -> StatusesToMeTrimUser:
    if value in STATUSES_TO_ME_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_TO_ME_TRIM_USER_VALUES!r}")


StatusesUpdateBodyVisible = Literal[0, 1, 2, 3]

STATUSES_UPDATE_BODY_VISIBLE_VALUES: set[StatusesUpdateBodyVisible] = {
    0,
    1,
    2,
    3,
}


def check_statuses_update_body_visible(value: int) -> StatusesUpdateBodyVisible:
    if value in STATUSES_UPDATE_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UPDATE_BODY_VISIBLE_VALUES!r}")


StatusesUploadBodyVisible = Literal[0, 1, 2, 3]

STATUSES_UPLOAD_BODY_VISIBLE_VALUES: set[StatusesUploadBodyVisible] = {
    0,
    1,
    2,
    3,
}


def check_statuses_upload_body_visible(value: int) -> StatusesUploadBodyVisible:
    if value in STATUSES_UPLOAD_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UPLOAD_BODY_VISIBLE_VALUES!r}")


StatusesUploadUrlTextBodyVisible = Literal[0, 1, 2, 3]

STATUSES_UPLOAD_URL_TEXT_BODY_VISIBLE_VALUES: set[StatusesUploadUrlTextBodyVisible] = {
    0,
    1,
    2,
    3,
}


def check_statuses_upload_url_text_body_visible(value: int) -> StatusesUploadUrlTextBodyVisible:
    if value in STATUSES_UPLOAD_URL_TEXT_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_UPLOAD_URL_TEXT_BODY_VISIBLE_VALUES!r}")


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


StatusesUserTimelineTrimUser = Literal[0, 1]

STATUSES_USER_TIMELINE_TRIM_USER_VALUES: set[StatusesUserTimelineTrimUser] = {
    0,
    1,
}


def check_statuses_user_timeline_trim_user(value: int) -> StatusesUserTimelineTrimUser:
    if value in STATUSES_USER_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_TRIM_USER_VALUES!r}")


StatusesUserTimelineIdsBaseApp = Literal[0, 1]

STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES: set[StatusesUserTimelineIdsBaseApp] = {
    0,
    1,
}


def check_statuses_user_timeline_ids_base_app(value: int) -> StatusesUserTimelineIdsBaseApp:
    if value in STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_IDS_BASE_APP_VALUES!r}")


StatusesUserTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES: set[StatusesUserTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_statuses_user_timeline_ids_feature(value: int) -> StatusesUserTimelineIdsFeature:
    if value in STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_USER_TIMELINE_IDS_FEATURE_VALUES!r}")


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


CommentsByMeFilterBySource = Literal[0, 1, 2]

COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES: set[CommentsByMeFilterBySource] = {
    0,
    1,
    2,
}


def check_comments_by_me_filter_by_source(value: int) -> CommentsByMeFilterBySource:
    if value in COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_BY_ME_FILTER_BY_SOURCE_VALUES!r}")


CommentsCreateBodyCommentOri = Literal[0, 1]

COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES: set[CommentsCreateBodyCommentOri] = {
    0,
    1,
}


def check_comments_create_body_comment_ori(value: int) -> CommentsCreateBodyCommentOri:
    if value in COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_CREATE_BODY_COMMENT_ORI_VALUES!r}")


CommentsMentionsFilterByAuthor = Literal[0, 1, 2]

COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES: set[CommentsMentionsFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_mentions_filter_by_author(value: int) -> CommentsMentionsFilterByAuthor:
    if value in COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_MENTIONS_FILTER_BY_AUTHOR_VALUES!r}")


CommentsMentionsFilterBySource = Literal[0, 1, 2]

COMMENTS_MENTIONS_FILTER_BY_SOURCE_VALUES: set[CommentsMentionsFilterBySource] = {
    0,
    1,
    2,
}


def check_comments_mentions_filter_by_source(value: int) -> CommentsMentionsFilterBySource:
    if value in COMMENTS_MENTIONS_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_MENTIONS_FILTER_BY_SOURCE_VALUES!r}")


CommentsReplyBodyWithoutMention = Literal[0, 1]

COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES: set[CommentsReplyBodyWithoutMention] = {
    0,
    1,
}


def check_comments_reply_body_without_mention(value: int) -> CommentsReplyBodyWithoutMention:
    if value in COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_REPLY_BODY_WITHOUT_MENTION_VALUES!r}")


CommentsReplyBodyCommentOri = Literal[0, 1]

COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES: set[CommentsReplyBodyCommentOri] = {
    0,
    1,
}


def check_comments_reply_body_comment_ori(value: int) -> CommentsReplyBodyCommentOri:
    if value in COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_REPLY_BODY_COMMENT_ORI_VALUES!r}")


CommentsShowFilterByAuthor = Literal[0, 1, 2]

COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES: set[CommentsShowFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_show_filter_by_author(value: int) -> CommentsShowFilterByAuthor:
    if value in COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_SHOW_FILTER_BY_AUTHOR_VALUES!r}")


CommentsTimelineTrimUser = Literal[0, 1]

COMMENTS_TIMELINE_TRIM_USER_VALUES: set[CommentsTimelineTrimUser] = {
    0,
    1,
}


def check_comments_timeline_trim_user(value: int) -> CommentsTimelineTrimUser:
    if value in COMMENTS_TIMELINE_TRIM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TIMELINE_TRIM_USER_VALUES!r}")


CommentsToMeFilterByAuthor = Literal[0, 1, 2]

COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES: set[CommentsToMeFilterByAuthor] = {
    0,
    1,
    2,
}


def check_comments_to_me_filter_by_author(value: int) -> CommentsToMeFilterByAuthor:
    if value in COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TO_ME_FILTER_BY_AUTHOR_VALUES!r}")


CommentsToMeFilterBySource = Literal[0, 1, 2]

COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES: set[CommentsToMeFilterBySource] = {
    0,
    1,
    2,
}


def check_comments_to_me_filter_by_source(value: int) -> CommentsToMeFilterBySource:
    if value in COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMENTS_TO_ME_FILTER_BY_SOURCE_VALUES!r}")


FriendshipsFollowersTrimStatus = Literal[0, 1]

FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES: set[FriendshipsFollowersTrimStatus] = {
    0,
    1,
}


def check_friendships_followers_trim_status(value: int) -> FriendshipsFollowersTrimStatus:
    if value in FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FOLLOWERS_TRIM_STATUS_VALUES!r}")


FriendshipsFriendsTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES: set[FriendshipsFriendsTrimStatus] = {
    0,
    1,
}


def check_friendships_friends_trim_status(value: int) -> FriendshipsFriendsTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_TRIM_STATUS_VALUES!r}")


FriendshipsFriendsBilateralSort = Literal[0]

FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES: set[FriendshipsFriendsBilateralSort] = {
    0,
}


def check_friendships_friends_bilateral_sort(value: int) -> FriendshipsFriendsBilateralSort:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_SORT_VALUES!r}")


FriendshipsFriendsBilateralIdsSort = Literal[0]

FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES: set[FriendshipsFriendsBilateralIdsSort] = {
    0,
}


def check_friendships_friends_bilateral_ids_sort(value: int) -> FriendshipsFriendsBilateralIdsSort:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_IDS_SORT_VALUES!r}")


FriendshipsFriendsBilateralSortInteractiveTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES: set[
    FriendshipsFriendsBilateralSortInteractiveTrimStatus
] = {
    0,
    1,
}


def check_friendships_friends_bilateral_sort_interactive_trim_status(
    value: int,
) -> FriendshipsFriendsBilateralSortInteractiveTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_BILATERAL_SORT_INTERACTIVE_TRIM_STATUS_VALUES!r}"
    )


FriendshipsFriendsInCommonTrimStatus = Literal[0, 1]

FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES: set[FriendshipsFriendsInCommonTrimStatus] = {
    0,
    1,
}


def check_friendships_friends_in_common_trim_status(value: int) -> FriendshipsFriendsInCommonTrimStatus:
    if value in FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_FRIENDS_IN_COMMON_TRIM_STATUS_VALUES!r}")


FriendshipsGroupsTimelineBaseApp = Literal[0, 1]

FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES: set[FriendshipsGroupsTimelineBaseApp] = {
    0,
    1,
}


def check_friendships_groups_timeline_base_app(value: int) -> FriendshipsGroupsTimelineBaseApp:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_BASE_APP_VALUES!r}")


FriendshipsGroupsTimelineFeature = Literal[0, 1, 2, 3, 4]

FRIENDSHIPS_GROUPS_TIMELINE_FEATURE_VALUES: set[FriendshipsGroupsTimelineFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_friendships_groups_timeline_feature(value: int) -> FriendshipsGroupsTimelineFeature:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_FEATURE_VALUES!r}")


FriendshipsGroupsTimelineIdsBaseApp = Literal[0, 1]

FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES: set[FriendshipsGroupsTimelineIdsBaseApp] = {
    0,
    1,
}


def check_friendships_groups_timeline_ids_base_app(value: int) -> FriendshipsGroupsTimelineIdsBaseApp:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_IDS_BASE_APP_VALUES!r}")


FriendshipsGroupsTimelineIdsFeature = Literal[0, 1, 2, 3, 4]

FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES: set[FriendshipsGroupsTimelineIdsFeature] = {
    0,
    1,
    2,
    3,
    4,
}


def check_friendships_groups_timeline_ids_feature(value: int) -> FriendshipsGroupsTimelineIdsFeature:
    if value in FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_GROUPS_TIMELINE_IDS_FEATURE_VALUES!r}")


AccountProfileBasicUpdateBodyGender = Literal["f", "m"]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES: set[AccountProfileBasicUpdateBodyGender] = {
    "f",
    "m",
}


def check_account_profile_basic_update_body_gender(value: str) -> AccountProfileBasicUpdateBodyGender:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES!r}")


AccountProfileBasicUpdateBodyRealNameVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyRealNameVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_real_name_visible(
    value: int,
) -> AccountProfileBasicUpdateBodyRealNameVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyBirthdayVisible = Literal[0, 1, 2, 3]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyBirthdayVisible] = {
    0,
    1,
    2,
    3,
}


def check_account_profile_basic_update_body_birthday_visible(
    value: int,
) -> AccountProfileBasicUpdateBodyBirthdayVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyQqVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyQqVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_qq_visible(value: int) -> AccountProfileBasicUpdateBodyQqVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyMsnVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyMsnVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_msn_visible(value: int) -> AccountProfileBasicUpdateBodyMsnVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyUrlVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyUrlVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_url_visible(value: int) -> AccountProfileBasicUpdateBodyUrlVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyCredentialsType = Literal[1, 2, 3, 4]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES: set[AccountProfileBasicUpdateBodyCredentialsType] = {
    1,
    2,
    3,
    4,
}


def check_account_profile_basic_update_body_credentials_type(
    value: int,
) -> AccountProfileBasicUpdateBodyCredentialsType:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES!r}"
    )


AccountProfileBasicUpdateBodyEmailVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_EMAIL_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyEmailVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_email_visible(value: int) -> AccountProfileBasicUpdateBodyEmailVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_EMAIL_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_EMAIL_VISIBLE_VALUES!r}"
    )


AccountProfileCarUpdateBodyVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_CAR_UPDATE_BODY_VISIBLE_VALUES: set[AccountProfileCarUpdateBodyVisible] = {
    0,
    1,
    2,
}


def check_account_profile_car_update_body_visible(value: int) -> AccountProfileCarUpdateBodyVisible:
    if value in ACCOUNT_PROFILE_CAR_UPDATE_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_CAR_UPDATE_BODY_VISIBLE_VALUES!r}")


AccountProfileEduUpdateBodyType = Literal[1, 2, 3, 4, 5]

ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES: set[AccountProfileEduUpdateBodyType] = {
    1,
    2,
    3,
    4,
    5,
}


def check_account_profile_edu_update_body_type(value: int) -> AccountProfileEduUpdateBodyType:
    if value in ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES!r}")


AccountProfileEduUpdateBodyVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES: set[AccountProfileEduUpdateBodyVisible] = {
    0,
    1,
    2,
}


def check_account_profile_edu_update_body_visible(value: int) -> AccountProfileEduUpdateBodyVisible:
    if value in ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES!r}")


AccountProfileSchoolListType = Literal[1, 2, 3, 4, 5]

ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES: set[AccountProfileSchoolListType] = {
    1,
    2,
    3,
    4,
    5,
}


def check_account_profile_school_list_type(value: int) -> AccountProfileSchoolListType:
    if value in ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES!r}")


AccountUpdatePrivacyBodyComment = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES: set[AccountUpdatePrivacyBodyComment] = {
    0,
    1,
}


def check_account_update_privacy_body_comment(value: int) -> AccountUpdatePrivacyBodyComment:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES!r}")


AccountUpdatePrivacyBodyGeo = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES: set[AccountUpdatePrivacyBodyGeo] = {
    0,
    1,
}


def check_account_update_privacy_body_geo(value: int) -> AccountUpdatePrivacyBodyGeo:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES!r}")


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


AccountUpdatePrivacyBodyBadge = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES: set[AccountUpdatePrivacyBodyBadge] = {
    0,
    1,
}


def check_account_update_privacy_body_badge(value: int) -> AccountUpdatePrivacyBodyBadge:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES!r}")


AccountUpdatePrivacyBodyMobile = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES: set[AccountUpdatePrivacyBodyMobile] = {
    0,
    1,
}


def check_account_update_privacy_body_mobile(value: int) -> AccountUpdatePrivacyBodyMobile:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES!r}")


TrendsDailyBaseApp = Literal[0, 1]

TRENDS_DAILY_BASE_APP_VALUES: set[TrendsDailyBaseApp] = {
    0,
    1,
}


def check_trends_daily_base_app(value: int) -> TrendsDailyBaseApp:
    if value in TRENDS_DAILY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_DAILY_BASE_APP_VALUES!r}")


TrendsHourlyBaseApp = Literal[0, 1]

TRENDS_HOURLY_BASE_APP_VALUES: set[TrendsHourlyBaseApp] = {
    0,
    1,
}


def check_trends_hourly_base_app(value: int) -> TrendsHourlyBaseApp:
    if value in TRENDS_HOURLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_HOURLY_BASE_APP_VALUES!r}")


TrendsWeeklyBaseApp = Literal[0, 1]

TRENDS_WEEKLY_BASE_APP_VALUES: set[TrendsWeeklyBaseApp] = {
    0,
    1,
}


def check_trends_weekly_base_app(value: int) -> TrendsWeeklyBaseApp:
    if value in TRENDS_WEEKLY_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRENDS_WEEKLY_BASE_APP_VALUES!r}")


SearchStatusesFilterOri = Literal[0, 1, 2]

SEARCH_STATUSES_FILTER_ORI_VALUES: set[SearchStatusesFilterOri] = {
    0,
    1,
    2,
}


def check_search_statuses_filter_ori(value: int) -> SearchStatusesFilterOri:
    if value in SEARCH_STATUSES_FILTER_ORI_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_FILTER_ORI_VALUES!r}")


SearchStatusesFilterPic = Literal[0, 1, 2]

SEARCH_STATUSES_FILTER_PIC_VALUES: set[SearchStatusesFilterPic] = {
    0,
    1,
    2,
}


def check_search_statuses_filter_pic(value: int) -> SearchStatusesFilterPic:
    if value in SEARCH_STATUSES_FILTER_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_FILTER_PIC_VALUES!r}")


SearchStatusesBaseApp = Literal[0, 1]

SEARCH_STATUSES_BASE_APP_VALUES: set[SearchStatusesBaseApp] = {
    0,
    1,
}


def check_search_statuses_base_app(value: int) -> SearchStatusesBaseApp:
    if value in SEARCH_STATUSES_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_STATUSES_BASE_APP_VALUES!r}")


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


SearchSuggestionsSchoolsType = Literal[0, 1, 2, 3, 4, 5]

SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES: set[SearchSuggestionsSchoolsType] = {
    0,
    1,
    2,
    3,
    4,
    5,
}


def check_search_suggestions_schools_type(value: int) -> SearchSuggestionsSchoolsType:
    if value in SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_SUGGESTIONS_SCHOOLS_TYPE_VALUES!r}")


SearchUsersSnick = Literal[0, 1]

SEARCH_USERS_SNICK_VALUES: set[SearchUsersSnick] = {
    0,
    1,
}


def check_search_users_snick(value: int) -> SearchUsersSnick:
    if value in SEARCH_USERS_SNICK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SNICK_VALUES!r}")


SearchUsersSdomain = Literal[0, 1]

SEARCH_USERS_SDOMAIN_VALUES: set[SearchUsersSdomain] = {
    0,
    1,
}


def check_search_users_sdomain(value: int) -> SearchUsersSdomain:
    if value in SEARCH_USERS_SDOMAIN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SDOMAIN_VALUES!r}")


SearchUsersSintro = Literal[0, 1]

SEARCH_USERS_SINTRO_VALUES: set[SearchUsersSintro] = {
    0,
    1,
}


def check_search_users_sintro(value: int) -> SearchUsersSintro:
    if value in SEARCH_USERS_SINTRO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SINTRO_VALUES!r}")


SearchUsersStag = Literal[0, 1]

SEARCH_USERS_STAG_VALUES: set[SearchUsersStag] = {
    0,
    1,
}


def check_search_users_stag(value: int) -> SearchUsersStag:
    if value in SEARCH_USERS_STAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_STAG_VALUES!r}")


SearchUsersGender = Literal["f", "m"]

SEARCH_USERS_GENDER_VALUES: set[SearchUsersGender] = {
    "f",
    "m",
}


def check_search_users_gender(value: str) -> SearchUsersGender:
    if value in SEARCH_USERS_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_GENDER_VALUES!r}")


SearchUsersSort = Literal[1, 2]

SEARCH_USERS_SORT_VALUES: set[SearchUsersSort] = {
    1,
    2,
}


def check_search_users_sort(value: int) -> SearchUsersSort:
    if value in SEARCH_USERS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_SORT_VALUES!r}")


SearchUsersBaseApp = Literal[0, 1]

SEARCH_USERS_BASE_APP_VALUES: set[SearchUsersBaseApp] = {
    0,
    1,
}


def check_search_users_base_app(value: int) -> SearchUsersBaseApp:
    if value in SEARCH_USERS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_USERS_BASE_APP_VALUES!r}")


SuggestionsStatusesHotType = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

SUGGESTIONS_STATUSES_HOT_TYPE_VALUES: set[SuggestionsStatusesHotType] = {
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
}


def check_suggestions_statuses_hot_type(value: int) -> SuggestionsStatusesHotType:
    if value in SUGGESTIONS_STATUSES_HOT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_STATUSES_HOT_TYPE_VALUES!r}")


SuggestionsStatusesHotIsPic = Literal[0, 1]

SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES: set[SuggestionsStatusesHotIsPic] = {
    0,
    1,
}


def check_suggestions_statuses_hot_is_pic(value: int) -> SuggestionsStatusesHotIsPic:
    if value in SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_STATUSES_HOT_IS_PIC_VALUES!r}")


SuggestionsUsersHotCategory = Literal[
    "art",
    "auto",
    "business",
    "cartoon",
    "default",
    "ent",
    "fashion",
    "fate",
    "food",
    "games",
    "govern",
    "health",
    "house",
    "literature",
    "marketer",
    "medium",
    "music",
    "sports",
    "stock",
    "tech",
    "trip",
]

SUGGESTIONS_USERS_HOT_CATEGORY_VALUES: set[SuggestionsUsersHotCategory] = {
    "art",
    "auto",
    "business",
    "cartoon",
    "default",
    "ent",
    "fashion",
    "fate",
    "food",
    "games",
    "govern",
    "health",
    "house",
    "literature",
    "marketer",
    "medium",
    "music",
    "sports",
    "stock",
    "tech",
    "trip",
}


def check_suggestions_users_hot_category(value: str) -> SuggestionsUsersHotCategory:
    if value in SUGGESTIONS_USERS_HOT_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUGGESTIONS_USERS_HOT_CATEGORY_VALUES!r}")


RemindSetCountBodyType = Literal[
    "badge",
    "close_friends_attitude",
    "close_friends_cmt",
    "close_friends_common_cmt",
    "close_friends_feeds",
    "close_friends_invite",
    "close_friends_mention_cmt",
    "close_friends_mention_status",
    "cmt",
    "dm",
    "follower",
    "group",
    "invite",
    "mention_cmt",
    "mention_status",
    "notice",
    "photo",
]

REMIND_SET_COUNT_BODY_TYPE_VALUES: set[RemindSetCountBodyType] = {
    "badge",
    "close_friends_attitude",
    "close_friends_cmt",
    "close_friends_common_cmt",
    "close_friends_feeds",
    "close_friends_invite",
    "close_friends_mention_cmt",
    "close_friends_mention_status",
    "cmt",
    "dm",
    "follower",
    "group",
    "invite",
    "mention_cmt",
    "mention_status",
    "notice",
    "photo",
}


def check_remind_set_count_body_type(value: str) -> RemindSetCountBodyType:
    if value in REMIND_SET_COUNT_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REMIND_SET_COUNT_BODY_TYPE_VALUES!r}")


RemindUnreadCountUnreadMessage = Literal[0, 1]

REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES: set[RemindUnreadCountUnreadMessage] = {
    0,
    1,
}


def check_remind_unread_count_unread_message(value: int) -> RemindUnreadCountUnreadMessage:
    if value in REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REMIND_UNREAD_COUNT_UNREAD_MESSAGE_VALUES!r}")


CommonGetCityLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_CITY_LANGUAGE_VALUES: set[CommonGetCityLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_city_language(value: str) -> CommonGetCityLanguage:
    if value in COMMON_GET_CITY_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_CITY_LANGUAGE_VALUES!r}")


CommonGetCountryLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_COUNTRY_LANGUAGE_VALUES: set[CommonGetCountryLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_country_language(value: str) -> CommonGetCountryLanguage:
    if value in COMMON_GET_COUNTRY_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_COUNTRY_LANGUAGE_VALUES!r}")


CommonGetProvinceLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_PROVINCE_LANGUAGE_VALUES: set[CommonGetProvinceLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_province_language(value: str) -> CommonGetProvinceLanguage:
    if value in COMMON_GET_PROVINCE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_PROVINCE_LANGUAGE_VALUES!r}")


CommonGetTimezoneLanguage = Literal["english", "zh-cn", "zh-tw"]

COMMON_GET_TIMEZONE_LANGUAGE_VALUES: set[CommonGetTimezoneLanguage] = {
    "english",
    "zh-cn",
    "zh-tw",
}


def check_common_get_timezone_language(value: str) -> CommonGetTimezoneLanguage:
    if value in COMMON_GET_TIMEZONE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMMON_GET_TIMEZONE_LANGUAGE_VALUES!r}")


PlaceFriendsTimelineType = Literal[0, 1]

PLACE_FRIENDS_TIMELINE_TYPE_VALUES: set[PlaceFriendsTimelineType] = {
    0,
    1,
}


def check_place_friends_timeline_type(value: int) -> PlaceFriendsTimelineType:
    if value in PLACE_FRIENDS_TIMELINE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_FRIENDS_TIMELINE_TYPE_VALUES!r}")


PlaceNearbyPhotosSort = Literal[0, 1]

PLACE_NEARBY_PHOTOS_SORT_VALUES: set[PlaceNearbyPhotosSort] = {
    0,
    1,
}


def check_place_nearby_photos_sort(value: int) -> PlaceNearbyPhotosSort:
    if value in PLACE_NEARBY_PHOTOS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_PHOTOS_SORT_VALUES!r}")


PlaceNearbyPhotosOffset = Literal[0, 1]

PLACE_NEARBY_PHOTOS_OFFSET_VALUES: set[PlaceNearbyPhotosOffset] = {
    0,
    1,
}


def check_place_nearby_photos_offset(value: int) -> PlaceNearbyPhotosOffset:
    if value in PLACE_NEARBY_PHOTOS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_PHOTOS_OFFSET_VALUES!r}")


PlaceNearbyPoisSort = Literal[0, 1, 3]

PLACE_NEARBY_POIS_SORT_VALUES: set[PlaceNearbyPoisSort] = {
    0,
    1,
    3,
}


def check_place_nearby_pois_sort(value: int) -> PlaceNearbyPoisSort:
    if value in PLACE_NEARBY_POIS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_POIS_SORT_VALUES!r}")


PlaceNearbyPoisOffset = Literal[0, 1]

PLACE_NEARBY_POIS_OFFSET_VALUES: set[PlaceNearbyPoisOffset] = {
    0,
    1,
}


def check_place_nearby_pois_offset(value: int) -> PlaceNearbyPoisOffset:
    if value in PLACE_NEARBY_POIS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_POIS_OFFSET_VALUES!r}")


PlaceNearbyUsersSort = Literal[0, 1]

PLACE_NEARBY_USERS_SORT_VALUES: set[PlaceNearbyUsersSort] = {
    0,
    1,
}


def check_place_nearby_users_sort(value: int) -> PlaceNearbyUsersSort:
    if value in PLACE_NEARBY_USERS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_SORT_VALUES!r}")


PlaceNearbyUsersOffset = Literal[0, 1]

PLACE_NEARBY_USERS_OFFSET_VALUES: set[PlaceNearbyUsersOffset] = {
    0,
    1,
}


def check_place_nearby_users_offset(value: int) -> PlaceNearbyUsersOffset:
    if value in PLACE_NEARBY_USERS_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_OFFSET_VALUES!r}")


PlaceNearbyTimelineSort = Literal[0, 1]

PLACE_NEARBY_TIMELINE_SORT_VALUES: set[PlaceNearbyTimelineSort] = {
    0,
    1,
}


def check_place_nearby_timeline_sort(value: int) -> PlaceNearbyTimelineSort:
    if value in PLACE_NEARBY_TIMELINE_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_SORT_VALUES!r}")


PlaceNearbyTimelineBaseApp = Literal[0, 1]

PLACE_NEARBY_TIMELINE_BASE_APP_VALUES: set[PlaceNearbyTimelineBaseApp] = {
    0,
    1,
}


def check_place_nearby_timeline_base_app(value: int) -> PlaceNearbyTimelineBaseApp:
    if value in PLACE_NEARBY_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_BASE_APP_VALUES!r}")


PlaceNearbyTimelineOffset = Literal[0, 1]

PLACE_NEARBY_TIMELINE_OFFSET_VALUES: set[PlaceNearbyTimelineOffset] = {
    0,
    1,
}


def check_place_nearby_timeline_offset(value: int) -> PlaceNearbyTimelineOffset:
    if value in PLACE_NEARBY_TIMELINE_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_TIMELINE_OFFSET_VALUES!r}")


PlaceNearbyUsersListSort = Literal[0, 1, 2]

PLACE_NEARBY_USERS_LIST_SORT_VALUES: set[PlaceNearbyUsersListSort] = {
    0,
    1,
    2,
}


def check_place_nearby_users_list_sort(value: int) -> PlaceNearbyUsersListSort:
    if value in PLACE_NEARBY_USERS_LIST_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_SORT_VALUES!r}")


PlaceNearbyUsersListFilter = Literal[0, 1, 2]

PLACE_NEARBY_USERS_LIST_FILTER_VALUES: set[PlaceNearbyUsersListFilter] = {
    0,
    1,
    2,
}


def check_place_nearby_users_list_filter(value: int) -> PlaceNearbyUsersListFilter:
    if value in PLACE_NEARBY_USERS_LIST_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_FILTER_VALUES!r}")


PlaceNearbyUsersListGender = Literal[0, 1, 2]

PLACE_NEARBY_USERS_LIST_GENDER_VALUES: set[PlaceNearbyUsersListGender] = {
    0,
    1,
    2,
}


def check_place_nearby_users_list_gender(value: int) -> PlaceNearbyUsersListGender:
    if value in PLACE_NEARBY_USERS_LIST_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_GENDER_VALUES!r}")


PlaceNearbyUsersListLevel = Literal[0, 1, 2, 7]

PLACE_NEARBY_USERS_LIST_LEVEL_VALUES: set[PlaceNearbyUsersListLevel] = {
    0,
    1,
    2,
    7,
}


def check_place_nearby_users_list_level(value: int) -> PlaceNearbyUsersListLevel:
    if value in PLACE_NEARBY_USERS_LIST_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_LEVEL_VALUES!r}")


PlaceNearbyUsersListOffset = Literal[0, 1]

PLACE_NEARBY_USERS_LIST_OFFSET_VALUES: set[PlaceNearbyUsersListOffset] = {
    0,
    1,
}


def check_place_nearby_users_list_offset(value: int) -> PlaceNearbyUsersListOffset:
    if value in PLACE_NEARBY_USERS_LIST_OFFSET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_NEARBY_USERS_LIST_OFFSET_VALUES!r}")


PlacePoiTimelineBaseApp = Literal[0, 1]

PLACE_POI_TIMELINE_BASE_APP_VALUES: set[PlacePoiTimelineBaseApp] = {
    0,
    1,
}


def check_place_poi_timeline_base_app(value: int) -> PlacePoiTimelineBaseApp:
    if value in PLACE_POI_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POI_TIMELINE_BASE_APP_VALUES!r}")


PlacePoisAddCheckinBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_CHECKIN_BODY_PUBLIC_VALUES: set[PlacePoisAddCheckinBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_checkin_body_public(value: int) -> PlacePoisAddCheckinBodyPublic:
    if value in PLACE_POIS_ADD_CHECKIN_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_CHECKIN_BODY_PUBLIC_VALUES!r}")


PlacePoisAddPhotoBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_PHOTO_BODY_PUBLIC_VALUES: set[PlacePoisAddPhotoBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_photo_body_public(value: int) -> PlacePoisAddPhotoBodyPublic:
    if value in PLACE_POIS_ADD_PHOTO_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_PHOTO_BODY_PUBLIC_VALUES!r}")


PlacePoisAddTipBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES: set[PlacePoisAddTipBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_tip_body_public(value: int) -> PlacePoisAddTipBodyPublic:
    if value in PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_TIP_BODY_PUBLIC_VALUES!r}")


PlacePoisAddTodoBodyPublic = Literal[0, 1]

PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES: set[PlacePoisAddTodoBodyPublic] = {
    0,
    1,
}


def check_place_pois_add_todo_body_public(value: int) -> PlacePoisAddTodoBodyPublic:
    if value in PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_ADD_TODO_BODY_PUBLIC_VALUES!r}")


PlacePoisCategoryFlag = Literal[0, 1]

PLACE_POIS_CATEGORY_FLAG_VALUES: set[PlacePoisCategoryFlag] = {
    0,
    1,
}


def check_place_pois_category_flag(value: int) -> PlacePoisCategoryFlag:
    if value in PLACE_POIS_CATEGORY_FLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_CATEGORY_FLAG_VALUES!r}")


PlacePoisPhotosSort = Literal[0, 1]

PLACE_POIS_PHOTOS_SORT_VALUES: set[PlacePoisPhotosSort] = {
    0,
    1,
}


def check_place_pois_photos_sort(value: int) -> PlacePoisPhotosSort:
    if value in PLACE_POIS_PHOTOS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_PHOTOS_SORT_VALUES!r}")


PlacePoisPhotosBaseApp = Literal[0, 1]

PLACE_POIS_PHOTOS_BASE_APP_VALUES: set[PlacePoisPhotosBaseApp] = {
    0,
    1,
}


def check_place_pois_photos_base_app(value: int) -> PlacePoisPhotosBaseApp:
    if value in PLACE_POIS_PHOTOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_PHOTOS_BASE_APP_VALUES!r}")


PlacePoisShowBaseApp = Literal[0, 1]

PLACE_POIS_SHOW_BASE_APP_VALUES: set[PlacePoisShowBaseApp] = {
    0,
    1,
}


def check_place_pois_show_base_app(value: int) -> PlacePoisShowBaseApp:
    if value in PLACE_POIS_SHOW_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_SHOW_BASE_APP_VALUES!r}")


PlacePoisTipsSort = Literal[0, 1]

PLACE_POIS_TIPS_SORT_VALUES: set[PlacePoisTipsSort] = {
    0,
    1,
}


def check_place_pois_tips_sort(value: int) -> PlacePoisTipsSort:
    if value in PLACE_POIS_TIPS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_TIPS_SORT_VALUES!r}")


PlacePoisTipsBaseApp = Literal[0, 1]

PLACE_POIS_TIPS_BASE_APP_VALUES: set[PlacePoisTipsBaseApp] = {
    0,
    1,
}


def check_place_pois_tips_base_app(value: int) -> PlacePoisTipsBaseApp:
    if value in PLACE_POIS_TIPS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_TIPS_BASE_APP_VALUES!r}")


PlacePoisUsersBaseApp = Literal[0, 1]

PLACE_POIS_USERS_BASE_APP_VALUES: set[PlacePoisUsersBaseApp] = {
    0,
    1,
}


def check_place_pois_users_base_app(value: int) -> PlacePoisUsersBaseApp:
    if value in PLACE_POIS_USERS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_POIS_USERS_BASE_APP_VALUES!r}")


PlacePublicTimelineBaseApp = Literal[0, 1]

PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES: set[PlacePublicTimelineBaseApp] = {
    0,
    1,
}


def check_place_public_timeline_base_app(value: int) -> PlacePublicTimelineBaseApp:
    if value in PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_PUBLIC_TIMELINE_BASE_APP_VALUES!r}")


PlaceUserTimelineBaseApp = Literal[0, 1]

PLACE_USER_TIMELINE_BASE_APP_VALUES: set[PlaceUserTimelineBaseApp] = {
    0,
    1,
}


def check_place_user_timeline_base_app(value: int) -> PlaceUserTimelineBaseApp:
    if value in PLACE_USER_TIMELINE_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USER_TIMELINE_BASE_APP_VALUES!r}")


PlaceUsersCheckinsBaseApp = Literal[0, 1]

PLACE_USERS_CHECKINS_BASE_APP_VALUES: set[PlaceUsersCheckinsBaseApp] = {
    0,
    1,
}


def check_place_users_checkins_base_app(value: int) -> PlaceUsersCheckinsBaseApp:
    if value in PLACE_USERS_CHECKINS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_CHECKINS_BASE_APP_VALUES!r}")


PlaceUsersPhotosBaseApp = Literal[0, 1]

PLACE_USERS_PHOTOS_BASE_APP_VALUES: set[PlaceUsersPhotosBaseApp] = {
    0,
    1,
}


def check_place_users_photos_base_app(value: int) -> PlaceUsersPhotosBaseApp:
    if value in PLACE_USERS_PHOTOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_PHOTOS_BASE_APP_VALUES!r}")


PlaceUsersShowBaseApp = Literal[0, 1]

PLACE_USERS_SHOW_BASE_APP_VALUES: set[PlaceUsersShowBaseApp] = {
    0,
    1,
}


def check_place_users_show_base_app(value: int) -> PlaceUsersShowBaseApp:
    if value in PLACE_USERS_SHOW_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_SHOW_BASE_APP_VALUES!r}")


PlaceUsersTipsBaseApp = Literal[0, 1]

PLACE_USERS_TIPS_BASE_APP_VALUES: set[PlaceUsersTipsBaseApp] = {
    0,
    1,
}


def check_place_users_tips_base_app(value: int) -> PlaceUsersTipsBaseApp:
    if value in PLACE_USERS_TIPS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_TIPS_BASE_APP_VALUES!r}")


PlaceUsersTodosBaseApp = Literal[0, 1]

PLACE_USERS_TODOS_BASE_APP_VALUES: set[PlaceUsersTodosBaseApp] = {
    0,
    1,
}


def check_place_users_todos_base_app(value: int) -> PlaceUsersTodosBaseApp:
    if value in PLACE_USERS_TODOS_BASE_APP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PLACE_USERS_TODOS_BASE_APP_VALUES!r}")


LocationLineBusRouteType = Literal[0, 1, 2, 3, 4]

LOCATION_LINE_BUS_ROUTE_TYPE_VALUES: set[LocationLineBusRouteType] = {
    0,
    1,
    2,
    3,
    4,
}


def check_location_line_bus_route_type(value: int) -> LocationLineBusRouteType:
    if value in LOCATION_LINE_BUS_ROUTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_LINE_BUS_ROUTE_TYPE_VALUES!r}")


LocationLineDriveRouteType = Literal[0, 1, 2]

LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES: set[LocationLineDriveRouteType] = {
    0,
    1,
    2,
}


def check_location_line_drive_route_type(value: int) -> LocationLineDriveRouteType:
    if value in LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_LINE_DRIVE_ROUTE_TYPE_VALUES!r}")


LocationPoisSearchByGeoSrctype = Literal["BUS", "POI"]

LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES: set[LocationPoisSearchByGeoSrctype] = {
    "BUS",
    "POI",
}


def check_location_pois_search_by_geo_srctype(value: str) -> LocationPoisSearchByGeoSrctype:
    if value in LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_SRCTYPE_VALUES!r}")


LocationPoisSearchByGeoNaviflag = Literal[0, 1]

LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES: set[LocationPoisSearchByGeoNaviflag] = {
    0,
    1,
}


def check_location_pois_search_by_geo_naviflag(value: int) -> LocationPoisSearchByGeoNaviflag:
    if value in LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_NAVIFLAG_VALUES!r}")


LocationPoisSearchByGeoSr = Literal[1]

LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES: set[LocationPoisSearchByGeoSr] = {
    1,
}


def check_location_pois_search_by_geo_sr(value: int) -> LocationPoisSearchByGeoSr:
    if value in LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOCATION_POIS_SEARCH_BY_GEO_SR_VALUES!r}")


DirectMessagesHomeTimelineMsgType = Literal[0, 1, 2]

DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES: set[DirectMessagesHomeTimelineMsgType] = {
    0,
    1,
    2,
}


def check_direct_messages_home_timeline_msg_type(value: int) -> DirectMessagesHomeTimelineMsgType:
    if value in DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DIRECT_MESSAGES_HOME_TIMELINE_MSG_TYPE_VALUES!r}")
