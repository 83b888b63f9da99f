# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_module_desc_param import TaobaoModuleDescParam


class TaobaoItem(Model):
    """What is in `item` of TaobaoItemDetailV3.

    Attributes:
        cart_url: Address of the cart.
        category_id: Id of the category.
        comment_count: Number of comments.
        images: Pictures.
        item_id: Id of the item.
        module_desc_params: What is in `moduleDescParams` of TaobaoItem.
        root_category_id: Id of the root category.
        sku_text: Text of the variant.
        subtitle: Line below the title.
        title: Title.
    """

    brand_value_id: str = field("brandValueId", "str", required=True)
    business_id: str = field("businessId", "str", required=True)
    cart_url: str = field("cartUrl", "str", required=True)
    category_id: str = field("categoryId", "str", required=True)
    comment_count: str = field("commentCount", "str", required=True)
    count_multiple: list[Any] = field("countMultiple", "[]", required=True)
    ex_params: dict[str, Any] = field("exParams", "{}", required=True)
    favcount: str = field("favcount", "str", required=True)
    h_5_desc_v6: str = field("h5DescV6", "str", required=True)
    h_5_item_url: str = field("h5ItemUrl", "str", required=True)
    h_5_module_desc_url: str = field("h5moduleDescUrl", "str", required=True)
    images: list[str] = field("images", "str[]", required=True)
    item_id: str = field("itemId", "str", required=True)
    module_desc_params: TaobaoModuleDescParam = field("moduleDescParams", "TaobaoModuleDescParam", required=True)
    module_desc_url: str = field("moduleDescUrl", "str", required=True)
    new_taobao_h5_desc_url: str = field("newTaobaoH5DescUrl", "str", required=True)
    open_decoration: str = field("openDecoration", "str", required=True)
    pc_a_desc_url: str = field("pcADescUrl", "str", required=True)
    root_category_id: str = field("rootCategoryId", "str", required=True)
    sku_text: str = field("skuText", "str", required=True)
    subtitle: str = field("subtitle", "str", required=True)
    taobao_desc_url: str = field("taobaoDescUrl", "str", required=True)
    taobao_pc_desc_url: str = field("taobaoPcDescUrl", "str", required=True)
    title: str = field("title", "str", required=True)
    tmall_desc_url: str = field("tmallDescUrl", "str", required=True)
