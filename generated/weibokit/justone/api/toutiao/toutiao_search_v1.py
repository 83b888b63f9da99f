# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.toutiao_search_result import ToutiaoSearchResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/search/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ToutiaoSearchResult | None:
    if response.status_code == 200:
        response_200 = ToutiaoSearchResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ToutiaoSearchResult]:
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
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> Response[ToutiaoSearchResult]:
    """Toutiao app results for a keyword

     One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every
    page but the first takes the search id of the answer before.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ToutiaoSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        search_id=search_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> ToutiaoSearchResult | None:
    """Toutiao app results for a keyword

     One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every
    page but the first takes the search id of the answer before.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ToutiaoSearchResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        search_id=search_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> Response[ToutiaoSearchResult]:
    """Toutiao app results for a keyword

     One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every
    page but the first takes the search id of the answer before.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ToutiaoSearchResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        search_id=search_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> ToutiaoSearchResult | None:
    """Toutiao app results for a keyword

     One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every
    page but the first takes the search id of the answer before.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ToutiaoSearchResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            search_id=search_id,
        )
    ).parsed
