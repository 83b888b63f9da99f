# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoShop(Model):
    """An item of `shopList` of TaobaoDataListModuleResponse.

    Attributes:
        pic_url: Address of the picture.
        seller_id: Id of the seller.
        service_score: Score of the service.
        shop_id: Id of the shop.
        shop_name: Name of the shop.
    """

    deliver_score: str = field("deliverScore", "str", required=True)
    description_match_score: str = field("descriptionMatchScore", "str", required=True)
    pic_url: str = field("picUrl", "str", required=True)
    seller_id: int = field("sellerId", "int", required=True)
    service_score: str = field("serviceScore", "str", required=True)
    shop_id: int = field("shopId", "int", required=True)
    shop_name: str = field("shopName", "str", required=True)
