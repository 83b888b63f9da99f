# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amazon_get_category_products_v1_country import (
    AmazonGetCategoryProductsV1Country,
)
from ...models.amazon_get_category_products_v1_sort_by import (
    AmazonGetCategoryProductsV1SortBy,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["categoryId"] = category_id

    json_country: str | Unset = UNSET
    if not isinstance(country, Unset):
        json_country = country

    params["country"] = json_country

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/amazon/get-category-products/v1",
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
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> Response[Result]:
    """Products in a category node

     One page of the products under a category node in one country's shop, in the order asked for. The
    node is a number, found as `node` in the address of a category page.

    Args:
        category_id (str):
        country (AmazonGetCategoryProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonGetCategoryProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        category_id=category_id,
        country=country,
        sort_by=sort_by,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> Result | None:
    """Products in a category node

     One page of the products under a category node in one country's shop, in the order asked for. The
    node is a number, found as `node` in the address of a category page.

    Args:
        category_id (str):
        country (AmazonGetCategoryProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonGetCategoryProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        category_id=category_id,
        country=country,
        sort_by=sort_by,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> Response[Result]:
    """Products in a category node

     One page of the products under a category node in one country's shop, in the order asked for. The
    node is a number, found as `node` in the address of a category page.

    Args:
        category_id (str):
        country (AmazonGetCategoryProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonGetCategoryProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        category_id=category_id,
        country=country,
        sort_by=sort_by,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    category_id: str,
    country: AmazonGetCategoryProductsV1Country | Unset = "US",
    sort_by: AmazonGetCategoryProductsV1SortBy | Unset = "RELEVANCE",
    page: int | Unset = 1,
) -> Result | None:
    """Products in a category node

     One page of the products under a category node in one country's shop, in the order asked for. The
    node is a number, found as `node` in the address of a category page.

    Args:
        category_id (str):
        country (AmazonGetCategoryProductsV1Country | Unset):  Default: 'US'.
        sort_by (AmazonGetCategoryProductsV1SortBy | Unset):  Default: 'RELEVANCE'.
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
            category_id=category_id,
            country=country,
            sort_by=sort_by,
            page=page,
        )
    ).parsed
