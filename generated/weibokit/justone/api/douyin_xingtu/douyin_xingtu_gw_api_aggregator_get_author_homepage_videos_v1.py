# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_aggregator_get_author_homepage_videos_v1_video_type import (
    DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    params["page"] = page

    params["keyword"] = keyword

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    params["onlyAssign"] = only_assign

    params["startDate"] = start_date

    params["endDate"] = end_date

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_homepage_videos/v1",
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
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[Result]:
    """Videos on a creator's home page

     One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and
    dates narrow it. Days are written yyyyMMdd and counted in Shanghai time.

    Args:
        o_author_id (str):
        page (int | Unset):  Default: 1.
        keyword (str | Unset):
        video_type (DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset):
            Default: 'ALL'.
        only_assign (bool | Unset):  Default: False.
        start_date (str | Unset):
        end_date (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        page=page,
        keyword=keyword,
        video_type=video_type,
        only_assign=only_assign,
        start_date=start_date,
        end_date=end_date,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Result | None:
    """Videos on a creator's home page

     One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and
    dates narrow it. Days are written yyyyMMdd and counted in Shanghai time.

    Args:
        o_author_id (str):
        page (int | Unset):  Default: 1.
        keyword (str | Unset):
        video_type (DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset):
            Default: 'ALL'.
        only_assign (bool | Unset):  Default: False.
        start_date (str | Unset):
        end_date (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        page=page,
        keyword=keyword,
        video_type=video_type,
        only_assign=only_assign,
        start_date=start_date,
        end_date=end_date,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[Result]:
    """Videos on a creator's home page

     One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and
    dates narrow it. Days are written yyyyMMdd and counted in Shanghai time.

    Args:
        o_author_id (str):
        page (int | Unset):  Default: 1.
        keyword (str | Unset):
        video_type (DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset):
            Default: 'ALL'.
        only_assign (bool | Unset):  Default: False.
        start_date (str | Unset):
        end_date (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        page=page,
        keyword=keyword,
        video_type=video_type,
        only_assign=only_assign,
        start_date=start_date,
        end_date=end_date,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    page: int | Unset = 1,
    keyword: str | Unset = UNSET,
    video_type: DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset = "ALL",
    only_assign: bool | Unset = False,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Result | None:
    """Videos on a creator's home page

     One page of the videos on a creator's Xingtu home page, by creator id; keyword, kind, assignment and
    dates narrow it. Days are written yyyyMMdd and counted in Shanghai time.

    Args:
        o_author_id (str):
        page (int | Unset):  Default: 1.
        keyword (str | Unset):
        video_type (DouyinXingtuGwApiAggregatorGetAuthorHomepageVideosV1VideoType | Unset):
            Default: 'ALL'.
        only_assign (bool | Unset):  Default: False.
        start_date (str | Unset):
        end_date (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            page=page,
            keyword=keyword,
            video_type=video_type,
            only_assign=only_assign,
            start_date=start_date,
            end_date=end_date,
        )
    ).parsed
