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
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/followers/ids.json",
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
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> Response[UserIdsPage]:
    """Ids of the accounts that follow a user

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 500.
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserIdsPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
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
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> UserIdsPage | None:
    """Ids of the accounts that follow a user

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 500.
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserIdsPage
    """

    return sync_detailed(
        client=client,
        uid=uid,
        screen_name=screen_name,
        count=count,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> Response[UserIdsPage]:
    """Ids of the accounts that follow a user

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 500.
        cursor (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserIdsPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
        count=count,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 500,
    cursor: int | Unset = 0,
) -> UserIdsPage | None:
    """Ids of the accounts that follow a user

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 500.
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
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
        )
    ).parsed
