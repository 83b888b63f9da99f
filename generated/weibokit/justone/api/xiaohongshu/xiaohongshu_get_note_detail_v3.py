# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult
from ...types import UNSET, Response


def _get_kwargs(
    *,
    note_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-detail/v3",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuNoteDetailResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuNoteDetailResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuNoteDetailResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
) -> Response[XiaohongshuNoteDetailResult]:
    """One Xiaohongshu note in full

     One Xiaohongshu note with author, text, images and counts, given its id.

    Args:
        note_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteDetailResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
) -> XiaohongshuNoteDetailResult | None:
    """One Xiaohongshu note in full

     One Xiaohongshu note with author, text, images and counts, given its id.

    Args:
        note_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteDetailResult
    """

    return sync_detailed(
        client=client,
        note_id=note_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
) -> Response[XiaohongshuNoteDetailResult]:
    """One Xiaohongshu note in full

     One Xiaohongshu note with author, text, images and counts, given its id.

    Args:
        note_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteDetailResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
) -> XiaohongshuNoteDetailResult | None:
    """One Xiaohongshu note in full

     One Xiaohongshu note with author, text, images and counts, given its id.

    Args:
        note_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteDetailResult
    """

    return (
        await asyncio_detailed(
            client=client,
            note_id=note_id,
        )
    ).parsed
