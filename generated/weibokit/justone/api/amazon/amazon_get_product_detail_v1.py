# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amazon_get_product_detail_v1_country import (
    AmazonGetProductDetailV1Country,
)
from ...models.amazon_product_detail_result import AmazonProductDetailResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["asin"] = asin

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-product-detail/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AmazonProductDetailResult | None:
    if response.status_code == 200:
        response_200 = AmazonProductDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AmazonProductDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> Response[AmazonProductDetailResult]:
    """One product by its ASIN

     What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations,
    photos, videos, specifications and category path.

    Args:
        asin (str):
        country (AmazonGetProductDetailV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonProductDetailResult]
    """

    kwargs = _get_kwargs(
        asin=asin,
        country=country,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> AmazonProductDetailResult | None:
    """One product by its ASIN

     What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations,
    photos, videos, specifications and category path.

    Args:
        asin (str):
        country (AmazonGetProductDetailV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonProductDetailResult
    """

    return sync_detailed(
        client=client,
        asin=asin,
        country=country,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> Response[AmazonProductDetailResult]:
    """One product by its ASIN

     What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations,
    photos, videos, specifications and category path.

    Args:
        asin (str):
        country (AmazonGetProductDetailV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonProductDetailResult]
    """

    kwargs = _get_kwargs(
        asin=asin,
        country=country,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    asin: str,
    country: AmazonGetProductDetailV1Country | Unset = "US",
) -> AmazonProductDetailResult | None:
    """One product by its ASIN

     What one country's Amazon shop shows about a product, by ASIN: price, offers, rating, variations,
    photos, videos, specifications and category path.

    Args:
        asin (str):
        country (AmazonGetProductDetailV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonProductDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            asin=asin,
            country=country,
        )
    ).parsed
