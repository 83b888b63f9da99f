# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_kol_notes_result import PugongyingKolNotesResult
from ...models.xiaohongshu_pgy_get_kol_note_list_v1_ad_switch import (
    XiaohongshuPgyGetKolNoteListV1AdSwitch,
)
from ...models.xiaohongshu_pgy_get_kol_note_list_v1_note_type import (
    XiaohongshuPgyGetKolNoteListV1NoteType,
)
from ...models.xiaohongshu_pgy_get_kol_note_list_v1_order_type import (
    XiaohongshuPgyGetKolNoteListV1OrderType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    params["page"] = page

    json_ad_switch: str = ad_switch
    params["adSwitch"] = json_ad_switch

    json_order_type: str = order_type
    params["orderType"] = json_order_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-note-list/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingKolNotesResult | None:
    if response.status_code == 200:
        response_200 = PugongyingKolNotesResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingKolNotesResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> Response[PugongyingKolNotesResult]:
    """Notes of a creator, fewer filters

     One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic
    (all or organic) and order (latest, most read or most interacted) are required.

    Args:
        kol_id (str):
        page (int | Unset):  Default: 1.
        ad_switch (XiaohongshuPgyGetKolNoteListV1AdSwitch):
        order_type (XiaohongshuPgyGetKolNoteListV1OrderType):
        note_type (XiaohongshuPgyGetKolNoteListV1NoteType | Unset):  Default: '_4'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolNotesResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        page=page,
        ad_switch=ad_switch,
        order_type=order_type,
        note_type=note_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> PugongyingKolNotesResult | None:
    """Notes of a creator, fewer filters

     One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic
    (all or organic) and order (latest, most read or most interacted) are required.

    Args:
        kol_id (str):
        page (int | Unset):  Default: 1.
        ad_switch (XiaohongshuPgyGetKolNoteListV1AdSwitch):
        order_type (XiaohongshuPgyGetKolNoteListV1OrderType):
        note_type (XiaohongshuPgyGetKolNoteListV1NoteType | Unset):  Default: '_4'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolNotesResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        page=page,
        ad_switch=ad_switch,
        order_type=order_type,
        note_type=note_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> Response[PugongyingKolNotesResult]:
    """Notes of a creator, fewer filters

     One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic
    (all or organic) and order (latest, most read or most interacted) are required.

    Args:
        kol_id (str):
        page (int | Unset):  Default: 1.
        ad_switch (XiaohongshuPgyGetKolNoteListV1AdSwitch):
        order_type (XiaohongshuPgyGetKolNoteListV1OrderType):
        note_type (XiaohongshuPgyGetKolNoteListV1NoteType | Unset):  Default: '_4'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolNotesResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        page=page,
        ad_switch=ad_switch,
        order_type=order_type,
        note_type=note_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    page: int | Unset = 1,
    ad_switch: XiaohongshuPgyGetKolNoteListV1AdSwitch,
    order_type: XiaohongshuPgyGetKolNoteListV1OrderType,
    note_type: XiaohongshuPgyGetKolNoteListV1NoteType | Unset = "_4",
) -> PugongyingKolNotesResult | None:
    """Notes of a creator, fewer filters

     One numbered page of a Pugongying creator's notes with the total, given the creator's id. Traffic
    (all or organic) and order (latest, most read or most interacted) are required.

    Args:
        kol_id (str):
        page (int | Unset):  Default: 1.
        ad_switch (XiaohongshuPgyGetKolNoteListV1AdSwitch):
        order_type (XiaohongshuPgyGetKolNoteListV1OrderType):
        note_type (XiaohongshuPgyGetKolNoteListV1NoteType | Unset):  Default: '_4'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolNotesResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            page=page,
            ad_switch=ad_switch,
            order_type=order_type,
            note_type=note_type,
        )
    ).parsed
