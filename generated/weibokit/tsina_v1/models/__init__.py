# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""Models of requests and responses, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_activate_body import AccountActivateBody
    from .account_register_body import AccountRegisterBody
    from .account_update_notice_body import AccountUpdateNoticeBody
    from .account_update_privacy_body import AccountUpdatePrivacyBody
    from .account_update_profile_body import AccountUpdateProfileBody
    from .account_update_profile_image_body import AccountUpdateProfileImageBody
    from .blocks_create_body import BlocksCreateBody
    from .blocks_create_by_id_body import BlocksCreateByIdBody
    from .blocks_destroy_body import BlocksDestroyBody
    from .blocks_destroy_by_id_body import BlocksDestroyByIdBody
    from .comment import Comment
    from .comment_counts_list import CommentCountsList
    from .comment_counts_list_comment_count import CommentCountsListCommentCount
    from .comments_list import CommentsList
    from .count import Count
    from .counts_list import CountsList
    from .direct_message import DirectMessage
    from .direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
    from .direct_messages_list import DirectMessagesList
    from .direct_messages_new_body import DirectMessagesNewBody
    from .direct_messages_removed_list import DirectMessagesRemovedList
    from .emotion import Emotion
    from .emotions_list import EmotionsList
    from .enumerations import (
        AccountUpdateNoticeBodyComment,
        AccountUpdateNoticeBodyDm,
        AccountUpdateNoticeBodyFollower,
        AccountUpdateNoticeBodyFromUser,
        AccountUpdateNoticeBodyMention,
        AccountUpdateNoticeBodyStatusType,
        AccountUpdatePrivacyBodyBadge,
        AccountUpdatePrivacyBodyComment,
        AccountUpdatePrivacyBodyGeo,
        AccountUpdatePrivacyBodyMessage,
        AccountUpdatePrivacyBodyRealname,
        AccountUpdateProfileBodyGender,
        EmotionsGetLanguage,
        EmotionsGetType,
        FriendshipsDestroyBodyIsFollower,
        FriendshipsDestroyByIdBodyIsFollower,
        FriendshipsDestroyByIdDeleteIsFollower,
        FriendshipsDestroyDeleteIsFollower,
        ListsGetListType,
        ListsGetStatusesBaseApp,
        ListsGetStatusesFeature,
        ListsPostBodyMode,
        ListsPostByListIdBodyMode,
        ListsPutByListIdBodyMode,
        OauthAccessTokenBodyXAuthMode,
        SearchSuggestionsAtUsersRange,
        SearchSuggestionsAtUsersType,
        StatusesBatchShowDelCtrl,
        StatusesBatchTimelineBaseApp,
        StatusesBatchTimelineFeature,
        StatusesCommentBodyCommentOri,
        StatusesCommentBodyWithoutMention,
        StatusesFriendsTimelineBaseApp,
        StatusesFriendsTimelineFeature,
        StatusesHomeTimelineBaseApp,
        StatusesHomeTimelineFeature,
        StatusesHotCommentsDailyBaseApp,
        StatusesHotCommentsWeeklyBaseApp,
        StatusesHotRepostDailyBaseApp,
        StatusesPublicTimelineBaseApp,
        StatusesReplyBodyWithoutMention,
        StatusesRepostBodyIsComment,
        StatusesResetCountBodyType,
        StatusesSearchBaseApp,
        StatusesSearchFilterOri,
        StatusesSearchFilterPic,
        StatusesUnreadWithNewStatus,
        StatusesUserTimelineBaseApp,
        StatusesUserTimelineByIdBaseApp,
        StatusesUserTimelineByIdFeature,
        StatusesUserTimelineFeature,
        TrendsDailyBaseApp,
        TrendsHourlyBaseApp,
        TrendsWeeklyBaseApp,
        UsersHotCategory,
        UsersSearchBaseApp,
        UsersSearchGender,
        UsersSearchSdomain,
        UsersSearchSintro,
        UsersSearchSnick,
        UsersSearchSort,
        UsersSuggestionsWithReason,
    )
    from .exists import Exists
    from .favorites_create_body import FavoritesCreateBody
    from .favorites_destroy_batch_body import FavoritesDestroyBatchBody
    from .friendships_create_batch_body import FriendshipsCreateBatchBody
    from .friendships_create_body import FriendshipsCreateBody
    from .friendships_create_by_id_body import FriendshipsCreateByIdBody
    from .friendships_destroy_body import FriendshipsDestroyBody
    from .friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
    from .geo import Geo
    from .hot_trend import HotTrend
    from .hot_trends import HotTrends
    from .ids_list import IdsList
    from .ids_page import IdsPage
    from .list_counts import ListCounts
    from .lists_post_body import ListsPostBody
    from .lists_post_by_list_id_body import ListsPostByListIdBody
    from .lists_post_create_all_body import ListsPostCreateAllBody
    from .lists_post_members_batch_body import ListsPostMembersBatchBody
    from .lists_post_members_body import ListsPostMembersBody
    from .lists_put_by_list_id_body import ListsPutByListIdBody
    from .membership import Membership
    from .named_list import NamedList
    from .named_lists_page import NamedListsPage
    from .o_auth_access_token import OAuthAccessToken
    from .o_auth_request_token import OAuthRequestToken
    from .o_auth_verifier import OAuthVerifier
    from .oauth_access_token_body import OauthAccessTokenBody
    from .open_ import Open
    from .page_text import PageText
    from .privacy import Privacy
    from .province import Province
    from .provinces import Provinces
    from .rate_limit_status import RateLimitStatus
    from .redirect import Redirect
    from .relationship import Relationship
    from .report_spam_post_body import ReportSpamPostBody
    from .result import Result
    from .result_text import ResultText
    from .search_page import SearchPage
    from .share_counts_list import ShareCountsList
    from .share_counts_list_share_count import ShareCountsListShareCount
    from .shared_comments import SharedComments
    from .shared_statuses import SharedStatuses
    from .short_url import ShortUrl
    from .short_urls_list import ShortUrlsList
    from .side import Side
    from .status import Status
    from .status_found import StatusFound
    from .statuses_comment_body import StatusesCommentBody
    from .statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody
    from .statuses_found import StatusesFound
    from .statuses_list import StatusesList
    from .statuses_reply_body import StatusesReplyBody
    from .statuses_repost_body import StatusesRepostBody
    from .statuses_reset_count_body import StatusesResetCountBody
    from .statuses_retweet_by_id_body import StatusesRetweetByIdBody
    from .statuses_update_body import StatusesUpdateBody
    from .statuses_upload_body import StatusesUploadBody
    from .statuses_upload_pic_body import StatusesUploadPicBody
    from .statuses_upload_url_text_body import StatusesUploadUrlTextBody
    from .suggestions_list import SuggestionsList
    from .suggestions_list_suggestions_item import SuggestionsListSuggestionsItem
    from .tag_id import TagId
    from .tag_ids_list import TagIdsList
    from .tag_ids_removed_list import TagIdsRemovedList
    from .tag_suggestion import TagSuggestion
    from .tag_suggestions_list import TagSuggestionsList
    from .tags_create_body import TagsCreateBody
    from .tags_destroy_batch_body import TagsDestroyBatchBody
    from .tags_destroy_body import TagsDestroyBody
    from .tags_list import TagsList
    from .topic_id import TopicId
    from .trend import Trend
    from .trends_follow_body import TrendsFollowBody
    from .trends_list import TrendsList
    from .unread import Unread
    from .uploaded_picture import UploadedPicture
    from .user import User
    from .user_friends_update_remark_body import UserFriendsUpdateRemarkBody
    from .users_list import UsersList
    from .users_of_list import UsersOfList
    from .users_page import UsersPage

__all__ = [
    "AccountActivateBody",
    "AccountRegisterBody",
    "AccountUpdateNoticeBody",
    "AccountUpdateNoticeBodyComment",
    "AccountUpdateNoticeBodyDm",
    "AccountUpdateNoticeBodyFollower",
    "AccountUpdateNoticeBodyFromUser",
    "AccountUpdateNoticeBodyMention",
    "AccountUpdateNoticeBodyStatusType",
    "AccountUpdatePrivacyBody",
    "AccountUpdatePrivacyBodyBadge",
    "AccountUpdatePrivacyBodyComment",
    "AccountUpdatePrivacyBodyGeo",
    "AccountUpdatePrivacyBodyMessage",
    "AccountUpdatePrivacyBodyRealname",
    "AccountUpdateProfileBody",
    "AccountUpdateProfileBodyGender",
    "AccountUpdateProfileImageBody",
    "BlocksCreateBody",
    "BlocksCreateByIdBody",
    "BlocksDestroyBody",
    "BlocksDestroyByIdBody",
    "Comment",
    "CommentCountsList",
    "CommentCountsListCommentCount",
    "CommentsList",
    "Count",
    "CountsList",
    "DirectMessage",
    "DirectMessagesDestroyBatchBody",
    "DirectMessagesList",
    "DirectMessagesNewBody",
    "DirectMessagesRemovedList",
    "Emotion",
    "EmotionsGetLanguage",
    "EmotionsGetType",
    "EmotionsList",
    "Exists",
    "FavoritesCreateBody",
    "FavoritesDestroyBatchBody",
    "FriendshipsCreateBatchBody",
    "FriendshipsCreateBody",
    "FriendshipsCreateByIdBody",
    "FriendshipsDestroyBody",
    "FriendshipsDestroyBodyIsFollower",
    "FriendshipsDestroyByIdBody",
    "FriendshipsDestroyByIdBodyIsFollower",
    "FriendshipsDestroyByIdDeleteIsFollower",
    "FriendshipsDestroyDeleteIsFollower",
    "Geo",
    "HotTrend",
    "HotTrends",
    "IdsList",
    "IdsPage",
    "ListCounts",
    "ListsGetListType",
    "ListsGetStatusesBaseApp",
    "ListsGetStatusesFeature",
    "ListsPostBody",
    "ListsPostBodyMode",
    "ListsPostByListIdBody",
    "ListsPostByListIdBodyMode",
    "ListsPostCreateAllBody",
    "ListsPostMembersBatchBody",
    "ListsPostMembersBody",
    "ListsPutByListIdBody",
    "ListsPutByListIdBodyMode",
    "Membership",
    "NamedList",
    "NamedListsPage",
    "OAuthAccessToken",
    "OauthAccessTokenBody",
    "OauthAccessTokenBodyXAuthMode",
    "OAuthRequestToken",
    "OAuthVerifier",
    "Open",
    "PageText",
    "Privacy",
    "Province",
    "Provinces",
    "RateLimitStatus",
    "Redirect",
    "Relationship",
    "ReportSpamPostBody",
    "Result",
    "ResultText",
    "SearchPage",
    "SearchSuggestionsAtUsersRange",
    "SearchSuggestionsAtUsersType",
    "ShareCountsList",
    "ShareCountsListShareCount",
    "SharedComments",
    "SharedStatuses",
    "ShortUrl",
    "ShortUrlsList",
    "Side",
    "Status",
    "StatusesBatchShowDelCtrl",
    "StatusesBatchTimelineBaseApp",
    "StatusesBatchTimelineFeature",
    "StatusesCommentBody",
    "StatusesCommentBodyCommentOri",
    "StatusesCommentBodyWithoutMention",
    "StatusesCommentDestroyBatchBody",
    "StatusesFound",
    "StatusesFriendsTimelineBaseApp",
    "StatusesFriendsTimelineFeature",
    "StatusesHomeTimelineBaseApp",
    "StatusesHomeTimelineFeature",
    "StatusesHotCommentsDailyBaseApp",
    "StatusesHotCommentsWeeklyBaseApp",
    "StatusesHotRepostDailyBaseApp",
    "StatusesList",
    "StatusesPublicTimelineBaseApp",
    "StatusesReplyBody",
    "StatusesReplyBodyWithoutMention",
    "StatusesRepostBody",
    "StatusesRepostBodyIsComment",
    "StatusesResetCountBody",
    "StatusesResetCountBodyType",
    "StatusesRetweetByIdBody",
    "StatusesSearchBaseApp",
    "StatusesSearchFilterOri",
    "StatusesSearchFilterPic",
    "StatusesUnreadWithNewStatus",
    "StatusesUpdateBody",
    "StatusesUploadBody",
    "StatusesUploadPicBody",
    "StatusesUploadUrlTextBody",
    "StatusesUserTimelineBaseApp",
    "StatusesUserTimelineByIdBaseApp",
    "StatusesUserTimelineByIdFeature",
    "StatusesUserTimelineFeature",
    "StatusFound",
    "SuggestionsList",
    "SuggestionsListSuggestionsItem",
    "TagId",
    "TagIdsList",
    "TagIdsRemovedList",
    "TagsCreateBody",
    "TagsDestroyBatchBody",
    "TagsDestroyBody",
    "TagsList",
    "TagSuggestion",
    "TagSuggestionsList",
    "TopicId",
    "Trend",
    "TrendsDailyBaseApp",
    "TrendsFollowBody",
    "TrendsHourlyBaseApp",
    "TrendsList",
    "TrendsWeeklyBaseApp",
    "Unread",
    "UploadedPicture",
    "User",
    "UserFriendsUpdateRemarkBody",
    "UsersHotCategory",
    "UsersList",
    "UsersOfList",
    "UsersPage",
    "UsersSearchBaseApp",
    "UsersSearchGender",
    "UsersSearchSdomain",
    "UsersSearchSintro",
    "UsersSearchSnick",
    "UsersSearchSort",
    "UsersSuggestionsWithReason",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "AccountActivateBody": ".account_activate_body",
        "AccountRegisterBody": ".account_register_body",
        "AccountUpdateNoticeBody": ".account_update_notice_body",
        "AccountUpdatePrivacyBody": ".account_update_privacy_body",
        "AccountUpdateProfileBody": ".account_update_profile_body",
        "AccountUpdateProfileImageBody": ".account_update_profile_image_body",
        "BlocksCreateBody": ".blocks_create_body",
        "BlocksCreateByIdBody": ".blocks_create_by_id_body",
        "BlocksDestroyBody": ".blocks_destroy_body",
        "BlocksDestroyByIdBody": ".blocks_destroy_by_id_body",
        "Comment": ".comment",
        "CommentCountsList": ".comment_counts_list",
        "CommentCountsListCommentCount": ".comment_counts_list_comment_count",
        "CommentsList": ".comments_list",
        "Count": ".count",
        "CountsList": ".counts_list",
        "DirectMessage": ".direct_message",
        "DirectMessagesDestroyBatchBody": ".direct_messages_destroy_batch_body",
        "DirectMessagesList": ".direct_messages_list",
        "DirectMessagesNewBody": ".direct_messages_new_body",
        "DirectMessagesRemovedList": ".direct_messages_removed_list",
        "Emotion": ".emotion",
        "EmotionsList": ".emotions_list",
        "AccountUpdateNoticeBodyComment": ".enumerations",
        "AccountUpdateNoticeBodyDm": ".enumerations",
        "AccountUpdateNoticeBodyFollower": ".enumerations",
        "AccountUpdateNoticeBodyFromUser": ".enumerations",
        "AccountUpdateNoticeBodyMention": ".enumerations",
        "AccountUpdateNoticeBodyStatusType": ".enumerations",
        "AccountUpdatePrivacyBodyBadge": ".enumerations",
        "AccountUpdatePrivacyBodyComment": ".enumerations",
        "AccountUpdatePrivacyBodyGeo": ".enumerations",
        "AccountUpdatePrivacyBodyMessage": ".enumerations",
        "AccountUpdatePrivacyBodyRealname": ".enumerations",
        "AccountUpdateProfileBodyGender": ".enumerations",
        "EmotionsGetLanguage": ".enumerations",
        "EmotionsGetType": ".enumerations",
        "FriendshipsDestroyBodyIsFollower": ".enumerations",
        "FriendshipsDestroyByIdBodyIsFollower": ".enumerations",
        "FriendshipsDestroyByIdDeleteIsFollower": ".enumerations",
        "FriendshipsDestroyDeleteIsFollower": ".enumerations",
        "ListsGetListType": ".enumerations",
        "ListsGetStatusesBaseApp": ".enumerations",
        "ListsGetStatusesFeature": ".enumerations",
        "ListsPostBodyMode": ".enumerations",
        "ListsPostByListIdBodyMode": ".enumerations",
        "ListsPutByListIdBodyMode": ".enumerations",
        "OauthAccessTokenBodyXAuthMode": ".enumerations",
        "SearchSuggestionsAtUsersRange": ".enumerations",
        "SearchSuggestionsAtUsersType": ".enumerations",
        "StatusesBatchShowDelCtrl": ".enumerations",
        "StatusesBatchTimelineBaseApp": ".enumerations",
        "StatusesBatchTimelineFeature": ".enumerations",
        "StatusesCommentBodyCommentOri": ".enumerations",
        "StatusesCommentBodyWithoutMention": ".enumerations",
        "StatusesFriendsTimelineBaseApp": ".enumerations",
        "StatusesFriendsTimelineFeature": ".enumerations",
        "StatusesHomeTimelineBaseApp": ".enumerations",
        "StatusesHomeTimelineFeature": ".enumerations",
        "StatusesHotCommentsDailyBaseApp": ".enumerations",
        "StatusesHotCommentsWeeklyBaseApp": ".enumerations",
        "StatusesHotRepostDailyBaseApp": ".enumerations",
        "StatusesPublicTimelineBaseApp": ".enumerations",
        "StatusesReplyBodyWithoutMention": ".enumerations",
        "StatusesRepostBodyIsComment": ".enumerations",
        "StatusesResetCountBodyType": ".enumerations",
        "StatusesSearchBaseApp": ".enumerations",
        "StatusesSearchFilterOri": ".enumerations",
        "StatusesSearchFilterPic": ".enumerations",
        "StatusesUnreadWithNewStatus": ".enumerations",
        "StatusesUserTimelineBaseApp": ".enumerations",
        "StatusesUserTimelineByIdBaseApp": ".enumerations",
        "StatusesUserTimelineByIdFeature": ".enumerations",
        "StatusesUserTimelineFeature": ".enumerations",
        "TrendsDailyBaseApp": ".enumerations",
        "TrendsHourlyBaseApp": ".enumerations",
        "TrendsWeeklyBaseApp": ".enumerations",
        "UsersHotCategory": ".enumerations",
        "UsersSearchBaseApp": ".enumerations",
        "UsersSearchGender": ".enumerations",
        "UsersSearchSdomain": ".enumerations",
        "UsersSearchSintro": ".enumerations",
        "UsersSearchSnick": ".enumerations",
        "UsersSearchSort": ".enumerations",
        "UsersSuggestionsWithReason": ".enumerations",
        "Exists": ".exists",
        "FavoritesCreateBody": ".favorites_create_body",
        "FavoritesDestroyBatchBody": ".favorites_destroy_batch_body",
        "FriendshipsCreateBatchBody": ".friendships_create_batch_body",
        "FriendshipsCreateBody": ".friendships_create_body",
        "FriendshipsCreateByIdBody": ".friendships_create_by_id_body",
        "FriendshipsDestroyBody": ".friendships_destroy_body",
        "FriendshipsDestroyByIdBody": ".friendships_destroy_by_id_body",
        "Geo": ".geo",
        "HotTrend": ".hot_trend",
        "HotTrends": ".hot_trends",
        "IdsList": ".ids_list",
        "IdsPage": ".ids_page",
        "ListCounts": ".list_counts",
        "ListsPostBody": ".lists_post_body",
        "ListsPostByListIdBody": ".lists_post_by_list_id_body",
        "ListsPostCreateAllBody": ".lists_post_create_all_body",
        "ListsPostMembersBatchBody": ".lists_post_members_batch_body",
        "ListsPostMembersBody": ".lists_post_members_body",
        "ListsPutByListIdBody": ".lists_put_by_list_id_body",
        "Membership": ".membership",
        "NamedList": ".named_list",
        "NamedListsPage": ".named_lists_page",
        "OAuthAccessToken": ".o_auth_access_token",
        "OAuthRequestToken": ".o_auth_request_token",
        "OAuthVerifier": ".o_auth_verifier",
        "OauthAccessTokenBody": ".oauth_access_token_body",
        "Open": ".open_",
        "PageText": ".page_text",
        "Privacy": ".privacy",
        "Province": ".province",
        "Provinces": ".provinces",
        "RateLimitStatus": ".rate_limit_status",
        "Redirect": ".redirect",
        "Relationship": ".relationship",
        "ReportSpamPostBody": ".report_spam_post_body",
        "Result": ".result",
        "ResultText": ".result_text",
        "SearchPage": ".search_page",
        "ShareCountsList": ".share_counts_list",
        "ShareCountsListShareCount": ".share_counts_list_share_count",
        "SharedComments": ".shared_comments",
        "SharedStatuses": ".shared_statuses",
        "ShortUrl": ".short_url",
        "ShortUrlsList": ".short_urls_list",
        "Side": ".side",
        "Status": ".status",
        "StatusFound": ".status_found",
        "StatusesCommentBody": ".statuses_comment_body",
        "StatusesCommentDestroyBatchBody": ".statuses_comment_destroy_batch_body",
        "StatusesFound": ".statuses_found",
        "StatusesList": ".statuses_list",
        "StatusesReplyBody": ".statuses_reply_body",
        "StatusesRepostBody": ".statuses_repost_body",
        "StatusesResetCountBody": ".statuses_reset_count_body",
        "StatusesRetweetByIdBody": ".statuses_retweet_by_id_body",
        "StatusesUpdateBody": ".statuses_update_body",
        "StatusesUploadBody": ".statuses_upload_body",
        "StatusesUploadPicBody": ".statuses_upload_pic_body",
        "StatusesUploadUrlTextBody": ".statuses_upload_url_text_body",
        "SuggestionsList": ".suggestions_list",
        "SuggestionsListSuggestionsItem": ".suggestions_list_suggestions_item",
        "TagId": ".tag_id",
        "TagIdsList": ".tag_ids_list",
        "TagIdsRemovedList": ".tag_ids_removed_list",
        "TagSuggestion": ".tag_suggestion",
        "TagSuggestionsList": ".tag_suggestions_list",
        "TagsCreateBody": ".tags_create_body",
        "TagsDestroyBatchBody": ".tags_destroy_batch_body",
        "TagsDestroyBody": ".tags_destroy_body",
        "TagsList": ".tags_list",
        "TopicId": ".topic_id",
        "Trend": ".trend",
        "TrendsFollowBody": ".trends_follow_body",
        "TrendsList": ".trends_list",
        "Unread": ".unread",
        "UploadedPicture": ".uploaded_picture",
        "User": ".user",
        "UserFriendsUpdateRemarkBody": ".user_friends_update_remark_body",
        "UsersList": ".users_list",
        "UsersOfList": ".users_of_list",
        "UsersPage": ".users_page",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
