# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.taobao_get_shop_item_list_v3_sort import (
    TaobaoGetShopItemListV3Sort,
)
from ...models.taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["shopId"] = shop_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/taobao/get-shop-item-list/v3",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TaobaoShopItemListV3Result | None:
    if response.status_code == 200:
        response_200 = TaobaoShopItemListV3Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TaobaoShopItemListV3Result]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> Response[TaobaoShopItemListV3Result]:
    """Items of a Taobao shop, older

     One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the
    seller's user id and the shop's own id, by relevance, sales, age or price.

    Args:
        user_id (str):
        shop_id (str):
        sort (TaobaoGetShopItemListV3Sort | Unset):  Default: 'coefp'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoShopItemListV3Result]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        shop_id=shop_id,
        sort=sort,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> TaobaoShopItemListV3Result | None:
    """Items of a Taobao shop, older

     One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the
    seller's user id and the shop's own id, by relevance, sales, age or price.

    Args:
        user_id (str):
        shop_id (str):
        sort (TaobaoGetShopItemListV3Sort | Unset):  Default: 'coefp'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoShopItemListV3Result
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        shop_id=shop_id,
        sort=sort,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> Response[TaobaoShopItemListV3Result]:
    """Items of a Taobao shop, older

     One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the
    seller's user id and the shop's own id, by relevance, sales, age or price.

    Args:
        user_id (str):
        shop_id (str):
        sort (TaobaoGetShopItemListV3Sort | Unset):  Default: 'coefp'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TaobaoShopItemListV3Result]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        shop_id=shop_id,
        sort=sort,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    shop_id: str,
    sort: TaobaoGetShopItemListV3Sort | Unset = "coefp",
    page: int | Unset = 1,
) -> TaobaoShopItemListV3Result | None:
    """Items of a Taobao shop, older

     One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the
    seller's user id and the shop's own id, by relevance, sales, age or price.

    Args:
        user_id (str):
        shop_id (str):
        sort (TaobaoGetShopItemListV3Sort | Unset):  Default: 'coefp'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TaobaoShopItemListV3Result
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            shop_id=shop_id,
            sort=sort,
            page=page,
        )
    ).parsed
