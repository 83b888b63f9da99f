# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_search_user_result import XiaohongshuSearchUserResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-user/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuSearchUserResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuSearchUserResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuSearchUserResult]:
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
) -> Response[XiaohongshuSearchUserResult]:
    """Xiaohongshu users matching a keyword

     One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the
    answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
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
    page: int | Unset = 1,
) -> XiaohongshuSearchUserResult | None:
    """Xiaohongshu users matching a keyword

     One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the
    answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchUserResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
) -> Response[XiaohongshuSearchUserResult]:
    """Xiaohongshu users matching a keyword

     One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the
    answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
) -> XiaohongshuSearchUserResult | None:
    """Xiaohongshu users matching a keyword

     One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the
    answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchUserResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
        )
    ).parsed
