# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_coupon import YoukuCoupon
    from .youku_feature import YoukuFeature
    from .youku_icon_corner import YoukuIconCorner
    from .youku_left_button import YoukuLeftButton
    from .youku_more_button import YoukuMoreButton
    from .youku_node_data_action import YoukuNodeDataAction
    from .youku_poster import YoukuPoster
    from .youku_recommend import YoukuRecommend
    from .youku_right_button import YoukuRightButton
    from .youku_title import YoukuTitle


class YoukuNodeData(Model):
    """What the response holds, in YoukuDataNode.

    Attributes:
        doc_source: Where the document comes from.
        schema: Address inside the app.
        version: Version.
        action: What is in `action` of YoukuNodeData.
        coupon: What is in `coupon` of YoukuNodeData.
        doc_id: Id of the document.
        episode_total: Number of all episodes.
        episode_type: Type of the episode.
        feature_dto: What is in `featureDTO` of YoukuNodeData.
        left_button_dto: What is in `leftButtonDTO` of YoukuNodeData.
        more_button_dto: What is in `moreButtonDTO` of YoukuNodeData.
        poster_dto: What is in `posterDTO` of YoukuNodeData.
        recommend_dto: What is in `recommendDTO` of YoukuNodeData.
        recommend_display_type: Type of the recommendation display.
        right_button_dto: What is in `rightButtonDTO` of YoukuNodeData.
        show_media_tag: Whether the medium tag is shown.
        source_id: Id of the source.
        source_name: Name of the source.
        thumb_url: Address of the small picture.
        title_dto: What is in `titleDTO` of YoukuNodeData.
    """

    doc_source: int = field("docSource", "int", required=True)
    schema: str = field("schema", "str")
    version: int = field("version", "int")
    action: YoukuNodeDataAction = field("action", "YoukuNodeDataAction")
    anime_edition: int = field("animeEdition", "int")
    cate_id: int = field("cateId", "int")
    cats: str = field("cats", "str")
    completed: int = field("completed", "int")
    coupon: YoukuCoupon = field("coupon", "YoukuCoupon")
    disable_click: bool = field("disableClick", "bool")
    doc_id: str = field("docId", "str")
    episode_collect: int = field("episodeCollect", "int")
    episode_total: int = field("episodeTotal", "int")
    episode_type: int = field("episodeType", "int")
    exclusive: int = field("exclusive", "int")
    feature_dto: YoukuFeature = field("featureDTO", "YoukuFeature")
    has_youku: int = field("hasYouku", "int")
    info: str = field("info", "str")
    is_trailer: int = field("isTrailer", "int")
    is_youku: int = field("isYouku", "int")
    item_log: str = field("itemLog", "str")
    left_button_dto: YoukuLeftButton = field("leftButtonDTO", "YoukuLeftButton")
    log_cate: str = field("logCate", "str")
    media_completed: int = field("mediaCompleted", "int")
    more_button_dto: YoukuMoreButton = field("moreButtonDTO", "YoukuMoreButton")
    need_less: bool = field("needLess", "bool")
    paid: int = field("paid", "int")
    poster_dto: YoukuPoster = field("posterDTO", "YoukuPoster")
    program_id: str = field("programId", "str")
    real_show_id: str = field("realShowId", "str")
    recommend_dto: YoukuRecommend = field("recommendDTO", "YoukuRecommend")
    recommend_display_type: str = field("recommendDisplayType", "str")
    right_button_dto: YoukuRightButton = field("rightButtonDTO", "YoukuRightButton")
    show_id: str = field("showId", "str")
    show_id_valid: int = field("showIdValid", "int")
    show_media_tag: list[YoukuIconCorner] = field("showMediaTag", "YoukuIconCorner[]")
    source_id: int = field("sourceId", "int")
    source_name: str = field("sourceName", "str")
    stripe_bottom: str = field("stripeBottom", "str")
    temp_title: str = field("tempTitle", "str")
    thumb_url: str = field("thumbUrl", "str")
    title_dto: YoukuTitle = field("titleDTO", "YoukuTitle")
    ugc_supply: int = field("ugcSupply", "int")
