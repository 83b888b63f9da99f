# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_clothing_industry_price import PugongyingClothingIndustryPrice
    from .pugongying_content_tag import PugongyingContentTag
    from .pugongying_intention import PugongyingIntention
    from .pugongying_note import PugongyingNote


class PugongyingKolInfo(Model):
    """A creator as advertisers see them.

    Attributes:
        activity_list: The activities.
        content_tags: Tags of the content.
        fans_count: Number of followers.
        fans_num: Number of followers.
        feature_tags: Tags of the feature.
        gender: Gender, as the source writes it.
        industry_tag: Tag of the industry.
        kol_head_label: Label of the creator head.
        kol_type: Type of the creator.
        live_id: Id of the live stream.
        live_img: Picture of the live stream, or its address.
        location: Place.
        name: Name.
        note_list: The notes.
        picture_price: Price of the picture.
        picture_state: State of the picture.
        price_state: State of the price.
        recommend_reason: Reason of the recommendation.
        show_price: Whether the price is shown.
        type_: What sort of thing it is, as the source writes it.
        user_id: Id of the user.
        user_type: Type of the user.
        video_price: Price of the video.
        video_state: State of the video.
    """

    accum_common_imp_medin_num_30_d: int = field("accumCommonImpMedinNum30d", "int", required=True)
    accum_coop_imp_medin_num_30_d: int = field("accumCoopImpMedinNum30d", "int", required=True)
    accum_pic_common_imp_medin_num_30_d: int = field("accumPicCommonImpMedinNum30d", "int", required=True)
    accum_video_common_imp_medin_num_30_d: int = field("accumVideoCommonImpMedinNum30d", "int", required=True)
    activity_list: list[Any] | None = field("activityList", "[]", null=True, required=True)
    algo_recommend_reasons: Any = field("algoRecommendReasons", required=True)
    authority_list: Any = field("authorityList", required=True)
    avg_agmv_90_d: float = field("avgAgmv90d", "float", required=True)
    avg_live_viewer_num: float | str = field("avgLiveViewerNum", "float|str", required=True)
    business_note_count: int | str = field("businessNoteCount", "int|str", required=True)
    buyer_type: int = field("buyerType", "int", required=True)
    classify_code: int | None = field("classifyCode", "int", null=True, required=True)
    click_mid_num: int | str = field("clickMidNum", "int|str", required=True)
    click_mid_num_mcn: int = field("clickMidNumMcn", "int", required=True)
    clothing_industry_price: PugongyingClothingIndustryPrice | None = field(
        "clothingIndustryPrice", "PugongyingClothingIndustryPrice", null=True, required=True
    )
    content_tags: list[PugongyingContentTag] | None = field(
        "contentTags", "PugongyingContentTag[]", null=True, required=True
    )
    control_state: int = field("controlState", "int", required=True)
    coop_note_num_30_d: int = field("coopNoteNum30d", "int", required=True)
    cooper_type: int = field("cooperType", "int", required=True)
    cooperate_state: int | None = field("cooperateState", "int", null=True, required=True)
    cpc: Any = field("cpc", required=True)
    cps: Any = field("cps", required=True)
    current_level: int | None = field("currentLevel", "int", null=True, required=True)
    efficiency_valid_user: int | None = field("efficiencyValidUser", "int", null=True, required=True)
    estimate_cpuv_30_d: float = field("estimateCpuv30d", "float", required=True)
    estimate_picture_cpm: float = field("estimatePictureCpm", "float", required=True)
    estimate_picture_cpm_compare: float = field("estimatePictureCpmCompare", "float", required=True)
    estimate_picture_engage_cost: float = field("estimatePictureEngageCost", "float", required=True)
    estimate_picture_engage_cost_compare: float = field("estimatePictureEngageCostCompare", "float", required=True)
    estimate_video_cpm: float = field("estimateVideoCpm", "float", required=True)
    estimate_video_cpm_compare: float = field("estimateVideoCpmCompare", "float", required=True)
    estimate_video_engage_cost: float = field("estimateVideoEngageCost", "float", required=True)
    estimate_video_engage_cost_compare: float = field("estimateVideoEngageCostCompare", "float", required=True)
    fans_30_growth_num: int | str = field("fans30GrowthNum", "int|str", required=True)
    fans_30_growth_rate: float | None = field("fans30GrowthRate", "float", null=True, required=True)
    fans_active_in_28_d_lv: float | None = field("fansActiveIn28dLv", "float", null=True, required=True)
    fans_count: int | str = field("fansCount", "int|str", required=True)
    fans_engage_num: Any = field("fansEngageNum", required=True)
    fans_engage_num_30_d_lv: float | None = field("fansEngageNum30dLv", "float", null=True, required=True)
    fans_num: int | str = field("fansNum", "int|str", required=True)
    fans_rise_num: Any = field("fansRiseNum", required=True)
    fb_state: int = field("fbState", "int", required=True)
    feature_tags: Any = field("featureTags", required=True)
    forecast_group_cover_rate_lower: float = field("forecastGroupCoverRateLower", "float", required=True)
    forecast_group_cover_rate_upper: float = field("forecastGroupCoverRateUpper", "float", required=True)
    forecast_read_uv_lower: int = field("forecastReadUvLower", "int", required=True)
    forecast_read_uv_upper: int = field("forecastReadUvUpper", "int", required=True)
    gender: str = field("gender", "str", required=True)
    good_recommend_permission: Any = field("goodRecommendPermission", required=True)
    has_buyer_auth: bool = field("hasBuyerAuth", "bool", required=True)
    head_photo: str = field("headPhoto", "str", required=True)
    home_page_display: int = field("homePageDisplay", "int", required=True)
    hundred_like_percent_30: float | None = field("hundredLikePercent30", "float", null=True, required=True)
    industry_tag: Any = field("industryTag", required=True)
    intention_info: PugongyingIntention | None = field("intentionInfo", "PugongyingIntention", null=True, required=True)
    inter_mid_coop_30: int | None = field("interMidCoop30", "int", null=True, required=True)
    inter_mid_num: int | str = field("interMidNum", "int|str", required=True)
    invite_reply_48_h_num_ratio: float = field("inviteReply48hNumRatio", "float", required=True)
    is_collect: bool = field("isCollect", "bool", required=True)
    is_industry_recommend: bool | None = field("isIndustryRecommend", "bool", null=True, required=True)
    is_star: Any = field("isStar", required=True)
    klive_cnt_30_d: int = field("kliveCnt30d", "int", required=True)
    kol_head_label: int = field("kolHeadLabel", "int", required=True)
    kol_type: int = field("kolType", "int", required=True)
    like_collect_count_info: int | None = field("likeCollectCountInfo", "int", null=True, required=True)
    live: Any = field("live", required=True)
    live_gmv: Any = field("liveGMV", required=True)
    live_id: Any = field("liveId", required=True)
    live_img: Any = field("liveImg", required=True)
    live_sign: Any = field("liveSign", required=True)
    location: str = field("location", "str", required=True)
    low_active: bool = field("lowActive", "bool", required=True)
    lower_price: float | None = field("lowerPrice", "float", null=True, required=True)
    m_cpuv_num_30_d: int = field("mCpuvNum30d", "int", required=True)
    m_engagement_num: int | str = field("mEngagementNum", "int|str", required=True)
    m_engagement_num_mcn: int = field("mEngagementNumMcn", "int", required=True)
    market_target: Any = field("marketTarget", required=True)
    match_note_number: int = field("matchNoteNumber", "int", required=True)
    mcpuv_num_30_d: int = field("mcpuvNum30d", "int", required=True)
    mengagement_num: int | str = field("mengagementNum", "int|str", required=True)
    mengagement_num_mcn: int = field("mengagementNumMcn", "int", required=True)
    name: str = field("name", "str", required=True)
    new_high_quality: int = field("newHighQuality", "int", required=True)
    next_level: int | None = field("nextLevel", "int", null=True, required=True)
    next_picture_price: Any = field("nextPicturePrice", required=True)
    next_video_price: Any = field("nextVideoPrice", required=True)
    note: Any = field("note", required=True)
    note_list: list[PugongyingNote] | None = field("noteList", "PugongyingNote[]", null=True, required=True)
    note_sign: Any = field("noteSign", required=True)
    overflow_num: Any = field("overflowNum", required=True)
    personal_tags: list[str] | None = field("personalTags", "str[]", null=True, required=True)
    pic_price_remind: Any = field("picPriceRemind", required=True)
    picture_click_mid_num: int | str = field("pictureClickMidNum", "int|str", required=True)
    picture_cpc_base_price: str | None = field("pictureCpcBasePrice", "str", null=True, required=True)
    picture_cpc_estimate_num: Any = field("pictureCpcEstimateNum", required=True)
    picture_cpc_in_cart: Any = field("pictureCpcInCart", required=True)
    picture_cpc_per_price: str | None = field("pictureCpcPerPrice", "str", null=True, required=True)
    picture_hundred_like_percent_30: float | None = field(
        "pictureHundredLikePercent30", "float", null=True, required=True
    )
    picture_in_cart: bool | None = field("pictureInCart", "bool", null=True, required=True)
    picture_inter_mid_num: int | str = field("pictureInterMidNum", "int|str", required=True)
    picture_price: float | None = field("picturePrice", "float", null=True, required=True)
    picture_price_gt_zero: bool = field("picturePriceGtZero", "bool", required=True)
    picture_read_cost: str | None = field("pictureReadCost", "str", null=True, required=True)
    picture_show_state: bool | None = field("pictureShowState", "bool", null=True, required=True)
    picture_state: int | None = field("pictureState", "int", null=True, required=True)
    picture_thousand_like_percent_30: float | None = field(
        "pictureThousandLikePercent30", "float", null=True, required=True
    )
    predictive_exposure: int | None = field("predictiveExposure", "int", null=True, required=True)
    price_state: int | None = field("priceState", "int", null=True, required=True)
    processing_authorities: Any = field("processingAuthorities", required=True)
    promise_imp_num: int | str | None = field("promiseImpNum", "int|str", null=True, required=True)
    read_mid_coop_30: int | None = field("readMidCoop30", "int", null=True, required=True)
    recommend: Any = field("recommend", required=True)
    recommend_reason: Any = field("recommendReason", required=True)
    red_id: str = field("redId", "str", required=True)
    resemblance: bool | None = field("resemblance", "bool", null=True, required=True)
    seed_and_harcest: Any = field("seedAndHarcest", required=True)
    seller_real_income_amt_90_d: float = field("sellerRealIncomeAmt90d", "float", required=True)
    show_price: bool | None = field("showPrice", "bool", null=True, required=True)
    show_promise_tag: int = field("showPromiseTag", "int", required=True)
    special_industry_limit: bool | None = field("specialIndustryLimit", "bool", null=True, required=True)
    thousand_like_percent_30: float | None = field("thousandLikePercent30", "float", null=True, required=True)
    top_2_category_list: Any = field("top2CategoryList", required=True)
    total_note_count: Any = field("totalNoteCount", required=True)
    trade_type: Any = field("tradeType", required=True)
    travel_area_list: Any = field("travelAreaList", required=True)
    type_: list[Any] = field("type", "[]", required=True)
    user_id: str = field("userId", "str", required=True)
    user_type: int = field("userType", "int", required=True)
    valid: int = field("valid", "int", required=True)
    video_click_mid_num: int | str = field("videoClickMidNum", "int|str", required=True)
    video_cpc_base_price: str | None = field("videoCpcBasePrice", "str", null=True, required=True)
    video_cpc_estimate_num: Any = field("videoCpcEstimateNum", required=True)
    video_cpc_in_cart: Any = field("videoCpcInCart", required=True)
    video_cpc_per_price: str | None = field("videoCpcPerPrice", "str", null=True, required=True)
    video_cpc_state: int | None = field("videoCpcState", "int", null=True, required=True)
    video_finish_rate: float | None = field("videoFinishRate", "float", null=True, required=True)
    video_hundred_like_percent_30: float | None = field("videoHundredLikePercent30", "float", null=True, required=True)
    video_in_cart: bool | None = field("videoInCart", "bool", null=True, required=True)
    video_inter_mid_num: int | str = field("videoInterMidNum", "int|str", required=True)
    video_price: float | None = field("videoPrice", "float", null=True, required=True)
    video_price_gt_zero: bool = field("videoPriceGtZero", "bool", required=True)
    video_price_remind: Any = field("videoPriceRemind", required=True)
    video_read_cost: str | None = field("videoReadCost", "str", null=True, required=True)
    video_show_state: bool | None = field("videoShowState", "bool", null=True, required=True)
    video_state: int | None = field("videoState", "int", null=True, required=True)
    video_thousand_like_percent_30: float | None = field(
        "videoThousandLikePercent30", "float", null=True, required=True
    )
