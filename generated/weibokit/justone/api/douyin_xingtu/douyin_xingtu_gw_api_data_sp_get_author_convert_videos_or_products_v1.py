# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_detail_type import (
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_industry_id import (
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_platform import (
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform,
)
from ...models.douyin_xingtu_gw_api_data_sp_get_author_convert_videos_or_products_v1_range import (
    DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range,
)
from ...models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_industry_id: str | Unset = UNSET
    if not isinstance(industry_id, Unset):
        json_industry_id = industry_id

    params["industryId"] = json_industry_id

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    json_detail_type: str | Unset = UNSET
    if not isinstance(detail_type, Unset):
        json_detail_type = detail_type

    params["detailType"] = json_detail_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuConvertVideosOrProductsResult | None:
    if response.status_code == 200:
        response_200 = XingtuConvertVideosOrProductsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuConvertVideosOrProductsResult]:
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
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> Response[XingtuConvertVideosOrProductsResult]:
    """Selling videos or products of a creator

     One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90
    days and in one industry or all. Page numbers start at 1.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset):
            Default: 'SHORT_VIDEO'.
        industry_id (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset):
            Default: 'ALL'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset):  Default:
            'DAY_30'.
        detail_type (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset):
            Default: 'VIDEO'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertVideosOrProductsResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        industry_id=industry_id,
        range_=range_,
        detail_type=detail_type,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> XingtuConvertVideosOrProductsResult | None:
    """Selling videos or products of a creator

     One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90
    days and in one industry or all. Page numbers start at 1.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset):
            Default: 'SHORT_VIDEO'.
        industry_id (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset):
            Default: 'ALL'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset):  Default:
            'DAY_30'.
        detail_type (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset):
            Default: 'VIDEO'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertVideosOrProductsResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
        industry_id=industry_id,
        range_=range_,
        detail_type=detail_type,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> Response[XingtuConvertVideosOrProductsResult]:
    """Selling videos or products of a creator

     One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90
    days and in one industry or all. Page numbers start at 1.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset):
            Default: 'SHORT_VIDEO'.
        industry_id (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset):
            Default: 'ALL'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset):  Default:
            'DAY_30'.
        detail_type (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset):
            Default: 'VIDEO'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertVideosOrProductsResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        industry_id=industry_id,
        range_=range_,
        detail_type=detail_type,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset = "SHORT_VIDEO",
    industry_id: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset = "ALL",
    range_: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset = "DAY_30",
    detail_type: DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset = "VIDEO",
    page: int | Unset = 1,
) -> XingtuConvertVideosOrProductsResult | None:
    """Selling videos or products of a creator

     One page of the videos, or of the products, with which a creator sells, by creator id, over 30 or 90
    days and in one industry or all. Page numbers start at 1.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Platform | Unset):
            Default: 'SHORT_VIDEO'.
        industry_id (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1IndustryId | Unset):
            Default: 'ALL'.
        range_ (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1Range | Unset):  Default:
            'DAY_30'.
        detail_type (DouyinXingtuGwApiDataSpGetAuthorConvertVideosOrProductsV1DetailType | Unset):
            Default: 'VIDEO'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertVideosOrProductsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
            industry_id=industry_id,
            range_=range_,
            detail_type=detail_type,
            page=page,
        )
    ).parsed
