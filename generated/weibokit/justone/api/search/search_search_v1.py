# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.search_result import SearchResult
from ...models.search_search_v1_source import SearchSearchV1Source
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_source: str | Unset = UNSET
    if not isinstance(source, Unset):
        json_source = source

    params["source"] = json_source

    params["start"] = start

    params["end"] = end

    params["nextCursor"] = next_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/search/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SearchResult | None:
    if response.status_code == 200:
        response_200 = SearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SearchResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> Response[SearchResult]:
    """Posts and news across several platforms

     Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from
    news sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first
    request needs the start and end of a window of at most 84 days, later ones the cursor of the answer.
    Rare keywords may yield incomplete results.

    Args:
        keyword (str | Unset):
        source (SearchSearchV1Source | Unset):  Default: 'ALL'.
        start (str | Unset):
        end (str | Unset):
        next_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        source=source,
        start=start,
        end=end,
        next_cursor=next_cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> SearchResult | None:
    """Posts and news across several platforms

     Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from
    news sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first
    request needs the start and end of a window of at most 84 days, later ones the cursor of the answer.
    Rare keywords may yield incomplete results.

    Args:
        keyword (str | Unset):
        source (SearchSearchV1Source | Unset):  Default: 'ALL'.
        start (str | Unset):
        end (str | Unset):
        next_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        source=source,
        start=start,
        end=end,
        next_cursor=next_cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> Response[SearchResult]:
    """Posts and news across several platforms

     Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from
    news sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first
    request needs the start and end of a window of at most 84 days, later ones the cursor of the answer.
    Rare keywords may yield incomplete results.

    Args:
        keyword (str | Unset):
        source (SearchSearchV1Source | Unset):  Default: 'ALL'.
        start (str | Unset):
        end (str | Unset):
        next_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        source=source,
        start=start,
        end=end,
        next_cursor=next_cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    source: SearchSearchV1Source | Unset = "ALL",
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    next_cursor: str | Unset = UNSET,
) -> SearchResult | None:
    """Posts and news across several platforms

     Stored posts and articles matching a keyword expression (`&&`, `||`, `-`, parentheses, quotes), from
    news sites, Bilibili, Douyin, Kuaishou, Weibo, WeChat, Xiaohongshu and Zhihu, all or one. The first
    request needs the start and end of a window of at most 84 days, later ones the cursor of the answer.
    Rare keywords may yield incomplete results.

    Args:
        keyword (str | Unset):
        source (SearchSearchV1Source | Unset):  Default: 'ALL'.
        start (str | Unset):
        end (str | Unset):
        next_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            source=source,
            start=start,
            end=end,
            next_cursor=next_cursor,
        )
    ).parsed
