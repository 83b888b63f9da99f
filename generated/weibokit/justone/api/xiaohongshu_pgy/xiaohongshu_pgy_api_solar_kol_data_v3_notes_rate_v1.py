# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_notes_rate_result import PugongyingNotesRateResult
from ...models.xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_advertise_switch import (
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_business import (
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_date_type import (
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v3_notes_rate_v1_note_type import (
    XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_advertise_switch: str | Unset = UNSET
    if not isinstance(advertise_switch, Unset):
        json_advertise_switch = advertise_switch

    params["advertiseSwitch"] = json_advertise_switch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1",
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
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> Response[PugongyingNotesRateResult]:
    """Note performance of a creator

     Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset):  Default:
            'DAILY_NOTE'.
        note_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset):  Default:
            'PHOTO_TEXT_AND_VIDEO'.
        date_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset):  Default:
            'DAY_30'.
        advertise_switch (XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset):
            Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingNotesRateResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        advertise_switch=advertise_switch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> PugongyingNotesRateResult | None:
    """Note performance of a creator

     Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset):  Default:
            'DAILY_NOTE'.
        note_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset):  Default:
            'PHOTO_TEXT_AND_VIDEO'.
        date_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset):  Default:
            'DAY_30'.
        advertise_switch (XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset):
            Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingNotesRateResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        advertise_switch=advertise_switch,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> Response[PugongyingNotesRateResult]:
    """Note performance of a creator

     Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset):  Default:
            'DAILY_NOTE'.
        note_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset):  Default:
            'PHOTO_TEXT_AND_VIDEO'.
        date_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset):  Default:
            'DAY_30'.
        advertise_switch (XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset):
            Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingNotesRateResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        advertise_switch=advertise_switch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset = "DAILY_NOTE",
    note_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset = "PHOTO_TEXT_AND_VIDEO",
    date_type: XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset = "DAY_30",
    advertise_switch: XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset = "ALL",
) -> PugongyingNotesRateResult | None:
    """Note performance of a creator

     Medians and rates of a creator's notes over 30 or 90 days, given the user id, for everyday or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3NotesRateV1Business | Unset):  Default:
            'DAILY_NOTE'.
        note_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1NoteType | Unset):  Default:
            'PHOTO_TEXT_AND_VIDEO'.
        date_type (XiaohongshuPgyApiSolarKolDataV3NotesRateV1DateType | Unset):  Default:
            'DAY_30'.
        advertise_switch (XiaohongshuPgyApiSolarKolDataV3NotesRateV1AdvertiseSwitch | Unset):
            Default: 'ALL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingNotesRateResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            business=business,
            note_type=note_type,
            date_type=date_type,
            advertise_switch=advertise_switch,
        )
    ).parsed
