# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_ir import JdIr
    from .jd_promise_yx import JdPromiseYx
    from .jd_self_d import JdSelfD
    from .jd_unified_service_tag import JdUnifiedServiceTag


class JdStock(Model):
    """Whether and how an item is delivered.

    Attributes:
        code: Code of the outcome, as the source has it.
        promise_yx: What is in `promiseYX` of JdStock.
        self_d: What is in `self_D` of JdStock.
        service_info: What is known of the service.
        sku_id: Id of the variant.
        unified_service_tag: What is in `unifiedServiceTag` of JdStock.
    """

    arrival_date: str = field("ArrivalDate", "str", required=True)
    stock_state: int = field("StockState", "int", required=True)
    afs_code: int = field("afsCode", "int", required=True)
    code: int = field("code", "int", required=True)
    fxg_code: str = field("fxgCode", "str", required=True)
    ir: list[JdIr] = field("ir", "JdIr[]", required=True)
    is_j_dexpress: bool = field("isJDexpress", "bool", required=True)
    is_support: bool = field("isSupport", "bool", required=True)
    pop_fxg_code: str = field("popFxgCode", "str", required=True)
    pre_store: int = field("preStore", "int", required=True)
    promise_result: str = field("promiseResult", "str", required=True)
    promise_yx: JdPromiseYx = field("promiseYX", "JdPromiseYx", required=True)
    real_sku_id: str = field("realSkuId", "str", required=True)
    rn: int = field("rn", "int", required=True)
    self_d: JdSelfD = field("self_D", "JdSelfD", required=True)
    service_info: str = field("serviceInfo", "str", required=True)
    sid: int = field("sid", "int", required=True)
    sid_dely: int = field("sidDely", "int", required=True)
    sku_id: str = field("skuId", "str", required=True)
    unified_service_tag: JdUnifiedServiceTag = field("unifiedServiceTag", "JdUnifiedServiceTag", required=True)
    weight_value: str = field("weightValue", "str", required=True)
