# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tiktok_search_post_result import TiktokSearchPostResult
from ...models.tiktok_search_post_v1_publish_time import (
    TiktokSearchPostV1PublishTime,
)
from ...models.tiktok_search_post_v1_sort_type import TiktokSearchPostV1SortType
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["offset"] = offset

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_publish_time: str | Unset = UNSET
    if not isinstance(publish_time, Unset):
        json_publish_time = publish_time

    params["publishTime"] = json_publish_time

    params["region"] = region

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/search-post/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TiktokSearchPostResult | None:
    if response.status_code == 200:
        response_200 = TiktokSearchPostResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TiktokSearchPostResult]:
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
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> Response[TiktokSearchPostResult]:
    """TikTok posts matching a keyword

     One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and
    limited to a period if wanted. The offset begins at 0 and grows in steps of 20.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        sort_type (TiktokSearchPostV1SortType | Unset):  Default: 'RELEVANCE'.
        publish_time (TiktokSearchPostV1PublishTime | Unset):  Default: 'ALL'.
        region (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokSearchPostResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        offset=offset,
        sort_type=sort_type,
        publish_time=publish_time,
        region=region,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> TiktokSearchPostResult | None:
    """TikTok posts matching a keyword

     One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and
    limited to a period if wanted. The offset begins at 0 and grows in steps of 20.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        sort_type (TiktokSearchPostV1SortType | Unset):  Default: 'RELEVANCE'.
        publish_time (TiktokSearchPostV1PublishTime | Unset):  Default: 'ALL'.
        region (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokSearchPostResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        offset=offset,
        sort_type=sort_type,
        publish_time=publish_time,
        region=region,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> Response[TiktokSearchPostResult]:
    """TikTok posts matching a keyword

     One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and
    limited to a period if wanted. The offset begins at 0 and grows in steps of 20.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        sort_type (TiktokSearchPostV1SortType | Unset):  Default: 'RELEVANCE'.
        publish_time (TiktokSearchPostV1PublishTime | Unset):  Default: 'ALL'.
        region (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokSearchPostResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        offset=offset,
        sort_type=sort_type,
        publish_time=publish_time,
        region=region,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    offset: int | Unset = 0,
    sort_type: TiktokSearchPostV1SortType | Unset = "RELEVANCE",
    publish_time: TiktokSearchPostV1PublishTime | Unset = "ALL",
    region: str | Unset = "US",
) -> TiktokSearchPostResult | None:
    """TikTok posts matching a keyword

     One page of the TikTok posts found for a keyword, by relevance or likes, seen from one country and
    limited to a period if wanted. The offset begins at 0 and grows in steps of 20.

    Args:
        keyword (str):
        offset (int | Unset):  Default: 0.
        sort_type (TiktokSearchPostV1SortType | Unset):  Default: 'RELEVANCE'.
        publish_time (TiktokSearchPostV1PublishTime | Unset):  Default: 'ALL'.
        region (str | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokSearchPostResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            offset=offset,
            sort_type=sort_type,
            publish_time=publish_time,
            region=region,
        )
    ).parsed
