# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.imdb_main_search_query_v1_language_country import (
    ImdbMainSearchQueryV1LanguageCountry,
)
from ...models.imdb_main_search_query_v1_type import ImdbMainSearchQueryV1Type
from ...models.imdb_main_search_result import ImdbMainSearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
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


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ImdbMainSearchResult | None:
    if response.status_code == 200:
        response_200 = ImdbMainSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImdbMainSearchResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    search_term: str,
    type_: ImdbMainSearchQueryV1Type | Unset = "Top",
    limit: int | Unset = 25,
    language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbMainSearchResult]:
    """Titles, people and more by name

     Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series,
    people, interests, episodes, podcasts or games. There is no paging.

    Args:
        search_term (str):
        type_ (ImdbMainSearchQueryV1Type | Unset):  Default: 'Top'.
        limit (int | Unset):  Default: 25.
        language_country (ImdbMainSearchQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbMainSearchResult]
    """

    kwargs = _get_kwargs(
        search_term=search_term,
        type_=type_,
        limit=limit,
        language_country=language_country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    search_term: str,
    type_: ImdbMainSearchQueryV1Type | Unset = "Top",
    limit: int | Unset = 25,
    language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbMainSearchResult | None:
    """Titles, people and more by name

     Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series,
    people, interests, episodes, podcasts or games. There is no paging.

    Args:
        search_term (str):
        type_ (ImdbMainSearchQueryV1Type | Unset):  Default: 'Top'.
        limit (int | Unset):  Default: 25.
        language_country (ImdbMainSearchQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbMainSearchResult
    """

    return sync_detailed(
        client=client,
        search_term=search_term,
        type_=type_,
        limit=limit,
        language_country=language_country,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    search_term: str,
    type_: ImdbMainSearchQueryV1Type | Unset = "Top",
    limit: int | Unset = 25,
    language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbMainSearchResult]:
    """Titles, people and more by name

     Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series,
    people, interests, episodes, podcasts or games. There is no paging.

    Args:
        search_term (str):
        type_ (ImdbMainSearchQueryV1Type | Unset):  Default: 'Top'.
        limit (int | Unset):  Default: 25.
        language_country (ImdbMainSearchQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbMainSearchResult]
    """

    kwargs = _get_kwargs(
        search_term=search_term,
        type_=type_,
        limit=limit,
        language_country=language_country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    search_term: str,
    type_: ImdbMainSearchQueryV1Type | Unset = "Top",
    limit: int | Unset = 25,
    language_country: ImdbMainSearchQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbMainSearchResult | None:
    """Titles, people and more by name

     Up to 300 matches for a text (25 unless told otherwise), over everything or one kind: films, series,
    people, interests, episodes, podcasts or games. There is no paging.

    Args:
        search_term (str):
        type_ (ImdbMainSearchQueryV1Type | Unset):  Default: 'Top'.
        limit (int | Unset):  Default: 25.
        language_country (ImdbMainSearchQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbMainSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            search_term=search_term,
            type_=type_,
            limit=limit,
            language_country=language_country,
        )
    ).parsed
