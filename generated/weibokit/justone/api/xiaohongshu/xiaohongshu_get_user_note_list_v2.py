# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-user-note-list/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuUserNoteListResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuUserNoteListResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuUserNoteListResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> Response[XiaohongshuUserNoteListResult]:
    """Notes of a Xiaohongshu user

     One page of the notes that a Xiaohongshu user has published, given the user's id. The next page
    takes the cursor of the last note.

    Args:
        user_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuUserNoteListResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        last_cursor=last_cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> XiaohongshuUserNoteListResult | None:
    """Notes of a Xiaohongshu user

     One page of the notes that a Xiaohongshu user has published, given the user's id. The next page
    takes the cursor of the last note.

    Args:
        user_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuUserNoteListResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        last_cursor=last_cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> Response[XiaohongshuUserNoteListResult]:
    """Notes of a Xiaohongshu user

     One page of the notes that a Xiaohongshu user has published, given the user's id. The next page
    takes the cursor of the last note.

    Args:
        user_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuUserNoteListResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        last_cursor=last_cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    last_cursor: str | Unset = UNSET,
) -> XiaohongshuUserNoteListResult | None:
    """Notes of a Xiaohongshu user

     One page of the notes that a Xiaohongshu user has published, given the user's id. The next page
    takes the cursor of the last note.

    Args:
        user_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuUserNoteListResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            last_cursor=last_cursor,
        )
    ).parsed
