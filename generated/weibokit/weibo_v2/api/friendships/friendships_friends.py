# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.friendships_friends_trim_status import (
    FriendshipsFriendsTrimStatus,
)
from ...models.users_page import UsersPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params["count"] = count

    params["cursor"] = cursor

    json_trim_status: int | Unset = UNSET
    if not isinstance(trim_status, Unset):
        json_trim_status = trim_status

    params["trim_status"] = json_trim_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/friends.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UsersPage | None:
    if response.status_code == 200:
        response_200 = UsersPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UsersPage]:
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
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> Response[UsersPage]:
    """Accounts that a user follows

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short. The latest documentation lets a page have 5 accounts
    and no more.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 50.
        cursor (int | Unset):  Default: 0.
        trim_status (FriendshipsFriendsTrimStatus | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
        count=count,
        cursor=cursor,
        trim_status=trim_status,
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
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> UsersPage | None:
    """Accounts that a user follows

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short. The latest documentation lets a page have 5 accounts
    and no more.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 50.
        cursor (int | Unset):  Default: 0.
        trim_status (FriendshipsFriendsTrimStatus | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return sync_detailed(
        client=client,
        uid=uid,
        screen_name=screen_name,
        count=count,
        cursor=cursor,
        trim_status=trim_status,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> Response[UsersPage]:
    """Accounts that a user follows

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short. The latest documentation lets a page have 5 accounts
    and no more.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 50.
        cursor (int | Unset):  Default: 0.
        trim_status (FriendshipsFriendsTrimStatus | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        uid=uid,
        screen_name=screen_name,
        count=count,
        cursor=cursor,
        trim_status=trim_status,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    count: int | Unset = 50,
    cursor: int | Unset = 0,
    trim_status: FriendshipsFriendsTrimStatus | Unset = 1,
) -> UsersPage | None:
    """Accounts that a user follows

     By id or nickname. The service takes the caller's own account only. Leaves out people who have not
    granted the app access, so a page may be short. The latest documentation lets a page have 5 accounts
    and no more.

    Args:
        uid (int | Unset):
        screen_name (str | Unset):
        count (int | Unset):  Default: 50.
        cursor (int | Unset):  Default: 0.
        trim_status (FriendshipsFriendsTrimStatus | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            screen_name=screen_name,
            count=count,
            cursor=cursor,
            trim_status=trim_status,
        )
    ).parsed
