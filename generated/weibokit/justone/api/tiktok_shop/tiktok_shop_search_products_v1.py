# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.tiktok_shop_search_products_v1_region import (
    TiktokShopSearchProductsV1Region,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region

    params["region"] = json_region

    params["offset"] = offset

    params["pageToken"] = page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok-shop/search-products/v1",
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
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> Response[Result]:
    """TikTok Shop products matching a keyword

     Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next
    offset together with the page token that the previous answer gave.

    Args:
        keyword (str):
        region (TiktokShopSearchProductsV1Region | Unset):  Default: 'US'.
        offset (int | Unset):  Default: 0.
        page_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        region=region,
        offset=offset,
        page_token=page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> Result | None:
    """TikTok Shop products matching a keyword

     Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next
    offset together with the page token that the previous answer gave.

    Args:
        keyword (str):
        region (TiktokShopSearchProductsV1Region | Unset):  Default: 'US'.
        offset (int | Unset):  Default: 0.
        page_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        region=region,
        offset=offset,
        page_token=page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> Response[Result]:
    """TikTok Shop products matching a keyword

     Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next
    offset together with the page token that the previous answer gave.

    Args:
        keyword (str):
        region (TiktokShopSearchProductsV1Region | Unset):  Default: 'US'.
        offset (int | Unset):  Default: 0.
        page_token (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        region=region,
        offset=offset,
        page_token=page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    region: TiktokShopSearchProductsV1Region | Unset = "US",
    offset: int | Unset = 0,
    page_token: str | Unset = UNSET,
) -> Result | None:
    """TikTok Shop products matching a keyword

     Products that TikTok Shop finds for a keyword in one of nine regions. A further page takes the next
    offset together with the page token that the previous answer gave.

    Args:
        keyword (str):
        region (TiktokShopSearchProductsV1Region | Unset):  Default: 'US'.
        offset (int | Unset):  Default: 0.
        page_token (str | Unset):

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
            region=region,
            offset=offset,
            page_token=page_token,
        )
    ).parsed
