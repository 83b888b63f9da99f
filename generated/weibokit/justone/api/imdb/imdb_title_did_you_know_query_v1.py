# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.imdb_title_did_you_know_query_v1_language_country import (
    ImdbTitleDidYouKnowQueryV1LanguageCountry,
)
from ...models.imdb_title_did_you_know_result import ImdbTitleDidYouKnowResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
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


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImdbTitleDidYouKnowResult | None:
    if response.status_code == 200:
        response_200 = ImdbTitleDidYouKnowResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImdbTitleDidYouKnowResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbTitleDidYouKnowResult]:
    """Trivia, goofs and quotes

     Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the
    first three.

    Args:
        id (str):
        language_country (ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbTitleDidYouKnowResult]
    """

    kwargs = _get_kwargs(
        id=id,
        language_country=language_country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbTitleDidYouKnowResult | None:
    """Trivia, goofs and quotes

     Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the
    first three.

    Args:
        id (str):
        language_country (ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbTitleDidYouKnowResult
    """

    return sync_detailed(
        client=client,
        id=id,
        language_country=language_country,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbTitleDidYouKnowResult]:
    """Trivia, goofs and quotes

     Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the
    first three.

    Args:
        id (str):
        language_country (ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbTitleDidYouKnowResult]
    """

    kwargs = _get_kwargs(
        id=id,
        language_country=language_country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: str,
    language_country: ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbTitleDidYouKnowResult | None:
    """Trivia, goofs and quotes

     Trivia, goofs, quotes, crazy credits and soundtrack of a title, by title id, with counts of the
    first three.

    Args:
        id (str):
        language_country (ImdbTitleDidYouKnowQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbTitleDidYouKnowResult
    """

    return (
        await asyncio_detailed(
            client=client,
            id=id,
            language_country=language_country,
        )
    ).parsed
