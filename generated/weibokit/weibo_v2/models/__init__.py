# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""Models of requests and responses, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token import AccessToken
    from .account_avatar_upload_body import AccountAvatarUploadBody
    from .account_profile_basic_update_body import AccountProfileBasicUpdateBody
    from .account_profile_car_destroy_body import AccountProfileCarDestroyBody
    from .account_profile_car_update_body import AccountProfileCarUpdateBody
    from .account_profile_edu_destroy_body import AccountProfileEduDestroyBody
    from .account_profile_edu_update_body import AccountProfileEduUpdateBody
    from .account_update_privacy_body import AccountUpdatePrivacyBody
    from .advert import Advert
    from .annotated_place import AnnotatedPlace
    from .annotation import Annotation
    from .attitude import Attitude
    from .badge_level import BadgeLevel
    from .bus_line import BusLine
    from .bus_lines_page import BusLinesPage
    from .bus_ridden import BusRidden
    from .bus_route import BusRoute
    from .bus_routes import BusRoutes
    from .cell_tower import CellTower
    from .code_names import CodeNames
    from .comment import Comment
    from .comment_rules import CommentRules
    from .comments_create_body import CommentsCreateBody
    from .comments_destroy_batch_body import CommentsDestroyBatchBody
    from .comments_destroy_body import CommentsDestroyBody
    from .comments_list import CommentsList
    from .comments_page import CommentsPage
    from .comments_reply_body import CommentsReplyBody
    from .counts_of_statuses_list import CountsOfStatusesList
    from .counts_of_users_list import CountsOfUsersList
    from .direct_message import DirectMessage
    from .direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
    from .direct_messages_destroy_body import DirectMessagesDestroyBody
    from .direct_messages_new_body import DirectMessagesNewBody
    from .direct_messages_page import DirectMessagesPage
    from .domestic_answers import DomesticAnswers
    from .drive_route import DriveRoute
    from .email import Email
    from .emails_list import EmailsList
    from .emotion import Emotion
    from .emotions_list import EmotionsList
    from .enumerations import (
        AccountProfileBasicUpdateBodyBirthdayVisible,
        AccountProfileBasicUpdateBodyCredentialsType,
        AccountProfileBasicUpdateBodyEmailVisible,
        AccountProfileBasicUpdateBodyGender,
        AccountProfileBasicUpdateBodyMsnVisible,
        AccountProfileBasicUpdateBodyQqVisible,
        AccountProfileBasicUpdateBodyRealNameVisible,
        AccountProfileBasicUpdateBodyUrlVisible,
        AccountProfileCarUpdateBodyVisible,
        AccountProfileEduUpdateBodyType,
        AccountProfileEduUpdateBodyVisible,
        AccountProfileSchoolListType,
        AccountUpdatePrivacyBodyBadge,
        AccountUpdatePrivacyBodyComment,
        AccountUpdatePrivacyBodyGeo,
        AccountUpdatePrivacyBodyMessage,
        AccountUpdatePrivacyBodyMobile,
        AccountUpdatePrivacyBodyRealname,
        CommentsByMeFilterBySource,
        CommentsCreateBodyCommentOri,
        CommentsMentionsFilterByAuthor,
        CommentsMentionsFilterBySource,
        CommentsReplyBodyCommentOri,
        CommentsReplyBodyWithoutMention,
        CommentsShowFilterByAuthor,
        CommentsTimelineTrimUser,
        CommentsToMeFilterByAuthor,
        CommentsToMeFilterBySource,
        CommonGetCityLanguage,
        CommonGetCountryLanguage,
        CommonGetProvinceLanguage,
        CommonGetTimezoneLanguage,
        DirectMessagesHomeTimelineMsgType,
        EmotionsGetLanguage,
        EmotionsGetType,
        FriendshipsFollowersTrimStatus,
        FriendshipsFriendsBilateralIdsSort,
        FriendshipsFriendsBilateralSort,
        FriendshipsFriendsBilateralSortInteractiveTrimStatus,
        FriendshipsFriendsInCommonTrimStatus,
        FriendshipsFriendsTrimStatus,
        FriendshipsGroupsTimelineBaseApp,
        FriendshipsGroupsTimelineFeature,
        FriendshipsGroupsTimelineIdsBaseApp,
        FriendshipsGroupsTimelineIdsFeature,
        LocationLineBusRouteType,
        LocationLineDriveRouteType,
        LocationPoisSearchByGeoNaviflag,
        LocationPoisSearchByGeoSr,
        LocationPoisSearchByGeoSrctype,
        Oauth2AccessTokenBodyGrantType,
        Oauth2AuthorizeLanguage,
        Oauth2AuthorizeResponseType,
        PlaceFriendsTimelineType,
        PlaceNearbyPhotosOffset,
        PlaceNearbyPhotosSort,
        PlaceNearbyPoisOffset,
        PlaceNearbyPoisSort,
        PlaceNearbyTimelineBaseApp,
        PlaceNearbyTimelineOffset,
        PlaceNearbyTimelineSort,
        PlaceNearbyUsersListFilter,
        PlaceNearbyUsersListGender,
        PlaceNearbyUsersListLevel,
        PlaceNearbyUsersListOffset,
        PlaceNearbyUsersListSort,
        PlaceNearbyUsersOffset,
        PlaceNearbyUsersSort,
        PlacePoisAddCheckinBodyPublic,
        PlacePoisAddPhotoBodyPublic,
        PlacePoisAddTipBodyPublic,
        PlacePoisAddTodoBodyPublic,
        PlacePoisCategoryFlag,
        PlacePoisPhotosBaseApp,
        PlacePoisPhotosSort,
        PlacePoisShowBaseApp,
        PlacePoisTipsBaseApp,
        PlacePoisTipsSort,
        PlacePoisUsersBaseApp,
        PlacePoiTimelineBaseApp,
        PlacePublicTimelineBaseApp,
        PlaceUsersCheckinsBaseApp,
        PlaceUsersPhotosBaseApp,
        PlaceUsersShowBaseApp,
        PlaceUsersTipsBaseApp,
        PlaceUsersTodosBaseApp,
        PlaceUserTimelineBaseApp,
        QrcodeOrderActionName,
        RemindSetCountBodyType,
        RemindUnreadCountUnreadMessage,
        SearchStatusesBaseApp,
        SearchStatusesFilterOri,
        SearchStatusesFilterPic,
        SearchSuggestionsAtUsersRange,
        SearchSuggestionsAtUsersType,
        SearchSuggestionsSchoolsType,
        SearchUsersBaseApp,
        SearchUsersGender,
        SearchUsersSdomain,
        SearchUsersSintro,
        SearchUsersSnick,
        SearchUsersSort,
        SearchUsersStag,
        StatusesBilateralTimelineBaseApp,
        StatusesBilateralTimelineFeature,
        StatusesBilateralTimelineTrimUser,
        StatusesFriendsTimelineBaseApp,
        StatusesFriendsTimelineFeature,
        StatusesFriendsTimelineIdsBaseApp,
        StatusesFriendsTimelineIdsFeature,
        StatusesFriendsTimelineTrimUser,
        StatusesHomeTimelineBaseApp,
        StatusesHomeTimelineFeature,
        StatusesHomeTimelineTrimUser,
        StatusesHotCommentsDailyBaseApp,
        StatusesHotCommentsWeeklyBaseApp,
        StatusesHotRepostDailyBaseApp,
        StatusesHotRepostWeeklyBaseApp,
        StatusesMentionsFilterByAuthor,
        StatusesMentionsFilterBySource,
        StatusesMentionsFilterByType,
        StatusesMentionsIdsFilterByAuthor,
        StatusesMentionsIdsFilterBySource,
        StatusesMentionsIdsFilterByType,
        StatusesMentionsShieldBodyFollowUp,
        StatusesPublicTimelineBaseApp,
        StatusesQueryidInbox,
        StatusesQueryidIsBase62,
        StatusesQueryidIsBatch,
        StatusesQueryidType,
        StatusesQuerymidIsBatch,
        StatusesQuerymidType,
        StatusesRepostBodyIsComment,
        StatusesRepostTimelineFilterByAuthor,
        StatusesRepostTimelineIdsFilterByAuthor,
        StatusesShowBatchTrimUser,
        StatusesTimelineBatchBaseApp,
        StatusesTimelineBatchFeature,
        StatusesToMeTrimUser,
        StatusesUpdateBodyVisible,
        StatusesUploadBodyVisible,
        StatusesUploadUrlTextBodyVisible,
        StatusesUserTimelineBaseApp,
        StatusesUserTimelineFeature,
        StatusesUserTimelineIdsBaseApp,
        StatusesUserTimelineIdsFeature,
        StatusesUserTimelineTrimUser,
        SuggestionsStatusesHotIsPic,
        SuggestionsStatusesHotType,
        SuggestionsUsersHotCategory,
        TrendsDailyBaseApp,
        TrendsHourlyBaseApp,
        TrendsWeeklyBaseApp,
    )
    from .favorite import Favorite
    from .favorite_id import FavoriteId
    from .favorite_ids_page import FavoriteIdsPage
    from .favorite_tag import FavoriteTag
    from .favorite_tags_page import FavoriteTagsPage
    from .favorites_create_body import FavoritesCreateBody
    from .favorites_destroy_batch_body import FavoritesDestroyBatchBody
    from .favorites_destroy_body import FavoritesDestroyBody
    from .favorites_page import FavoritesPage
    from .favorites_tags_destroy_batch_body import FavoritesTagsDestroyBatchBody
    from .favorites_tags_update_batch_body import FavoritesTagsUpdateBatchBody
    from .favorites_tags_update_body import FavoritesTagsUpdateBody
    from .friendship import Friendship
    from .friendship_pair import FriendshipPair
    from .friendships_create_batch_body import FriendshipsCreateBatchBody
    from .friendships_create_body import FriendshipsCreateBody
    from .friendships_destroy_body import FriendshipsDestroyBody
    from .friendships_followers_destroy_body import FriendshipsFollowersDestroyBody
    from .friendships_groups_create_body import FriendshipsGroupsCreateBody
    from .friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
    from .friendships_groups_follow_body import FriendshipsGroupsFollowBody
    from .friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
    from .friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
    from .friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
    from .friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
    from .friendships_groups_order_body import FriendshipsGroupsOrderBody
    from .friendships_groups_update_body import FriendshipsGroupsUpdateBody
    from .friendships_remark_update_body import FriendshipsRemarkUpdateBody
    from .geo import Geo
    from .group import Group
    from .groups_page import GroupsPage
    from .hot_trend import HotTrend
    from .hot_trends import HotTrends
    from .id_of_mid import IdOfMid
    from .interesting_user import InterestingUser
    from .interesting_users_list import InterestingUsersList
    from .liked_post import LikedPost
    from .liked_posts_page import LikedPostsPage
    from .location import Location
    from .location_poi import LocationPoi
    from .location_pois_add_body import LocationPoisAddBody
    from .location_pois_page import LocationPoisPage
    from .locations import Locations
    from .long_text import LongText
    from .message_partner import MessagePartner
    from .message_partners_page import MessagePartnersPage
    from .mid_of_id import MidOfId
    from .mobile_address import MobileAddress
    from .mobile_fix import MobileFix
    from .mobile_location import MobileLocation
    from .mobile_position import MobilePosition
    from .mobile_signals import MobileSignals
    from .new_poi import NewPoi
    from .nickname_check import NicknameCheck
    from .notification import Notification
    from .notification_app import NotificationApp
    from .notification_send_body import NotificationSendBody
    from .notification_sent import NotificationSent
    from .oauth_2_access_token_body import Oauth2AccessTokenBody
    from .operation_limit import OperationLimit
    from .picture import Picture
    from .place_names_list import PlaceNamesList
    from .place_nearby_users_create_body import PlaceNearbyUsersCreateBody
    from .place_pois_add_checkin_body import PlacePoisAddCheckinBody
    from .place_pois_add_photo_body import PlacePoisAddPhotoBody
    from .place_pois_add_tip_body import PlacePoisAddTipBody
    from .place_pois_add_todo_body import PlacePoisAddTodoBody
    from .place_pois_create_body import PlacePoisCreateBody
    from .place_user import PlaceUser
    from .poi import Poi
    from .poi_categories_list import PoiCategoriesList
    from .poi_category import PoiCategory
    from .pois_page import PoisPage
    from .position_done import PositionDone
    from .privacy import Privacy
    from .qrcode_action import QrcodeAction
    from .qrcode_order import QrcodeOrder
    from .qrcode_scene import QrcodeScene
    from .qrcode_ticket import QrcodeTicket
    from .rate_limits import RateLimits
    from .reason import Reason
    from .redirect import Redirect
    from .remark import Remark
    from .remarks_list import RemarksList
    from .remind_set_count_body import RemindSetCountBody
    from .reposts_page import RepostsPage
    from .result import Result
    from .school import School
    from .schools_list import SchoolsList
    from .short_url import ShortUrl
    from .short_url_clicks import ShortUrlClicks
    from .short_url_comments import ShortUrlComments
    from .short_url_comments_page import ShortUrlCommentsPage
    from .short_url_info import ShortUrlInfo
    from .short_url_infos import ShortUrlInfos
    from .short_url_locations import ShortUrlLocations
    from .short_url_referers import ShortUrlReferers
    from .short_url_shares import ShortUrlShares
    from .short_url_statuses_page import ShortUrlStatusesPage
    from .short_urls import ShortUrls
    from .short_urls_clicks import ShortUrlsClicks
    from .short_urls_comments import ShortUrlsComments
    from .short_urls_shares import ShortUrlsShares
    from .sorted_ids_page import SortedIdsPage
    from .status import Status
    from .status_batch import StatusBatch
    from .status_counts import StatusCounts
    from .status_ids_page import StatusIdsPage
    from .status_state import StatusState
    from .statuses_destroy_body import StatusesDestroyBody
    from .statuses_filter_create_body import StatusesFilterCreateBody
    from .statuses_list import StatusesList
    from .statuses_mentions_shield_body import StatusesMentionsShieldBody
    from .statuses_page import StatusesPage
    from .statuses_repost_body import StatusesRepostBody
    from .statuses_share_body import StatusesShareBody
    from .statuses_tags_create_body import StatusesTagsCreateBody
    from .statuses_tags_destroy_body import StatusesTagsDestroyBody
    from .statuses_tags_update_body import StatusesTagsUpdateBody
    from .statuses_update_body import StatusesUpdateBody
    from .statuses_update_tags_body import StatusesUpdateTagsBody
    from .statuses_upload_body import StatusesUploadBody
    from .statuses_upload_url_text_body import StatusesUploadUrlTextBody
    from .submitted_poi import SubmittedPoi
    from .submitted_pois import SubmittedPois
    from .suggested_app import SuggestedApp
    from .suggested_apps_list import SuggestedAppsList
    from .suggested_companies_list import SuggestedCompaniesList
    from .suggested_company import SuggestedCompany
    from .suggested_mention import SuggestedMention
    from .suggested_mentions_list import SuggestedMentionsList
    from .suggested_school import SuggestedSchool
    from .suggested_schools_list import SuggestedSchoolsList
    from .suggested_search import SuggestedSearch
    from .suggested_searches_list import SuggestedSearchesList
    from .suggested_user import SuggestedUser
    from .suggested_users_list import SuggestedUsersList
    from .suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
    from .tag_id import TagId
    from .tag_ids_list import TagIdsList
    from .tag_suggestion import TagSuggestion
    from .tag_suggestions_list import TagSuggestionsList
    from .tags_create_body import TagsCreateBody
    from .tags_destroy_batch_body import TagsDestroyBatchBody
    from .tags_destroy_body import TagsDestroyBody
    from .tags_of_user_list import TagsOfUserList
    from .tags_of_users_list import TagsOfUsersList
    from .token_info import TokenInfo
    from .trend import Trend
    from .trend_followed import TrendFollowed
    from .trend_id import TrendId
    from .trends_destroy_body import TrendsDestroyBody
    from .trends_follow_body import TrendsFollowBody
    from .trends_list import TrendsList
    from .unread_counts import UnreadCounts
    from .unseen import Unseen
    from .url_location import UrlLocation
    from .url_referer import UrlReferer
    from .user import User
    from .user_badge import UserBadge
    from .user_counts import UserCounts
    from .user_id import UserId
    from .user_ids_page import UserIdsPage
    from .user_tags import UserTags
    from .user_warning import UserWarning_
    from .users_cancel_top_status_body import UsersCancelTopStatusBody
    from .users_list import UsersList
    from .users_page import UsersPage
    from .users_set_top_status_body import UsersSetTopStatusBody
    from .visibility import Visibility
    from .wifi_tower import WifiTower

__all__ = [
    "AccessToken",
    "AccountAvatarUploadBody",
    "AccountProfileBasicUpdateBody",
    "AccountProfileBasicUpdateBodyBirthdayVisible",
    "AccountProfileBasicUpdateBodyCredentialsType",
    "AccountProfileBasicUpdateBodyEmailVisible",
    "AccountProfileBasicUpdateBodyGender",
    "AccountProfileBasicUpdateBodyMsnVisible",
    "AccountProfileBasicUpdateBodyQqVisible",
    "AccountProfileBasicUpdateBodyRealNameVisible",
    "AccountProfileBasicUpdateBodyUrlVisible",
    "AccountProfileCarDestroyBody",
    "AccountProfileCarUpdateBody",
    "AccountProfileCarUpdateBodyVisible",
    "AccountProfileEduDestroyBody",
    "AccountProfileEduUpdateBody",
    "AccountProfileEduUpdateBodyType",
    "AccountProfileEduUpdateBodyVisible",
    "AccountProfileSchoolListType",
    "AccountUpdatePrivacyBody",
    "AccountUpdatePrivacyBodyBadge",
    "AccountUpdatePrivacyBodyComment",
    "AccountUpdatePrivacyBodyGeo",
    "AccountUpdatePrivacyBodyMessage",
    "AccountUpdatePrivacyBodyMobile",
    "AccountUpdatePrivacyBodyRealname",
    "Advert",
    "AnnotatedPlace",
    "Annotation",
    "Attitude",
    "BadgeLevel",
    "BusLine",
    "BusLinesPage",
    "BusRidden",
    "BusRoute",
    "BusRoutes",
    "CellTower",
    "CodeNames",
    "Comment",
    "CommentRules",
    "CommentsByMeFilterBySource",
    "CommentsCreateBody",
    "CommentsCreateBodyCommentOri",
    "CommentsDestroyBatchBody",
    "CommentsDestroyBody",
    "CommentsList",
    "CommentsMentionsFilterByAuthor",
    "CommentsMentionsFilterBySource",
    "CommentsPage",
    "CommentsReplyBody",
    "CommentsReplyBodyCommentOri",
    "CommentsReplyBodyWithoutMention",
    "CommentsShowFilterByAuthor",
    "CommentsTimelineTrimUser",
    "CommentsToMeFilterByAuthor",
    "CommentsToMeFilterBySource",
    "CommonGetCityLanguage",
    "CommonGetCountryLanguage",
    "CommonGetProvinceLanguage",
    "CommonGetTimezoneLanguage",
    "CountsOfStatusesList",
    "CountsOfUsersList",
    "DirectMessage",
    "DirectMessagesDestroyBatchBody",
    "DirectMessagesDestroyBody",
    "DirectMessagesHomeTimelineMsgType",
    "DirectMessagesNewBody",
    "DirectMessagesPage",
    "DomesticAnswers",
    "DriveRoute",
    "Email",
    "EmailsList",
    "Emotion",
    "EmotionsGetLanguage",
    "EmotionsGetType",
    "EmotionsList",
    "Favorite",
    "FavoriteId",
    "FavoriteIdsPage",
    "FavoritesCreateBody",
    "FavoritesDestroyBatchBody",
    "FavoritesDestroyBody",
    "FavoritesPage",
    "FavoritesTagsDestroyBatchBody",
    "FavoritesTagsUpdateBatchBody",
    "FavoritesTagsUpdateBody",
    "FavoriteTag",
    "FavoriteTagsPage",
    "Friendship",
    "FriendshipPair",
    "FriendshipsCreateBatchBody",
    "FriendshipsCreateBody",
    "FriendshipsDestroyBody",
    "FriendshipsFollowersDestroyBody",
    "FriendshipsFollowersTrimStatus",
    "FriendshipsFriendsBilateralIdsSort",
    "FriendshipsFriendsBilateralSort",
    "FriendshipsFriendsBilateralSortInteractiveTrimStatus",
    "FriendshipsFriendsInCommonTrimStatus",
    "FriendshipsFriendsTrimStatus",
    "FriendshipsGroupsCreateBody",
    "FriendshipsGroupsDestroyBody",
    "FriendshipsGroupsFollowBody",
    "FriendshipsGroupsMembersAddBatchBody",
    "FriendshipsGroupsMembersAddBody",
    "FriendshipsGroupsMembersDestroyBody",
    "FriendshipsGroupsMembersUpdateBody",
    "FriendshipsGroupsOrderBody",
    "FriendshipsGroupsTimelineBaseApp",
    "FriendshipsGroupsTimelineFeature",
    "FriendshipsGroupsTimelineIdsBaseApp",
    "FriendshipsGroupsTimelineIdsFeature",
    "FriendshipsGroupsUpdateBody",
    "FriendshipsRemarkUpdateBody",
    "Geo",
    "Group",
    "GroupsPage",
    "HotTrend",
    "HotTrends",
    "IdOfMid",
    "InterestingUser",
    "InterestingUsersList",
    "LikedPost",
    "LikedPostsPage",
    "Location",
    "LocationLineBusRouteType",
    "LocationLineDriveRouteType",
    "LocationPoi",
    "LocationPoisAddBody",
    "LocationPoisPage",
    "LocationPoisSearchByGeoNaviflag",
    "LocationPoisSearchByGeoSr",
    "LocationPoisSearchByGeoSrctype",
    "Locations",
    "LongText",
    "MessagePartner",
    "MessagePartnersPage",
    "MidOfId",
    "MobileAddress",
    "MobileFix",
    "MobileLocation",
    "MobilePosition",
    "MobileSignals",
    "NewPoi",
    "NicknameCheck",
    "Notification",
    "NotificationApp",
    "NotificationSendBody",
    "NotificationSent",
    "Oauth2AccessTokenBody",
    "Oauth2AccessTokenBodyGrantType",
    "Oauth2AuthorizeLanguage",
    "Oauth2AuthorizeResponseType",
    "OperationLimit",
    "Picture",
    "PlaceFriendsTimelineType",
    "PlaceNamesList",
    "PlaceNearbyPhotosOffset",
    "PlaceNearbyPhotosSort",
    "PlaceNearbyPoisOffset",
    "PlaceNearbyPoisSort",
    "PlaceNearbyTimelineBaseApp",
    "PlaceNearbyTimelineOffset",
    "PlaceNearbyTimelineSort",
    "PlaceNearbyUsersCreateBody",
    "PlaceNearbyUsersListFilter",
    "PlaceNearbyUsersListGender",
    "PlaceNearbyUsersListLevel",
    "PlaceNearbyUsersListOffset",
    "PlaceNearbyUsersListSort",
    "PlaceNearbyUsersOffset",
    "PlaceNearbyUsersSort",
    "PlacePoisAddCheckinBody",
    "PlacePoisAddCheckinBodyPublic",
    "PlacePoisAddPhotoBody",
    "PlacePoisAddPhotoBodyPublic",
    "PlacePoisAddTipBody",
    "PlacePoisAddTipBodyPublic",
    "PlacePoisAddTodoBody",
    "PlacePoisAddTodoBodyPublic",
    "PlacePoisCategoryFlag",
    "PlacePoisCreateBody",
    "PlacePoisPhotosBaseApp",
    "PlacePoisPhotosSort",
    "PlacePoisShowBaseApp",
    "PlacePoisTipsBaseApp",
    "PlacePoisTipsSort",
    "PlacePoisUsersBaseApp",
    "PlacePoiTimelineBaseApp",
    "PlacePublicTimelineBaseApp",
    "PlaceUser",
    "PlaceUsersCheckinsBaseApp",
    "PlaceUsersPhotosBaseApp",
    "PlaceUsersShowBaseApp",
    "PlaceUsersTipsBaseApp",
    "PlaceUsersTodosBaseApp",
    "PlaceUserTimelineBaseApp",
    "Poi",
    "PoiCategoriesList",
    "PoiCategory",
    "PoisPage",
    "PositionDone",
    "Privacy",
    "QrcodeAction",
    "QrcodeOrder",
    "QrcodeOrderActionName",
    "QrcodeScene",
    "QrcodeTicket",
    "RateLimits",
    "Reason",
    "Redirect",
    "Remark",
    "RemarksList",
    "RemindSetCountBody",
    "RemindSetCountBodyType",
    "RemindUnreadCountUnreadMessage",
    "RepostsPage",
    "Result",
    "School",
    "SchoolsList",
    "SearchStatusesBaseApp",
    "SearchStatusesFilterOri",
    "SearchStatusesFilterPic",
    "SearchSuggestionsAtUsersRange",
    "SearchSuggestionsAtUsersType",
    "SearchSuggestionsSchoolsType",
    "SearchUsersBaseApp",
    "SearchUsersGender",
    "SearchUsersSdomain",
    "SearchUsersSintro",
    "SearchUsersSnick",
    "SearchUsersSort",
    "SearchUsersStag",
    "ShortUrl",
    "ShortUrlClicks",
    "ShortUrlComments",
    "ShortUrlCommentsPage",
    "ShortUrlInfo",
    "ShortUrlInfos",
    "ShortUrlLocations",
    "ShortUrlReferers",
    "ShortUrls",
    "ShortUrlsClicks",
    "ShortUrlsComments",
    "ShortUrlShares",
    "ShortUrlsShares",
    "ShortUrlStatusesPage",
    "SortedIdsPage",
    "Status",
    "StatusBatch",
    "StatusCounts",
    "StatusesBilateralTimelineBaseApp",
    "StatusesBilateralTimelineFeature",
    "StatusesBilateralTimelineTrimUser",
    "StatusesDestroyBody",
    "StatusesFilterCreateBody",
    "StatusesFriendsTimelineBaseApp",
    "StatusesFriendsTimelineFeature",
    "StatusesFriendsTimelineIdsBaseApp",
    "StatusesFriendsTimelineIdsFeature",
    "StatusesFriendsTimelineTrimUser",
    "StatusesHomeTimelineBaseApp",
    "StatusesHomeTimelineFeature",
    "StatusesHomeTimelineTrimUser",
    "StatusesHotCommentsDailyBaseApp",
    "StatusesHotCommentsWeeklyBaseApp",
    "StatusesHotRepostDailyBaseApp",
    "StatusesHotRepostWeeklyBaseApp",
    "StatusesList",
    "StatusesMentionsFilterByAuthor",
    "StatusesMentionsFilterBySource",
    "StatusesMentionsFilterByType",
    "StatusesMentionsIdsFilterByAuthor",
    "StatusesMentionsIdsFilterBySource",
    "StatusesMentionsIdsFilterByType",
    "StatusesMentionsShieldBody",
    "StatusesMentionsShieldBodyFollowUp",
    "StatusesPage",
    "StatusesPublicTimelineBaseApp",
    "StatusesQueryidInbox",
    "StatusesQueryidIsBase62",
    "StatusesQueryidIsBatch",
    "StatusesQueryidType",
    "StatusesQuerymidIsBatch",
    "StatusesQuerymidType",
    "StatusesRepostBody",
    "StatusesRepostBodyIsComment",
    "StatusesRepostTimelineFilterByAuthor",
    "StatusesRepostTimelineIdsFilterByAuthor",
    "StatusesShareBody",
    "StatusesShowBatchTrimUser",
    "StatusesTagsCreateBody",
    "StatusesTagsDestroyBody",
    "StatusesTagsUpdateBody",
    "StatusesTimelineBatchBaseApp",
    "StatusesTimelineBatchFeature",
    "StatusesToMeTrimUser",
    "StatusesUpdateBody",
    "StatusesUpdateBodyVisible",
    "StatusesUpdateTagsBody",
    "StatusesUploadBody",
    "StatusesUploadBodyVisible",
    "StatusesUploadUrlTextBody",
    "StatusesUploadUrlTextBodyVisible",
    "StatusesUserTimelineBaseApp",
    "StatusesUserTimelineFeature",
    "StatusesUserTimelineIdsBaseApp",
    "StatusesUserTimelineIdsFeature",
    "StatusesUserTimelineTrimUser",
    "StatusIdsPage",
    "StatusState",
    "SubmittedPoi",
    "SubmittedPois",
    "SuggestedApp",
    "SuggestedAppsList",
    "SuggestedCompaniesList",
    "SuggestedCompany",
    "SuggestedMention",
    "SuggestedMentionsList",
    "SuggestedSchool",
    "SuggestedSchoolsList",
    "SuggestedSearch",
    "SuggestedSearchesList",
    "SuggestedUser",
    "SuggestedUsersList",
    "SuggestionsStatusesHotIsPic",
    "SuggestionsStatusesHotType",
    "SuggestionsUsersHotCategory",
    "SuggestionsUsersNotInterestedBody",
    "TagId",
    "TagIdsList",
    "TagsCreateBody",
    "TagsDestroyBatchBody",
    "TagsDestroyBody",
    "TagsOfUserList",
    "TagsOfUsersList",
    "TagSuggestion",
    "TagSuggestionsList",
    "TokenInfo",
    "Trend",
    "TrendFollowed",
    "TrendId",
    "TrendsDailyBaseApp",
    "TrendsDestroyBody",
    "TrendsFollowBody",
    "TrendsHourlyBaseApp",
    "TrendsList",
    "TrendsWeeklyBaseApp",
    "UnreadCounts",
    "Unseen",
    "UrlLocation",
    "UrlReferer",
    "User",
    "UserBadge",
    "UserCounts",
    "UserId",
    "UserIdsPage",
    "UsersCancelTopStatusBody",
    "UsersList",
    "UsersPage",
    "UsersSetTopStatusBody",
    "UserTags",
    "UserWarning_",
    "Visibility",
    "WifiTower",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "AccessToken": ".access_token",
        "AccountAvatarUploadBody": ".account_avatar_upload_body",
        "AccountProfileBasicUpdateBody": ".account_profile_basic_update_body",
        "AccountProfileCarDestroyBody": ".account_profile_car_destroy_body",
        "AccountProfileCarUpdateBody": ".account_profile_car_update_body",
        "AccountProfileEduDestroyBody": ".account_profile_edu_destroy_body",
        "AccountProfileEduUpdateBody": ".account_profile_edu_update_body",
        "AccountUpdatePrivacyBody": ".account_update_privacy_body",
        "Advert": ".advert",
        "AnnotatedPlace": ".annotated_place",
        "Annotation": ".annotation",
        "Attitude": ".attitude",
        "BadgeLevel": ".badge_level",
        "BusLine": ".bus_line",
        "BusLinesPage": ".bus_lines_page",
        "BusRidden": ".bus_ridden",
        "BusRoute": ".bus_route",
        "BusRoutes": ".bus_routes",
        "CellTower": ".cell_tower",
        "CodeNames": ".code_names",
        "Comment": ".comment",
        "CommentRules": ".comment_rules",
        "CommentsCreateBody": ".comments_create_body",
        "CommentsDestroyBatchBody": ".comments_destroy_batch_body",
        "CommentsDestroyBody": ".comments_destroy_body",
        "CommentsList": ".comments_list",
        "CommentsPage": ".comments_page",
        "CommentsReplyBody": ".comments_reply_body",
        "CountsOfStatusesList": ".counts_of_statuses_list",
        "CountsOfUsersList": ".counts_of_users_list",
        "DirectMessage": ".direct_message",
        "DirectMessagesDestroyBatchBody": ".direct_messages_destroy_batch_body",
        "DirectMessagesDestroyBody": ".direct_messages_destroy_body",
        "DirectMessagesNewBody": ".direct_messages_new_body",
        "DirectMessagesPage": ".direct_messages_page",
        "DomesticAnswers": ".domestic_answers",
        "DriveRoute": ".drive_route",
        "Email": ".email",
        "EmailsList": ".emails_list",
        "Emotion": ".emotion",
        "EmotionsList": ".emotions_list",
        "AccountProfileBasicUpdateBodyBirthdayVisible": ".enumerations",
        "AccountProfileBasicUpdateBodyCredentialsType": ".enumerations",
        "AccountProfileBasicUpdateBodyEmailVisible": ".enumerations",
        "AccountProfileBasicUpdateBodyGender": ".enumerations",
        "AccountProfileBasicUpdateBodyMsnVisible": ".enumerations",
        "AccountProfileBasicUpdateBodyQqVisible": ".enumerations",
        "AccountProfileBasicUpdateBodyRealNameVisible": ".enumerations",
        "AccountProfileBasicUpdateBodyUrlVisible": ".enumerations",
        "AccountProfileCarUpdateBodyVisible": ".enumerations",
        "AccountProfileEduUpdateBodyType": ".enumerations",
        "AccountProfileEduUpdateBodyVisible": ".enumerations",
        "AccountProfileSchoolListType": ".enumerations",
        "AccountUpdatePrivacyBodyBadge": ".enumerations",
        "AccountUpdatePrivacyBodyComment": ".enumerations",
        "AccountUpdatePrivacyBodyGeo": ".enumerations",
        "AccountUpdatePrivacyBodyMessage": ".enumerations",
        "AccountUpdatePrivacyBodyMobile": ".enumerations",
        "AccountUpdatePrivacyBodyRealname": ".enumerations",
        "CommentsByMeFilterBySource": ".enumerations",
        "CommentsCreateBodyCommentOri": ".enumerations",
        "CommentsMentionsFilterByAuthor": ".enumerations",
        "CommentsMentionsFilterBySource": ".enumerations",
        "CommentsReplyBodyCommentOri": ".enumerations",
        "CommentsReplyBodyWithoutMention": ".enumerations",
        "CommentsShowFilterByAuthor": ".enumerations",
        "CommentsTimelineTrimUser": ".enumerations",
        "CommentsToMeFilterByAuthor": ".enumerations",
        "CommentsToMeFilterBySource": ".enumerations",
        "CommonGetCityLanguage": ".enumerations",
        "CommonGetCountryLanguage": ".enumerations",
        "CommonGetProvinceLanguage": ".enumerations",
        "CommonGetTimezoneLanguage": ".enumerations",
        "DirectMessagesHomeTimelineMsgType": ".enumerations",
        "EmotionsGetLanguage": ".enumerations",
        "EmotionsGetType": ".enumerations",
        "FriendshipsFollowersTrimStatus": ".enumerations",
        "FriendshipsFriendsBilateralIdsSort": ".enumerations",
        "FriendshipsFriendsBilateralSort": ".enumerations",
        "FriendshipsFriendsBilateralSortInteractiveTrimStatus": ".enumerations",
        "FriendshipsFriendsInCommonTrimStatus": ".enumerations",
        "FriendshipsFriendsTrimStatus": ".enumerations",
        "FriendshipsGroupsTimelineBaseApp": ".enumerations",
        "FriendshipsGroupsTimelineFeature": ".enumerations",
        "FriendshipsGroupsTimelineIdsBaseApp": ".enumerations",
        "FriendshipsGroupsTimelineIdsFeature": ".enumerations",
        "LocationLineBusRouteType": ".enumerations",
        "LocationLineDriveRouteType": ".enumerations",
        "LocationPoisSearchByGeoNaviflag": ".enumerations",
        "LocationPoisSearchByGeoSr": ".enumerations",
        "LocationPoisSearchByGeoSrctype": ".enumerations",
        "Oauth2AccessTokenBodyGrantType": ".enumerations",
        "Oauth2AuthorizeLanguage": ".enumerations",
        "Oauth2AuthorizeResponseType": ".enumerations",
        "PlaceFriendsTimelineType": ".enumerations",
        "PlaceNearbyPhotosOffset": ".enumerations",
        "PlaceNearbyPhotosSort": ".enumerations",
        "PlaceNearbyPoisOffset": ".enumerations",
        "PlaceNearbyPoisSort": ".enumerations",
        "PlaceNearbyTimelineBaseApp": ".enumerations",
        "PlaceNearbyTimelineOffset": ".enumerations",
        "PlaceNearbyTimelineSort": ".enumerations",
        "PlaceNearbyUsersListFilter": ".enumerations",
        "PlaceNearbyUsersListGender": ".enumerations",
        "PlaceNearbyUsersListLevel": ".enumerations",
        "PlaceNearbyUsersListOffset": ".enumerations",
        "PlaceNearbyUsersListSort": ".enumerations",
        "PlaceNearbyUsersOffset": ".enumerations",
        "PlaceNearbyUsersSort": ".enumerations",
        "PlacePoisAddCheckinBodyPublic": ".enumerations",
        "PlacePoisAddPhotoBodyPublic": ".enumerations",
        "PlacePoisAddTipBodyPublic": ".enumerations",
        "PlacePoisAddTodoBodyPublic": ".enumerations",
        "PlacePoisCategoryFlag": ".enumerations",
        "PlacePoisPhotosBaseApp": ".enumerations",
        "PlacePoisPhotosSort": ".enumerations",
        "PlacePoisShowBaseApp": ".enumerations",
        "PlacePoisTipsBaseApp": ".enumerations",
        "PlacePoisTipsSort": ".enumerations",
        "PlacePoisUsersBaseApp": ".enumerations",
        "PlacePoiTimelineBaseApp": ".enumerations",
        "PlacePublicTimelineBaseApp": ".enumerations",
        "PlaceUsersCheckinsBaseApp": ".enumerations",
        "PlaceUsersPhotosBaseApp": ".enumerations",
        "PlaceUsersShowBaseApp": ".enumerations",
        "PlaceUsersTipsBaseApp": ".enumerations",
        "PlaceUsersTodosBaseApp": ".enumerations",
        "PlaceUserTimelineBaseApp": ".enumerations",
        "QrcodeOrderActionName": ".enumerations",
        "RemindSetCountBodyType": ".enumerations",
        "RemindUnreadCountUnreadMessage": ".enumerations",
        "SearchStatusesBaseApp": ".enumerations",
        "SearchStatusesFilterOri": ".enumerations",
        "SearchStatusesFilterPic": ".enumerations",
        "SearchSuggestionsAtUsersRange": ".enumerations",
        "SearchSuggestionsAtUsersType": ".enumerations",
        "SearchSuggestionsSchoolsType": ".enumerations",
        "SearchUsersBaseApp": ".enumerations",
        "SearchUsersGender": ".enumerations",
        "SearchUsersSdomain": ".enumerations",
        "SearchUsersSintro": ".enumerations",
        "SearchUsersSnick": ".enumerations",
        "SearchUsersSort": ".enumerations",
        "SearchUsersStag": ".enumerations",
        "StatusesBilateralTimelineBaseApp": ".enumerations",
        "StatusesBilateralTimelineFeature": ".enumerations",
        "StatusesBilateralTimelineTrimUser": ".enumerations",
        "StatusesFriendsTimelineBaseApp": ".enumerations",
        "StatusesFriendsTimelineFeature": ".enumerations",
        "StatusesFriendsTimelineIdsBaseApp": ".enumerations",
        "StatusesFriendsTimelineIdsFeature": ".enumerations",
        "StatusesFriendsTimelineTrimUser": ".enumerations",
        "StatusesHomeTimelineBaseApp": ".enumerations",
        "StatusesHomeTimelineFeature": ".enumerations",
        "StatusesHomeTimelineTrimUser": ".enumerations",
        "StatusesHotCommentsDailyBaseApp": ".enumerations",
        "StatusesHotCommentsWeeklyBaseApp": ".enumerations",
        "StatusesHotRepostDailyBaseApp": ".enumerations",
        "StatusesHotRepostWeeklyBaseApp": ".enumerations",
        "StatusesMentionsFilterByAuthor": ".enumerations",
        "StatusesMentionsFilterBySource": ".enumerations",
        "StatusesMentionsFilterByType": ".enumerations",
        "StatusesMentionsIdsFilterByAuthor": ".enumerations",
        "StatusesMentionsIdsFilterBySource": ".enumerations",
        "StatusesMentionsIdsFilterByType": ".enumerations",
        "StatusesMentionsShieldBodyFollowUp": ".enumerations",
        "StatusesPublicTimelineBaseApp": ".enumerations",
        "StatusesQueryidInbox": ".enumerations",
        "StatusesQueryidIsBase62": ".enumerations",
        "StatusesQueryidIsBatch": ".enumerations",
        "StatusesQueryidType": ".enumerations",
        "StatusesQuerymidIsBatch": ".enumerations",
        "StatusesQuerymidType": ".enumerations",
        "StatusesRepostBodyIsComment": ".enumerations",
        "StatusesRepostTimelineFilterByAuthor": ".enumerations",
        "StatusesRepostTimelineIdsFilterByAuthor": ".enumerations",
        "StatusesShowBatchTrimUser": ".enumerations",
        "StatusesTimelineBatchBaseApp": ".enumerations",
        "StatusesTimelineBatchFeature": ".enumerations",
        "StatusesToMeTrimUser": ".enumerations",
        "StatusesUpdateBodyVisible": ".enumerations",
        "StatusesUploadBodyVisible": ".enumerations",
        "StatusesUploadUrlTextBodyVisible": ".enumerations",
        "StatusesUserTimelineBaseApp": ".enumerations",
        "StatusesUserTimelineFeature": ".enumerations",
        "StatusesUserTimelineIdsBaseApp": ".enumerations",
        "StatusesUserTimelineIdsFeature": ".enumerations",
        "StatusesUserTimelineTrimUser": ".enumerations",
        "SuggestionsStatusesHotIsPic": ".enumerations",
        "SuggestionsStatusesHotType": ".enumerations",
        "SuggestionsUsersHotCategory": ".enumerations",
        "TrendsDailyBaseApp": ".enumerations",
        "TrendsHourlyBaseApp": ".enumerations",
        "TrendsWeeklyBaseApp": ".enumerations",
        "Favorite": ".favorite",
        "FavoriteId": ".favorite_id",
        "FavoriteIdsPage": ".favorite_ids_page",
        "FavoriteTag": ".favorite_tag",
        "FavoriteTagsPage": ".favorite_tags_page",
        "FavoritesCreateBody": ".favorites_create_body",
        "FavoritesDestroyBatchBody": ".favorites_destroy_batch_body",
        "FavoritesDestroyBody": ".favorites_destroy_body",
        "FavoritesPage": ".favorites_page",
        "FavoritesTagsDestroyBatchBody": ".favorites_tags_destroy_batch_body",
        "FavoritesTagsUpdateBatchBody": ".favorites_tags_update_batch_body",
        "FavoritesTagsUpdateBody": ".favorites_tags_update_body",
        "Friendship": ".friendship",
        "FriendshipPair": ".friendship_pair",
        "FriendshipsCreateBatchBody": ".friendships_create_batch_body",
        "FriendshipsCreateBody": ".friendships_create_body",
        "FriendshipsDestroyBody": ".friendships_destroy_body",
        "FriendshipsFollowersDestroyBody": ".friendships_followers_destroy_body",
        "FriendshipsGroupsCreateBody": ".friendships_groups_create_body",
        "FriendshipsGroupsDestroyBody": ".friendships_groups_destroy_body",
        "FriendshipsGroupsFollowBody": ".friendships_groups_follow_body",
        "FriendshipsGroupsMembersAddBatchBody": ".friendships_groups_members_add_batch_body",
        "FriendshipsGroupsMembersAddBody": ".friendships_groups_members_add_body",
        "FriendshipsGroupsMembersDestroyBody": ".friendships_groups_members_destroy_body",
        "FriendshipsGroupsMembersUpdateBody": ".friendships_groups_members_update_body",
        "FriendshipsGroupsOrderBody": ".friendships_groups_order_body",
        "FriendshipsGroupsUpdateBody": ".friendships_groups_update_body",
        "FriendshipsRemarkUpdateBody": ".friendships_remark_update_body",
        "Geo": ".geo",
        "Group": ".group",
        "GroupsPage": ".groups_page",
        "HotTrend": ".hot_trend",
        "HotTrends": ".hot_trends",
        "IdOfMid": ".id_of_mid",
        "InterestingUser": ".interesting_user",
        "InterestingUsersList": ".interesting_users_list",
        "LikedPost": ".liked_post",
        "LikedPostsPage": ".liked_posts_page",
        "Location": ".location",
        "LocationPoi": ".location_poi",
        "LocationPoisAddBody": ".location_pois_add_body",
        "LocationPoisPage": ".location_pois_page",
        "Locations": ".locations",
        "LongText": ".long_text",
        "MessagePartner": ".message_partner",
        "MessagePartnersPage": ".message_partners_page",
        "MidOfId": ".mid_of_id",
        "MobileAddress": ".mobile_address",
        "MobileFix": ".mobile_fix",
        "MobileLocation": ".mobile_location",
        "MobilePosition": ".mobile_position",
        "MobileSignals": ".mobile_signals",
        "NewPoi": ".new_poi",
        "NicknameCheck": ".nickname_check",
        "Notification": ".notification",
        "NotificationApp": ".notification_app",
        "NotificationSendBody": ".notification_send_body",
        "NotificationSent": ".notification_sent",
        "Oauth2AccessTokenBody": ".oauth_2_access_token_body",
        "OperationLimit": ".operation_limit",
        "Picture": ".picture",
        "PlaceNamesList": ".place_names_list",
        "PlaceNearbyUsersCreateBody": ".place_nearby_users_create_body",
        "PlacePoisAddCheckinBody": ".place_pois_add_checkin_body",
        "PlacePoisAddPhotoBody": ".place_pois_add_photo_body",
        "PlacePoisAddTipBody": ".place_pois_add_tip_body",
        "PlacePoisAddTodoBody": ".place_pois_add_todo_body",
        "PlacePoisCreateBody": ".place_pois_create_body",
        "PlaceUser": ".place_user",
        "Poi": ".poi",
        "PoiCategoriesList": ".poi_categories_list",
        "PoiCategory": ".poi_category",
        "PoisPage": ".pois_page",
        "PositionDone": ".position_done",
        "Privacy": ".privacy",
        "QrcodeAction": ".qrcode_action",
        "QrcodeOrder": ".qrcode_order",
        "QrcodeScene": ".qrcode_scene",
        "QrcodeTicket": ".qrcode_ticket",
        "RateLimits": ".rate_limits",
        "Reason": ".reason",
        "Redirect": ".redirect",
        "Remark": ".remark",
        "RemarksList": ".remarks_list",
        "RemindSetCountBody": ".remind_set_count_body",
        "RepostsPage": ".reposts_page",
        "Result": ".result",
        "School": ".school",
        "SchoolsList": ".schools_list",
        "ShortUrl": ".short_url",
        "ShortUrlClicks": ".short_url_clicks",
        "ShortUrlComments": ".short_url_comments",
        "ShortUrlCommentsPage": ".short_url_comments_page",
        "ShortUrlInfo": ".short_url_info",
        "ShortUrlInfos": ".short_url_infos",
        "ShortUrlLocations": ".short_url_locations",
        "ShortUrlReferers": ".short_url_referers",
        "ShortUrlShares": ".short_url_shares",
        "ShortUrlStatusesPage": ".short_url_statuses_page",
        "ShortUrls": ".short_urls",
        "ShortUrlsClicks": ".short_urls_clicks",
        "ShortUrlsComments": ".short_urls_comments",
        "ShortUrlsShares": ".short_urls_shares",
        "SortedIdsPage": ".sorted_ids_page",
        "Status": ".status",
        "StatusBatch": ".status_batch",
        "StatusCounts": ".status_counts",
        "StatusIdsPage": ".status_ids_page",
        "StatusState": ".status_state",
        "StatusesDestroyBody": ".statuses_destroy_body",
        "StatusesFilterCreateBody": ".statuses_filter_create_body",
        "StatusesList": ".statuses_list",
        "StatusesMentionsShieldBody": ".statuses_mentions_shield_body",
        "StatusesPage": ".statuses_page",
        "StatusesRepostBody": ".statuses_repost_body",
        "StatusesShareBody": ".statuses_share_body",
        "StatusesTagsCreateBody": ".statuses_tags_create_body",
        "StatusesTagsDestroyBody": ".statuses_tags_destroy_body",
        "StatusesTagsUpdateBody": ".statuses_tags_update_body",
        "StatusesUpdateBody": ".statuses_update_body",
        "StatusesUpdateTagsBody": ".statuses_update_tags_body",
        "StatusesUploadBody": ".statuses_upload_body",
        "StatusesUploadUrlTextBody": ".statuses_upload_url_text_body",
        "SubmittedPoi": ".submitted_poi",
        "SubmittedPois": ".submitted_pois",
        "SuggestedApp": ".suggested_app",
        "SuggestedAppsList": ".suggested_apps_list",
        "SuggestedCompaniesList": ".suggested_companies_list",
        "SuggestedCompany": ".suggested_company",
        "SuggestedMention": ".suggested_mention",
        "SuggestedMentionsList": ".suggested_mentions_list",
        "SuggestedSchool": ".suggested_school",
        "SuggestedSchoolsList": ".suggested_schools_list",
        "SuggestedSearch": ".suggested_search",
        "SuggestedSearchesList": ".suggested_searches_list",
        "SuggestedUser": ".suggested_user",
        "SuggestedUsersList": ".suggested_users_list",
        "SuggestionsUsersNotInterestedBody": ".suggestions_users_not_interested_body",
        "TagId": ".tag_id",
        "TagIdsList": ".tag_ids_list",
        "TagSuggestion": ".tag_suggestion",
        "TagSuggestionsList": ".tag_suggestions_list",
        "TagsCreateBody": ".tags_create_body",
        "TagsDestroyBatchBody": ".tags_destroy_batch_body",
        "TagsDestroyBody": ".tags_destroy_body",
        "TagsOfUserList": ".tags_of_user_list",
        "TagsOfUsersList": ".tags_of_users_list",
        "TokenInfo": ".token_info",
        "Trend": ".trend",
        "TrendFollowed": ".trend_followed",
        "TrendId": ".trend_id",
        "TrendsDestroyBody": ".trends_destroy_body",
        "TrendsFollowBody": ".trends_follow_body",
        "TrendsList": ".trends_list",
        "UnreadCounts": ".unread_counts",
        "Unseen": ".unseen",
        "UrlLocation": ".url_location",
        "UrlReferer": ".url_referer",
        "User": ".user",
        "UserBadge": ".user_badge",
        "UserCounts": ".user_counts",
        "UserId": ".user_id",
        "UserIdsPage": ".user_ids_page",
        "UserTags": ".user_tags",
        "UserWarning_": ".user_warning",
        "UsersCancelTopStatusBody": ".users_cancel_top_status_body",
        "UsersList": ".users_list",
        "UsersPage": ".users_page",
        "UsersSetTopStatusBody": ".users_set_top_status_body",
        "Visibility": ".visibility",
        "WifiTower": ".wifi_tower",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
