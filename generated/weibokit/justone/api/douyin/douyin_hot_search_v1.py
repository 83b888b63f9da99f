# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_hot_search_v1_content_type import (
    DouyinHotSearchV1ContentType,
)
from ...models.douyin_hot_search_v1_sort_type import DouyinHotSearchV1SortType
from ...models.douyin_hot_search_v1_video_type import DouyinHotSearchV1VideoType
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
    like_count_min: int | Unset = UNSET,
    like_count_max: int | Unset = UNSET,
    comment_count_min: int | Unset = UNSET,
    comment_count_max: int | Unset = UNSET,
    share_count_min: int | Unset = UNSET,
    share_count_max: int | Unset = UNSET,
    interaction_count_min: int | Unset = UNSET,
    interaction_count_max: int | Unset = UNSET,
    follower_count_min: int | Unset = UNSET,
    follower_count_max: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_content_type: str | Unset = UNSET
    if not isinstance(content_type, Unset):
        json_content_type = content_type

    params["contentType"] = json_content_type

    json_video_type: str | Unset = UNSET
    if not isinstance(video_type, Unset):
        json_video_type = video_type

    params["videoType"] = json_video_type

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    params["page"] = page

    params["likeCountMin"] = like_count_min

    params["likeCountMax"] = like_count_max

    params["commentCountMin"] = comment_count_min

    params["commentCountMax"] = comment_count_max

    params["shareCountMin"] = share_count_min

    params["shareCountMax"] = share_count_max

    params["interactionCountMin"] = interaction_count_min

    params["interactionCountMax"] = interaction_count_max

    params["followerCountMin"] = follower_count_min

    params["followerCountMax"] = follower_count_max

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin/hot-search/v1",
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
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
    like_count_min: int | Unset = UNSET,
    like_count_max: int | Unset = UNSET,
    comment_count_min: int | Unset = UNSET,
    comment_count_max: int | Unset = UNSET,
    share_count_min: int | Unset = UNSET,
    share_count_max: int | Unset = UNSET,
    interaction_count_min: int | Unset = UNSET,
    interaction_count_max: int | Unset = UNSET,
    follower_count_min: int | Unset = UNSET,
    follower_count_max: int | Unset = UNSET,
) -> Response[Result]:
    """Popular content with many filters

     Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or
    Xingtu video, and lowest and highest counts of likes, comments, shares, interactions and the
    creator's followers.

    Args:
        keyword (str | Unset):
        content_type (DouyinHotSearchV1ContentType | Unset):  Default: 'ALL'.
        video_type (DouyinHotSearchV1VideoType | Unset):  Default: 'ALL'.
        sort_type (DouyinHotSearchV1SortType | Unset):  Default: 'COMPREHENSIVE'.
        page (int | Unset):  Default: 1.
        like_count_min (int | Unset):
        like_count_max (int | Unset):
        comment_count_min (int | Unset):
        comment_count_max (int | Unset):
        share_count_min (int | Unset):
        share_count_max (int | Unset):
        interaction_count_min (int | Unset):
        interaction_count_max (int | Unset):
        follower_count_min (int | Unset):
        follower_count_max (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        content_type=content_type,
        video_type=video_type,
        sort_type=sort_type,
        page=page,
        like_count_min=like_count_min,
        like_count_max=like_count_max,
        comment_count_min=comment_count_min,
        comment_count_max=comment_count_max,
        share_count_min=share_count_min,
        share_count_max=share_count_max,
        interaction_count_min=interaction_count_min,
        interaction_count_max=interaction_count_max,
        follower_count_min=follower_count_min,
        follower_count_max=follower_count_max,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
    like_count_min: int | Unset = UNSET,
    like_count_max: int | Unset = UNSET,
    comment_count_min: int | Unset = UNSET,
    comment_count_max: int | Unset = UNSET,
    share_count_min: int | Unset = UNSET,
    share_count_max: int | Unset = UNSET,
    interaction_count_min: int | Unset = UNSET,
    interaction_count_max: int | Unset = UNSET,
    follower_count_min: int | Unset = UNSET,
    follower_count_max: int | Unset = UNSET,
) -> Result | None:
    """Popular content with many filters

     Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or
    Xingtu video, and lowest and highest counts of likes, comments, shares, interactions and the
    creator's followers.

    Args:
        keyword (str | Unset):
        content_type (DouyinHotSearchV1ContentType | Unset):  Default: 'ALL'.
        video_type (DouyinHotSearchV1VideoType | Unset):  Default: 'ALL'.
        sort_type (DouyinHotSearchV1SortType | Unset):  Default: 'COMPREHENSIVE'.
        page (int | Unset):  Default: 1.
        like_count_min (int | Unset):
        like_count_max (int | Unset):
        comment_count_min (int | Unset):
        comment_count_max (int | Unset):
        share_count_min (int | Unset):
        share_count_max (int | Unset):
        interaction_count_min (int | Unset):
        interaction_count_max (int | Unset):
        follower_count_min (int | Unset):
        follower_count_max (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        content_type=content_type,
        video_type=video_type,
        sort_type=sort_type,
        page=page,
        like_count_min=like_count_min,
        like_count_max=like_count_max,
        comment_count_min=comment_count_min,
        comment_count_max=comment_count_max,
        share_count_min=share_count_min,
        share_count_max=share_count_max,
        interaction_count_min=interaction_count_min,
        interaction_count_max=interaction_count_max,
        follower_count_min=follower_count_min,
        follower_count_max=follower_count_max,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
    like_count_min: int | Unset = UNSET,
    like_count_max: int | Unset = UNSET,
    comment_count_min: int | Unset = UNSET,
    comment_count_max: int | Unset = UNSET,
    share_count_min: int | Unset = UNSET,
    share_count_max: int | Unset = UNSET,
    interaction_count_min: int | Unset = UNSET,
    interaction_count_max: int | Unset = UNSET,
    follower_count_min: int | Unset = UNSET,
    follower_count_max: int | Unset = UNSET,
) -> Response[Result]:
    """Popular content with many filters

     Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or
    Xingtu video, and lowest and highest counts of likes, comments, shares, interactions and the
    creator's followers.

    Args:
        keyword (str | Unset):
        content_type (DouyinHotSearchV1ContentType | Unset):  Default: 'ALL'.
        video_type (DouyinHotSearchV1VideoType | Unset):  Default: 'ALL'.
        sort_type (DouyinHotSearchV1SortType | Unset):  Default: 'COMPREHENSIVE'.
        page (int | Unset):  Default: 1.
        like_count_min (int | Unset):
        like_count_max (int | Unset):
        comment_count_min (int | Unset):
        comment_count_max (int | Unset):
        share_count_min (int | Unset):
        share_count_max (int | Unset):
        interaction_count_min (int | Unset):
        interaction_count_max (int | Unset):
        follower_count_min (int | Unset):
        follower_count_max (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        content_type=content_type,
        video_type=video_type,
        sort_type=sort_type,
        page=page,
        like_count_min=like_count_min,
        like_count_max=like_count_max,
        comment_count_min=comment_count_min,
        comment_count_max=comment_count_max,
        share_count_min=share_count_min,
        share_count_max=share_count_max,
        interaction_count_min=interaction_count_min,
        interaction_count_max=interaction_count_max,
        follower_count_min=follower_count_min,
        follower_count_max=follower_count_max,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str | Unset = UNSET,
    content_type: DouyinHotSearchV1ContentType | Unset = "ALL",
    video_type: DouyinHotSearchV1VideoType | Unset = "ALL",
    sort_type: DouyinHotSearchV1SortType | Unset = "COMPREHENSIVE",
    page: int | Unset = 1,
    like_count_min: int | Unset = UNSET,
    like_count_max: int | Unset = UNSET,
    comment_count_min: int | Unset = UNSET,
    comment_count_max: int | Unset = UNSET,
    share_count_min: int | Unset = UNSET,
    share_count_max: int | Unset = UNSET,
    interaction_count_min: int | Unset = UNSET,
    interaction_count_max: int | Unset = UNSET,
    follower_count_min: int | Unset = UNSET,
    follower_count_max: int | Unset = UNSET,
) -> Result | None:
    """Popular content with many filters

     Popular content, ten items a page, with or without a keyword. Narrowed by one category, organic or
    Xingtu video, and lowest and highest counts of likes, comments, shares, interactions and the
    creator's followers.

    Args:
        keyword (str | Unset):
        content_type (DouyinHotSearchV1ContentType | Unset):  Default: 'ALL'.
        video_type (DouyinHotSearchV1VideoType | Unset):  Default: 'ALL'.
        sort_type (DouyinHotSearchV1SortType | Unset):  Default: 'COMPREHENSIVE'.
        page (int | Unset):  Default: 1.
        like_count_min (int | Unset):
        like_count_max (int | Unset):
        comment_count_min (int | Unset):
        comment_count_max (int | Unset):
        share_count_min (int | Unset):
        share_count_max (int | Unset):
        interaction_count_min (int | Unset):
        interaction_count_max (int | Unset):
        follower_count_min (int | Unset):
        follower_count_max (int | Unset):

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
            content_type=content_type,
            video_type=video_type,
            sort_type=sort_type,
            page=page,
            like_count_min=like_count_min,
            like_count_max=like_count_max,
            comment_count_min=comment_count_min,
            comment_count_max=comment_count_max,
            share_count_min=share_count_min,
            share_count_max=share_count_max,
            interaction_count_min=interaction_count_min,
            interaction_count_max=interaction_count_max,
            follower_count_min=follower_count_min,
            follower_count_max=follower_count_max,
        )
    ).parsed
