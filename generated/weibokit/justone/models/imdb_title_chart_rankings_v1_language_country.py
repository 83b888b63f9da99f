# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ImdbTitleChartRankingsV1LanguageCountry = Literal[
    "de_DE", "en_US", "es_ES", "es_MX", "es_US", "fr_CA", "fr_FR", "hi_IN", "it_IT", "pt_BR"
]

IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES: set[ImdbTitleChartRankingsV1LanguageCountry] = {
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


def check_imdb_title_chart_rankings_v1_language_country(value: str) -> ImdbTitleChartRankingsV1LanguageCountry:
    if value in IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CHART_RANKINGS_V1_LANGUAGE_COUNTRY_VALUES!r}"
    )
