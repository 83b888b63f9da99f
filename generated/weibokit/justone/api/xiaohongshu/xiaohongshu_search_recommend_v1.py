# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-recommend/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuSearchRecommendResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuSearchRecommendResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuSearchRecommendResult]:
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
) -> Response[XiaohongshuSearchRecommendResult]:
    """Search terms that Xiaohongshu suggests

     The search terms that Xiaohongshu proposes for a keyword.

    Args:
        keyword (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchRecommendResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
) -> XiaohongshuSearchRecommendResult | None:
    """Search terms that Xiaohongshu suggests

     The search terms that Xiaohongshu proposes for a keyword.

    Args:
        keyword (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchRecommendResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
) -> Response[XiaohongshuSearchRecommendResult]:
    """Search terms that Xiaohongshu suggests

     The search terms that Xiaohongshu proposes for a keyword.

    Args:
        keyword (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchRecommendResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
) -> XiaohongshuSearchRecommendResult | None:
    """Search terms that Xiaohongshu suggests

     The search terms that Xiaohongshu proposes for a keyword.

    Args:
        keyword (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchRecommendResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
        )
    ).parsed
