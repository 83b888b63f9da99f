# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.tiktok_shop_get_product_detail_v2_region import (
    TiktokShopGetProductDetailV2Region,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["productId"] = product_id

    json_region: str | Unset = UNSET
    if not isinstance(region, Unset):
        json_region = region

    params["region"] = json_region

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok-shop/get-product-detail/v2",
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
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> Response[Result]:
    """One TikTok Shop product in France

     One product of TikTok Shop, given its id. The only region is France.

    Args:
        product_id (str):
        region (TiktokShopGetProductDetailV2Region | Unset):  Default: 'FR'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        product_id=product_id,
        region=region,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> Result | None:
    """One TikTok Shop product in France

     One product of TikTok Shop, given its id. The only region is France.

    Args:
        product_id (str):
        region (TiktokShopGetProductDetailV2Region | Unset):  Default: 'FR'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        product_id=product_id,
        region=region,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> Response[Result]:
    """One TikTok Shop product in France

     One product of TikTok Shop, given its id. The only region is France.

    Args:
        product_id (str):
        region (TiktokShopGetProductDetailV2Region | Unset):  Default: 'FR'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        product_id=product_id,
        region=region,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    product_id: str,
    region: TiktokShopGetProductDetailV2Region | Unset = "FR",
) -> Result | None:
    """One TikTok Shop product in France

     One product of TikTok Shop, given its id. The only region is France.

    Args:
        product_id (str):
        region (TiktokShopGetProductDetailV2Region | Unset):  Default: 'FR'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            product_id=product_id,
            region=region,
        )
    ).parsed
