# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_get_note_comment_v4_sort import (
    XiaohongshuGetNoteCommentV4Sort,
)
from ...models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["noteId"] = note_id

    params["lastCursor"] = last_cursor

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/get-note-comment/v4",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuNoteCommentResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuNoteCommentResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuNoteCommentResult]:
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
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> Response[XiaohongshuNoteCommentResult]:
    """Comments on a Xiaohongshu note

     One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest,
    brings none, the normal order may; the next page takes the cursor of the answer, a JSON document in
    a string.

    Args:
        note_id (str):
        last_cursor (str | Unset):
        sort (XiaohongshuGetNoteCommentV4Sort | Unset):  Default: 'latest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteCommentResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
        last_cursor=last_cursor,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> XiaohongshuNoteCommentResult | None:
    """Comments on a Xiaohongshu note

     One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest,
    brings none, the normal order may; the next page takes the cursor of the answer, a JSON document in
    a string.

    Args:
        note_id (str):
        last_cursor (str | Unset):
        sort (XiaohongshuGetNoteCommentV4Sort | Unset):  Default: 'latest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteCommentResult
    """

    return sync_detailed(
        client=client,
        note_id=note_id,
        last_cursor=last_cursor,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> Response[XiaohongshuNoteCommentResult]:
    """Comments on a Xiaohongshu note

     One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest,
    brings none, the normal order may; the next page takes the cursor of the answer, a JSON document in
    a string.

    Args:
        note_id (str):
        last_cursor (str | Unset):
        sort (XiaohongshuGetNoteCommentV4Sort | Unset):  Default: 'latest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuNoteCommentResult]
    """

    kwargs = _get_kwargs(
        note_id=note_id,
        last_cursor=last_cursor,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    note_id: str,
    last_cursor: str | Unset = UNSET,
    sort: XiaohongshuGetNoteCommentV4Sort | Unset = "latest",
) -> XiaohongshuNoteCommentResult | None:
    """Comments on a Xiaohongshu note

     One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest,
    brings none, the normal order may; the next page takes the cursor of the answer, a JSON document in
    a string.

    Args:
        note_id (str):
        last_cursor (str | Unset):
        sort (XiaohongshuGetNoteCommentV4Sort | Unset):  Default: 'latest'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuNoteCommentResult
    """

    return (
        await asyncio_detailed(
            client=client,
            note_id=note_id,
            last_cursor=last_cursor,
            sort=sort,
        )
    ).parsed
