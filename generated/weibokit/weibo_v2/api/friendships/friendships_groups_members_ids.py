# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.user_ids_page import UserIdsPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["list_id"] = list_id

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/groups/members/ids.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UserIdsPage | None:
    if response.status_code == 200:
        response_200 = UserIdsPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UserIdsPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> Response[UserIdsPage]:
    """Ids of the accounts in a group

    Args:
        list_id (int):
        count (int | Unset):
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserIdsPage]
    """

    kwargs = _get_kwargs(
        list_id=list_id,
        count=count,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> UserIdsPage | None:
    """Ids of the accounts in a group

    Args:
        list_id (int):
        count (int | Unset):
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserIdsPage
    """

    return sync_detailed(
        client=client,
        list_id=list_id,
        count=count,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> Response[UserIdsPage]:
    """Ids of the accounts in a group

    Args:
        list_id (int):
        count (int | Unset):
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserIdsPage]
    """

    kwargs = _get_kwargs(
        list_id=list_id,
        count=count,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    list_id: int,
    count: int | Unset = UNSET,
    cursor: int | Unset = 0,
) -> UserIdsPage | None:
    """Ids of the accounts in a group

    Args:
        list_id (int):
        count (int | Unset):
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserIdsPage
    """

    return (
        await asyncio_detailed(
            client=client,
            list_id=list_id,
            count=count,
            cursor=cursor,
        )
    ).parsed
