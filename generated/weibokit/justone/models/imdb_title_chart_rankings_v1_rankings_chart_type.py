# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ImdbTitleChartRankingsV1RankingsChartType = Literal["TOP_250", "TOP_250_TV"]

IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES: set[ImdbTitleChartRankingsV1RankingsChartType] = {
    "TOP_250",
    "TOP_250_TV",
}


def check_imdb_title_chart_rankings_v1_rankings_chart_type(value: str) -> ImdbTitleChartRankingsV1RankingsChartType:
    if value in IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMDB_TITLE_CHART_RANKINGS_V1_RANKINGS_CHART_TYPE_VALUES!r}"
    )
