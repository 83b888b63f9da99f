# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_business_mark import BilibiliBusinessMark
    from .bilibili_feedback_panel import BilibiliFeedbackPanel
    from .bilibili_inline import BilibiliInline


class BilibiliAds(Model):
    """An advertisement.

    Attributes:
        activity_type: Type of the activity.
        ad_desc: Description of the advertisement.
        id: Id.
        intro: Introduction.
        label: Label.
        mid: Id of the post or the member.
        name: Name.
        pic: The picture, or its address.
        request_id: Id of the request.
        sub_title: Title of the reply.
        title: Title.
        url: Address.
        card_type: Type of the card.
        click_url: Address of the click.
        click_urls: Addresses of the click.
        image_urls: Addresses of the picture.
        inline: What is in `inline` of BilibiliAds.
        is_ad: Whether it is an advertisement.
        sales_type: Type of the sale.
        track_id: Id of the track.
    """

    activity_type: int = field("activity_type", "int", required=True)
    ad_cb: str = field("ad_cb", "str", required=True)
    ad_desc: str = field("ad_desc", "str", required=True)
    adver_name: str = field("adver_name", "str", required=True)
    agency: str = field("agency", "str", required=True)
    area: int = field("area", "int", required=True)
    cm_mark: int = field("cm_mark", "int", required=True)
    contract_id: str = field("contract_id", "str", required=True)
    creative_type: int = field("creative_type", "int", required=True)
    epid: int = field("epid", "int", required=True)
    id: int = field("id", "int", required=True)
    intro: str = field("intro", "str", required=True)
    is_ad_loc: bool = field("is_ad_loc", "bool", required=True)
    label: str = field("label", "str", required=True)
    litpic: str = field("litpic", "str", required=True)
    mid: str = field("mid", "str", required=True)
    name: str = field("name", "str", required=True)
    null_frame: bool = field("null_frame", "bool", required=True)
    pic: str = field("pic", "str", required=True)
    pic_main_color: str = field("pic_main_color", "str", required=True)
    pos_num: int = field("pos_num", "int", required=True)
    request_id: str = field("request_id", "str", required=True)
    server_type: int = field("server_type", "int", required=True)
    src_id: int = field("src_id", "int", required=True)
    stime: int = field("stime", "int", required=True)
    style: int = field("style", "int", required=True)
    sub_title: str = field("sub_title", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    asg_id: int = field("asg_id", "int")
    business_mark: BilibiliBusinessMark | None = field("business_mark", "BilibiliBusinessMark", null=True)
    card_type: int = field("card_type", "int")
    click_url: str = field("click_url", "str")
    click_urls: list[str] | None = field("click_urls", "str[]", null=True)
    creative_id: int = field("creative_id", "int")
    crowd_id: int = field("crowd_id", "int")
    feedback_panel: BilibiliFeedbackPanel | None = field("feedback_panel", "BilibiliFeedbackPanel", null=True)
    image_urls: Any = field("image_urls")
    inline: BilibiliInline = field("inline", "BilibiliInline")
    is_ad: bool = field("is_ad", "bool")
    jump_target: int = field("jump_target", "int")
    list_type: int = field("list_type", "int")
    operater: str = field("operater", "str")
    res_id: int = field("res_id", "int")
    room: Any = field("room")
    sales_type: int = field("sales_type", "int")
    season: Any = field("season")
    show_url: str = field("show_url", "str")
    show_urls: list[str] | None = field("show_urls", "str[]", null=True)
    track_id: str = field("track_id", "str")
    wx_program_info: Any = field("wx_program_info")
