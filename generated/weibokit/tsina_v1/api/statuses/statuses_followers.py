# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.users_page import UsersPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    params["cursor"] = cursor

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/followers.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
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
    format_: str,
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> Response[UsersPage]:
    """The accounts that follow a user, each with its last post

     The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller.
    Suspended accounts are left out, so a page may hold fewer than `count`. Only what the user shows to
    the public or to followers is returned, and 5,000 followers at most.

    Args:
        format_ (str):
        user_id (int | Unset):
        screen_name (str | Unset):
        cursor (int | Unset):
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        format_=format_,
        user_id=user_id,
        screen_name=screen_name,
        cursor=cursor,
        count=count,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> UsersPage | None:
    """The accounts that follow a user, each with its last post

     The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller.
    Suspended accounts are left out, so a page may hold fewer than `count`. Only what the user shows to
    the public or to followers is returned, and 5,000 followers at most.

    Args:
        format_ (str):
        user_id (int | Unset):
        screen_name (str | Unset):
        cursor (int | Unset):
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return sync_detailed(
        format_=format_,
        client=client,
        user_id=user_id,
        screen_name=screen_name,
        cursor=cursor,
        count=count,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> Response[UsersPage]:
    """The accounts that follow a user, each with its last post

     The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller.
    Suspended accounts are left out, so a page may hold fewer than `count`. Only what the user shows to
    the public or to followers is returned, and 5,000 followers at most.

    Args:
        format_ (str):
        user_id (int | Unset):
        screen_name (str | Unset):
        cursor (int | Unset):
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        format_=format_,
        user_id=user_id,
        screen_name=screen_name,
        cursor=cursor,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    cursor: int | Unset = UNSET,
    count: int | Unset = 20,
) -> UsersPage | None:
    """The accounts that follow a user, each with its last post

     The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller.
    Suspended accounts are left out, so a page may hold fewer than `count`. Only what the user shows to
    the public or to followers is returned, and 5,000 followers at most.

    Args:
        format_ (str):
        user_id (int | Unset):
        screen_name (str | Unset):
        cursor (int | Unset):
        count (int | Unset):  Default: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            user_id=user_id,
            screen_name=screen_name,
            cursor=cursor,
            count=count,
        )
    ).parsed
