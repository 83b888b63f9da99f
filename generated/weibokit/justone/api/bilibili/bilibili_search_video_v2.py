# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bilibili_search_video_result import BilibiliSearchVideoResult
from ...models.bilibili_search_video_v2_order import BilibiliSearchVideoV2Order
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/bilibili/search-video/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BilibiliSearchVideoResult | None:
    if response.status_code == 200:
        response_200 = BilibiliSearchVideoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BilibiliSearchVideoResult]:
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
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> Response[BilibiliSearchVideoResult]:
    """Videos matching a keyword

     One page of the videos that match a keyword, with the number of pages and of matches. Sorted by
    relevance, plays, date, danmaku or favourites.

    Args:
        keyword (str):
        page (str | Unset):
        order (BilibiliSearchVideoV2Order | Unset):  Default: 'general'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliSearchVideoResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        order=order,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> BilibiliSearchVideoResult | None:
    """Videos matching a keyword

     One page of the videos that match a keyword, with the number of pages and of matches. Sorted by
    relevance, plays, date, danmaku or favourites.

    Args:
        keyword (str):
        page (str | Unset):
        order (BilibiliSearchVideoV2Order | Unset):  Default: 'general'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliSearchVideoResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        order=order,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> Response[BilibiliSearchVideoResult]:
    """Videos matching a keyword

     One page of the videos that match a keyword, with the number of pages and of matches. Sorted by
    relevance, plays, date, danmaku or favourites.

    Args:
        keyword (str):
        page (str | Unset):
        order (BilibiliSearchVideoV2Order | Unset):  Default: 'general'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BilibiliSearchVideoResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        order=order,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: str | Unset = UNSET,
    order: BilibiliSearchVideoV2Order | Unset = "general",
) -> BilibiliSearchVideoResult | None:
    """Videos matching a keyword

     One page of the videos that match a keyword, with the number of pages and of matches. Sorted by
    relevance, plays, date, danmaku or favourites.

    Args:
        keyword (str):
        page (str | Unset):
        order (BilibiliSearchVideoV2Order | Unset):  Default: 'general'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BilibiliSearchVideoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            order=order,
        )
    ).parsed
