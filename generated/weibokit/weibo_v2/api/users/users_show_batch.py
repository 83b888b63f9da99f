# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.users_page import UsersPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/show_batch.json",
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
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> Response[UsersPage]:
    """Several users, by ids or nicknames

    Args:
        uids (str | Unset):
        screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        uids=uids,
        screen_name=screen_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> UsersPage | None:
    """Several users, by ids or nicknames

    Args:
        uids (str | Unset):
        screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return sync_detailed(
        client=client,
        uids=uids,
        screen_name=screen_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> Response[UsersPage]:
    """Several users, by ids or nicknames

    Args:
        uids (str | Unset):
        screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UsersPage]
    """

    kwargs = _get_kwargs(
        uids=uids,
        screen_name=screen_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> UsersPage | None:
    """Several users, by ids or nicknames

    Args:
        uids (str | Unset):
        screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UsersPage
    """

    return (
        await asyncio_detailed(
            client=client,
            uids=uids,
            screen_name=screen_name,
        )
    ).parsed
