# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdFeature(Model):
    """What is in `features` of JdProductExtend."""

    cxkfl: str = field("cxkfl", "str", required=True)
    dszt: str = field("dszt", "str", required=True)
    gjyslx: str = field("gjyslx", "str", required=True)
    gypsshyzt: str = field("gypsshyzt", "str", required=True)
    isrc: str = field("isrc", "str", required=True)
    jdcsk: str = field("jdcsk", "str", required=True)
    scznff: str = field("scznff", "str", required=True)
    short_title: str = field("shortTitle", "str", required=True)
    sku_name_without_brand: str = field("skuNameWithoutBrand", "str", required=True)
    sub_zt_type: str = field("subZtType", "str", required=True)
