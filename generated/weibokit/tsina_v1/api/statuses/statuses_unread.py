# Do not edit: `make generate` writes this file from specs/tsina_v1.

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.statuses_unread_with_new_status import StatusesUnreadWithNewStatus
from ...models.unread import Unread
from ...types import UNSET, Response, Unset


def _get_kwargs(
    format_: str,
    *,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_with_new_status: int | Unset = UNSET
    if not isinstance(with_new_status, Unset):
        json_with_new_status = with_new_status

    params["with_new_status"] = json_with_new_status

    params["since_id"] = since_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statuses/unread.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Unread | None:
    if response.status_code == 200:
        response_200 = Unread.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Unread]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> Response[Unread]:
    """How much is new for the caller

     Comments, mentions, direct messages and followers since the counts were reset. With
    `with_new_status`, also whether there are new posts.

    Args:
        format_ (str):
        with_new_status (StatusesUnreadWithNewStatus | Unset):  Default: 0.
        since_id (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Unread]
    """

    kwargs = _get_kwargs(
        format_=format_,
        with_new_status=with_new_status,
        since_id=since_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> Unread | None:
    """How much is new for the caller

     Comments, mentions, direct messages and followers since the counts were reset. With
    `with_new_status`, also whether there are new posts.

    Args:
        format_ (str):
        with_new_status (StatusesUnreadWithNewStatus | Unset):  Default: 0.
        since_id (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Unread
    """

    return sync_detailed(
        format_=format_,
        client=client,
        with_new_status=with_new_status,
        since_id=since_id,
    ).parsed


async def asyncio_detailed(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> Response[Unread]:
    """How much is new for the caller

     Comments, mentions, direct messages and followers since the counts were reset. With
    `with_new_status`, also whether there are new posts.

    Args:
        format_ (str):
        with_new_status (StatusesUnreadWithNewStatus | Unset):  Default: 0.
        since_id (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Unread]
    """

    kwargs = _get_kwargs(
        format_=format_,
        with_new_status=with_new_status,
        since_id=since_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    format_: str,
    *,
    client: AuthenticatedClient | Client,
    with_new_status: StatusesUnreadWithNewStatus | Unset = 0,
    since_id: int | Unset = UNSET,
) -> Unread | None:
    """How much is new for the caller

     Comments, mentions, direct messages and followers since the counts were reset. With
    `with_new_status`, also whether there are new posts.

    Args:
        format_ (str):
        with_new_status (StatusesUnreadWithNewStatus | Unset):  Default: 0.
        since_id (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Unread
    """

    return (
        await asyncio_detailed(
            format_=format_,
            client=client,
            with_new_status=with_new_status,
            since_id=since_id,
        )
    ).parsed
