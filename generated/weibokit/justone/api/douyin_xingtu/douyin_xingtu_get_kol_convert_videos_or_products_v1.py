# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_get_kol_convert_videos_or_products_v1_detail_type import (
    DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
)
from ...models.xingtu_convert_videos_or_products_result import XingtuConvertVideosOrProductsResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_detail_type: str = detail_type
    params["detailType"] = json_detail_type

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-convert-videos-or-products/v1",
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
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> Response[XingtuConvertVideosOrProductsResult]:
    """Selling videos or products, by KOL id

     One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page
    number are both required.

    Args:
        kol_id (str):
        detail_type (DouyinXingtuGetKolConvertVideosOrProductsV1DetailType):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertVideosOrProductsResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
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
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> XingtuConvertVideosOrProductsResult | None:
    """Selling videos or products, by KOL id

     One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page
    number are both required.

    Args:
        kol_id (str):
        detail_type (DouyinXingtuGetKolConvertVideosOrProductsV1DetailType):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertVideosOrProductsResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        detail_type=detail_type,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> Response[XingtuConvertVideosOrProductsResult]:
    """Selling videos or products, by KOL id

     One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page
    number are both required.

    Args:
        kol_id (str):
        detail_type (DouyinXingtuGetKolConvertVideosOrProductsV1DetailType):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuConvertVideosOrProductsResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        detail_type=detail_type,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    detail_type: DouyinXingtuGetKolConvertVideosOrProductsV1DetailType,
    page: int,
) -> XingtuConvertVideosOrProductsResult | None:
    """Selling videos or products, by KOL id

     One page of the videos (`_1`) or of the products (`_2`) with which a creator sells. Kind and page
    number are both required.

    Args:
        kol_id (str):
        detail_type (DouyinXingtuGetKolConvertVideosOrProductsV1DetailType):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuConvertVideosOrProductsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            detail_type=detail_type,
            page=page,
        )
    ).parsed
