# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.xiaohongshu_search_note_v4_note_type import (
    XiaohongshuSearchNoteV4NoteType,
)
from ...models.xiaohongshu_search_note_v4_sort_type import (
    XiaohongshuSearchNoteV4SortType,
)
from ...models.xiaohongshu_search_note_v4_time_filter import (
    XiaohongshuSearchNoteV4TimeFilter,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    keyword: str,
    page: int | Unset = 1,
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_time_filter: str | Unset = UNSET
    if not isinstance(time_filter, Unset):
        json_time_filter = time_filter

    params["timeFilter"] = json_time_filter

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu/search-note/v4",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Result | None:
    if response.status_code == 200:
        response_200 = Result.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Result]:
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
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> Response[Result]:
    """Notes as the mobile app finds them

     One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen
    order, of one kind or period if wanted. More exact than the older versions.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort_type (XiaohongshuSearchNoteV4SortType | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV4NoteType | Unset):  Default: 'ALL'.
        time_filter (XiaohongshuSearchNoteV4TimeFilter | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort_type=sort_type,
        note_type=note_type,
        time_filter=time_filter,
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
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> Result | None:
    """Notes as the mobile app finds them

     One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen
    order, of one kind or period if wanted. More exact than the older versions.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort_type (XiaohongshuSearchNoteV4SortType | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV4NoteType | Unset):  Default: 'ALL'.
        time_filter (XiaohongshuSearchNoteV4TimeFilter | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        page=page,
        sort_type=sort_type,
        note_type=note_type,
        time_filter=time_filter,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> Response[Result]:
    """Notes as the mobile app finds them

     One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen
    order, of one kind or period if wanted. More exact than the older versions.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort_type (XiaohongshuSearchNoteV4SortType | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV4NoteType | Unset):  Default: 'ALL'.
        time_filter (XiaohongshuSearchNoteV4TimeFilter | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        keyword=keyword,
        page=page,
        sort_type=sort_type,
        note_type=note_type,
        time_filter=time_filter,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    keyword: str,
    page: int | Unset = 1,
    sort_type: XiaohongshuSearchNoteV4SortType | Unset = "general",
    note_type: XiaohongshuSearchNoteV4NoteType | Unset = "ALL",
    time_filter: XiaohongshuSearchNoteV4TimeFilter | Unset = "ALL",
) -> Result | None:
    """Notes as the mobile app finds them

     One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen
    order, of one kind or period if wanted. More exact than the older versions.

    Args:
        keyword (str):
        page (int | Unset):  Default: 1.
        sort_type (XiaohongshuSearchNoteV4SortType | Unset):  Default: 'general'.
        note_type (XiaohongshuSearchNoteV4NoteType | Unset):  Default: 'ALL'.
        time_filter (XiaohongshuSearchNoteV4TimeFilter | Unset):  Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            page=page,
            sort_type=sort_type,
            note_type=note_type,
            time_filter=time_filter,
        )
    ).parsed
