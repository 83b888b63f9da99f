# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.imdb_news_by_category_query_v1_category import (
    ImdbNewsByCategoryQueryV1Category,
)
from ...models.imdb_news_by_category_query_v1_language_country import (
    ImdbNewsByCategoryQueryV1LanguageCountry,
)
from ...models.imdb_news_by_category_result import ImdbNewsByCategoryResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
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


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImdbNewsByCategoryResult | None:
    if response.status_code == 200:
        response_200 = ImdbNewsByCategoryResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImdbNewsByCategoryResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: ImdbNewsByCategoryQueryV1Category,
    language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbNewsByCategoryResult]:
    """News headlines of a category

     Top news, or news on films, television or celebrities, each with headline, text, source and date.
    The answer names an end cursor, but the operation takes none, so there is no second page.

    Args:
        category (ImdbNewsByCategoryQueryV1Category):
        language_country (ImdbNewsByCategoryQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbNewsByCategoryResult]
    """

    kwargs = _get_kwargs(
        category=category,
        language_country=language_country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    category: ImdbNewsByCategoryQueryV1Category,
    language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbNewsByCategoryResult | None:
    """News headlines of a category

     Top news, or news on films, television or celebrities, each with headline, text, source and date.
    The answer names an end cursor, but the operation takes none, so there is no second page.

    Args:
        category (ImdbNewsByCategoryQueryV1Category):
        language_country (ImdbNewsByCategoryQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbNewsByCategoryResult
    """

    return sync_detailed(
        client=client,
        category=category,
        language_country=language_country,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: ImdbNewsByCategoryQueryV1Category,
    language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = "en_US",
) -> Response[ImdbNewsByCategoryResult]:
    """News headlines of a category

     Top news, or news on films, television or celebrities, each with headline, text, source and date.
    The answer names an end cursor, but the operation takes none, so there is no second page.

    Args:
        category (ImdbNewsByCategoryQueryV1Category):
        language_country (ImdbNewsByCategoryQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImdbNewsByCategoryResult]
    """

    kwargs = _get_kwargs(
        category=category,
        language_country=language_country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    category: ImdbNewsByCategoryQueryV1Category,
    language_country: ImdbNewsByCategoryQueryV1LanguageCountry | Unset = "en_US",
) -> ImdbNewsByCategoryResult | None:
    """News headlines of a category

     Top news, or news on films, television or celebrities, each with headline, text, source and date.
    The answer names an end cursor, but the operation takes none, so there is no second page.

    Args:
        category (ImdbNewsByCategoryQueryV1Category):
        language_country (ImdbNewsByCategoryQueryV1LanguageCountry | Unset):  Default: 'en_US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImdbNewsByCategoryResult
    """

    return (
        await asyncio_detailed(
            client=client,
            category=category,
            language_country=language_country,
        )
    ).parsed
