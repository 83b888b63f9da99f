# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_author_get_author_platform_channel_info_v2v1_platform import (
    DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform,
)
from ...models.xingtu_author_platform_channel_info_result import XingtuAuthorPlatformChannelInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuAuthorPlatformChannelInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuAuthorPlatformChannelInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuAuthorPlatformChannelInfoResult]:
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
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> Response[XingtuAuthorPlatformChannelInfoResult]:
    """Self-introduction of a creator

     How creators introduce themselves, by creator id and form of content; the documented sample holds no
    more than that text.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset):
            Default: 'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorPlatformChannelInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> XingtuAuthorPlatformChannelInfoResult | None:
    """Self-introduction of a creator

     How creators introduce themselves, by creator id and form of content; the documented sample holds no
    more than that text.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset):
            Default: 'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorPlatformChannelInfoResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> Response[XingtuAuthorPlatformChannelInfoResult]:
    """Self-introduction of a creator

     How creators introduce themselves, by creator id and form of content; the documented sample holds no
    more than that text.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset):
            Default: 'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorPlatformChannelInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset = "SHORT_VIDEO",
) -> XingtuAuthorPlatformChannelInfoResult | None:
    """Self-introduction of a creator

     How creators introduce themselves, by creator id and form of content; the documented sample holds no
    more than that text.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiAuthorGetAuthorPlatformChannelInfoV2V1Platform | Unset):
            Default: 'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorPlatformChannelInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
        )
    ).parsed
