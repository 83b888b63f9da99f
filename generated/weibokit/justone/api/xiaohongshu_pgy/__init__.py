# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu_pgy`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.pugongying_bloggers_result import PugongyingBloggersResult
    from ...models.pugongying_fans_trend_result import PugongyingFansTrendResult
    from ...models.pugongying_kol_cost_effective_result import PugongyingKolCostEffectiveResult
    from ...models.pugongying_kol_fans_portrait_result import PugongyingKolFansPortraitResult
    from ...models.pugongying_kol_fans_profile_result import PugongyingKolFansProfileResult
    from ...models.pugongying_kol_fans_summary_result import PugongyingKolFansSummaryResult
    from ...models.pugongying_kol_info_result import PugongyingKolInfoResult
    from ...models.pugongying_kol_notes_result import PugongyingKolNotesResult
    from ...models.pugongying_kol_summary_result import PugongyingKolSummaryResult
    from ...models.pugongying_note_detail_result import PugongyingNoteDetailResult
    from ...models.pugongying_notes_rate_result import PugongyingNotesRateResult
    from ...models.result import Result
    from ...models.xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType,
    )
    from ...models.xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_order_by import (
        XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy,
    )
    from ...models.xiaohongshu_pgy_api_solar_cooperator_blogger_v2v1_industry import (
        XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry,
    )

__all__ = ["AsyncXiaohongshuPgy", "XiaohongshuPgy"]


_API_SOLAR_COOPERATOR_BLOGGER_V2_V1_REQUIRES = (
    Requirement(
        mode="together",
        names=("similar_user_id", "similar_word"),
        wanted="`similar_user_id` and `similar_word` together, or none of them",
    ),
)


class XiaohongshuPgy:
    """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = UNSET,
        order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = UNSET,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | Unset = UNSET,
    ) -> Result:
        """Top notes of the content square.

        One numbered page of well-performing notes in the content square of Pugongying, in one business category,
        over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes count.

        Args:
            search_word: Words that the notes must have; empty for all.
            page_num: Number of the page, from 1. The service's default is `1`.
            biz_type: Line of business in which the notes are ranked; `XIAOHONGSHU_HOT` is the general ranking.
                `XIAOHONGSHU_HOT`, `PRODUCT_SEEDING`, `ECOMMERCE_PROMOTION`, `PUGONGYING_COOPERATION`,
                `LEAD_COLLECTION`, `ECOMMERCE_HOT`, `SEEDING_DIRECT` or `APP_PROMOTION`. The service's default is
                `XIAOHONGSHU_HOT`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1

        return _result(
            xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1.sync_detailed(
                search_word=search_word,
                page_num=page_num,
                biz_type=biz_type,
                order_by=order_by,
                nd=nd,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | Unset = UNSET,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
    ) -> Result:
        """Core figures of a creator.

        Core figures of a Pugongying creator over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_pgy_kol_data_core_data_v1

        return _result(
            xiaohongshu_pgy_api_pgy_kol_data_core_data_v1.sync_detailed(
                user_id=user_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                advertise_switch=advertise_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | Unset = UNSET,
        keyword: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["DEFAULT", "FANS"] | Unset = UNSET,
        fans_number_lower: int | Unset = UNSET,
        fans_number_upper: int | Unset = UNSET,
        fans_age: Literal["AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"] | Unset = UNSET,
        fans_gender: Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"] | Unset = UNSET,
        fans_child_age_info: str | Unset = UNSET,
        gender: Literal["ALL", "FEMALE", "MALE"] | Unset = UNSET,
        location: str | Unset = UNSET,
        content_tag: str | Unset = UNSET,
        content_scene_label: str | Unset = UNSET,
        personal_tags: str | Unset = UNSET,
        market_target: str | Unset = UNSET,
        audience_group: str | Unset = UNSET,
        top_20_crowds_label: str | Unset = UNSET,
        industry_specific_crowds_motor_dom: str | Unset = UNSET,
        feature_tags: str | Unset = UNSET,
        content_theme_label: str | Unset = UNSET,
        exclude_low_active: bool | Unset = UNSET,
        fans_num_up: bool | Unset = UNSET,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | Unset = UNSET,
        industry: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset = UNSET,
        accum_common_imp_medin_num_30_d: str | Unset = UNSET,
        read_mid_nor_30: str | Unset = UNSET,
        inter_mid_nor_30: str | Unset = UNSET,
        thousand_like_percent_30: str | Unset = UNSET,
        note_price: str | Unset = UNSET,
        video_price: str | Unset = UNSET,
        invite_reply_48_h_num_ratio: str | Unset = UNSET,
        progress_order_cnt: str | Unset = UNSET,
        trade_type: str | Unset = UNSET,
        trade_report_brand_ids: str | Unset = UNSET,
        exclude_trade_report_brand_ids: bool | Unset = UNSET,
        accum_coop_imp_medin_num_30_d: str | Unset = UNSET,
        read_mid_coop_30: str | Unset = UNSET,
        inter_mid_coop_30: str | Unset = UNSET,
        m_cpuv_num_30_d: str | Unset = UNSET,
        estimate_picture_cpm: str | Unset = UNSET,
        estimate_video_cpm: str | Unset = UNSET,
        estimate_pic_read_price: str | Unset = UNSET,
        estimate_video_read_price: str | Unset = UNSET,
        estimate_picture_engage_cost: str | Unset = UNSET,
        estimate_video_engage_cost: str | Unset = UNSET,
        estimate_cpuv_30_d: str | Unset = UNSET,
        klive_cnt_30_d: str | Unset = UNSET,
        avg_live_viewer_num: str | Unset = UNSET,
        avg_agmv_90_d: str | Unset = UNSET,
        similar_user_id: str | Unset = UNSET,
        similar_word: str | Unset = UNSET,
        fans_location: str | Unset = UNSET,
    ) -> PugongyingBloggersResult:
        """Creators on the Pugongying marketplace.

        One numbered page of the Pugongying creators found by nickname or note text, with about fifty filters on
        audience, content, prices, performance and live shows. Ranges are two numbers joined by a comma; the two
        parameters on a similar creator go together.

        Give `similar_user_id` and `similar_word` together, or none of them.

        Args:
            search_type: Where the words are looked for, in nicknames or in notes. `NICKNAME` or `NOTE`. The
                service's default is `NICKNAME`.
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or as Pugongying recommends. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            fans_number_lower: Followers at least.
            fans_number_upper: Followers at most.
            fans_age: Age that most followers have. `ALL`, `LT_18`, `AGE_18_24`, `AGE_25_34`, `AGE_35_44` or
                `GT_44`. The service's default is `ALL`.
            fans_gender: Sex that most followers have. `ALL`, `MALE_HIGH` or `FE_MALE_HIGH`. The service's default
                is `ALL`.
            fans_child_age_info: Stages of motherhood that followers are in, as Chinese labels or codes separated by
                commas; 1 planning, 2 to 6 children of 0–6 months, 7–12 months, 1–3 years, 4–6 years and 7–12 years,
                7 early and 8 late pregnancy.
            gender: Sex of the creator. `ALL`, `MALE` or `FEMALE`. The service's default is `ALL`.
            location: Where the creator lives, as Pugongying's Chinese names separated by commas; a country,
                province, city or district (河北 秦皇岛), from the outside in.
            content_tag: Categories of content by Pugongying's Chinese labels of the first or second level,
                separated by commas.
            content_scene_label: Scenes that a creator's notes show, as full label paths of Pugongying: words of a
                path separated by spaces, paths by commas.
            personal_tags: Who the creator is, as Pugongying's Chinese labels separated by commas.
            market_target: What the campaign is for. Exposure: `estimateAllCpm` by cost, `mAccumImpNum` by scale;
                reads: `readCost`, `mValidRawReadFeedNum`; interaction: `estimateEngageCost`, `mEngagementNum90d`;
                visits to shops outside: `estimateCpuv`, `mCpuvNum`.
            audience_group: Ids of audience groups (`dmpGroupId`), separated by commas. They belong to a Pugongying
                account and change; its audience management lists them.
            top_20_crowds_label: Groups of people among whom the creator is strong, as Pugongying's labels of either
                level, separated by commas.
            industry_specific_crowds_motor_dom: Groups of buyers special to an industry, as Pugongying's ids or
                labels, separated by commas.
            feature_tags: What a creator is good at, as Chinese labels separated by commas.
            content_theme_label: Themes of content by Pugongying's ids or labels, separated by commas.
            exclude_low_active: Leave out creators who are hardly active.
            fans_num_up: Leave out creators who lose followers.
            note_type: What a creator mostly publishes. `ALL`, `PHOTO_TEXT` or `VIDEO`. The service's default is
                `ALL`.
            industry: Industry that creators are recommended for. `BEAUTY_PERSONAL_CARE_BEAUTY`,
                `BEAUTY_PERSONAL_CARE_SKINCARE`, `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`,
                `BEAUTY_PERSONAL_CARE_FRAGRANCE`, `FOOD_BEVERAGE_SNACKS`, `FOOD_BEVERAGE_DRINKS`,
                `FOOD_BEVERAGE_HEALTH_FOOD`, `FOOD_BEVERAGE_DAIRY`, `FOOD_BEVERAGE_ALCOHOL`,
                `FOOD_BEVERAGE_GRAINS_OIL`, `FOOD_BEVERAGE_CROSS_BORDER_FOOD`, `FOOD_BEVERAGE_FRESH_FOOD`,
                `FOOD_BEVERAGE_MEAL_REPLACEMENT`, `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`, `MOTHER_BABY_SUPPLIES`,
                `MOTHER_BABY_FORMULA_FOOD`, `DIGITAL_APPLIANCES_HOME_APPLIANCES`,
                `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`, `DAILY_GOODS_HOUSEHOLD_DAILY_USE`,
                `DAILY_GOODS_PET_SUPPLIES_FOOD`, `DAILY_GOODS_OFFICE_SUPPLIES`,
                `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`, `APPAREL_ACCESSORIES_JEWELRY`,
                `APPAREL_ACCESSORIES_BAGS_GLASSES`, `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`,
                `APPAREL_ACCESSORIES_WATCHES`, `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`,
                `HOME_BUILDING_MATERIALS_HOME_DECOR`, `HOME_BUILDING_MATERIALS_FURNITURE`,
                `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`, `AUTOMOTIVE`, `INTERNET_ECOMMERCE`,
                `INTERNET_SOFTWARE_TOOLS`, `HEALTHCARE_MEDICAL_DEVICES`, `HEALTHCARE_MEDICAL_BEAUTY`,
                `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`, `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`,
                `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`, `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`,
                `LIFE_SERVICES_OFFLINE_RETAIL`, `LIFE_SERVICES_BEAUTY_HAIR`, `CATERING_RESTAURANTS`,
                `CATERING_DRINKS_DESSERTS`, `BUSINESS_SERVICES`, `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`,
                `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`, `EDUCATION_TRAINING_INTEREST_TRAINING`,
                `EDUCATION_TRAINING_K12_EDUCATION`, `EDUCATION_TRAINING_DEGREE_EDUCATION`,
                `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`, `EDUCATION_TRAINING_OTHER`, `GAMES` or `TRAVEL_TOURISM`.
            accum_common_imp_medin_num_30_d: Least and greatest median of exposures of daily notes in 30 days, with
                a comma between them; -1 or null leaves the top open.
            read_mid_nor_30: Least and greatest median of reads of daily notes in 30 days, with a comma between
                them; -1 or null leaves the top open.
            inter_mid_nor_30: Least and greatest median of interactions of daily notes in 30 days, with a comma
                between them; -1 or null leaves the top open.
            thousand_like_percent_30: Least and greatest share of notes with 1,000 likes in 30 days, with a comma
                between them; as fractions or in percent, null leaves the top open.
            note_price: Least and greatest price of a photo note, with a comma between them; -1 or null leaves the
                top open.
            video_price: Least and greatest price of a video note, with a comma between them; -1 or null leaves the
                top open.
            invite_reply_48_h_num_ratio: Least and greatest share of invitations answered within 48 hours, with a
                comma between them; as fractions or in percent.
            progress_order_cnt: Least and greatest number of orders in progress, with a comma between them.
            trade_type: Industry that the creator lately worked for, as Pugongying's Chinese label.
            trade_report_brand_ids: Ids of brands that the creator lately worked with, separated by commas.
            exclude_trade_report_brand_ids: Leave out creators who worked with the brands of `tradeReportBrandIds`,
                instead of asking for them.
            accum_coop_imp_medin_num_30_d: Least and greatest median of exposures of paid notes in 30 days, with a
                comma between them.
            read_mid_coop_30: Least and greatest median of reads of paid notes in 30 days, with a comma between
                them.
            inter_mid_coop_30: Least and greatest median of interactions of paid notes in 30 days, with a comma
                between them.
            m_cpuv_num_30_d: Least and greatest median of visits to shops outside from paid notes in 30 days, with a
                comma between them.
            estimate_picture_cpm: Least and greatest estimated cost of 1,000 exposures of a photo note, with a comma
                between them.
            estimate_video_cpm: Least and greatest estimated cost of 1,000 exposures of a video note, with a comma
                between them.
            estimate_pic_read_price: Least and greatest estimated cost of one read of a photo note, with a comma
                between them.
            estimate_video_read_price: Least and greatest estimated cost of one view of a video note, with a comma
                between them.
            estimate_picture_engage_cost: Least and greatest estimated cost of one interaction with a photo note,
                with a comma between them.
            estimate_video_engage_cost: Least and greatest estimated cost of one interaction with a video note, with
                a comma between them.
            estimate_cpuv_30_d: Least and greatest estimated cost of a visit to a shop outside, with a comma between
                them.
            klive_cnt_30_d: Least and greatest number of live streams in 30 days, with a comma between them.
            avg_live_viewer_num: Least and greatest average of viewers of a live stream, with a comma between them.
            avg_agmv_90_d: Least and greatest average sales of a live stream in 90 days, with a comma between them.
            similar_user_id: Id of the creator to whom others should be similar; goes together with `similarWord`.
            similar_word: Words that Pugongying shows for that creator; goes together with `similarUserId`.
            fans_location: Where followers live, as Pugongying's Chinese names separated by commas; a country,
                province or city (福建 南平), but no district.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"similar_user_id": similar_user_id, "similar_word": similar_word}
        _check(
            "xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1", _API_SOLAR_COOPERATOR_BLOGGER_V2_V1_REQUIRES, _given
        )
        from . import xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1

        return _result(
            xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1.sync_detailed(
                search_type=search_type,
                keyword=keyword,
                page=page,
                sort=sort,
                fans_number_lower=fans_number_lower,
                fans_number_upper=fans_number_upper,
                fans_age=fans_age,
                fans_gender=fans_gender,
                fans_child_age_info=fans_child_age_info,
                gender=gender,
                location=location,
                content_tag=content_tag,
                content_scene_label=content_scene_label,
                personal_tags=personal_tags,
                market_target=market_target,
                audience_group=audience_group,
                top_20_crowds_label=top_20_crowds_label,
                industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
                feature_tags=feature_tags,
                content_theme_label=content_theme_label,
                exclude_low_active=exclude_low_active,
                fans_num_up=fans_num_up,
                note_type=note_type,
                industry=industry,
                accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
                read_mid_nor_30=read_mid_nor_30,
                inter_mid_nor_30=inter_mid_nor_30,
                thousand_like_percent_30=thousand_like_percent_30,
                note_price=note_price,
                video_price=video_price,
                invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
                progress_order_cnt=progress_order_cnt,
                trade_type=trade_type,
                trade_report_brand_ids=trade_report_brand_ids,
                exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
                accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
                read_mid_coop_30=read_mid_coop_30,
                inter_mid_coop_30=inter_mid_coop_30,
                m_cpuv_num_30_d=m_cpuv_num_30_d,
                estimate_picture_cpm=estimate_picture_cpm,
                estimate_video_cpm=estimate_video_cpm,
                estimate_pic_read_price=estimate_pic_read_price,
                estimate_video_read_price=estimate_video_read_price,
                estimate_picture_engage_cost=estimate_picture_engage_cost,
                estimate_video_engage_cost=estimate_video_engage_cost,
                estimate_cpuv_30_d=estimate_cpuv_30_d,
                klive_cnt_30_d=klive_cnt_30_d,
                avg_live_viewer_num=avg_live_viewer_num,
                avg_agmv_90_d=avg_agmv_90_d,
                similar_user_id=similar_user_id,
                similar_word=similar_word,
                fans_location=fans_location,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def api_solar_cooperator_user_blogger_user_id_v1(self, *, user_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator.

        Profile of a Pugongying creator with what a cooperation costs, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1

        return _result(
            xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1.sync_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        increase_type: Literal["FANS_INCREASE", "FANS_TOTAL"] | Unset = UNSET,
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator.

        A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            increase_type: Whether all followers or only new ones are counted for each day. `FANS_TOTAL` or
                `FANS_INCREASE`. The service's default is `FANS_TOTAL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1.sync_detailed(
                user_id=user_id, date_type=date_type, increase_type=increase_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_user_id_fans_profile_v1(self, *, user_id: str) -> PugongyingKolFansProfileResult:
        """Make-up of a creator's followers.

        The shares of a creator's followers by age, gender, province, city, device and interest, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1.sync_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> PugongyingKolCostEffectiveResult:
        """Cost efficiency of a creator.

        Estimated costs per thousand views, read and engagement of a creator's picture and video notes, compared
        with others, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1.sync_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Result:
        """Content categories of a creator.

        The content categories under which Pugongying files a creator, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1.sync_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Result:
        """Feature tags of a creator.

        The tags with which Pugongying marks what a creator is known for, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1.sync_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
        order_type: Literal["LATEST", "MOST_INTERACT", "MOST_READ"] | Unset = UNSET,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | Unset = UNSET,
        is_third_platform: Literal["NO", "YES"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, all filters.

        One numbered page of a creator's notes with their counts and the total, given the user id, latest, most read
        or most interacted first. Filters on traffic, kind of note and third-party platform.

        Args:
            user_id: Xiaohongshu id of the creator.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.
            order_type: Order of the notes. `LATEST`, `MOST_READ` or `MOST_INTERACT`. The service's default is
                `LATEST`.
            note_type: Kind of notes to list. `ALL`, `COOPERATION`, `PHOTO_TEXT` or `VIDEO`. The service's default
                is `ALL`.
            is_third_platform: Whether notes of other platforms are meant. `NO` or `YES`. The service's default is
                `NO`.
            page_number: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1.sync_detailed(
                user_id=user_id,
                advertise_switch=advertise_switch,
                order_type=order_type,
                note_type=note_type,
                is_third_platform=is_third_platform,
                page_number=page_number,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator.

        Medians, growth, activity and response rate of a creator, given the user id, for everyday or for cooperation
        notes.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1.sync_detailed(
                user_id=user_id, business=business, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v3_fans_summary_v1(self, *, user_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator.

        How many followers a creator has, how fast they grow, and how many of them are active, read, engage and pay,
        given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1.sync_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | Unset = UNSET,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator.

        Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1.sync_detailed(
                user_id=user_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                advertise_switch=advertise_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | Unset = UNSET
    ) -> PugongyingBloggersResult:
        """Creators similar to a creator.

        One numbered page of the Pugongying creators that resemble a given one, with the total.

        Args:
            user_id: Xiaohongshu id of the creator.
            page_num: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1

        return _result(
            xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1.sync_detailed(
                user_id=user_id, page_num=page_num, client=self._client
            ),
            strict=self._client.strict,
        )

    def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it.

        One note with text, images, author and counts, views included, given its id. The counts are missing for some
        notes.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_note_note_id_detail_v1

        return _result(
            xiaohongshu_pgy_api_solar_note_note_id_detail_v1.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_core_data_v1 is deprecated: the provider advises against it.")
    def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3"] | Unset = UNSET,
        date_type: Literal["_1", "_2"] | Unset = UNSET,
        ad_switch: Literal["_0", "_1"] | Unset = UNSET,
    ) -> Result:
        """Core figures of a creator, older.

        Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_core_data_v1

        return _result(
            xiaohongshu_pgy_get_kol_core_data_v1.sync_detailed(
                kol_id=kol_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                ad_switch=ad_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated: the provider advises against it.")
    def get_kol_cost_effective_v1(self, *, kol_id: str) -> Result:
        """Cost efficiency of a creator, older.

        What a Pugongying creator's reach and engagement cost, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_cost_effective_v1

        return _result(
            xiaohongshu_pgy_get_kol_cost_effective_v1.sync_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated: the provider advises against it.")
    def get_kol_data_summary_v2(self, *, kol_id: str, business: Literal["_0", "_1"]) -> PugongyingKolSummaryResult:
        """Summary figures of a creator, older.

        Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for normal or
        for cooperation notes.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_data_summary_v2

        return _result(
            xiaohongshu_pgy_get_kol_data_summary_v2.sync_detailed(
                kol_id=kol_id, business=business, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_portrait_v1(self, *, kol_id: str) -> PugongyingKolFansPortraitResult:
        """Make-up of a creator's followers, older.

        How a Pugongying creator's followers spread over ages, genders, provinces, cities and interests, given the
        creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_portrait_v1

        return _result(
            xiaohongshu_pgy_get_kol_fans_portrait_v1.sync_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_summary_v1(self, *, kol_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator, older.

        How many followers a Pugongying creator has, how fast they grow, and how many of them are active, read,
        engage and pay, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_summary_v1

        return _result(
            xiaohongshu_pgy_get_kol_fans_summary_v1.sync_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated: the provider advises against it.")
    def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"], increase_type: Literal["_1", "_2"]
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator, older.

        A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the creator's
        id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 60.
            increase_type: What is counted for each day, all followers (`_1`) or new ones (`_2`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_trend_v1

        return _result(
            xiaohongshu_pgy_get_kol_fans_trend_v1.sync_detailed(
                kol_id=kol_id, date_type=date_type, increase_type=increase_type, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_info_v1 is deprecated: the provider advises against it.")
    def get_kol_info_v1(self, *, kol_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator, older.

        Profile of a Pugongying creator with what a cooperation costs, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_info_v1

        return _result(
            xiaohongshu_pgy_get_kol_info_v1.sync_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_0", "_1"],
        order_type: Literal["_1", "_2", "_3"],
        page: int | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3", "_4"] | Unset = UNSET,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, fewer filters.

        One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic (all or
        organic) and order (latest, most read or most interacted) are required.

        Args:
            kol_id: Pugongying id of the creator.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone.
            order_type: Order of the notes; `_1` newest, `_2` most read, `_3` most interactions first.
            page: Number of the page, from 1. The service's default is `1`.
            note_type: Kind of notes to list; `_1` photos, `_2` videos, `_3` those made with a brand, `_4` all. The
                service's default is `_4`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_note_list_v1

        return _result(
            xiaohongshu_pgy_get_kol_note_list_v1.sync_detailed(
                kol_id=kol_id,
                page=page,
                ad_switch=ad_switch,
                order_type=order_type,
                note_type=note_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated: the provider advises against it.")
    def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3"] | Unset = UNSET,
        ad_switch: Literal["_0", "_1"] | Unset = UNSET,
        business: Literal["_0", "_1"] | Unset = UNSET,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator, older.

        Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for normal or
        cooperation notes, one kind of note, and all traffic or the organic part.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_note_rate_v1

        return _result(
            xiaohongshu_pgy_get_kol_note_rate_v1.sync_detailed(
                kol_id=kol_id,
                date_type=date_type,
                note_type=note_type,
                ad_switch=ad_switch,
                business=business,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_note_detail_v1 is deprecated: the provider advises against it.")
    def get_note_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it, older.

        One note with text, images, author and counts as Pugongying shows it, given its id.

        Deprecated: the provider advises against it.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_note_detail_v1

        return _result(
            xiaohongshu_pgy_get_note_detail_v1.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )


class AsyncXiaohongshuPgy:
    """Figures about creators on Pugongying, where brands order notes on Xiaohongshu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def api_pgy_content_square_search_note_v2_v1(
        self,
        *,
        search_word: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        biz_type: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType | Unset = UNSET,
        order_by: XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1OrderBy | Unset = UNSET,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | Unset = UNSET,
    ) -> Result:
        """Top notes of the content square.

        One numbered page of well-performing notes in the content square of Pugongying, in one business category,
        over the last 3 to 30 days, ranked by a chosen metric. Without a search word all notes count.

        Args:
            search_word: Words that the notes must have; empty for all.
            page_num: Number of the page, from 1. The service's default is `1`.
            biz_type: Line of business in which the notes are ranked; `XIAOHONGSHU_HOT` is the general ranking.
                `XIAOHONGSHU_HOT`, `PRODUCT_SEEDING`, `ECOMMERCE_PROMOTION`, `PUGONGYING_COOPERATION`,
                `LEAD_COLLECTION`, `ECOMMERCE_HOT`, `SEEDING_DIRECT` or `APP_PROMOTION`. The service's default is
                `XIAOHONGSHU_HOT`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1

        return _result(
            await xiaohongshu_pgy_api_pgy_content_square_search_note_v2_v1.asyncio_detailed(
                search_word=search_word,
                page_num=page_num,
                biz_type=biz_type,
                order_by=order_by,
                nd=nd,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def api_pgy_kol_data_core_data_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | Unset = UNSET,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
    ) -> Result:
        """Core figures of a creator.

        Core figures of a Pugongying creator over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_pgy_kol_data_core_data_v1

        return _result(
            await xiaohongshu_pgy_api_pgy_kol_data_core_data_v1.asyncio_detailed(
                user_id=user_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                advertise_switch=advertise_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def api_solar_cooperator_blogger_v2_v1(
        self,
        *,
        search_type: Literal["NICKNAME", "NOTE"] | Unset = UNSET,
        keyword: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["DEFAULT", "FANS"] | Unset = UNSET,
        fans_number_lower: int | Unset = UNSET,
        fans_number_upper: int | Unset = UNSET,
        fans_age: Literal["AGE_18_24", "AGE_25_34", "AGE_35_44", "ALL", "GT_44", "LT_18"] | Unset = UNSET,
        fans_gender: Literal["ALL", "FE_MALE_HIGH", "MALE_HIGH"] | Unset = UNSET,
        fans_child_age_info: str | Unset = UNSET,
        gender: Literal["ALL", "FEMALE", "MALE"] | Unset = UNSET,
        location: str | Unset = UNSET,
        content_tag: str | Unset = UNSET,
        content_scene_label: str | Unset = UNSET,
        personal_tags: str | Unset = UNSET,
        market_target: str | Unset = UNSET,
        audience_group: str | Unset = UNSET,
        top_20_crowds_label: str | Unset = UNSET,
        industry_specific_crowds_motor_dom: str | Unset = UNSET,
        feature_tags: str | Unset = UNSET,
        content_theme_label: str | Unset = UNSET,
        exclude_low_active: bool | Unset = UNSET,
        fans_num_up: bool | Unset = UNSET,
        note_type: Literal["ALL", "PHOTO_TEXT", "VIDEO"] | Unset = UNSET,
        industry: XiaohongshuPgyApiSolarCooperatorBloggerV2V1Industry | Unset = UNSET,
        accum_common_imp_medin_num_30_d: str | Unset = UNSET,
        read_mid_nor_30: str | Unset = UNSET,
        inter_mid_nor_30: str | Unset = UNSET,
        thousand_like_percent_30: str | Unset = UNSET,
        note_price: str | Unset = UNSET,
        video_price: str | Unset = UNSET,
        invite_reply_48_h_num_ratio: str | Unset = UNSET,
        progress_order_cnt: str | Unset = UNSET,
        trade_type: str | Unset = UNSET,
        trade_report_brand_ids: str | Unset = UNSET,
        exclude_trade_report_brand_ids: bool | Unset = UNSET,
        accum_coop_imp_medin_num_30_d: str | Unset = UNSET,
        read_mid_coop_30: str | Unset = UNSET,
        inter_mid_coop_30: str | Unset = UNSET,
        m_cpuv_num_30_d: str | Unset = UNSET,
        estimate_picture_cpm: str | Unset = UNSET,
        estimate_video_cpm: str | Unset = UNSET,
        estimate_pic_read_price: str | Unset = UNSET,
        estimate_video_read_price: str | Unset = UNSET,
        estimate_picture_engage_cost: str | Unset = UNSET,
        estimate_video_engage_cost: str | Unset = UNSET,
        estimate_cpuv_30_d: str | Unset = UNSET,
        klive_cnt_30_d: str | Unset = UNSET,
        avg_live_viewer_num: str | Unset = UNSET,
        avg_agmv_90_d: str | Unset = UNSET,
        similar_user_id: str | Unset = UNSET,
        similar_word: str | Unset = UNSET,
        fans_location: str | Unset = UNSET,
    ) -> PugongyingBloggersResult:
        """Creators on the Pugongying marketplace.

        One numbered page of the Pugongying creators found by nickname or note text, with about fifty filters on
        audience, content, prices, performance and live shows. Ranges are two numbers joined by a comma; the two
        parameters on a similar creator go together.

        Give `similar_user_id` and `similar_word` together, or none of them.

        Args:
            search_type: Where the words are looked for, in nicknames or in notes. `NICKNAME` or `NOTE`. The
                service's default is `NICKNAME`.
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the creators; most followers first, or as Pugongying recommends. `DEFAULT` or `FANS`. The
                service's default is `FANS`.
            fans_number_lower: Followers at least.
            fans_number_upper: Followers at most.
            fans_age: Age that most followers have. `ALL`, `LT_18`, `AGE_18_24`, `AGE_25_34`, `AGE_35_44` or
                `GT_44`. The service's default is `ALL`.
            fans_gender: Sex that most followers have. `ALL`, `MALE_HIGH` or `FE_MALE_HIGH`. The service's default
                is `ALL`.
            fans_child_age_info: Stages of motherhood that followers are in, as Chinese labels or codes separated by
                commas; 1 planning, 2 to 6 children of 0–6 months, 7–12 months, 1–3 years, 4–6 years and 7–12 years,
                7 early and 8 late pregnancy.
            gender: Sex of the creator. `ALL`, `MALE` or `FEMALE`. The service's default is `ALL`.
            location: Where the creator lives, as Pugongying's Chinese names separated by commas; a country,
                province, city or district (河北 秦皇岛), from the outside in.
            content_tag: Categories of content by Pugongying's Chinese labels of the first or second level,
                separated by commas.
            content_scene_label: Scenes that a creator's notes show, as full label paths of Pugongying: words of a
                path separated by spaces, paths by commas.
            personal_tags: Who the creator is, as Pugongying's Chinese labels separated by commas.
            market_target: What the campaign is for. Exposure: `estimateAllCpm` by cost, `mAccumImpNum` by scale;
                reads: `readCost`, `mValidRawReadFeedNum`; interaction: `estimateEngageCost`, `mEngagementNum90d`;
                visits to shops outside: `estimateCpuv`, `mCpuvNum`.
            audience_group: Ids of audience groups (`dmpGroupId`), separated by commas. They belong to a Pugongying
                account and change; its audience management lists them.
            top_20_crowds_label: Groups of people among whom the creator is strong, as Pugongying's labels of either
                level, separated by commas.
            industry_specific_crowds_motor_dom: Groups of buyers special to an industry, as Pugongying's ids or
                labels, separated by commas.
            feature_tags: What a creator is good at, as Chinese labels separated by commas.
            content_theme_label: Themes of content by Pugongying's ids or labels, separated by commas.
            exclude_low_active: Leave out creators who are hardly active.
            fans_num_up: Leave out creators who lose followers.
            note_type: What a creator mostly publishes. `ALL`, `PHOTO_TEXT` or `VIDEO`. The service's default is
                `ALL`.
            industry: Industry that creators are recommended for. `BEAUTY_PERSONAL_CARE_BEAUTY`,
                `BEAUTY_PERSONAL_CARE_SKINCARE`, `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`,
                `BEAUTY_PERSONAL_CARE_FRAGRANCE`, `FOOD_BEVERAGE_SNACKS`, `FOOD_BEVERAGE_DRINKS`,
                `FOOD_BEVERAGE_HEALTH_FOOD`, `FOOD_BEVERAGE_DAIRY`, `FOOD_BEVERAGE_ALCOHOL`,
                `FOOD_BEVERAGE_GRAINS_OIL`, `FOOD_BEVERAGE_CROSS_BORDER_FOOD`, `FOOD_BEVERAGE_FRESH_FOOD`,
                `FOOD_BEVERAGE_MEAL_REPLACEMENT`, `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`, `MOTHER_BABY_SUPPLIES`,
                `MOTHER_BABY_FORMULA_FOOD`, `DIGITAL_APPLIANCES_HOME_APPLIANCES`,
                `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`, `DAILY_GOODS_HOUSEHOLD_DAILY_USE`,
                `DAILY_GOODS_PET_SUPPLIES_FOOD`, `DAILY_GOODS_OFFICE_SUPPLIES`,
                `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`, `APPAREL_ACCESSORIES_JEWELRY`,
                `APPAREL_ACCESSORIES_BAGS_GLASSES`, `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`,
                `APPAREL_ACCESSORIES_WATCHES`, `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`,
                `HOME_BUILDING_MATERIALS_HOME_DECOR`, `HOME_BUILDING_MATERIALS_FURNITURE`,
                `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`, `AUTOMOTIVE`, `INTERNET_ECOMMERCE`,
                `INTERNET_SOFTWARE_TOOLS`, `HEALTHCARE_MEDICAL_DEVICES`, `HEALTHCARE_MEDICAL_BEAUTY`,
                `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`, `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`,
                `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`, `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`,
                `LIFE_SERVICES_OFFLINE_RETAIL`, `LIFE_SERVICES_BEAUTY_HAIR`, `CATERING_RESTAURANTS`,
                `CATERING_DRINKS_DESSERTS`, `BUSINESS_SERVICES`, `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`,
                `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`, `EDUCATION_TRAINING_INTEREST_TRAINING`,
                `EDUCATION_TRAINING_K12_EDUCATION`, `EDUCATION_TRAINING_DEGREE_EDUCATION`,
                `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`, `EDUCATION_TRAINING_OTHER`, `GAMES` or `TRAVEL_TOURISM`.
            accum_common_imp_medin_num_30_d: Least and greatest median of exposures of daily notes in 30 days, with
                a comma between them; -1 or null leaves the top open.
            read_mid_nor_30: Least and greatest median of reads of daily notes in 30 days, with a comma between
                them; -1 or null leaves the top open.
            inter_mid_nor_30: Least and greatest median of interactions of daily notes in 30 days, with a comma
                between them; -1 or null leaves the top open.
            thousand_like_percent_30: Least and greatest share of notes with 1,000 likes in 30 days, with a comma
                between them; as fractions or in percent, null leaves the top open.
            note_price: Least and greatest price of a photo note, with a comma between them; -1 or null leaves the
                top open.
            video_price: Least and greatest price of a video note, with a comma between them; -1 or null leaves the
                top open.
            invite_reply_48_h_num_ratio: Least and greatest share of invitations answered within 48 hours, with a
                comma between them; as fractions or in percent.
            progress_order_cnt: Least and greatest number of orders in progress, with a comma between them.
            trade_type: Industry that the creator lately worked for, as Pugongying's Chinese label.
            trade_report_brand_ids: Ids of brands that the creator lately worked with, separated by commas.
            exclude_trade_report_brand_ids: Leave out creators who worked with the brands of `tradeReportBrandIds`,
                instead of asking for them.
            accum_coop_imp_medin_num_30_d: Least and greatest median of exposures of paid notes in 30 days, with a
                comma between them.
            read_mid_coop_30: Least and greatest median of reads of paid notes in 30 days, with a comma between
                them.
            inter_mid_coop_30: Least and greatest median of interactions of paid notes in 30 days, with a comma
                between them.
            m_cpuv_num_30_d: Least and greatest median of visits to shops outside from paid notes in 30 days, with a
                comma between them.
            estimate_picture_cpm: Least and greatest estimated cost of 1,000 exposures of a photo note, with a comma
                between them.
            estimate_video_cpm: Least and greatest estimated cost of 1,000 exposures of a video note, with a comma
                between them.
            estimate_pic_read_price: Least and greatest estimated cost of one read of a photo note, with a comma
                between them.
            estimate_video_read_price: Least and greatest estimated cost of one view of a video note, with a comma
                between them.
            estimate_picture_engage_cost: Least and greatest estimated cost of one interaction with a photo note,
                with a comma between them.
            estimate_video_engage_cost: Least and greatest estimated cost of one interaction with a video note, with
                a comma between them.
            estimate_cpuv_30_d: Least and greatest estimated cost of a visit to a shop outside, with a comma between
                them.
            klive_cnt_30_d: Least and greatest number of live streams in 30 days, with a comma between them.
            avg_live_viewer_num: Least and greatest average of viewers of a live stream, with a comma between them.
            avg_agmv_90_d: Least and greatest average sales of a live stream in 90 days, with a comma between them.
            similar_user_id: Id of the creator to whom others should be similar; goes together with `similarWord`.
            similar_word: Words that Pugongying shows for that creator; goes together with `similarUserId`.
            fans_location: Where followers live, as Pugongying's Chinese names separated by commas; a country,
                province or city (福建 南平), but no district.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"similar_user_id": similar_user_id, "similar_word": similar_word}
        _check(
            "xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1", _API_SOLAR_COOPERATOR_BLOGGER_V2_V1_REQUIRES, _given
        )
        from . import xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1

        return _result(
            await xiaohongshu_pgy_api_solar_cooperator_blogger_v2_v1.asyncio_detailed(
                search_type=search_type,
                keyword=keyword,
                page=page,
                sort=sort,
                fans_number_lower=fans_number_lower,
                fans_number_upper=fans_number_upper,
                fans_age=fans_age,
                fans_gender=fans_gender,
                fans_child_age_info=fans_child_age_info,
                gender=gender,
                location=location,
                content_tag=content_tag,
                content_scene_label=content_scene_label,
                personal_tags=personal_tags,
                market_target=market_target,
                audience_group=audience_group,
                top_20_crowds_label=top_20_crowds_label,
                industry_specific_crowds_motor_dom=industry_specific_crowds_motor_dom,
                feature_tags=feature_tags,
                content_theme_label=content_theme_label,
                exclude_low_active=exclude_low_active,
                fans_num_up=fans_num_up,
                note_type=note_type,
                industry=industry,
                accum_common_imp_medin_num_30_d=accum_common_imp_medin_num_30_d,
                read_mid_nor_30=read_mid_nor_30,
                inter_mid_nor_30=inter_mid_nor_30,
                thousand_like_percent_30=thousand_like_percent_30,
                note_price=note_price,
                video_price=video_price,
                invite_reply_48_h_num_ratio=invite_reply_48_h_num_ratio,
                progress_order_cnt=progress_order_cnt,
                trade_type=trade_type,
                trade_report_brand_ids=trade_report_brand_ids,
                exclude_trade_report_brand_ids=exclude_trade_report_brand_ids,
                accum_coop_imp_medin_num_30_d=accum_coop_imp_medin_num_30_d,
                read_mid_coop_30=read_mid_coop_30,
                inter_mid_coop_30=inter_mid_coop_30,
                m_cpuv_num_30_d=m_cpuv_num_30_d,
                estimate_picture_cpm=estimate_picture_cpm,
                estimate_video_cpm=estimate_video_cpm,
                estimate_pic_read_price=estimate_pic_read_price,
                estimate_video_read_price=estimate_video_read_price,
                estimate_picture_engage_cost=estimate_picture_engage_cost,
                estimate_video_engage_cost=estimate_video_engage_cost,
                estimate_cpuv_30_d=estimate_cpuv_30_d,
                klive_cnt_30_d=klive_cnt_30_d,
                avg_live_viewer_num=avg_live_viewer_num,
                avg_agmv_90_d=avg_agmv_90_d,
                similar_user_id=similar_user_id,
                similar_word=similar_word,
                fans_location=fans_location,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def api_solar_cooperator_user_blogger_user_id_v1(self, *, user_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator.

        Profile of a Pugongying creator with what a cooperation costs, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1

        return _result(
            await xiaohongshu_pgy_api_solar_cooperator_user_blogger_user_id_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_user_id_fans_overall_new_history_v1(
        self,
        *,
        user_id: str,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        increase_type: Literal["FANS_INCREASE", "FANS_TOTAL"] | Unset = UNSET,
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator.

        A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            increase_type: Whether all followers or only new ones are counted for each day. `FANS_TOTAL` or
                `FANS_INCREASE`. The service's default is `FANS_TOTAL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1.asyncio_detailed(
                user_id=user_id, date_type=date_type, increase_type=increase_type, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_user_id_fans_profile_v1(self, *, user_id: str) -> PugongyingKolFansProfileResult:
        """Make-up of a creator's followers.

        The shares of a creator's followers by age, gender, province, city, device and interest, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_user_id_fans_profile_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v2_cost_effective_v1(self, *, user_id: str) -> PugongyingKolCostEffectiveResult:
        """Cost efficiency of a creator.

        Estimated costs per thousand views, read and engagement of a creator's picture and video notes, compared
        with others, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v2_cost_effective_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v2_kol_content_tags_v1(self, *, user_id: str) -> Result:
        """Content categories of a creator.

        The content categories under which Pugongying files a creator, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v2_kol_content_tags_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v2_kol_feature_tags_v1(self, *, user_id: str) -> Result:
        """Feature tags of a creator.

        The tags with which Pugongying marks what a creator is known for, given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v2_kol_feature_tags_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v2_notes_detail_v1(
        self,
        *,
        user_id: str,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
        order_type: Literal["LATEST", "MOST_INTERACT", "MOST_READ"] | Unset = UNSET,
        note_type: Literal["ALL", "COOPERATION", "PHOTO_TEXT", "VIDEO"] | Unset = UNSET,
        is_third_platform: Literal["NO", "YES"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, all filters.

        One numbered page of a creator's notes with their counts and the total, given the user id, latest, most read
        or most interacted first. Filters on traffic, kind of note and third-party platform.

        Args:
            user_id: Xiaohongshu id of the creator.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.
            order_type: Order of the notes. `LATEST`, `MOST_READ` or `MOST_INTERACT`. The service's default is
                `LATEST`.
            note_type: Kind of notes to list. `ALL`, `COOPERATION`, `PHOTO_TEXT` or `VIDEO`. The service's default
                is `ALL`.
            is_third_platform: Whether notes of other platforms are meant. `NO` or `YES`. The service's default is
                `NO`.
            page_number: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1.asyncio_detailed(
                user_id=user_id,
                advertise_switch=advertise_switch,
                order_type=order_type,
                note_type=note_type,
                is_third_platform=is_third_platform,
                page_number=page_number,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v3_data_summary_v1(
        self, *, user_id: str, business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator.

        Medians, growth, activity and response rate of a creator, given the user id, for everyday or for cooperation
        notes.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1.asyncio_detailed(
                user_id=user_id, business=business, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v3_fans_summary_v1(self, *, user_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator.

        How many followers a creator has, how fast they grow, and how many of them are active, read, engage and pay,
        given the user id.

        Args:
            user_id: Xiaohongshu id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v3_fans_summary_v1.asyncio_detailed(
                user_id=user_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_data_v3_notes_rate_v1(
        self,
        *,
        user_id: str,
        business: Literal["COOPERATE_NOTE", "DAILY_NOTE"] | Unset = UNSET,
        note_type: Literal["PHOTO_TEXT", "PHOTO_TEXT_AND_VIDEO", "VIDEO"] | Unset = UNSET,
        date_type: Literal["DAY_30", "DAY_90"] | Unset = UNSET,
        advertise_switch: Literal["ALL", "ORGANIC_ONLY"] | Unset = UNSET,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator.

        Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Args:
            user_id: Xiaohongshu id of the creator.
            business: Kind of notes to count, daily ones or those made with a brand. `DAILY_NOTE` or
                `COOPERATE_NOTE`. The service's default is `DAILY_NOTE`.
            note_type: Kind of notes to count. `PHOTO_TEXT_AND_VIDEO`, `PHOTO_TEXT` or `VIDEO`. The service's
                default is `PHOTO_TEXT_AND_VIDEO`.
            date_type: How many days back to count. `DAY_30` or `DAY_90`. The service's default is `DAY_30`.
            advertise_switch: Whether paid notes count, too, or organic ones alone. `ALL` or `ORGANIC_ONLY`. The
                service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1.asyncio_detailed(
                user_id=user_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                advertise_switch=advertise_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def api_solar_kol_get_similar_kol_v1(
        self, *, user_id: str, page_num: int | Unset = UNSET
    ) -> PugongyingBloggersResult:
        """Creators similar to a creator.

        One numbered page of the Pugongying creators that resemble a given one, with the total.

        Args:
            user_id: Xiaohongshu id of the creator.
            page_num: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1

        return _result(
            await xiaohongshu_pgy_api_solar_kol_get_similar_kol_v1.asyncio_detailed(
                user_id=user_id, page_num=page_num, client=self._client
            ),
            strict=self._client.strict,
        )

    async def api_solar_note_note_id_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it.

        One note with text, images, author and counts, views included, given its id. The counts are missing for some
        notes.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_api_solar_note_note_id_detail_v1

        return _result(
            await xiaohongshu_pgy_api_solar_note_note_id_detail_v1.asyncio_detailed(
                note_id=note_id, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_core_data_v1 is deprecated: the provider advises against it.")
    async def get_kol_core_data_v1(
        self,
        *,
        kol_id: str,
        business: Literal["_0", "_1"] | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3"] | Unset = UNSET,
        date_type: Literal["_1", "_2"] | Unset = UNSET,
        ad_switch: Literal["_0", "_1"] | Unset = UNSET,
    ) -> Result:
        """Core figures of a creator, older.

        Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or cooperation
        notes, one kind of note, and all traffic or the organic part.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_core_data_v1

        return _result(
            await xiaohongshu_pgy_get_kol_core_data_v1.asyncio_detailed(
                kol_id=kol_id,
                business=business,
                note_type=note_type,
                date_type=date_type,
                ad_switch=ad_switch,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_cost_effective_v1 is deprecated: the provider advises against it.")
    async def get_kol_cost_effective_v1(self, *, kol_id: str) -> Result:
        """Cost efficiency of a creator, older.

        What a Pugongying creator's reach and engagement cost, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_cost_effective_v1

        return _result(
            await xiaohongshu_pgy_get_kol_cost_effective_v1.asyncio_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_data_summary_v2 is deprecated: the provider advises against it.")
    async def get_kol_data_summary_v2(
        self, *, kol_id: str, business: Literal["_0", "_1"]
    ) -> PugongyingKolSummaryResult:
        """Summary figures of a creator, older.

        Medians, growth, activity and response rate of a Pugongying creator, given the creator's id, for normal or
        for cooperation notes.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_data_summary_v2

        return _result(
            await xiaohongshu_pgy_get_kol_data_summary_v2.asyncio_detailed(
                kol_id=kol_id, business=business, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_portrait_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_portrait_v1(self, *, kol_id: str) -> PugongyingKolFansPortraitResult:
        """Make-up of a creator's followers, older.

        How a Pugongying creator's followers spread over ages, genders, provinces, cities and interests, given the
        creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_portrait_v1

        return _result(
            await xiaohongshu_pgy_get_kol_fans_portrait_v1.asyncio_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_summary_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_summary_v1(self, *, kol_id: str) -> PugongyingKolFansSummaryResult:
        """Follower figures of a creator, older.

        How many followers a Pugongying creator has, how fast they grow, and how many of them are active, read,
        engage and pay, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_summary_v1

        return _result(
            await xiaohongshu_pgy_get_kol_fans_summary_v1.asyncio_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_fans_trend_v1 is deprecated: the provider advises against it.")
    async def get_kol_fans_trend_v1(
        self, *, kol_id: str, date_type: Literal["_1", "_2"], increase_type: Literal["_1", "_2"]
    ) -> PugongyingFansTrendResult:
        """Daily follower counts of a creator, older.

        A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the creator's
        id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 60.
            increase_type: What is counted for each day, all followers (`_1`) or new ones (`_2`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_fans_trend_v1

        return _result(
            await xiaohongshu_pgy_get_kol_fans_trend_v1.asyncio_detailed(
                kol_id=kol_id, date_type=date_type, increase_type=increase_type, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_info_v1 is deprecated: the provider advises against it.")
    async def get_kol_info_v1(self, *, kol_id: str) -> PugongyingKolInfoResult:
        """Profile and prices of a creator, older.

        Profile of a Pugongying creator with what a cooperation costs, given the creator's id.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_info_v1

        return _result(
            await xiaohongshu_pgy_get_kol_info_v1.asyncio_detailed(kol_id=kol_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_kol_note_list_v1(
        self,
        *,
        kol_id: str,
        ad_switch: Literal["_0", "_1"],
        order_type: Literal["_1", "_2", "_3"],
        page: int | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3", "_4"] | Unset = UNSET,
    ) -> PugongyingKolNotesResult:
        """Notes of a creator, fewer filters.

        One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic (all or
        organic) and order (latest, most read or most interacted) are required.

        Args:
            kol_id: Pugongying id of the creator.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone.
            order_type: Order of the notes; `_1` newest, `_2` most read, `_3` most interactions first.
            page: Number of the page, from 1. The service's default is `1`.
            note_type: Kind of notes to list; `_1` photos, `_2` videos, `_3` those made with a brand, `_4` all. The
                service's default is `_4`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_note_list_v1

        return _result(
            await xiaohongshu_pgy_get_kol_note_list_v1.asyncio_detailed(
                kol_id=kol_id,
                page=page,
                ad_switch=ad_switch,
                order_type=order_type,
                note_type=note_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_kol_note_rate_v1 is deprecated: the provider advises against it.")
    async def get_kol_note_rate_v1(
        self,
        *,
        kol_id: str,
        date_type: Literal["_1", "_2"] | Unset = UNSET,
        note_type: Literal["_1", "_2", "_3"] | Unset = UNSET,
        ad_switch: Literal["_0", "_1"] | Unset = UNSET,
        business: Literal["_0", "_1"] | Unset = UNSET,
    ) -> PugongyingNotesRateResult:
        """Note performance of a creator, older.

        Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for normal or
        cooperation notes, one kind of note, and all traffic or the organic part.

        Deprecated: the provider advises against it.

        Args:
            kol_id: Pugongying id of the creator.
            date_type: How many days back to count; `_1` 30 days, `_2` 90. The service's default is `_1`.
            note_type: Kind of notes to count; `_1` photos, `_2` videos, `_3` both. The service's default is `_3`.
            ad_switch: Notes to count; `_1` takes paid and organic ones, `_0` organic ones alone. The service's
                default is `_1`.
            business: Kind of notes to count; `_0` daily ones, `_1` those made with a brand. The service's default
                is `_0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_kol_note_rate_v1

        return _result(
            await xiaohongshu_pgy_get_kol_note_rate_v1.asyncio_detailed(
                kol_id=kol_id,
                date_type=date_type,
                note_type=note_type,
                ad_switch=ad_switch,
                business=business,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.xiaohongshu_pgy.get_note_detail_v1 is deprecated: the provider advises against it.")
    async def get_note_detail_v1(self, *, note_id: str) -> PugongyingNoteDetailResult:
        """One note as Pugongying shows it, older.

        One note with text, images, author and counts as Pugongying shows it, given its id.

        Deprecated: the provider advises against it.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_pgy_get_note_detail_v1

        return _result(
            await xiaohongshu_pgy_get_note_detail_v1.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )
