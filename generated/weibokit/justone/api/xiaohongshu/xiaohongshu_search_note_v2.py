# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult
from ...models.xiaohongshu_search_note_v2_note_time import (
    XiaohongshuSearchNoteV2NoteTime,
)
from ...models.xiaohongshu_search_note_v2_note_type import (
    XiaohongshuSearchNoteV2NoteType,
)
from ...models.xiaohongshu_search_note_v2_sort import XiaohongshuSearchNoteV2Sort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_note_time: str | Unset = UNSET
    if not isinstance(note_time, Unset):
        json_note_time = note_time

    params["noteTime"] = json_note_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XiaohongshuSearchNoteResult | None:
    if response.status_code == 200:
        response_200 = XiaohongshuSearchNoteResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XiaohongshuSearchNoteResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> Response[XiaohongshuSearchNoteResult]:
    """Notes by keyword, loose time filter

     One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on
    publishing time is loose and lets older notes through; v4 is stricter. More pages may follow even
    where the answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuSearchNoteV2Sort | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV2NoteType | Unset):  Default: '_0'.
        note_time (XiaohongshuSearchNoteV2NoteTime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchNoteResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
        note_type=note_type,
        note_time=note_time,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> XiaohongshuSearchNoteResult | None:
    """Notes by keyword, loose time filter

     One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on
    publishing time is loose and lets older notes through; v4 is stricter. More pages may follow even
    where the answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuSearchNoteV2Sort | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV2NoteType | Unset):  Default: '_0'.
        note_time (XiaohongshuSearchNoteV2NoteTime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchNoteResult
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        sort=sort,
        note_type=note_type,
        note_time=note_time,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> Response[XiaohongshuSearchNoteResult]:
    """Notes by keyword, loose time filter

     One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on
    publishing time is loose and lets older notes through; v4 is stricter. More pages may follow even
    where the answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuSearchNoteV2Sort | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV2NoteType | Unset):  Default: '_0'.
        note_time (XiaohongshuSearchNoteV2NoteTime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XiaohongshuSearchNoteResult]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort=sort,
        note_type=note_type,
        note_time=note_time,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort: XiaohongshuSearchNoteV2Sort | Unset = "general",
    note_type: XiaohongshuSearchNoteV2NoteType | Unset = "_0",
    note_time: XiaohongshuSearchNoteV2NoteTime | Unset = UNSET,
) -> XiaohongshuSearchNoteResult | None:
    """Notes by keyword, loose time filter

     One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on
    publishing time is loose and lets older notes through; v4 is stricter. More pages may follow even
    where the answer has no `has_more`.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort (XiaohongshuSearchNoteV2Sort | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV2NoteType | Unset):  Default: '_0'.
        note_time (XiaohongshuSearchNoteV2NoteTime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XiaohongshuSearchNoteResult
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            sort=sort,
            note_type=note_type,
            note_time=note_time,
        )
    ).parsed
