# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_pis_ext import JdPisExt


class JdPis(Model):
    """An item of `pis` of JdPromov.

    Attributes:
        ext_info: What is in `extInfo` of JdPis.
        search_url: Address of the search.
    """

    d: str = field("d", "str", required=True)
    ext_info: JdPisExt = field("extInfo", "JdPisExt", required=True)
    is_beauty: bool = field("isBeauty", "bool", required=True)
    ori: str = field("ori", "str", required=True)
    pid: str = field("pid", "str", required=True)
    promo_type: int = field("promoType", "int", required=True)
    st: str = field("st", "str", required=True)
    sub_promo_type: int = field("subPromoType", "int", required=True)
    customtag: str = field("customtag", "str")
    field_18: str = field("18", "str")
    etg: str = field("etg", "str")
    min_need_money: float = field("minNeedMoney", "float")
    search_url: str = field("searchUrl", "str")
    subextinfo: str = field("subextinfo", "str")
