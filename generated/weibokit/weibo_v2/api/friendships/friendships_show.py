# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.friendship_pair import FriendshipPair
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params["source_screen_name"] = source_screen_name

    params["target_id"] = target_id

    params["target_screen_name"] = target_screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/friendships/show.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> FriendshipPair | None:
    if response.status_code == 200:
        response_200 = FriendshipPair.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[FriendshipPair]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Response[FriendshipPair]:
    """How two users relate

     Each of the two by id or by nickname.

    Args:
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FriendshipPair]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> FriendshipPair | None:
    """How two users relate

     Each of the two by id or by nickname.

    Args:
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FriendshipPair
    """

    return sync_detailed(
        client=client,
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> Response[FriendshipPair]:
    """How two users relate

     Each of the two by id or by nickname.

    Args:
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FriendshipPair]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        source_screen_name=source_screen_name,
        target_id=target_id,
        target_screen_name=target_screen_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> FriendshipPair | None:
    """How two users relate

     Each of the two by id or by nickname.

    Args:
        source_id (int | Unset):
        source_screen_name (str | Unset):
        target_id (int | Unset):
        target_screen_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FriendshipPair
    """

    return (
        await asyncio_detailed(
            client=client,
            source_id=source_id,
            source_screen_name=source_screen_name,
            target_id=target_id,
            target_screen_name=target_screen_name,
        )
    ).parsed
