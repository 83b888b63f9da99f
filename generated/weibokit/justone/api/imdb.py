# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `imdb`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        ImdbMainSearchQueryV1LanguageCountry,
        ImdbMainSearchQueryV1Type,
        ImdbNewsByCategoryQueryV1Category,
        ImdbNewsByCategoryQueryV1LanguageCountry,
        ImdbStreamingPicksQueryV1LanguageCountry,
        ImdbTitleAwardsSummaryQueryV1LanguageCountry,
        ImdbTitleBaseQueryV1LanguageCountry,
        ImdbTitleBoxOfficeSummaryV1LanguageCountry,
        ImdbTitleChartRankingsV1LanguageCountry,
        ImdbTitleChartRankingsV1RankingsChartType,
        ImdbTitleContributionQuestionsV1LanguageCountry,
        ImdbTitleCountriesOfOriginV1LanguageCountry,
        ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry,
        ImdbTitleDetailsQueryV1LanguageCountry,
        ImdbTitleDidYouKnowQueryV1LanguageCountry,
        ImdbTitleExtendedDetailsQueryV1LanguageCountry,
        ImdbTitleMoreLikeThisQueryV1LanguageCountry,
        ImdbTitlePlotQueryV1LanguageCountry,
        ImdbTitleReduxOverviewQueryV1LanguageCountry,
        ImdbTitleReleaseExpectationQueryV1LanguageCountry,
        ImdbTitleTopCastAndCrewV1LanguageCountry,
        ImdbTitleUserReviewsSummaryQueryV1LanguageCountry,
    )
    from ..models.imdb_main_search_result import ImdbMainSearchResult
    from ..models.imdb_news_by_category_result import ImdbNewsByCategoryResult
    from ..models.imdb_streaming_picks_result import ImdbStreamingPicksResult
    from ..models.imdb_title_awards_summary_result import ImdbTitleAwardsSummaryResult
    from ..models.imdb_title_box_office_summary_result import ImdbTitleBoxOfficeSummaryResult
    from ..models.imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult
    from ..models.imdb_title_countries_of_origin_result import ImdbTitleCountriesOfOriginResult
    from ..models.imdb_title_critics_review_summary_result import ImdbTitleCriticsReviewSummaryResult
    from ..models.imdb_title_details_result import ImdbTitleDetailsResult
    from ..models.imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult
    from ..models.imdb_title_more_like_this_result import ImdbTitleMoreLikeThisResult
    from ..models.imdb_title_plot_result import ImdbTitlePlotResult
    from ..models.imdb_title_result import ImdbTitleResult
    from ..models.imdb_title_user_reviews_summary_result import ImdbTitleUserReviewsSummaryResult
    from ..models.imdb_top_cast_and_crew_result import ImdbTopCastAndCrewResult

__all__ = ["AsyncImdb", "Imdb"]


_MAIN_SEARCH_QUERY_V1 = Arguments(
    operation="imdb_main_search_query_v1",
    parameters=(
        ParameterModel(name="search_term", type="str", required=True),
        ParameterModel(name="type_", type="str"),
        ParameterModel(name="limit", type="int"),
        ParameterModel(name="language_country", type="str"),
    ),
)
_NEWS_BY_CATEGORY_QUERY_V1 = Arguments(
    operation="imdb_news_by_category_query_v1",
    parameters=(
        ParameterModel(name="category", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_STREAMING_PICKS_QUERY_V1 = Arguments(
    operation="imdb_streaming_picks_query_v1", parameters=(ParameterModel(name="language_country", type="str"),)
)
_TITLE_AWARDS_SUMMARY_QUERY_V1 = Arguments(
    operation="imdb_title_awards_summary_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_BASE_QUERY_V1 = Arguments(
    operation="imdb_title_base_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_BOX_OFFICE_SUMMARY_V1 = Arguments(
    operation="imdb_title_box_office_summary_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_CHART_RANKINGS_V1 = Arguments(
    operation="imdb_title_chart_rankings_v1",
    parameters=(
        ParameterModel(name="rankings_chart_type", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_CONTRIBUTION_QUESTIONS_V1 = Arguments(
    operation="imdb_title_contribution_questions_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_COUNTRIES_OF_ORIGIN_V1 = Arguments(
    operation="imdb_title_countries_of_origin_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1 = Arguments(
    operation="imdb_title_critics_review_summary_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_DETAILS_QUERY_V1 = Arguments(
    operation="imdb_title_details_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_DID_YOU_KNOW_QUERY_V1 = Arguments(
    operation="imdb_title_did_you_know_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_EXTENDED_DETAILS_QUERY_V1 = Arguments(
    operation="imdb_title_extended_details_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_MORE_LIKE_THIS_QUERY_V1 = Arguments(
    operation="imdb_title_more_like_this_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_PLOT_QUERY_V1 = Arguments(
    operation="imdb_title_plot_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_REDUX_OVERVIEW_QUERY_V1 = Arguments(
    operation="imdb_title_redux_overview_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_RELEASE_EXPECTATION_QUERY_V1 = Arguments(
    operation="imdb_title_release_expectation_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_TOP_CAST_AND_CREW_V1 = Arguments(
    operation="imdb_title_top_cast_and_crew_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)
_TITLE_USER_REVIEWS_SUMMARY_QUERY_V1 = Arguments(
    operation="imdb_title_user_reviews_summary_query_v1",
    parameters=(
        ParameterModel(name="id", type="str", required=True),
        ParameterModel(name="language_country", type="str"),
    ),
)


def _request_imdb_main_search_query_v1(
    *,
    search_term: str,
    type_: ImdbMainSearchQueryV1Type | Unset = "Top",
    limit: int | Unset = 25,
    language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["searchTerm"] = search_term

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["limit"] = limit

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/main-search-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_news_by_category_query_v1(
    *,
    category: ImdbNewsByCategoryQueryV1Category,
    language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_category: str = category
    params["category"] = json_category

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/news-by-category-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_streaming_picks_query_v1(
    *,
    language_country: ImdbStreamingPicksQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/streaming-picks-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_awards_summary_query_v1(
    *,
    id: str,
    language_country: ImdbTitleAwardsSummaryQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-awards-summary-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_base_query_v1(
    *,
    id: str,
    language_country: ImdbTitleBaseQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-base-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_box_office_summary_v1(
    *,
    id: str,
    language_country: ImdbTitleBoxOfficeSummaryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-box-office-summary/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_chart_rankings_v1(
    *,
    rankings_chart_type: ImdbTitleChartRankingsV1RankingsChartType,
    language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_rankings_chart_type: str = rankings_chart_type
    params["rankingsChartType"] = json_rankings_chart_type

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-chart-rankings/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_contribution_questions_v1(
    *,
    id: str,
    language_country: ImdbTitleContributionQuestionsV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-contribution-questions/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_countries_of_origin_v1(
    *,
    id: str,
    language_country: ImdbTitleCountriesOfOriginV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-countries-of-origin/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_critics_review_summary_query_v1(
    *,
    id: str,
    language_country: ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-critics-review-summary-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_details_query_v1(
    *,
    id: str,
    language_country: ImdbTitleDetailsQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-details-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_did_you_know_query_v1(
    *,
    id: str,
    language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-did-you-know-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_extended_details_query_v1(
    *,
    id: str,
    language_country: ImdbTitleExtendedDetailsQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-extended-details-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_more_like_this_query_v1(
    *,
    id: str,
    language_country: ImdbTitleMoreLikeThisQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-more-like-this-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_plot_query_v1(
    *,
    id: str,
    language_country: ImdbTitlePlotQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-plot-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_redux_overview_query_v1(
    *,
    id: str,
    language_country: ImdbTitleReduxOverviewQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-redux-overview-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_release_expectation_query_v1(
    *,
    id: str,
    language_country: ImdbTitleReleaseExpectationQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-release-expectation-query/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_top_cast_and_crew_v1(
    *,
    id: str,
    language_country: ImdbTitleTopCastAndCrewV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-top-cast-and-crew/v1",
        "params": params,
    }

    return _kwargs


def _request_imdb_title_user_reviews_summary_query_v1(
    *,
    id: str,
    language_country: ImdbTitleUserReviewsSummaryQueryV1LanguageCountry | Unset = "en_US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    json_language_country: str | Unset = UNSET
    if not isinstance(language_country, Unset):
        json_language_country = language_country

    params["languageCountry"] = json_language_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/imdb/title-user-reviews-summary-query/v1",
        "params": params,
    }

    return _kwargs


class Imdb(_Suggesting):
    """Films and series on IMDb, from ratings to where they run."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def main_search_query_v1(
        self,
        *,
        search_term: str,
        type_: ImdbMainSearchQueryV1Type | None = None,
        limit: int | None = None,
        language_country: ImdbMainSearchQueryV1LanguageCountry | None = None,
    ) -> ImdbMainSearchResult:
        """Titles, people and more by name.

        Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series, people,
        interests, episodes, podcasts or games. There is no paging.

        `GET /api/imdb/main-search-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.main_search_query_v1(search_term="coffee")

        Args:
            search_term: Words to search for.
            type_: What is searched for. `Top`, `Movies`, `Shows`, `People`, `Interests`, `Episodes`, `Podcast` or
                `Video_games`. The service's default is `Top`.
            limit: Results at most, 1 to 300. The service's default is `25`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#main_search_query_v1
        """
        from ..models.imdb_main_search_result import ImdbMainSearchResult

        return _call(
            self._client,
            _MAIN_SEARCH_QUERY_V1,
            {"search_term": search_term, "type_": type_, "limit": limit, "language_country": language_country},
            lambda _given: _request_imdb_main_search_query_v1(
                search_term=_given["search_term"],
                type_=_given.get("type_", UNSET),
                limit=_given.get("limit", UNSET),
                language_country=_given.get("language_country", UNSET),
            ),
            lambda response: ImdbMainSearchResult.from_dict(response.json()),
        )

    def news_by_category_query_v1(
        self,
        *,
        category: Literal["CELEBRITY", "MOVIE", "TOP", "TV"],
        language_country: ImdbNewsByCategoryQueryV1LanguageCountry | None = None,
    ) -> ImdbNewsByCategoryResult:
        """News headlines of a category.

        Top news, or news on films, television or celebrities, each with headline, text, source and date. The answer
        names an end cursor, but the operation takes none, so there is no second page.

        `GET /api/imdb/news-by-category-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.news_by_category_query_v1(category="TOP")

        Args:
            category: Subject of the news. `TOP`, `MOVIE`, `TV` or `CELEBRITY`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#news_by_category_query_v1
        """
        from ..models.imdb_news_by_category_result import ImdbNewsByCategoryResult

        return _call(
            self._client,
            _NEWS_BY_CATEGORY_QUERY_V1,
            {"category": category, "language_country": language_country},
            lambda _given: _request_imdb_news_by_category_query_v1(
                category=_given["category"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbNewsByCategoryResult.from_dict(response.json()),
        )

    def streaming_picks_query_v1(
        self, *, language_country: ImdbStreamingPicksQueryV1LanguageCountry | None = None
    ) -> ImdbStreamingPicksResult:
        """Titles picked on Prime Video.

        The titles that IMDb picks from Prime Video for a language and country.

        `GET /api/imdb/streaming-picks-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.streaming_picks_query_v1()

        Args:
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#streaming_picks_query_v1
        """
        from ..models.imdb_streaming_picks_result import ImdbStreamingPicksResult

        return _call(
            self._client,
            _STREAMING_PICKS_QUERY_V1,
            {"language_country": language_country},
            lambda _given: _request_imdb_streaming_picks_query_v1(
                language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbStreamingPicksResult.from_dict(response.json()),
        )

    def title_awards_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleAwardsSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleAwardsSummaryResult:
        """Award counts of a title.

        By title id, how many awards a title won, how many it was put forward for, and the most prestigious of them.

        `GET /api/imdb/title-awards-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_awards_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_awards_summary_query_v1
        """
        from ..models.imdb_title_awards_summary_result import ImdbTitleAwardsSummaryResult

        return _call(
            self._client,
            _TITLE_AWARDS_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_awards_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleAwardsSummaryResult.from_dict(response.json()),
        )

    def title_base_query_v1(
        self, *, id: str, language_country: ImdbTitleBaseQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Name, type and release of a title.

        The least about a title, by title id: name, original name, type, year and date of release, and main picture.

        `GET /api/imdb/title-base-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_base_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_base_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return _call(
            self._client,
            _TITLE_BASE_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_base_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    def title_box_office_summary_v1(
        self, *, id: str, language_country: ImdbTitleBoxOfficeSummaryV1LanguageCountry | None = None
    ) -> ImdbTitleBoxOfficeSummaryResult:
        """Budget and takings of a title.

        The budget of a title, by title id, and what it took on the opening weekend, domestically and worldwide.

        `GET /api/imdb/title-box-office-summary/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_box_office_summary_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_box_office_summary_v1
        """
        from ..models.imdb_title_box_office_summary_result import ImdbTitleBoxOfficeSummaryResult

        return _call(
            self._client,
            _TITLE_BOX_OFFICE_SUMMARY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_box_office_summary_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleBoxOfficeSummaryResult.from_dict(response.json()),
        )

    def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"],
        language_country: ImdbTitleChartRankingsV1LanguageCountry | None = None,
    ) -> ImdbTitleChartRankingsResult:
        """Top 250 films or series.

        The Top 250 chart, of films or of series, each entry with its rating and votes.

        `GET /api/imdb/title-chart-rankings/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_chart_rankings_v1(rankings_chart_type="TOP_250")

        Args:
            rankings_chart_type: Which chart of the 250 best, that of films or that of series. `TOP_250` or
                `TOP_250_TV`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_chart_rankings_v1
        """
        from ..models.imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult

        return _call(
            self._client,
            _TITLE_CHART_RANKINGS_V1,
            {"rankings_chart_type": rankings_chart_type, "language_country": language_country},
            lambda _given: _request_imdb_title_chart_rankings_v1(
                rankings_chart_type=_given["rankings_chart_type"],
                language_country=_given.get("language_country", UNSET),
            ),
            lambda response: ImdbTitleChartRankingsResult.from_dict(response.json()),
        )

    def title_contribution_questions_v1(
        self, *, id: str, language_country: ImdbTitleContributionQuestionsV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Questions asked to contributors.

        What IMDb asks its readers to add about a title, by title id, beside the title's base facts; there can be no
        question at all.

        `GET /api/imdb/title-contribution-questions/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_contribution_questions_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_contribution_questions_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return _call(
            self._client,
            _TITLE_CONTRIBUTION_QUESTIONS_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_contribution_questions_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    def title_countries_of_origin_v1(
        self, *, id: str, language_country: ImdbTitleCountriesOfOriginV1LanguageCountry | None = None
    ) -> ImdbTitleCountriesOfOriginResult:
        """Countries a title comes from.

        The countries in which a title was made, by title id.

        `GET /api/imdb/title-countries-of-origin/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_countries_of_origin_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_countries_of_origin_v1
        """
        from ..models.imdb_title_countries_of_origin_result import ImdbTitleCountriesOfOriginResult

        return _call(
            self._client,
            _TITLE_COUNTRIES_OF_ORIGIN_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_countries_of_origin_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleCountriesOfOriginResult.from_dict(response.json()),
        )

    def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleCriticsReviewSummaryResult:
        """Critics' reviews of a title.

        The Metacritic score with quotations from critics, and links to reviews elsewhere, by title id.

        `GET /api/imdb/title-critics-review-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_critics_review_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_critics_review_summary_query_v1
        """
        from ..models.imdb_title_critics_review_summary_result import ImdbTitleCriticsReviewSummaryResult

        return _call(
            self._client,
            _TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_critics_review_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleCriticsReviewSummaryResult.from_dict(response.json()),
        )

    def title_details_query_v1(
        self, *, id: str, language_country: ImdbTitleDetailsQueryV1LanguageCountry | None = None
    ) -> ImdbTitleDetailsResult:
        """Languages, places and versions of a title.

        The facts that IMDb files as details of a title, by title id: other names, alternative versions, filming
        places, spoken languages, countries, official sites and running time.

        `GET /api/imdb/title-details-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_details_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_details_query_v1
        """
        from ..models.imdb_title_details_result import ImdbTitleDetailsResult

        return _call(
            self._client,
            _TITLE_DETAILS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_details_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleDetailsResult.from_dict(response.json()),
        )

    def title_did_you_know_query_v1(
        self, *, id: str, language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | None = None
    ) -> ImdbTitleDidYouKnowResult:
        """Trivia, goofs and quotes.

        Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the first three.

        `GET /api/imdb/title-did-you-know-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_did_you_know_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_did_you_know_query_v1
        """
        from ..models.imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult

        return _call(
            self._client,
            _TITLE_DID_YOU_KNOW_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_did_you_know_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleDidYouKnowResult.from_dict(response.json()),
        )

    def title_extended_details_query_v1(
        self, *, id: str, language_country: ImdbTitleExtendedDetailsQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Credits, series and runtime of a title.

        The base facts of a title, by title id, with director and writers, running time, the series it belongs to
        and its episodes.

        `GET /api/imdb/title-extended-details-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_extended_details_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_extended_details_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return _call(
            self._client,
            _TITLE_EXTENDED_DETAILS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_extended_details_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    def title_more_like_this_query_v1(
        self, *, id: str, language_country: ImdbTitleMoreLikeThisQueryV1LanguageCountry | None = None
    ) -> ImdbTitleMoreLikeThisResult:
        """Titles similar to a title.

        Titles that IMDb holds to be like the one whose id is given, and those linked with it, such as sequels.

        `GET /api/imdb/title-more-like-this-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_more_like_this_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_more_like_this_query_v1
        """
        from ..models.imdb_title_more_like_this_result import ImdbTitleMoreLikeThisResult

        return _call(
            self._client,
            _TITLE_MORE_LIKE_THIS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_more_like_this_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleMoreLikeThisResult.from_dict(response.json()),
        )

    def title_plot_query_v1(
        self, *, id: str, language_country: ImdbTitlePlotQueryV1LanguageCountry | None = None
    ) -> ImdbTitlePlotResult:
        """Plot of a title.

        The plot outline of a title, by title id, in the language asked for, with the type of the title.

        `GET /api/imdb/title-plot-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_plot_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_plot_query_v1
        """
        from ..models.imdb_title_plot_result import ImdbTitlePlotResult

        return _call(
            self._client,
            _TITLE_PLOT_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_plot_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitlePlotResult.from_dict(response.json()),
        )

    def title_redux_overview_query_v1(
        self, *, id: str, language_country: ImdbTitleReduxOverviewQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Overview of a title page.

        What stands at the head of a title's page, by title id: plot, rating and votes, certificate, interests,
        Metacritic score, production stage and counts of reviews.

        `GET /api/imdb/title-redux-overview-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_redux_overview_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_redux_overview_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return _call(
            self._client,
            _TITLE_REDUX_OVERVIEW_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_redux_overview_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    def title_release_expectation_query_v1(
        self, *, id: str, language_country: ImdbTitleReleaseExpectationQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Release dates and production stage.

        How far the production of a title has come, by title id, and its release dates by country, wide and limited.

        `GET /api/imdb/title-release-expectation-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_release_expectation_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_release_expectation_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return _call(
            self._client,
            _TITLE_RELEASE_EXPECTATION_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_release_expectation_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: ImdbTitleTopCastAndCrewV1LanguageCountry | None = None
    ) -> ImdbTopCastAndCrewResult:
        """Main cast and crew.

        The leading cast of a title, by title id, with their roles, and its principal credits such as direction and
        writing.

        `GET /api/imdb/title-top-cast-and-crew/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_top_cast_and_crew_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_top_cast_and_crew_v1
        """
        from ..models.imdb_top_cast_and_crew_result import ImdbTopCastAndCrewResult

        return _call(
            self._client,
            _TITLE_TOP_CAST_AND_CREW_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_top_cast_and_crew_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTopCastAndCrewResult.from_dict(response.json()),
        )

    def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleUserReviewsSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleUserReviewsSummaryResult:
        """Featured user reviews of a title.

        The reviews by users that IMDb features for a title, by title id, with the average rating.

        `GET /api/imdb/title-user-reviews-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_user_reviews_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_user_reviews_summary_query_v1
        """
        from ..models.imdb_title_user_reviews_summary_result import ImdbTitleUserReviewsSummaryResult

        return _call(
            self._client,
            _TITLE_USER_REVIEWS_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_user_reviews_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleUserReviewsSummaryResult.from_dict(response.json()),
        )


class AsyncImdb(_Suggesting):
    """Films and series on IMDb, from ratings to where they run."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def main_search_query_v1(
        self,
        *,
        search_term: str,
        type_: ImdbMainSearchQueryV1Type | None = None,
        limit: int | None = None,
        language_country: ImdbMainSearchQueryV1LanguageCountry | None = None,
    ) -> ImdbMainSearchResult:
        """Titles, people and more by name.

        Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series, people,
        interests, episodes, podcasts or games. There is no paging.

        `GET /api/imdb/main-search-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.main_search_query_v1(search_term="coffee")

        Args:
            search_term: Words to search for.
            type_: What is searched for. `Top`, `Movies`, `Shows`, `People`, `Interests`, `Episodes`, `Podcast` or
                `Video_games`. The service's default is `Top`.
            limit: Results at most, 1 to 300. The service's default is `25`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#main_search_query_v1
        """
        from ..models.imdb_main_search_result import ImdbMainSearchResult

        return await _acall(
            self._client,
            _MAIN_SEARCH_QUERY_V1,
            {"search_term": search_term, "type_": type_, "limit": limit, "language_country": language_country},
            lambda _given: _request_imdb_main_search_query_v1(
                search_term=_given["search_term"],
                type_=_given.get("type_", UNSET),
                limit=_given.get("limit", UNSET),
                language_country=_given.get("language_country", UNSET),
            ),
            lambda response: ImdbMainSearchResult.from_dict(response.json()),
        )

    async def news_by_category_query_v1(
        self,
        *,
        category: Literal["CELEBRITY", "MOVIE", "TOP", "TV"],
        language_country: ImdbNewsByCategoryQueryV1LanguageCountry | None = None,
    ) -> ImdbNewsByCategoryResult:
        """News headlines of a category.

        Top news, or news on films, television or celebrities, each with headline, text, source and date. The answer
        names an end cursor, but the operation takes none, so there is no second page.

        `GET /api/imdb/news-by-category-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.news_by_category_query_v1(category="TOP")

        Args:
            category: Subject of the news. `TOP`, `MOVIE`, `TV` or `CELEBRITY`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#news_by_category_query_v1
        """
        from ..models.imdb_news_by_category_result import ImdbNewsByCategoryResult

        return await _acall(
            self._client,
            _NEWS_BY_CATEGORY_QUERY_V1,
            {"category": category, "language_country": language_country},
            lambda _given: _request_imdb_news_by_category_query_v1(
                category=_given["category"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbNewsByCategoryResult.from_dict(response.json()),
        )

    async def streaming_picks_query_v1(
        self, *, language_country: ImdbStreamingPicksQueryV1LanguageCountry | None = None
    ) -> ImdbStreamingPicksResult:
        """Titles picked on Prime Video.

        The titles that IMDb picks from Prime Video for a language and country.

        `GET /api/imdb/streaming-picks-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.streaming_picks_query_v1()

        Args:
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#streaming_picks_query_v1
        """
        from ..models.imdb_streaming_picks_result import ImdbStreamingPicksResult

        return await _acall(
            self._client,
            _STREAMING_PICKS_QUERY_V1,
            {"language_country": language_country},
            lambda _given: _request_imdb_streaming_picks_query_v1(
                language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbStreamingPicksResult.from_dict(response.json()),
        )

    async def title_awards_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleAwardsSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleAwardsSummaryResult:
        """Award counts of a title.

        By title id, how many awards a title won, how many it was put forward for, and the most prestigious of them.

        `GET /api/imdb/title-awards-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_awards_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_awards_summary_query_v1
        """
        from ..models.imdb_title_awards_summary_result import ImdbTitleAwardsSummaryResult

        return await _acall(
            self._client,
            _TITLE_AWARDS_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_awards_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleAwardsSummaryResult.from_dict(response.json()),
        )

    async def title_base_query_v1(
        self, *, id: str, language_country: ImdbTitleBaseQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Name, type and release of a title.

        The least about a title, by title id: name, original name, type, year and date of release, and main picture.

        `GET /api/imdb/title-base-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_base_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_base_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return await _acall(
            self._client,
            _TITLE_BASE_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_base_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    async def title_box_office_summary_v1(
        self, *, id: str, language_country: ImdbTitleBoxOfficeSummaryV1LanguageCountry | None = None
    ) -> ImdbTitleBoxOfficeSummaryResult:
        """Budget and takings of a title.

        The budget of a title, by title id, and what it took on the opening weekend, domestically and worldwide.

        `GET /api/imdb/title-box-office-summary/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_box_office_summary_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_box_office_summary_v1
        """
        from ..models.imdb_title_box_office_summary_result import ImdbTitleBoxOfficeSummaryResult

        return await _acall(
            self._client,
            _TITLE_BOX_OFFICE_SUMMARY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_box_office_summary_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleBoxOfficeSummaryResult.from_dict(response.json()),
        )

    async def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"],
        language_country: ImdbTitleChartRankingsV1LanguageCountry | None = None,
    ) -> ImdbTitleChartRankingsResult:
        """Top 250 films or series.

        The Top 250 chart, of films or of series, each entry with its rating and votes.

        `GET /api/imdb/title-chart-rankings/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_chart_rankings_v1(rankings_chart_type="TOP_250")

        Args:
            rankings_chart_type: Which chart of the 250 best, that of films or that of series. `TOP_250` or
                `TOP_250_TV`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_chart_rankings_v1
        """
        from ..models.imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult

        return await _acall(
            self._client,
            _TITLE_CHART_RANKINGS_V1,
            {"rankings_chart_type": rankings_chart_type, "language_country": language_country},
            lambda _given: _request_imdb_title_chart_rankings_v1(
                rankings_chart_type=_given["rankings_chart_type"],
                language_country=_given.get("language_country", UNSET),
            ),
            lambda response: ImdbTitleChartRankingsResult.from_dict(response.json()),
        )

    async def title_contribution_questions_v1(
        self, *, id: str, language_country: ImdbTitleContributionQuestionsV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Questions asked to contributors.

        What IMDb asks its readers to add about a title, by title id, beside the title's base facts; there can be no
        question at all.

        `GET /api/imdb/title-contribution-questions/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_contribution_questions_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_contribution_questions_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return await _acall(
            self._client,
            _TITLE_CONTRIBUTION_QUESTIONS_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_contribution_questions_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    async def title_countries_of_origin_v1(
        self, *, id: str, language_country: ImdbTitleCountriesOfOriginV1LanguageCountry | None = None
    ) -> ImdbTitleCountriesOfOriginResult:
        """Countries a title comes from.

        The countries in which a title was made, by title id.

        `GET /api/imdb/title-countries-of-origin/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_countries_of_origin_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_countries_of_origin_v1
        """
        from ..models.imdb_title_countries_of_origin_result import ImdbTitleCountriesOfOriginResult

        return await _acall(
            self._client,
            _TITLE_COUNTRIES_OF_ORIGIN_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_countries_of_origin_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleCountriesOfOriginResult.from_dict(response.json()),
        )

    async def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleCriticsReviewSummaryResult:
        """Critics' reviews of a title.

        The Metacritic score with quotations from critics, and links to reviews elsewhere, by title id.

        `GET /api/imdb/title-critics-review-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_critics_review_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_critics_review_summary_query_v1
        """
        from ..models.imdb_title_critics_review_summary_result import ImdbTitleCriticsReviewSummaryResult

        return await _acall(
            self._client,
            _TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_critics_review_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleCriticsReviewSummaryResult.from_dict(response.json()),
        )

    async def title_details_query_v1(
        self, *, id: str, language_country: ImdbTitleDetailsQueryV1LanguageCountry | None = None
    ) -> ImdbTitleDetailsResult:
        """Languages, places and versions of a title.

        The facts that IMDb files as details of a title, by title id: other names, alternative versions, filming
        places, spoken languages, countries, official sites and running time.

        `GET /api/imdb/title-details-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_details_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_details_query_v1
        """
        from ..models.imdb_title_details_result import ImdbTitleDetailsResult

        return await _acall(
            self._client,
            _TITLE_DETAILS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_details_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleDetailsResult.from_dict(response.json()),
        )

    async def title_did_you_know_query_v1(
        self, *, id: str, language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | None = None
    ) -> ImdbTitleDidYouKnowResult:
        """Trivia, goofs and quotes.

        Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the first three.

        `GET /api/imdb/title-did-you-know-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_did_you_know_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_did_you_know_query_v1
        """
        from ..models.imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult

        return await _acall(
            self._client,
            _TITLE_DID_YOU_KNOW_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_did_you_know_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleDidYouKnowResult.from_dict(response.json()),
        )

    async def title_extended_details_query_v1(
        self, *, id: str, language_country: ImdbTitleExtendedDetailsQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Credits, series and runtime of a title.

        The base facts of a title, by title id, with director and writers, running time, the series it belongs to
        and its episodes.

        `GET /api/imdb/title-extended-details-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_extended_details_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_extended_details_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return await _acall(
            self._client,
            _TITLE_EXTENDED_DETAILS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_extended_details_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    async def title_more_like_this_query_v1(
        self, *, id: str, language_country: ImdbTitleMoreLikeThisQueryV1LanguageCountry | None = None
    ) -> ImdbTitleMoreLikeThisResult:
        """Titles similar to a title.

        Titles that IMDb holds to be like the one whose id is given, and those linked with it, such as sequels.

        `GET /api/imdb/title-more-like-this-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_more_like_this_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_more_like_this_query_v1
        """
        from ..models.imdb_title_more_like_this_result import ImdbTitleMoreLikeThisResult

        return await _acall(
            self._client,
            _TITLE_MORE_LIKE_THIS_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_more_like_this_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleMoreLikeThisResult.from_dict(response.json()),
        )

    async def title_plot_query_v1(
        self, *, id: str, language_country: ImdbTitlePlotQueryV1LanguageCountry | None = None
    ) -> ImdbTitlePlotResult:
        """Plot of a title.

        The plot outline of a title, by title id, in the language asked for, with the type of the title.

        `GET /api/imdb/title-plot-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_plot_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_plot_query_v1
        """
        from ..models.imdb_title_plot_result import ImdbTitlePlotResult

        return await _acall(
            self._client,
            _TITLE_PLOT_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_plot_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitlePlotResult.from_dict(response.json()),
        )

    async def title_redux_overview_query_v1(
        self, *, id: str, language_country: ImdbTitleReduxOverviewQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Overview of a title page.

        What stands at the head of a title's page, by title id: plot, rating and votes, certificate, interests,
        Metacritic score, production stage and counts of reviews.

        `GET /api/imdb/title-redux-overview-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_redux_overview_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_redux_overview_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return await _acall(
            self._client,
            _TITLE_REDUX_OVERVIEW_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_redux_overview_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    async def title_release_expectation_query_v1(
        self, *, id: str, language_country: ImdbTitleReleaseExpectationQueryV1LanguageCountry | None = None
    ) -> ImdbTitleResult:
        """Release dates and production stage.

        How far the production of a title has come, by title id, and its release dates by country, wide and limited.

        `GET /api/imdb/title-release-expectation-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_release_expectation_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_release_expectation_query_v1
        """
        from ..models.imdb_title_result import ImdbTitleResult

        return await _acall(
            self._client,
            _TITLE_RELEASE_EXPECTATION_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_release_expectation_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleResult.from_dict(response.json()),
        )

    async def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: ImdbTitleTopCastAndCrewV1LanguageCountry | None = None
    ) -> ImdbTopCastAndCrewResult:
        """Main cast and crew.

        The leading cast of a title, by title id, with their roles, and its principal credits such as direction and
        writing.

        `GET /api/imdb/title-top-cast-and-crew/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_top_cast_and_crew_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_top_cast_and_crew_v1
        """
        from ..models.imdb_top_cast_and_crew_result import ImdbTopCastAndCrewResult

        return await _acall(
            self._client,
            _TITLE_TOP_CAST_AND_CREW_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_top_cast_and_crew_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTopCastAndCrewResult.from_dict(response.json()),
        )

    async def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleUserReviewsSummaryQueryV1LanguageCountry | None = None
    ) -> ImdbTitleUserReviewsSummaryResult:
        """Featured user reviews of a title.

        The reviews by users that IMDb features for a title, by title id, with the average rating.

        `GET /api/imdb/title-user-reviews-summary-query/v1`, charged when it succeeds. The response is typed.

        Example:
            api.imdb.title_user_reviews_summary_query_v1(id="1")

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/imdb.html#title_user_reviews_summary_query_v1
        """
        from ..models.imdb_title_user_reviews_summary_result import ImdbTitleUserReviewsSummaryResult

        return await _acall(
            self._client,
            _TITLE_USER_REVIEWS_SUMMARY_QUERY_V1,
            {"id": id, "language_country": language_country},
            lambda _given: _request_imdb_title_user_reviews_summary_query_v1(
                id=_given["id"], language_country=_given.get("language_country", UNSET)
            ),
            lambda response: ImdbTitleUserReviewsSummaryResult.from_dict(response.json()),
        )
