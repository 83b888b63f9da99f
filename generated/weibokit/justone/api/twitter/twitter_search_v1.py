# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.twitter_search_v1_search_type import TwitterSearchV1SearchType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_search_type: str | Unset = UNSET
    if not isinstance(search_type, Unset):
        json_search_type = search_type

    params["searchType"] = json_search_type

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/search/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
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
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> Response[Result]:
    """X results for a keyword

     One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The
    next page takes the cursor of the answer.

    Args:
        keyword (str):
        search_type (TwitterSearchV1SearchType | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        search_type=search_type,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> Result | None:
    """X results for a keyword

     One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The
    next page takes the cursor of the answer.

    Args:
        keyword (str):
        search_type (TwitterSearchV1SearchType | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        search_type=search_type,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> Response[Result]:
    """X results for a keyword

     One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The
    next page takes the cursor of the answer.

    Args:
        keyword (str):
        search_type (TwitterSearchV1SearchType | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        search_type=search_type,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> Result | None:
    """X results for a keyword

     One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The
    next page takes the cursor of the answer.

    Args:
        keyword (str):
        search_type (TwitterSearchV1SearchType | Unset):
        cursor (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            search_type=search_type,
            cursor=cursor,
        )
    ).parsed
