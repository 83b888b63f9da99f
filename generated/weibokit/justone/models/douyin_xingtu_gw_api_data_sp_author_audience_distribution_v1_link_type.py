# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType = Literal[
    "AWARE", "CONNECTED", "FOLLOW", "INTERESTED", "LIKE"
]

DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType
] = {
    "AWARE",
    "CONNECTED",
    "FOLLOW",
    "INTERESTED",
    "LIKE",
}


def check_douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_link_type(
    value: str,
) -> DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_AUTHOR_AUDIENCE_DISTRIBUTION_V1_LINK_TYPE_VALUES!r}"
    )
