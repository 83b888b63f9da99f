# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES: set[
    ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry
] = {
    "de_DE",
    "en_US",
    "es_ES",
    "es_MX",
    "es_US",
    "fr_CA",
    "fr_FR",
    "hi_IN",
    "it_IT",
    "pt_BR",
}


def check_imdb_title_critics_review_summary_query_v1_language_country(
    value: str,
) -> ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry:
    if value in IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )
