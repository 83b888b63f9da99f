# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""Models of requests and responses, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token import AccessToken
    from .account_avatar_upload_body import AccountAvatarUploadBody
    from .account_profile_basic_update_body import AccountProfileBasicUpdateBody
    from .account_profile_basic_update_body_birthday_visible import AccountProfileBasicUpdateBodyBirthdayVisible
    from .account_profile_basic_update_body_credentials_type import AccountProfileBasicUpdateBodyCredentialsType
    from .account_profile_basic_update_body_email_visible import AccountProfileBasicUpdateBodyEmailVisible
    from .account_profile_basic_update_body_gender import AccountProfileBasicUpdateBodyGender
    from .account_profile_basic_update_body_msn_visible import AccountProfileBasicUpdateBodyMsnVisible
    from .account_profile_basic_update_body_qq_visible import AccountProfileBasicUpdateBodyQqVisible
    from .account_profile_basic_update_body_real_name_visible import AccountProfileBasicUpdateBodyRealNameVisible
    from .account_profile_basic_update_body_url_visible import AccountProfileBasicUpdateBodyUrlVisible
    from .account_profile_car_destroy_body import AccountProfileCarDestroyBody
    from .account_profile_car_update_body import AccountProfileCarUpdateBody
    from .account_profile_car_update_body_visible import AccountProfileCarUpdateBodyVisible
    from .account_profile_edu_destroy_body import AccountProfileEduDestroyBody
    from .account_profile_edu_update_body import AccountProfileEduUpdateBody
    from .account_profile_edu_update_body_type import AccountProfileEduUpdateBodyType
    from .account_profile_edu_update_body_visible import AccountProfileEduUpdateBodyVisible
    from .account_profile_school_list_type import AccountProfileSchoolListType
    from .account_update_privacy_body import AccountUpdatePrivacyBody
    from .account_update_privacy_body_badge import AccountUpdatePrivacyBodyBadge
    from .account_update_privacy_body_comment import AccountUpdatePrivacyBodyComment
    from .account_update_privacy_body_geo import AccountUpdatePrivacyBodyGeo
    from .account_update_privacy_body_message import AccountUpdatePrivacyBodyMessage
    from .account_update_privacy_body_mobile import AccountUpdatePrivacyBodyMobile
    from .account_update_privacy_body_realname import AccountUpdatePrivacyBodyRealname
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
    from .comments_by_me_filter_by_source import CommentsByMeFilterBySource
    from .comments_create_body import CommentsCreateBody
    from .comments_create_body_comment_ori import CommentsCreateBodyCommentOri
    from .comments_destroy_batch_body import CommentsDestroyBatchBody
    from .comments_destroy_body import CommentsDestroyBody
    from .comments_list import CommentsList
    from .comments_mentions_filter_by_author import CommentsMentionsFilterByAuthor
    from .comments_mentions_filter_by_source import CommentsMentionsFilterBySource
    from .comments_page import CommentsPage
    from .comments_reply_body import CommentsReplyBody
    from .comments_reply_body_comment_ori import CommentsReplyBodyCommentOri
    from .comments_reply_body_without_mention import CommentsReplyBodyWithoutMention
    from .comments_show_filter_by_author import CommentsShowFilterByAuthor
    from .comments_timeline_trim_user import CommentsTimelineTrimUser
    from .comments_to_me_filter_by_author import CommentsToMeFilterByAuthor
    from .comments_to_me_filter_by_source import CommentsToMeFilterBySource
    from .common_get_city_language import CommonGetCityLanguage
    from .common_get_country_language import CommonGetCountryLanguage
    from .common_get_province_language import CommonGetProvinceLanguage
    from .common_get_timezone_language import CommonGetTimezoneLanguage
    from .counts_of_statuses_list import CountsOfStatusesList
    from .counts_of_users_list import CountsOfUsersList
    from .direct_message import DirectMessage
    from .direct_messages_destroy_batch_body import DirectMessagesDestroyBatchBody
    from .direct_messages_destroy_body import DirectMessagesDestroyBody
    from .direct_messages_home_timeline_msg_type import DirectMessagesHomeTimelineMsgType
    from .direct_messages_new_body import DirectMessagesNewBody
    from .direct_messages_page import DirectMessagesPage
    from .domestic_answers import DomesticAnswers
    from .drive_route import DriveRoute
    from .email import Email
    from .emails_list import EmailsList
    from .emotion import Emotion
    from .emotions_get_language import EmotionsGetLanguage
    from .emotions_get_type import EmotionsGetType
    from .emotions_list import EmotionsList
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
    from .friendships_followers_trim_status import FriendshipsFollowersTrimStatus
    from .friendships_friends_bilateral_ids_sort import FriendshipsFriendsBilateralIdsSort
    from .friendships_friends_bilateral_sort import FriendshipsFriendsBilateralSort
    from .friendships_friends_bilateral_sort_interactive_trim_status import (
        FriendshipsFriendsBilateralSortInteractiveTrimStatus,
    )
    from .friendships_friends_in_common_trim_status import FriendshipsFriendsInCommonTrimStatus
    from .friendships_friends_trim_status import FriendshipsFriendsTrimStatus
    from .friendships_groups_create_body import FriendshipsGroupsCreateBody
    from .friendships_groups_destroy_body import FriendshipsGroupsDestroyBody
    from .friendships_groups_follow_body import FriendshipsGroupsFollowBody
    from .friendships_groups_members_add_batch_body import FriendshipsGroupsMembersAddBatchBody
    from .friendships_groups_members_add_body import FriendshipsGroupsMembersAddBody
    from .friendships_groups_members_destroy_body import FriendshipsGroupsMembersDestroyBody
    from .friendships_groups_members_update_body import FriendshipsGroupsMembersUpdateBody
    from .friendships_groups_order_body import FriendshipsGroupsOrderBody
    from .friendships_groups_timeline_base_app import FriendshipsGroupsTimelineBaseApp
    from .friendships_groups_timeline_feature import FriendshipsGroupsTimelineFeature
    from .friendships_groups_timeline_ids_base_app import FriendshipsGroupsTimelineIdsBaseApp
    from .friendships_groups_timeline_ids_feature import FriendshipsGroupsTimelineIdsFeature
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
    from .location_line_bus_route_type import LocationLineBusRouteType
    from .location_line_drive_route_type import LocationLineDriveRouteType
    from .location_poi import LocationPoi
    from .location_pois_add_body import LocationPoisAddBody
    from .location_pois_page import LocationPoisPage
    from .location_pois_search_by_geo_naviflag import LocationPoisSearchByGeoNaviflag
    from .location_pois_search_by_geo_sr import LocationPoisSearchByGeoSr
    from .location_pois_search_by_geo_srctype import LocationPoisSearchByGeoSrctype
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
    from .oauth_2_access_token_body_grant_type import Oauth2AccessTokenBodyGrantType
    from .oauth_2_authorize_language import Oauth2AuthorizeLanguage
    from .oauth_2_authorize_response_type import Oauth2AuthorizeResponseType
    from .operation_limit import OperationLimit
    from .picture import Picture
    from .place_friends_timeline_type import PlaceFriendsTimelineType
    from .place_names_list import PlaceNamesList
    from .place_nearby_photos_offset import PlaceNearbyPhotosOffset
    from .place_nearby_photos_sort import PlaceNearbyPhotosSort
    from .place_nearby_pois_offset import PlaceNearbyPoisOffset
    from .place_nearby_pois_sort import PlaceNearbyPoisSort
    from .place_nearby_timeline_base_app import PlaceNearbyTimelineBaseApp
    from .place_nearby_timeline_offset import PlaceNearbyTimelineOffset
    from .place_nearby_timeline_sort import PlaceNearbyTimelineSort
    from .place_nearby_users_create_body import PlaceNearbyUsersCreateBody
    from .place_nearby_users_list_filter import PlaceNearbyUsersListFilter
    from .place_nearby_users_list_gender import PlaceNearbyUsersListGender
    from .place_nearby_users_list_level import PlaceNearbyUsersListLevel
    from .place_nearby_users_list_offset import PlaceNearbyUsersListOffset
    from .place_nearby_users_list_sort import PlaceNearbyUsersListSort
    from .place_nearby_users_offset import PlaceNearbyUsersOffset
    from .place_nearby_users_sort import PlaceNearbyUsersSort
    from .place_poi_timeline_base_app import PlacePoiTimelineBaseApp
    from .place_pois_add_checkin_body import PlacePoisAddCheckinBody
    from .place_pois_add_checkin_body_public import PlacePoisAddCheckinBodyPublic
    from .place_pois_add_photo_body import PlacePoisAddPhotoBody
    from .place_pois_add_photo_body_public import PlacePoisAddPhotoBodyPublic
    from .place_pois_add_tip_body import PlacePoisAddTipBody
    from .place_pois_add_tip_body_public import PlacePoisAddTipBodyPublic
    from .place_pois_add_todo_body import PlacePoisAddTodoBody
    from .place_pois_add_todo_body_public import PlacePoisAddTodoBodyPublic
    from .place_pois_category_flag import PlacePoisCategoryFlag
    from .place_pois_create_body import PlacePoisCreateBody
    from .place_pois_photos_base_app import PlacePoisPhotosBaseApp
    from .place_pois_photos_sort import PlacePoisPhotosSort
    from .place_pois_show_base_app import PlacePoisShowBaseApp
    from .place_pois_tips_base_app import PlacePoisTipsBaseApp
    from .place_pois_tips_sort import PlacePoisTipsSort
    from .place_pois_users_base_app import PlacePoisUsersBaseApp
    from .place_public_timeline_base_app import PlacePublicTimelineBaseApp
    from .place_user import PlaceUser
    from .place_user_timeline_base_app import PlaceUserTimelineBaseApp
    from .place_users_checkins_base_app import PlaceUsersCheckinsBaseApp
    from .place_users_photos_base_app import PlaceUsersPhotosBaseApp
    from .place_users_show_base_app import PlaceUsersShowBaseApp
    from .place_users_tips_base_app import PlaceUsersTipsBaseApp
    from .place_users_todos_base_app import PlaceUsersTodosBaseApp
    from .poi import Poi
    from .poi_categories_list import PoiCategoriesList
    from .poi_category import PoiCategory
    from .pois_page import PoisPage
    from .position_done import PositionDone
    from .privacy import Privacy
    from .qrcode_action import QrcodeAction
    from .qrcode_order import QrcodeOrder
    from .qrcode_order_action_name import QrcodeOrderActionName
    from .qrcode_scene import QrcodeScene
    from .qrcode_ticket import QrcodeTicket
    from .rate_limits import RateLimits
    from .reason import Reason
    from .redirect import Redirect
    from .remark import Remark
    from .remarks_list import RemarksList
    from .remind_set_count_body import RemindSetCountBody
    from .remind_set_count_body_type import RemindSetCountBodyType
    from .remind_unread_count_unread_message import RemindUnreadCountUnreadMessage
    from .reposts_page import RepostsPage
    from .result import Result
    from .school import School
    from .schools_list import SchoolsList
    from .search_statuses_base_app import SearchStatusesBaseApp
    from .search_statuses_filter_ori import SearchStatusesFilterOri
    from .search_statuses_filter_pic import SearchStatusesFilterPic
    from .search_suggestions_at_users_range import SearchSuggestionsAtUsersRange
    from .search_suggestions_at_users_type import SearchSuggestionsAtUsersType
    from .search_suggestions_schools_type import SearchSuggestionsSchoolsType
    from .search_users_base_app import SearchUsersBaseApp
    from .search_users_gender import SearchUsersGender
    from .search_users_sdomain import SearchUsersSdomain
    from .search_users_sintro import SearchUsersSintro
    from .search_users_snick import SearchUsersSnick
    from .search_users_sort import SearchUsersSort
    from .search_users_stag import SearchUsersStag
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
    from .statuses_bilateral_timeline_base_app import StatusesBilateralTimelineBaseApp
    from .statuses_bilateral_timeline_feature import StatusesBilateralTimelineFeature
    from .statuses_bilateral_timeline_trim_user import StatusesBilateralTimelineTrimUser
    from .statuses_destroy_body import StatusesDestroyBody
    from .statuses_filter_create_body import StatusesFilterCreateBody
    from .statuses_friends_timeline_base_app import StatusesFriendsTimelineBaseApp
    from .statuses_friends_timeline_feature import StatusesFriendsTimelineFeature
    from .statuses_friends_timeline_ids_base_app import StatusesFriendsTimelineIdsBaseApp
    from .statuses_friends_timeline_ids_feature import StatusesFriendsTimelineIdsFeature
    from .statuses_friends_timeline_trim_user import StatusesFriendsTimelineTrimUser
    from .statuses_home_timeline_base_app import StatusesHomeTimelineBaseApp
    from .statuses_home_timeline_feature import StatusesHomeTimelineFeature
    from .statuses_home_timeline_trim_user import StatusesHomeTimelineTrimUser
    from .statuses_hot_comments_daily_base_app import StatusesHotCommentsDailyBaseApp
    from .statuses_hot_comments_weekly_base_app import StatusesHotCommentsWeeklyBaseApp
    from .statuses_hot_repost_daily_base_app import StatusesHotRepostDailyBaseApp
    from .statuses_hot_repost_weekly_base_app import StatusesHotRepostWeeklyBaseApp
    from .statuses_list import StatusesList
    from .statuses_mentions_filter_by_author import StatusesMentionsFilterByAuthor
    from .statuses_mentions_filter_by_source import StatusesMentionsFilterBySource
    from .statuses_mentions_filter_by_type import StatusesMentionsFilterByType
    from .statuses_mentions_ids_filter_by_author import StatusesMentionsIdsFilterByAuthor
    from .statuses_mentions_ids_filter_by_source import StatusesMentionsIdsFilterBySource
    from .statuses_mentions_ids_filter_by_type import StatusesMentionsIdsFilterByType
    from .statuses_mentions_shield_body import StatusesMentionsShieldBody
    from .statuses_mentions_shield_body_follow_up import StatusesMentionsShieldBodyFollowUp
    from .statuses_page import StatusesPage
    from .statuses_public_timeline_base_app import StatusesPublicTimelineBaseApp
    from .statuses_queryid_inbox import StatusesQueryidInbox
    from .statuses_queryid_is_base_62 import StatusesQueryidIsBase62
    from .statuses_queryid_is_batch import StatusesQueryidIsBatch
    from .statuses_queryid_type import StatusesQueryidType
    from .statuses_querymid_is_batch import StatusesQuerymidIsBatch
    from .statuses_querymid_type import StatusesQuerymidType
    from .statuses_repost_body import StatusesRepostBody
    from .statuses_repost_body_is_comment import StatusesRepostBodyIsComment
    from .statuses_repost_timeline_filter_by_author import StatusesRepostTimelineFilterByAuthor
    from .statuses_repost_timeline_ids_filter_by_author import StatusesRepostTimelineIdsFilterByAuthor
    from .statuses_share_body import StatusesShareBody
    from .statuses_show_batch_trim_user import StatusesShowBatchTrimUser
    from .statuses_tags_create_body import StatusesTagsCreateBody
    from .statuses_tags_destroy_body import StatusesTagsDestroyBody
    from .statuses_tags_update_body import StatusesTagsUpdateBody
    from .statuses_timeline_batch_base_app import StatusesTimelineBatchBaseApp
    from .statuses_timeline_batch_feature import StatusesTimelineBatchFeature
    from .statuses_to_me_trim_user import StatusesToMeTrimUser
    from .statuses_update_body import StatusesUpdateBody
    from .statuses_update_body_visible import StatusesUpdateBodyVisible
    from .statuses_update_tags_body import StatusesUpdateTagsBody
    from .statuses_upload_body import StatusesUploadBody
    from .statuses_upload_body_visible import StatusesUploadBodyVisible
    from .statuses_upload_url_text_body import StatusesUploadUrlTextBody
    from .statuses_upload_url_text_body_visible import StatusesUploadUrlTextBodyVisible
    from .statuses_user_timeline_base_app import StatusesUserTimelineBaseApp
    from .statuses_user_timeline_feature import StatusesUserTimelineFeature
    from .statuses_user_timeline_ids_base_app import StatusesUserTimelineIdsBaseApp
    from .statuses_user_timeline_ids_feature import StatusesUserTimelineIdsFeature
    from .statuses_user_timeline_trim_user import StatusesUserTimelineTrimUser
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
    from .suggestions_statuses_hot_is_pic import SuggestionsStatusesHotIsPic
    from .suggestions_statuses_hot_type import SuggestionsStatusesHotType
    from .suggestions_users_hot_category import SuggestionsUsersHotCategory
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
    from .trends_daily_base_app import TrendsDailyBaseApp
    from .trends_destroy_body import TrendsDestroyBody
    from .trends_follow_body import TrendsFollowBody
    from .trends_hourly_base_app import TrendsHourlyBaseApp
    from .trends_list import TrendsList
    from .trends_weekly_base_app import TrendsWeeklyBaseApp
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
        "AccountProfileBasicUpdateBodyBirthdayVisible": ".account_profile_basic_update_body_birthday_visible",
        "AccountProfileBasicUpdateBodyCredentialsType": ".account_profile_basic_update_body_credentials_type",
        "AccountProfileBasicUpdateBodyEmailVisible": ".account_profile_basic_update_body_email_visible",
        "AccountProfileBasicUpdateBodyGender": ".account_profile_basic_update_body_gender",
        "AccountProfileBasicUpdateBodyMsnVisible": ".account_profile_basic_update_body_msn_visible",
        "AccountProfileBasicUpdateBodyQqVisible": ".account_profile_basic_update_body_qq_visible",
        "AccountProfileBasicUpdateBodyRealNameVisible": ".account_profile_basic_update_body_real_name_visible",
        "AccountProfileBasicUpdateBodyUrlVisible": ".account_profile_basic_update_body_url_visible",
        "AccountProfileCarDestroyBody": ".account_profile_car_destroy_body",
        "AccountProfileCarUpdateBody": ".account_profile_car_update_body",
        "AccountProfileCarUpdateBodyVisible": ".account_profile_car_update_body_visible",
        "AccountProfileEduDestroyBody": ".account_profile_edu_destroy_body",
        "AccountProfileEduUpdateBody": ".account_profile_edu_update_body",
        "AccountProfileEduUpdateBodyType": ".account_profile_edu_update_body_type",
        "AccountProfileEduUpdateBodyVisible": ".account_profile_edu_update_body_visible",
        "AccountProfileSchoolListType": ".account_profile_school_list_type",
        "AccountUpdatePrivacyBody": ".account_update_privacy_body",
        "AccountUpdatePrivacyBodyBadge": ".account_update_privacy_body_badge",
        "AccountUpdatePrivacyBodyComment": ".account_update_privacy_body_comment",
        "AccountUpdatePrivacyBodyGeo": ".account_update_privacy_body_geo",
        "AccountUpdatePrivacyBodyMessage": ".account_update_privacy_body_message",
        "AccountUpdatePrivacyBodyMobile": ".account_update_privacy_body_mobile",
        "AccountUpdatePrivacyBodyRealname": ".account_update_privacy_body_realname",
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
        "CommentsByMeFilterBySource": ".comments_by_me_filter_by_source",
        "CommentsCreateBody": ".comments_create_body",
        "CommentsCreateBodyCommentOri": ".comments_create_body_comment_ori",
        "CommentsDestroyBatchBody": ".comments_destroy_batch_body",
        "CommentsDestroyBody": ".comments_destroy_body",
        "CommentsList": ".comments_list",
        "CommentsMentionsFilterByAuthor": ".comments_mentions_filter_by_author",
        "CommentsMentionsFilterBySource": ".comments_mentions_filter_by_source",
        "CommentsPage": ".comments_page",
        "CommentsReplyBody": ".comments_reply_body",
        "CommentsReplyBodyCommentOri": ".comments_reply_body_comment_ori",
        "CommentsReplyBodyWithoutMention": ".comments_reply_body_without_mention",
        "CommentsShowFilterByAuthor": ".comments_show_filter_by_author",
        "CommentsTimelineTrimUser": ".comments_timeline_trim_user",
        "CommentsToMeFilterByAuthor": ".comments_to_me_filter_by_author",
        "CommentsToMeFilterBySource": ".comments_to_me_filter_by_source",
        "CommonGetCityLanguage": ".common_get_city_language",
        "CommonGetCountryLanguage": ".common_get_country_language",
        "CommonGetProvinceLanguage": ".common_get_province_language",
        "CommonGetTimezoneLanguage": ".common_get_timezone_language",
        "CountsOfStatusesList": ".counts_of_statuses_list",
        "CountsOfUsersList": ".counts_of_users_list",
        "DirectMessage": ".direct_message",
        "DirectMessagesDestroyBatchBody": ".direct_messages_destroy_batch_body",
        "DirectMessagesDestroyBody": ".direct_messages_destroy_body",
        "DirectMessagesHomeTimelineMsgType": ".direct_messages_home_timeline_msg_type",
        "DirectMessagesNewBody": ".direct_messages_new_body",
        "DirectMessagesPage": ".direct_messages_page",
        "DomesticAnswers": ".domestic_answers",
        "DriveRoute": ".drive_route",
        "Email": ".email",
        "EmailsList": ".emails_list",
        "Emotion": ".emotion",
        "EmotionsGetLanguage": ".emotions_get_language",
        "EmotionsGetType": ".emotions_get_type",
        "EmotionsList": ".emotions_list",
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
        "FriendshipsFollowersTrimStatus": ".friendships_followers_trim_status",
        "FriendshipsFriendsBilateralIdsSort": ".friendships_friends_bilateral_ids_sort",
        "FriendshipsFriendsBilateralSort": ".friendships_friends_bilateral_sort",
        "FriendshipsFriendsBilateralSortInteractiveTrimStatus": ".friendships_friends_bilateral_sort_interactive_trim_status",
        "FriendshipsFriendsInCommonTrimStatus": ".friendships_friends_in_common_trim_status",
        "FriendshipsFriendsTrimStatus": ".friendships_friends_trim_status",
        "FriendshipsGroupsCreateBody": ".friendships_groups_create_body",
        "FriendshipsGroupsDestroyBody": ".friendships_groups_destroy_body",
        "FriendshipsGroupsFollowBody": ".friendships_groups_follow_body",
        "FriendshipsGroupsMembersAddBatchBody": ".friendships_groups_members_add_batch_body",
        "FriendshipsGroupsMembersAddBody": ".friendships_groups_members_add_body",
        "FriendshipsGroupsMembersDestroyBody": ".friendships_groups_members_destroy_body",
        "FriendshipsGroupsMembersUpdateBody": ".friendships_groups_members_update_body",
        "FriendshipsGroupsOrderBody": ".friendships_groups_order_body",
        "FriendshipsGroupsTimelineBaseApp": ".friendships_groups_timeline_base_app",
        "FriendshipsGroupsTimelineFeature": ".friendships_groups_timeline_feature",
        "FriendshipsGroupsTimelineIdsBaseApp": ".friendships_groups_timeline_ids_base_app",
        "FriendshipsGroupsTimelineIdsFeature": ".friendships_groups_timeline_ids_feature",
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
        "LocationLineBusRouteType": ".location_line_bus_route_type",
        "LocationLineDriveRouteType": ".location_line_drive_route_type",
        "LocationPoi": ".location_poi",
        "LocationPoisAddBody": ".location_pois_add_body",
        "LocationPoisPage": ".location_pois_page",
        "LocationPoisSearchByGeoNaviflag": ".location_pois_search_by_geo_naviflag",
        "LocationPoisSearchByGeoSr": ".location_pois_search_by_geo_sr",
        "LocationPoisSearchByGeoSrctype": ".location_pois_search_by_geo_srctype",
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
        "Oauth2AccessTokenBodyGrantType": ".oauth_2_access_token_body_grant_type",
        "Oauth2AuthorizeLanguage": ".oauth_2_authorize_language",
        "Oauth2AuthorizeResponseType": ".oauth_2_authorize_response_type",
        "OperationLimit": ".operation_limit",
        "Picture": ".picture",
        "PlaceFriendsTimelineType": ".place_friends_timeline_type",
        "PlaceNamesList": ".place_names_list",
        "PlaceNearbyPhotosOffset": ".place_nearby_photos_offset",
        "PlaceNearbyPhotosSort": ".place_nearby_photos_sort",
        "PlaceNearbyPoisOffset": ".place_nearby_pois_offset",
        "PlaceNearbyPoisSort": ".place_nearby_pois_sort",
        "PlaceNearbyTimelineBaseApp": ".place_nearby_timeline_base_app",
        "PlaceNearbyTimelineOffset": ".place_nearby_timeline_offset",
        "PlaceNearbyTimelineSort": ".place_nearby_timeline_sort",
        "PlaceNearbyUsersCreateBody": ".place_nearby_users_create_body",
        "PlaceNearbyUsersListFilter": ".place_nearby_users_list_filter",
        "PlaceNearbyUsersListGender": ".place_nearby_users_list_gender",
        "PlaceNearbyUsersListLevel": ".place_nearby_users_list_level",
        "PlaceNearbyUsersListOffset": ".place_nearby_users_list_offset",
        "PlaceNearbyUsersListSort": ".place_nearby_users_list_sort",
        "PlaceNearbyUsersOffset": ".place_nearby_users_offset",
        "PlaceNearbyUsersSort": ".place_nearby_users_sort",
        "PlacePoiTimelineBaseApp": ".place_poi_timeline_base_app",
        "PlacePoisAddCheckinBody": ".place_pois_add_checkin_body",
        "PlacePoisAddCheckinBodyPublic": ".place_pois_add_checkin_body_public",
        "PlacePoisAddPhotoBody": ".place_pois_add_photo_body",
        "PlacePoisAddPhotoBodyPublic": ".place_pois_add_photo_body_public",
        "PlacePoisAddTipBody": ".place_pois_add_tip_body",
        "PlacePoisAddTipBodyPublic": ".place_pois_add_tip_body_public",
        "PlacePoisAddTodoBody": ".place_pois_add_todo_body",
        "PlacePoisAddTodoBodyPublic": ".place_pois_add_todo_body_public",
        "PlacePoisCategoryFlag": ".place_pois_category_flag",
        "PlacePoisCreateBody": ".place_pois_create_body",
        "PlacePoisPhotosBaseApp": ".place_pois_photos_base_app",
        "PlacePoisPhotosSort": ".place_pois_photos_sort",
        "PlacePoisShowBaseApp": ".place_pois_show_base_app",
        "PlacePoisTipsBaseApp": ".place_pois_tips_base_app",
        "PlacePoisTipsSort": ".place_pois_tips_sort",
        "PlacePoisUsersBaseApp": ".place_pois_users_base_app",
        "PlacePublicTimelineBaseApp": ".place_public_timeline_base_app",
        "PlaceUser": ".place_user",
        "PlaceUserTimelineBaseApp": ".place_user_timeline_base_app",
        "PlaceUsersCheckinsBaseApp": ".place_users_checkins_base_app",
        "PlaceUsersPhotosBaseApp": ".place_users_photos_base_app",
        "PlaceUsersShowBaseApp": ".place_users_show_base_app",
        "PlaceUsersTipsBaseApp": ".place_users_tips_base_app",
        "PlaceUsersTodosBaseApp": ".place_users_todos_base_app",
        "Poi": ".poi",
        "PoiCategoriesList": ".poi_categories_list",
        "PoiCategory": ".poi_category",
        "PoisPage": ".pois_page",
        "PositionDone": ".position_done",
        "Privacy": ".privacy",
        "QrcodeAction": ".qrcode_action",
        "QrcodeOrder": ".qrcode_order",
        "QrcodeOrderActionName": ".qrcode_order_action_name",
        "QrcodeScene": ".qrcode_scene",
        "QrcodeTicket": ".qrcode_ticket",
        "RateLimits": ".rate_limits",
        "Reason": ".reason",
        "Redirect": ".redirect",
        "Remark": ".remark",
        "RemarksList": ".remarks_list",
        "RemindSetCountBody": ".remind_set_count_body",
        "RemindSetCountBodyType": ".remind_set_count_body_type",
        "RemindUnreadCountUnreadMessage": ".remind_unread_count_unread_message",
        "RepostsPage": ".reposts_page",
        "Result": ".result",
        "School": ".school",
        "SchoolsList": ".schools_list",
        "SearchStatusesBaseApp": ".search_statuses_base_app",
        "SearchStatusesFilterOri": ".search_statuses_filter_ori",
        "SearchStatusesFilterPic": ".search_statuses_filter_pic",
        "SearchSuggestionsAtUsersRange": ".search_suggestions_at_users_range",
        "SearchSuggestionsAtUsersType": ".search_suggestions_at_users_type",
        "SearchSuggestionsSchoolsType": ".search_suggestions_schools_type",
        "SearchUsersBaseApp": ".search_users_base_app",
        "SearchUsersGender": ".search_users_gender",
        "SearchUsersSdomain": ".search_users_sdomain",
        "SearchUsersSintro": ".search_users_sintro",
        "SearchUsersSnick": ".search_users_snick",
        "SearchUsersSort": ".search_users_sort",
        "SearchUsersStag": ".search_users_stag",
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
        "StatusesBilateralTimelineBaseApp": ".statuses_bilateral_timeline_base_app",
        "StatusesBilateralTimelineFeature": ".statuses_bilateral_timeline_feature",
        "StatusesBilateralTimelineTrimUser": ".statuses_bilateral_timeline_trim_user",
        "StatusesDestroyBody": ".statuses_destroy_body",
        "StatusesFilterCreateBody": ".statuses_filter_create_body",
        "StatusesFriendsTimelineBaseApp": ".statuses_friends_timeline_base_app",
        "StatusesFriendsTimelineFeature": ".statuses_friends_timeline_feature",
        "StatusesFriendsTimelineIdsBaseApp": ".statuses_friends_timeline_ids_base_app",
        "StatusesFriendsTimelineIdsFeature": ".statuses_friends_timeline_ids_feature",
        "StatusesFriendsTimelineTrimUser": ".statuses_friends_timeline_trim_user",
        "StatusesHomeTimelineBaseApp": ".statuses_home_timeline_base_app",
        "StatusesHomeTimelineFeature": ".statuses_home_timeline_feature",
        "StatusesHomeTimelineTrimUser": ".statuses_home_timeline_trim_user",
        "StatusesHotCommentsDailyBaseApp": ".statuses_hot_comments_daily_base_app",
        "StatusesHotCommentsWeeklyBaseApp": ".statuses_hot_comments_weekly_base_app",
        "StatusesHotRepostDailyBaseApp": ".statuses_hot_repost_daily_base_app",
        "StatusesHotRepostWeeklyBaseApp": ".statuses_hot_repost_weekly_base_app",
        "StatusesList": ".statuses_list",
        "StatusesMentionsFilterByAuthor": ".statuses_mentions_filter_by_author",
        "StatusesMentionsFilterBySource": ".statuses_mentions_filter_by_source",
        "StatusesMentionsFilterByType": ".statuses_mentions_filter_by_type",
        "StatusesMentionsIdsFilterByAuthor": ".statuses_mentions_ids_filter_by_author",
        "StatusesMentionsIdsFilterBySource": ".statuses_mentions_ids_filter_by_source",
        "StatusesMentionsIdsFilterByType": ".statuses_mentions_ids_filter_by_type",
        "StatusesMentionsShieldBody": ".statuses_mentions_shield_body",
        "StatusesMentionsShieldBodyFollowUp": ".statuses_mentions_shield_body_follow_up",
        "StatusesPage": ".statuses_page",
        "StatusesPublicTimelineBaseApp": ".statuses_public_timeline_base_app",
        "StatusesQueryidInbox": ".statuses_queryid_inbox",
        "StatusesQueryidIsBase62": ".statuses_queryid_is_base_62",
        "StatusesQueryidIsBatch": ".statuses_queryid_is_batch",
        "StatusesQueryidType": ".statuses_queryid_type",
        "StatusesQuerymidIsBatch": ".statuses_querymid_is_batch",
        "StatusesQuerymidType": ".statuses_querymid_type",
        "StatusesRepostBody": ".statuses_repost_body",
        "StatusesRepostBodyIsComment": ".statuses_repost_body_is_comment",
        "StatusesRepostTimelineFilterByAuthor": ".statuses_repost_timeline_filter_by_author",
        "StatusesRepostTimelineIdsFilterByAuthor": ".statuses_repost_timeline_ids_filter_by_author",
        "StatusesShareBody": ".statuses_share_body",
        "StatusesShowBatchTrimUser": ".statuses_show_batch_trim_user",
        "StatusesTagsCreateBody": ".statuses_tags_create_body",
        "StatusesTagsDestroyBody": ".statuses_tags_destroy_body",
        "StatusesTagsUpdateBody": ".statuses_tags_update_body",
        "StatusesTimelineBatchBaseApp": ".statuses_timeline_batch_base_app",
        "StatusesTimelineBatchFeature": ".statuses_timeline_batch_feature",
        "StatusesToMeTrimUser": ".statuses_to_me_trim_user",
        "StatusesUpdateBody": ".statuses_update_body",
        "StatusesUpdateBodyVisible": ".statuses_update_body_visible",
        "StatusesUpdateTagsBody": ".statuses_update_tags_body",
        "StatusesUploadBody": ".statuses_upload_body",
        "StatusesUploadBodyVisible": ".statuses_upload_body_visible",
        "StatusesUploadUrlTextBody": ".statuses_upload_url_text_body",
        "StatusesUploadUrlTextBodyVisible": ".statuses_upload_url_text_body_visible",
        "StatusesUserTimelineBaseApp": ".statuses_user_timeline_base_app",
        "StatusesUserTimelineFeature": ".statuses_user_timeline_feature",
        "StatusesUserTimelineIdsBaseApp": ".statuses_user_timeline_ids_base_app",
        "StatusesUserTimelineIdsFeature": ".statuses_user_timeline_ids_feature",
        "StatusesUserTimelineTrimUser": ".statuses_user_timeline_trim_user",
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
        "SuggestionsStatusesHotIsPic": ".suggestions_statuses_hot_is_pic",
        "SuggestionsStatusesHotType": ".suggestions_statuses_hot_type",
        "SuggestionsUsersHotCategory": ".suggestions_users_hot_category",
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
        "TrendsDailyBaseApp": ".trends_daily_base_app",
        "TrendsDestroyBody": ".trends_destroy_body",
        "TrendsFollowBody": ".trends_follow_body",
        "TrendsHourlyBaseApp": ".trends_hourly_base_app",
        "TrendsList": ".trends_list",
        "TrendsWeeklyBaseApp": ".trends_weekly_base_app",
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
