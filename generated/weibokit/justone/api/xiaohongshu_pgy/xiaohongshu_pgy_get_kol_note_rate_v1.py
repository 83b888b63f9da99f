# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_notes_rate_result import PugongyingNotesRateResult
from ...models.xiaohongshu_pgy_get_kol_note_rate_v1_ad_switch import (
    XiaohongshuPgyGetKolNoteRateV1AdSwitch,
)
from ...models.xiaohongshu_pgy_get_kol_note_rate_v1_business import (
    XiaohongshuPgyGetKolNoteRateV1Business,
)
from ...models.xiaohongshu_pgy_get_kol_note_rate_v1_date_type import (
    XiaohongshuPgyGetKolNoteRateV1DateType,
)
from ...models.xiaohongshu_pgy_get_kol_note_rate_v1_note_type import (
    XiaohongshuPgyGetKolNoteRateV1NoteType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_ad_switch: str | Unset = UNSET
    if not isinstance(ad_switch, Unset):
        json_ad_switch = ad_switch

    params["adSwitch"] = json_ad_switch

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-note-rate/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingNotesRateResult | None:
    if response.status_code == 200:
        response_200 = PugongyingNotesRateResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingNotesRateResult]:
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
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> Response[PugongyingNotesRateResult]:
    """Note performance of a creator, older

     Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for
    normal or cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolNoteRateV1DateType | Unset):  Default: '_1'.
        note_type (XiaohongshuPgyGetKolNoteRateV1NoteType | Unset):  Default: '_3'.
        ad_switch (XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset):  Default: '_1'.
        business (XiaohongshuPgyGetKolNoteRateV1Business | Unset):  Default: '_0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingNotesRateResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        date_type=date_type,
        note_type=note_type,
        ad_switch=ad_switch,
        business=business,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> PugongyingNotesRateResult | None:
    """Note performance of a creator, older

     Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for
    normal or cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolNoteRateV1DateType | Unset):  Default: '_1'.
        note_type (XiaohongshuPgyGetKolNoteRateV1NoteType | Unset):  Default: '_3'.
        ad_switch (XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset):  Default: '_1'.
        business (XiaohongshuPgyGetKolNoteRateV1Business | Unset):  Default: '_0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingNotesRateResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        date_type=date_type,
        note_type=note_type,
        ad_switch=ad_switch,
        business=business,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> Response[PugongyingNotesRateResult]:
    """Note performance of a creator, older

     Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for
    normal or cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolNoteRateV1DateType | Unset):  Default: '_1'.
        note_type (XiaohongshuPgyGetKolNoteRateV1NoteType | Unset):  Default: '_3'.
        ad_switch (XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset):  Default: '_1'.
        business (XiaohongshuPgyGetKolNoteRateV1Business | Unset):  Default: '_0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingNotesRateResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        date_type=date_type,
        note_type=note_type,
        ad_switch=ad_switch,
        business=business,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolNoteRateV1DateType | Unset = "_1",
    note_type: XiaohongshuPgyGetKolNoteRateV1NoteType | Unset = "_3",
    ad_switch: XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset = "_1",
    business: XiaohongshuPgyGetKolNoteRateV1Business | Unset = "_0",
) -> PugongyingNotesRateResult | None:
    """Note performance of a creator, older

     Medians and rates of a Pugongying creator's notes over 30 or 90 days, given the creator's id, for
    normal or cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolNoteRateV1DateType | Unset):  Default: '_1'.
        note_type (XiaohongshuPgyGetKolNoteRateV1NoteType | Unset):  Default: '_3'.
        ad_switch (XiaohongshuPgyGetKolNoteRateV1AdSwitch | Unset):  Default: '_1'.
        business (XiaohongshuPgyGetKolNoteRateV1Business | Unset):  Default: '_0'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingNotesRateResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            date_type=date_type,
            note_type=note_type,
            ad_switch=ad_switch,
            business=business,
        )
    ).parsed
