# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amazon_get_product_top_reviews_v1_country import (
    AmazonGetProductTopReviewsV1Country,
)
from ...models.amazon_product_top_reviews_result import AmazonProductTopReviewsResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    asin: str,
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
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
        "url": "/api/amazon/get-product-top-reviews/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AmazonProductTopReviewsResult | None:
    if response.status_code == 200:
        response_200 = AmazonProductTopReviewsResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AmazonProductTopReviewsResult]:
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
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
) -> Response[AmazonProductTopReviewsResult]:
    """Top reviews of a product

     The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings
    spread over one to five stars. There are no further pages.

    Args:
        asin (str):
        country (AmazonGetProductTopReviewsV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonProductTopReviewsResult]
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
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
) -> AmazonProductTopReviewsResult | None:
    """Top reviews of a product

     The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings
    spread over one to five stars. There are no further pages.

    Args:
        asin (str):
        country (AmazonGetProductTopReviewsV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonProductTopReviewsResult
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
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
) -> Response[AmazonProductTopReviewsResult]:
    """Top reviews of a product

     The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings
    spread over one to five stars. There are no further pages.

    Args:
        asin (str):
        country (AmazonGetProductTopReviewsV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmazonProductTopReviewsResult]
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
    country: AmazonGetProductTopReviewsV1Country | Unset = "US",
) -> AmazonProductTopReviewsResult | None:
    """Top reviews of a product

     The reviews that Amazon puts first for a product, by ASIN and country, together with how the ratings
    spread over one to five stars. There are no further pages.

    Args:
        asin (str):
        country (AmazonGetProductTopReviewsV1Country | Unset):  Default: 'US'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmazonProductTopReviewsResult
    """

    return (
        await asyncio_detailed(
            client=client,
            asin=asin,
            country=country,
        )
    ).parsed
