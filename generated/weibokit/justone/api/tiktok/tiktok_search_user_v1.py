# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.tiktok_search_user_result import TiktokSearchUserResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["cursor"] = cursor

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/tiktok/search-user/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TiktokSearchUserResult | None:
    if response.status_code == 200:
        response_200 = TiktokSearchUserResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TiktokSearchUserResult]:
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
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> Response[TiktokSearchUserResult]:
    """TikTok users matching a keyword

     One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its
    search id, the `logid` of the answer; together they keep the results consistent.

    Args:
        keyword (str):
        cursor (str | Unset):  Default: '0'.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        cursor=cursor,
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
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> TiktokSearchUserResult | None:
    """TikTok users matching a keyword

     One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its
    search id, the `logid` of the answer; together they keep the results consistent.

    Args:
        keyword (str):
        cursor (str | Unset):  Default: '0'.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokSearchUserResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        cursor=cursor,
        search_id=search_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> Response[TiktokSearchUserResult]:
    """TikTok users matching a keyword

     One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its
    search id, the `logid` of the answer; together they keep the results consistent.

    Args:
        keyword (str):
        cursor (str | Unset):  Default: '0'.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TiktokSearchUserResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        cursor=cursor,
        search_id=search_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    cursor: str | Unset = "0",
    search_id: str | Unset = "",
) -> TiktokSearchUserResult | None:
    """TikTok users matching a keyword

     One page of the TikTok users found for a keyword. The next page takes the cursor and also, as its
    search id, the `logid` of the answer; together they keep the results consistent.

    Args:
        keyword (str):
        cursor (str | Unset):  Default: '0'.
        search_id (str | Unset):  Default: ''.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TiktokSearchUserResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            cursor=cursor,
            search_id=search_id,
        )
    ).parsed
