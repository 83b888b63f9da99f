# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_search_result import DouyinSearchResult
from ...models.douyin_search_video_v4_duration import DouyinSearchVideoV4Duration
from ...models.douyin_search_video_v4_publish_time import (
    DouyinSearchVideoV4PublishTime,
)
from ...models.douyin_search_video_v4_sort_type import (
    DouyinSearchVideoV4SortType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_publish_time: str | Unset = UNSET
    if not isinstance(publish_time, Unset):
        json_publish_time = publish_time

    params["publishTime"] = json_publish_time

    json_duration: str | Unset = UNSET
    if not isinstance(duration, Unset):
        json_duration = duration

    params["duration"] = json_duration

    params["page"] = page

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/search-video/v4",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DouyinSearchResult | None:
    if response.status_code == 200:
        response_200 = DouyinSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DouyinSearchResult]:
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
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> Response[DouyinSearchResult]:
    """Videos matching a keyword, page numbers

     One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId`
    is required as well, taken from `search_id` of the answer before.

    Args:
        keyword (str):
        sort_type (DouyinSearchVideoV4SortType | Unset):  Default: '_0'.
        publish_time (DouyinSearchVideoV4PublishTime | Unset):  Default: '_0'.
        duration (DouyinSearchVideoV4Duration | Unset):  Default: '_0'.
        page (int | Unset):  Default: 1.
        search_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        sort_type=sort_type,
        publish_time=publish_time,
        duration=duration,
        page=page,
        search_id=search_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> DouyinSearchResult | None:
    """Videos matching a keyword, page numbers

     One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId`
    is required as well, taken from `search_id` of the answer before.

    Args:
        keyword (str):
        sort_type (DouyinSearchVideoV4SortType | Unset):  Default: '_0'.
        publish_time (DouyinSearchVideoV4PublishTime | Unset):  Default: '_0'.
        duration (DouyinSearchVideoV4Duration | Unset):  Default: '_0'.
        page (int | Unset):  Default: 1.
        search_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        sort_type=sort_type,
        publish_time=publish_time,
        duration=duration,
        page=page,
        search_id=search_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> Response[DouyinSearchResult]:
    """Videos matching a keyword, page numbers

     One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId`
    is required as well, taken from `search_id` of the answer before.

    Args:
        keyword (str):
        sort_type (DouyinSearchVideoV4SortType | Unset):  Default: '_0'.
        publish_time (DouyinSearchVideoV4PublishTime | Unset):  Default: '_0'.
        duration (DouyinSearchVideoV4Duration | Unset):  Default: '_0'.
        page (int | Unset):  Default: 1.
        search_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DouyinSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        sort_type=sort_type,
        publish_time=publish_time,
        duration=duration,
        page=page,
        search_id=search_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    sort_type: DouyinSearchVideoV4SortType | Unset = "_0",
    publish_time: DouyinSearchVideoV4PublishTime | Unset = "_0",
    duration: DouyinSearchVideoV4Duration | Unset = "_0",
    page: int | Unset = 1,
    search_id: str | Unset = UNSET,
) -> DouyinSearchResult | None:
    """Videos matching a keyword, page numbers

     One page of the videos that match a keyword, by order, age and length. From page 2 on the `searchId`
    is required as well, taken from `search_id` of the answer before.

    Args:
        keyword (str):
        sort_type (DouyinSearchVideoV4SortType | Unset):  Default: '_0'.
        publish_time (DouyinSearchVideoV4PublishTime | Unset):  Default: '_0'.
        duration (DouyinSearchVideoV4Duration | Unset):  Default: '_0'.
        page (int | Unset):  Default: 1.
        search_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DouyinSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            sort_type=sort_type,
            publish_time=publish_time,
            duration=duration,
            page=page,
            search_id=search_id,
        )
    ).parsed
