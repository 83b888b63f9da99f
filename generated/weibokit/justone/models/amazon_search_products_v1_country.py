# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

AmazonSearchProductsV1Country = Literal[
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

AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES: set[AmazonSearchProductsV1Country] = {
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


def check_amazon_search_products_v1_country(value: str) -> AmazonSearchProductsV1Country:
    if value in AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AMAZON_SEARCH_PRODUCTS_V1_COUNTRY_VALUES!r}")
