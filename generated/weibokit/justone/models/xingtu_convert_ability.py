# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuConvertAbility(Model):
    """What the response holds, in XingtuConvertAbilityResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    avg_sales_amount_range: str = field("avg_sales_amount_range", "str", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    component_click_cnt_range: str = field("component_click_cnt_range", "str", required=True)
    component_click_rate_range: str = field("component_click_rate_range", "str", required=True)
    gpm_range: str = field("gpm_range", "str", required=True)
    rec_product_price_range: str = field("rec_product_price_range", "str", required=True)
    related_cpc_range: str = field("related_cpc_range", "str", required=True)
