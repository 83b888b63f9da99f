# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.imdb_title_chart_rankings_result import ImdbTitleChartRankingsResult
from ...models.imdb_title_chart_rankings_v1_language_country import (
    ImdbTitleChartRankingsV1LanguageCountry,
)
from ...models.imdb_title_chart_rankings_v1_rankings_chart_type import (
    ImdbTitleChartRankingsV1RankingsChartType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
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


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImdbTitleChartRankingsResult | None:
    if response.status_code == 200:
        response_200 = ImdbTitleChartRankingsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImdbTitleChartRankingsResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    rankings_chart_type: ImdbTitleChartRankingsV1RankingsChartType,
    language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbTitleChartRankingsResult]:
    """Top 250 films or series

     The Top 250 chart, of films or of series, each entry with its rating and votes.

    Args:
        rankings_chart_type (ImdbTitleChartRankingsV1RankingsChartType):
        language_country (ImdbTitleChartRankingsV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbTitleChartRankingsResult]
    """

    kwargs = _get_kwargs(
        rankings_chart_type=rankings_chart_type,
        language_country=language_country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    rankings_chart_type: ImdbTitleChartRankingsV1RankingsChartType,
    language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = "en_US",
) -> ImdbTitleChartRankingsResult | None:
    """Top 250 films or series

     The Top 250 chart, of films or of series, each entry with its rating and votes.

    Args:
        rankings_chart_type (ImdbTitleChartRankingsV1RankingsChartType):
        language_country (ImdbTitleChartRankingsV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbTitleChartRankingsResult
    """

    return sync_detailed(
        client=client,
        rankings_chart_type=rankings_chart_type,
        language_country=language_country,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    rankings_chart_type: ImdbTitleChartRankingsV1RankingsChartType,
    language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbTitleChartRankingsResult]:
    """Top 250 films or series

     The Top 250 chart, of films or of series, each entry with its rating and votes.

    Args:
        rankings_chart_type (ImdbTitleChartRankingsV1RankingsChartType):
        language_country (ImdbTitleChartRankingsV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbTitleChartRankingsResult]
    """

    kwargs = _get_kwargs(
        rankings_chart_type=rankings_chart_type,
        language_country=language_country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    rankings_chart_type: ImdbTitleChartRankingsV1RankingsChartType,
    language_country: ImdbTitleChartRankingsV1LanguageCountry | Unset = "en_US",
) -> ImdbTitleChartRankingsResult | None:
    """Top 250 films or series

     The Top 250 chart, of films or of series, each entry with its rating and votes.

    Args:
        rankings_chart_type (ImdbTitleChartRankingsV1RankingsChartType):
        language_country (ImdbTitleChartRankingsV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbTitleChartRankingsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            rankings_chart_type=rankings_chart_type,
            language_country=language_country,
        )
    ).parsed
