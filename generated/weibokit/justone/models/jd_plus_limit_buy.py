# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_result_ext import JdResultExt


class JdPlusLimitBuy(Model):
    """What is in `plusLimitBuy` of JdItemDetail.

    Attributes:
        result_ext: What is in `resultExt` of JdPlusLimitBuy.
    """

    limit_cart_num: int = field("limitCartNum", "int", required=True)
    limit_eve_day_num: int = field("limitEveDayNum", "int", required=True)
    limit_num: int = field("limitNum", "int", required=True)
    limit_total: int = field("limitTotal", "int", required=True)
    limit_total_num: int = field("limitTotalNum", "int", required=True)
    no_sale_flag: int = field("noSaleFlag", "int", required=True)
    no_sale_flag_bybt: int = field("noSaleFlagBybt", "int", required=True)
    result_ext: JdResultExt = field("resultExt", "JdResultExt", required=True)
    result_flag: bool = field("resultFlag", "bool", required=True)
