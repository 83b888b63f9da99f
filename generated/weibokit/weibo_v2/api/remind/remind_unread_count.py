# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remind_unread_count_unread_message import (
    RemindUnreadCountUnreadMessage,
)
from ...models.unread_counts import UnreadCounts
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["callback"] = callback

    json_unread_message: int | Unset = UNSET
    if not isinstance(unread_message, Unset):
        json_unread_message = unread_message

    params["unread_message"] = json_unread_message

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/remind/unread_count.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UnreadCounts | None:
    if response.status_code == 200:
        response_200 = UnreadCounts.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UnreadCounts]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> Response[UnreadCounts]:
    """Unread counts of the caller

     Not counted as a call.

    Args:
        uid (int):
        callback (str | Unset):
        unread_message (RemindUnreadCountUnreadMessage | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnreadCounts]
    """

    kwargs = _get_kwargs(
        uid=uid,
        callback=callback,
        unread_message=unread_message,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> UnreadCounts | None:
    """Unread counts of the caller

     Not counted as a call.

    Args:
        uid (int):
        callback (str | Unset):
        unread_message (RemindUnreadCountUnreadMessage | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UnreadCounts
    """

    return sync_detailed(
        client=client,
        uid=uid,
        callback=callback,
        unread_message=unread_message,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> Response[UnreadCounts]:
    """Unread counts of the caller

     Not counted as a call.

    Args:
        uid (int):
        callback (str | Unset):
        unread_message (RemindUnreadCountUnreadMessage | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnreadCounts]
    """

    kwargs = _get_kwargs(
        uid=uid,
        callback=callback,
        unread_message=unread_message,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> UnreadCounts | None:
    """Unread counts of the caller

     Not counted as a call.

    Args:
        uid (int):
        callback (str | Unset):
        unread_message (RemindUnreadCountUnreadMessage | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UnreadCounts
    """

    return (
        await asyncio_detailed(
            client=client,
            uid=uid,
            callback=callback,
            unread_message=unread_message,
        )
    ).parsed
