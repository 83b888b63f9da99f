# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.youtube_get_video_comment_v1_sort_by import (
    YoutubeGetVideoCommentV1SortBy,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["cursor"] = cursor

    params["languageCode"] = language_code

    params["countryCode"] = country_code

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-comment/v1",
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
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> Response[Result]:
    """Comments on a YouTube video

     One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of
    a language and country (zh-CN and US by default). The next page takes the cursor of the answer.

    Args:
        video_id (str):
        cursor (str | Unset):  Default: ''.
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.
        sort_by (YoutubeGetVideoCommentV1SortBy | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
        sort_by=sort_by,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> Result | None:
    """Comments on a YouTube video

     One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of
    a language and country (zh-CN and US by default). The next page takes the cursor of the answer.

    Args:
        video_id (str):
        cursor (str | Unset):  Default: ''.
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.
        sort_by (YoutubeGetVideoCommentV1SortBy | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        video_id=video_id,
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
        sort_by=sort_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> Response[Result]:
    """Comments on a YouTube video

     One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of
    a language and country (zh-CN and US by default). The next page takes the cursor of the answer.

    Args:
        video_id (str):
        cursor (str | Unset):  Default: ''.
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.
        sort_by (YoutubeGetVideoCommentV1SortBy | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        video_id=video_id,
        cursor=cursor,
        language_code=language_code,
        country_code=country_code,
        sort_by=sort_by,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> Result | None:
    """Comments on a YouTube video

     One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of
    a language and country (zh-CN and US by default). The next page takes the cursor of the answer.

    Args:
        video_id (str):
        cursor (str | Unset):  Default: ''.
        language_code (str | Unset):  Default: 'zh-CN'.
        country_code (str | Unset):  Default: 'US'.
        sort_by (YoutubeGetVideoCommentV1SortBy | Unset):  Default: 'newest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            video_id=video_id,
            cursor=cursor,
            language_code=language_code,
            country_code=country_code,
            sort_by=sort_by,
        )
    ).parsed
