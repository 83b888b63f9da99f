# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuPrice(Model):
    """What a creator takes for one kind of video.

    Attributes:
        end_time: When it ends.
        platform_source: Where the platform comes from.
        price: Price.
        start_time: When it begins.
        video_type: Type of the video.
        activity_info: What is known of the activity.
        author_id: Id of the author.
        desc: Description.
        enable: Whether it is on.
        has_discount: Whether there is a discount.
        is_open: Whether it is open.
        origin_price: Price of the original.
        platform_activity_id: Id of the platform activity.
        task_category_status: State of the task category.
        template_list: The templates.
    """

    end_time: str = field("end_time", "str", required=True)
    platform_source: int = field("platform_source", "int", required=True)
    price: int = field("price", "int", required=True)
    start_time: str = field("start_time", "str", required=True)
    task_category: int = field("task_category", "int", required=True)
    video_type: int = field("video_type", "int", required=True)
    activity_info: list[Any] = field("activity_info", "[]")
    author_id: str = field("author_id", "str")
    desc: str = field("desc", "str")
    do_fold: bool = field("do_fold", "bool")
    enable: bool = field("enable", "bool")
    field_: str = field("field", "str")
    has_discount: bool = field("has_discount", "bool")
    is_open: bool = field("is_open", "bool")
    need_price: bool = field("need_price", "bool")
    online_status: int = field("online_status", "int")
    origin_price: int = field("origin_price", "int")
    platform_activity_id: str = field("platform_activity_id", "str")
    settlement_desc: str = field("settlement_desc", "str")
    settlement_type: int = field("settlement_type", "int")
    task_category_status: int = field("task_category_status", "int")
    template_list: list[Any] = field("template_list", "[]")
    price_extra_info: dict[str, Any] = field("price_extra_info", "{}")
    video_type_status: int = field("video_type_status", "int")
