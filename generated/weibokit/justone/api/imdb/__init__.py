# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `imdb`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.imdb_main_search_query_v1_language_country import ImdbMainSearchQueryV1LanguageCountry
    from ...models.imdb_main_search_query_v1_type import ImdbMainSearchQueryV1Type
    from ...models.imdb_main_search_result import ImdbMainSearchResult
    from ...models.imdb_news_by_category_query_v1_language_country import ImdbNewsByCategoryQueryV1LanguageCountry
    from ...models.imdb_news_by_category_result import ImdbNewsByCategoryResult
    from ...models.imdb_streaming_picks_query_v1_language_country import ImdbStreamingPicksQueryV1LanguageCountry
    from ...models.imdb_streaming_picks_result import ImdbStreamingPicksResult
    from ...models.imdb_title_awards_summary_query_v1_language_country import (
        ImdbTitleAwardsSummaryQueryV1LanguageCountry,
    )
    from ...models.imdb_title_awards_summary_result import ImdbTitleAwardsSummaryResult
    from ...models.imdb_title_base_query_v1_language_country import ImdbTitleBaseQueryV1LanguageCountry
    from ...models.imdb_title_box_office_summary_result import ImdbTitleBoxOfficeSummaryResult
    from ...models.imdb_title_box_office_summary_v1_language_country import ImdbTitleBoxOfficeSummaryV1LanguageCountry
    from ...models.imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult
    from ...models.imdb_title_chart_rankings_v1_language_country import ImdbTitleChartRankingsV1LanguageCountry
    from ...models.imdb_title_contribution_questions_v1_language_country import (
        ImdbTitleContributionQuestionsV1LanguageCountry,
    )
    from ...models.imdb_title_countries_of_origin_result import ImdbTitleCountriesOfOriginResult
    from ...models.imdb_title_countries_of_origin_v1_language_country import ImdbTitleCountriesOfOriginV1LanguageCountry
    from ...models.imdb_title_critics_review_summary_query_v1_language_country import (
        ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry,
    )
    from ...models.imdb_title_critics_review_summary_result import ImdbTitleCriticsReviewSummaryResult
    from ...models.imdb_title_details_query_v1_language_country import ImdbTitleDetailsQueryV1LanguageCountry
    from ...models.imdb_title_details_result import ImdbTitleDetailsResult
    from ...models.imdb_title_did_you_know_query_v1_language_country import ImdbTitleDidYouKnowQueryV1LanguageCountry
    from ...models.imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult
    from ...models.imdb_title_extended_details_query_v1_language_country import (
        ImdbTitleExtendedDetailsQueryV1LanguageCountry,
    )
    from ...models.imdb_title_more_like_this_query_v1_language_country import (
        ImdbTitleMoreLikeThisQueryV1LanguageCountry,
    )
    from ...models.imdb_title_more_like_this_result import ImdbTitleMoreLikeThisResult
    from ...models.imdb_title_plot_query_v1_language_country import ImdbTitlePlotQueryV1LanguageCountry
    from ...models.imdb_title_plot_result import ImdbTitlePlotResult
    from ...models.imdb_title_redux_overview_query_v1_language_country import (
        ImdbTitleReduxOverviewQueryV1LanguageCountry,
    )
    from ...models.imdb_title_release_expectation_query_v1_language_country import (
        ImdbTitleReleaseExpectationQueryV1LanguageCountry,
    )
    from ...models.imdb_title_result import ImdbTitleResult
    from ...models.imdb_title_top_cast_and_crew_v1_language_country import ImdbTitleTopCastAndCrewV1LanguageCountry
    from ...models.imdb_title_user_reviews_summary_query_v1_language_country import (
        ImdbTitleUserReviewsSummaryQueryV1LanguageCountry,
    )
    from ...models.imdb_title_user_reviews_summary_result import ImdbTitleUserReviewsSummaryResult
    from ...models.imdb_top_cast_and_crew_result import ImdbTopCastAndCrewResult

__all__ = ["AsyncImdb", "Imdb"]


class Imdb:
    """Films and series on IMDb, from ratings to where they run."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def main_search_query_v1(
        self,
        *,
        search_term: str,
        type_: ImdbMainSearchQueryV1Type | Unset = UNSET,
        limit: int | Unset = UNSET,
        language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = UNSET,
    ) -> ImdbMainSearchResult:
        """Titles, people and more by name.

        Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series, people,
        interests, episodes, podcasts or games. There is no paging.

        Args:
            search_term: Words to search for.
            type_: What is searched for. `Top`, `Movies`, `Shows`, `People`, `Interests`, `Episodes`, `Podcast` or
                `Video_games`. The service's default is `Top`.
            limit: Results at most, 1 to 300. The service's default is `25`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_main_search_query_v1

        return _result(
            imdb_main_search_query_v1.sync_detailed(
                search_term=search_term,
                type_=type_,
                limit=limit,
                language_country=language_country,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def news_by_category_query_v1(
        self,
        *,
        category: Literal["CELEBRITY", "MOVIE", "TOP", "TV"],
        language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = UNSET,
    ) -> ImdbNewsByCategoryResult:
        """News headlines of a category.

        Top news, or news on films, television or celebrities, each with headline, text, source and date. The answer
        names an end cursor, but the operation takes none, so there is no second page.

        Args:
            category: Subject of the news. `TOP`, `MOVIE`, `TV` or `CELEBRITY`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_news_by_category_query_v1

        return _result(
            imdb_news_by_category_query_v1.sync_detailed(
                category=category, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def streaming_picks_query_v1(
        self, *, language_country: ImdbStreamingPicksQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbStreamingPicksResult:
        """Titles picked on Prime Video.

        The titles that IMDb picks from Prime Video for a language and country.

        Args:
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_streaming_picks_query_v1

        return _result(
            imdb_streaming_picks_query_v1.sync_detailed(language_country=language_country, client=self._client),
            strict=self._client.strict,
        )

    def title_awards_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleAwardsSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleAwardsSummaryResult:
        """Award counts of a title.

        By title id, how many awards a title won, how many it was put forward for, and the most prestigious of them.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_awards_summary_query_v1

        return _result(
            imdb_title_awards_summary_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_base_query_v1(
        self, *, id: str, language_country: ImdbTitleBaseQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Name, type and release of a title.

        The least about a title, by title id: name, original name, type, year and date of release, and main picture.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_base_query_v1

        return _result(
            imdb_title_base_query_v1.sync_detailed(id=id, language_country=language_country, client=self._client),
            strict=self._client.strict,
        )

    def title_box_office_summary_v1(
        self, *, id: str, language_country: ImdbTitleBoxOfficeSummaryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleBoxOfficeSummaryResult:
        """Budget and takings of a title.

        The budget of a title, by title id, and what it took on the opening weekend, domestically and worldwide.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_box_office_summary_v1

        return _result(
            imdb_title_box_office_summary_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"],
        language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = UNSET,
    ) -> ImdbTitleChartRankingsResult:
        """Top 250 films or series.

        The Top 250 chart, of films or of series, each entry with its rating and votes.

        Args:
            rankings_chart_type: Which chart of the 250 best, that of films or that of series. `TOP_250` or
                `TOP_250_TV`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_chart_rankings_v1

        return _result(
            imdb_title_chart_rankings_v1.sync_detailed(
                rankings_chart_type=rankings_chart_type, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_contribution_questions_v1(
        self, *, id: str, language_country: ImdbTitleContributionQuestionsV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Questions asked to contributors.

        What IMDb asks its readers to add about a title, by title id, beside the title's base facts; there can be no
        question at all.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_contribution_questions_v1

        return _result(
            imdb_title_contribution_questions_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_countries_of_origin_v1(
        self, *, id: str, language_country: ImdbTitleCountriesOfOriginV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleCountriesOfOriginResult:
        """Countries a title comes from.

        The countries in which a title was made, by title id.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_countries_of_origin_v1

        return _result(
            imdb_title_countries_of_origin_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleCriticsReviewSummaryResult:
        """Critics' reviews of a title.

        The Metacritic score with quotations from critics, and links to reviews elsewhere, by title id.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_critics_review_summary_query_v1

        return _result(
            imdb_title_critics_review_summary_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_details_query_v1(
        self, *, id: str, language_country: ImdbTitleDetailsQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleDetailsResult:
        """Languages, places and versions of a title.

        The facts that IMDb files as details of a title, by title id: other names, alternative versions, filming
        places, spoken languages, countries, official sites and running time.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_details_query_v1

        return _result(
            imdb_title_details_query_v1.sync_detailed(id=id, language_country=language_country, client=self._client),
            strict=self._client.strict,
        )

    def title_did_you_know_query_v1(
        self, *, id: str, language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleDidYouKnowResult:
        """Trivia, goofs and quotes.

        Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the first three.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_did_you_know_query_v1

        return _result(
            imdb_title_did_you_know_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_extended_details_query_v1(
        self, *, id: str, language_country: ImdbTitleExtendedDetailsQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Credits, series and runtime of a title.

        The base facts of a title, by title id, with director and writers, running time, the series it belongs to
        and its episodes.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_extended_details_query_v1

        return _result(
            imdb_title_extended_details_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_more_like_this_query_v1(
        self, *, id: str, language_country: ImdbTitleMoreLikeThisQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleMoreLikeThisResult:
        """Titles similar to a title.

        Titles that IMDb holds to be like the one whose id is given, and those linked with it, such as sequels.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_more_like_this_query_v1

        return _result(
            imdb_title_more_like_this_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_plot_query_v1(
        self, *, id: str, language_country: ImdbTitlePlotQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitlePlotResult:
        """Plot of a title.

        The plot outline of a title, by title id, in the language asked for, with the type of the title.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_plot_query_v1

        return _result(
            imdb_title_plot_query_v1.sync_detailed(id=id, language_country=language_country, client=self._client),
            strict=self._client.strict,
        )

    def title_redux_overview_query_v1(
        self, *, id: str, language_country: ImdbTitleReduxOverviewQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Overview of a title page.

        What stands at the head of a title's page, by title id: plot, rating and votes, certificate, interests,
        Metacritic score, production stage and counts of reviews.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_redux_overview_query_v1

        return _result(
            imdb_title_redux_overview_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_release_expectation_query_v1(
        self, *, id: str, language_country: ImdbTitleReleaseExpectationQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Release dates and production stage.

        How far the production of a title has come, by title id, and its release dates by country, wide and limited.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_release_expectation_query_v1

        return _result(
            imdb_title_release_expectation_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: ImdbTitleTopCastAndCrewV1LanguageCountry | Unset = UNSET
    ) -> ImdbTopCastAndCrewResult:
        """Main cast and crew.

        The leading cast of a title, by title id, with their roles, and its principal credits such as direction and
        writing.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_top_cast_and_crew_v1

        return _result(
            imdb_title_top_cast_and_crew_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleUserReviewsSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleUserReviewsSummaryResult:
        """Featured user reviews of a title.

        The reviews by users that IMDb features for a title, by title id, with the average rating.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_user_reviews_summary_query_v1

        return _result(
            imdb_title_user_reviews_summary_query_v1.sync_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncImdb:
    """Films and series on IMDb, from ratings to where they run."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def main_search_query_v1(
        self,
        *,
        search_term: str,
        type_: ImdbMainSearchQueryV1Type | Unset = UNSET,
        limit: int | Unset = UNSET,
        language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = UNSET,
    ) -> ImdbMainSearchResult:
        """Titles, people and more by name.

        Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series, people,
        interests, episodes, podcasts or games. There is no paging.

        Args:
            search_term: Words to search for.
            type_: What is searched for. `Top`, `Movies`, `Shows`, `People`, `Interests`, `Episodes`, `Podcast` or
                `Video_games`. The service's default is `Top`.
            limit: Results at most, 1 to 300. The service's default is `25`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_main_search_query_v1

        return _result(
            await imdb_main_search_query_v1.asyncio_detailed(
                search_term=search_term,
                type_=type_,
                limit=limit,
                language_country=language_country,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def news_by_category_query_v1(
        self,
        *,
        category: Literal["CELEBRITY", "MOVIE", "TOP", "TV"],
        language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = UNSET,
    ) -> ImdbNewsByCategoryResult:
        """News headlines of a category.

        Top news, or news on films, television or celebrities, each with headline, text, source and date. The answer
        names an end cursor, but the operation takes none, so there is no second page.

        Args:
            category: Subject of the news. `TOP`, `MOVIE`, `TV` or `CELEBRITY`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_news_by_category_query_v1

        return _result(
            await imdb_news_by_category_query_v1.asyncio_detailed(
                category=category, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def streaming_picks_query_v1(
        self, *, language_country: ImdbStreamingPicksQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbStreamingPicksResult:
        """Titles picked on Prime Video.

        The titles that IMDb picks from Prime Video for a language and country.

        Args:
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_streaming_picks_query_v1

        return _result(
            await imdb_streaming_picks_query_v1.asyncio_detailed(
                language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_awards_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleAwardsSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleAwardsSummaryResult:
        """Award counts of a title.

        By title id, how many awards a title won, how many it was put forward for, and the most prestigious of them.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_awards_summary_query_v1

        return _result(
            await imdb_title_awards_summary_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_base_query_v1(
        self, *, id: str, language_country: ImdbTitleBaseQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Name, type and release of a title.

        The least about a title, by title id: name, original name, type, year and date of release, and main picture.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_base_query_v1

        return _result(
            await imdb_title_base_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_box_office_summary_v1(
        self, *, id: str, language_country: ImdbTitleBoxOfficeSummaryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleBoxOfficeSummaryResult:
        """Budget and takings of a title.

        The budget of a title, by title id, and what it took on the opening weekend, domestically and worldwide.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_box_office_summary_v1

        return _result(
            await imdb_title_box_office_summary_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"],
        language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = UNSET,
    ) -> ImdbTitleChartRankingsResult:
        """Top 250 films or series.

        The Top 250 chart, of films or of series, each entry with its rating and votes.

        Args:
            rankings_chart_type: Which chart of the 250 best, that of films or that of series. `TOP_250` or
                `TOP_250_TV`.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_chart_rankings_v1

        return _result(
            await imdb_title_chart_rankings_v1.asyncio_detailed(
                rankings_chart_type=rankings_chart_type, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_contribution_questions_v1(
        self, *, id: str, language_country: ImdbTitleContributionQuestionsV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Questions asked to contributors.

        What IMDb asks its readers to add about a title, by title id, beside the title's base facts; there can be no
        question at all.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_contribution_questions_v1

        return _result(
            await imdb_title_contribution_questions_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_countries_of_origin_v1(
        self, *, id: str, language_country: ImdbTitleCountriesOfOriginV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleCountriesOfOriginResult:
        """Countries a title comes from.

        The countries in which a title was made, by title id.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_countries_of_origin_v1

        return _result(
            await imdb_title_countries_of_origin_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleCriticsReviewSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleCriticsReviewSummaryResult:
        """Critics' reviews of a title.

        The Metacritic score with quotations from critics, and links to reviews elsewhere, by title id.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_critics_review_summary_query_v1

        return _result(
            await imdb_title_critics_review_summary_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_details_query_v1(
        self, *, id: str, language_country: ImdbTitleDetailsQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleDetailsResult:
        """Languages, places and versions of a title.

        The facts that IMDb files as details of a title, by title id: other names, alternative versions, filming
        places, spoken languages, countries, official sites and running time.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_details_query_v1

        return _result(
            await imdb_title_details_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_did_you_know_query_v1(
        self, *, id: str, language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleDidYouKnowResult:
        """Trivia, goofs and quotes.

        Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the first three.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_did_you_know_query_v1

        return _result(
            await imdb_title_did_you_know_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_extended_details_query_v1(
        self, *, id: str, language_country: ImdbTitleExtendedDetailsQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Credits, series and runtime of a title.

        The base facts of a title, by title id, with director and writers, running time, the series it belongs to
        and its episodes.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_extended_details_query_v1

        return _result(
            await imdb_title_extended_details_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_more_like_this_query_v1(
        self, *, id: str, language_country: ImdbTitleMoreLikeThisQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleMoreLikeThisResult:
        """Titles similar to a title.

        Titles that IMDb holds to be like the one whose id is given, and those linked with it, such as sequels.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_more_like_this_query_v1

        return _result(
            await imdb_title_more_like_this_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_plot_query_v1(
        self, *, id: str, language_country: ImdbTitlePlotQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitlePlotResult:
        """Plot of a title.

        The plot outline of a title, by title id, in the language asked for, with the type of the title.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_plot_query_v1

        return _result(
            await imdb_title_plot_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_redux_overview_query_v1(
        self, *, id: str, language_country: ImdbTitleReduxOverviewQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Overview of a title page.

        What stands at the head of a title's page, by title id: plot, rating and votes, certificate, interests,
        Metacritic score, production stage and counts of reviews.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_redux_overview_query_v1

        return _result(
            await imdb_title_redux_overview_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_release_expectation_query_v1(
        self, *, id: str, language_country: ImdbTitleReleaseExpectationQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleResult:
        """Release dates and production stage.

        How far the production of a title has come, by title id, and its release dates by country, wide and limited.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_release_expectation_query_v1

        return _result(
            await imdb_title_release_expectation_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: ImdbTitleTopCastAndCrewV1LanguageCountry | Unset = UNSET
    ) -> ImdbTopCastAndCrewResult:
        """Main cast and crew.

        The leading cast of a title, by title id, with their roles, and its principal credits such as direction and
        writing.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_top_cast_and_crew_v1

        return _result(
            await imdb_title_top_cast_and_crew_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )

    async def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: ImdbTitleUserReviewsSummaryQueryV1LanguageCountry | Unset = UNSET
    ) -> ImdbTitleUserReviewsSummaryResult:
        """Featured user reviews of a title.

        The reviews by users that IMDb features for a title, by title id, with the average rating.

        Args:
            id: Id of the title, tt and digits.
            language_country: Language of the answer, and country whose variety of it. `en_US`, `fr_CA`, `fr_FR`,
                `de_DE`, `hi_IN`, `it_IT`, `pt_BR`, `es_ES`, `es_US` or `es_MX`. The service's default is `en_US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import imdb_title_user_reviews_summary_query_v1

        return _result(
            await imdb_title_user_reviews_summary_query_v1.asyncio_detailed(
                id=id, language_country=language_country, client=self._client
            ),
            strict=self._client.strict,
        )
