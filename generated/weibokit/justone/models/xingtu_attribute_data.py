# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuAttributeData(Model):
    """What is in `attribute_datas` of XingtuFoundAuthor.

    Attributes:
        author_avatar_frame_icon: Icon of the author avatar frame, or its address.
        author_status: State of the author.
        author_type: Type of the author.
        avatar_uri: Address of the avatar.
        city: City.
        gender: Gender, as the source writes it.
        id: Id.
        link_star_index: Place of the link star in its list.
        nick_name: Name of the nickname.
        province: Province.
        star_index: Place of the star in its list.
    """

    author_avatar_frame_icon: str = field("author_avatar_frame_icon", "str", required=True)
    author_ecom_level: str = field("author_ecom_level", "str", required=True)
    author_level_game: str = field("author_level_game", "str", required=True)
    author_level_other: str = field("author_level_other", "str", required=True)
    author_status: str = field("author_status", "str", required=True)
    author_thin_mid_word_association_index: str = field("author_thin_mid_word_association_index", "str", required=True)
    author_type: str = field("author_type", "str", required=True)
    avatar_uri: str = field("avatar_uri", "str", required=True)
    brand_boost_vv: str = field("brand_boost_vv", "str", required=True)
    city: str = field("city", "str", required=True)
    content_theme_labels_180d: str = field("content_theme_labels_180d", "str", required=True)
    core_user_id: str = field("core_user_id", "str", required=True)
    e_commerce_enable: str = field("e_commerce_enable", "str", required=True)
    ecom_avg_order_value_30d_range: str = field("ecom_avg_order_value_30d_range", "str", required=True)
    ecom_gmv_30d_range: str = field("ecom_gmv_30d_range", "str", required=True)
    ecom_gpm_30d_range: str = field("ecom_gpm_30d_range", "str", required=True)
    ecom_score: str = field("ecom_score", "str", required=True)
    ecom_video_product_num_30d: str = field("ecom_video_product_num_30d", "str", required=True)
    expected_cpa3_level: str = field("expected_cpa3_level", "str", required=True)
    expected_natural_play_num: str = field("expected_natural_play_num", "str", required=True)
    expected_play_num: str = field("expected_play_num", "str", required=True)
    fans_increment_rate_within_15d: str = field("fans_increment_rate_within_15d", "str", required=True)
    fans_increment_within_15d: str = field("fans_increment_within_15d", "str", required=True)
    fans_increment_within_30d: str = field("fans_increment_within_30d", "str", required=True)
    follower: str = field("follower", "str", required=True)
    game_type: str = field("game_type", "str", required=True)
    gender: str = field("gender", "str", required=True)
    grade: str = field("grade", "str", required=True)
    id: str = field("id", "str", required=True)
    interact_rate_within_30d: str = field("interact_rate_within_30d", "str", required=True)
    is_black_horse_author: str = field("is_black_horse_author", "str", required=True)
    is_cocreate_author: str = field("is_cocreate_author", "str", required=True)
    is_cpm_project_author: str = field("is_cpm_project_author", "str", required=True)
    is_excellenct_author: str = field("is_excellenct_author", "str", required=True)
    is_short_drama: str = field("is_short_drama", "str", required=True)
    last_10_items: str = field("last_10_items", "str", required=True)
    link_convert_index: str = field("link_convert_index", "str", required=True)
    link_convert_index_by_industry: str = field("link_convert_index_by_industry", "str", required=True)
    link_i_cnt_by_industry: str = field("link_i_cnt_by_industry", "str", required=True)
    link_k_cnt_by_industry: str = field("link_k_cnt_by_industry", "str", required=True)
    link_l_cnt_by_industry: str = field("link_l_cnt_by_industry", "str", required=True)
    link_link_cnt_by_industry: str = field("link_link_cnt_by_industry", "str", required=True)
    link_n_cnt_by_industry: str = field("link_n_cnt_by_industry", "str", required=True)
    link_recommend_index_by_industry: str = field("link_recommend_index_by_industry", "str", required=True)
    link_shopping_index: str = field("link_shopping_index", "str", required=True)
    link_spread_index: str = field("link_spread_index", "str", required=True)
    link_spread_index_by_industry: str = field("link_spread_index_by_industry", "str", required=True)
    link_star_index: str = field("link_star_index", "str", required=True)
    link_star_index_by_industry: str = field("link_star_index_by_industry", "str", required=True)
    link_user_type_by_industry: str = field("link_user_type_by_industry", "str", required=True)
    local_lower_threshold_author: str = field("local_lower_threshold_author", "str", required=True)
    nick_name: str = field("nick_name", "str", required=True)
    pic_expected_play_num: str = field("pic_expected_play_num", "str", required=True)
    play_over_rate_within_30d: str = field("play_over_rate_within_30d", "str", required=True)
    price_1_20: str = field("price_1_20", "str", required=True)
    price_20_60: str = field("price_20_60", "str", required=True)
    promotion_prospective_1_20_cpm: str = field("promotion_prospective_1_20_cpm", "str", required=True)
    promotion_prospective_20_60_cpm: str = field("promotion_prospective_20_60_cpm", "str", required=True)
    promotion_prospective_vv: str = field("promotion_prospective_vv", "str", required=True)
    prospective_1_20_cpm: str = field("prospective_1_20_cpm", "str", required=True)
    prospective_20_60_cpm: str = field("prospective_20_60_cpm", "str", required=True)
    province: str = field("province", "str", required=True)
    search_after_view_index_by_industry: str = field("search_after_view_index_by_industry", "str", required=True)
    sn_expected_play_num: str = field("sn_expected_play_num", "str", required=True)
    sn_interact_rate_within_30d: str = field("sn_interact_rate_within_30d", "str", required=True)
    sn_play_over_rate_within_30d: str = field("sn_play_over_rate_within_30d", "str", required=True)
    sn_prospective_1_20_cpe: str = field("sn_prospective_1_20_cpe", "str", required=True)
    sn_prospective_1_20_cpm: str = field("sn_prospective_1_20_cpm", "str", required=True)
    sn_prospective_20_60_cpe: str = field("sn_prospective_20_60_cpe", "str", required=True)
    sn_prospective_20_60_cpm: str = field("sn_prospective_20_60_cpm", "str", required=True)
    star_excellent_author: str = field("star_excellent_author", "str", required=True)
    star_index: str = field("star_index", "str", required=True)
    star_qianchuan_high_potential: str = field("star_qianchuan_high_potential", "str", required=True)
    star_whispers_author: str = field("star_whispers_author", "str", required=True)
    tags_relation: str = field("tags_relation", "str", required=True)
    video_brand_boost: str = field("video_brand_boost", "str", required=True)
    video_brand_boost_vv: str = field("video_brand_boost_vv", "str", required=True)
    assign_cpm_suggest_price: str = field("assign_cpm_suggest_price", "str")
    ecom_video_ctr_30d_range: str = field("ecom_video_ctr_30d_range", "str")
    ecom_video_mid_click_pv_30d_range: str = field("ecom_video_mid_click_pv_30d_range", "str")
    enroll_task_price_list: str = field("enroll_task_price_list", "str")
    interaction_median_30d: str = field("interaction_median_30d", "str")
    is_ad_star_cur_high_quality_author: str = field("is_ad_star_cur_high_quality_author", "str")
    price_60: str = field("price_60", "str")
    promotion_prospective_60_cpm: str = field("promotion_prospective_60_cpm", "str")
    prospective_60_cpm: str = field("prospective_60_cpm", "str")
    sn_prospective_60_cpe: str = field("sn_prospective_60_cpe", "str")
    sn_prospective_60_cpm: str = field("sn_prospective_60_cpm", "str")
    star_ecom_video_num_30d: str = field("star_ecom_video_num_30d", "str")
    vv_median_30d: str = field("vv_median_30d", "str")
    ecom_watch_pv_30d: str = field("ecom_watch_pv_30d", "str")
    pic_brand_boost: str = field("pic_brand_boost", "str")
    pic_brand_boost_vv: str = field("pic_brand_boost_vv", "str")
