# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_brand import TaobaoBrand
    from .taobao_model_extra import TaobaoModelExtra
    from .taobao_model_item import TaobaoModelItem
    from .taobao_model_property import TaobaoModelProperty
    from .taobao_page import TaobaoPage


class TaobaoModel(Model):
    """What is in `model` of TaobaoSearchItemList.

    Attributes:
        brand_list: The brands.
        extra_map: What is in `extraMap` of TaobaoModel.
        item_list: The items.
        page: Number of the page, in TaobaoListModuleResponse.
        success: Whether it went well.
    """

    brand_list: list[TaobaoBrand] = field("brandList", "TaobaoBrand[]", required=True)
    cost_millis: int = field("costMillis", "int", required=True)
    extra_map: TaobaoModelExtra = field("extraMap", "TaobaoModelExtra", required=True)
    item_list: list[TaobaoModelItem] = field("itemList", "TaobaoModelItem[]", required=True)
    page: TaobaoPage = field("page", "TaobaoPage", required=True)
    property_list: list[TaobaoModelProperty] = field("propertyList", "TaobaoModelProperty[]", required=True)
    response_status: int = field("responseStatus", "int", required=True)
    success: bool = field("success", "bool", required=True)
    trace_list: list[Any] = field("traceList", "[]", required=True)
