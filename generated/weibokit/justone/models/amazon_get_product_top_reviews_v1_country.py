# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonGetProductTopReviewsV1Country = Literal[
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
]

AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES: set[AmazonGetProductTopReviewsV1Country] = {
    "AE",
    "AU",
    "BE",
    "BR",
    "CA",
    "CN",
    "DE",
    "EG",
    "ES",
    "FR",
    "GB",
    "IE",
    "IN",
    "IT",
    "JP",
    "MX",
    "NL",
    "PL",
    "SA",
    "SE",
    "SG",
    "TR",
    "US",
    "ZA",
}


def check_amazon_get_product_top_reviews_v1_country(value: str) -> AmazonGetProductTopReviewsV1Country:
    if value in AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_GET_PRODUCT_TOP_REVIEWS_V1_COUNTRY_VALUES!r}")
