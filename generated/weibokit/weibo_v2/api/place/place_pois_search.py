# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pois_page import PoisPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["city"] = city

    params["category"] = category

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/place/pois/search.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PoisPage | None:
    if response.status_code == 200:
        response_200 = PoisPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PoisPage]:
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
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> Response[PoisPage]:
    """Search places

    Args:
        keyword (str):
        city (str | Unset):
        category (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoisPage]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        city=city,
        category=category,
        page=page,
        count=count,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> PoisPage | None:
    """Search places

    Args:
        keyword (str):
        city (str | Unset):
        category (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoisPage
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        city=city,
        category=category,
        page=page,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> Response[PoisPage]:
    """Search places

    Args:
        keyword (str):
        city (str | Unset):
        category (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PoisPage]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        city=city,
        category=category,
        page=page,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    city: str | Unset = UNSET,
    category: str | Unset = UNSET,
    page: int | Unset = 1,
    count: int | Unset = 20,
) -> PoisPage | None:
    """Search places

    Args:
        keyword (str):
        city (str | Unset):
        category (str | Unset):
        page (int | Unset):  Default: 1.
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PoisPage
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            city=city,
            category=category,
            page=page,
            count=count,
        )
    ).parsed
