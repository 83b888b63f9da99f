# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amazon_best_sellers_result import AmazonBestSellersResult
from ...models.amazon_get_best_sellers_v1_country import (
    AmazonGetBestSellersV1Country,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["category"] = category

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-best-sellers/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AmazonBestSellersResult | None:
    if response.status_code == 200:
        response_200 = AmazonBestSellersResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AmazonBestSellersResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> Response[AmazonBestSellersResult]:
    """Best Sellers ranking of a category

     One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title,
    price and rating of each product. The category is the slug or nested path as it stands in the
    address of a Best Sellers page; page numbers start at 1.

    Args:
        category (str):
        country (AmazonGetBestSellersV1Country | Unset):  Default: 'US'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonBestSellersResult]
    """

    kwargs = _get_kwargs(
        category=category,
        country=country,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> AmazonBestSellersResult | None:
    """Best Sellers ranking of a category

     One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title,
    price and rating of each product. The category is the slug or nested path as it stands in the
    address of a Best Sellers page; page numbers start at 1.

    Args:
        category (str):
        country (AmazonGetBestSellersV1Country | Unset):  Default: 'US'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonBestSellersResult
    """

    return sync_detailed(
        client=client,
        category=category,
        country=country,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> Response[AmazonBestSellersResult]:
    """Best Sellers ranking of a category

     One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title,
    price and rating of each product. The category is the slug or nested path as it stands in the
    address of a Best Sellers page; page numbers start at 1.

    Args:
        category (str):
        country (AmazonGetBestSellersV1Country | Unset):  Default: 'US'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonBestSellersResult]
    """

    kwargs = _get_kwargs(
        category=category,
        country=country,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    category: str,
    country: AmazonGetBestSellersV1Country | Unset = "US",
    page: int | Unset = 1,
) -> AmazonBestSellersResult | None:
    """Best Sellers ranking of a category

     One page of the Best Sellers ranking of a category in one country's shop, with rank, ASIN, title,
    price and rating of each product. The category is the slug or nested path as it stands in the
    address of a Best Sellers page; page numbers start at 1.

    Args:
        category (str):
        country (AmazonGetBestSellersV1Country | Unset):  Default: 'US'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonBestSellersResult
    """

    return (
        await asyncio_detailed(
            client=client,
            category=category,
            country=country,
            page=page,
        )
    ).parsed
