# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType = Literal[
    "APP_PROMOTION",
    "ECOMMERCE_HOT",
    "ECOMMERCE_PROMOTION",
    "LEAD_COLLECTION",
    "PRODUCT_SEEDING",
    "PUGONGYING_COOPERATION",
    "SEEDING_DIRECT",
    "XIAOHONGSHU_HOT",
]

XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES: set[
    XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType
] = {
    "APP_PROMOTION",
    "ECOMMERCE_HOT",
    "ECOMMERCE_PROMOTION",
    "LEAD_COLLECTION",
    "PRODUCT_SEEDING",
    "PUGONGYING_COOPERATION",
    "SEEDING_DIRECT",
    "XIAOHONGSHU_HOT",
}


def check_xiaohongshu_pgy_api_pgy_content_square_search_note_v2v1_biz_type(
    value: str,
) -> XiaohongshuPgyApiPgyContentSquareSearchNoteV2V1BizType:
    if value in XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_PGY_CONTENT_SQUARE_SEARCH_NOTE_V2V1_BIZ_TYPE_VALUES!r}"
    )
