# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.shopee_get_item_installments_v1_site import (
    ShopeeGetItemInstallmentsV1Site,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["itemId"] = item_id

    params["detailLevel"] = detail_level

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-item-installments/v1",
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
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> Response[Result]:
    """Instalment plans of a Shopee item

     How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only,
    although the site parameter also lists Thailand.

    Args:
        site (ShopeeGetItemInstallmentsV1Site):
        shop_id (int):
        item_id (int):
        detail_level (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        site=site,
        shop_id=shop_id,
        item_id=item_id,
        detail_level=detail_level,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> Result | None:
    """Instalment plans of a Shopee item

     How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only,
    although the site parameter also lists Thailand.

    Args:
        site (ShopeeGetItemInstallmentsV1Site):
        shop_id (int):
        item_id (int):
        detail_level (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        site=site,
        shop_id=shop_id,
        item_id=item_id,
        detail_level=detail_level,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> Response[Result]:
    """Instalment plans of a Shopee item

     How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only,
    although the site parameter also lists Thailand.

    Args:
        site (ShopeeGetItemInstallmentsV1Site):
        shop_id (int):
        item_id (int):
        detail_level (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        site=site,
        shop_id=shop_id,
        item_id=item_id,
        detail_level=detail_level,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetItemInstallmentsV1Site,
    shop_id: int,
    item_id: int,
    detail_level: str | Unset = UNSET,
) -> Result | None:
    """Instalment plans of a Shopee item

     How a Shopee item can be paid in instalments, and the amounts. Works for Taiwan and Indonesia only,
    although the site parameter also lists Thailand.

    Args:
        site (ShopeeGetItemInstallmentsV1Site):
        shop_id (int):
        item_id (int):
        detail_level (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            site=site,
            shop_id=shop_id,
            item_id=item_id,
            detail_level=detail_level,
        )
    ).parsed
