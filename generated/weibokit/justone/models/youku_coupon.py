# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuCoupon(Model):
    """What is in `coupon` of YoukuNodeData.

    Attributes:
        action_type: Type of the action.
        activity_code: Code of the activity.
        activity_id: Id of the activity.
        goods_id: Id of the product.
        goods_type: Type of the product.
        link: Address that it leads to.
        link_style: Style of the link.
        pay_type: Type of the payment.
        product_id: Id of the product.
        product_sku_id: Id of the product variant.
        sku_id: Id of the variant.
        title: Title.
    """

    action_type: str = field("action_type", "str", required=True)
    activity_code: str = field("activity_code", "str", required=True)
    activity_id: str = field("activity_id", "str", required=True)
    cashier_page_key: str = field("cashierPageKey", "str", required=True)
    cashier_ab_test: str = field("cashier_ab_test", "str", required=True)
    cashier_attributes: str = field("cashier_attributes", "str", required=True)
    crm_d: str = field("crm_d", "str", required=True)
    crm_params: str = field("crm_params", "str", required=True)
    delivery_white_list_flag: str = field("delivery_white_list_flag", "str", required=True)
    goods_id: str = field("goods_id", "str", required=True)
    goods_rights_type: int = field("goods_rights_type", "int", required=True)
    goods_type: int = field("goods_type", "int", required=True)
    highlight: int = field("highlight", "int", required=True)
    link: str = field("link", "str", required=True)
    link_style: int = field("link_style", "int", required=True)
    one_day_upgrade: bool = field("one_day_upgrade", "bool", required=True)
    out_task_id: int = field("out_task_id", "int", required=True)
    pay_type: str = field("payType", "str", required=True)
    play_rules: int = field("playRules", "int", required=True)
    product_id: str = field("product_id", "str", required=True)
    product_sku_id: str = field("product_sku_id", "str", required=True)
    render_status: int = field("render_status", "int", required=True)
    scm: str = field("scm", "str", required=True)
    sku_id: str = field("sku_id", "str", required=True)
    title: str = field("title", "str", required=True)
    user_material_type: int = field("userMaterialType", "int", required=True)
