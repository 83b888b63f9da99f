# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_product_extend import JdProductExtend


class JdProduct(Model):
    """The goods themselves.

    Attributes:
        brand_id: Id of the brand.
        brand_name: Name of the brand.
        category: Category.
        color: Color.
        extend: What is in `extend` of JdProduct.
        height: Height in pixels.
        length: How long it is.
        product_id: Id of the product.
        product_type: Type of the product.
        sale_date: Day of the sale.
        shop_id: Id of the shop.
        size: Size.
        sku_id: Id of the variant.
        sku_name: Name of the variant.
        sku_status: State of the variant.
        weight: Weight.
        width: Width in pixels.
    """

    allnum: str = field("allnum", "str", required=True)
    book: str = field("book", "str", required=True)
    brand_id: str = field("brandId", "str", required=True)
    brand_name: str = field("brandName", "str", required=True)
    c_brand: str = field("cBrand", "str", required=True)
    cat1: str = field("cat1", "str", required=True)
    cat2: str = field("cat2", "str", required=True)
    cat3: str = field("cat3", "str", required=True)
    category: str = field("category", "str", required=True)
    color: str = field("color", "str", required=True)
    color_sequence: str = field("colorSequence", "str", required=True)
    daojia: bool = field("daojia", "bool", required=True)
    erp_pid: str = field("erpPid", "str", required=True)
    extend: JdProductExtend = field("extend", "JdProductExtend", required=True)
    has_overall_view_anchor: bool = field("hasOverallViewAnchor", "bool", required=True)
    height: str = field("height", "str", required=True)
    imageurl: str = field("imageurl", "str", required=True)
    is_delete: str = field("isDelete", "str", required=True)
    jdexpress: bool = field("jdexpress", "bool", required=True)
    length: str = field("length", "str", required=True)
    main_images: list[str] = field("mainImages", "str[]", required=True)
    max_cart_cat: str = field("maxCartCat", "str", required=True)
    model: str = field("model", "str", required=True)
    phone: str = field("phone", "str", required=True)
    platform: str = field("platform", "str", required=True)
    pop: bool = field("pop", "bool", required=True)
    product_area: str = field("productArea", "str", required=True)
    product_id: str = field("productId", "str", required=True)
    product_type: int = field("productType", "int", required=True)
    sale_date: str = field("saleDate", "str", required=True)
    sales_attr: str = field("salesAttr", "str", required=True)
    sell_point: str = field("sellPoint", "str", required=True)
    shang_jia: str = field("shangJia", "str", required=True)
    shop_id: str = field("shopId", "str", required=True)
    show_qj_img: bool = field("showQJImg", "bool", required=True)
    site: str = field("site", "str", required=True)
    size: str = field("size", "str", required=True)
    size_sequence: str = field("sizeSequence", "str", required=True)
    sku_id: str = field("skuId", "str", required=True)
    sku_mark: str = field("skuMark", "str", required=True)
    sku_name: str = field("skuName", "str", required=True)
    sku_status: str = field("skuStatus", "str", required=True)
    spec: str = field("spec", "str", required=True)
    spec_name: str = field("specName", "str", required=True)
    spec_sequence: str = field("specSequence", "str", required=True)
    tax_info: str = field("taxInfo", "str", required=True)
    timeliness_id: str = field("timelinessId", "str", required=True)
    upc: str = field("upc", "str", required=True)
    value_pay_first: str = field("valuePayFirst", "str", required=True)
    vender_col_type: str = field("venderColType", "str", required=True)
    vender_id: str = field("venderId", "str", required=True)
    weight: str = field("weight", "str", required=True)
    width: str = field("width", "str", required=True)
    wserve: str = field("wserve", "str", required=True)
