# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.reddit_search_result import RedditSearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    after: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["after"] = after

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reddit/search/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RedditSearchResult | None:
    if response.status_code == 200:
        response_200 = RedditSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RedditSearchResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    after: str | Unset = "",
) -> Response[RedditSearchResult]:
    """Reddit posts matching a keyword

     Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the
    answer's page information.

    Args:
        keyword (str):
        after (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RedditSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        after=after,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    after: str | Unset = "",
) -> RedditSearchResult | None:
    """Reddit posts matching a keyword

     Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the
    answer's page information.

    Args:
        keyword (str):
        after (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RedditSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        after=after,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    after: str | Unset = "",
) -> Response[RedditSearchResult]:
    """Reddit posts matching a keyword

     Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the
    answer's page information.

    Args:
        keyword (str):
        after (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RedditSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        after=after,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    after: str | Unset = "",
) -> RedditSearchResult | None:
    """Reddit posts matching a keyword

     Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the
    answer's page information.

    Args:
        keyword (str):
        after (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RedditSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            after=after,
        )
    ).parsed
