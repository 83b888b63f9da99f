# Do not edit: `make generate` writes this file from specs/weibo_v2.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.direct_messages_home_timeline_msg_type import (
    DirectMessagesHomeTimelineMsgType,
)
from ...models.direct_messages_page import DirectMessagesPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_msg_type: int | Unset = UNSET
    if not isinstance(msg_type, Unset):
        json_msg_type = msg_type

    params["msg_type"] = json_msg_type

    params["count"] = count

    params["page"] = page

    params["since_id"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/direct_messages/home_timeline.json",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DirectMessagesPage | None:
    if response.status_code == 200:
        response_200 = DirectMessagesPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DirectMessagesPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> Response[DirectMessagesPage]:
    """Latest messages to the caller

     For verified organizations only; others are refused.

    Args:
        msg_type (DirectMessagesHomeTimelineMsgType | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        since_id (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DirectMessagesPage]
    """

    kwargs = _get_kwargs(
        msg_type=msg_type,
        count=count,
        page=page,
        since_id=since_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> DirectMessagesPage | None:
    """Latest messages to the caller

     For verified organizations only; others are refused.

    Args:
        msg_type (DirectMessagesHomeTimelineMsgType | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        since_id (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DirectMessagesPage
    """

    return sync_detailed(
        client=client,
        msg_type=msg_type,
        count=count,
        page=page,
        since_id=since_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> Response[DirectMessagesPage]:
    """Latest messages to the caller

     For verified organizations only; others are refused.

    Args:
        msg_type (DirectMessagesHomeTimelineMsgType | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        since_id (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DirectMessagesPage]
    """

    kwargs = _get_kwargs(
        msg_type=msg_type,
        count=count,
        page=page,
        since_id=since_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    msg_type: DirectMessagesHomeTimelineMsgType | Unset = 0,
    count: int | Unset = 20,
    page: int | Unset = 1,
    since_id: int | Unset = 0,
) -> DirectMessagesPage | None:
    """Latest messages to the caller

     For verified organizations only; others are refused.

    Args:
        msg_type (DirectMessagesHomeTimelineMsgType | Unset):  Default: 0.
        count (int | Unset):  Default: 20.
        page (int | Unset):  Default: 1.
        since_id (int | Unset):  Default: 0.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DirectMessagesPage
    """

    return (
        await asyncio_detailed(
            client=client,
            msg_type=msg_type,
            count=count,
            page=page,
            since_id=since_id,
        )
    ).parsed
