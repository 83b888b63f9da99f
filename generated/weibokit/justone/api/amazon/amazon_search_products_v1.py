# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amazon_search_products_v1_country import (
    AmazonSearchProductsV1Country,
)
from ...models.amazon_search_products_v1_deals_and_discounts import (
    AmazonSearchProductsV1DealsAndDiscounts,
)
from ...models.amazon_search_products_v1_product_condition import (
    AmazonSearchProductsV1ProductCondition,
)
from ...models.amazon_search_products_v1_sort_by import (
    AmazonSearchProductsV1SortBy,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    json_product_condition: str | Unset = UNSET
    if not isinstance(product_condition, Unset):
        json_product_condition = product_condition

    params["productCondition"] = json_product_condition

    params["isPrime"] = is_prime

    json_deals_and_discounts: str | Unset = UNSET
    if not isinstance(deals_and_discounts, Unset):
        json_deals_and_discounts = deals_and_discounts

    params["dealsAndDiscounts"] = json_deals_and_discounts

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/search-products/v1",
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
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> Response[Result]:
    """Products matching a keyword or ASIN

     One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
    eligibility and discounts can be narrowed; page numbers start at 1.

    Args:
        keyword (str):
        country (AmazonSearchProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonSearchProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        product_condition (AmazonSearchProductsV1ProductCondition | Unset):  Default: 'ALL'.
        is_prime (bool | Unset):  Default: False.
        deals_and_discounts (AmazonSearchProductsV1DealsAndDiscounts | Unset):  Default: 'NONE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        country=country,
        sort_by=sort_by,
        product_condition=product_condition,
        is_prime=is_prime,
        deals_and_discounts=deals_and_discounts,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> Result | None:
    """Products matching a keyword or ASIN

     One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
    eligibility and discounts can be narrowed; page numbers start at 1.

    Args:
        keyword (str):
        country (AmazonSearchProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonSearchProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        product_condition (AmazonSearchProductsV1ProductCondition | Unset):  Default: 'ALL'.
        is_prime (bool | Unset):  Default: False.
        deals_and_discounts (AmazonSearchProductsV1DealsAndDiscounts | Unset):  Default: 'NONE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        country=country,
        sort_by=sort_by,
        product_condition=product_condition,
        is_prime=is_prime,
        deals_and_discounts=deals_and_discounts,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> Response[Result]:
    """Products matching a keyword or ASIN

     One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
    eligibility and discounts can be narrowed; page numbers start at 1.

    Args:
        keyword (str):
        country (AmazonSearchProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonSearchProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        product_condition (AmazonSearchProductsV1ProductCondition | Unset):  Default: 'ALL'.
        is_prime (bool | Unset):  Default: False.
        deals_and_discounts (AmazonSearchProductsV1DealsAndDiscounts | Unset):  Default: 'NONE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        country=country,
        sort_by=sort_by,
        product_condition=product_condition,
        is_prime=is_prime,
        deals_and_discounts=deals_and_discounts,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    country: AmazonSearchProductsV1Country | Unset = "US",
    sort_by: AmazonSearchProductsV1SortBy | Unset = "RELEVANCE",
    product_condition: AmazonSearchProductsV1ProductCondition | Unset = "ALL",
    is_prime: bool | Unset = False,
    deals_and_discounts: AmazonSearchProductsV1DealsAndDiscounts | Unset = "NONE",
    page: int | Unset = 1,
) -> Result | None:
    """Products matching a keyword or ASIN

     One page of search results in one country's shop, for a keyword or an ASIN. Order, condition, Prime
    eligibility and discounts can be narrowed; page numbers start at 1.

    Args:
        keyword (str):
        country (AmazonSearchProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonSearchProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        product_condition (AmazonSearchProductsV1ProductCondition | Unset):  Default: 'ALL'.
        is_prime (bool | Unset):  Default: False.
        deals_and_discounts (AmazonSearchProductsV1DealsAndDiscounts | Unset):  Default: 'NONE'.
        page (int | Unset):  Default: 1.

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
            country=country,
            sort_by=sort_by,
            product_condition=product_condition,
            is_prime=is_prime,
            deals_and_discounts=deals_and_discounts,
            page=page,
        )
    ).parsed
