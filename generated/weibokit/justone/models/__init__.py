# Do not edit: `make generate` writes this file from specs/justone.

"""Models of requests and responses, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .amazon_all_product_variation import AmazonAllProductVariation
    from .amazon_best_seller import AmazonBestSeller
    from .amazon_best_sellers import AmazonBestSellers
    from .amazon_best_sellers_result import AmazonBestSellersResult
    from .amazon_category import AmazonCategory
    from .amazon_category_path import AmazonCategoryPath
    from .amazon_color import AmazonColor
    from .amazon_product_detail import AmazonProductDetail
    from .amazon_product_detail_result import AmazonProductDetailResult
    from .amazon_product_top_reviews import AmazonProductTopReviews
    from .amazon_product_top_reviews_result import AmazonProductTopReviewsResult
    from .amazon_product_variation import AmazonProductVariation
    from .amazon_product_video import AmazonProductVideo
    from .amazon_review import AmazonReview
    from .amazon_reviewed_product_variant import AmazonReviewedProductVariant
    from .beike_area import BeikeArea
    from .beike_area_option import BeikeAreaOption
    from .beike_certificate import BeikeCertificate
    from .beike_certificate_item import BeikeCertificateItem
    from .beike_check_filter import BeikeCheckFilter
    from .beike_check_filter_region_option import BeikeCheckFilterRegionOption
    from .beike_choice import BeikeChoice
    from .beike_color_tag import BeikeColorTag
    from .beike_community_list import BeikeCommunityList
    from .beike_community_list_item import BeikeCommunityListItem
    from .beike_community_list_result import BeikeCommunityListResult
    from .beike_declare import BeikeDeclare
    from .beike_ershoufang_detail import BeikeErshoufangDetail
    from .beike_ershoufang_detail_basic import BeikeErshoufangDetailBasic
    from .beike_ershoufang_detail_basic_list import BeikeErshoufangDetailBasicList
    from .beike_ershoufang_detail_info import BeikeErshoufangDetailInfo
    from .beike_ershoufang_detail_result import BeikeErshoufangDetailResult
    from .beike_ershoufang_list_answer import BeikeErshoufangListAnswer
    from .beike_ershoufang_list_data import BeikeErshoufangListData
    from .beike_ershoufang_list_result import BeikeErshoufangListResult
    from .beike_filter import BeikeFilter
    from .beike_format_down_price import BeikeFormatDownPrice
    from .beike_head_picture import BeikeHeadPicture
    from .beike_header import BeikeHeader
    from .beike_house_key import BeikeHouseKey
    from .beike_img import BeikeImg
    from .beike_info_jump import BeikeInfoJump
    from .beike_list_filter import BeikeListFilter
    from .beike_live_card import BeikeLiveCard
    from .beike_mini_program import BeikeMiniProgram
    from .beike_range import BeikeRange
    from .beike_range_unit import BeikeRangeUnit
    from .beike_region import BeikeRegion
    from .beike_region_option import BeikeRegionOption
    from .beike_share import BeikeShare
    from .beike_slide import BeikeSlide
    from .beike_sold_more import BeikeSoldMore
    from .beike_sort_filter import BeikeSortFilter
    from .beike_style_set import BeikeStyleSet
    from .beike_user_related import BeikeUserRelated
    from .beike_verification import BeikeVerification
    from .bilibili_abtest import BilibiliAbtest
    from .bilibili_ads import BilibiliAds
    from .bilibili_ads_control import BilibiliAdsControl
    from .bilibili_arc import BilibiliArc
    from .bilibili_argue import BilibiliArgue
    from .bilibili_attestation import BilibiliAttestation
    from .bilibili_attestation_common import BilibiliAttestationCommon
    from .bilibili_auto_qn_resp import BilibiliAutoQnResp
    from .bilibili_available_video import BilibiliAvailableVideo
    from .bilibili_available_video_item import BilibiliAvailableVideoItem
    from .bilibili_avatar_icon import BilibiliAvatarIcon
    from .bilibili_avatar_item import BilibiliAvatarItem
    from .bilibili_blacklist import BilibiliBlacklist
    from .bilibili_browser import BilibiliBrowser
    from .bilibili_business_mark import BilibiliBusinessMark
    from .bilibili_cardbg import BilibiliCardbg
    from .bilibili_channel import BilibiliChannel
    from .bilibili_channel_kv import BilibiliChannelKv
    from .bilibili_channel_kv_config import BilibiliChannelKvConfig
    from .bilibili_cid import BilibiliCid
    from .bilibili_color_format import BilibiliColorFormat
    from .bilibili_comment import BilibiliComment
    from .bilibili_comment_content import BilibiliCommentContent
    from .bilibili_comment_control import BilibiliCommentControl
    from .bilibili_constant import BilibiliConstant
    from .bilibili_content_jump_url import BilibiliContentJumpUrl
    from .bilibili_control import BilibiliControl
    from .bilibili_core_player import BilibiliCorePlayer
    from .bilibili_count import BilibiliCount
    from .bilibili_current_rcmd_tab import BilibiliCurrentRcmdTab
    from .bilibili_cursor import BilibiliCursor
    from .bilibili_cursor_attr import BilibiliCursorAttr
    from .bilibili_custom_channel import BilibiliCustomChannel
    from .bilibili_dash import BilibiliDash
    from .bilibili_data_config import BilibiliDataConfig
    from .bilibili_data_result import BilibiliDataResult
    from .bilibili_default_wbi_key import BilibiliDefaultWbiKey
    from .bilibili_desc import BilibiliDesc
    from .bilibili_dimension import BilibiliDimension
    from .bilibili_durl import BilibiliDurl
    from .bilibili_effect import BilibiliEffect
    from .bilibili_elec import BilibiliElec
    from .bilibili_elec_full import BilibiliElecFull
    from .bilibili_elec_full_item import BilibiliElecFullItem
    from .bilibili_embed_player import BilibiliEmbedPlayer
    from .bilibili_emergency_ban import BilibiliEmergencyBan
    from .bilibili_episode import BilibiliEpisode
    from .bilibili_episodic_button import BilibiliEpisodicButton
    from .bilibili_event_config import BilibiliEventConfig
    from .bilibili_fallback import BilibiliFallback
    from .bilibili_fallback_layer import BilibiliFallbackLayer
    from .bilibili_fan import BilibiliFan
    from .bilibili_fans_detail import BilibiliFansDetail
    from .bilibili_fans_medal import BilibiliFansMedal
    from .bilibili_feed import BilibiliFeed
    from .bilibili_feedback_panel import BilibiliFeedbackPanel
    from .bilibili_feedback_panel_detail import BilibiliFeedbackPanelDetail
    from .bilibili_folder import BilibiliFolder
    from .bilibili_from import BilibiliFrom
    from .bilibili_from_param import BilibiliFromParam
    from .bilibili_general_cfg import BilibiliGeneralCfg
    from .bilibili_general_config import BilibiliGeneralConfig
    from .bilibili_general_spec import BilibiliGeneralSpec
    from .bilibili_high_level import BilibiliHighLevel
    from .bilibili_home import BilibiliHome
    from .bilibili_image_src import BilibiliImageSrc
    from .bilibili_inline import BilibiliInline
    from .bilibili_item_vip import BilibiliItemVip
    from .bilibili_jump_url import BilibiliJumpUrl
    from .bilibili_jump_url_extra import BilibiliJumpUrlExtra
    from .bilibili_label import BilibiliLabel
    from .bilibili_last_watched_locator import BilibiliLastWatchedLocator
    from .bilibili_layer import BilibiliLayer
    from .bilibili_layer_config import BilibiliLayerConfig
    from .bilibili_layer_config_tag import BilibiliLayerConfigTag
    from .bilibili_layer_resource import BilibiliLayerResource
    from .bilibili_level import BilibiliLevel
    from .bilibili_limit_channel import BilibiliLimitChannel
    from .bilibili_media_data import BilibiliMediaData
    from .bilibili_member import BilibiliMember
    from .bilibili_member_user_sailing import BilibiliMemberUserSailing
    from .bilibili_member_vip import BilibiliMemberVip
    from .bilibili_module_hidden_ctrl import BilibiliModuleHiddenCtrl
    from .bilibili_nameplate import BilibiliNameplate
    from .bilibili_nano_theme import BilibiliNanoTheme
    from .bilibili_official import BilibiliOfficial
    from .bilibili_official_verify import BilibiliOfficialVerify
    from .bilibili_opus import BilibiliOpus
    from .bilibili_order import BilibiliOrder
    from .bilibili_ott import BilibiliOtt
    from .bilibili_owner import BilibiliOwner
    from .bilibili_page import BilibiliPage
    from .bilibili_pagination_reply import BilibiliPaginationReply
    from .bilibili_pendant import BilibiliPendant
    from .bilibili_play_conf import BilibiliPlayConf
    from .bilibili_play_limit import BilibiliPlayLimit
    from .bilibili_play_limit_abtest import BilibiliPlayLimitAbtest
    from .bilibili_playlist import BilibiliPlaylist
    from .bilibili_pos_spec import BilibiliPosSpec
    from .bilibili_profession import BilibiliProfession
    from .bilibili_promotion import BilibiliPromotion
    from .bilibili_rcmd_tab_data import BilibiliRcmdTabData
    from .bilibili_related import BilibiliRelated
    from .bilibili_related_tab_text import BilibiliRelatedTabText
    from .bilibili_remote import BilibiliRemote
    from .bilibili_render_spec import BilibiliRenderSpec
    from .bilibili_res_image import BilibiliResImage
    from .bilibili_right import BilibiliRight
    from .bilibili_search import BilibiliSearch
    from .bilibili_search_all_result import BilibiliSearchAllResult
    from .bilibili_search_all_result_extra import BilibiliSearchAllResultExtra
    from .bilibili_search_hits import BilibiliSearchHits
    from .bilibili_search_video_answer import BilibiliSearchVideoAnswer
    from .bilibili_search_video_data import BilibiliSearchVideoData
    from .bilibili_search_video_result import BilibiliSearchVideoResult
    from .bilibili_secondary_panel import BilibiliSecondaryPanel
    from .bilibili_senior import BilibiliSenior
    from .bilibili_series import BilibiliSeries
    from .bilibili_server_config import BilibiliServerConfig
    from .bilibili_share_url_transfer import BilibiliShareUrlTransfer
    from .bilibili_share_url_transfer_result import BilibiliShareUrlTransferResult
    from .bilibili_show import BilibiliShow
    from .bilibili_show_item import BilibiliShowItem
    from .bilibili_size_spec import BilibiliSizeSpec
    from .bilibili_space import BilibiliSpace
    from .bilibili_space_info import BilibiliSpaceInfo
    from .bilibili_splice import BilibiliSplice
    from .bilibili_stat import BilibiliStat
    from .bilibili_stats import BilibiliStats
    from .bilibili_sub_channel import BilibiliSubChannel
    from .bilibili_subtitle import BilibiliSubtitle
    from .bilibili_super_vip import BilibiliSuperVip
    from .bilibili_support_format import BilibiliSupportFormat
    from .bilibili_switch import BilibiliSwitch
    from .bilibili_tag import BilibiliTag
    from .bilibili_tag_related import BilibiliTagRelated
    from .bilibili_three_point import BilibiliThreePoint
    from .bilibili_top import BilibiliTop
    from .bilibili_top_button_url import BilibiliTopButtonUrl
    from .bilibili_top_photo import BilibiliTopPhoto
    from .bilibili_topic import BilibiliTopic
    from .bilibili_topic_list_result import BilibiliTopicListResult
    from .bilibili_tribee import BilibiliTribee
    from .bilibili_ugc_season import BilibiliUgcSeason
    from .bilibili_ugc_season_section import BilibiliUgcSeasonSection
    from .bilibili_ugc_unlogin_kv import BilibiliUgcUnloginKv
    from .bilibili_up_action import BilibiliUpAction
    from .bilibili_up_data import BilibiliUpData
    from .bilibili_upper import BilibiliUpper
    from .bilibili_url_rule_kv import BilibiliUrlRuleKv
    from .bilibili_user import BilibiliUser
    from .bilibili_user_detail import BilibiliUserDetail
    from .bilibili_user_detail_common import BilibiliUserDetailCommon
    from .bilibili_user_detail_result import BilibiliUserDetailResult
    from .bilibili_user_garb import BilibiliUserGarb
    from .bilibili_user_honour import BilibiliUserHonour
    from .bilibili_user_sailing import BilibiliUserSailing
    from .bilibili_user_video_list_answer import BilibiliUserVideoListAnswer
    from .bilibili_user_video_list_data import BilibiliUserVideoListData
    from .bilibili_user_video_list_result import BilibiliUserVideoListResult
    from .bilibili_video import BilibiliVideo
    from .bilibili_video_caption_answer import BilibiliVideoCaptionAnswer
    from .bilibili_video_caption_data import BilibiliVideoCaptionData
    from .bilibili_video_caption_result import BilibiliVideoCaptionResult
    from .bilibili_video_comment_answer import BilibiliVideoCommentAnswer
    from .bilibili_video_comment_data import BilibiliVideoCommentData
    from .bilibili_video_comment_result import BilibiliVideoCommentResult
    from .bilibili_video_data import BilibiliVideoData
    from .bilibili_video_detail import BilibiliVideoDetail
    from .bilibili_video_detail_abtest import BilibiliVideoDetailAbtest
    from .bilibili_video_detail_result import BilibiliVideoDetailResult
    from .bilibili_video_detail_tag import BilibiliVideoDetailTag
    from .bilibili_video_item import BilibiliVideoItem
    from .bilibili_vip import BilibiliVip
    from .bilibili_web_css_style import BilibiliWebCssStyle
    from .douban_movie_comments import DoubanMovieComments
    from .douban_movie_comments_result import DoubanMovieCommentsResult
    from .douban_movie_review_detail import DoubanMovieReviewDetail
    from .douban_movie_review_detail_result import DoubanMovieReviewDetailResult
    from .douban_movie_reviews_page import DoubanMovieReviewsPage
    from .douban_movie_reviews_result import DoubanMovieReviewsResult
    from .douban_pic import DoubanPic
    from .douban_rating import DoubanRating
    from .douban_recent_hot_movie_item import DoubanRecentHotMovieItem
    from .douban_recent_hot_page import DoubanRecentHotPage
    from .douban_recent_hot_result import DoubanRecentHotResult
    from .douban_recommend_tag import DoubanRecommendTag
    from .douban_review import DoubanReview
    from .douban_subject_detail import DoubanSubjectDetail
    from .douban_subject_detail_result import DoubanSubjectDetailResult
    from .douban_tag import DoubanTag
    from .douban_types import DoubanTypes
    from .douyin_activity import DouyinActivity
    from .douyin_admire_auth import DouyinAdmireAuth
    from .douyin_anchor import DouyinAnchor
    from .douyin_area_btm import DouyinAreaBtm
    from .douyin_audio import DouyinAudio
    from .douyin_audio_meta import DouyinAudioMeta
    from .douyin_author import DouyinAuthor
    from .douyin_aweme_commerce import DouyinAwemeCommerce
    from .douyin_aweme_control import DouyinAwemeControl
    from .douyin_aweme_edit import DouyinAwemeEdit
    from .douyin_aweme_listen import DouyinAwemeListen
    from .douyin_aweme_recommend_chapter import DouyinAwemeRecommendChapter
    from .douyin_aweme_suggest_word import DouyinAwemeSuggestWord
    from .douyin_bcm import DouyinBcm
    from .douyin_big_thumb import DouyinBigThumb
    from .douyin_bit_rate import DouyinBitRate
    from .douyin_bit_rate_audio import DouyinBitRateAudio
    from .douyin_business_config import DouyinBusinessConfig
    from .douyin_business_config_extra import DouyinBusinessConfigExtra
    from .douyin_business_data import DouyinBusinessData
    from .douyin_card import DouyinCard
    from .douyin_card_btm import DouyinCardBtm
    from .douyin_card_entry import DouyinCardEntry
    from .douyin_card_protocal import DouyinCardProtocal
    from .douyin_challenge import DouyinChallenge
    from .douyin_children import DouyinChildren
    from .douyin_comment import DouyinComment
    from .douyin_comment_permission import DouyinCommentPermission
    from .douyin_comment_words_recommend import DouyinCommentWordsRecommend
    from .douyin_commerce import DouyinCommerce
    from .douyin_commerce_permission import DouyinCommercePermission
    from .douyin_commerce_user import DouyinCommerceUser
    from .douyin_component_control import DouyinComponentControl
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_danmaku_control import DouyinDanmakuControl
    from .douyin_dcm import DouyinDcm
    from .douyin_dcm_extra import DouyinDcmExtra
    from .douyin_debug_data import DouyinDebugData
    from .douyin_dislike_dimension import DouyinDislikeDimension
    from .douyin_dislike_dimension_entity import DouyinDislikeDimensionEntity
    from .douyin_distribute_circle import DouyinDistributeCircle
    from .douyin_duet import DouyinDuet
    from .douyin_endorsement import DouyinEndorsement
    from .douyin_ent_log_extra import DouyinEntLogExtra
    from .douyin_enterprise import DouyinEnterprise
    from .douyin_enterprise_tab import DouyinEnterpriseTab
    from .douyin_entertainment_product import DouyinEntertainmentProduct
    from .douyin_extra_attr import DouyinExtraAttr
    from .douyin_fail import DouyinFail
    from .douyin_fall_card import DouyinFallCard
    from .douyin_fast_response_comment import DouyinFastResponseComment
    from .douyin_feed_comment_config import DouyinFeedCommentConfig
    from .douyin_feedback import DouyinFeedback
    from .douyin_follow_shoot_clip import DouyinFollowShootClip
    from .douyin_followers_detail import DouyinFollowersDetail
    from .douyin_friend_recommend import DouyinFriendRecommend
    from .douyin_fuse_video_label import DouyinFuseVideoLabel
    from .douyin_galileo_pad_textcrop import DouyinGalileoPadTextcrop
    from .douyin_game_tag import DouyinGameTag
    from .douyin_general_permission import DouyinGeneralPermission
    from .douyin_general_search_config import DouyinGeneralSearchConfig
    from .douyin_global_config import DouyinGlobalConfig
    from .douyin_guide_scene import DouyinGuideScene
    from .douyin_head_image import DouyinHeadImage
    from .douyin_hot import DouyinHot
    from .douyin_icon_dark import DouyinIconDark
    from .douyin_image import DouyinImage
    from .douyin_image_album_music import DouyinImageAlbumMusic
    from .douyin_image_challenge import DouyinImageChallenge
    from .douyin_image_comment import DouyinImageComment
    from .douyin_impression_data import DouyinImpressionData
    from .douyin_item_warn_notification import DouyinItemWarnNotification
    from .douyin_label import DouyinLabel
    from .douyin_layout import DouyinLayout
    from .douyin_level import DouyinLevel
    from .douyin_life_story_block import DouyinLifeStoryBlock
    from .douyin_limit_free import DouyinLimitFree
    from .douyin_log import DouyinLog
    from .douyin_log_pb import DouyinLogPb
    from .douyin_luna import DouyinLuna
    from .douyin_market import DouyinMarket
    from .douyin_mate_relation import DouyinMateRelation
    from .douyin_mix import DouyinMix
    from .douyin_mix_statistics import DouyinMixStatistics
    from .douyin_mix_status import DouyinMixStatus
    from .douyin_music import DouyinMusic
    from .douyin_music_card_data import DouyinMusicCardData
    from .douyin_next_page import DouyinNextPage
    from .douyin_not_login_module import DouyinNotLoginModule
    from .douyin_offline import DouyinOffline
    from .douyin_original_musician import DouyinOriginalMusician
    from .douyin_personal_tag import DouyinPersonalTag
    from .douyin_photo_search_entrance import DouyinPhotoSearchEntrance
    from .douyin_play_addr import DouyinPlayAddr
    from .douyin_play_progress import DouyinPlayProgress
    from .douyin_play_url import DouyinPlayUrl
    from .douyin_poi_patch import DouyinPoiPatch
    from .douyin_private_tab import DouyinPrivateTab
    from .douyin_product_genre import DouyinProductGenre
    from .douyin_profile_cover import DouyinProfileCover
    from .douyin_profile_mob_param import DouyinProfileMobParam
    from .douyin_profile_show import DouyinProfileShow
    from .douyin_profile_tab import DouyinProfileTab
    from .douyin_publish_plus_alienation import DouyinPublishPlusAlienation
    from .douyin_recommend_chapter import DouyinRecommendChapter
    from .douyin_render import DouyinRender
    from .douyin_render_extra import DouyinRenderExtra
    from .douyin_review_result import DouyinReviewResult
    from .douyin_risk import DouyinRisk
    from .douyin_search import DouyinSearch
    from .douyin_search_extra import DouyinSearchExtra
    from .douyin_search_hit import DouyinSearchHit
    from .douyin_search_impr import DouyinSearchImpr
    from .douyin_search_result import DouyinSearchResult
    from .douyin_search_user_extra import DouyinSearchUserExtra
    from .douyin_search_user_log import DouyinSearchUserLog
    from .douyin_search_user_struct import DouyinSearchUserStruct
    from .douyin_series_paid import DouyinSeriesPaid
    from .douyin_share import DouyinShare
    from .douyin_share_url_transfer import DouyinShareUrlTransfer
    from .douyin_share_url_transfer_result import DouyinShareUrlTransferResult
    from .douyin_special import DouyinSpecial
    from .douyin_statistics import DouyinStatistics
    from .douyin_status import DouyinStatus
    from .douyin_suggest_word import DouyinSuggestWord
    from .douyin_tab_setting import DouyinTabSetting
    from .douyin_text_extra import DouyinTextExtra
    from .douyin_time_cost import DouyinTimeCost
    from .douyin_timer import DouyinTimer
    from .douyin_top_label import DouyinTopLabel
    from .douyin_ui import DouyinUi
    from .douyin_urge_detail import DouyinUrgeDetail
    from .douyin_url import DouyinUrl
    from .douyin_user import DouyinUser
    from .douyin_user_detail import DouyinUserDetail
    from .douyin_user_detail_extra import DouyinUserDetailExtra
    from .douyin_user_detail_result import DouyinUserDetailResult
    from .douyin_user_permission import DouyinUserPermission
    from .douyin_user_profile_tab import DouyinUserProfileTab
    from .douyin_user_video_list_page import DouyinUserVideoListPage
    from .douyin_user_video_list_result import DouyinUserVideoListResult
    from .douyin_video import DouyinVideo
    from .douyin_video_comment_extra import DouyinVideoCommentExtra
    from .douyin_video_comment_page import DouyinVideoCommentPage
    from .douyin_video_comment_result import DouyinVideoCommentResult
    from .douyin_video_control import DouyinVideoControl
    from .douyin_video_detail import DouyinVideoDetail
    from .douyin_video_detail_extra import DouyinVideoDetailExtra
    from .douyin_video_detail_result import DouyinVideoDetailResult
    from .douyin_video_media import DouyinVideoMedia
    from .douyin_video_paid_way import DouyinVideoPaidWay
    from .douyin_video_sub_comment_page import DouyinVideoSubCommentPage
    from .douyin_video_sub_comment_result import DouyinVideoSubCommentResult
    from .douyin_video_tag import DouyinVideoTag
    from .douyin_visual_search import DouyinVisualSearch
    from .douyin_vtag_search import DouyinVtagSearch
    from .douyin_word import DouyinWord
    from .douyin_xigua_base import DouyinXiguaBase
    from .douyin_xigua_task import DouyinXiguaTask
    from .enumerations import (
        AmazonGetBestSellersV1Country,
        AmazonGetCategoryProductsV1Country,
        AmazonGetCategoryProductsV1SortBy,
        AmazonGetProductDetailV1Country,
        AmazonGetProductTopReviewsV1Country,
        AmazonSearchProductsV1Country,
        AmazonSearchProductsV1DealsAndDiscounts,
        AmazonSearchProductsV1ProductCondition,
        AmazonSearchProductsV1SortBy,
        BilibiliSearchVideoV2Order,
        DoubanGetMovieCommentsV1Sort,
        DoubanGetMovieReviewsV1Sort,
        DouyinGetUserVideoListV1SortType,
        DouyinHotSearchV1ContentType,
        DouyinHotSearchV1SortType,
        DouyinHotSearchV1VideoType,
        DouyinSearchUserV2UserType,
        DouyinSearchVideoV1Duration,
        DouyinSearchVideoV1PublishTime,
        DouyinSearchVideoV1SortType,
        DouyinSearchVideoV4Duration,
        DouyinSearchVideoV4PublishTime,
        DouyinSearchVideoV4SortType,
        DouyinXingtuGetKolConvertAbilityV1Range,
        DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
        DouyinXingtuGetKolFansDistributionV1FansType,
        DouyinXingtuGetKolInfoV1PlatformChannel,
        DouyinXingtuGetKolMarketingInfoV1PlatformChannel,
        DouyinXingtuGetKolSpreadInfoV1Range,
        DouyinXingtuGetKolSpreadInfoV1Type,
        DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range,
        DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange,
        DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period,
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType,
        DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType,
        DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period,
        DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform,
        DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform,
        DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform,
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType,
        DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform,
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType,
        DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform,
        DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform,
        DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform,
        DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform,
        DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform,
        DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform,
        DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range,
        DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType,
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag,
        DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range,
        DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType,
        DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort,
        DouyinXingtuSearchKolSimpleV1PlatformSource,
        ImdbMainSearchQueryV1LanguageCountry,
        ImdbMainSearchQueryV1Type,
        ImdbNewsByCategoryQueryV1Category,
        ImdbNewsByCategoryQueryV1LanguageCountry,
        ImdbStreamingPicksQueryV1LanguageCountry,
        ImdbTitleAwardsSummaryQueryV1LanguageCountry,
        ImdbTitleBaseQueryV1LanguageCountry,
        ImdbTitleBoxOfficeSummaryV1LanguageCountry,
        ImdbTitleChartRankingsV1LanguageCountry,
        ImdbTitleChartRankingsV1RankingsChartType,
        ImdbTitleContributionQuestionsV1LanguageCountry,
        ImdbTitleCountriesOfOriginV1LanguageCountry,
        ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry,
        ImdbTitleDetailsQueryV1LanguageCountry,
        ImdbTitleDidYouKnowQueryV1LanguageCountry,
        ImdbTitleExtendedDetailsQueryV1LanguageCountry,
        ImdbTitleMoreLikeThisQueryV1LanguageCountry,
        ImdbTitlePlotQueryV1LanguageCountry,
        ImdbTitleReduxOverviewQueryV1LanguageCountry,
        ImdbTitleReleaseExpectationQueryV1LanguageCountry,
        ImdbTitleTopCastAndCrewV1LanguageCountry,
        ImdbTitleUserReviewsSummaryQueryV1LanguageCountry,
        InstagramGetPostCommentsV1SortOrder,
        LinkedinGetPostCommentsV1SortOrder,
        LinkedinGetPostReactionsV1Type,
        LinkedinGetUserPostsV1Type,
        QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType,
        QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType,
        SearchSearchV1Source,
        ShopeeGetItemDetailV1Site,
        ShopeeGetItemDetailV2Site,
        ShopeeGetItemInstallmentsV1Site,
        ShopeeGetItemReviewModelsV1Site,
        ShopeeGetItemReviewsV1Site,
        ShopeeGetItemReviewTagsV1Site,
        ShopeeGetItemSkuMatrixV1Site,
        ShopeeGetItemSkuModelsV1Site,
        ShopeeGetItemSnapshotV1Site,
        ShopeeGetSearchFacetsV1Site,
        ShopeeGetShopBaseV1Site,
        ShopeeGetShopCategoriesV1Site,
        ShopeeGetShopDetailV1Site,
        ShopeeGetShopItemListV1Site,
        ShopeeGetShopReviewsRichV1Site,
        ShopeeGetShopReviewsV1Site,
        ShopeeGetShopSeoV1Site,
        ShopeeSearchItemListV1Site,
        TaobaoGetItemCommentV3OrderType,
        TaobaoGetShopItemListV1Sort,
        TaobaoGetShopItemListV2Sort,
        TaobaoGetShopItemListV3Sort,
        TaobaoSearchItemListV1Sort,
        TemuGetHomepageGoodsV1Site,
        TiktokGetUserPostV1Sort,
        TiktokSearchPostV1PublishTime,
        TiktokSearchPostV1SortType,
        TiktokShopGetProductDetailV1Region,
        TiktokShopGetProductDetailV2Region,
        TiktokShopSearchProductsV1Region,
        TwitterSearchV1SearchType,
        WeiboGetPostCommentsV1Sort,
        WeiboSearchAllV2Contains,
        WeixinChannelsSearchVideoV1BodyPublishTimeType,
        WeixinChannelsSearchVideoV1BodySortType,
        WeixinGetArticleDetailV1Mode,
        WeixinGetArticleDetailV3Mode,
        WeixinSearchArticleHotV1Category,
        WeixinSearchArticleHotV1PublishType,
        WeixinSearchArticleV1BodyPublishTimeType,
        WeixinSearchArticleV1BodySortType,
        WeixinSearchArticleV2BodySubSearchType,
        WeixinSearchSuggestionsV1BusinessType,
        XianyuSearchItemListV1Sort,
        XiaohongshuGetNoteCommentV2Sort,
        XiaohongshuGetNoteCommentV3Sort,
        XiaohongshuGetNoteCommentV4Sort,
        XiaohongshuGetTopicNoteListV1Sort,
        XiaohongshuHotSearchV1Nd,
        XiaohongshuHotSearchV1OrderBy,
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType,
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd,
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy,
        XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch,
        XiaohongshuPgyApiPgyKolDataCoreDataV1Business,
        XiaohongshuPgyApiPgyKolDataCoreDataV1DateType,
        XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType,
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort,
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType,
        XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType,
        XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType,
        XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType,
        XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType,
        XiaohongshuPgyGetKolCoreDataV1AdSwitch,
        XiaohongshuPgyGetKolCoreDataV1Business,
        XiaohongshuPgyGetKolCoreDataV1DateType,
        XiaohongshuPgyGetKolCoreDataV1NoteType,
        XiaohongshuPgyGetKolDataSummaryV2Business,
        XiaohongshuPgyGetKolFansTrendV1DateType,
        XiaohongshuPgyGetKolFansTrendV1IncreaseType,
        XiaohongshuPgyGetKolNoteListV1AdSwitch,
        XiaohongshuPgyGetKolNoteListV1NoteType,
        XiaohongshuPgyGetKolNoteListV1OrderType,
        XiaohongshuPgyGetKolNoteRateV1AdSwitch,
        XiaohongshuPgyGetKolNoteRateV1Business,
        XiaohongshuPgyGetKolNoteRateV1DateType,
        XiaohongshuPgyGetKolNoteRateV1NoteType,
        XiaohongshuSearchNoteV1NoteTime,
        XiaohongshuSearchNoteV1NoteType,
        XiaohongshuSearchNoteV1Sort,
        XiaohongshuSearchNoteV2NoteTime,
        XiaohongshuSearchNoteV2NoteType,
        XiaohongshuSearchNoteV2Sort,
        XiaohongshuSearchNoteV3NoteTime,
        XiaohongshuSearchNoteV3NoteType,
        XiaohongshuSearchNoteV3Sort,
        XiaohongshuSearchNoteV4NoteType,
        XiaohongshuSearchNoteV4SortType,
        XiaohongshuSearchNoteV4TimeFilter,
        YoutubeGetVideoCaptionsV1Format,
        YoutubeGetVideoCommentV1SortBy,
        YoutubeSearchV1Duration,
        YoutubeSearchV1Features,
        YoutubeSearchV1SortBy,
        YoutubeSearchV1Type,
        YoutubeSearchV1UploadDate,
        ZhihuGetAnswerCommentsV1OrderBy,
        ZhihuGetAnswerListV1Order,
        ZhihuGetCommentRepliesV1OrderBy,
        ZhihuGetUserArticlesV1SortType,
        ZhihuSearchV1ShowAllTopics,
        ZhihuSearchV1Sort,
        ZhihuSearchV1TimeInterval,
        ZhihuSearchV1Vertical,
    )
    from .facebook_author import FacebookAuthor
    from .facebook_image import FacebookImage
    from .facebook_post import FacebookPost
    from .facebook_profile_id import FacebookProfileId
    from .facebook_profile_id_result import FacebookProfileIdResult
    from .facebook_reaction import FacebookReaction
    from .facebook_search_post_page import FacebookSearchPostPage
    from .facebook_search_post_result import FacebookSearchPostResult
    from .facebook_video_file import FacebookVideoFile
    from .followers_page import FollowersPage
    from .followers_result import FollowersResult
    from .imdb_aka import ImdbAka
    from .imdb_aka_connection import ImdbAkaConnection
    from .imdb_aka_edge import ImdbAkaEdge
    from .imdb_associated_title import ImdbAssociatedTitle
    from .imdb_attribute import ImdbAttribute
    from .imdb_author import ImdbAuthor
    from .imdb_budget import ImdbBudget
    from .imdb_can_rate import ImdbCanRate
    from .imdb_cast_and_crew_title import ImdbCastAndCrewTitle
    from .imdb_category import ImdbCategory
    from .imdb_certificate import ImdbCertificate
    from .imdb_character import ImdbCharacter
    from .imdb_connection import ImdbConnection
    from .imdb_connection_edge import ImdbConnectionEdge
    from .imdb_count import ImdbCount
    from .imdb_countries_of_origin import ImdbCountriesOfOrigin
    from .imdb_credit import ImdbCredit
    from .imdb_credit_character import ImdbCreditCharacter
    from .imdb_credit_connection import ImdbCreditConnection
    from .imdb_credit_edge import ImdbCreditEdge
    from .imdb_description import ImdbDescription
    from .imdb_displayable_property import ImdbDisplayableProperty
    from .imdb_displayable_property_value import ImdbDisplayablePropertyValue
    from .imdb_engagement_statistics import ImdbEngagementStatistics
    from .imdb_entity_principal_credit import ImdbEntityPrincipalCredit
    from .imdb_episode import ImdbEpisode
    from .imdb_external_link import ImdbExternalLink
    from .imdb_external_link_connection import ImdbExternalLinkConnection
    from .imdb_external_link_edge import ImdbExternalLinkEdge
    from .imdb_featured_review import ImdbFeaturedReview
    from .imdb_featured_review_connection import ImdbFeaturedReviewConnection
    from .imdb_featured_review_edge import ImdbFeaturedReviewEdge
    from .imdb_filming_location import ImdbFilmingLocation
    from .imdb_filming_location_connection import ImdbFilmingLocationConnection
    from .imdb_filming_location_edge import ImdbFilmingLocationEdge
    from .imdb_found_entity import ImdbFoundEntity
    from .imdb_goof import ImdbGoof
    from .imdb_goof_connection import ImdbGoofConnection
    from .imdb_goof_edge import ImdbGoofEdge
    from .imdb_gross import ImdbGross
    from .imdb_helpfulness import ImdbHelpfulness
    from .imdb_homepage import ImdbHomepage
    from .imdb_id import ImdbId
    from .imdb_id_text import ImdbIdText
    from .imdb_image import ImdbImage
    from .imdb_interest import ImdbInterest
    from .imdb_interest_connection import ImdbInterestConnection
    from .imdb_interest_edge import ImdbInterestEdge
    from .imdb_interest_score import ImdbInterestScore
    from .imdb_known_for import ImdbKnownFor
    from .imdb_known_for_connection import ImdbKnownForConnection
    from .imdb_known_for_edge import ImdbKnownForEdge
    from .imdb_like_this_title_connection import ImdbLikeThisTitleConnection
    from .imdb_like_this_title_edge import ImdbLikeThisTitleEdge
    from .imdb_line import ImdbLine
    from .imdb_main_search import ImdbMainSearch
    from .imdb_main_search_connection import ImdbMainSearchConnection
    from .imdb_main_search_data import ImdbMainSearchData
    from .imdb_main_search_edge import ImdbMainSearchEdge
    from .imdb_main_search_result import ImdbMainSearchResult
    from .imdb_metacritic import ImdbMetacritic
    from .imdb_metacritic_review import ImdbMetacriticReview
    from .imdb_metascore import ImdbMetascore
    from .imdb_money import ImdbMoney
    from .imdb_name import ImdbName
    from .imdb_name_text import ImdbNameText
    from .imdb_news import ImdbNews
    from .imdb_news_by_category import ImdbNewsByCategory
    from .imdb_news_by_category_result import ImdbNewsByCategoryResult
    from .imdb_news_connection import ImdbNewsConnection
    from .imdb_news_edge import ImdbNewsEdge
    from .imdb_node_credit import ImdbNodeCredit
    from .imdb_node_source import ImdbNodeSource
    from .imdb_node_text import ImdbNodeText
    from .imdb_official_link import ImdbOfficialLink
    from .imdb_official_link_connection import ImdbOfficialLinkConnection
    from .imdb_official_link_edge import ImdbOfficialLinkEdge
    from .imdb_opening_weekend_gross import ImdbOpeningWeekendGross
    from .imdb_opening_weekend_gross_connection import ImdbOpeningWeekendGrossConnection
    from .imdb_opening_weekend_gross_edge import ImdbOpeningWeekendGrossEdge
    from .imdb_page import ImdbPage
    from .imdb_plot import ImdbPlot
    from .imdb_primary_image import ImdbPrimaryImage
    from .imdb_primary_image_source import ImdbPrimaryImageSource
    from .imdb_principal_credit import ImdbPrincipalCredit
    from .imdb_production_status import ImdbProductionStatus
    from .imdb_production_status_history import ImdbProductionStatusHistory
    from .imdb_qualifiers_in_markdown import ImdbQualifiersInMarkdown
    from .imdb_quote import ImdbQuote
    from .imdb_ratings_summary import ImdbRatingsSummary
    from .imdb_release_date import ImdbReleaseDate
    from .imdb_release_date_displayable_property import ImdbReleaseDateDisplayableProperty
    from .imdb_release_year import ImdbReleaseYear
    from .imdb_review_connection import ImdbReviewConnection
    from .imdb_review_edge import ImdbReviewEdge
    from .imdb_runtime import ImdbRuntime
    from .imdb_soundtrack import ImdbSoundtrack
    from .imdb_soundtrack_connection import ImdbSoundtrackConnection
    from .imdb_soundtrack_edge import ImdbSoundtrackEdge
    from .imdb_spoken_language import ImdbSpokenLanguage
    from .imdb_streaming_picks_page import ImdbStreamingPicksPage
    from .imdb_streaming_picks_result import ImdbStreamingPicksResult
    from .imdb_streaming_picks_title import ImdbStreamingPicksTitle
    from .imdb_streaming_title import ImdbStreamingTitle
    from .imdb_summary import ImdbSummary
    from .imdb_text import ImdbText
    from .imdb_title import ImdbTitle
    from .imdb_title_aka_connection import ImdbTitleAkaConnection
    from .imdb_title_aka_edge import ImdbTitleAkaEdge
    from .imdb_title_awards_summary import ImdbTitleAwardsSummary
    from .imdb_title_awards_summary_data import ImdbTitleAwardsSummaryData
    from .imdb_title_awards_summary_ratings import ImdbTitleAwardsSummaryRatings
    from .imdb_title_awards_summary_result import ImdbTitleAwardsSummaryResult
    from .imdb_title_box_office_summary import ImdbTitleBoxOfficeSummary
    from .imdb_title_box_office_summary_data import ImdbTitleBoxOfficeSummaryData
    from .imdb_title_box_office_summary_result import ImdbTitleBoxOfficeSummaryResult
    from .imdb_title_chart_ranking import ImdbTitleChartRanking
    from .imdb_title_chart_ranking_connection import ImdbTitleChartRankingConnection
    from .imdb_title_chart_ranking_edge import ImdbTitleChartRankingEdge
    from .imdb_title_chart_rankings import ImdbTitleChartRankings
    from .imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult
    from .imdb_title_connection import ImdbTitleConnection
    from .imdb_title_countries_of_origin import ImdbTitleCountriesOfOrigin
    from .imdb_title_countries_of_origin_data import ImdbTitleCountriesOfOriginData
    from .imdb_title_countries_of_origin_result import ImdbTitleCountriesOfOriginResult
    from .imdb_title_credit import ImdbTitleCredit
    from .imdb_title_credit_connection import ImdbTitleCreditConnection
    from .imdb_title_credit_edge import ImdbTitleCreditEdge
    from .imdb_title_critics_review_summary import ImdbTitleCriticsReviewSummary
    from .imdb_title_critics_review_summary_data import ImdbTitleCriticsReviewSummaryData
    from .imdb_title_critics_review_summary_result import ImdbTitleCriticsReviewSummaryResult
    from .imdb_title_data import ImdbTitleData
    from .imdb_title_details import ImdbTitleDetails
    from .imdb_title_details_result import ImdbTitleDetailsResult
    from .imdb_title_did_you_know import ImdbTitleDidYouKnow
    from .imdb_title_did_you_know_data import ImdbTitleDidYouKnowData
    from .imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult
    from .imdb_title_edge import ImdbTitleEdge
    from .imdb_title_facts import ImdbTitleFacts
    from .imdb_title_meta import ImdbTitleMeta
    from .imdb_title_more_like_this import ImdbTitleMoreLikeThis
    from .imdb_title_more_like_this_data import ImdbTitleMoreLikeThisData
    from .imdb_title_more_like_this_result import ImdbTitleMoreLikeThisResult
    from .imdb_title_plot import ImdbTitlePlot
    from .imdb_title_plot_data import ImdbTitlePlotData
    from .imdb_title_plot_result import ImdbTitlePlotResult
    from .imdb_title_principal_credit import ImdbTitlePrincipalCredit
    from .imdb_title_ratings_summary import ImdbTitleRatingsSummary
    from .imdb_title_release_year import ImdbTitleReleaseYear
    from .imdb_title_result import ImdbTitleResult
    from .imdb_title_spoken_language import ImdbTitleSpokenLanguage
    from .imdb_title_text import ImdbTitleText
    from .imdb_title_type import ImdbTitleType
    from .imdb_title_user_reviews_summary import ImdbTitleUserReviewsSummary
    from .imdb_title_user_reviews_summary_data import ImdbTitleUserReviewsSummaryData
    from .imdb_title_user_reviews_summary_result import ImdbTitleUserReviewsSummaryResult
    from .imdb_top_cast_and_crew import ImdbTopCastAndCrew
    from .imdb_top_cast_and_crew_result import ImdbTopCastAndCrewResult
    from .imdb_top_ranking import ImdbTopRanking
    from .imdb_top_ranking_text import ImdbTopRankingText
    from .imdb_watchlist_statistics import ImdbWatchlistStatistics
    from .imdb_wide_release_date_connection import ImdbWideReleaseDateConnection
    from .imdb_wide_release_date_edge import ImdbWideReleaseDateEdge
    from .instagram_about import InstagramAbout
    from .instagram_achievement import InstagramAchievement
    from .instagram_active_standalone_fundraiser import InstagramActiveStandaloneFundraiser
    from .instagram_additional_audio import InstagramAdditionalAudio
    from .instagram_additional_item import InstagramAdditionalItem
    from .instagram_ai_detection_method import InstagramAiDetectionMethod
    from .instagram_aigm_account_label import InstagramAigmAccountLabel
    from .instagram_audio_ranking import InstagramAudioRanking
    from .instagram_audio_reattribution import InstagramAudioReattribution
    from .instagram_avatar_status import InstagramAvatarStatus
    from .instagram_bio_link import InstagramBioLink
    from .instagram_biography_with_entity import InstagramBiographyWithEntity
    from .instagram_branded_content_tag import InstagramBrandedContentTag
    from .instagram_caption import InstagramCaption
    from .instagram_carousel_media import InstagramCarouselMedia
    from .instagram_chat_preference_status import InstagramChatPreferenceStatus
    from .instagram_clips_demotion_control import InstagramClipsDemotionControl
    from .instagram_clips_metadata import InstagramClipsMetadata
    from .instagram_clips_music_attribution import InstagramClipsMusicAttribution
    from .instagram_clips_rate_limiting import InstagramClipsRateLimiting
    from .instagram_comment_inform_treatment import InstagramCommentInformTreatment
    from .instagram_community_note import InstagramCommunityNote
    from .instagram_consumption import InstagramConsumption
    from .instagram_content_appreciation import InstagramContentAppreciation
    from .instagram_creator_shopping import InstagramCreatorShopping
    from .instagram_crosspost_metadata import InstagramCrosspostMetadata
    from .instagram_data_item import InstagramDataItem
    from .instagram_demotion_control import InstagramDemotionControl
    from .instagram_dimension import InstagramDimension
    from .instagram_edge_follow import InstagramEdgeFollow
    from .instagram_fan_club import InstagramFanClub
    from .instagram_fb_user_tag import InstagramFbUserTag
    from .instagram_first_frame import InstagramFirstFrame
    from .instagram_followup_option import InstagramFollowupOption
    from .instagram_fundraiser_tag import InstagramFundraiserTag
    from .instagram_hashtag import InstagramHashtag
    from .instagram_hashtag_to_media_connection import InstagramHashtagToMediaConnection
    from .instagram_ig_app import InstagramIgApp
    from .instagram_ig_artist import InstagramIgArtist
    from .instagram_image_version import InstagramImageVersion
    from .instagram_location_data import InstagramLocationData
    from .instagram_mashup import InstagramMashup
    from .instagram_media_cropping import InstagramMediaCropping
    from .instagram_media_note import InstagramMediaNote
    from .instagram_meta_verified_benefit import InstagramMetaVerifiedBenefit
    from .instagram_meta_verified_friction import InstagramMetaVerifiedFriction
    from .instagram_metric import InstagramMetric
    from .instagram_music_metadata import InstagramMusicMetadata
    from .instagram_nametag import InstagramNametag
    from .instagram_null_state import InstagramNullState
    from .instagram_null_state_connection import InstagramNullStateConnection
    from .instagram_null_state_edge import InstagramNullStateEdge
    from .instagram_original_sound import InstagramOriginalSound
    from .instagram_owner import InstagramOwner
    from .instagram_page import InstagramPage
    from .instagram_pinned_channel import InstagramPinnedChannel
    from .instagram_post import InstagramPost
    from .instagram_post_detail_answer import InstagramPostDetailAnswer
    from .instagram_post_detail_result import InstagramPostDetailResult
    from .instagram_profile_overlay import InstagramProfileOverlay
    from .instagram_profile_pic_url import InstagramProfilePicUrl
    from .instagram_recon_feature import InstagramReconFeature
    from .instagram_recs_from_friend import InstagramRecsFromFriend
    from .instagram_report import InstagramReport
    from .instagram_search_hashtag_posts_answer import InstagramSearchHashtagPostsAnswer
    from .instagram_search_hashtag_posts_data import InstagramSearchHashtagPostsData
    from .instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult
    from .instagram_search_reels_answer import InstagramSearchReelsAnswer
    from .instagram_search_reels_data import InstagramSearchReelsData
    from .instagram_search_reels_result import InstagramSearchReelsResult
    from .instagram_selected_theme_color import InstagramSelectedThemeColor
    from .instagram_sharing_friction import InstagramSharingFriction
    from .instagram_spritesheet_info_candidate import InstagramSpritesheetInfoCandidate
    from .instagram_spritesheet_info_candidate_default import InstagramSpritesheetInfoCandidateDefault
    from .instagram_tagged_user import InstagramTaggedUser
    from .instagram_theme_color import InstagramThemeColor
    from .instagram_three_crop import InstagramThreeCrop
    from .instagram_thumbnail_resource import InstagramThumbnailResource
    from .instagram_timeline_media import InstagramTimelineMedia
    from .instagram_timeline_media_connection import InstagramTimelineMediaConnection
    from .instagram_timeline_media_edge import InstagramTimelineMediaEdge
    from .instagram_top_post_connection import InstagramTopPostConnection
    from .instagram_user import InstagramUser
    from .instagram_user_detail import InstagramUserDetail
    from .instagram_user_detail_answer import InstagramUserDetailAnswer
    from .instagram_user_detail_result import InstagramUserDetailResult
    from .instagram_user_detail_v2_result import InstagramUserDetailV2Result
    from .instagram_user_posts_answer import InstagramUserPostsAnswer
    from .instagram_user_posts_data import InstagramUserPostsData
    from .instagram_user_posts_result import InstagramUserPostsResult
    from .instagram_video_version import InstagramVideoVersion
    from .instagram_xpost_metadata import InstagramXpostMetadata
    from .jd_active import JdActive
    from .jd_bottom_bar import JdBottomBar
    from .jd_bottom_login_tip import JdBottomLoginTip
    from .jd_bottom_nav import JdBottomNav
    from .jd_business_config import JdBusinessConfig
    from .jd_business_icon import JdBusinessIcon
    from .jd_business_switch import JdBusinessSwitch
    from .jd_business_text import JdBusinessText
    from .jd_button_state import JdButtonState
    from .jd_buttons import JdButtons
    from .jd_category import JdCategory
    from .jd_channel import JdChannel
    from .jd_comment import JdComment
    from .jd_coupon_floor import JdCouponFloor
    from .jd_drainage_strip import JdDrainageStrip
    from .jd_f_data import JdFData
    from .jd_f_data_ext import JdFDataExt
    from .jd_feature import JdFeature
    from .jd_flag import JdFlag
    from .jd_floor_forbid import JdFloorForbid
    from .jd_floor_switch import JdFloorSwitch
    from .jd_front_static_document import JdFrontStaticDocument
    from .jd_ir import JdIr
    from .jd_item_comments_answer import JdItemCommentsAnswer
    from .jd_item_comments_result import JdItemCommentsResult
    from .jd_item_detail import JdItemDetail
    from .jd_item_detail_common import JdItemDetailCommon
    from .jd_item_detail_price_floor import JdItemDetailPriceFloor
    from .jd_item_detail_result import JdItemDetailResult
    from .jd_item_price_answer import JdItemPriceAnswer
    from .jd_item_price_result import JdItemPriceResult
    from .jd_jxgf import JdJxgf
    from .jd_nav_button import JdNavButton
    from .jd_new_banner import JdNewBanner
    from .jd_notice_floor import JdNoticeFloor
    from .jd_original_price import JdOriginalPrice
    from .jd_page import JdPage
    from .jd_pay_address import JdPayAddress
    from .jd_picture import JdPicture
    from .jd_pis import JdPis
    from .jd_pis_ext import JdPisExt
    from .jd_plus_limit_buy import JdPlusLimitBuy
    from .jd_plus_price import JdPlusPrice
    from .jd_popup import JdPopup
    from .jd_price import JdPrice
    from .jd_price_floor import JdPriceFloor
    from .jd_price_floor_ext import JdPriceFloorExt
    from .jd_pricerate import JdPricerate
    from .jd_product import JdProduct
    from .jd_product_extend import JdProductExtend
    from .jd_promise_yx import JdPromiseYx
    from .jd_promo_text import JdPromoText
    from .jd_promov import JdPromov
    from .jd_real_price_ext import JdRealPriceExt
    from .jd_result_ext import JdResultExt
    from .jd_self_d import JdSelfD
    from .jd_share import JdShare
    from .jd_shop_floor import JdShopFloor
    from .jd_shop_floor_config import JdShopFloorConfig
    from .jd_sku import JdSku
    from .jd_state_subsidies_text import JdStateSubsidiesText
    from .jd_stock import JdStock
    from .jd_text import JdText
    from .jd_tip import JdTip
    from .jd_tips_drainage_strip import JdTipsDrainageStrip
    from .jd_top_drainage_strip import JdTopDrainageStrip
    from .jd_tsfw import JdTsfw
    from .jd_unified_service_tag import JdUnifiedServiceTag
    from .kuaishou_adaptation_set import KuaishouAdaptationSet
    from .kuaishou_audio_feature import KuaishouAudioFeature
    from .kuaishou_bottom_entry import KuaishouBottomEntry
    from .kuaishou_bottom_strong_style import KuaishouBottomStrongStyle
    from .kuaishou_bottom_style import KuaishouBottomStyle
    from .kuaishou_bottom_weak_style import KuaishouBottomWeakStyle
    from .kuaishou_comment import KuaishouComment
    from .kuaishou_comment_info import KuaishouCommentInfo
    from .kuaishou_danmaku import KuaishouDanmaku
    from .kuaishou_event_track_data import KuaishouEventTrackData
    from .kuaishou_ext_param import KuaishouExtParam
    from .kuaishou_feed import KuaishouFeed
    from .kuaishou_feed_ext_param import KuaishouFeedExtParam
    from .kuaishou_feed_log_ctx import KuaishouFeedLogCtx
    from .kuaishou_feed_switch import KuaishouFeedSwitch
    from .kuaishou_follow_shoot import KuaishouFollowShoot
    from .kuaishou_forward_stats_param import KuaishouForwardStatsParam
    from .kuaishou_headurl import KuaishouHeadurl
    from .kuaishou_kvq_score import KuaishouKvqScore
    from .kuaishou_living import KuaishouLiving
    from .kuaishou_owner_count import KuaishouOwnerCount
    from .kuaishou_photo_reward import KuaishouPhotoReward
    from .kuaishou_photo_text_location import KuaishouPhotoTextLocation
    from .kuaishou_play import KuaishouPlay
    from .kuaishou_privacy_news_authority import KuaishouPrivacyNewsAuthority
    from .kuaishou_profile import KuaishouProfile
    from .kuaishou_profile_page_prefetch import KuaishouProfilePagePrefetch
    from .kuaishou_representation import KuaishouRepresentation
    from .kuaishou_same_frame import KuaishouSameFrame
    from .kuaishou_search_user_page import KuaishouSearchUserPage
    from .kuaishou_search_user_result import KuaishouSearchUserResult
    from .kuaishou_search_video_page import KuaishouSearchVideoPage
    from .kuaishou_search_video_result import KuaishouSearchVideoResult
    from .kuaishou_share import KuaishouShare
    from .kuaishou_share_guide import KuaishouShareGuide
    from .kuaishou_share_url_transfer import KuaishouShareUrlTransfer
    from .kuaishou_share_url_transfer_result import KuaishouShareUrlTransferResult
    from .kuaishou_share_verify_data import KuaishouShareVerifyData
    from .kuaishou_sound_track import KuaishouSoundTrack
    from .kuaishou_stream_manifest import KuaishouStreamManifest
    from .kuaishou_sub_comment_page import KuaishouSubCommentPage
    from .kuaishou_user import KuaishouUser
    from .kuaishou_user_detail import KuaishouUserDetail
    from .kuaishou_user_detail_result import KuaishouUserDetailResult
    from .kuaishou_user_extra import KuaishouUserExtra
    from .kuaishou_user_feed_log_ctx import KuaishouUserFeedLogCtx
    from .kuaishou_user_info_exposed import KuaishouUserInfoExposed
    from .kuaishou_user_profile import KuaishouUserProfile
    from .kuaishou_user_setting_option import KuaishouUserSettingOption
    from .kuaishou_user_video_list_page import KuaishouUserVideoListPage
    from .kuaishou_user_video_list_result import KuaishouUserVideoListResult
    from .kuaishou_video_comment_page import KuaishouVideoCommentPage
    from .kuaishou_video_comment_result import KuaishouVideoCommentResult
    from .kuaishou_video_detail_page import KuaishouVideoDetailPage
    from .kuaishou_video_detail_result import KuaishouVideoDetailResult
    from .kuaishou_video_feature import KuaishouVideoFeature
    from .kuaishou_volume import KuaishouVolume
    from .pugongying_age import PugongyingAge
    from .pugongying_age_distribution import PugongyingAgeDistribution
    from .pugongying_bloggers_page import PugongyingBloggersPage
    from .pugongying_bloggers_result import PugongyingBloggersResult
    from .pugongying_city import PugongyingCity
    from .pugongying_clothing_industry_price import PugongyingClothingIndustryPrice
    from .pugongying_content_tag import PugongyingContentTag
    from .pugongying_device import PugongyingDevice
    from .pugongying_distribution_data import PugongyingDistributionData
    from .pugongying_fans_portrait import PugongyingFansPortrait
    from .pugongying_fans_trend_item import PugongyingFansTrendItem
    from .pugongying_fans_trend_page import PugongyingFansTrendPage
    from .pugongying_fans_trend_result import PugongyingFansTrendResult
    from .pugongying_gender import PugongyingGender
    from .pugongying_image import PugongyingImage
    from .pugongying_intention import PugongyingIntention
    from .pugongying_kol_cost_effective import PugongyingKolCostEffective
    from .pugongying_kol_cost_effective_result import PugongyingKolCostEffectiveResult
    from .pugongying_kol_fans_portrait import PugongyingKolFansPortrait
    from .pugongying_kol_fans_portrait_result import PugongyingKolFansPortraitResult
    from .pugongying_kol_fans_profile import PugongyingKolFansProfile
    from .pugongying_kol_fans_profile_result import PugongyingKolFansProfileResult
    from .pugongying_kol_fans_summary import PugongyingKolFansSummary
    from .pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult
    from .pugongying_kol_info import PugongyingKolInfo
    from .pugongying_kol_info_result import PugongyingKolInfoResult
    from .pugongying_kol_notes_detail_item import PugongyingKolNotesDetailItem
    from .pugongying_kol_notes_page import PugongyingKolNotesPage
    from .pugongying_kol_notes_rate_note import PugongyingKolNotesRateNote
    from .pugongying_kol_notes_result import PugongyingKolNotesResult
    from .pugongying_kol_summary import PugongyingKolSummary
    from .pugongying_kol_summary_result import PugongyingKolSummaryResult
    from .pugongying_note import PugongyingNote
    from .pugongying_note_detail import PugongyingNoteDetail
    from .pugongying_note_detail_result import PugongyingNoteDetailResult
    from .pugongying_note_type import PugongyingNoteType
    from .pugongying_notes_rate import PugongyingNotesRate
    from .pugongying_notes_rate_result import PugongyingNotesRateResult
    from .pugongying_page_percent import PugongyingPagePercent
    from .pugongying_term_common_note import PugongyingTermCommonNote
    from .pugongying_time import PugongyingTime
    from .pugongying_user import PugongyingUser
    from .pugongying_video import PugongyingVideo
    from .pugongying_video_meta import PugongyingVideoMeta
    from .reddit_action import RedditAction
    from .reddit_applied_state import RedditAppliedState
    from .reddit_author import RedditAuthor
    from .reddit_author_profile import RedditAuthorProfile
    from .reddit_award import RedditAward
    from .reddit_awarding import RedditAwarding
    from .reddit_behavior import RedditBehavior
    from .reddit_children import RedditChildren
    from .reddit_children_behavior import RedditChildrenBehavior
    from .reddit_comment import RedditComment
    from .reddit_comment_forest import RedditCommentForest
    from .reddit_comment_tree import RedditCommentTree
    from .reddit_component_main import RedditComponentMain
    from .reddit_dimension import RedditDimension
    from .reddit_dynamic import RedditDynamic
    from .reddit_dynamic_component import RedditDynamicComponent
    from .reddit_event import RedditEvent
    from .reddit_filter import RedditFilter
    from .reddit_filter_bar import RedditFilterBar
    from .reddit_filter_bar_behavior import RedditFilterBarBehavior
    from .reddit_filter_bar_presentation import RedditFilterBarPresentation
    from .reddit_flair import RedditFlair
    from .reddit_image import RedditImage
    from .reddit_info_by_id import RedditInfoById
    from .reddit_legacy_icon import RedditLegacyIcon
    from .reddit_list_presentation import RedditListPresentation
    from .reddit_list_presentation_item import RedditListPresentationItem
    from .reddit_main_connection import RedditMainConnection
    from .reddit_main_edge import RedditMainEdge
    from .reddit_main_page import RedditMainPage
    from .reddit_moderation import RedditModeration
    from .reddit_navigation import RedditNavigation
    from .reddit_navigation_behavior import RedditNavigationBehavior
    from .reddit_node_content import RedditNodeContent
    from .reddit_outbound_link import RedditOutboundLink
    from .reddit_page import RedditPage
    from .reddit_post import RedditPost
    from .reddit_post_comments import RedditPostComments
    from .reddit_post_comments_result import RedditPostCommentsResult
    from .reddit_post_content import RedditPostContent
    from .reddit_post_detail_page import RedditPostDetailPage
    from .reddit_post_detail_result import RedditPostDetailResult
    from .reddit_post_stats import RedditPostStats
    from .reddit_post_stats_private import RedditPostStatsPrivate
    from .reddit_presentation import RedditPresentation
    from .reddit_presentation_option import RedditPresentationOption
    from .reddit_profile import RedditProfile
    from .reddit_scope import RedditScope
    from .reddit_search import RedditSearch
    from .reddit_search_data import RedditSearchData
    from .reddit_search_result import RedditSearchResult
    from .reddit_style import RedditStyle
    from .reddit_subreddit import RedditSubreddit
    from .reddit_telemetry import RedditTelemetry
    from .reddit_template import RedditTemplate
    from .reddit_thumbnail import RedditThumbnail
    from .reddit_top import RedditTop
    from .reddit_tracking_context import RedditTrackingContext
    from .reddit_tracking_context_post import RedditTrackingContextPost
    from .reddit_tracking_context_search import RedditTrackingContextSearch
    from .reddit_translation import RedditTranslation
    from .reddit_tree_more import RedditTreeMore
    from .relation_stat import RelationStat
    from .relation_stat_answer import RelationStatAnswer
    from .relation_stat_result import RelationStatResult
    from .result import Result
    from .search_author import SearchAuthor
    from .search_list import SearchList
    from .search_page import SearchPage
    from .search_result import SearchResult
    from .taobao_action import TaobaoAction
    from .taobao_action_param import TaobaoActionParam
    from .taobao_api_stack import TaobaoApiStack
    from .taobao_ask_all import TaobaoAskAll
    from .taobao_attribute import TaobaoAttribute
    from .taobao_auction import TaobaoAuction
    from .taobao_bid_price_money import TaobaoBidPriceMoney
    from .taobao_brand import TaobaoBrand
    from .taobao_breadcrumb import TaobaoBreadcrumb
    from .taobao_breadcrumb_module_response import TaobaoBreadcrumbModuleResponse
    from .taobao_comment import TaobaoComment
    from .taobao_coupon import TaobaoCoupon
    from .taobao_currency import TaobaoCurrency
    from .taobao_data_list_module_response import TaobaoDataListModuleResponse
    from .taobao_data_type_label import TaobaoDataTypeLabel
    from .taobao_debug import TaobaoDebug
    from .taobao_delivery import TaobaoDelivery
    from .taobao_entrance import TaobaoEntrance
    from .taobao_evaluate import TaobaoEvaluate
    from .taobao_feature import TaobaoFeature
    from .taobao_final_promotion import TaobaoFinalPromotion
    from .taobao_good_rate import TaobaoGoodRate
    from .taobao_http_data import TaobaoHttpData
    from .taobao_invite import TaobaoInvite
    from .taobao_item import TaobaoItem
    from .taobao_item_comment_page import TaobaoItemCommentPage
    from .taobao_item_comment_result import TaobaoItemCommentResult
    from .taobao_item_detail import TaobaoItemDetail
    from .taobao_item_detail_coupon import TaobaoItemDetailCoupon
    from .taobao_item_detail_data import TaobaoItemDetailData
    from .taobao_item_detail_feature import TaobaoItemDetailFeature
    from .taobao_item_detail_param import TaobaoItemDetailParam
    from .taobao_item_detail_prop import TaobaoItemDetailProp
    from .taobao_item_detail_prop_value import TaobaoItemDetailPropValue
    from .taobao_item_detail_rate import TaobaoItemDetailRate
    from .taobao_item_detail_resource import TaobaoItemDetailResource
    from .taobao_item_detail_result import TaobaoItemDetailResult
    from .taobao_item_detail_seller import TaobaoItemDetailSeller
    from .taobao_item_detail_sku import TaobaoItemDetailSku
    from .taobao_item_detail_sku_base import TaobaoItemDetailSkuBase
    from .taobao_item_detail_skus import TaobaoItemDetailSkus
    from .taobao_item_detail_v3 import TaobaoItemDetailV3
    from .taobao_item_detail_v3_result import TaobaoItemDetailV3Result
    from .taobao_item_detail_v4 import TaobaoItemDetailV4
    from .taobao_item_detail_v4_result import TaobaoItemDetailV4Result
    from .taobao_item_detail_v5 import TaobaoItemDetailV5
    from .taobao_item_detail_v5_result import TaobaoItemDetailV5Result
    from .taobao_item_detail_v9 import TaobaoItemDetailV9
    from .taobao_item_detail_v9_result import TaobaoItemDetailV9Result
    from .taobao_item_offer import TaobaoItemOffer
    from .taobao_item_price import TaobaoItemPrice
    from .taobao_item_property_value import TaobaoItemPropertyValue
    from .taobao_item_sku import TaobaoItemSku
    from .taobao_item_sku_base import TaobaoItemSkuBase
    from .taobao_item_trade import TaobaoItemTrade
    from .taobao_items_array import TaobaoItemsArray
    from .taobao_keyword import TaobaoKeyword
    from .taobao_link import TaobaoLink
    from .taobao_list_module_response import TaobaoListModuleResponse
    from .taobao_list_module_response_item import TaobaoListModuleResponseItem
    from .taobao_main_item import TaobaoMainItem
    from .taobao_meta_module_response import TaobaoMetaModuleResponse
    from .taobao_model import TaobaoModel
    from .taobao_model_extra import TaobaoModelExtra
    from .taobao_model_item import TaobaoModelItem
    from .taobao_model_property import TaobaoModelProperty
    from .taobao_model_property_value import TaobaoModelPropertyValue
    from .taobao_module_desc_param import TaobaoModuleDescParam
    from .taobao_page import TaobaoPage
    from .taobao_page_config import TaobaoPageConfig
    from .taobao_page_data import TaobaoPageData
    from .taobao_payment import TaobaoPayment
    from .taobao_promotion import TaobaoPromotion
    from .taobao_promotion_price import TaobaoPromotionPrice
    from .taobao_promotion_tag import TaobaoPromotionTag
    from .taobao_promotiontaobao import TaobaoPromotiontaobao
    from .taobao_prop import TaobaoProp
    from .taobao_prop_value import TaobaoPropValue
    from .taobao_property_value import TaobaoPropertyValue
    from .taobao_query import TaobaoQuery
    from .taobao_rate import TaobaoRate
    from .taobao_rate_summary import TaobaoRateSummary
    from .taobao_resource_entrance import TaobaoResourceEntrance
    from .taobao_search_item_list import TaobaoSearchItemList
    from .taobao_search_item_list_extra import TaobaoSearchItemListExtra
    from .taobao_search_item_list_result import TaobaoSearchItemListResult
    from .taobao_see_more import TaobaoSeeMore
    from .taobao_seller import TaobaoSeller
    from .taobao_service import TaobaoService
    from .taobao_share import TaobaoShare
    from .taobao_shop import TaobaoShop
    from .taobao_shop_item_list import TaobaoShopItemList
    from .taobao_shop_item_list_data import TaobaoShopItemListData
    from .taobao_shop_item_list_result import TaobaoShopItemListResult
    from .taobao_shop_item_list_v2_result import TaobaoShopItemListV2Result
    from .taobao_shop_item_list_v3 import TaobaoShopItemListV3
    from .taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result
    from .taobao_shop_items_page import TaobaoShopItemsPage
    from .taobao_shop_label import TaobaoShopLabel
    from .taobao_simplified_module_response import TaobaoSimplifiedModuleResponse
    from .taobao_sku import TaobaoSku
    from .taobao_sku_base import TaobaoSkuBase
    from .taobao_sku_base_prop import TaobaoSkuBaseProp
    from .taobao_sku_offer import TaobaoSkuOffer
    from .taobao_sku_property import TaobaoSkuProperty
    from .taobao_sku_props import TaobaoSkuProps
    from .taobao_sku_pv_pair import TaobaoSkuPvPair
    from .taobao_taobao_promotion import TaobaoTaobaoPromotion
    from .taobao_track_param import TaobaoTrackParam
    from .taobao_trade import TaobaoTrade
    from .taobao_trade_data import TaobaoTradeData
    from .taobao_ump_promo_price import TaobaoUmpPromoPrice
    from .taobao_user import TaobaoUser
    from .taobao_vertical import TaobaoVertical
    from .taobao_vertical_ask_all import TaobaoVerticalAskAll
    from .taobao_video import TaobaoVideo
    from .tiktok_acl import TiktokAcl
    from .tiktok_action import TiktokAction
    from .tiktok_adding_as_post import TiktokAddingAsPost
    from .tiktok_aigc import TiktokAigc
    from .tiktok_animated_cover import TiktokAnimatedCover
    from .tiktok_animated_image import TiktokAnimatedImage
    from .tiktok_apple_music_token import TiktokAppleMusicToken
    from .tiktok_author import TiktokAuthor
    from .tiktok_aweme import TiktokAweme
    from .tiktok_aweme_acl import TiktokAwemeAcl
    from .tiktok_aweme_content import TiktokAwemeContent
    from .tiktok_aweme_creator_ai_comment import TiktokAwemeCreatorAiComment
    from .tiktok_aweme_suggest_word import TiktokAwemeSuggestWord
    from .tiktok_banner import TiktokBanner
    from .tiktok_bio_link import TiktokBioLink
    from .tiktok_bitrate import TiktokBitrate
    from .tiktok_c2_pa import TiktokC2Pa
    from .tiktok_cc_template import TiktokCcTemplate
    from .tiktok_challenge import TiktokChallenge
    from .tiktok_chorus import TiktokChorus
    from .tiktok_cla import TiktokCla
    from .tiktok_comment import TiktokComment
    from .tiktok_comment_button_config import TiktokCommentButtonConfig
    from .tiktok_comment_config import TiktokCommentConfig
    from .tiktok_comment_share import TiktokCommentShare
    from .tiktok_commerce import TiktokCommerce
    from .tiktok_commerce_user import TiktokCommerceUser
    from .tiktok_creation import TiktokCreation
    from .tiktok_creator_ai_comment import TiktokCreatorAiComment
    from .tiktok_custom_biz import TiktokCustomBiz
    from .tiktok_desc_prefix import TiktokDescPrefix
    from .tiktok_down_load_link import TiktokDownLoadLink
    from .tiktok_dsp_song import TiktokDspSong
    from .tiktok_duration_high_precision import TiktokDurationHighPrecision
    from .tiktok_e_commerce import TiktokECommerce
    from .tiktok_event import TiktokEvent
    from .tiktok_extra_attr import TiktokExtraAttr
    from .tiktok_feedback_survey import TiktokFeedbackSurvey
    from .tiktok_footnote import TiktokFootnote
    from .tiktok_global_doodle_config import TiktokGlobalDoodleConfig
    from .tiktok_group_id import TiktokGroupId
    from .tiktok_hashtag import TiktokHashtag
    from .tiktok_high_quality_boost import TiktokHighQualityBoost
    from .tiktok_image import TiktokImage
    from .tiktok_interact_permission import TiktokInteractPermission
    from .tiktok_item_content import TiktokItemContent
    from .tiktok_item_control import TiktokItemControl
    from .tiktok_item_event import TiktokItemEvent
    from .tiktok_item_music import TiktokItemMusic
    from .tiktok_item_stats import TiktokItemStats
    from .tiktok_item_text_extra import TiktokItemTextExtra
    from .tiktok_key import TiktokKey
    from .tiktok_local_alliance import TiktokLocalAlliance
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_matched_pgc_sound import TiktokMatchedPgcSound
    from .tiktok_matched_song import TiktokMatchedSong
    from .tiktok_multiple_choice import TiktokMultipleChoice
    from .tiktok_music import TiktokMusic
    from .tiktok_music_release import TiktokMusicRelease
    from .tiktok_original_client_text import TiktokOriginalClientText
    from .tiktok_paid_content import TiktokPaidContent
    from .tiktok_play_addr import TiktokPlayAddr
    from .tiktok_poi import TiktokPoi
    from .tiktok_position import TiktokPosition
    from .tiktok_post import TiktokPost
    from .tiktok_post_comment_extra import TiktokPostCommentExtra
    from .tiktok_post_comment_page import TiktokPostCommentPage
    from .tiktok_post_comment_result import TiktokPostCommentResult
    from .tiktok_post_detail import TiktokPostDetail
    from .tiktok_post_detail_extra import TiktokPostDetailExtra
    from .tiktok_post_detail_item_info import TiktokPostDetailItemInfo
    from .tiktok_post_detail_result import TiktokPostDetailResult
    from .tiktok_preload import TiktokPreload
    from .tiktok_profile_tab import TiktokProfileTab
    from .tiktok_promote import TiktokPromote
    from .tiktok_promote_traffic_tag import TiktokPromoteTrafficTag
    from .tiktok_quick_comment import TiktokQuickComment
    from .tiktok_rec_metric import TiktokRecMetric
    from .tiktok_review_result import TiktokReviewResult
    from .tiktok_rich_sug import TiktokRichSug
    from .tiktok_risk import TiktokRisk
    from .tiktok_search_aweme import TiktokSearchAweme
    from .tiktok_search_highlight import TiktokSearchHighlight
    from .tiktok_search_item import TiktokSearchItem
    from .tiktok_search_post_extra import TiktokSearchPostExtra
    from .tiktok_search_post_page import TiktokSearchPostPage
    from .tiktok_search_post_result import TiktokSearchPostResult
    from .tiktok_search_user import TiktokSearchUser
    from .tiktok_search_user_page import TiktokSearchUserPage
    from .tiktok_search_user_result import TiktokSearchUserResult
    from .tiktok_share import TiktokShare
    from .tiktok_share_general import TiktokShareGeneral
    from .tiktok_share_meta import TiktokShareMeta
    from .tiktok_show_tab_config import TiktokShowTabConfig
    from .tiktok_social_interaction_blob import TiktokSocialInteractionBlob
    from .tiktok_social_quick_comment import TiktokSocialQuickComment
    from .tiktok_solaria_profile import TiktokSolariaProfile
    from .tiktok_special_account import TiktokSpecialAccount
    from .tiktok_standard_biz import TiktokStandardBiz
    from .tiktok_standard_component import TiktokStandardComponent
    from .tiktok_statistics import TiktokStatistics
    from .tiktok_stats import TiktokStats
    from .tiktok_status import TiktokStatus
    from .tiktok_subtitle import TiktokSubtitle
    from .tiktok_suggest_word import TiktokSuggestWord
    from .tiktok_tab_info_config import TiktokTabInfoConfig
    from .tiktok_tag import TiktokTag
    from .tiktok_tail_icon import TiktokTailIcon
    from .tiktok_tako_bubble import TiktokTakoBubble
    from .tiktok_text_extra import TiktokTextExtra
    from .tiktok_tns_ue_feed import TiktokTnsUeFeed
    from .tiktok_token import TiktokToken
    from .tiktok_top_bar_component import TiktokTopBarComponent
    from .tiktok_tt_2_dsp import TiktokTt2Dsp
    from .tiktok_ttec_content_tag import TiktokTtecContentTag
    from .tiktok_ttec_suggest_word import TiktokTtecSuggestWord
    from .tiktok_tts_voice import TiktokTtsVoice
    from .tiktok_upvote import TiktokUpvote
    from .tiktok_upvote_preload import TiktokUpvotePreload
    from .tiktok_url_for_black import TiktokUrlForBlack
    from .tiktok_user import TiktokUser
    from .tiktok_user_detail_data import TiktokUserDetailData
    from .tiktok_user_detail_info import TiktokUserDetailInfo
    from .tiktok_user_detail_result import TiktokUserDetailResult
    from .tiktok_user_post_page import TiktokUserPostPage
    from .tiktok_user_post_result import TiktokUserPostResult
    from .tiktok_vc_filter import TiktokVcFilter
    from .tiktok_video import TiktokVideo
    from .tiktok_video_bit_rate import TiktokVideoBitRate
    from .tiktok_video_cla import TiktokVideoCla
    from .tiktok_video_control import TiktokVideoControl
    from .tiktok_video_media import TiktokVideoMedia
    from .tiktok_video_play_addr import TiktokVideoPlayAddr
    from .tiktok_volume import TiktokVolume
    from .tiktok_word import TiktokWord
    from .tiktok_word_record import TiktokWordRecord
    from .tiktok_write_acl import TiktokWriteAcl
    from .toutiao_action_bar import ToutiaoActionBar
    from .toutiao_action_ctrl import ToutiaoActionCtrl
    from .toutiao_action_setting import ToutiaoActionSetting
    from .toutiao_article_base import ToutiaoArticleBase
    from .toutiao_article_classification import ToutiaoArticleClassification
    from .toutiao_article_detail_answer import ToutiaoArticleDetailAnswer
    from .toutiao_article_detail_data import ToutiaoArticleDetailData
    from .toutiao_article_detail_result import ToutiaoArticleDetailResult
    from .toutiao_bg_image import ToutiaoBgImage
    from .toutiao_diversity import ToutiaoDiversity
    from .toutiao_external import ToutiaoExternal
    from .toutiao_h5_extra import ToutiaoH5Extra
    from .toutiao_item_cell import ToutiaoItemCell
    from .toutiao_item_cell_extra import ToutiaoItemCellExtra
    from .toutiao_item_counter import ToutiaoItemCounter
    from .toutiao_main_image import ToutiaoMainImage
    from .toutiao_media import ToutiaoMedia
    from .toutiao_search_image import ToutiaoSearchImage
    from .toutiao_search_item import ToutiaoSearchItem
    from .toutiao_search_page import ToutiaoSearchPage
    from .toutiao_search_result import ToutiaoSearchResult
    from .toutiao_share import ToutiaoShare
    from .toutiao_share_control import ToutiaoShareControl
    from .toutiao_style_setting import ToutiaoStyleSetting
    from .toutiao_top_tab import ToutiaoTopTab
    from .toutiao_url import ToutiaoUrl
    from .toutiao_user_detail_answer import ToutiaoUserDetailAnswer
    from .toutiao_user_detail_data import ToutiaoUserDetailData
    from .toutiao_user_detail_result import ToutiaoUserDetailResult
    from .toutiao_user_id import ToutiaoUserId
    from .toutiao_user_id_result import ToutiaoUserIdResult
    from .twitter_additional_media import TwitterAdditionalMedia
    from .twitter_affiliate import TwitterAffiliate
    from .twitter_allow_download_status import TwitterAllowDownloadStatus
    from .twitter_author import TwitterAuthor
    from .twitter_badge import TwitterBadge
    from .twitter_entities import TwitterEntities
    from .twitter_entity_media_result import TwitterEntityMediaResult
    from .twitter_entity_url import TwitterEntityUrl
    from .twitter_ext_media_availability import TwitterExtMediaAvailability
    from .twitter_faces import TwitterFaces
    from .twitter_feature import TwitterFeature
    from .twitter_label import TwitterLabel
    from .twitter_media import TwitterMedia
    from .twitter_media_result import TwitterMediaResult
    from .twitter_media_size import TwitterMediaSize
    from .twitter_media_video import TwitterMediaVideo
    from .twitter_original import TwitterOriginal
    from .twitter_photo import TwitterPhoto
    from .twitter_photo_size import TwitterPhotoSize
    from .twitter_rect import TwitterRect
    from .twitter_retweeted import TwitterRetweeted
    from .twitter_size import TwitterSize
    from .twitter_tweet import TwitterTweet
    from .twitter_tweet_media import TwitterTweetMedia
    from .twitter_url import TwitterUrl
    from .twitter_user import TwitterUser
    from .twitter_user_detail_result import TwitterUserDetailResult
    from .twitter_user_mention import TwitterUserMention
    from .twitter_user_posts_page import TwitterUserPostsPage
    from .twitter_user_posts_result import TwitterUserPostsResult
    from .twitter_variant import TwitterVariant
    from .twitter_video import TwitterVideo
    from .weibo_actionlog import WeiboActionlog
    from .weibo_annotation import WeiboAnnotation
    from .weibo_app import WeiboApp
    from .weibo_badge import WeiboBadge
    from .weibo_button import WeiboButton
    from .weibo_button_param import WeiboButtonParam
    from .weibo_comment import WeiboComment
    from .weibo_comment_manage import WeiboCommentManage
    from .weibo_component_play_playinfo import WeiboComponentPlayPlayinfo
    from .weibo_component_play_playinfo_user import WeiboComponentPlayPlayinfoUser
    from .weibo_detail import WeiboDetail
    from .weibo_detail_result import WeiboDetailResult
    from .weibo_dynamic_members_message import WeiboDynamicMembersMessage
    from .weibo_fans_icon import WeiboFansIcon
    from .weibo_filter_group import WeiboFilterGroup
    from .weibo_focus_point import WeiboFocusPoint
    from .weibo_geo import WeiboGeo
    from .weibo_hot_search_answer import WeiboHotSearchAnswer
    from .weibo_hot_search_data import WeiboHotSearchData
    from .weibo_hot_search_result import WeiboHotSearchResult
    from .weibo_hotgov import WeiboHotgov
    from .weibo_icon import WeiboIcon
    from .weibo_icon_data import WeiboIconData
    from .weibo_image import WeiboImage
    from .weibo_large import WeiboLarge
    from .weibo_large_geo import WeiboLargeGeo
    from .weibo_log import WeiboLog
    from .weibo_media import WeiboMedia
    from .weibo_monitor import WeiboMonitor
    from .weibo_number_display_strategy import WeiboNumberDisplayStrategy
    from .weibo_page import WeiboPage
    from .weibo_page_pic import WeiboPagePic
    from .weibo_pc import WeiboPc
    from .weibo_pic import WeiboPic
    from .weibo_pic_focus_point import WeiboPicFocusPoint
    from .weibo_post import WeiboPost
    from .weibo_post_comments_answer import WeiboPostCommentsAnswer
    from .weibo_post_comments_result import WeiboPostCommentsResult
    from .weibo_post_list_answer import WeiboPostListAnswer
    from .weibo_post_list_data import WeiboPostListData
    from .weibo_post_list_result import WeiboPostListResult
    from .weibo_realtime import WeiboRealtime
    from .weibo_reward import WeiboReward
    from .weibo_search_all import WeiboSearchAll
    from .weibo_search_all_result import WeiboSearchAllResult
    from .weibo_status import WeiboStatus
    from .weibo_status_page import WeiboStatusPage
    from .weibo_status_pic import WeiboStatusPic
    from .weibo_status_totals import WeiboStatusTotals
    from .weibo_tab import WeiboTab
    from .weibo_topic import WeiboTopic
    from .weibo_tv_component_answer import WeiboTvComponentAnswer
    from .weibo_tv_component_data import WeiboTvComponentData
    from .weibo_tv_component_result import WeiboTvComponentResult
    from .weibo_user import WeiboUser
    from .weibo_user_detail_answer import WeiboUserDetailAnswer
    from .weibo_user_detail_data import WeiboUserDetailData
    from .weibo_user_detail_result import WeiboUserDetailResult
    from .weibo_user_grace_setting import WeiboUserGraceSetting
    from .weibo_user_insecurity import WeiboUserInsecurity
    from .weibo_user_post_answer import WeiboUserPostAnswer
    from .weibo_user_post_data import WeiboUserPostData
    from .weibo_user_post_result import WeiboUserPostResult
    from .weibo_verified_detail import WeiboVerifiedDetail
    from .weibo_verified_detail_data import WeiboVerifiedDetailData
    from .weibo_video_totals import WeiboVideoTotals
    from .weibo_visible import WeiboVisible
    from .weixin_account import WeixinAccount
    from .weixin_account_basic_info_answer import WeixinAccountBasicInfoAnswer
    from .weixin_account_basic_info_data import WeixinAccountBasicInfoData
    from .weixin_account_basic_info_result import WeixinAccountBasicInfoResult
    from .weixin_account_history_articles import WeixinAccountHistoryArticles
    from .weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
    from .weixin_app_msg import WeixinAppMsg
    from .weixin_app_msg_base import WeixinAppMsgBase
    from .weixin_app_msg_detail import WeixinAppMsgDetail
    from .weixin_article_comment_answer import WeixinArticleCommentAnswer
    from .weixin_article_comment_result import WeixinArticleCommentResult
    from .weixin_article_detail import WeixinArticleDetail
    from .weixin_article_detail_result import WeixinArticleDetailResult
    from .weixin_base import WeixinBase
    from .weixin_channels_bound_channel_answer import WeixinChannelsBoundChannelAnswer
    from .weixin_channels_bound_channel_result import WeixinChannelsBoundChannelResult
    from .weixin_channels_convert_export_id import WeixinChannelsConvertExportId
    from .weixin_channels_convert_export_id_result import WeixinChannelsConvertExportIdResult
    from .weixin_channels_get_account_videos_v1_body import WeixinChannelsGetAccountVideosV1Body
    from .weixin_channels_get_video_comment_v1_body import WeixinChannelsGetVideoCommentV1Body
    from .weixin_channels_get_video_metrics_v1_body import WeixinChannelsGetVideoMetricsV1Body
    from .weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body
    from .weixin_channels_search_account_v1_body import WeixinChannelsSearchAccountV1Body
    from .weixin_channels_search_video_v1_body import WeixinChannelsSearchVideoV1Body
    from .weixin_channels_search_video_v2_body import WeixinChannelsSearchVideoV2Body
    from .weixin_comment import WeixinComment
    from .weixin_featured import WeixinFeatured
    from .weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
    from .weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
    from .weixin_message import WeixinMessage
    from .weixin_msg import WeixinMsg
    from .weixin_multi import WeixinMulti
    from .weixin_new_reply import WeixinNewReply
    from .weixin_rich_content import WeixinRichContent
    from .weixin_search_account_v2_body import WeixinSearchAccountV2Body
    from .weixin_search_article_v1_body import WeixinSearchArticleV1Body
    from .weixin_search_article_v2_body import WeixinSearchArticleV2Body
    from .weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body
    from .weixin_subcontent import WeixinSubcontent
    from .weixin_suggested_cover_img import WeixinSuggestedCoverImg
    from .weixin_user import WeixinUser
    from .xiaohongshu_advanced_widgets_group import XiaohongshuAdvancedWidgetsGroup
    from .xiaohongshu_all_sort_strategy import XiaohongshuAllSortStrategy
    from .xiaohongshu_at_user import XiaohongshuAtUser
    from .xiaohongshu_avatar_pendant import XiaohongshuAvatarPendant
    from .xiaohongshu_banner import XiaohongshuBanner
    from .xiaohongshu_biz_label import XiaohongshuBizLabel
    from .xiaohongshu_bound import XiaohongshuBound
    from .xiaohongshu_brand_account import XiaohongshuBrandAccount
    from .xiaohongshu_buyer import XiaohongshuBuyer
    from .xiaohongshu_buyer_extra import XiaohongshuBuyerExtra
    from .xiaohongshu_capa import XiaohongshuCapa
    from .xiaohongshu_comment import XiaohongshuComment
    from .xiaohongshu_comment_prompt_config import XiaohongshuCommentPromptConfig
    from .xiaohongshu_comment_user import XiaohongshuCommentUser
    from .xiaohongshu_consumer import XiaohongshuConsumer
    from .xiaohongshu_content_tran import XiaohongshuContentTran
    from .xiaohongshu_conversion import XiaohongshuConversion
    from .xiaohongshu_corner_tag import XiaohongshuCornerTag
    from .xiaohongshu_desc_at_user import XiaohongshuDescAtUser
    from .xiaohongshu_feedback import XiaohongshuFeedback
    from .xiaohongshu_filter import XiaohongshuFilter
    from .xiaohongshu_filter_tag import XiaohongshuFilterTag
    from .xiaohongshu_folded_area import XiaohongshuFoldedArea
    from .xiaohongshu_found_note import XiaohongshuFoundNote
    from .xiaohongshu_function_entry import XiaohongshuFunctionEntry
    from .xiaohongshu_function_switch import XiaohongshuFunctionSwitch
    from .xiaohongshu_geo import XiaohongshuGeo
    from .xiaohongshu_group import XiaohongshuGroup
    from .xiaohongshu_hash_tag import XiaohongshuHashTag
    from .xiaohongshu_hula_tab import XiaohongshuHulaTab
    from .xiaohongshu_image import XiaohongshuImage
    from .xiaohongshu_interaction import XiaohongshuInteraction
    from .xiaohongshu_interaction_area import XiaohongshuInteractionArea
    from .xiaohongshu_level import XiaohongshuLevel
    from .xiaohongshu_listed_note import XiaohongshuListedNote
    from .xiaohongshu_live_photo import XiaohongshuLivePhoto
    from .xiaohongshu_live_photo_image import XiaohongshuLivePhotoImage
    from .xiaohongshu_long_press_share import XiaohongshuLongPressShare
    from .xiaohongshu_media import XiaohongshuMedia
    from .xiaohongshu_media_save_config import XiaohongshuMediaSaveConfig
    from .xiaohongshu_mini_program import XiaohongshuMiniProgram
    from .xiaohongshu_native_voice import XiaohongshuNativeVoice
    from .xiaohongshu_note import XiaohongshuNote
    from .xiaohongshu_note_comment_page import XiaohongshuNoteCommentPage
    from .xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult
    from .xiaohongshu_note_detail import XiaohongshuNoteDetail
    from .xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult
    from .xiaohongshu_note_num_stat import XiaohongshuNoteNumStat
    from .xiaohongshu_note_sub_comment_page import XiaohongshuNoteSubCommentPage
    from .xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult
    from .xiaohongshu_note_tag import XiaohongshuNoteTag
    from .xiaohongshu_opaque import XiaohongshuOpaque
    from .xiaohongshu_origin_img import XiaohongshuOriginImg
    from .xiaohongshu_picture import XiaohongshuPicture
    from .xiaohongshu_privacy import XiaohongshuPrivacy
    from .xiaohongshu_profile import XiaohongshuProfile
    from .xiaohongshu_profile_result import XiaohongshuProfileResult
    from .xiaohongshu_query_debug import XiaohongshuQueryDebug
    from .xiaohongshu_query_intent import XiaohongshuQueryIntent
    from .xiaohongshu_recommend import XiaohongshuRecommend
    from .xiaohongshu_red_club import XiaohongshuRedClub
    from .xiaohongshu_search_note import XiaohongshuSearchNote
    from .xiaohongshu_search_note_item import XiaohongshuSearchNoteItem
    from .xiaohongshu_search_note_result import XiaohongshuSearchNoteResult
    from .xiaohongshu_search_recommend import XiaohongshuSearchRecommend
    from .xiaohongshu_search_recommend_item import XiaohongshuSearchRecommendItem
    from .xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult
    from .xiaohongshu_search_recommend_status import XiaohongshuSearchRecommendStatus
    from .xiaohongshu_search_user import XiaohongshuSearchUser
    from .xiaohongshu_search_user_page import XiaohongshuSearchUserPage
    from .xiaohongshu_search_user_result import XiaohongshuSearchUserResult
    from .xiaohongshu_seller import XiaohongshuSeller
    from .xiaohongshu_share import XiaohongshuShare
    from .xiaohongshu_share_url_transfer import XiaohongshuShareUrlTransfer
    from .xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult
    from .xiaohongshu_show_tab_config import XiaohongshuShowTabConfig
    from .xiaohongshu_show_tag import XiaohongshuShowTag
    from .xiaohongshu_strategy import XiaohongshuStrategy
    from .xiaohongshu_stream import XiaohongshuStream
    from .xiaohongshu_tab_public import XiaohongshuTabPublic
    from .xiaohongshu_tab_visible import XiaohongshuTabVisible
    from .xiaohongshu_tag import XiaohongshuTag
    from .xiaohongshu_target_comment import XiaohongshuTargetComment
    from .xiaohongshu_text_press_option import XiaohongshuTextPressOption
    from .xiaohongshu_topic import XiaohongshuTopic
    from .xiaohongshu_url_multi_level import XiaohongshuUrlMultiLevel
    from .xiaohongshu_user import XiaohongshuUser
    from .xiaohongshu_user_desc import XiaohongshuUserDesc
    from .xiaohongshu_user_desc_at import XiaohongshuUserDescAt
    from .xiaohongshu_user_level import XiaohongshuUserLevel
    from .xiaohongshu_user_note_list_page import XiaohongshuUserNoteListPage
    from .xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult
    from .xiaohongshu_user_share import XiaohongshuUserShare
    from .xiaohongshu_user_status import XiaohongshuUserStatus
    from .xiaohongshu_video import XiaohongshuVideo
    from .xiaohongshu_video_opaque import XiaohongshuVideoOpaque
    from .xiaohongshu_video_stream import XiaohongshuVideoStream
    from .xiaohongshu_zhong_tong_bar import XiaohongshuZhongTongBar
    from .xingtu_attribute_data import XingtuAttributeData
    from .xingtu_author import XingtuAuthor
    from .xingtu_author_commerce_spread_info import XingtuAuthorCommerceSpreadInfo
    from .xingtu_author_commerce_spread_info_result import XingtuAuthorCommerceSpreadInfoResult
    from .xingtu_author_content_hot_keywords import XingtuAuthorContentHotKeywords
    from .xingtu_author_content_hot_keywords_result import XingtuAuthorContentHotKeywordsResult
    from .xingtu_author_hot_comment_tokens_page import XingtuAuthorHotCommentTokensPage
    from .xingtu_author_hot_comment_tokens_result import XingtuAuthorHotCommentTokensResult
    from .xingtu_author_info import XingtuAuthorInfo
    from .xingtu_author_info_result import XingtuAuthorInfoResult
    from .xingtu_author_item import XingtuAuthorItem
    from .xingtu_author_order_experience import XingtuAuthorOrderExperience
    from .xingtu_author_order_experience_result import XingtuAuthorOrderExperienceResult
    from .xingtu_author_platform_channel_info import XingtuAuthorPlatformChannelInfo
    from .xingtu_author_platform_channel_info_result import XingtuAuthorPlatformChannelInfoResult
    from .xingtu_author_square_extra_data import XingtuAuthorSquareExtraData
    from .xingtu_author_video_distribution_page import XingtuAuthorVideoDistributionPage
    from .xingtu_author_video_distribution_result import XingtuAuthorVideoDistributionResult
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_check_author_display import XingtuCheckAuthorDisplay
    from .xingtu_check_author_display_result import XingtuCheckAuthorDisplayResult
    from .xingtu_commerce_seed_base_info import XingtuCommerceSeedBaseInfo
    from .xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult
    from .xingtu_convert_ability import XingtuConvertAbility
    from .xingtu_convert_ability_result import XingtuConvertAbilityResult
    from .xingtu_convert_videos_or_products import XingtuConvertVideosOrProducts
    from .xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult
    from .xingtu_cp_index import XingtuCpIndex
    from .xingtu_cp_info import XingtuCpInfo
    from .xingtu_cp_info_result import XingtuCpInfoResult
    from .xingtu_daily import XingtuDaily
    from .xingtu_data_description import XingtuDataDescription
    from .xingtu_date_value import XingtuDateValue
    from .xingtu_dated_count import XingtuDatedCount
    from .xingtu_demander_behavior import XingtuDemanderBehavior
    from .xingtu_distribution import XingtuDistribution
    from .xingtu_distribution_data import XingtuDistributionData
    from .xingtu_distribution_page import XingtuDistributionPage
    from .xingtu_distribution_result import XingtuDistributionResult
    from .xingtu_expect_cpe import XingtuExpectCpe
    from .xingtu_expect_cpm import XingtuExpectCpm
    from .xingtu_extra_data import XingtuExtraData
    from .xingtu_found_author import XingtuFoundAuthor
    from .xingtu_hot_comment_token import XingtuHotCommentToken
    from .xingtu_hot_item import XingtuHotItem
    from .xingtu_interaction import XingtuInteraction
    from .xingtu_item_num import XingtuItemNum
    from .xingtu_item_rate import XingtuItemRate
    from .xingtu_item_report_detail import XingtuItemReportDetail
    from .xingtu_item_report_detail_result import XingtuItemReportDetailResult
    from .xingtu_item_report_th_analysis import XingtuItemReportThAnalysis
    from .xingtu_item_report_th_analysis_result import XingtuItemReportThAnalysisResult
    from .xingtu_item_report_trend import XingtuItemReportTrend
    from .xingtu_item_report_trend_result import XingtuItemReportTrendResult
    from .xingtu_kol_audience_distribution import XingtuKolAudienceDistribution
    from .xingtu_kol_daily_fans import XingtuKolDailyFans
    from .xingtu_kol_daily_fans_result import XingtuKolDailyFansResult
    from .xingtu_latest_item import XingtuLatestItem
    from .xingtu_link import XingtuLink
    from .xingtu_link_info import XingtuLinkInfo
    from .xingtu_link_info_result import XingtuLinkInfoResult
    from .xingtu_link_struct import XingtuLinkStruct
    from .xingtu_link_struct_result import XingtuLinkStructResult
    from .xingtu_marketing_info import XingtuMarketingInfo
    from .xingtu_marketing_info_result import XingtuMarketingInfoResult
    from .xingtu_music import XingtuMusic
    from .xingtu_pagination import XingtuPagination
    from .xingtu_price import XingtuPrice
    from .xingtu_rec_videos import XingtuRecVideos
    from .xingtu_rec_videos_result import XingtuRecVideosResult
    from .xingtu_search import XingtuSearch
    from .xingtu_search_result import XingtuSearchResult
    from .xingtu_second_distribution import XingtuSecondDistribution
    from .xingtu_show_items import XingtuShowItems
    from .xingtu_show_items_result import XingtuShowItemsResult
    from .xingtu_spread_info import XingtuSpreadInfo
    from .xingtu_spread_info_result import XingtuSpreadInfoResult
    from .xingtu_star_tag import XingtuStarTag
    from .xingtu_task import XingtuTask
    from .xingtu_three_distribution import XingtuThreeDistribution
    from .xingtu_touch_distribution_page import XingtuTouchDistributionPage
    from .xingtu_touch_distribution_result import XingtuTouchDistributionResult
    from .xingtu_video import XingtuVideo
    from .xingtu_video_content_distribution import XingtuVideoContentDistribution
    from .xingtu_video_touch import XingtuVideoTouch
    from .youku_action import YoukuAction
    from .youku_action_report import YoukuActionReport
    from .youku_action_report_track import YoukuActionReportTrack
    from .youku_atmospherex import YoukuAtmospherex
    from .youku_bottom_call_app import YoukuBottomCallApp
    from .youku_button_action_report_track import YoukuButtonActionReportTrack
    from .youku_cate import YoukuCate
    from .youku_circle import YoukuCircle
    from .youku_component_data_node import YoukuComponentDataNode
    from .youku_coupon import YoukuCoupon
    from .youku_data_action import YoukuDataAction
    from .youku_data_action_report import YoukuDataActionReport
    from .youku_data_extend import YoukuDataExtend
    from .youku_data_following import YoukuDataFollowing
    from .youku_data_node import YoukuDataNode
    from .youku_data_recommend import YoukuDataRecommend
    from .youku_data_track import YoukuDataTrack
    from .youku_drawer import YoukuDrawer
    from .youku_duration import YoukuDuration
    from .youku_feature import YoukuFeature
    from .youku_filter import YoukuFilter
    from .youku_follow import YoukuFollow
    from .youku_follow_feedback import YoukuFollowFeedback
    from .youku_follower import YoukuFollower
    from .youku_following import YoukuFollowing
    from .youku_global_control_param import YoukuGlobalControlParam
    from .youku_header import YoukuHeader
    from .youku_icon_corner import YoukuIconCorner
    from .youku_left_button import YoukuLeftButton
    from .youku_left_button_action import YoukuLeftButtonAction
    from .youku_left_button_action_report import YoukuLeftButtonActionReport
    from .youku_live import YoukuLive
    from .youku_module import YoukuModule
    from .youku_more_button import YoukuMoreButton
    from .youku_more_button_action import YoukuMoreButtonAction
    from .youku_more_button_action_report import YoukuMoreButtonActionReport
    from .youku_node_data import YoukuNodeData
    from .youku_node_data_action import YoukuNodeDataAction
    from .youku_order import YoukuOrder
    from .youku_page_data import YoukuPageData
    from .youku_play_page_data import YoukuPlayPageData
    from .youku_pop_call_app import YoukuPopCallApp
    from .youku_poster import YoukuPoster
    from .youku_praise import YoukuPraise
    from .youku_private_message import YoukuPrivateMessage
    from .youku_recommend import YoukuRecommend
    from .youku_report import YoukuReport
    from .youku_report_track import YoukuReportTrack
    from .youku_right_button import YoukuRightButton
    from .youku_search_video_answer import YoukuSearchVideoAnswer
    from .youku_search_video_body import YoukuSearchVideoBody
    from .youku_search_video_data import YoukuSearchVideoData
    from .youku_search_video_result import YoukuSearchVideoResult
    from .youku_share import YoukuShare
    from .youku_style import YoukuStyle
    from .youku_sub_title import YoukuSubTitle
    from .youku_tab import YoukuTab
    from .youku_title import YoukuTitle
    from .youku_track import YoukuTrack
    from .youku_user_detail_component import YoukuUserDetailComponent
    from .youku_user_detail_page import YoukuUserDetailPage
    from .youku_user_detail_result import YoukuUserDetailResult
    from .youku_user_node import YoukuUserNode
    from .youku_video import YoukuVideo
    from .youku_video_detail import YoukuVideoDetail
    from .youku_video_detail_component import YoukuVideoDetailComponent
    from .youku_video_detail_result import YoukuVideoDetailResult
    from .youku_video_node import YoukuVideoNode
    from .youku_video_node_data import YoukuVideoNodeData
    from .youtube_caption import YoutubeCaption
    from .youtube_context_service_tracking_param import YoutubeContextServiceTrackingParam
    from .youtube_playability_status import YoutubePlayabilityStatus
    from .youtube_response_context import YoutubeResponseContext
    from .youtube_service_tracking_param import YoutubeServiceTrackingParam
    from .youtube_video_captions_page import YoutubeVideoCaptionsPage
    from .youtube_video_captions_result import YoutubeVideoCaptionsResult
    from .youtube_video_detail import YoutubeVideoDetail
    from .youtube_video_detail_result import YoutubeVideoDetailResult
    from .zhihu_ab_param import ZhihuAbParam
    from .zhihu_activity_topping import ZhihuActivityTopping
    from .zhihu_ad import ZhihuAd
    from .zhihu_answer import ZhihuAnswer
    from .zhihu_answer_list_ad import ZhihuAnswerListAd
    from .zhihu_answer_list_answer import ZhihuAnswerListAnswer
    from .zhihu_answer_list_data import ZhihuAnswerListData
    from .zhihu_answer_list_paging import ZhihuAnswerListPaging
    from .zhihu_answer_list_result import ZhihuAnswerListResult
    from .zhihu_article import ZhihuArticle
    from .zhihu_author import ZhihuAuthor
    from .zhihu_author_badge import ZhihuAuthorBadge
    from .zhihu_badge import ZhihuBadge
    from .zhihu_brand import ZhihuBrand
    from .zhihu_can_comment import ZhihuCanComment
    from .zhihu_column_article_detail_result import ZhihuColumnArticleDetailResult
    from .zhihu_column_article_list_answer import ZhihuColumnArticleListAnswer
    from .zhihu_column_article_list_result import ZhihuColumnArticleListResult
    from .zhihu_comment import ZhihuComment
    from .zhihu_commercial import ZhihuCommercial
    from .zhihu_creative import ZhihuCreative
    from .zhihu_cta import ZhihuCta
    from .zhihu_domain import ZhihuDomain
    from .zhihu_emoji_reaction import ZhihuEmojiReaction
    from .zhihu_exposed_medal import ZhihuExposedMedal
    from .zhihu_highlight import ZhihuHighlight
    from .zhihu_image_reaction import ZhihuImageReaction
    from .zhihu_interaction_bar_plugin import ZhihuInteractionBarPlugin
    from .zhihu_item_in_view import ZhihuItemInView
    from .zhihu_kvip import ZhihuKvip
    from .zhihu_linkbox import ZhihuLinkbox
    from .zhihu_object import ZhihuObject
    from .zhihu_object_question import ZhihuObjectQuestion
    from .zhihu_object_relationship import ZhihuObjectRelationship
    from .zhihu_paging import ZhihuPaging
    from .zhihu_podcast_audio_enter import ZhihuPodcastAudioEnter
    from .zhihu_question import ZhihuQuestion
    from .zhihu_reaction import ZhihuReaction
    from .zhihu_relation import ZhihuRelation
    from .zhihu_relationship import ZhihuRelationship
    from .zhihu_relevant import ZhihuRelevant
    from .zhihu_reward import ZhihuReward
    from .zhihu_search_action import ZhihuSearchAction
    from .zhihu_search_data import ZhihuSearchData
    from .zhihu_search_page import ZhihuSearchPage
    from .zhihu_search_result import ZhihuSearchResult
    from .zhihu_session import ZhihuSession
    from .zhihu_share_guide import ZhihuShareGuide
    from .zhihu_statistics import ZhihuStatistics
    from .zhihu_suggest_edit import ZhihuSuggestEdit
    from .zhihu_table_of_content import ZhihuTableOfContent
    from .zhihu_target_setting import ZhihuTargetSetting
    from .zhihu_target_thumbnail import ZhihuTargetThumbnail
    from .zhihu_thumbnail import ZhihuThumbnail
    from .zhihu_topic import ZhihuTopic
    from .zhihu_unnormal_detail import ZhihuUnnormalDetail
    from .zhihu_user_follow_topics_answer import ZhihuUserFollowTopicsAnswer
    from .zhihu_user_follow_topics_data import ZhihuUserFollowTopicsData
    from .zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult
    from .zhihu_user_info import ZhihuUserInfo
    from .zhihu_user_info_result import ZhihuUserInfoResult
    from .zhihu_vip import ZhihuVip

__all__ = [
    "AmazonAllProductVariation",
    "AmazonBestSeller",
    "AmazonBestSellers",
    "AmazonBestSellersResult",
    "AmazonCategory",
    "AmazonCategoryPath",
    "AmazonColor",
    "AmazonGetBestSellersV1Country",
    "AmazonGetCategoryProductsV1Country",
    "AmazonGetCategoryProductsV1SortBy",
    "AmazonGetProductDetailV1Country",
    "AmazonGetProductTopReviewsV1Country",
    "AmazonProductDetail",
    "AmazonProductDetailResult",
    "AmazonProductTopReviews",
    "AmazonProductTopReviewsResult",
    "AmazonProductVariation",
    "AmazonProductVideo",
    "AmazonReview",
    "AmazonReviewedProductVariant",
    "AmazonSearchProductsV1Country",
    "AmazonSearchProductsV1DealsAndDiscounts",
    "AmazonSearchProductsV1ProductCondition",
    "AmazonSearchProductsV1SortBy",
    "BeikeArea",
    "BeikeAreaOption",
    "BeikeCertificate",
    "BeikeCertificateItem",
    "BeikeCheckFilter",
    "BeikeCheckFilterRegionOption",
    "BeikeChoice",
    "BeikeColorTag",
    "BeikeCommunityList",
    "BeikeCommunityListItem",
    "BeikeCommunityListResult",
    "BeikeDeclare",
    "BeikeErshoufangDetail",
    "BeikeErshoufangDetailBasic",
    "BeikeErshoufangDetailBasicList",
    "BeikeErshoufangDetailInfo",
    "BeikeErshoufangDetailResult",
    "BeikeErshoufangListAnswer",
    "BeikeErshoufangListData",
    "BeikeErshoufangListResult",
    "BeikeFilter",
    "BeikeFormatDownPrice",
    "BeikeHeader",
    "BeikeHeadPicture",
    "BeikeHouseKey",
    "BeikeImg",
    "BeikeInfoJump",
    "BeikeListFilter",
    "BeikeLiveCard",
    "BeikeMiniProgram",
    "BeikeRange",
    "BeikeRangeUnit",
    "BeikeRegion",
    "BeikeRegionOption",
    "BeikeShare",
    "BeikeSlide",
    "BeikeSoldMore",
    "BeikeSortFilter",
    "BeikeStyleSet",
    "BeikeUserRelated",
    "BeikeVerification",
    "BilibiliAbtest",
    "BilibiliAds",
    "BilibiliAdsControl",
    "BilibiliArc",
    "BilibiliArgue",
    "BilibiliAttestation",
    "BilibiliAttestationCommon",
    "BilibiliAutoQnResp",
    "BilibiliAvailableVideo",
    "BilibiliAvailableVideoItem",
    "BilibiliAvatarIcon",
    "BilibiliAvatarItem",
    "BilibiliBlacklist",
    "BilibiliBrowser",
    "BilibiliBusinessMark",
    "BilibiliCardbg",
    "BilibiliChannel",
    "BilibiliChannelKv",
    "BilibiliChannelKvConfig",
    "BilibiliCid",
    "BilibiliColorFormat",
    "BilibiliComment",
    "BilibiliCommentContent",
    "BilibiliCommentControl",
    "BilibiliConstant",
    "BilibiliContentJumpUrl",
    "BilibiliControl",
    "BilibiliCorePlayer",
    "BilibiliCount",
    "BilibiliCurrentRcmdTab",
    "BilibiliCursor",
    "BilibiliCursorAttr",
    "BilibiliCustomChannel",
    "BilibiliDash",
    "BilibiliDataConfig",
    "BilibiliDataResult",
    "BilibiliDefaultWbiKey",
    "BilibiliDesc",
    "BilibiliDimension",
    "BilibiliDurl",
    "BilibiliEffect",
    "BilibiliElec",
    "BilibiliElecFull",
    "BilibiliElecFullItem",
    "BilibiliEmbedPlayer",
    "BilibiliEmergencyBan",
    "BilibiliEpisode",
    "BilibiliEpisodicButton",
    "BilibiliEventConfig",
    "BilibiliFallback",
    "BilibiliFallbackLayer",
    "BilibiliFan",
    "BilibiliFansDetail",
    "BilibiliFansMedal",
    "BilibiliFeed",
    "BilibiliFeedbackPanel",
    "BilibiliFeedbackPanelDetail",
    "BilibiliFolder",
    "BilibiliFrom",
    "BilibiliFromParam",
    "BilibiliGeneralCfg",
    "BilibiliGeneralConfig",
    "BilibiliGeneralSpec",
    "BilibiliHighLevel",
    "BilibiliHome",
    "BilibiliImageSrc",
    "BilibiliInline",
    "BilibiliItemVip",
    "BilibiliJumpUrl",
    "BilibiliJumpUrlExtra",
    "BilibiliLabel",
    "BilibiliLastWatchedLocator",
    "BilibiliLayer",
    "BilibiliLayerConfig",
    "BilibiliLayerConfigTag",
    "BilibiliLayerResource",
    "BilibiliLevel",
    "BilibiliLimitChannel",
    "BilibiliMediaData",
    "BilibiliMember",
    "BilibiliMemberUserSailing",
    "BilibiliMemberVip",
    "BilibiliModuleHiddenCtrl",
    "BilibiliNameplate",
    "BilibiliNanoTheme",
    "BilibiliOfficial",
    "BilibiliOfficialVerify",
    "BilibiliOpus",
    "BilibiliOrder",
    "BilibiliOtt",
    "BilibiliOwner",
    "BilibiliPage",
    "BilibiliPaginationReply",
    "BilibiliPendant",
    "BilibiliPlayConf",
    "BilibiliPlayLimit",
    "BilibiliPlayLimitAbtest",
    "BilibiliPlaylist",
    "BilibiliPosSpec",
    "BilibiliProfession",
    "BilibiliPromotion",
    "BilibiliRcmdTabData",
    "BilibiliRelated",
    "BilibiliRelatedTabText",
    "BilibiliRemote",
    "BilibiliRenderSpec",
    "BilibiliResImage",
    "BilibiliRight",
    "BilibiliSearch",
    "BilibiliSearchAllResult",
    "BilibiliSearchAllResultExtra",
    "BilibiliSearchHits",
    "BilibiliSearchVideoAnswer",
    "BilibiliSearchVideoData",
    "BilibiliSearchVideoResult",
    "BilibiliSearchVideoV2Order",
    "BilibiliSecondaryPanel",
    "BilibiliSenior",
    "BilibiliSeries",
    "BilibiliServerConfig",
    "BilibiliShareUrlTransfer",
    "BilibiliShareUrlTransferResult",
    "BilibiliShow",
    "BilibiliShowItem",
    "BilibiliSizeSpec",
    "BilibiliSpace",
    "BilibiliSpaceInfo",
    "BilibiliSplice",
    "BilibiliStat",
    "BilibiliStats",
    "BilibiliSubChannel",
    "BilibiliSubtitle",
    "BilibiliSuperVip",
    "BilibiliSupportFormat",
    "BilibiliSwitch",
    "BilibiliTag",
    "BilibiliTagRelated",
    "BilibiliThreePoint",
    "BilibiliTop",
    "BilibiliTopButtonUrl",
    "BilibiliTopic",
    "BilibiliTopicListResult",
    "BilibiliTopPhoto",
    "BilibiliTribee",
    "BilibiliUgcSeason",
    "BilibiliUgcSeasonSection",
    "BilibiliUgcUnloginKv",
    "BilibiliUpAction",
    "BilibiliUpData",
    "BilibiliUpper",
    "BilibiliUrlRuleKv",
    "BilibiliUser",
    "BilibiliUserDetail",
    "BilibiliUserDetailCommon",
    "BilibiliUserDetailResult",
    "BilibiliUserGarb",
    "BilibiliUserHonour",
    "BilibiliUserSailing",
    "BilibiliUserVideoListAnswer",
    "BilibiliUserVideoListData",
    "BilibiliUserVideoListResult",
    "BilibiliVideo",
    "BilibiliVideoCaptionAnswer",
    "BilibiliVideoCaptionData",
    "BilibiliVideoCaptionResult",
    "BilibiliVideoCommentAnswer",
    "BilibiliVideoCommentData",
    "BilibiliVideoCommentResult",
    "BilibiliVideoData",
    "BilibiliVideoDetail",
    "BilibiliVideoDetailAbtest",
    "BilibiliVideoDetailResult",
    "BilibiliVideoDetailTag",
    "BilibiliVideoItem",
    "BilibiliVip",
    "BilibiliWebCssStyle",
    "DoubanGetMovieCommentsV1Sort",
    "DoubanGetMovieReviewsV1Sort",
    "DoubanMovieComments",
    "DoubanMovieCommentsResult",
    "DoubanMovieReviewDetail",
    "DoubanMovieReviewDetailResult",
    "DoubanMovieReviewsPage",
    "DoubanMovieReviewsResult",
    "DoubanPic",
    "DoubanRating",
    "DoubanRecentHotMovieItem",
    "DoubanRecentHotPage",
    "DoubanRecentHotResult",
    "DoubanRecommendTag",
    "DoubanReview",
    "DoubanSubjectDetail",
    "DoubanSubjectDetailResult",
    "DoubanTag",
    "DoubanTypes",
    "DouyinActivity",
    "DouyinAdmireAuth",
    "DouyinAnchor",
    "DouyinAreaBtm",
    "DouyinAudio",
    "DouyinAudioMeta",
    "DouyinAuthor",
    "DouyinAwemeCommerce",
    "DouyinAwemeControl",
    "DouyinAwemeEdit",
    "DouyinAwemeListen",
    "DouyinAwemeRecommendChapter",
    "DouyinAwemeSuggestWord",
    "DouyinBcm",
    "DouyinBigThumb",
    "DouyinBitRate",
    "DouyinBitRateAudio",
    "DouyinBusinessConfig",
    "DouyinBusinessConfigExtra",
    "DouyinBusinessData",
    "DouyinCard",
    "DouyinCardBtm",
    "DouyinCardEntry",
    "DouyinCardProtocal",
    "DouyinChallenge",
    "DouyinChildren",
    "DouyinComment",
    "DouyinCommentPermission",
    "DouyinCommentWordsRecommend",
    "DouyinCommerce",
    "DouyinCommercePermission",
    "DouyinCommerceUser",
    "DouyinComponentControl",
    "DouyinCoverUrl",
    "DouyinDanmakuControl",
    "DouyinDcm",
    "DouyinDcmExtra",
    "DouyinDebugData",
    "DouyinDislikeDimension",
    "DouyinDislikeDimensionEntity",
    "DouyinDistributeCircle",
    "DouyinDuet",
    "DouyinEndorsement",
    "DouyinEnterprise",
    "DouyinEnterpriseTab",
    "DouyinEntertainmentProduct",
    "DouyinEntLogExtra",
    "DouyinExtraAttr",
    "DouyinFail",
    "DouyinFallCard",
    "DouyinFastResponseComment",
    "DouyinFeedback",
    "DouyinFeedCommentConfig",
    "DouyinFollowersDetail",
    "DouyinFollowShootClip",
    "DouyinFriendRecommend",
    "DouyinFuseVideoLabel",
    "DouyinGalileoPadTextcrop",
    "DouyinGameTag",
    "DouyinGeneralPermission",
    "DouyinGeneralSearchConfig",
    "DouyinGetUserVideoListV1SortType",
    "DouyinGlobalConfig",
    "DouyinGuideScene",
    "DouyinHeadImage",
    "DouyinHot",
    "DouyinHotSearchV1ContentType",
    "DouyinHotSearchV1SortType",
    "DouyinHotSearchV1VideoType",
    "DouyinIconDark",
    "DouyinImage",
    "DouyinImageAlbumMusic",
    "DouyinImageChallenge",
    "DouyinImageComment",
    "DouyinImpressionData",
    "DouyinItemWarnNotification",
    "DouyinLabel",
    "DouyinLayout",
    "DouyinLevel",
    "DouyinLifeStoryBlock",
    "DouyinLimitFree",
    "DouyinLog",
    "DouyinLogPb",
    "DouyinLuna",
    "DouyinMarket",
    "DouyinMateRelation",
    "DouyinMix",
    "DouyinMixStatistics",
    "DouyinMixStatus",
    "DouyinMusic",
    "DouyinMusicCardData",
    "DouyinNextPage",
    "DouyinNotLoginModule",
    "DouyinOffline",
    "DouyinOriginalMusician",
    "DouyinPersonalTag",
    "DouyinPhotoSearchEntrance",
    "DouyinPlayAddr",
    "DouyinPlayProgress",
    "DouyinPlayUrl",
    "DouyinPoiPatch",
    "DouyinPrivateTab",
    "DouyinProductGenre",
    "DouyinProfileCover",
    "DouyinProfileMobParam",
    "DouyinProfileShow",
    "DouyinProfileTab",
    "DouyinPublishPlusAlienation",
    "DouyinRecommendChapter",
    "DouyinRender",
    "DouyinRenderExtra",
    "DouyinReviewResult",
    "DouyinRisk",
    "DouyinSearch",
    "DouyinSearchExtra",
    "DouyinSearchHit",
    "DouyinSearchImpr",
    "DouyinSearchResult",
    "DouyinSearchUserExtra",
    "DouyinSearchUserLog",
    "DouyinSearchUserStruct",
    "DouyinSearchUserV2UserType",
    "DouyinSearchVideoV1Duration",
    "DouyinSearchVideoV1PublishTime",
    "DouyinSearchVideoV1SortType",
    "DouyinSearchVideoV4Duration",
    "DouyinSearchVideoV4PublishTime",
    "DouyinSearchVideoV4SortType",
    "DouyinSeriesPaid",
    "DouyinShare",
    "DouyinShareUrlTransfer",
    "DouyinShareUrlTransferResult",
    "DouyinSpecial",
    "DouyinStatistics",
    "DouyinStatus",
    "DouyinSuggestWord",
    "DouyinTabSetting",
    "DouyinTextExtra",
    "DouyinTimeCost",
    "DouyinTimer",
    "DouyinTopLabel",
    "DouyinUi",
    "DouyinUrgeDetail",
    "DouyinUrl",
    "DouyinUser",
    "DouyinUserDetail",
    "DouyinUserDetailExtra",
    "DouyinUserDetailResult",
    "DouyinUserPermission",
    "DouyinUserProfileTab",
    "DouyinUserVideoListPage",
    "DouyinUserVideoListResult",
    "DouyinVideo",
    "DouyinVideoCommentExtra",
    "DouyinVideoCommentPage",
    "DouyinVideoCommentResult",
    "DouyinVideoControl",
    "DouyinVideoDetail",
    "DouyinVideoDetailExtra",
    "DouyinVideoDetailResult",
    "DouyinVideoMedia",
    "DouyinVideoPaidWay",
    "DouyinVideoSubCommentPage",
    "DouyinVideoSubCommentResult",
    "DouyinVideoTag",
    "DouyinVisualSearch",
    "DouyinVtagSearch",
    "DouyinWord",
    "DouyinXiguaBase",
    "DouyinXiguaTask",
    "DouyinXingtuGetKolConvertAbilityV1Range",
    "DouyinXingtuGetKolConvertVideosOrProductsV1DetailType",
    "DouyinXingtuGetKolFansDistributionV1FansType",
    "DouyinXingtuGetKolInfoV1PlatformChannel",
    "DouyinXingtuGetKolMarketingInfoV1PlatformChannel",
    "DouyinXingtuGetKolSpreadInfoV1Range",
    "DouyinXingtuGetKolSpreadInfoV1Type",
    "DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range",
    "DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange",
    "DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType",
    "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType",
    "DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period",
    "DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform",
    "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType",
    "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform",
    "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType",
    "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform",
    "DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform",
    "DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform",
    "DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform",
    "DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform",
    "DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform",
    "DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType",
    "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag",
    "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range",
    "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType",
    "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort",
    "DouyinXingtuSearchKolSimpleV1PlatformSource",
    "FacebookAuthor",
    "FacebookImage",
    "FacebookPost",
    "FacebookProfileId",
    "FacebookProfileIdResult",
    "FacebookReaction",
    "FacebookSearchPostPage",
    "FacebookSearchPostResult",
    "FacebookVideoFile",
    "FollowersPage",
    "FollowersResult",
    "ImdbAka",
    "ImdbAkaConnection",
    "ImdbAkaEdge",
    "ImdbAssociatedTitle",
    "ImdbAttribute",
    "ImdbAuthor",
    "ImdbBudget",
    "ImdbCanRate",
    "ImdbCastAndCrewTitle",
    "ImdbCategory",
    "ImdbCertificate",
    "ImdbCharacter",
    "ImdbConnection",
    "ImdbConnectionEdge",
    "ImdbCount",
    "ImdbCountriesOfOrigin",
    "ImdbCredit",
    "ImdbCreditCharacter",
    "ImdbCreditConnection",
    "ImdbCreditEdge",
    "ImdbDescription",
    "ImdbDisplayableProperty",
    "ImdbDisplayablePropertyValue",
    "ImdbEngagementStatistics",
    "ImdbEntityPrincipalCredit",
    "ImdbEpisode",
    "ImdbExternalLink",
    "ImdbExternalLinkConnection",
    "ImdbExternalLinkEdge",
    "ImdbFeaturedReview",
    "ImdbFeaturedReviewConnection",
    "ImdbFeaturedReviewEdge",
    "ImdbFilmingLocation",
    "ImdbFilmingLocationConnection",
    "ImdbFilmingLocationEdge",
    "ImdbFoundEntity",
    "ImdbGoof",
    "ImdbGoofConnection",
    "ImdbGoofEdge",
    "ImdbGross",
    "ImdbHelpfulness",
    "ImdbHomepage",
    "ImdbId",
    "ImdbIdText",
    "ImdbImage",
    "ImdbInterest",
    "ImdbInterestConnection",
    "ImdbInterestEdge",
    "ImdbInterestScore",
    "ImdbKnownFor",
    "ImdbKnownForConnection",
    "ImdbKnownForEdge",
    "ImdbLikeThisTitleConnection",
    "ImdbLikeThisTitleEdge",
    "ImdbLine",
    "ImdbMainSearch",
    "ImdbMainSearchConnection",
    "ImdbMainSearchData",
    "ImdbMainSearchEdge",
    "ImdbMainSearchQueryV1LanguageCountry",
    "ImdbMainSearchQueryV1Type",
    "ImdbMainSearchResult",
    "ImdbMetacritic",
    "ImdbMetacriticReview",
    "ImdbMetascore",
    "ImdbMoney",
    "ImdbName",
    "ImdbNameText",
    "ImdbNews",
    "ImdbNewsByCategory",
    "ImdbNewsByCategoryQueryV1Category",
    "ImdbNewsByCategoryQueryV1LanguageCountry",
    "ImdbNewsByCategoryResult",
    "ImdbNewsConnection",
    "ImdbNewsEdge",
    "ImdbNodeCredit",
    "ImdbNodeSource",
    "ImdbNodeText",
    "ImdbOfficialLink",
    "ImdbOfficialLinkConnection",
    "ImdbOfficialLinkEdge",
    "ImdbOpeningWeekendGross",
    "ImdbOpeningWeekendGrossConnection",
    "ImdbOpeningWeekendGrossEdge",
    "ImdbPage",
    "ImdbPlot",
    "ImdbPrimaryImage",
    "ImdbPrimaryImageSource",
    "ImdbPrincipalCredit",
    "ImdbProductionStatus",
    "ImdbProductionStatusHistory",
    "ImdbQualifiersInMarkdown",
    "ImdbQuote",
    "ImdbRatingsSummary",
    "ImdbReleaseDate",
    "ImdbReleaseDateDisplayableProperty",
    "ImdbReleaseYear",
    "ImdbReviewConnection",
    "ImdbReviewEdge",
    "ImdbRuntime",
    "ImdbSoundtrack",
    "ImdbSoundtrackConnection",
    "ImdbSoundtrackEdge",
    "ImdbSpokenLanguage",
    "ImdbStreamingPicksPage",
    "ImdbStreamingPicksQueryV1LanguageCountry",
    "ImdbStreamingPicksResult",
    "ImdbStreamingPicksTitle",
    "ImdbStreamingTitle",
    "ImdbSummary",
    "ImdbText",
    "ImdbTitle",
    "ImdbTitleAkaConnection",
    "ImdbTitleAkaEdge",
    "ImdbTitleAwardsSummary",
    "ImdbTitleAwardsSummaryData",
    "ImdbTitleAwardsSummaryQueryV1LanguageCountry",
    "ImdbTitleAwardsSummaryRatings",
    "ImdbTitleAwardsSummaryResult",
    "ImdbTitleBaseQueryV1LanguageCountry",
    "ImdbTitleBoxOfficeSummary",
    "ImdbTitleBoxOfficeSummaryData",
    "ImdbTitleBoxOfficeSummaryResult",
    "ImdbTitleBoxOfficeSummaryV1LanguageCountry",
    "ImdbTitleChartRanking",
    "ImdbTitleChartRankingConnection",
    "ImdbTitleChartRankingEdge",
    "ImdbTitleChartRankings",
    "ImdbTitleChartRankingsResult",
    "ImdbTitleChartRankingsV1LanguageCountry",
    "ImdbTitleChartRankingsV1RankingsChartType",
    "ImdbTitleConnection",
    "ImdbTitleContributionQuestionsV1LanguageCountry",
    "ImdbTitleCountriesOfOrigin",
    "ImdbTitleCountriesOfOriginData",
    "ImdbTitleCountriesOfOriginResult",
    "ImdbTitleCountriesOfOriginV1LanguageCountry",
    "ImdbTitleCredit",
    "ImdbTitleCreditConnection",
    "ImdbTitleCreditEdge",
    "ImdbTitleCriticsReviewSummary",
    "ImdbTitleCriticsReviewSummaryData",
    "ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry",
    "ImdbTitleCriticsReviewSummaryResult",
    "ImdbTitleData",
    "ImdbTitleDetails",
    "ImdbTitleDetailsQueryV1LanguageCountry",
    "ImdbTitleDetailsResult",
    "ImdbTitleDidYouKnow",
    "ImdbTitleDidYouKnowData",
    "ImdbTitleDidYouKnowQueryV1LanguageCountry",
    "ImdbTitleDidYouKnowResult",
    "ImdbTitleEdge",
    "ImdbTitleExtendedDetailsQueryV1LanguageCountry",
    "ImdbTitleFacts",
    "ImdbTitleMeta",
    "ImdbTitleMoreLikeThis",
    "ImdbTitleMoreLikeThisData",
    "ImdbTitleMoreLikeThisQueryV1LanguageCountry",
    "ImdbTitleMoreLikeThisResult",
    "ImdbTitlePlot",
    "ImdbTitlePlotData",
    "ImdbTitlePlotQueryV1LanguageCountry",
    "ImdbTitlePlotResult",
    "ImdbTitlePrincipalCredit",
    "ImdbTitleRatingsSummary",
    "ImdbTitleReduxOverviewQueryV1LanguageCountry",
    "ImdbTitleReleaseExpectationQueryV1LanguageCountry",
    "ImdbTitleReleaseYear",
    "ImdbTitleResult",
    "ImdbTitleSpokenLanguage",
    "ImdbTitleText",
    "ImdbTitleTopCastAndCrewV1LanguageCountry",
    "ImdbTitleType",
    "ImdbTitleUserReviewsSummary",
    "ImdbTitleUserReviewsSummaryData",
    "ImdbTitleUserReviewsSummaryQueryV1LanguageCountry",
    "ImdbTitleUserReviewsSummaryResult",
    "ImdbTopCastAndCrew",
    "ImdbTopCastAndCrewResult",
    "ImdbTopRanking",
    "ImdbTopRankingText",
    "ImdbWatchlistStatistics",
    "ImdbWideReleaseDateConnection",
    "ImdbWideReleaseDateEdge",
    "InstagramAbout",
    "InstagramAchievement",
    "InstagramActiveStandaloneFundraiser",
    "InstagramAdditionalAudio",
    "InstagramAdditionalItem",
    "InstagramAiDetectionMethod",
    "InstagramAigmAccountLabel",
    "InstagramAudioRanking",
    "InstagramAudioReattribution",
    "InstagramAvatarStatus",
    "InstagramBiographyWithEntity",
    "InstagramBioLink",
    "InstagramBrandedContentTag",
    "InstagramCaption",
    "InstagramCarouselMedia",
    "InstagramChatPreferenceStatus",
    "InstagramClipsDemotionControl",
    "InstagramClipsMetadata",
    "InstagramClipsMusicAttribution",
    "InstagramClipsRateLimiting",
    "InstagramCommentInformTreatment",
    "InstagramCommunityNote",
    "InstagramConsumption",
    "InstagramContentAppreciation",
    "InstagramCreatorShopping",
    "InstagramCrosspostMetadata",
    "InstagramDataItem",
    "InstagramDemotionControl",
    "InstagramDimension",
    "InstagramEdgeFollow",
    "InstagramFanClub",
    "InstagramFbUserTag",
    "InstagramFirstFrame",
    "InstagramFollowupOption",
    "InstagramFundraiserTag",
    "InstagramGetPostCommentsV1SortOrder",
    "InstagramHashtag",
    "InstagramHashtagToMediaConnection",
    "InstagramIgApp",
    "InstagramIgArtist",
    "InstagramImageVersion",
    "InstagramLocationData",
    "InstagramMashup",
    "InstagramMediaCropping",
    "InstagramMediaNote",
    "InstagramMetaVerifiedBenefit",
    "InstagramMetaVerifiedFriction",
    "InstagramMetric",
    "InstagramMusicMetadata",
    "InstagramNametag",
    "InstagramNullState",
    "InstagramNullStateConnection",
    "InstagramNullStateEdge",
    "InstagramOriginalSound",
    "InstagramOwner",
    "InstagramPage",
    "InstagramPinnedChannel",
    "InstagramPost",
    "InstagramPostDetailAnswer",
    "InstagramPostDetailResult",
    "InstagramProfileOverlay",
    "InstagramProfilePicUrl",
    "InstagramReconFeature",
    "InstagramRecsFromFriend",
    "InstagramReport",
    "InstagramSearchHashtagPostsAnswer",
    "InstagramSearchHashtagPostsData",
    "InstagramSearchHashtagPostsResult",
    "InstagramSearchReelsAnswer",
    "InstagramSearchReelsData",
    "InstagramSearchReelsResult",
    "InstagramSelectedThemeColor",
    "InstagramSharingFriction",
    "InstagramSpritesheetInfoCandidate",
    "InstagramSpritesheetInfoCandidateDefault",
    "InstagramTaggedUser",
    "InstagramThemeColor",
    "InstagramThreeCrop",
    "InstagramThumbnailResource",
    "InstagramTimelineMedia",
    "InstagramTimelineMediaConnection",
    "InstagramTimelineMediaEdge",
    "InstagramTopPostConnection",
    "InstagramUser",
    "InstagramUserDetail",
    "InstagramUserDetailAnswer",
    "InstagramUserDetailResult",
    "InstagramUserDetailV2Result",
    "InstagramUserPostsAnswer",
    "InstagramUserPostsData",
    "InstagramUserPostsResult",
    "InstagramVideoVersion",
    "InstagramXpostMetadata",
    "JdActive",
    "JdBottomBar",
    "JdBottomLoginTip",
    "JdBottomNav",
    "JdBusinessConfig",
    "JdBusinessIcon",
    "JdBusinessSwitch",
    "JdBusinessText",
    "JdButtons",
    "JdButtonState",
    "JdCategory",
    "JdChannel",
    "JdComment",
    "JdCouponFloor",
    "JdDrainageStrip",
    "JdFData",
    "JdFDataExt",
    "JdFeature",
    "JdFlag",
    "JdFloorForbid",
    "JdFloorSwitch",
    "JdFrontStaticDocument",
    "JdIr",
    "JdItemCommentsAnswer",
    "JdItemCommentsResult",
    "JdItemDetail",
    "JdItemDetailCommon",
    "JdItemDetailPriceFloor",
    "JdItemDetailResult",
    "JdItemPriceAnswer",
    "JdItemPriceResult",
    "JdJxgf",
    "JdNavButton",
    "JdNewBanner",
    "JdNoticeFloor",
    "JdOriginalPrice",
    "JdPage",
    "JdPayAddress",
    "JdPicture",
    "JdPis",
    "JdPisExt",
    "JdPlusLimitBuy",
    "JdPlusPrice",
    "JdPopup",
    "JdPrice",
    "JdPriceFloor",
    "JdPriceFloorExt",
    "JdPricerate",
    "JdProduct",
    "JdProductExtend",
    "JdPromiseYx",
    "JdPromoText",
    "JdPromov",
    "JdRealPriceExt",
    "JdResultExt",
    "JdSelfD",
    "JdShare",
    "JdShopFloor",
    "JdShopFloorConfig",
    "JdSku",
    "JdStateSubsidiesText",
    "JdStock",
    "JdText",
    "JdTip",
    "JdTipsDrainageStrip",
    "JdTopDrainageStrip",
    "JdTsfw",
    "JdUnifiedServiceTag",
    "KuaishouAdaptationSet",
    "KuaishouAudioFeature",
    "KuaishouBottomEntry",
    "KuaishouBottomStrongStyle",
    "KuaishouBottomStyle",
    "KuaishouBottomWeakStyle",
    "KuaishouComment",
    "KuaishouCommentInfo",
    "KuaishouDanmaku",
    "KuaishouEventTrackData",
    "KuaishouExtParam",
    "KuaishouFeed",
    "KuaishouFeedExtParam",
    "KuaishouFeedLogCtx",
    "KuaishouFeedSwitch",
    "KuaishouFollowShoot",
    "KuaishouForwardStatsParam",
    "KuaishouHeadurl",
    "KuaishouKvqScore",
    "KuaishouLiving",
    "KuaishouOwnerCount",
    "KuaishouPhotoReward",
    "KuaishouPhotoTextLocation",
    "KuaishouPlay",
    "KuaishouPrivacyNewsAuthority",
    "KuaishouProfile",
    "KuaishouProfilePagePrefetch",
    "KuaishouRepresentation",
    "KuaishouSameFrame",
    "KuaishouSearchUserPage",
    "KuaishouSearchUserResult",
    "KuaishouSearchVideoPage",
    "KuaishouSearchVideoResult",
    "KuaishouShare",
    "KuaishouShareGuide",
    "KuaishouShareUrlTransfer",
    "KuaishouShareUrlTransferResult",
    "KuaishouShareVerifyData",
    "KuaishouSoundTrack",
    "KuaishouStreamManifest",
    "KuaishouSubCommentPage",
    "KuaishouUser",
    "KuaishouUserDetail",
    "KuaishouUserDetailResult",
    "KuaishouUserExtra",
    "KuaishouUserFeedLogCtx",
    "KuaishouUserInfoExposed",
    "KuaishouUserProfile",
    "KuaishouUserSettingOption",
    "KuaishouUserVideoListPage",
    "KuaishouUserVideoListResult",
    "KuaishouVideoCommentPage",
    "KuaishouVideoCommentResult",
    "KuaishouVideoDetailPage",
    "KuaishouVideoDetailResult",
    "KuaishouVideoFeature",
    "KuaishouVolume",
    "LinkedinGetPostCommentsV1SortOrder",
    "LinkedinGetPostReactionsV1Type",
    "LinkedinGetUserPostsV1Type",
    "PugongyingAge",
    "PugongyingAgeDistribution",
    "PugongyingBloggersPage",
    "PugongyingBloggersResult",
    "PugongyingCity",
    "PugongyingClothingIndustryPrice",
    "PugongyingContentTag",
    "PugongyingDevice",
    "PugongyingDistributionData",
    "PugongyingFansPortrait",
    "PugongyingFansTrendItem",
    "PugongyingFansTrendPage",
    "PugongyingFansTrendResult",
    "PugongyingGender",
    "PugongyingImage",
    "PugongyingIntention",
    "PugongyingKolCostEffective",
    "PugongyingKolCostEffectiveResult",
    "PugongyingKolFansPortrait",
    "PugongyingKolFansPortraitResult",
    "PugongyingKolFansProfile",
    "PugongyingKolFansProfileResult",
    "PugongyingKolFansSummary",
    "PugongyingKolFansSummaryResult",
    "PugongyingKolInfo",
    "PugongyingKolInfoResult",
    "PugongyingKolNotesDetailItem",
    "PugongyingKolNotesPage",
    "PugongyingKolNotesRateNote",
    "PugongyingKolNotesResult",
    "PugongyingKolSummary",
    "PugongyingKolSummaryResult",
    "PugongyingNote",
    "PugongyingNoteDetail",
    "PugongyingNoteDetailResult",
    "PugongyingNotesRate",
    "PugongyingNotesRateResult",
    "PugongyingNoteType",
    "PugongyingPagePercent",
    "PugongyingTermCommonNote",
    "PugongyingTime",
    "PugongyingUser",
    "PugongyingVideo",
    "PugongyingVideoMeta",
    "QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType",
    "QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType",
    "RedditAction",
    "RedditAppliedState",
    "RedditAuthor",
    "RedditAuthorProfile",
    "RedditAward",
    "RedditAwarding",
    "RedditBehavior",
    "RedditChildren",
    "RedditChildrenBehavior",
    "RedditComment",
    "RedditCommentForest",
    "RedditCommentTree",
    "RedditComponentMain",
    "RedditDimension",
    "RedditDynamic",
    "RedditDynamicComponent",
    "RedditEvent",
    "RedditFilter",
    "RedditFilterBar",
    "RedditFilterBarBehavior",
    "RedditFilterBarPresentation",
    "RedditFlair",
    "RedditImage",
    "RedditInfoById",
    "RedditLegacyIcon",
    "RedditListPresentation",
    "RedditListPresentationItem",
    "RedditMainConnection",
    "RedditMainEdge",
    "RedditMainPage",
    "RedditModeration",
    "RedditNavigation",
    "RedditNavigationBehavior",
    "RedditNodeContent",
    "RedditOutboundLink",
    "RedditPage",
    "RedditPost",
    "RedditPostComments",
    "RedditPostCommentsResult",
    "RedditPostContent",
    "RedditPostDetailPage",
    "RedditPostDetailResult",
    "RedditPostStats",
    "RedditPostStatsPrivate",
    "RedditPresentation",
    "RedditPresentationOption",
    "RedditProfile",
    "RedditScope",
    "RedditSearch",
    "RedditSearchData",
    "RedditSearchResult",
    "RedditStyle",
    "RedditSubreddit",
    "RedditTelemetry",
    "RedditTemplate",
    "RedditThumbnail",
    "RedditTop",
    "RedditTrackingContext",
    "RedditTrackingContextPost",
    "RedditTrackingContextSearch",
    "RedditTranslation",
    "RedditTreeMore",
    "RelationStat",
    "RelationStatAnswer",
    "RelationStatResult",
    "Result",
    "SearchAuthor",
    "SearchList",
    "SearchPage",
    "SearchResult",
    "SearchSearchV1Source",
    "ShopeeGetItemDetailV1Site",
    "ShopeeGetItemDetailV2Site",
    "ShopeeGetItemInstallmentsV1Site",
    "ShopeeGetItemReviewModelsV1Site",
    "ShopeeGetItemReviewsV1Site",
    "ShopeeGetItemReviewTagsV1Site",
    "ShopeeGetItemSkuMatrixV1Site",
    "ShopeeGetItemSkuModelsV1Site",
    "ShopeeGetItemSnapshotV1Site",
    "ShopeeGetSearchFacetsV1Site",
    "ShopeeGetShopBaseV1Site",
    "ShopeeGetShopCategoriesV1Site",
    "ShopeeGetShopDetailV1Site",
    "ShopeeGetShopItemListV1Site",
    "ShopeeGetShopReviewsRichV1Site",
    "ShopeeGetShopReviewsV1Site",
    "ShopeeGetShopSeoV1Site",
    "ShopeeSearchItemListV1Site",
    "TaobaoAction",
    "TaobaoActionParam",
    "TaobaoApiStack",
    "TaobaoAskAll",
    "TaobaoAttribute",
    "TaobaoAuction",
    "TaobaoBidPriceMoney",
    "TaobaoBrand",
    "TaobaoBreadcrumb",
    "TaobaoBreadcrumbModuleResponse",
    "TaobaoComment",
    "TaobaoCoupon",
    "TaobaoCurrency",
    "TaobaoDataListModuleResponse",
    "TaobaoDataTypeLabel",
    "TaobaoDebug",
    "TaobaoDelivery",
    "TaobaoEntrance",
    "TaobaoEvaluate",
    "TaobaoFeature",
    "TaobaoFinalPromotion",
    "TaobaoGetItemCommentV3OrderType",
    "TaobaoGetShopItemListV1Sort",
    "TaobaoGetShopItemListV2Sort",
    "TaobaoGetShopItemListV3Sort",
    "TaobaoGoodRate",
    "TaobaoHttpData",
    "TaobaoInvite",
    "TaobaoItem",
    "TaobaoItemCommentPage",
    "TaobaoItemCommentResult",
    "TaobaoItemDetail",
    "TaobaoItemDetailCoupon",
    "TaobaoItemDetailData",
    "TaobaoItemDetailFeature",
    "TaobaoItemDetailParam",
    "TaobaoItemDetailProp",
    "TaobaoItemDetailPropValue",
    "TaobaoItemDetailRate",
    "TaobaoItemDetailResource",
    "TaobaoItemDetailResult",
    "TaobaoItemDetailSeller",
    "TaobaoItemDetailSku",
    "TaobaoItemDetailSkuBase",
    "TaobaoItemDetailSkus",
    "TaobaoItemDetailV3",
    "TaobaoItemDetailV3Result",
    "TaobaoItemDetailV4",
    "TaobaoItemDetailV4Result",
    "TaobaoItemDetailV5",
    "TaobaoItemDetailV5Result",
    "TaobaoItemDetailV9",
    "TaobaoItemDetailV9Result",
    "TaobaoItemOffer",
    "TaobaoItemPrice",
    "TaobaoItemPropertyValue",
    "TaobaoItemsArray",
    "TaobaoItemSku",
    "TaobaoItemSkuBase",
    "TaobaoItemTrade",
    "TaobaoKeyword",
    "TaobaoLink",
    "TaobaoListModuleResponse",
    "TaobaoListModuleResponseItem",
    "TaobaoMainItem",
    "TaobaoMetaModuleResponse",
    "TaobaoModel",
    "TaobaoModelExtra",
    "TaobaoModelItem",
    "TaobaoModelProperty",
    "TaobaoModelPropertyValue",
    "TaobaoModuleDescParam",
    "TaobaoPage",
    "TaobaoPageConfig",
    "TaobaoPageData",
    "TaobaoPayment",
    "TaobaoPromotion",
    "TaobaoPromotionPrice",
    "TaobaoPromotionTag",
    "TaobaoPromotiontaobao",
    "TaobaoProp",
    "TaobaoPropertyValue",
    "TaobaoPropValue",
    "TaobaoQuery",
    "TaobaoRate",
    "TaobaoRateSummary",
    "TaobaoResourceEntrance",
    "TaobaoSearchItemList",
    "TaobaoSearchItemListExtra",
    "TaobaoSearchItemListResult",
    "TaobaoSearchItemListV1Sort",
    "TaobaoSeeMore",
    "TaobaoSeller",
    "TaobaoService",
    "TaobaoShare",
    "TaobaoShop",
    "TaobaoShopItemList",
    "TaobaoShopItemListData",
    "TaobaoShopItemListResult",
    "TaobaoShopItemListV2Result",
    "TaobaoShopItemListV3",
    "TaobaoShopItemListV3Result",
    "TaobaoShopItemsPage",
    "TaobaoShopLabel",
    "TaobaoSimplifiedModuleResponse",
    "TaobaoSku",
    "TaobaoSkuBase",
    "TaobaoSkuBaseProp",
    "TaobaoSkuOffer",
    "TaobaoSkuProperty",
    "TaobaoSkuProps",
    "TaobaoSkuPvPair",
    "TaobaoTaobaoPromotion",
    "TaobaoTrackParam",
    "TaobaoTrade",
    "TaobaoTradeData",
    "TaobaoUmpPromoPrice",
    "TaobaoUser",
    "TaobaoVertical",
    "TaobaoVerticalAskAll",
    "TaobaoVideo",
    "TemuGetHomepageGoodsV1Site",
    "TiktokAcl",
    "TiktokAction",
    "TiktokAddingAsPost",
    "TiktokAigc",
    "TiktokAnimatedCover",
    "TiktokAnimatedImage",
    "TiktokAppleMusicToken",
    "TiktokAuthor",
    "TiktokAweme",
    "TiktokAwemeAcl",
    "TiktokAwemeContent",
    "TiktokAwemeCreatorAiComment",
    "TiktokAwemeSuggestWord",
    "TiktokBanner",
    "TiktokBioLink",
    "TiktokBitrate",
    "TiktokC2Pa",
    "TiktokCcTemplate",
    "TiktokChallenge",
    "TiktokChorus",
    "TiktokCla",
    "TiktokComment",
    "TiktokCommentButtonConfig",
    "TiktokCommentConfig",
    "TiktokCommentShare",
    "TiktokCommerce",
    "TiktokCommerceUser",
    "TiktokCreation",
    "TiktokCreatorAiComment",
    "TiktokCustomBiz",
    "TiktokDescPrefix",
    "TiktokDownLoadLink",
    "TiktokDspSong",
    "TiktokDurationHighPrecision",
    "TiktokECommerce",
    "TiktokEvent",
    "TiktokExtraAttr",
    "TiktokFeedbackSurvey",
    "TiktokFootnote",
    "TiktokGetUserPostV1Sort",
    "TiktokGlobalDoodleConfig",
    "TiktokGroupId",
    "TiktokHashtag",
    "TiktokHighQualityBoost",
    "TiktokImage",
    "TiktokInteractPermission",
    "TiktokItemContent",
    "TiktokItemControl",
    "TiktokItemEvent",
    "TiktokItemMusic",
    "TiktokItemStats",
    "TiktokItemTextExtra",
    "TiktokKey",
    "TiktokLocalAlliance",
    "TiktokLogPb",
    "TiktokMatchedPgcSound",
    "TiktokMatchedSong",
    "TiktokMultipleChoice",
    "TiktokMusic",
    "TiktokMusicRelease",
    "TiktokOriginalClientText",
    "TiktokPaidContent",
    "TiktokPlayAddr",
    "TiktokPoi",
    "TiktokPosition",
    "TiktokPost",
    "TiktokPostCommentExtra",
    "TiktokPostCommentPage",
    "TiktokPostCommentResult",
    "TiktokPostDetail",
    "TiktokPostDetailExtra",
    "TiktokPostDetailItemInfo",
    "TiktokPostDetailResult",
    "TiktokPreload",
    "TiktokProfileTab",
    "TiktokPromote",
    "TiktokPromoteTrafficTag",
    "TiktokQuickComment",
    "TiktokRecMetric",
    "TiktokReviewResult",
    "TiktokRichSug",
    "TiktokRisk",
    "TiktokSearchAweme",
    "TiktokSearchHighlight",
    "TiktokSearchItem",
    "TiktokSearchPostExtra",
    "TiktokSearchPostPage",
    "TiktokSearchPostResult",
    "TiktokSearchPostV1PublishTime",
    "TiktokSearchPostV1SortType",
    "TiktokSearchUser",
    "TiktokSearchUserPage",
    "TiktokSearchUserResult",
    "TiktokShare",
    "TiktokShareGeneral",
    "TiktokShareMeta",
    "TiktokShopGetProductDetailV1Region",
    "TiktokShopGetProductDetailV2Region",
    "TiktokShopSearchProductsV1Region",
    "TiktokShowTabConfig",
    "TiktokSocialInteractionBlob",
    "TiktokSocialQuickComment",
    "TiktokSolariaProfile",
    "TiktokSpecialAccount",
    "TiktokStandardBiz",
    "TiktokStandardComponent",
    "TiktokStatistics",
    "TiktokStats",
    "TiktokStatus",
    "TiktokSubtitle",
    "TiktokSuggestWord",
    "TiktokTabInfoConfig",
    "TiktokTag",
    "TiktokTailIcon",
    "TiktokTakoBubble",
    "TiktokTextExtra",
    "TiktokTnsUeFeed",
    "TiktokToken",
    "TiktokTopBarComponent",
    "TiktokTt2Dsp",
    "TiktokTtecContentTag",
    "TiktokTtecSuggestWord",
    "TiktokTtsVoice",
    "TiktokUpvote",
    "TiktokUpvotePreload",
    "TiktokUrlForBlack",
    "TiktokUser",
    "TiktokUserDetailData",
    "TiktokUserDetailInfo",
    "TiktokUserDetailResult",
    "TiktokUserPostPage",
    "TiktokUserPostResult",
    "TiktokVcFilter",
    "TiktokVideo",
    "TiktokVideoBitRate",
    "TiktokVideoCla",
    "TiktokVideoControl",
    "TiktokVideoMedia",
    "TiktokVideoPlayAddr",
    "TiktokVolume",
    "TiktokWord",
    "TiktokWordRecord",
    "TiktokWriteAcl",
    "ToutiaoActionBar",
    "ToutiaoActionCtrl",
    "ToutiaoActionSetting",
    "ToutiaoArticleBase",
    "ToutiaoArticleClassification",
    "ToutiaoArticleDetailAnswer",
    "ToutiaoArticleDetailData",
    "ToutiaoArticleDetailResult",
    "ToutiaoBgImage",
    "ToutiaoDiversity",
    "ToutiaoExternal",
    "ToutiaoH5Extra",
    "ToutiaoItemCell",
    "ToutiaoItemCellExtra",
    "ToutiaoItemCounter",
    "ToutiaoMainImage",
    "ToutiaoMedia",
    "ToutiaoSearchImage",
    "ToutiaoSearchItem",
    "ToutiaoSearchPage",
    "ToutiaoSearchResult",
    "ToutiaoShare",
    "ToutiaoShareControl",
    "ToutiaoStyleSetting",
    "ToutiaoTopTab",
    "ToutiaoUrl",
    "ToutiaoUserDetailAnswer",
    "ToutiaoUserDetailData",
    "ToutiaoUserDetailResult",
    "ToutiaoUserId",
    "ToutiaoUserIdResult",
    "TwitterAdditionalMedia",
    "TwitterAffiliate",
    "TwitterAllowDownloadStatus",
    "TwitterAuthor",
    "TwitterBadge",
    "TwitterEntities",
    "TwitterEntityMediaResult",
    "TwitterEntityUrl",
    "TwitterExtMediaAvailability",
    "TwitterFaces",
    "TwitterFeature",
    "TwitterLabel",
    "TwitterMedia",
    "TwitterMediaResult",
    "TwitterMediaSize",
    "TwitterMediaVideo",
    "TwitterOriginal",
    "TwitterPhoto",
    "TwitterPhotoSize",
    "TwitterRect",
    "TwitterRetweeted",
    "TwitterSearchV1SearchType",
    "TwitterSize",
    "TwitterTweet",
    "TwitterTweetMedia",
    "TwitterUrl",
    "TwitterUser",
    "TwitterUserDetailResult",
    "TwitterUserMention",
    "TwitterUserPostsPage",
    "TwitterUserPostsResult",
    "TwitterVariant",
    "TwitterVideo",
    "WeiboActionlog",
    "WeiboAnnotation",
    "WeiboApp",
    "WeiboBadge",
    "WeiboButton",
    "WeiboButtonParam",
    "WeiboComment",
    "WeiboCommentManage",
    "WeiboComponentPlayPlayinfo",
    "WeiboComponentPlayPlayinfoUser",
    "WeiboDetail",
    "WeiboDetailResult",
    "WeiboDynamicMembersMessage",
    "WeiboFansIcon",
    "WeiboFilterGroup",
    "WeiboFocusPoint",
    "WeiboGeo",
    "WeiboGetPostCommentsV1Sort",
    "WeiboHotgov",
    "WeiboHotSearchAnswer",
    "WeiboHotSearchData",
    "WeiboHotSearchResult",
    "WeiboIcon",
    "WeiboIconData",
    "WeiboImage",
    "WeiboLarge",
    "WeiboLargeGeo",
    "WeiboLog",
    "WeiboMedia",
    "WeiboMonitor",
    "WeiboNumberDisplayStrategy",
    "WeiboPage",
    "WeiboPagePic",
    "WeiboPc",
    "WeiboPic",
    "WeiboPicFocusPoint",
    "WeiboPost",
    "WeiboPostCommentsAnswer",
    "WeiboPostCommentsResult",
    "WeiboPostListAnswer",
    "WeiboPostListData",
    "WeiboPostListResult",
    "WeiboRealtime",
    "WeiboReward",
    "WeiboSearchAll",
    "WeiboSearchAllResult",
    "WeiboSearchAllV2Contains",
    "WeiboStatus",
    "WeiboStatusPage",
    "WeiboStatusPic",
    "WeiboStatusTotals",
    "WeiboTab",
    "WeiboTopic",
    "WeiboTvComponentAnswer",
    "WeiboTvComponentData",
    "WeiboTvComponentResult",
    "WeiboUser",
    "WeiboUserDetailAnswer",
    "WeiboUserDetailData",
    "WeiboUserDetailResult",
    "WeiboUserGraceSetting",
    "WeiboUserInsecurity",
    "WeiboUserPostAnswer",
    "WeiboUserPostData",
    "WeiboUserPostResult",
    "WeiboVerifiedDetail",
    "WeiboVerifiedDetailData",
    "WeiboVideoTotals",
    "WeiboVisible",
    "WeixinAccount",
    "WeixinAccountBasicInfoAnswer",
    "WeixinAccountBasicInfoData",
    "WeixinAccountBasicInfoResult",
    "WeixinAccountHistoryArticles",
    "WeixinAccountHistoryArticlesResult",
    "WeixinAppMsg",
    "WeixinAppMsgBase",
    "WeixinAppMsgDetail",
    "WeixinArticleCommentAnswer",
    "WeixinArticleCommentResult",
    "WeixinArticleDetail",
    "WeixinArticleDetailResult",
    "WeixinBase",
    "WeixinChannelsBoundChannelAnswer",
    "WeixinChannelsBoundChannelResult",
    "WeixinChannelsConvertExportId",
    "WeixinChannelsConvertExportIdResult",
    "WeixinChannelsGetAccountVideosV1Body",
    "WeixinChannelsGetVideoCommentV1Body",
    "WeixinChannelsGetVideoMetricsV1Body",
    "WeixinChannelsGetVideoSubCommentV1Body",
    "WeixinChannelsSearchAccountV1Body",
    "WeixinChannelsSearchVideoV1Body",
    "WeixinChannelsSearchVideoV1BodyPublishTimeType",
    "WeixinChannelsSearchVideoV1BodySortType",
    "WeixinChannelsSearchVideoV2Body",
    "WeixinComment",
    "WeixinFeatured",
    "WeixinGetAccountHistoryArticlesV2Body",
    "WeixinGetArticleCommentV1Body",
    "WeixinGetArticleDetailV1Mode",
    "WeixinGetArticleDetailV3Mode",
    "WeixinMessage",
    "WeixinMsg",
    "WeixinMulti",
    "WeixinNewReply",
    "WeixinRichContent",
    "WeixinSearchAccountV2Body",
    "WeixinSearchArticleHotV1Category",
    "WeixinSearchArticleHotV1PublishType",
    "WeixinSearchArticleV1Body",
    "WeixinSearchArticleV1BodyPublishTimeType",
    "WeixinSearchArticleV1BodySortType",
    "WeixinSearchArticleV2Body",
    "WeixinSearchArticleV2BodySubSearchType",
    "WeixinSearchMiniprogramV1Body",
    "WeixinSearchSuggestionsV1BusinessType",
    "WeixinSubcontent",
    "WeixinSuggestedCoverImg",
    "WeixinUser",
    "XianyuSearchItemListV1Sort",
    "XiaohongshuAdvancedWidgetsGroup",
    "XiaohongshuAllSortStrategy",
    "XiaohongshuAtUser",
    "XiaohongshuAvatarPendant",
    "XiaohongshuBanner",
    "XiaohongshuBizLabel",
    "XiaohongshuBound",
    "XiaohongshuBrandAccount",
    "XiaohongshuBuyer",
    "XiaohongshuBuyerExtra",
    "XiaohongshuCapa",
    "XiaohongshuComment",
    "XiaohongshuCommentPromptConfig",
    "XiaohongshuCommentUser",
    "XiaohongshuConsumer",
    "XiaohongshuContentTran",
    "XiaohongshuConversion",
    "XiaohongshuCornerTag",
    "XiaohongshuDescAtUser",
    "XiaohongshuFeedback",
    "XiaohongshuFilter",
    "XiaohongshuFilterTag",
    "XiaohongshuFoldedArea",
    "XiaohongshuFoundNote",
    "XiaohongshuFunctionEntry",
    "XiaohongshuFunctionSwitch",
    "XiaohongshuGeo",
    "XiaohongshuGetNoteCommentV2Sort",
    "XiaohongshuGetNoteCommentV3Sort",
    "XiaohongshuGetNoteCommentV4Sort",
    "XiaohongshuGetTopicNoteListV1Sort",
    "XiaohongshuGroup",
    "XiaohongshuHashTag",
    "XiaohongshuHotSearchV1Nd",
    "XiaohongshuHotSearchV1OrderBy",
    "XiaohongshuHulaTab",
    "XiaohongshuImage",
    "XiaohongshuInteraction",
    "XiaohongshuInteractionArea",
    "XiaohongshuLevel",
    "XiaohongshuListedNote",
    "XiaohongshuLivePhoto",
    "XiaohongshuLivePhotoImage",
    "XiaohongshuLongPressShare",
    "XiaohongshuMedia",
    "XiaohongshuMediaSaveConfig",
    "XiaohongshuMiniProgram",
    "XiaohongshuNativeVoice",
    "XiaohongshuNote",
    "XiaohongshuNoteCommentPage",
    "XiaohongshuNoteCommentResult",
    "XiaohongshuNoteDetail",
    "XiaohongshuNoteDetailResult",
    "XiaohongshuNoteNumStat",
    "XiaohongshuNoteSubCommentPage",
    "XiaohongshuNoteSubCommentResult",
    "XiaohongshuNoteTag",
    "XiaohongshuOpaque",
    "XiaohongshuOriginImg",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd",
    "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1Business",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1DateType",
    "XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType",
    "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort",
    "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType",
    "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType",
    "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType",
    "XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType",
    "XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType",
    "XiaohongshuPgyGetKolCoreDataV1AdSwitch",
    "XiaohongshuPgyGetKolCoreDataV1Business",
    "XiaohongshuPgyGetKolCoreDataV1DateType",
    "XiaohongshuPgyGetKolCoreDataV1NoteType",
    "XiaohongshuPgyGetKolDataSummaryV2Business",
    "XiaohongshuPgyGetKolFansTrendV1DateType",
    "XiaohongshuPgyGetKolFansTrendV1IncreaseType",
    "XiaohongshuPgyGetKolNoteListV1AdSwitch",
    "XiaohongshuPgyGetKolNoteListV1NoteType",
    "XiaohongshuPgyGetKolNoteListV1OrderType",
    "XiaohongshuPgyGetKolNoteRateV1AdSwitch",
    "XiaohongshuPgyGetKolNoteRateV1Business",
    "XiaohongshuPgyGetKolNoteRateV1DateType",
    "XiaohongshuPgyGetKolNoteRateV1NoteType",
    "XiaohongshuPicture",
    "XiaohongshuPrivacy",
    "XiaohongshuProfile",
    "XiaohongshuProfileResult",
    "XiaohongshuQueryDebug",
    "XiaohongshuQueryIntent",
    "XiaohongshuRecommend",
    "XiaohongshuRedClub",
    "XiaohongshuSearchNote",
    "XiaohongshuSearchNoteItem",
    "XiaohongshuSearchNoteResult",
    "XiaohongshuSearchNoteV1NoteTime",
    "XiaohongshuSearchNoteV1NoteType",
    "XiaohongshuSearchNoteV1Sort",
    "XiaohongshuSearchNoteV2NoteTime",
    "XiaohongshuSearchNoteV2NoteType",
    "XiaohongshuSearchNoteV2Sort",
    "XiaohongshuSearchNoteV3NoteTime",
    "XiaohongshuSearchNoteV3NoteType",
    "XiaohongshuSearchNoteV3Sort",
    "XiaohongshuSearchNoteV4NoteType",
    "XiaohongshuSearchNoteV4SortType",
    "XiaohongshuSearchNoteV4TimeFilter",
    "XiaohongshuSearchRecommend",
    "XiaohongshuSearchRecommendItem",
    "XiaohongshuSearchRecommendResult",
    "XiaohongshuSearchRecommendStatus",
    "XiaohongshuSearchUser",
    "XiaohongshuSearchUserPage",
    "XiaohongshuSearchUserResult",
    "XiaohongshuSeller",
    "XiaohongshuShare",
    "XiaohongshuShareUrlTransfer",
    "XiaohongshuShareUrlTransferResult",
    "XiaohongshuShowTabConfig",
    "XiaohongshuShowTag",
    "XiaohongshuStrategy",
    "XiaohongshuStream",
    "XiaohongshuTabPublic",
    "XiaohongshuTabVisible",
    "XiaohongshuTag",
    "XiaohongshuTargetComment",
    "XiaohongshuTextPressOption",
    "XiaohongshuTopic",
    "XiaohongshuUrlMultiLevel",
    "XiaohongshuUser",
    "XiaohongshuUserDesc",
    "XiaohongshuUserDescAt",
    "XiaohongshuUserLevel",
    "XiaohongshuUserNoteListPage",
    "XiaohongshuUserNoteListResult",
    "XiaohongshuUserShare",
    "XiaohongshuUserStatus",
    "XiaohongshuVideo",
    "XiaohongshuVideoOpaque",
    "XiaohongshuVideoStream",
    "XiaohongshuZhongTongBar",
    "XingtuAttributeData",
    "XingtuAuthor",
    "XingtuAuthorCommerceSpreadInfo",
    "XingtuAuthorCommerceSpreadInfoResult",
    "XingtuAuthorContentHotKeywords",
    "XingtuAuthorContentHotKeywordsResult",
    "XingtuAuthorHotCommentTokensPage",
    "XingtuAuthorHotCommentTokensResult",
    "XingtuAuthorInfo",
    "XingtuAuthorInfoResult",
    "XingtuAuthorItem",
    "XingtuAuthorOrderExperience",
    "XingtuAuthorOrderExperienceResult",
    "XingtuAuthorPlatformChannelInfo",
    "XingtuAuthorPlatformChannelInfoResult",
    "XingtuAuthorSquareExtraData",
    "XingtuAuthorVideoDistributionPage",
    "XingtuAuthorVideoDistributionResult",
    "XingtuBaseResp",
    "XingtuCheckAuthorDisplay",
    "XingtuCheckAuthorDisplayResult",
    "XingtuCommerceSeedBaseInfo",
    "XingtuCommerceSeedBaseInfoResult",
    "XingtuConvertAbility",
    "XingtuConvertAbilityResult",
    "XingtuConvertVideosOrProducts",
    "XingtuConvertVideosOrProductsResult",
    "XingtuCpIndex",
    "XingtuCpInfo",
    "XingtuCpInfoResult",
    "XingtuDaily",
    "XingtuDataDescription",
    "XingtuDatedCount",
    "XingtuDateValue",
    "XingtuDemanderBehavior",
    "XingtuDistribution",
    "XingtuDistributionData",
    "XingtuDistributionPage",
    "XingtuDistributionResult",
    "XingtuExpectCpe",
    "XingtuExpectCpm",
    "XingtuExtraData",
    "XingtuFoundAuthor",
    "XingtuHotCommentToken",
    "XingtuHotItem",
    "XingtuInteraction",
    "XingtuItemNum",
    "XingtuItemRate",
    "XingtuItemReportDetail",
    "XingtuItemReportDetailResult",
    "XingtuItemReportThAnalysis",
    "XingtuItemReportThAnalysisResult",
    "XingtuItemReportTrend",
    "XingtuItemReportTrendResult",
    "XingtuKolAudienceDistribution",
    "XingtuKolDailyFans",
    "XingtuKolDailyFansResult",
    "XingtuLatestItem",
    "XingtuLink",
    "XingtuLinkInfo",
    "XingtuLinkInfoResult",
    "XingtuLinkStruct",
    "XingtuLinkStructResult",
    "XingtuMarketingInfo",
    "XingtuMarketingInfoResult",
    "XingtuMusic",
    "XingtuPagination",
    "XingtuPrice",
    "XingtuRecVideos",
    "XingtuRecVideosResult",
    "XingtuSearch",
    "XingtuSearchResult",
    "XingtuSecondDistribution",
    "XingtuShowItems",
    "XingtuShowItemsResult",
    "XingtuSpreadInfo",
    "XingtuSpreadInfoResult",
    "XingtuStarTag",
    "XingtuTask",
    "XingtuThreeDistribution",
    "XingtuTouchDistributionPage",
    "XingtuTouchDistributionResult",
    "XingtuVideo",
    "XingtuVideoContentDistribution",
    "XingtuVideoTouch",
    "YoukuAction",
    "YoukuActionReport",
    "YoukuActionReportTrack",
    "YoukuAtmospherex",
    "YoukuBottomCallApp",
    "YoukuButtonActionReportTrack",
    "YoukuCate",
    "YoukuCircle",
    "YoukuComponentDataNode",
    "YoukuCoupon",
    "YoukuDataAction",
    "YoukuDataActionReport",
    "YoukuDataExtend",
    "YoukuDataFollowing",
    "YoukuDataNode",
    "YoukuDataRecommend",
    "YoukuDataTrack",
    "YoukuDrawer",
    "YoukuDuration",
    "YoukuFeature",
    "YoukuFilter",
    "YoukuFollow",
    "YoukuFollower",
    "YoukuFollowFeedback",
    "YoukuFollowing",
    "YoukuGlobalControlParam",
    "YoukuHeader",
    "YoukuIconCorner",
    "YoukuLeftButton",
    "YoukuLeftButtonAction",
    "YoukuLeftButtonActionReport",
    "YoukuLive",
    "YoukuModule",
    "YoukuMoreButton",
    "YoukuMoreButtonAction",
    "YoukuMoreButtonActionReport",
    "YoukuNodeData",
    "YoukuNodeDataAction",
    "YoukuOrder",
    "YoukuPageData",
    "YoukuPlayPageData",
    "YoukuPopCallApp",
    "YoukuPoster",
    "YoukuPraise",
    "YoukuPrivateMessage",
    "YoukuRecommend",
    "YoukuReport",
    "YoukuReportTrack",
    "YoukuRightButton",
    "YoukuSearchVideoAnswer",
    "YoukuSearchVideoBody",
    "YoukuSearchVideoData",
    "YoukuSearchVideoResult",
    "YoukuShare",
    "YoukuStyle",
    "YoukuSubTitle",
    "YoukuTab",
    "YoukuTitle",
    "YoukuTrack",
    "YoukuUserDetailComponent",
    "YoukuUserDetailPage",
    "YoukuUserDetailResult",
    "YoukuUserNode",
    "YoukuVideo",
    "YoukuVideoDetail",
    "YoukuVideoDetailComponent",
    "YoukuVideoDetailResult",
    "YoukuVideoNode",
    "YoukuVideoNodeData",
    "YoutubeCaption",
    "YoutubeContextServiceTrackingParam",
    "YoutubeGetVideoCaptionsV1Format",
    "YoutubeGetVideoCommentV1SortBy",
    "YoutubePlayabilityStatus",
    "YoutubeResponseContext",
    "YoutubeSearchV1Duration",
    "YoutubeSearchV1Features",
    "YoutubeSearchV1SortBy",
    "YoutubeSearchV1Type",
    "YoutubeSearchV1UploadDate",
    "YoutubeServiceTrackingParam",
    "YoutubeVideoCaptionsPage",
    "YoutubeVideoCaptionsResult",
    "YoutubeVideoDetail",
    "YoutubeVideoDetailResult",
    "ZhihuAbParam",
    "ZhihuActivityTopping",
    "ZhihuAd",
    "ZhihuAnswer",
    "ZhihuAnswerListAd",
    "ZhihuAnswerListAnswer",
    "ZhihuAnswerListData",
    "ZhihuAnswerListPaging",
    "ZhihuAnswerListResult",
    "ZhihuArticle",
    "ZhihuAuthor",
    "ZhihuAuthorBadge",
    "ZhihuBadge",
    "ZhihuBrand",
    "ZhihuCanComment",
    "ZhihuColumnArticleDetailResult",
    "ZhihuColumnArticleListAnswer",
    "ZhihuColumnArticleListResult",
    "ZhihuComment",
    "ZhihuCommercial",
    "ZhihuCreative",
    "ZhihuCta",
    "ZhihuDomain",
    "ZhihuEmojiReaction",
    "ZhihuExposedMedal",
    "ZhihuGetAnswerCommentsV1OrderBy",
    "ZhihuGetAnswerListV1Order",
    "ZhihuGetCommentRepliesV1OrderBy",
    "ZhihuGetUserArticlesV1SortType",
    "ZhihuHighlight",
    "ZhihuImageReaction",
    "ZhihuInteractionBarPlugin",
    "ZhihuItemInView",
    "ZhihuKvip",
    "ZhihuLinkbox",
    "ZhihuObject",
    "ZhihuObjectQuestion",
    "ZhihuObjectRelationship",
    "ZhihuPaging",
    "ZhihuPodcastAudioEnter",
    "ZhihuQuestion",
    "ZhihuReaction",
    "ZhihuRelation",
    "ZhihuRelationship",
    "ZhihuRelevant",
    "ZhihuReward",
    "ZhihuSearchAction",
    "ZhihuSearchData",
    "ZhihuSearchPage",
    "ZhihuSearchResult",
    "ZhihuSearchV1ShowAllTopics",
    "ZhihuSearchV1Sort",
    "ZhihuSearchV1TimeInterval",
    "ZhihuSearchV1Vertical",
    "ZhihuSession",
    "ZhihuShareGuide",
    "ZhihuStatistics",
    "ZhihuSuggestEdit",
    "ZhihuTableOfContent",
    "ZhihuTargetSetting",
    "ZhihuTargetThumbnail",
    "ZhihuThumbnail",
    "ZhihuTopic",
    "ZhihuUnnormalDetail",
    "ZhihuUserFollowTopicsAnswer",
    "ZhihuUserFollowTopicsData",
    "ZhihuUserFollowTopicsResult",
    "ZhihuUserInfo",
    "ZhihuUserInfoResult",
    "ZhihuVip",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "AmazonAllProductVariation": ".amazon_all_product_variation",
        "AmazonBestSeller": ".amazon_best_seller",
        "AmazonBestSellers": ".amazon_best_sellers",
        "AmazonBestSellersResult": ".amazon_best_sellers_result",
        "AmazonCategory": ".amazon_category",
        "AmazonCategoryPath": ".amazon_category_path",
        "AmazonColor": ".amazon_color",
        "AmazonProductDetail": ".amazon_product_detail",
        "AmazonProductDetailResult": ".amazon_product_detail_result",
        "AmazonProductTopReviews": ".amazon_product_top_reviews",
        "AmazonProductTopReviewsResult": ".amazon_product_top_reviews_result",
        "AmazonProductVariation": ".amazon_product_variation",
        "AmazonProductVideo": ".amazon_product_video",
        "AmazonReview": ".amazon_review",
        "AmazonReviewedProductVariant": ".amazon_reviewed_product_variant",
        "BeikeArea": ".beike_area",
        "BeikeAreaOption": ".beike_area_option",
        "BeikeCertificate": ".beike_certificate",
        "BeikeCertificateItem": ".beike_certificate_item",
        "BeikeCheckFilter": ".beike_check_filter",
        "BeikeCheckFilterRegionOption": ".beike_check_filter_region_option",
        "BeikeChoice": ".beike_choice",
        "BeikeColorTag": ".beike_color_tag",
        "BeikeCommunityList": ".beike_community_list",
        "BeikeCommunityListItem": ".beike_community_list_item",
        "BeikeCommunityListResult": ".beike_community_list_result",
        "BeikeDeclare": ".beike_declare",
        "BeikeErshoufangDetail": ".beike_ershoufang_detail",
        "BeikeErshoufangDetailBasic": ".beike_ershoufang_detail_basic",
        "BeikeErshoufangDetailBasicList": ".beike_ershoufang_detail_basic_list",
        "BeikeErshoufangDetailInfo": ".beike_ershoufang_detail_info",
        "BeikeErshoufangDetailResult": ".beike_ershoufang_detail_result",
        "BeikeErshoufangListAnswer": ".beike_ershoufang_list_answer",
        "BeikeErshoufangListData": ".beike_ershoufang_list_data",
        "BeikeErshoufangListResult": ".beike_ershoufang_list_result",
        "BeikeFilter": ".beike_filter",
        "BeikeFormatDownPrice": ".beike_format_down_price",
        "BeikeHeadPicture": ".beike_head_picture",
        "BeikeHeader": ".beike_header",
        "BeikeHouseKey": ".beike_house_key",
        "BeikeImg": ".beike_img",
        "BeikeInfoJump": ".beike_info_jump",
        "BeikeListFilter": ".beike_list_filter",
        "BeikeLiveCard": ".beike_live_card",
        "BeikeMiniProgram": ".beike_mini_program",
        "BeikeRange": ".beike_range",
        "BeikeRangeUnit": ".beike_range_unit",
        "BeikeRegion": ".beike_region",
        "BeikeRegionOption": ".beike_region_option",
        "BeikeShare": ".beike_share",
        "BeikeSlide": ".beike_slide",
        "BeikeSoldMore": ".beike_sold_more",
        "BeikeSortFilter": ".beike_sort_filter",
        "BeikeStyleSet": ".beike_style_set",
        "BeikeUserRelated": ".beike_user_related",
        "BeikeVerification": ".beike_verification",
        "BilibiliAbtest": ".bilibili_abtest",
        "BilibiliAds": ".bilibili_ads",
        "BilibiliAdsControl": ".bilibili_ads_control",
        "BilibiliArc": ".bilibili_arc",
        "BilibiliArgue": ".bilibili_argue",
        "BilibiliAttestation": ".bilibili_attestation",
        "BilibiliAttestationCommon": ".bilibili_attestation_common",
        "BilibiliAutoQnResp": ".bilibili_auto_qn_resp",
        "BilibiliAvailableVideo": ".bilibili_available_video",
        "BilibiliAvailableVideoItem": ".bilibili_available_video_item",
        "BilibiliAvatarIcon": ".bilibili_avatar_icon",
        "BilibiliAvatarItem": ".bilibili_avatar_item",
        "BilibiliBlacklist": ".bilibili_blacklist",
        "BilibiliBrowser": ".bilibili_browser",
        "BilibiliBusinessMark": ".bilibili_business_mark",
        "BilibiliCardbg": ".bilibili_cardbg",
        "BilibiliChannel": ".bilibili_channel",
        "BilibiliChannelKv": ".bilibili_channel_kv",
        "BilibiliChannelKvConfig": ".bilibili_channel_kv_config",
        "BilibiliCid": ".bilibili_cid",
        "BilibiliColorFormat": ".bilibili_color_format",
        "BilibiliComment": ".bilibili_comment",
        "BilibiliCommentContent": ".bilibili_comment_content",
        "BilibiliCommentControl": ".bilibili_comment_control",
        "BilibiliConstant": ".bilibili_constant",
        "BilibiliContentJumpUrl": ".bilibili_content_jump_url",
        "BilibiliControl": ".bilibili_control",
        "BilibiliCorePlayer": ".bilibili_core_player",
        "BilibiliCount": ".bilibili_count",
        "BilibiliCurrentRcmdTab": ".bilibili_current_rcmd_tab",
        "BilibiliCursor": ".bilibili_cursor",
        "BilibiliCursorAttr": ".bilibili_cursor_attr",
        "BilibiliCustomChannel": ".bilibili_custom_channel",
        "BilibiliDash": ".bilibili_dash",
        "BilibiliDataConfig": ".bilibili_data_config",
        "BilibiliDataResult": ".bilibili_data_result",
        "BilibiliDefaultWbiKey": ".bilibili_default_wbi_key",
        "BilibiliDesc": ".bilibili_desc",
        "BilibiliDimension": ".bilibili_dimension",
        "BilibiliDurl": ".bilibili_durl",
        "BilibiliEffect": ".bilibili_effect",
        "BilibiliElec": ".bilibili_elec",
        "BilibiliElecFull": ".bilibili_elec_full",
        "BilibiliElecFullItem": ".bilibili_elec_full_item",
        "BilibiliEmbedPlayer": ".bilibili_embed_player",
        "BilibiliEmergencyBan": ".bilibili_emergency_ban",
        "BilibiliEpisode": ".bilibili_episode",
        "BilibiliEpisodicButton": ".bilibili_episodic_button",
        "BilibiliEventConfig": ".bilibili_event_config",
        "BilibiliFallback": ".bilibili_fallback",
        "BilibiliFallbackLayer": ".bilibili_fallback_layer",
        "BilibiliFan": ".bilibili_fan",
        "BilibiliFansDetail": ".bilibili_fans_detail",
        "BilibiliFansMedal": ".bilibili_fans_medal",
        "BilibiliFeed": ".bilibili_feed",
        "BilibiliFeedbackPanel": ".bilibili_feedback_panel",
        "BilibiliFeedbackPanelDetail": ".bilibili_feedback_panel_detail",
        "BilibiliFolder": ".bilibili_folder",
        "BilibiliFrom": ".bilibili_from",
        "BilibiliFromParam": ".bilibili_from_param",
        "BilibiliGeneralCfg": ".bilibili_general_cfg",
        "BilibiliGeneralConfig": ".bilibili_general_config",
        "BilibiliGeneralSpec": ".bilibili_general_spec",
        "BilibiliHighLevel": ".bilibili_high_level",
        "BilibiliHome": ".bilibili_home",
        "BilibiliImageSrc": ".bilibili_image_src",
        "BilibiliInline": ".bilibili_inline",
        "BilibiliItemVip": ".bilibili_item_vip",
        "BilibiliJumpUrl": ".bilibili_jump_url",
        "BilibiliJumpUrlExtra": ".bilibili_jump_url_extra",
        "BilibiliLabel": ".bilibili_label",
        "BilibiliLastWatchedLocator": ".bilibili_last_watched_locator",
        "BilibiliLayer": ".bilibili_layer",
        "BilibiliLayerConfig": ".bilibili_layer_config",
        "BilibiliLayerConfigTag": ".bilibili_layer_config_tag",
        "BilibiliLayerResource": ".bilibili_layer_resource",
        "BilibiliLevel": ".bilibili_level",
        "BilibiliLimitChannel": ".bilibili_limit_channel",
        "BilibiliMediaData": ".bilibili_media_data",
        "BilibiliMember": ".bilibili_member",
        "BilibiliMemberUserSailing": ".bilibili_member_user_sailing",
        "BilibiliMemberVip": ".bilibili_member_vip",
        "BilibiliModuleHiddenCtrl": ".bilibili_module_hidden_ctrl",
        "BilibiliNameplate": ".bilibili_nameplate",
        "BilibiliNanoTheme": ".bilibili_nano_theme",
        "BilibiliOfficial": ".bilibili_official",
        "BilibiliOfficialVerify": ".bilibili_official_verify",
        "BilibiliOpus": ".bilibili_opus",
        "BilibiliOrder": ".bilibili_order",
        "BilibiliOtt": ".bilibili_ott",
        "BilibiliOwner": ".bilibili_owner",
        "BilibiliPage": ".bilibili_page",
        "BilibiliPaginationReply": ".bilibili_pagination_reply",
        "BilibiliPendant": ".bilibili_pendant",
        "BilibiliPlayConf": ".bilibili_play_conf",
        "BilibiliPlayLimit": ".bilibili_play_limit",
        "BilibiliPlayLimitAbtest": ".bilibili_play_limit_abtest",
        "BilibiliPlaylist": ".bilibili_playlist",
        "BilibiliPosSpec": ".bilibili_pos_spec",
        "BilibiliProfession": ".bilibili_profession",
        "BilibiliPromotion": ".bilibili_promotion",
        "BilibiliRcmdTabData": ".bilibili_rcmd_tab_data",
        "BilibiliRelated": ".bilibili_related",
        "BilibiliRelatedTabText": ".bilibili_related_tab_text",
        "BilibiliRemote": ".bilibili_remote",
        "BilibiliRenderSpec": ".bilibili_render_spec",
        "BilibiliResImage": ".bilibili_res_image",
        "BilibiliRight": ".bilibili_right",
        "BilibiliSearch": ".bilibili_search",
        "BilibiliSearchAllResult": ".bilibili_search_all_result",
        "BilibiliSearchAllResultExtra": ".bilibili_search_all_result_extra",
        "BilibiliSearchHits": ".bilibili_search_hits",
        "BilibiliSearchVideoAnswer": ".bilibili_search_video_answer",
        "BilibiliSearchVideoData": ".bilibili_search_video_data",
        "BilibiliSearchVideoResult": ".bilibili_search_video_result",
        "BilibiliSecondaryPanel": ".bilibili_secondary_panel",
        "BilibiliSenior": ".bilibili_senior",
        "BilibiliSeries": ".bilibili_series",
        "BilibiliServerConfig": ".bilibili_server_config",
        "BilibiliShareUrlTransfer": ".bilibili_share_url_transfer",
        "BilibiliShareUrlTransferResult": ".bilibili_share_url_transfer_result",
        "BilibiliShow": ".bilibili_show",
        "BilibiliShowItem": ".bilibili_show_item",
        "BilibiliSizeSpec": ".bilibili_size_spec",
        "BilibiliSpace": ".bilibili_space",
        "BilibiliSpaceInfo": ".bilibili_space_info",
        "BilibiliSplice": ".bilibili_splice",
        "BilibiliStat": ".bilibili_stat",
        "BilibiliStats": ".bilibili_stats",
        "BilibiliSubChannel": ".bilibili_sub_channel",
        "BilibiliSubtitle": ".bilibili_subtitle",
        "BilibiliSuperVip": ".bilibili_super_vip",
        "BilibiliSupportFormat": ".bilibili_support_format",
        "BilibiliSwitch": ".bilibili_switch",
        "BilibiliTag": ".bilibili_tag",
        "BilibiliTagRelated": ".bilibili_tag_related",
        "BilibiliThreePoint": ".bilibili_three_point",
        "BilibiliTop": ".bilibili_top",
        "BilibiliTopButtonUrl": ".bilibili_top_button_url",
        "BilibiliTopPhoto": ".bilibili_top_photo",
        "BilibiliTopic": ".bilibili_topic",
        "BilibiliTopicListResult": ".bilibili_topic_list_result",
        "BilibiliTribee": ".bilibili_tribee",
        "BilibiliUgcSeason": ".bilibili_ugc_season",
        "BilibiliUgcSeasonSection": ".bilibili_ugc_season_section",
        "BilibiliUgcUnloginKv": ".bilibili_ugc_unlogin_kv",
        "BilibiliUpAction": ".bilibili_up_action",
        "BilibiliUpData": ".bilibili_up_data",
        "BilibiliUpper": ".bilibili_upper",
        "BilibiliUrlRuleKv": ".bilibili_url_rule_kv",
        "BilibiliUser": ".bilibili_user",
        "BilibiliUserDetail": ".bilibili_user_detail",
        "BilibiliUserDetailCommon": ".bilibili_user_detail_common",
        "BilibiliUserDetailResult": ".bilibili_user_detail_result",
        "BilibiliUserGarb": ".bilibili_user_garb",
        "BilibiliUserHonour": ".bilibili_user_honour",
        "BilibiliUserSailing": ".bilibili_user_sailing",
        "BilibiliUserVideoListAnswer": ".bilibili_user_video_list_answer",
        "BilibiliUserVideoListData": ".bilibili_user_video_list_data",
        "BilibiliUserVideoListResult": ".bilibili_user_video_list_result",
        "BilibiliVideo": ".bilibili_video",
        "BilibiliVideoCaptionAnswer": ".bilibili_video_caption_answer",
        "BilibiliVideoCaptionData": ".bilibili_video_caption_data",
        "BilibiliVideoCaptionResult": ".bilibili_video_caption_result",
        "BilibiliVideoCommentAnswer": ".bilibili_video_comment_answer",
        "BilibiliVideoCommentData": ".bilibili_video_comment_data",
        "BilibiliVideoCommentResult": ".bilibili_video_comment_result",
        "BilibiliVideoData": ".bilibili_video_data",
        "BilibiliVideoDetail": ".bilibili_video_detail",
        "BilibiliVideoDetailAbtest": ".bilibili_video_detail_abtest",
        "BilibiliVideoDetailResult": ".bilibili_video_detail_result",
        "BilibiliVideoDetailTag": ".bilibili_video_detail_tag",
        "BilibiliVideoItem": ".bilibili_video_item",
        "BilibiliVip": ".bilibili_vip",
        "BilibiliWebCssStyle": ".bilibili_web_css_style",
        "DoubanMovieComments": ".douban_movie_comments",
        "DoubanMovieCommentsResult": ".douban_movie_comments_result",
        "DoubanMovieReviewDetail": ".douban_movie_review_detail",
        "DoubanMovieReviewDetailResult": ".douban_movie_review_detail_result",
        "DoubanMovieReviewsPage": ".douban_movie_reviews_page",
        "DoubanMovieReviewsResult": ".douban_movie_reviews_result",
        "DoubanPic": ".douban_pic",
        "DoubanRating": ".douban_rating",
        "DoubanRecentHotMovieItem": ".douban_recent_hot_movie_item",
        "DoubanRecentHotPage": ".douban_recent_hot_page",
        "DoubanRecentHotResult": ".douban_recent_hot_result",
        "DoubanRecommendTag": ".douban_recommend_tag",
        "DoubanReview": ".douban_review",
        "DoubanSubjectDetail": ".douban_subject_detail",
        "DoubanSubjectDetailResult": ".douban_subject_detail_result",
        "DoubanTag": ".douban_tag",
        "DoubanTypes": ".douban_types",
        "DouyinActivity": ".douyin_activity",
        "DouyinAdmireAuth": ".douyin_admire_auth",
        "DouyinAnchor": ".douyin_anchor",
        "DouyinAreaBtm": ".douyin_area_btm",
        "DouyinAudio": ".douyin_audio",
        "DouyinAudioMeta": ".douyin_audio_meta",
        "DouyinAuthor": ".douyin_author",
        "DouyinAwemeCommerce": ".douyin_aweme_commerce",
        "DouyinAwemeControl": ".douyin_aweme_control",
        "DouyinAwemeEdit": ".douyin_aweme_edit",
        "DouyinAwemeListen": ".douyin_aweme_listen",
        "DouyinAwemeRecommendChapter": ".douyin_aweme_recommend_chapter",
        "DouyinAwemeSuggestWord": ".douyin_aweme_suggest_word",
        "DouyinBcm": ".douyin_bcm",
        "DouyinBigThumb": ".douyin_big_thumb",
        "DouyinBitRate": ".douyin_bit_rate",
        "DouyinBitRateAudio": ".douyin_bit_rate_audio",
        "DouyinBusinessConfig": ".douyin_business_config",
        "DouyinBusinessConfigExtra": ".douyin_business_config_extra",
        "DouyinBusinessData": ".douyin_business_data",
        "DouyinCard": ".douyin_card",
        "DouyinCardBtm": ".douyin_card_btm",
        "DouyinCardEntry": ".douyin_card_entry",
        "DouyinCardProtocal": ".douyin_card_protocal",
        "DouyinChallenge": ".douyin_challenge",
        "DouyinChildren": ".douyin_children",
        "DouyinComment": ".douyin_comment",
        "DouyinCommentPermission": ".douyin_comment_permission",
        "DouyinCommentWordsRecommend": ".douyin_comment_words_recommend",
        "DouyinCommerce": ".douyin_commerce",
        "DouyinCommercePermission": ".douyin_commerce_permission",
        "DouyinCommerceUser": ".douyin_commerce_user",
        "DouyinComponentControl": ".douyin_component_control",
        "DouyinCoverUrl": ".douyin_cover_url",
        "DouyinDanmakuControl": ".douyin_danmaku_control",
        "DouyinDcm": ".douyin_dcm",
        "DouyinDcmExtra": ".douyin_dcm_extra",
        "DouyinDebugData": ".douyin_debug_data",
        "DouyinDislikeDimension": ".douyin_dislike_dimension",
        "DouyinDislikeDimensionEntity": ".douyin_dislike_dimension_entity",
        "DouyinDistributeCircle": ".douyin_distribute_circle",
        "DouyinDuet": ".douyin_duet",
        "DouyinEndorsement": ".douyin_endorsement",
        "DouyinEntLogExtra": ".douyin_ent_log_extra",
        "DouyinEnterprise": ".douyin_enterprise",
        "DouyinEnterpriseTab": ".douyin_enterprise_tab",
        "DouyinEntertainmentProduct": ".douyin_entertainment_product",
        "DouyinExtraAttr": ".douyin_extra_attr",
        "DouyinFail": ".douyin_fail",
        "DouyinFallCard": ".douyin_fall_card",
        "DouyinFastResponseComment": ".douyin_fast_response_comment",
        "DouyinFeedCommentConfig": ".douyin_feed_comment_config",
        "DouyinFeedback": ".douyin_feedback",
        "DouyinFollowShootClip": ".douyin_follow_shoot_clip",
        "DouyinFollowersDetail": ".douyin_followers_detail",
        "DouyinFriendRecommend": ".douyin_friend_recommend",
        "DouyinFuseVideoLabel": ".douyin_fuse_video_label",
        "DouyinGalileoPadTextcrop": ".douyin_galileo_pad_textcrop",
        "DouyinGameTag": ".douyin_game_tag",
        "DouyinGeneralPermission": ".douyin_general_permission",
        "DouyinGeneralSearchConfig": ".douyin_general_search_config",
        "DouyinGlobalConfig": ".douyin_global_config",
        "DouyinGuideScene": ".douyin_guide_scene",
        "DouyinHeadImage": ".douyin_head_image",
        "DouyinHot": ".douyin_hot",
        "DouyinIconDark": ".douyin_icon_dark",
        "DouyinImage": ".douyin_image",
        "DouyinImageAlbumMusic": ".douyin_image_album_music",
        "DouyinImageChallenge": ".douyin_image_challenge",
        "DouyinImageComment": ".douyin_image_comment",
        "DouyinImpressionData": ".douyin_impression_data",
        "DouyinItemWarnNotification": ".douyin_item_warn_notification",
        "DouyinLabel": ".douyin_label",
        "DouyinLayout": ".douyin_layout",
        "DouyinLevel": ".douyin_level",
        "DouyinLifeStoryBlock": ".douyin_life_story_block",
        "DouyinLimitFree": ".douyin_limit_free",
        "DouyinLog": ".douyin_log",
        "DouyinLogPb": ".douyin_log_pb",
        "DouyinLuna": ".douyin_luna",
        "DouyinMarket": ".douyin_market",
        "DouyinMateRelation": ".douyin_mate_relation",
        "DouyinMix": ".douyin_mix",
        "DouyinMixStatistics": ".douyin_mix_statistics",
        "DouyinMixStatus": ".douyin_mix_status",
        "DouyinMusic": ".douyin_music",
        "DouyinMusicCardData": ".douyin_music_card_data",
        "DouyinNextPage": ".douyin_next_page",
        "DouyinNotLoginModule": ".douyin_not_login_module",
        "DouyinOffline": ".douyin_offline",
        "DouyinOriginalMusician": ".douyin_original_musician",
        "DouyinPersonalTag": ".douyin_personal_tag",
        "DouyinPhotoSearchEntrance": ".douyin_photo_search_entrance",
        "DouyinPlayAddr": ".douyin_play_addr",
        "DouyinPlayProgress": ".douyin_play_progress",
        "DouyinPlayUrl": ".douyin_play_url",
        "DouyinPoiPatch": ".douyin_poi_patch",
        "DouyinPrivateTab": ".douyin_private_tab",
        "DouyinProductGenre": ".douyin_product_genre",
        "DouyinProfileCover": ".douyin_profile_cover",
        "DouyinProfileMobParam": ".douyin_profile_mob_param",
        "DouyinProfileShow": ".douyin_profile_show",
        "DouyinProfileTab": ".douyin_profile_tab",
        "DouyinPublishPlusAlienation": ".douyin_publish_plus_alienation",
        "DouyinRecommendChapter": ".douyin_recommend_chapter",
        "DouyinRender": ".douyin_render",
        "DouyinRenderExtra": ".douyin_render_extra",
        "DouyinReviewResult": ".douyin_review_result",
        "DouyinRisk": ".douyin_risk",
        "DouyinSearch": ".douyin_search",
        "DouyinSearchExtra": ".douyin_search_extra",
        "DouyinSearchHit": ".douyin_search_hit",
        "DouyinSearchImpr": ".douyin_search_impr",
        "DouyinSearchResult": ".douyin_search_result",
        "DouyinSearchUserExtra": ".douyin_search_user_extra",
        "DouyinSearchUserLog": ".douyin_search_user_log",
        "DouyinSearchUserStruct": ".douyin_search_user_struct",
        "DouyinSeriesPaid": ".douyin_series_paid",
        "DouyinShare": ".douyin_share",
        "DouyinShareUrlTransfer": ".douyin_share_url_transfer",
        "DouyinShareUrlTransferResult": ".douyin_share_url_transfer_result",
        "DouyinSpecial": ".douyin_special",
        "DouyinStatistics": ".douyin_statistics",
        "DouyinStatus": ".douyin_status",
        "DouyinSuggestWord": ".douyin_suggest_word",
        "DouyinTabSetting": ".douyin_tab_setting",
        "DouyinTextExtra": ".douyin_text_extra",
        "DouyinTimeCost": ".douyin_time_cost",
        "DouyinTimer": ".douyin_timer",
        "DouyinTopLabel": ".douyin_top_label",
        "DouyinUi": ".douyin_ui",
        "DouyinUrgeDetail": ".douyin_urge_detail",
        "DouyinUrl": ".douyin_url",
        "DouyinUser": ".douyin_user",
        "DouyinUserDetail": ".douyin_user_detail",
        "DouyinUserDetailExtra": ".douyin_user_detail_extra",
        "DouyinUserDetailResult": ".douyin_user_detail_result",
        "DouyinUserPermission": ".douyin_user_permission",
        "DouyinUserProfileTab": ".douyin_user_profile_tab",
        "DouyinUserVideoListPage": ".douyin_user_video_list_page",
        "DouyinUserVideoListResult": ".douyin_user_video_list_result",
        "DouyinVideo": ".douyin_video",
        "DouyinVideoCommentExtra": ".douyin_video_comment_extra",
        "DouyinVideoCommentPage": ".douyin_video_comment_page",
        "DouyinVideoCommentResult": ".douyin_video_comment_result",
        "DouyinVideoControl": ".douyin_video_control",
        "DouyinVideoDetail": ".douyin_video_detail",
        "DouyinVideoDetailExtra": ".douyin_video_detail_extra",
        "DouyinVideoDetailResult": ".douyin_video_detail_result",
        "DouyinVideoMedia": ".douyin_video_media",
        "DouyinVideoPaidWay": ".douyin_video_paid_way",
        "DouyinVideoSubCommentPage": ".douyin_video_sub_comment_page",
        "DouyinVideoSubCommentResult": ".douyin_video_sub_comment_result",
        "DouyinVideoTag": ".douyin_video_tag",
        "DouyinVisualSearch": ".douyin_visual_search",
        "DouyinVtagSearch": ".douyin_vtag_search",
        "DouyinWord": ".douyin_word",
        "DouyinXiguaBase": ".douyin_xigua_base",
        "DouyinXiguaTask": ".douyin_xigua_task",
        "AmazonGetBestSellersV1Country": ".enumerations",
        "AmazonGetCategoryProductsV1Country": ".enumerations",
        "AmazonGetCategoryProductsV1SortBy": ".enumerations",
        "AmazonGetProductDetailV1Country": ".enumerations",
        "AmazonGetProductTopReviewsV1Country": ".enumerations",
        "AmazonSearchProductsV1Country": ".enumerations",
        "AmazonSearchProductsV1DealsAndDiscounts": ".enumerations",
        "AmazonSearchProductsV1ProductCondition": ".enumerations",
        "AmazonSearchProductsV1SortBy": ".enumerations",
        "BilibiliSearchVideoV2Order": ".enumerations",
        "DoubanGetMovieCommentsV1Sort": ".enumerations",
        "DoubanGetMovieReviewsV1Sort": ".enumerations",
        "DouyinGetUserVideoListV1SortType": ".enumerations",
        "DouyinHotSearchV1ContentType": ".enumerations",
        "DouyinHotSearchV1SortType": ".enumerations",
        "DouyinHotSearchV1VideoType": ".enumerations",
        "DouyinSearchUserV2UserType": ".enumerations",
        "DouyinSearchVideoV1Duration": ".enumerations",
        "DouyinSearchVideoV1PublishTime": ".enumerations",
        "DouyinSearchVideoV1SortType": ".enumerations",
        "DouyinSearchVideoV4Duration": ".enumerations",
        "DouyinSearchVideoV4PublishTime": ".enumerations",
        "DouyinSearchVideoV4SortType": ".enumerations",
        "DouyinXingtuGetKolConvertAbilityV1Range": ".enumerations",
        "DouyinXingtuGetKolConvertVideosOrProductsV1DetailType": ".enumerations",
        "DouyinXingtuGetKolFansDistributionV1FansType": ".enumerations",
        "DouyinXingtuGetKolInfoV1PlatformChannel": ".enumerations",
        "DouyinXingtuGetKolMarketingInfoV1PlatformChannel": ".enumerations",
        "DouyinXingtuGetKolSpreadInfoV1Range": ".enumerations",
        "DouyinXingtuGetKolSpreadInfoV1Type": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType": ".enumerations",
        "DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period": ".enumerations",
        "DouyinXingtuGwApiAuthorGetAuthorBaseInfoV1Platform": ".enumerations",
        "DouyinXingtuGwApiAuthorGetAuthorMarketingInfoV1Platform": ".enumerations",
        "DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform": ".enumerations",
        "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType": ".enumerations",
        "DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorCpInfoV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorRecVideosV2V1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorTouchDistributionV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpAuthorVideoDistributionV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpCheckAuthorDisplayV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertAbilityV1Range": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1IndustryTag": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorLinkInfoV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Platform": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range": ".enumerations",
        "DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1AuthorList": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Gender": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Industry": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1KolPriceType": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1MarketingTarget": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1SearchType": ".enumerations",
        "DouyinXingtuGwApiGsearchSearchForAuthorSquareV1Sort": ".enumerations",
        "DouyinXingtuSearchKolSimpleV1PlatformSource": ".enumerations",
        "ImdbMainSearchQueryV1LanguageCountry": ".enumerations",
        "ImdbMainSearchQueryV1Type": ".enumerations",
        "ImdbNewsByCategoryQueryV1Category": ".enumerations",
        "ImdbNewsByCategoryQueryV1LanguageCountry": ".enumerations",
        "ImdbStreamingPicksQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleAwardsSummaryQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleBaseQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleBoxOfficeSummaryV1LanguageCountry": ".enumerations",
        "ImdbTitleChartRankingsV1LanguageCountry": ".enumerations",
        "ImdbTitleChartRankingsV1RankingsChartType": ".enumerations",
        "ImdbTitleContributionQuestionsV1LanguageCountry": ".enumerations",
        "ImdbTitleCountriesOfOriginV1LanguageCountry": ".enumerations",
        "ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleDetailsQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleDidYouKnowQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleExtendedDetailsQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleMoreLikeThisQueryV1LanguageCountry": ".enumerations",
        "ImdbTitlePlotQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleReduxOverviewQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleReleaseExpectationQueryV1LanguageCountry": ".enumerations",
        "ImdbTitleTopCastAndCrewV1LanguageCountry": ".enumerations",
        "ImdbTitleUserReviewsSummaryQueryV1LanguageCountry": ".enumerations",
        "InstagramGetPostCommentsV1SortOrder": ".enumerations",
        "LinkedinGetPostCommentsV1SortOrder": ".enumerations",
        "LinkedinGetPostReactionsV1Type": ".enumerations",
        "LinkedinGetUserPostsV1Type": ".enumerations",
        "QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType": ".enumerations",
        "QqHuxuanCgiBinAdvertiserMpPublisherGetUserArticlesV1ArticleType": ".enumerations",
        "SearchSearchV1Source": ".enumerations",
        "ShopeeGetItemDetailV1Site": ".enumerations",
        "ShopeeGetItemDetailV2Site": ".enumerations",
        "ShopeeGetItemInstallmentsV1Site": ".enumerations",
        "ShopeeGetItemReviewModelsV1Site": ".enumerations",
        "ShopeeGetItemReviewsV1Site": ".enumerations",
        "ShopeeGetItemReviewTagsV1Site": ".enumerations",
        "ShopeeGetItemSkuMatrixV1Site": ".enumerations",
        "ShopeeGetItemSkuModelsV1Site": ".enumerations",
        "ShopeeGetItemSnapshotV1Site": ".enumerations",
        "ShopeeGetSearchFacetsV1Site": ".enumerations",
        "ShopeeGetShopBaseV1Site": ".enumerations",
        "ShopeeGetShopCategoriesV1Site": ".enumerations",
        "ShopeeGetShopDetailV1Site": ".enumerations",
        "ShopeeGetShopItemListV1Site": ".enumerations",
        "ShopeeGetShopReviewsRichV1Site": ".enumerations",
        "ShopeeGetShopReviewsV1Site": ".enumerations",
        "ShopeeGetShopSeoV1Site": ".enumerations",
        "ShopeeSearchItemListV1Site": ".enumerations",
        "TaobaoGetItemCommentV3OrderType": ".enumerations",
        "TaobaoGetShopItemListV1Sort": ".enumerations",
        "TaobaoGetShopItemListV2Sort": ".enumerations",
        "TaobaoGetShopItemListV3Sort": ".enumerations",
        "TaobaoSearchItemListV1Sort": ".enumerations",
        "TemuGetHomepageGoodsV1Site": ".enumerations",
        "TiktokGetUserPostV1Sort": ".enumerations",
        "TiktokSearchPostV1PublishTime": ".enumerations",
        "TiktokSearchPostV1SortType": ".enumerations",
        "TiktokShopGetProductDetailV1Region": ".enumerations",
        "TiktokShopGetProductDetailV2Region": ".enumerations",
        "TiktokShopSearchProductsV1Region": ".enumerations",
        "TwitterSearchV1SearchType": ".enumerations",
        "WeiboGetPostCommentsV1Sort": ".enumerations",
        "WeiboSearchAllV2Contains": ".enumerations",
        "WeixinChannelsSearchVideoV1BodyPublishTimeType": ".enumerations",
        "WeixinChannelsSearchVideoV1BodySortType": ".enumerations",
        "WeixinGetArticleDetailV1Mode": ".enumerations",
        "WeixinGetArticleDetailV3Mode": ".enumerations",
        "WeixinSearchArticleHotV1Category": ".enumerations",
        "WeixinSearchArticleHotV1PublishType": ".enumerations",
        "WeixinSearchArticleV1BodyPublishTimeType": ".enumerations",
        "WeixinSearchArticleV1BodySortType": ".enumerations",
        "WeixinSearchArticleV2BodySubSearchType": ".enumerations",
        "WeixinSearchSuggestionsV1BusinessType": ".enumerations",
        "XianyuSearchItemListV1Sort": ".enumerations",
        "XiaohongshuGetNoteCommentV2Sort": ".enumerations",
        "XiaohongshuGetNoteCommentV3Sort": ".enumerations",
        "XiaohongshuGetNoteCommentV4Sort": ".enumerations",
        "XiaohongshuGetTopicNoteListV1Sort": ".enumerations",
        "XiaohongshuHotSearchV1Nd": ".enumerations",
        "XiaohongshuHotSearchV1OrderBy": ".enumerations",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType": ".enumerations",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1Nd": ".enumerations",
        "XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy": ".enumerations",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1AdvertiseSwitch": ".enumerations",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1Business": ".enumerations",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1DateType": ".enumerations",
        "XiaohongshuPgyApiPgyKolDataCoreDataV1NoteType": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansAge": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1FansGender": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Gender": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1NoteType": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1SearchType": ".enumerations",
        "XiaohongshuPgyApiSolarCooperatorBloggerV2V1Sort": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType": ".enumerations",
        "XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType": ".enumerations",
        "XiaohongshuPgyGetKolCoreDataV1AdSwitch": ".enumerations",
        "XiaohongshuPgyGetKolCoreDataV1Business": ".enumerations",
        "XiaohongshuPgyGetKolCoreDataV1DateType": ".enumerations",
        "XiaohongshuPgyGetKolCoreDataV1NoteType": ".enumerations",
        "XiaohongshuPgyGetKolDataSummaryV2Business": ".enumerations",
        "XiaohongshuPgyGetKolFansTrendV1DateType": ".enumerations",
        "XiaohongshuPgyGetKolFansTrendV1IncreaseType": ".enumerations",
        "XiaohongshuPgyGetKolNoteListV1AdSwitch": ".enumerations",
        "XiaohongshuPgyGetKolNoteListV1NoteType": ".enumerations",
        "XiaohongshuPgyGetKolNoteListV1OrderType": ".enumerations",
        "XiaohongshuPgyGetKolNoteRateV1AdSwitch": ".enumerations",
        "XiaohongshuPgyGetKolNoteRateV1Business": ".enumerations",
        "XiaohongshuPgyGetKolNoteRateV1DateType": ".enumerations",
        "XiaohongshuPgyGetKolNoteRateV1NoteType": ".enumerations",
        "XiaohongshuSearchNoteV1NoteTime": ".enumerations",
        "XiaohongshuSearchNoteV1NoteType": ".enumerations",
        "XiaohongshuSearchNoteV1Sort": ".enumerations",
        "XiaohongshuSearchNoteV2NoteTime": ".enumerations",
        "XiaohongshuSearchNoteV2NoteType": ".enumerations",
        "XiaohongshuSearchNoteV2Sort": ".enumerations",
        "XiaohongshuSearchNoteV3NoteTime": ".enumerations",
        "XiaohongshuSearchNoteV3NoteType": ".enumerations",
        "XiaohongshuSearchNoteV3Sort": ".enumerations",
        "XiaohongshuSearchNoteV4NoteType": ".enumerations",
        "XiaohongshuSearchNoteV4SortType": ".enumerations",
        "XiaohongshuSearchNoteV4TimeFilter": ".enumerations",
        "YoutubeGetVideoCaptionsV1Format": ".enumerations",
        "YoutubeGetVideoCommentV1SortBy": ".enumerations",
        "YoutubeSearchV1Duration": ".enumerations",
        "YoutubeSearchV1Features": ".enumerations",
        "YoutubeSearchV1SortBy": ".enumerations",
        "YoutubeSearchV1Type": ".enumerations",
        "YoutubeSearchV1UploadDate": ".enumerations",
        "ZhihuGetAnswerCommentsV1OrderBy": ".enumerations",
        "ZhihuGetAnswerListV1Order": ".enumerations",
        "ZhihuGetCommentRepliesV1OrderBy": ".enumerations",
        "ZhihuGetUserArticlesV1SortType": ".enumerations",
        "ZhihuSearchV1ShowAllTopics": ".enumerations",
        "ZhihuSearchV1Sort": ".enumerations",
        "ZhihuSearchV1TimeInterval": ".enumerations",
        "ZhihuSearchV1Vertical": ".enumerations",
        "FacebookAuthor": ".facebook_author",
        "FacebookImage": ".facebook_image",
        "FacebookPost": ".facebook_post",
        "FacebookProfileId": ".facebook_profile_id",
        "FacebookProfileIdResult": ".facebook_profile_id_result",
        "FacebookReaction": ".facebook_reaction",
        "FacebookSearchPostPage": ".facebook_search_post_page",
        "FacebookSearchPostResult": ".facebook_search_post_result",
        "FacebookVideoFile": ".facebook_video_file",
        "FollowersPage": ".followers_page",
        "FollowersResult": ".followers_result",
        "ImdbAka": ".imdb_aka",
        "ImdbAkaConnection": ".imdb_aka_connection",
        "ImdbAkaEdge": ".imdb_aka_edge",
        "ImdbAssociatedTitle": ".imdb_associated_title",
        "ImdbAttribute": ".imdb_attribute",
        "ImdbAuthor": ".imdb_author",
        "ImdbBudget": ".imdb_budget",
        "ImdbCanRate": ".imdb_can_rate",
        "ImdbCastAndCrewTitle": ".imdb_cast_and_crew_title",
        "ImdbCategory": ".imdb_category",
        "ImdbCertificate": ".imdb_certificate",
        "ImdbCharacter": ".imdb_character",
        "ImdbConnection": ".imdb_connection",
        "ImdbConnectionEdge": ".imdb_connection_edge",
        "ImdbCount": ".imdb_count",
        "ImdbCountriesOfOrigin": ".imdb_countries_of_origin",
        "ImdbCredit": ".imdb_credit",
        "ImdbCreditCharacter": ".imdb_credit_character",
        "ImdbCreditConnection": ".imdb_credit_connection",
        "ImdbCreditEdge": ".imdb_credit_edge",
        "ImdbDescription": ".imdb_description",
        "ImdbDisplayableProperty": ".imdb_displayable_property",
        "ImdbDisplayablePropertyValue": ".imdb_displayable_property_value",
        "ImdbEngagementStatistics": ".imdb_engagement_statistics",
        "ImdbEntityPrincipalCredit": ".imdb_entity_principal_credit",
        "ImdbEpisode": ".imdb_episode",
        "ImdbExternalLink": ".imdb_external_link",
        "ImdbExternalLinkConnection": ".imdb_external_link_connection",
        "ImdbExternalLinkEdge": ".imdb_external_link_edge",
        "ImdbFeaturedReview": ".imdb_featured_review",
        "ImdbFeaturedReviewConnection": ".imdb_featured_review_connection",
        "ImdbFeaturedReviewEdge": ".imdb_featured_review_edge",
        "ImdbFilmingLocation": ".imdb_filming_location",
        "ImdbFilmingLocationConnection": ".imdb_filming_location_connection",
        "ImdbFilmingLocationEdge": ".imdb_filming_location_edge",
        "ImdbFoundEntity": ".imdb_found_entity",
        "ImdbGoof": ".imdb_goof",
        "ImdbGoofConnection": ".imdb_goof_connection",
        "ImdbGoofEdge": ".imdb_goof_edge",
        "ImdbGross": ".imdb_gross",
        "ImdbHelpfulness": ".imdb_helpfulness",
        "ImdbHomepage": ".imdb_homepage",
        "ImdbId": ".imdb_id",
        "ImdbIdText": ".imdb_id_text",
        "ImdbImage": ".imdb_image",
        "ImdbInterest": ".imdb_interest",
        "ImdbInterestConnection": ".imdb_interest_connection",
        "ImdbInterestEdge": ".imdb_interest_edge",
        "ImdbInterestScore": ".imdb_interest_score",
        "ImdbKnownFor": ".imdb_known_for",
        "ImdbKnownForConnection": ".imdb_known_for_connection",
        "ImdbKnownForEdge": ".imdb_known_for_edge",
        "ImdbLikeThisTitleConnection": ".imdb_like_this_title_connection",
        "ImdbLikeThisTitleEdge": ".imdb_like_this_title_edge",
        "ImdbLine": ".imdb_line",
        "ImdbMainSearch": ".imdb_main_search",
        "ImdbMainSearchConnection": ".imdb_main_search_connection",
        "ImdbMainSearchData": ".imdb_main_search_data",
        "ImdbMainSearchEdge": ".imdb_main_search_edge",
        "ImdbMainSearchResult": ".imdb_main_search_result",
        "ImdbMetacritic": ".imdb_metacritic",
        "ImdbMetacriticReview": ".imdb_metacritic_review",
        "ImdbMetascore": ".imdb_metascore",
        "ImdbMoney": ".imdb_money",
        "ImdbName": ".imdb_name",
        "ImdbNameText": ".imdb_name_text",
        "ImdbNews": ".imdb_news",
        "ImdbNewsByCategory": ".imdb_news_by_category",
        "ImdbNewsByCategoryResult": ".imdb_news_by_category_result",
        "ImdbNewsConnection": ".imdb_news_connection",
        "ImdbNewsEdge": ".imdb_news_edge",
        "ImdbNodeCredit": ".imdb_node_credit",
        "ImdbNodeSource": ".imdb_node_source",
        "ImdbNodeText": ".imdb_node_text",
        "ImdbOfficialLink": ".imdb_official_link",
        "ImdbOfficialLinkConnection": ".imdb_official_link_connection",
        "ImdbOfficialLinkEdge": ".imdb_official_link_edge",
        "ImdbOpeningWeekendGross": ".imdb_opening_weekend_gross",
        "ImdbOpeningWeekendGrossConnection": ".imdb_opening_weekend_gross_connection",
        "ImdbOpeningWeekendGrossEdge": ".imdb_opening_weekend_gross_edge",
        "ImdbPage": ".imdb_page",
        "ImdbPlot": ".imdb_plot",
        "ImdbPrimaryImage": ".imdb_primary_image",
        "ImdbPrimaryImageSource": ".imdb_primary_image_source",
        "ImdbPrincipalCredit": ".imdb_principal_credit",
        "ImdbProductionStatus": ".imdb_production_status",
        "ImdbProductionStatusHistory": ".imdb_production_status_history",
        "ImdbQualifiersInMarkdown": ".imdb_qualifiers_in_markdown",
        "ImdbQuote": ".imdb_quote",
        "ImdbRatingsSummary": ".imdb_ratings_summary",
        "ImdbReleaseDate": ".imdb_release_date",
        "ImdbReleaseDateDisplayableProperty": ".imdb_release_date_displayable_property",
        "ImdbReleaseYear": ".imdb_release_year",
        "ImdbReviewConnection": ".imdb_review_connection",
        "ImdbReviewEdge": ".imdb_review_edge",
        "ImdbRuntime": ".imdb_runtime",
        "ImdbSoundtrack": ".imdb_soundtrack",
        "ImdbSoundtrackConnection": ".imdb_soundtrack_connection",
        "ImdbSoundtrackEdge": ".imdb_soundtrack_edge",
        "ImdbSpokenLanguage": ".imdb_spoken_language",
        "ImdbStreamingPicksPage": ".imdb_streaming_picks_page",
        "ImdbStreamingPicksResult": ".imdb_streaming_picks_result",
        "ImdbStreamingPicksTitle": ".imdb_streaming_picks_title",
        "ImdbStreamingTitle": ".imdb_streaming_title",
        "ImdbSummary": ".imdb_summary",
        "ImdbText": ".imdb_text",
        "ImdbTitle": ".imdb_title",
        "ImdbTitleAkaConnection": ".imdb_title_aka_connection",
        "ImdbTitleAkaEdge": ".imdb_title_aka_edge",
        "ImdbTitleAwardsSummary": ".imdb_title_awards_summary",
        "ImdbTitleAwardsSummaryData": ".imdb_title_awards_summary_data",
        "ImdbTitleAwardsSummaryRatings": ".imdb_title_awards_summary_ratings",
        "ImdbTitleAwardsSummaryResult": ".imdb_title_awards_summary_result",
        "ImdbTitleBoxOfficeSummary": ".imdb_title_box_office_summary",
        "ImdbTitleBoxOfficeSummaryData": ".imdb_title_box_office_summary_data",
        "ImdbTitleBoxOfficeSummaryResult": ".imdb_title_box_office_summary_result",
        "ImdbTitleChartRanking": ".imdb_title_chart_ranking",
        "ImdbTitleChartRankingConnection": ".imdb_title_chart_ranking_connection",
        "ImdbTitleChartRankingEdge": ".imdb_title_chart_ranking_edge",
        "ImdbTitleChartRankings": ".imdb_title_chart_rankings",
        "ImdbTitleChartRankingsResult": ".imdb_title_chart_rankings_result",
        "ImdbTitleConnection": ".imdb_title_connection",
        "ImdbTitleCountriesOfOrigin": ".imdb_title_countries_of_origin",
        "ImdbTitleCountriesOfOriginData": ".imdb_title_countries_of_origin_data",
        "ImdbTitleCountriesOfOriginResult": ".imdb_title_countries_of_origin_result",
        "ImdbTitleCredit": ".imdb_title_credit",
        "ImdbTitleCreditConnection": ".imdb_title_credit_connection",
        "ImdbTitleCreditEdge": ".imdb_title_credit_edge",
        "ImdbTitleCriticsReviewSummary": ".imdb_title_critics_review_summary",
        "ImdbTitleCriticsReviewSummaryData": ".imdb_title_critics_review_summary_data",
        "ImdbTitleCriticsReviewSummaryResult": ".imdb_title_critics_review_summary_result",
        "ImdbTitleData": ".imdb_title_data",
        "ImdbTitleDetails": ".imdb_title_details",
        "ImdbTitleDetailsResult": ".imdb_title_details_result",
        "ImdbTitleDidYouKnow": ".imdb_title_did_you_know",
        "ImdbTitleDidYouKnowData": ".imdb_title_did_you_know_data",
        "ImdbTitleDidYouKnowResult": ".imdb_title_did_you_know_result",
        "ImdbTitleEdge": ".imdb_title_edge",
        "ImdbTitleFacts": ".imdb_title_facts",
        "ImdbTitleMeta": ".imdb_title_meta",
        "ImdbTitleMoreLikeThis": ".imdb_title_more_like_this",
        "ImdbTitleMoreLikeThisData": ".imdb_title_more_like_this_data",
        "ImdbTitleMoreLikeThisResult": ".imdb_title_more_like_this_result",
        "ImdbTitlePlot": ".imdb_title_plot",
        "ImdbTitlePlotData": ".imdb_title_plot_data",
        "ImdbTitlePlotResult": ".imdb_title_plot_result",
        "ImdbTitlePrincipalCredit": ".imdb_title_principal_credit",
        "ImdbTitleRatingsSummary": ".imdb_title_ratings_summary",
        "ImdbTitleReleaseYear": ".imdb_title_release_year",
        "ImdbTitleResult": ".imdb_title_result",
        "ImdbTitleSpokenLanguage": ".imdb_title_spoken_language",
        "ImdbTitleText": ".imdb_title_text",
        "ImdbTitleType": ".imdb_title_type",
        "ImdbTitleUserReviewsSummary": ".imdb_title_user_reviews_summary",
        "ImdbTitleUserReviewsSummaryData": ".imdb_title_user_reviews_summary_data",
        "ImdbTitleUserReviewsSummaryResult": ".imdb_title_user_reviews_summary_result",
        "ImdbTopCastAndCrew": ".imdb_top_cast_and_crew",
        "ImdbTopCastAndCrewResult": ".imdb_top_cast_and_crew_result",
        "ImdbTopRanking": ".imdb_top_ranking",
        "ImdbTopRankingText": ".imdb_top_ranking_text",
        "ImdbWatchlistStatistics": ".imdb_watchlist_statistics",
        "ImdbWideReleaseDateConnection": ".imdb_wide_release_date_connection",
        "ImdbWideReleaseDateEdge": ".imdb_wide_release_date_edge",
        "InstagramAbout": ".instagram_about",
        "InstagramAchievement": ".instagram_achievement",
        "InstagramActiveStandaloneFundraiser": ".instagram_active_standalone_fundraiser",
        "InstagramAdditionalAudio": ".instagram_additional_audio",
        "InstagramAdditionalItem": ".instagram_additional_item",
        "InstagramAiDetectionMethod": ".instagram_ai_detection_method",
        "InstagramAigmAccountLabel": ".instagram_aigm_account_label",
        "InstagramAudioRanking": ".instagram_audio_ranking",
        "InstagramAudioReattribution": ".instagram_audio_reattribution",
        "InstagramAvatarStatus": ".instagram_avatar_status",
        "InstagramBioLink": ".instagram_bio_link",
        "InstagramBiographyWithEntity": ".instagram_biography_with_entity",
        "InstagramBrandedContentTag": ".instagram_branded_content_tag",
        "InstagramCaption": ".instagram_caption",
        "InstagramCarouselMedia": ".instagram_carousel_media",
        "InstagramChatPreferenceStatus": ".instagram_chat_preference_status",
        "InstagramClipsDemotionControl": ".instagram_clips_demotion_control",
        "InstagramClipsMetadata": ".instagram_clips_metadata",
        "InstagramClipsMusicAttribution": ".instagram_clips_music_attribution",
        "InstagramClipsRateLimiting": ".instagram_clips_rate_limiting",
        "InstagramCommentInformTreatment": ".instagram_comment_inform_treatment",
        "InstagramCommunityNote": ".instagram_community_note",
        "InstagramConsumption": ".instagram_consumption",
        "InstagramContentAppreciation": ".instagram_content_appreciation",
        "InstagramCreatorShopping": ".instagram_creator_shopping",
        "InstagramCrosspostMetadata": ".instagram_crosspost_metadata",
        "InstagramDataItem": ".instagram_data_item",
        "InstagramDemotionControl": ".instagram_demotion_control",
        "InstagramDimension": ".instagram_dimension",
        "InstagramEdgeFollow": ".instagram_edge_follow",
        "InstagramFanClub": ".instagram_fan_club",
        "InstagramFbUserTag": ".instagram_fb_user_tag",
        "InstagramFirstFrame": ".instagram_first_frame",
        "InstagramFollowupOption": ".instagram_followup_option",
        "InstagramFundraiserTag": ".instagram_fundraiser_tag",
        "InstagramHashtag": ".instagram_hashtag",
        "InstagramHashtagToMediaConnection": ".instagram_hashtag_to_media_connection",
        "InstagramIgApp": ".instagram_ig_app",
        "InstagramIgArtist": ".instagram_ig_artist",
        "InstagramImageVersion": ".instagram_image_version",
        "InstagramLocationData": ".instagram_location_data",
        "InstagramMashup": ".instagram_mashup",
        "InstagramMediaCropping": ".instagram_media_cropping",
        "InstagramMediaNote": ".instagram_media_note",
        "InstagramMetaVerifiedBenefit": ".instagram_meta_verified_benefit",
        "InstagramMetaVerifiedFriction": ".instagram_meta_verified_friction",
        "InstagramMetric": ".instagram_metric",
        "InstagramMusicMetadata": ".instagram_music_metadata",
        "InstagramNametag": ".instagram_nametag",
        "InstagramNullState": ".instagram_null_state",
        "InstagramNullStateConnection": ".instagram_null_state_connection",
        "InstagramNullStateEdge": ".instagram_null_state_edge",
        "InstagramOriginalSound": ".instagram_original_sound",
        "InstagramOwner": ".instagram_owner",
        "InstagramPage": ".instagram_page",
        "InstagramPinnedChannel": ".instagram_pinned_channel",
        "InstagramPost": ".instagram_post",
        "InstagramPostDetailAnswer": ".instagram_post_detail_answer",
        "InstagramPostDetailResult": ".instagram_post_detail_result",
        "InstagramProfileOverlay": ".instagram_profile_overlay",
        "InstagramProfilePicUrl": ".instagram_profile_pic_url",
        "InstagramReconFeature": ".instagram_recon_feature",
        "InstagramRecsFromFriend": ".instagram_recs_from_friend",
        "InstagramReport": ".instagram_report",
        "InstagramSearchHashtagPostsAnswer": ".instagram_search_hashtag_posts_answer",
        "InstagramSearchHashtagPostsData": ".instagram_search_hashtag_posts_data",
        "InstagramSearchHashtagPostsResult": ".instagram_search_hashtag_posts_result",
        "InstagramSearchReelsAnswer": ".instagram_search_reels_answer",
        "InstagramSearchReelsData": ".instagram_search_reels_data",
        "InstagramSearchReelsResult": ".instagram_search_reels_result",
        "InstagramSelectedThemeColor": ".instagram_selected_theme_color",
        "InstagramSharingFriction": ".instagram_sharing_friction",
        "InstagramSpritesheetInfoCandidate": ".instagram_spritesheet_info_candidate",
        "InstagramSpritesheetInfoCandidateDefault": ".instagram_spritesheet_info_candidate_default",
        "InstagramTaggedUser": ".instagram_tagged_user",
        "InstagramThemeColor": ".instagram_theme_color",
        "InstagramThreeCrop": ".instagram_three_crop",
        "InstagramThumbnailResource": ".instagram_thumbnail_resource",
        "InstagramTimelineMedia": ".instagram_timeline_media",
        "InstagramTimelineMediaConnection": ".instagram_timeline_media_connection",
        "InstagramTimelineMediaEdge": ".instagram_timeline_media_edge",
        "InstagramTopPostConnection": ".instagram_top_post_connection",
        "InstagramUser": ".instagram_user",
        "InstagramUserDetail": ".instagram_user_detail",
        "InstagramUserDetailAnswer": ".instagram_user_detail_answer",
        "InstagramUserDetailResult": ".instagram_user_detail_result",
        "InstagramUserDetailV2Result": ".instagram_user_detail_v2_result",
        "InstagramUserPostsAnswer": ".instagram_user_posts_answer",
        "InstagramUserPostsData": ".instagram_user_posts_data",
        "InstagramUserPostsResult": ".instagram_user_posts_result",
        "InstagramVideoVersion": ".instagram_video_version",
        "InstagramXpostMetadata": ".instagram_xpost_metadata",
        "JdActive": ".jd_active",
        "JdBottomBar": ".jd_bottom_bar",
        "JdBottomLoginTip": ".jd_bottom_login_tip",
        "JdBottomNav": ".jd_bottom_nav",
        "JdBusinessConfig": ".jd_business_config",
        "JdBusinessIcon": ".jd_business_icon",
        "JdBusinessSwitch": ".jd_business_switch",
        "JdBusinessText": ".jd_business_text",
        "JdButtonState": ".jd_button_state",
        "JdButtons": ".jd_buttons",
        "JdCategory": ".jd_category",
        "JdChannel": ".jd_channel",
        "JdComment": ".jd_comment",
        "JdCouponFloor": ".jd_coupon_floor",
        "JdDrainageStrip": ".jd_drainage_strip",
        "JdFData": ".jd_f_data",
        "JdFDataExt": ".jd_f_data_ext",
        "JdFeature": ".jd_feature",
        "JdFlag": ".jd_flag",
        "JdFloorForbid": ".jd_floor_forbid",
        "JdFloorSwitch": ".jd_floor_switch",
        "JdFrontStaticDocument": ".jd_front_static_document",
        "JdIr": ".jd_ir",
        "JdItemCommentsAnswer": ".jd_item_comments_answer",
        "JdItemCommentsResult": ".jd_item_comments_result",
        "JdItemDetail": ".jd_item_detail",
        "JdItemDetailCommon": ".jd_item_detail_common",
        "JdItemDetailPriceFloor": ".jd_item_detail_price_floor",
        "JdItemDetailResult": ".jd_item_detail_result",
        "JdItemPriceAnswer": ".jd_item_price_answer",
        "JdItemPriceResult": ".jd_item_price_result",
        "JdJxgf": ".jd_jxgf",
        "JdNavButton": ".jd_nav_button",
        "JdNewBanner": ".jd_new_banner",
        "JdNoticeFloor": ".jd_notice_floor",
        "JdOriginalPrice": ".jd_original_price",
        "JdPage": ".jd_page",
        "JdPayAddress": ".jd_pay_address",
        "JdPicture": ".jd_picture",
        "JdPis": ".jd_pis",
        "JdPisExt": ".jd_pis_ext",
        "JdPlusLimitBuy": ".jd_plus_limit_buy",
        "JdPlusPrice": ".jd_plus_price",
        "JdPopup": ".jd_popup",
        "JdPrice": ".jd_price",
        "JdPriceFloor": ".jd_price_floor",
        "JdPriceFloorExt": ".jd_price_floor_ext",
        "JdPricerate": ".jd_pricerate",
        "JdProduct": ".jd_product",
        "JdProductExtend": ".jd_product_extend",
        "JdPromiseYx": ".jd_promise_yx",
        "JdPromoText": ".jd_promo_text",
        "JdPromov": ".jd_promov",
        "JdRealPriceExt": ".jd_real_price_ext",
        "JdResultExt": ".jd_result_ext",
        "JdSelfD": ".jd_self_d",
        "JdShare": ".jd_share",
        "JdShopFloor": ".jd_shop_floor",
        "JdShopFloorConfig": ".jd_shop_floor_config",
        "JdSku": ".jd_sku",
        "JdStateSubsidiesText": ".jd_state_subsidies_text",
        "JdStock": ".jd_stock",
        "JdText": ".jd_text",
        "JdTip": ".jd_tip",
        "JdTipsDrainageStrip": ".jd_tips_drainage_strip",
        "JdTopDrainageStrip": ".jd_top_drainage_strip",
        "JdTsfw": ".jd_tsfw",
        "JdUnifiedServiceTag": ".jd_unified_service_tag",
        "KuaishouAdaptationSet": ".kuaishou_adaptation_set",
        "KuaishouAudioFeature": ".kuaishou_audio_feature",
        "KuaishouBottomEntry": ".kuaishou_bottom_entry",
        "KuaishouBottomStrongStyle": ".kuaishou_bottom_strong_style",
        "KuaishouBottomStyle": ".kuaishou_bottom_style",
        "KuaishouBottomWeakStyle": ".kuaishou_bottom_weak_style",
        "KuaishouComment": ".kuaishou_comment",
        "KuaishouCommentInfo": ".kuaishou_comment_info",
        "KuaishouDanmaku": ".kuaishou_danmaku",
        "KuaishouEventTrackData": ".kuaishou_event_track_data",
        "KuaishouExtParam": ".kuaishou_ext_param",
        "KuaishouFeed": ".kuaishou_feed",
        "KuaishouFeedExtParam": ".kuaishou_feed_ext_param",
        "KuaishouFeedLogCtx": ".kuaishou_feed_log_ctx",
        "KuaishouFeedSwitch": ".kuaishou_feed_switch",
        "KuaishouFollowShoot": ".kuaishou_follow_shoot",
        "KuaishouForwardStatsParam": ".kuaishou_forward_stats_param",
        "KuaishouHeadurl": ".kuaishou_headurl",
        "KuaishouKvqScore": ".kuaishou_kvq_score",
        "KuaishouLiving": ".kuaishou_living",
        "KuaishouOwnerCount": ".kuaishou_owner_count",
        "KuaishouPhotoReward": ".kuaishou_photo_reward",
        "KuaishouPhotoTextLocation": ".kuaishou_photo_text_location",
        "KuaishouPlay": ".kuaishou_play",
        "KuaishouPrivacyNewsAuthority": ".kuaishou_privacy_news_authority",
        "KuaishouProfile": ".kuaishou_profile",
        "KuaishouProfilePagePrefetch": ".kuaishou_profile_page_prefetch",
        "KuaishouRepresentation": ".kuaishou_representation",
        "KuaishouSameFrame": ".kuaishou_same_frame",
        "KuaishouSearchUserPage": ".kuaishou_search_user_page",
        "KuaishouSearchUserResult": ".kuaishou_search_user_result",
        "KuaishouSearchVideoPage": ".kuaishou_search_video_page",
        "KuaishouSearchVideoResult": ".kuaishou_search_video_result",
        "KuaishouShare": ".kuaishou_share",
        "KuaishouShareGuide": ".kuaishou_share_guide",
        "KuaishouShareUrlTransfer": ".kuaishou_share_url_transfer",
        "KuaishouShareUrlTransferResult": ".kuaishou_share_url_transfer_result",
        "KuaishouShareVerifyData": ".kuaishou_share_verify_data",
        "KuaishouSoundTrack": ".kuaishou_sound_track",
        "KuaishouStreamManifest": ".kuaishou_stream_manifest",
        "KuaishouSubCommentPage": ".kuaishou_sub_comment_page",
        "KuaishouUser": ".kuaishou_user",
        "KuaishouUserDetail": ".kuaishou_user_detail",
        "KuaishouUserDetailResult": ".kuaishou_user_detail_result",
        "KuaishouUserExtra": ".kuaishou_user_extra",
        "KuaishouUserFeedLogCtx": ".kuaishou_user_feed_log_ctx",
        "KuaishouUserInfoExposed": ".kuaishou_user_info_exposed",
        "KuaishouUserProfile": ".kuaishou_user_profile",
        "KuaishouUserSettingOption": ".kuaishou_user_setting_option",
        "KuaishouUserVideoListPage": ".kuaishou_user_video_list_page",
        "KuaishouUserVideoListResult": ".kuaishou_user_video_list_result",
        "KuaishouVideoCommentPage": ".kuaishou_video_comment_page",
        "KuaishouVideoCommentResult": ".kuaishou_video_comment_result",
        "KuaishouVideoDetailPage": ".kuaishou_video_detail_page",
        "KuaishouVideoDetailResult": ".kuaishou_video_detail_result",
        "KuaishouVideoFeature": ".kuaishou_video_feature",
        "KuaishouVolume": ".kuaishou_volume",
        "PugongyingAge": ".pugongying_age",
        "PugongyingAgeDistribution": ".pugongying_age_distribution",
        "PugongyingBloggersPage": ".pugongying_bloggers_page",
        "PugongyingBloggersResult": ".pugongying_bloggers_result",
        "PugongyingCity": ".pugongying_city",
        "PugongyingClothingIndustryPrice": ".pugongying_clothing_industry_price",
        "PugongyingContentTag": ".pugongying_content_tag",
        "PugongyingDevice": ".pugongying_device",
        "PugongyingDistributionData": ".pugongying_distribution_data",
        "PugongyingFansPortrait": ".pugongying_fans_portrait",
        "PugongyingFansTrendItem": ".pugongying_fans_trend_item",
        "PugongyingFansTrendPage": ".pugongying_fans_trend_page",
        "PugongyingFansTrendResult": ".pugongying_fans_trend_result",
        "PugongyingGender": ".pugongying_gender",
        "PugongyingImage": ".pugongying_image",
        "PugongyingIntention": ".pugongying_intention",
        "PugongyingKolCostEffective": ".pugongying_kol_cost_effective",
        "PugongyingKolCostEffectiveResult": ".pugongying_kol_cost_effective_result",
        "PugongyingKolFansPortrait": ".pugongying_kol_fans_portrait",
        "PugongyingKolFansPortraitResult": ".pugongying_kol_fans_portrait_result",
        "PugongyingKolFansProfile": ".pugongying_kol_fans_profile",
        "PugongyingKolFansProfileResult": ".pugongying_kol_fans_profile_result",
        "PugongyingKolFansSummary": ".pugongying_kol_fans_summary",
        "PugongyingKolFansSummaryResult": ".pugongying_kol_fans_summary_result",
        "PugongyingKolInfo": ".pugongying_kol_info",
        "PugongyingKolInfoResult": ".pugongying_kol_info_result",
        "PugongyingKolNotesDetailItem": ".pugongying_kol_notes_detail_item",
        "PugongyingKolNotesPage": ".pugongying_kol_notes_page",
        "PugongyingKolNotesRateNote": ".pugongying_kol_notes_rate_note",
        "PugongyingKolNotesResult": ".pugongying_kol_notes_result",
        "PugongyingKolSummary": ".pugongying_kol_summary",
        "PugongyingKolSummaryResult": ".pugongying_kol_summary_result",
        "PugongyingNote": ".pugongying_note",
        "PugongyingNoteDetail": ".pugongying_note_detail",
        "PugongyingNoteDetailResult": ".pugongying_note_detail_result",
        "PugongyingNoteType": ".pugongying_note_type",
        "PugongyingNotesRate": ".pugongying_notes_rate",
        "PugongyingNotesRateResult": ".pugongying_notes_rate_result",
        "PugongyingPagePercent": ".pugongying_page_percent",
        "PugongyingTermCommonNote": ".pugongying_term_common_note",
        "PugongyingTime": ".pugongying_time",
        "PugongyingUser": ".pugongying_user",
        "PugongyingVideo": ".pugongying_video",
        "PugongyingVideoMeta": ".pugongying_video_meta",
        "RedditAction": ".reddit_action",
        "RedditAppliedState": ".reddit_applied_state",
        "RedditAuthor": ".reddit_author",
        "RedditAuthorProfile": ".reddit_author_profile",
        "RedditAward": ".reddit_award",
        "RedditAwarding": ".reddit_awarding",
        "RedditBehavior": ".reddit_behavior",
        "RedditChildren": ".reddit_children",
        "RedditChildrenBehavior": ".reddit_children_behavior",
        "RedditComment": ".reddit_comment",
        "RedditCommentForest": ".reddit_comment_forest",
        "RedditCommentTree": ".reddit_comment_tree",
        "RedditComponentMain": ".reddit_component_main",
        "RedditDimension": ".reddit_dimension",
        "RedditDynamic": ".reddit_dynamic",
        "RedditDynamicComponent": ".reddit_dynamic_component",
        "RedditEvent": ".reddit_event",
        "RedditFilter": ".reddit_filter",
        "RedditFilterBar": ".reddit_filter_bar",
        "RedditFilterBarBehavior": ".reddit_filter_bar_behavior",
        "RedditFilterBarPresentation": ".reddit_filter_bar_presentation",
        "RedditFlair": ".reddit_flair",
        "RedditImage": ".reddit_image",
        "RedditInfoById": ".reddit_info_by_id",
        "RedditLegacyIcon": ".reddit_legacy_icon",
        "RedditListPresentation": ".reddit_list_presentation",
        "RedditListPresentationItem": ".reddit_list_presentation_item",
        "RedditMainConnection": ".reddit_main_connection",
        "RedditMainEdge": ".reddit_main_edge",
        "RedditMainPage": ".reddit_main_page",
        "RedditModeration": ".reddit_moderation",
        "RedditNavigation": ".reddit_navigation",
        "RedditNavigationBehavior": ".reddit_navigation_behavior",
        "RedditNodeContent": ".reddit_node_content",
        "RedditOutboundLink": ".reddit_outbound_link",
        "RedditPage": ".reddit_page",
        "RedditPost": ".reddit_post",
        "RedditPostComments": ".reddit_post_comments",
        "RedditPostCommentsResult": ".reddit_post_comments_result",
        "RedditPostContent": ".reddit_post_content",
        "RedditPostDetailPage": ".reddit_post_detail_page",
        "RedditPostDetailResult": ".reddit_post_detail_result",
        "RedditPostStats": ".reddit_post_stats",
        "RedditPostStatsPrivate": ".reddit_post_stats_private",
        "RedditPresentation": ".reddit_presentation",
        "RedditPresentationOption": ".reddit_presentation_option",
        "RedditProfile": ".reddit_profile",
        "RedditScope": ".reddit_scope",
        "RedditSearch": ".reddit_search",
        "RedditSearchData": ".reddit_search_data",
        "RedditSearchResult": ".reddit_search_result",
        "RedditStyle": ".reddit_style",
        "RedditSubreddit": ".reddit_subreddit",
        "RedditTelemetry": ".reddit_telemetry",
        "RedditTemplate": ".reddit_template",
        "RedditThumbnail": ".reddit_thumbnail",
        "RedditTop": ".reddit_top",
        "RedditTrackingContext": ".reddit_tracking_context",
        "RedditTrackingContextPost": ".reddit_tracking_context_post",
        "RedditTrackingContextSearch": ".reddit_tracking_context_search",
        "RedditTranslation": ".reddit_translation",
        "RedditTreeMore": ".reddit_tree_more",
        "RelationStat": ".relation_stat",
        "RelationStatAnswer": ".relation_stat_answer",
        "RelationStatResult": ".relation_stat_result",
        "Result": ".result",
        "SearchAuthor": ".search_author",
        "SearchList": ".search_list",
        "SearchPage": ".search_page",
        "SearchResult": ".search_result",
        "TaobaoAction": ".taobao_action",
        "TaobaoActionParam": ".taobao_action_param",
        "TaobaoApiStack": ".taobao_api_stack",
        "TaobaoAskAll": ".taobao_ask_all",
        "TaobaoAttribute": ".taobao_attribute",
        "TaobaoAuction": ".taobao_auction",
        "TaobaoBidPriceMoney": ".taobao_bid_price_money",
        "TaobaoBrand": ".taobao_brand",
        "TaobaoBreadcrumb": ".taobao_breadcrumb",
        "TaobaoBreadcrumbModuleResponse": ".taobao_breadcrumb_module_response",
        "TaobaoComment": ".taobao_comment",
        "TaobaoCoupon": ".taobao_coupon",
        "TaobaoCurrency": ".taobao_currency",
        "TaobaoDataListModuleResponse": ".taobao_data_list_module_response",
        "TaobaoDataTypeLabel": ".taobao_data_type_label",
        "TaobaoDebug": ".taobao_debug",
        "TaobaoDelivery": ".taobao_delivery",
        "TaobaoEntrance": ".taobao_entrance",
        "TaobaoEvaluate": ".taobao_evaluate",
        "TaobaoFeature": ".taobao_feature",
        "TaobaoFinalPromotion": ".taobao_final_promotion",
        "TaobaoGoodRate": ".taobao_good_rate",
        "TaobaoHttpData": ".taobao_http_data",
        "TaobaoInvite": ".taobao_invite",
        "TaobaoItem": ".taobao_item",
        "TaobaoItemCommentPage": ".taobao_item_comment_page",
        "TaobaoItemCommentResult": ".taobao_item_comment_result",
        "TaobaoItemDetail": ".taobao_item_detail",
        "TaobaoItemDetailCoupon": ".taobao_item_detail_coupon",
        "TaobaoItemDetailData": ".taobao_item_detail_data",
        "TaobaoItemDetailFeature": ".taobao_item_detail_feature",
        "TaobaoItemDetailParam": ".taobao_item_detail_param",
        "TaobaoItemDetailProp": ".taobao_item_detail_prop",
        "TaobaoItemDetailPropValue": ".taobao_item_detail_prop_value",
        "TaobaoItemDetailRate": ".taobao_item_detail_rate",
        "TaobaoItemDetailResource": ".taobao_item_detail_resource",
        "TaobaoItemDetailResult": ".taobao_item_detail_result",
        "TaobaoItemDetailSeller": ".taobao_item_detail_seller",
        "TaobaoItemDetailSku": ".taobao_item_detail_sku",
        "TaobaoItemDetailSkuBase": ".taobao_item_detail_sku_base",
        "TaobaoItemDetailSkus": ".taobao_item_detail_skus",
        "TaobaoItemDetailV3": ".taobao_item_detail_v3",
        "TaobaoItemDetailV3Result": ".taobao_item_detail_v3_result",
        "TaobaoItemDetailV4": ".taobao_item_detail_v4",
        "TaobaoItemDetailV4Result": ".taobao_item_detail_v4_result",
        "TaobaoItemDetailV5": ".taobao_item_detail_v5",
        "TaobaoItemDetailV5Result": ".taobao_item_detail_v5_result",
        "TaobaoItemDetailV9": ".taobao_item_detail_v9",
        "TaobaoItemDetailV9Result": ".taobao_item_detail_v9_result",
        "TaobaoItemOffer": ".taobao_item_offer",
        "TaobaoItemPrice": ".taobao_item_price",
        "TaobaoItemPropertyValue": ".taobao_item_property_value",
        "TaobaoItemSku": ".taobao_item_sku",
        "TaobaoItemSkuBase": ".taobao_item_sku_base",
        "TaobaoItemTrade": ".taobao_item_trade",
        "TaobaoItemsArray": ".taobao_items_array",
        "TaobaoKeyword": ".taobao_keyword",
        "TaobaoLink": ".taobao_link",
        "TaobaoListModuleResponse": ".taobao_list_module_response",
        "TaobaoListModuleResponseItem": ".taobao_list_module_response_item",
        "TaobaoMainItem": ".taobao_main_item",
        "TaobaoMetaModuleResponse": ".taobao_meta_module_response",
        "TaobaoModel": ".taobao_model",
        "TaobaoModelExtra": ".taobao_model_extra",
        "TaobaoModelItem": ".taobao_model_item",
        "TaobaoModelProperty": ".taobao_model_property",
        "TaobaoModelPropertyValue": ".taobao_model_property_value",
        "TaobaoModuleDescParam": ".taobao_module_desc_param",
        "TaobaoPage": ".taobao_page",
        "TaobaoPageConfig": ".taobao_page_config",
        "TaobaoPageData": ".taobao_page_data",
        "TaobaoPayment": ".taobao_payment",
        "TaobaoPromotion": ".taobao_promotion",
        "TaobaoPromotionPrice": ".taobao_promotion_price",
        "TaobaoPromotionTag": ".taobao_promotion_tag",
        "TaobaoPromotiontaobao": ".taobao_promotiontaobao",
        "TaobaoProp": ".taobao_prop",
        "TaobaoPropValue": ".taobao_prop_value",
        "TaobaoPropertyValue": ".taobao_property_value",
        "TaobaoQuery": ".taobao_query",
        "TaobaoRate": ".taobao_rate",
        "TaobaoRateSummary": ".taobao_rate_summary",
        "TaobaoResourceEntrance": ".taobao_resource_entrance",
        "TaobaoSearchItemList": ".taobao_search_item_list",
        "TaobaoSearchItemListExtra": ".taobao_search_item_list_extra",
        "TaobaoSearchItemListResult": ".taobao_search_item_list_result",
        "TaobaoSeeMore": ".taobao_see_more",
        "TaobaoSeller": ".taobao_seller",
        "TaobaoService": ".taobao_service",
        "TaobaoShare": ".taobao_share",
        "TaobaoShop": ".taobao_shop",
        "TaobaoShopItemList": ".taobao_shop_item_list",
        "TaobaoShopItemListData": ".taobao_shop_item_list_data",
        "TaobaoShopItemListResult": ".taobao_shop_item_list_result",
        "TaobaoShopItemListV2Result": ".taobao_shop_item_list_v2_result",
        "TaobaoShopItemListV3": ".taobao_shop_item_list_v3",
        "TaobaoShopItemListV3Result": ".taobao_shop_item_list_v3_result",
        "TaobaoShopItemsPage": ".taobao_shop_items_page",
        "TaobaoShopLabel": ".taobao_shop_label",
        "TaobaoSimplifiedModuleResponse": ".taobao_simplified_module_response",
        "TaobaoSku": ".taobao_sku",
        "TaobaoSkuBase": ".taobao_sku_base",
        "TaobaoSkuBaseProp": ".taobao_sku_base_prop",
        "TaobaoSkuOffer": ".taobao_sku_offer",
        "TaobaoSkuProperty": ".taobao_sku_property",
        "TaobaoSkuProps": ".taobao_sku_props",
        "TaobaoSkuPvPair": ".taobao_sku_pv_pair",
        "TaobaoTaobaoPromotion": ".taobao_taobao_promotion",
        "TaobaoTrackParam": ".taobao_track_param",
        "TaobaoTrade": ".taobao_trade",
        "TaobaoTradeData": ".taobao_trade_data",
        "TaobaoUmpPromoPrice": ".taobao_ump_promo_price",
        "TaobaoUser": ".taobao_user",
        "TaobaoVertical": ".taobao_vertical",
        "TaobaoVerticalAskAll": ".taobao_vertical_ask_all",
        "TaobaoVideo": ".taobao_video",
        "TiktokAcl": ".tiktok_acl",
        "TiktokAction": ".tiktok_action",
        "TiktokAddingAsPost": ".tiktok_adding_as_post",
        "TiktokAigc": ".tiktok_aigc",
        "TiktokAnimatedCover": ".tiktok_animated_cover",
        "TiktokAnimatedImage": ".tiktok_animated_image",
        "TiktokAppleMusicToken": ".tiktok_apple_music_token",
        "TiktokAuthor": ".tiktok_author",
        "TiktokAweme": ".tiktok_aweme",
        "TiktokAwemeAcl": ".tiktok_aweme_acl",
        "TiktokAwemeContent": ".tiktok_aweme_content",
        "TiktokAwemeCreatorAiComment": ".tiktok_aweme_creator_ai_comment",
        "TiktokAwemeSuggestWord": ".tiktok_aweme_suggest_word",
        "TiktokBanner": ".tiktok_banner",
        "TiktokBioLink": ".tiktok_bio_link",
        "TiktokBitrate": ".tiktok_bitrate",
        "TiktokC2Pa": ".tiktok_c2_pa",
        "TiktokCcTemplate": ".tiktok_cc_template",
        "TiktokChallenge": ".tiktok_challenge",
        "TiktokChorus": ".tiktok_chorus",
        "TiktokCla": ".tiktok_cla",
        "TiktokComment": ".tiktok_comment",
        "TiktokCommentButtonConfig": ".tiktok_comment_button_config",
        "TiktokCommentConfig": ".tiktok_comment_config",
        "TiktokCommentShare": ".tiktok_comment_share",
        "TiktokCommerce": ".tiktok_commerce",
        "TiktokCommerceUser": ".tiktok_commerce_user",
        "TiktokCreation": ".tiktok_creation",
        "TiktokCreatorAiComment": ".tiktok_creator_ai_comment",
        "TiktokCustomBiz": ".tiktok_custom_biz",
        "TiktokDescPrefix": ".tiktok_desc_prefix",
        "TiktokDownLoadLink": ".tiktok_down_load_link",
        "TiktokDspSong": ".tiktok_dsp_song",
        "TiktokDurationHighPrecision": ".tiktok_duration_high_precision",
        "TiktokECommerce": ".tiktok_e_commerce",
        "TiktokEvent": ".tiktok_event",
        "TiktokExtraAttr": ".tiktok_extra_attr",
        "TiktokFeedbackSurvey": ".tiktok_feedback_survey",
        "TiktokFootnote": ".tiktok_footnote",
        "TiktokGlobalDoodleConfig": ".tiktok_global_doodle_config",
        "TiktokGroupId": ".tiktok_group_id",
        "TiktokHashtag": ".tiktok_hashtag",
        "TiktokHighQualityBoost": ".tiktok_high_quality_boost",
        "TiktokImage": ".tiktok_image",
        "TiktokInteractPermission": ".tiktok_interact_permission",
        "TiktokItemContent": ".tiktok_item_content",
        "TiktokItemControl": ".tiktok_item_control",
        "TiktokItemEvent": ".tiktok_item_event",
        "TiktokItemMusic": ".tiktok_item_music",
        "TiktokItemStats": ".tiktok_item_stats",
        "TiktokItemTextExtra": ".tiktok_item_text_extra",
        "TiktokKey": ".tiktok_key",
        "TiktokLocalAlliance": ".tiktok_local_alliance",
        "TiktokLogPb": ".tiktok_log_pb",
        "TiktokMatchedPgcSound": ".tiktok_matched_pgc_sound",
        "TiktokMatchedSong": ".tiktok_matched_song",
        "TiktokMultipleChoice": ".tiktok_multiple_choice",
        "TiktokMusic": ".tiktok_music",
        "TiktokMusicRelease": ".tiktok_music_release",
        "TiktokOriginalClientText": ".tiktok_original_client_text",
        "TiktokPaidContent": ".tiktok_paid_content",
        "TiktokPlayAddr": ".tiktok_play_addr",
        "TiktokPoi": ".tiktok_poi",
        "TiktokPosition": ".tiktok_position",
        "TiktokPost": ".tiktok_post",
        "TiktokPostCommentExtra": ".tiktok_post_comment_extra",
        "TiktokPostCommentPage": ".tiktok_post_comment_page",
        "TiktokPostCommentResult": ".tiktok_post_comment_result",
        "TiktokPostDetail": ".tiktok_post_detail",
        "TiktokPostDetailExtra": ".tiktok_post_detail_extra",
        "TiktokPostDetailItemInfo": ".tiktok_post_detail_item_info",
        "TiktokPostDetailResult": ".tiktok_post_detail_result",
        "TiktokPreload": ".tiktok_preload",
        "TiktokProfileTab": ".tiktok_profile_tab",
        "TiktokPromote": ".tiktok_promote",
        "TiktokPromoteTrafficTag": ".tiktok_promote_traffic_tag",
        "TiktokQuickComment": ".tiktok_quick_comment",
        "TiktokRecMetric": ".tiktok_rec_metric",
        "TiktokReviewResult": ".tiktok_review_result",
        "TiktokRichSug": ".tiktok_rich_sug",
        "TiktokRisk": ".tiktok_risk",
        "TiktokSearchAweme": ".tiktok_search_aweme",
        "TiktokSearchHighlight": ".tiktok_search_highlight",
        "TiktokSearchItem": ".tiktok_search_item",
        "TiktokSearchPostExtra": ".tiktok_search_post_extra",
        "TiktokSearchPostPage": ".tiktok_search_post_page",
        "TiktokSearchPostResult": ".tiktok_search_post_result",
        "TiktokSearchUser": ".tiktok_search_user",
        "TiktokSearchUserPage": ".tiktok_search_user_page",
        "TiktokSearchUserResult": ".tiktok_search_user_result",
        "TiktokShare": ".tiktok_share",
        "TiktokShareGeneral": ".tiktok_share_general",
        "TiktokShareMeta": ".tiktok_share_meta",
        "TiktokShowTabConfig": ".tiktok_show_tab_config",
        "TiktokSocialInteractionBlob": ".tiktok_social_interaction_blob",
        "TiktokSocialQuickComment": ".tiktok_social_quick_comment",
        "TiktokSolariaProfile": ".tiktok_solaria_profile",
        "TiktokSpecialAccount": ".tiktok_special_account",
        "TiktokStandardBiz": ".tiktok_standard_biz",
        "TiktokStandardComponent": ".tiktok_standard_component",
        "TiktokStatistics": ".tiktok_statistics",
        "TiktokStats": ".tiktok_stats",
        "TiktokStatus": ".tiktok_status",
        "TiktokSubtitle": ".tiktok_subtitle",
        "TiktokSuggestWord": ".tiktok_suggest_word",
        "TiktokTabInfoConfig": ".tiktok_tab_info_config",
        "TiktokTag": ".tiktok_tag",
        "TiktokTailIcon": ".tiktok_tail_icon",
        "TiktokTakoBubble": ".tiktok_tako_bubble",
        "TiktokTextExtra": ".tiktok_text_extra",
        "TiktokTnsUeFeed": ".tiktok_tns_ue_feed",
        "TiktokToken": ".tiktok_token",
        "TiktokTopBarComponent": ".tiktok_top_bar_component",
        "TiktokTt2Dsp": ".tiktok_tt_2_dsp",
        "TiktokTtecContentTag": ".tiktok_ttec_content_tag",
        "TiktokTtecSuggestWord": ".tiktok_ttec_suggest_word",
        "TiktokTtsVoice": ".tiktok_tts_voice",
        "TiktokUpvote": ".tiktok_upvote",
        "TiktokUpvotePreload": ".tiktok_upvote_preload",
        "TiktokUrlForBlack": ".tiktok_url_for_black",
        "TiktokUser": ".tiktok_user",
        "TiktokUserDetailData": ".tiktok_user_detail_data",
        "TiktokUserDetailInfo": ".tiktok_user_detail_info",
        "TiktokUserDetailResult": ".tiktok_user_detail_result",
        "TiktokUserPostPage": ".tiktok_user_post_page",
        "TiktokUserPostResult": ".tiktok_user_post_result",
        "TiktokVcFilter": ".tiktok_vc_filter",
        "TiktokVideo": ".tiktok_video",
        "TiktokVideoBitRate": ".tiktok_video_bit_rate",
        "TiktokVideoCla": ".tiktok_video_cla",
        "TiktokVideoControl": ".tiktok_video_control",
        "TiktokVideoMedia": ".tiktok_video_media",
        "TiktokVideoPlayAddr": ".tiktok_video_play_addr",
        "TiktokVolume": ".tiktok_volume",
        "TiktokWord": ".tiktok_word",
        "TiktokWordRecord": ".tiktok_word_record",
        "TiktokWriteAcl": ".tiktok_write_acl",
        "ToutiaoActionBar": ".toutiao_action_bar",
        "ToutiaoActionCtrl": ".toutiao_action_ctrl",
        "ToutiaoActionSetting": ".toutiao_action_setting",
        "ToutiaoArticleBase": ".toutiao_article_base",
        "ToutiaoArticleClassification": ".toutiao_article_classification",
        "ToutiaoArticleDetailAnswer": ".toutiao_article_detail_answer",
        "ToutiaoArticleDetailData": ".toutiao_article_detail_data",
        "ToutiaoArticleDetailResult": ".toutiao_article_detail_result",
        "ToutiaoBgImage": ".toutiao_bg_image",
        "ToutiaoDiversity": ".toutiao_diversity",
        "ToutiaoExternal": ".toutiao_external",
        "ToutiaoH5Extra": ".toutiao_h5_extra",
        "ToutiaoItemCell": ".toutiao_item_cell",
        "ToutiaoItemCellExtra": ".toutiao_item_cell_extra",
        "ToutiaoItemCounter": ".toutiao_item_counter",
        "ToutiaoMainImage": ".toutiao_main_image",
        "ToutiaoMedia": ".toutiao_media",
        "ToutiaoSearchImage": ".toutiao_search_image",
        "ToutiaoSearchItem": ".toutiao_search_item",
        "ToutiaoSearchPage": ".toutiao_search_page",
        "ToutiaoSearchResult": ".toutiao_search_result",
        "ToutiaoShare": ".toutiao_share",
        "ToutiaoShareControl": ".toutiao_share_control",
        "ToutiaoStyleSetting": ".toutiao_style_setting",
        "ToutiaoTopTab": ".toutiao_top_tab",
        "ToutiaoUrl": ".toutiao_url",
        "ToutiaoUserDetailAnswer": ".toutiao_user_detail_answer",
        "ToutiaoUserDetailData": ".toutiao_user_detail_data",
        "ToutiaoUserDetailResult": ".toutiao_user_detail_result",
        "ToutiaoUserId": ".toutiao_user_id",
        "ToutiaoUserIdResult": ".toutiao_user_id_result",
        "TwitterAdditionalMedia": ".twitter_additional_media",
        "TwitterAffiliate": ".twitter_affiliate",
        "TwitterAllowDownloadStatus": ".twitter_allow_download_status",
        "TwitterAuthor": ".twitter_author",
        "TwitterBadge": ".twitter_badge",
        "TwitterEntities": ".twitter_entities",
        "TwitterEntityMediaResult": ".twitter_entity_media_result",
        "TwitterEntityUrl": ".twitter_entity_url",
        "TwitterExtMediaAvailability": ".twitter_ext_media_availability",
        "TwitterFaces": ".twitter_faces",
        "TwitterFeature": ".twitter_feature",
        "TwitterLabel": ".twitter_label",
        "TwitterMedia": ".twitter_media",
        "TwitterMediaResult": ".twitter_media_result",
        "TwitterMediaSize": ".twitter_media_size",
        "TwitterMediaVideo": ".twitter_media_video",
        "TwitterOriginal": ".twitter_original",
        "TwitterPhoto": ".twitter_photo",
        "TwitterPhotoSize": ".twitter_photo_size",
        "TwitterRect": ".twitter_rect",
        "TwitterRetweeted": ".twitter_retweeted",
        "TwitterSize": ".twitter_size",
        "TwitterTweet": ".twitter_tweet",
        "TwitterTweetMedia": ".twitter_tweet_media",
        "TwitterUrl": ".twitter_url",
        "TwitterUser": ".twitter_user",
        "TwitterUserDetailResult": ".twitter_user_detail_result",
        "TwitterUserMention": ".twitter_user_mention",
        "TwitterUserPostsPage": ".twitter_user_posts_page",
        "TwitterUserPostsResult": ".twitter_user_posts_result",
        "TwitterVariant": ".twitter_variant",
        "TwitterVideo": ".twitter_video",
        "WeiboActionlog": ".weibo_actionlog",
        "WeiboAnnotation": ".weibo_annotation",
        "WeiboApp": ".weibo_app",
        "WeiboBadge": ".weibo_badge",
        "WeiboButton": ".weibo_button",
        "WeiboButtonParam": ".weibo_button_param",
        "WeiboComment": ".weibo_comment",
        "WeiboCommentManage": ".weibo_comment_manage",
        "WeiboComponentPlayPlayinfo": ".weibo_component_play_playinfo",
        "WeiboComponentPlayPlayinfoUser": ".weibo_component_play_playinfo_user",
        "WeiboDetail": ".weibo_detail",
        "WeiboDetailResult": ".weibo_detail_result",
        "WeiboDynamicMembersMessage": ".weibo_dynamic_members_message",
        "WeiboFansIcon": ".weibo_fans_icon",
        "WeiboFilterGroup": ".weibo_filter_group",
        "WeiboFocusPoint": ".weibo_focus_point",
        "WeiboGeo": ".weibo_geo",
        "WeiboHotSearchAnswer": ".weibo_hot_search_answer",
        "WeiboHotSearchData": ".weibo_hot_search_data",
        "WeiboHotSearchResult": ".weibo_hot_search_result",
        "WeiboHotgov": ".weibo_hotgov",
        "WeiboIcon": ".weibo_icon",
        "WeiboIconData": ".weibo_icon_data",
        "WeiboImage": ".weibo_image",
        "WeiboLarge": ".weibo_large",
        "WeiboLargeGeo": ".weibo_large_geo",
        "WeiboLog": ".weibo_log",
        "WeiboMedia": ".weibo_media",
        "WeiboMonitor": ".weibo_monitor",
        "WeiboNumberDisplayStrategy": ".weibo_number_display_strategy",
        "WeiboPage": ".weibo_page",
        "WeiboPagePic": ".weibo_page_pic",
        "WeiboPc": ".weibo_pc",
        "WeiboPic": ".weibo_pic",
        "WeiboPicFocusPoint": ".weibo_pic_focus_point",
        "WeiboPost": ".weibo_post",
        "WeiboPostCommentsAnswer": ".weibo_post_comments_answer",
        "WeiboPostCommentsResult": ".weibo_post_comments_result",
        "WeiboPostListAnswer": ".weibo_post_list_answer",
        "WeiboPostListData": ".weibo_post_list_data",
        "WeiboPostListResult": ".weibo_post_list_result",
        "WeiboRealtime": ".weibo_realtime",
        "WeiboReward": ".weibo_reward",
        "WeiboSearchAll": ".weibo_search_all",
        "WeiboSearchAllResult": ".weibo_search_all_result",
        "WeiboStatus": ".weibo_status",
        "WeiboStatusPage": ".weibo_status_page",
        "WeiboStatusPic": ".weibo_status_pic",
        "WeiboStatusTotals": ".weibo_status_totals",
        "WeiboTab": ".weibo_tab",
        "WeiboTopic": ".weibo_topic",
        "WeiboTvComponentAnswer": ".weibo_tv_component_answer",
        "WeiboTvComponentData": ".weibo_tv_component_data",
        "WeiboTvComponentResult": ".weibo_tv_component_result",
        "WeiboUser": ".weibo_user",
        "WeiboUserDetailAnswer": ".weibo_user_detail_answer",
        "WeiboUserDetailData": ".weibo_user_detail_data",
        "WeiboUserDetailResult": ".weibo_user_detail_result",
        "WeiboUserGraceSetting": ".weibo_user_grace_setting",
        "WeiboUserInsecurity": ".weibo_user_insecurity",
        "WeiboUserPostAnswer": ".weibo_user_post_answer",
        "WeiboUserPostData": ".weibo_user_post_data",
        "WeiboUserPostResult": ".weibo_user_post_result",
        "WeiboVerifiedDetail": ".weibo_verified_detail",
        "WeiboVerifiedDetailData": ".weibo_verified_detail_data",
        "WeiboVideoTotals": ".weibo_video_totals",
        "WeiboVisible": ".weibo_visible",
        "WeixinAccount": ".weixin_account",
        "WeixinAccountBasicInfoAnswer": ".weixin_account_basic_info_answer",
        "WeixinAccountBasicInfoData": ".weixin_account_basic_info_data",
        "WeixinAccountBasicInfoResult": ".weixin_account_basic_info_result",
        "WeixinAccountHistoryArticles": ".weixin_account_history_articles",
        "WeixinAccountHistoryArticlesResult": ".weixin_account_history_articles_result",
        "WeixinAppMsg": ".weixin_app_msg",
        "WeixinAppMsgBase": ".weixin_app_msg_base",
        "WeixinAppMsgDetail": ".weixin_app_msg_detail",
        "WeixinArticleCommentAnswer": ".weixin_article_comment_answer",
        "WeixinArticleCommentResult": ".weixin_article_comment_result",
        "WeixinArticleDetail": ".weixin_article_detail",
        "WeixinArticleDetailResult": ".weixin_article_detail_result",
        "WeixinBase": ".weixin_base",
        "WeixinChannelsBoundChannelAnswer": ".weixin_channels_bound_channel_answer",
        "WeixinChannelsBoundChannelResult": ".weixin_channels_bound_channel_result",
        "WeixinChannelsConvertExportId": ".weixin_channels_convert_export_id",
        "WeixinChannelsConvertExportIdResult": ".weixin_channels_convert_export_id_result",
        "WeixinChannelsGetAccountVideosV1Body": ".weixin_channels_get_account_videos_v1_body",
        "WeixinChannelsGetVideoCommentV1Body": ".weixin_channels_get_video_comment_v1_body",
        "WeixinChannelsGetVideoMetricsV1Body": ".weixin_channels_get_video_metrics_v1_body",
        "WeixinChannelsGetVideoSubCommentV1Body": ".weixin_channels_get_video_sub_comment_v1_body",
        "WeixinChannelsSearchAccountV1Body": ".weixin_channels_search_account_v1_body",
        "WeixinChannelsSearchVideoV1Body": ".weixin_channels_search_video_v1_body",
        "WeixinChannelsSearchVideoV2Body": ".weixin_channels_search_video_v2_body",
        "WeixinComment": ".weixin_comment",
        "WeixinFeatured": ".weixin_featured",
        "WeixinGetAccountHistoryArticlesV2Body": ".weixin_get_account_history_articles_v2_body",
        "WeixinGetArticleCommentV1Body": ".weixin_get_article_comment_v1_body",
        "WeixinMessage": ".weixin_message",
        "WeixinMsg": ".weixin_msg",
        "WeixinMulti": ".weixin_multi",
        "WeixinNewReply": ".weixin_new_reply",
        "WeixinRichContent": ".weixin_rich_content",
        "WeixinSearchAccountV2Body": ".weixin_search_account_v2_body",
        "WeixinSearchArticleV1Body": ".weixin_search_article_v1_body",
        "WeixinSearchArticleV2Body": ".weixin_search_article_v2_body",
        "WeixinSearchMiniprogramV1Body": ".weixin_search_miniprogram_v1_body",
        "WeixinSubcontent": ".weixin_subcontent",
        "WeixinSuggestedCoverImg": ".weixin_suggested_cover_img",
        "WeixinUser": ".weixin_user",
        "XiaohongshuAdvancedWidgetsGroup": ".xiaohongshu_advanced_widgets_group",
        "XiaohongshuAllSortStrategy": ".xiaohongshu_all_sort_strategy",
        "XiaohongshuAtUser": ".xiaohongshu_at_user",
        "XiaohongshuAvatarPendant": ".xiaohongshu_avatar_pendant",
        "XiaohongshuBanner": ".xiaohongshu_banner",
        "XiaohongshuBizLabel": ".xiaohongshu_biz_label",
        "XiaohongshuBound": ".xiaohongshu_bound",
        "XiaohongshuBrandAccount": ".xiaohongshu_brand_account",
        "XiaohongshuBuyer": ".xiaohongshu_buyer",
        "XiaohongshuBuyerExtra": ".xiaohongshu_buyer_extra",
        "XiaohongshuCapa": ".xiaohongshu_capa",
        "XiaohongshuComment": ".xiaohongshu_comment",
        "XiaohongshuCommentPromptConfig": ".xiaohongshu_comment_prompt_config",
        "XiaohongshuCommentUser": ".xiaohongshu_comment_user",
        "XiaohongshuConsumer": ".xiaohongshu_consumer",
        "XiaohongshuContentTran": ".xiaohongshu_content_tran",
        "XiaohongshuConversion": ".xiaohongshu_conversion",
        "XiaohongshuCornerTag": ".xiaohongshu_corner_tag",
        "XiaohongshuDescAtUser": ".xiaohongshu_desc_at_user",
        "XiaohongshuFeedback": ".xiaohongshu_feedback",
        "XiaohongshuFilter": ".xiaohongshu_filter",
        "XiaohongshuFilterTag": ".xiaohongshu_filter_tag",
        "XiaohongshuFoldedArea": ".xiaohongshu_folded_area",
        "XiaohongshuFoundNote": ".xiaohongshu_found_note",
        "XiaohongshuFunctionEntry": ".xiaohongshu_function_entry",
        "XiaohongshuFunctionSwitch": ".xiaohongshu_function_switch",
        "XiaohongshuGeo": ".xiaohongshu_geo",
        "XiaohongshuGroup": ".xiaohongshu_group",
        "XiaohongshuHashTag": ".xiaohongshu_hash_tag",
        "XiaohongshuHulaTab": ".xiaohongshu_hula_tab",
        "XiaohongshuImage": ".xiaohongshu_image",
        "XiaohongshuInteraction": ".xiaohongshu_interaction",
        "XiaohongshuInteractionArea": ".xiaohongshu_interaction_area",
        "XiaohongshuLevel": ".xiaohongshu_level",
        "XiaohongshuListedNote": ".xiaohongshu_listed_note",
        "XiaohongshuLivePhoto": ".xiaohongshu_live_photo",
        "XiaohongshuLivePhotoImage": ".xiaohongshu_live_photo_image",
        "XiaohongshuLongPressShare": ".xiaohongshu_long_press_share",
        "XiaohongshuMedia": ".xiaohongshu_media",
        "XiaohongshuMediaSaveConfig": ".xiaohongshu_media_save_config",
        "XiaohongshuMiniProgram": ".xiaohongshu_mini_program",
        "XiaohongshuNativeVoice": ".xiaohongshu_native_voice",
        "XiaohongshuNote": ".xiaohongshu_note",
        "XiaohongshuNoteCommentPage": ".xiaohongshu_note_comment_page",
        "XiaohongshuNoteCommentResult": ".xiaohongshu_note_comment_result",
        "XiaohongshuNoteDetail": ".xiaohongshu_note_detail",
        "XiaohongshuNoteDetailResult": ".xiaohongshu_note_detail_result",
        "XiaohongshuNoteNumStat": ".xiaohongshu_note_num_stat",
        "XiaohongshuNoteSubCommentPage": ".xiaohongshu_note_sub_comment_page",
        "XiaohongshuNoteSubCommentResult": ".xiaohongshu_note_sub_comment_result",
        "XiaohongshuNoteTag": ".xiaohongshu_note_tag",
        "XiaohongshuOpaque": ".xiaohongshu_opaque",
        "XiaohongshuOriginImg": ".xiaohongshu_origin_img",
        "XiaohongshuPicture": ".xiaohongshu_picture",
        "XiaohongshuPrivacy": ".xiaohongshu_privacy",
        "XiaohongshuProfile": ".xiaohongshu_profile",
        "XiaohongshuProfileResult": ".xiaohongshu_profile_result",
        "XiaohongshuQueryDebug": ".xiaohongshu_query_debug",
        "XiaohongshuQueryIntent": ".xiaohongshu_query_intent",
        "XiaohongshuRecommend": ".xiaohongshu_recommend",
        "XiaohongshuRedClub": ".xiaohongshu_red_club",
        "XiaohongshuSearchNote": ".xiaohongshu_search_note",
        "XiaohongshuSearchNoteItem": ".xiaohongshu_search_note_item",
        "XiaohongshuSearchNoteResult": ".xiaohongshu_search_note_result",
        "XiaohongshuSearchRecommend": ".xiaohongshu_search_recommend",
        "XiaohongshuSearchRecommendItem": ".xiaohongshu_search_recommend_item",
        "XiaohongshuSearchRecommendResult": ".xiaohongshu_search_recommend_result",
        "XiaohongshuSearchRecommendStatus": ".xiaohongshu_search_recommend_status",
        "XiaohongshuSearchUser": ".xiaohongshu_search_user",
        "XiaohongshuSearchUserPage": ".xiaohongshu_search_user_page",
        "XiaohongshuSearchUserResult": ".xiaohongshu_search_user_result",
        "XiaohongshuSeller": ".xiaohongshu_seller",
        "XiaohongshuShare": ".xiaohongshu_share",
        "XiaohongshuShareUrlTransfer": ".xiaohongshu_share_url_transfer",
        "XiaohongshuShareUrlTransferResult": ".xiaohongshu_share_url_transfer_result",
        "XiaohongshuShowTabConfig": ".xiaohongshu_show_tab_config",
        "XiaohongshuShowTag": ".xiaohongshu_show_tag",
        "XiaohongshuStrategy": ".xiaohongshu_strategy",
        "XiaohongshuStream": ".xiaohongshu_stream",
        "XiaohongshuTabPublic": ".xiaohongshu_tab_public",
        "XiaohongshuTabVisible": ".xiaohongshu_tab_visible",
        "XiaohongshuTag": ".xiaohongshu_tag",
        "XiaohongshuTargetComment": ".xiaohongshu_target_comment",
        "XiaohongshuTextPressOption": ".xiaohongshu_text_press_option",
        "XiaohongshuTopic": ".xiaohongshu_topic",
        "XiaohongshuUrlMultiLevel": ".xiaohongshu_url_multi_level",
        "XiaohongshuUser": ".xiaohongshu_user",
        "XiaohongshuUserDesc": ".xiaohongshu_user_desc",
        "XiaohongshuUserDescAt": ".xiaohongshu_user_desc_at",
        "XiaohongshuUserLevel": ".xiaohongshu_user_level",
        "XiaohongshuUserNoteListPage": ".xiaohongshu_user_note_list_page",
        "XiaohongshuUserNoteListResult": ".xiaohongshu_user_note_list_result",
        "XiaohongshuUserShare": ".xiaohongshu_user_share",
        "XiaohongshuUserStatus": ".xiaohongshu_user_status",
        "XiaohongshuVideo": ".xiaohongshu_video",
        "XiaohongshuVideoOpaque": ".xiaohongshu_video_opaque",
        "XiaohongshuVideoStream": ".xiaohongshu_video_stream",
        "XiaohongshuZhongTongBar": ".xiaohongshu_zhong_tong_bar",
        "XingtuAttributeData": ".xingtu_attribute_data",
        "XingtuAuthor": ".xingtu_author",
        "XingtuAuthorCommerceSpreadInfo": ".xingtu_author_commerce_spread_info",
        "XingtuAuthorCommerceSpreadInfoResult": ".xingtu_author_commerce_spread_info_result",
        "XingtuAuthorContentHotKeywords": ".xingtu_author_content_hot_keywords",
        "XingtuAuthorContentHotKeywordsResult": ".xingtu_author_content_hot_keywords_result",
        "XingtuAuthorHotCommentTokensPage": ".xingtu_author_hot_comment_tokens_page",
        "XingtuAuthorHotCommentTokensResult": ".xingtu_author_hot_comment_tokens_result",
        "XingtuAuthorInfo": ".xingtu_author_info",
        "XingtuAuthorInfoResult": ".xingtu_author_info_result",
        "XingtuAuthorItem": ".xingtu_author_item",
        "XingtuAuthorOrderExperience": ".xingtu_author_order_experience",
        "XingtuAuthorOrderExperienceResult": ".xingtu_author_order_experience_result",
        "XingtuAuthorPlatformChannelInfo": ".xingtu_author_platform_channel_info",
        "XingtuAuthorPlatformChannelInfoResult": ".xingtu_author_platform_channel_info_result",
        "XingtuAuthorSquareExtraData": ".xingtu_author_square_extra_data",
        "XingtuAuthorVideoDistributionPage": ".xingtu_author_video_distribution_page",
        "XingtuAuthorVideoDistributionResult": ".xingtu_author_video_distribution_result",
        "XingtuBaseResp": ".xingtu_base_resp",
        "XingtuCheckAuthorDisplay": ".xingtu_check_author_display",
        "XingtuCheckAuthorDisplayResult": ".xingtu_check_author_display_result",
        "XingtuCommerceSeedBaseInfo": ".xingtu_commerce_seed_base_info",
        "XingtuCommerceSeedBaseInfoResult": ".xingtu_commerce_seed_base_info_result",
        "XingtuConvertAbility": ".xingtu_convert_ability",
        "XingtuConvertAbilityResult": ".xingtu_convert_ability_result",
        "XingtuConvertVideosOrProducts": ".xingtu_convert_videos_or_products",
        "XingtuConvertVideosOrProductsResult": ".xingtu_convert_videos_or_products_result",
        "XingtuCpIndex": ".xingtu_cp_index",
        "XingtuCpInfo": ".xingtu_cp_info",
        "XingtuCpInfoResult": ".xingtu_cp_info_result",
        "XingtuDaily": ".xingtu_daily",
        "XingtuDataDescription": ".xingtu_data_description",
        "XingtuDateValue": ".xingtu_date_value",
        "XingtuDatedCount": ".xingtu_dated_count",
        "XingtuDemanderBehavior": ".xingtu_demander_behavior",
        "XingtuDistribution": ".xingtu_distribution",
        "XingtuDistributionData": ".xingtu_distribution_data",
        "XingtuDistributionPage": ".xingtu_distribution_page",
        "XingtuDistributionResult": ".xingtu_distribution_result",
        "XingtuExpectCpe": ".xingtu_expect_cpe",
        "XingtuExpectCpm": ".xingtu_expect_cpm",
        "XingtuExtraData": ".xingtu_extra_data",
        "XingtuFoundAuthor": ".xingtu_found_author",
        "XingtuHotCommentToken": ".xingtu_hot_comment_token",
        "XingtuHotItem": ".xingtu_hot_item",
        "XingtuInteraction": ".xingtu_interaction",
        "XingtuItemNum": ".xingtu_item_num",
        "XingtuItemRate": ".xingtu_item_rate",
        "XingtuItemReportDetail": ".xingtu_item_report_detail",
        "XingtuItemReportDetailResult": ".xingtu_item_report_detail_result",
        "XingtuItemReportThAnalysis": ".xingtu_item_report_th_analysis",
        "XingtuItemReportThAnalysisResult": ".xingtu_item_report_th_analysis_result",
        "XingtuItemReportTrend": ".xingtu_item_report_trend",
        "XingtuItemReportTrendResult": ".xingtu_item_report_trend_result",
        "XingtuKolAudienceDistribution": ".xingtu_kol_audience_distribution",
        "XingtuKolDailyFans": ".xingtu_kol_daily_fans",
        "XingtuKolDailyFansResult": ".xingtu_kol_daily_fans_result",
        "XingtuLatestItem": ".xingtu_latest_item",
        "XingtuLink": ".xingtu_link",
        "XingtuLinkInfo": ".xingtu_link_info",
        "XingtuLinkInfoResult": ".xingtu_link_info_result",
        "XingtuLinkStruct": ".xingtu_link_struct",
        "XingtuLinkStructResult": ".xingtu_link_struct_result",
        "XingtuMarketingInfo": ".xingtu_marketing_info",
        "XingtuMarketingInfoResult": ".xingtu_marketing_info_result",
        "XingtuMusic": ".xingtu_music",
        "XingtuPagination": ".xingtu_pagination",
        "XingtuPrice": ".xingtu_price",
        "XingtuRecVideos": ".xingtu_rec_videos",
        "XingtuRecVideosResult": ".xingtu_rec_videos_result",
        "XingtuSearch": ".xingtu_search",
        "XingtuSearchResult": ".xingtu_search_result",
        "XingtuSecondDistribution": ".xingtu_second_distribution",
        "XingtuShowItems": ".xingtu_show_items",
        "XingtuShowItemsResult": ".xingtu_show_items_result",
        "XingtuSpreadInfo": ".xingtu_spread_info",
        "XingtuSpreadInfoResult": ".xingtu_spread_info_result",
        "XingtuStarTag": ".xingtu_star_tag",
        "XingtuTask": ".xingtu_task",
        "XingtuThreeDistribution": ".xingtu_three_distribution",
        "XingtuTouchDistributionPage": ".xingtu_touch_distribution_page",
        "XingtuTouchDistributionResult": ".xingtu_touch_distribution_result",
        "XingtuVideo": ".xingtu_video",
        "XingtuVideoContentDistribution": ".xingtu_video_content_distribution",
        "XingtuVideoTouch": ".xingtu_video_touch",
        "YoukuAction": ".youku_action",
        "YoukuActionReport": ".youku_action_report",
        "YoukuActionReportTrack": ".youku_action_report_track",
        "YoukuAtmospherex": ".youku_atmospherex",
        "YoukuBottomCallApp": ".youku_bottom_call_app",
        "YoukuButtonActionReportTrack": ".youku_button_action_report_track",
        "YoukuCate": ".youku_cate",
        "YoukuCircle": ".youku_circle",
        "YoukuComponentDataNode": ".youku_component_data_node",
        "YoukuCoupon": ".youku_coupon",
        "YoukuDataAction": ".youku_data_action",
        "YoukuDataActionReport": ".youku_data_action_report",
        "YoukuDataExtend": ".youku_data_extend",
        "YoukuDataFollowing": ".youku_data_following",
        "YoukuDataNode": ".youku_data_node",
        "YoukuDataRecommend": ".youku_data_recommend",
        "YoukuDataTrack": ".youku_data_track",
        "YoukuDrawer": ".youku_drawer",
        "YoukuDuration": ".youku_duration",
        "YoukuFeature": ".youku_feature",
        "YoukuFilter": ".youku_filter",
        "YoukuFollow": ".youku_follow",
        "YoukuFollowFeedback": ".youku_follow_feedback",
        "YoukuFollower": ".youku_follower",
        "YoukuFollowing": ".youku_following",
        "YoukuGlobalControlParam": ".youku_global_control_param",
        "YoukuHeader": ".youku_header",
        "YoukuIconCorner": ".youku_icon_corner",
        "YoukuLeftButton": ".youku_left_button",
        "YoukuLeftButtonAction": ".youku_left_button_action",
        "YoukuLeftButtonActionReport": ".youku_left_button_action_report",
        "YoukuLive": ".youku_live",
        "YoukuModule": ".youku_module",
        "YoukuMoreButton": ".youku_more_button",
        "YoukuMoreButtonAction": ".youku_more_button_action",
        "YoukuMoreButtonActionReport": ".youku_more_button_action_report",
        "YoukuNodeData": ".youku_node_data",
        "YoukuNodeDataAction": ".youku_node_data_action",
        "YoukuOrder": ".youku_order",
        "YoukuPageData": ".youku_page_data",
        "YoukuPlayPageData": ".youku_play_page_data",
        "YoukuPopCallApp": ".youku_pop_call_app",
        "YoukuPoster": ".youku_poster",
        "YoukuPraise": ".youku_praise",
        "YoukuPrivateMessage": ".youku_private_message",
        "YoukuRecommend": ".youku_recommend",
        "YoukuReport": ".youku_report",
        "YoukuReportTrack": ".youku_report_track",
        "YoukuRightButton": ".youku_right_button",
        "YoukuSearchVideoAnswer": ".youku_search_video_answer",
        "YoukuSearchVideoBody": ".youku_search_video_body",
        "YoukuSearchVideoData": ".youku_search_video_data",
        "YoukuSearchVideoResult": ".youku_search_video_result",
        "YoukuShare": ".youku_share",
        "YoukuStyle": ".youku_style",
        "YoukuSubTitle": ".youku_sub_title",
        "YoukuTab": ".youku_tab",
        "YoukuTitle": ".youku_title",
        "YoukuTrack": ".youku_track",
        "YoukuUserDetailComponent": ".youku_user_detail_component",
        "YoukuUserDetailPage": ".youku_user_detail_page",
        "YoukuUserDetailResult": ".youku_user_detail_result",
        "YoukuUserNode": ".youku_user_node",
        "YoukuVideo": ".youku_video",
        "YoukuVideoDetail": ".youku_video_detail",
        "YoukuVideoDetailComponent": ".youku_video_detail_component",
        "YoukuVideoDetailResult": ".youku_video_detail_result",
        "YoukuVideoNode": ".youku_video_node",
        "YoukuVideoNodeData": ".youku_video_node_data",
        "YoutubeCaption": ".youtube_caption",
        "YoutubeContextServiceTrackingParam": ".youtube_context_service_tracking_param",
        "YoutubePlayabilityStatus": ".youtube_playability_status",
        "YoutubeResponseContext": ".youtube_response_context",
        "YoutubeServiceTrackingParam": ".youtube_service_tracking_param",
        "YoutubeVideoCaptionsPage": ".youtube_video_captions_page",
        "YoutubeVideoCaptionsResult": ".youtube_video_captions_result",
        "YoutubeVideoDetail": ".youtube_video_detail",
        "YoutubeVideoDetailResult": ".youtube_video_detail_result",
        "ZhihuAbParam": ".zhihu_ab_param",
        "ZhihuActivityTopping": ".zhihu_activity_topping",
        "ZhihuAd": ".zhihu_ad",
        "ZhihuAnswer": ".zhihu_answer",
        "ZhihuAnswerListAd": ".zhihu_answer_list_ad",
        "ZhihuAnswerListAnswer": ".zhihu_answer_list_answer",
        "ZhihuAnswerListData": ".zhihu_answer_list_data",
        "ZhihuAnswerListPaging": ".zhihu_answer_list_paging",
        "ZhihuAnswerListResult": ".zhihu_answer_list_result",
        "ZhihuArticle": ".zhihu_article",
        "ZhihuAuthor": ".zhihu_author",
        "ZhihuAuthorBadge": ".zhihu_author_badge",
        "ZhihuBadge": ".zhihu_badge",
        "ZhihuBrand": ".zhihu_brand",
        "ZhihuCanComment": ".zhihu_can_comment",
        "ZhihuColumnArticleDetailResult": ".zhihu_column_article_detail_result",
        "ZhihuColumnArticleListAnswer": ".zhihu_column_article_list_answer",
        "ZhihuColumnArticleListResult": ".zhihu_column_article_list_result",
        "ZhihuComment": ".zhihu_comment",
        "ZhihuCommercial": ".zhihu_commercial",
        "ZhihuCreative": ".zhihu_creative",
        "ZhihuCta": ".zhihu_cta",
        "ZhihuDomain": ".zhihu_domain",
        "ZhihuEmojiReaction": ".zhihu_emoji_reaction",
        "ZhihuExposedMedal": ".zhihu_exposed_medal",
        "ZhihuHighlight": ".zhihu_highlight",
        "ZhihuImageReaction": ".zhihu_image_reaction",
        "ZhihuInteractionBarPlugin": ".zhihu_interaction_bar_plugin",
        "ZhihuItemInView": ".zhihu_item_in_view",
        "ZhihuKvip": ".zhihu_kvip",
        "ZhihuLinkbox": ".zhihu_linkbox",
        "ZhihuObject": ".zhihu_object",
        "ZhihuObjectQuestion": ".zhihu_object_question",
        "ZhihuObjectRelationship": ".zhihu_object_relationship",
        "ZhihuPaging": ".zhihu_paging",
        "ZhihuPodcastAudioEnter": ".zhihu_podcast_audio_enter",
        "ZhihuQuestion": ".zhihu_question",
        "ZhihuReaction": ".zhihu_reaction",
        "ZhihuRelation": ".zhihu_relation",
        "ZhihuRelationship": ".zhihu_relationship",
        "ZhihuRelevant": ".zhihu_relevant",
        "ZhihuReward": ".zhihu_reward",
        "ZhihuSearchAction": ".zhihu_search_action",
        "ZhihuSearchData": ".zhihu_search_data",
        "ZhihuSearchPage": ".zhihu_search_page",
        "ZhihuSearchResult": ".zhihu_search_result",
        "ZhihuSession": ".zhihu_session",
        "ZhihuShareGuide": ".zhihu_share_guide",
        "ZhihuStatistics": ".zhihu_statistics",
        "ZhihuSuggestEdit": ".zhihu_suggest_edit",
        "ZhihuTableOfContent": ".zhihu_table_of_content",
        "ZhihuTargetSetting": ".zhihu_target_setting",
        "ZhihuTargetThumbnail": ".zhihu_target_thumbnail",
        "ZhihuThumbnail": ".zhihu_thumbnail",
        "ZhihuTopic": ".zhihu_topic",
        "ZhihuUnnormalDetail": ".zhihu_unnormal_detail",
        "ZhihuUserFollowTopicsAnswer": ".zhihu_user_follow_topics_answer",
        "ZhihuUserFollowTopicsData": ".zhihu_user_follow_topics_data",
        "ZhihuUserFollowTopicsResult": ".zhihu_user_follow_topics_result",
        "ZhihuUserInfo": ".zhihu_user_info",
        "ZhihuUserInfoResult": ".zhihu_user_info_result",
        "ZhihuVip": ".zhihu_vip",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
