# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    note_id: str,
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["commentId"] = comment_id

    params["lastCursor"] = last_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-sub-comment/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuNoteSubCommentResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuNoteSubCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuNoteSubCommentResult]:
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
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> Response[XiaohongshuNoteSubCommentResult]:
    """Replies to a note comment

     One page of the replies to one comment, given the ids of the note and of the comment. The next page
    takes the cursor of the answer, a JSON document in a string.

    Args:
        note_id (str):
        comment_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteSubCommentResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
        comment_id=comment_id,
        last_cursor=last_cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> XiaohongshuNoteSubCommentResult | None:
    """Replies to a note comment

     One page of the replies to one comment, given the ids of the note and of the comment. The next page
    takes the cursor of the answer, a JSON document in a string.

    Args:
        note_id (str):
        comment_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteSubCommentResult
    """

    return sync_detailed(
        client=client,
        note_id=note_id,
        comment_id=comment_id,
        last_cursor=last_cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> Response[XiaohongshuNoteSubCommentResult]:
    """Replies to a note comment

     One page of the replies to one comment, given the ids of the note and of the comment. The next page
    takes the cursor of the answer, a JSON document in a string.

    Args:
        note_id (str):
        comment_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteSubCommentResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
        comment_id=comment_id,
        last_cursor=last_cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    comment_id: str,
    last_cursor: str | Unset = UNSET,
) -> XiaohongshuNoteSubCommentResult | None:
    """Replies to a note comment

     One page of the replies to one comment, given the ids of the note and of the comment. The next page
    takes the cursor of the answer, a JSON document in a string.

    Args:
        note_id (str):
        comment_id (str):
        last_cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteSubCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            note_id=note_id,
            comment_id=comment_id,
            last_cursor=last_cursor,
        )
    ).parsed
