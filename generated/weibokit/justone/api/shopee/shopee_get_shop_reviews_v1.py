# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.shopee_get_shop_reviews_v1_site import ShopeeGetShopReviewsV1Site
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_site: str = site
    params["site"] = json_site

    params["shopId"] = shop_id

    params["offset"] = offset

    params["ratingType"] = rating_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/shopee/get-shop-reviews/v1",
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
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> Response[Result]:
    """Buyers' reviews of a Shopee shop

     One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means
    all). Pages advance by a result offset that begins at 0.

    Args:
        site (ShopeeGetShopReviewsV1Site):
        shop_id (int):
        offset (str | Unset):
        rating_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        site=site,
        shop_id=shop_id,
        offset=offset,
        rating_type=rating_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> Result | None:
    """Buyers' reviews of a Shopee shop

     One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means
    all). Pages advance by a result offset that begins at 0.

    Args:
        site (ShopeeGetShopReviewsV1Site):
        shop_id (int):
        offset (str | Unset):
        rating_type (str | Unset):

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
        offset=offset,
        rating_type=rating_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> Response[Result]:
    """Buyers' reviews of a Shopee shop

     One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means
    all). Pages advance by a result offset that begins at 0.

    Args:
        site (ShopeeGetShopReviewsV1Site):
        shop_id (int):
        offset (str | Unset):
        rating_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        site=site,
        shop_id=shop_id,
        offset=offset,
        rating_type=rating_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    site: ShopeeGetShopReviewsV1Site,
    shop_id: int,
    offset: str | Unset = UNSET,
    rating_type: str | Unset = UNSET,
) -> Result | None:
    """Buyers' reviews of a Shopee shop

     One page of the reviews of a Shopee shop, all of them or those with one rating from 1 to 5 (0 means
    all). Pages advance by a result offset that begins at 0.

    Args:
        site (ShopeeGetShopReviewsV1Site):
        shop_id (int):
        offset (str | Unset):
        rating_type (str | Unset):

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
            offset=offset,
            rating_type=rating_type,
        )
    ).parsed
