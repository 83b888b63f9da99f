# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_search_kol_simple_v1_platform_source import (
    DouyinXingtuSearchKolSimpleV1PlatformSource,
)
from ...models.xingtu_search_result import XingtuSearchResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    keyword: str,
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_platform_source: str = platform_source
    params["platformSource"] = json_platform_source

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/search-kol-simple/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuSearchResult | None:
    if response.status_code == 200:
        response_200 = XingtuSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[XingtuSearchResult]:
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
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> Response[XingtuSearchResult]:
    """Creators matching a keyword

     One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
    parameters are required.

    Args:
        keyword (str):
        platform_source (DouyinXingtuSearchKolSimpleV1PlatformSource):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        platform_source=platform_source,
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
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> XingtuSearchResult | None:
    """Creators matching a keyword

     One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
    parameters are required.

    Args:
        keyword (str):
        platform_source (DouyinXingtuSearchKolSimpleV1PlatformSource):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        platform_source=platform_source,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> Response[XingtuSearchResult]:
    """Creators matching a keyword

     One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
    parameters are required.

    Args:
        keyword (str):
        platform_source (DouyinXingtuSearchKolSimpleV1PlatformSource):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        platform_source=platform_source,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    platform_source: DouyinXingtuSearchKolSimpleV1PlatformSource,
    page: int,
) -> XingtuSearchResult | None:
    """Creators matching a keyword

     One page of creators on Douyin (`_1`), Toutiao (`_2`) or Xigua (`_3`) who match a keyword. All three
    parameters are required.

    Args:
        keyword (str):
        platform_source (DouyinXingtuSearchKolSimpleV1PlatformSource):
        page (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            platform_source=platform_source,
            page=page,
        )
    ).parsed
