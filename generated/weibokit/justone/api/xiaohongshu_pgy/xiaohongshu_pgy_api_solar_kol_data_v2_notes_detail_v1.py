# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_kol_notes_result import PugongyingKolNotesResult
from ...models.xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_advertise_switch import (
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_is_third_platform import (
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_note_type import (
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_v2_notes_detail_v1_order_type import (
    XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_advertise_switch: str | Unset = UNSET
    if not isinstance(advertise_switch, Unset):
        json_advertise_switch = advertise_switch

    params["advertiseSwitch"] = json_advertise_switch

    json_order_type: str | Unset = UNSET
    if not isinstance(order_type, Unset):
        json_order_type = order_type

    params["orderType"] = json_order_type

    json_note_type: str | Unset = UNSET
    if not isinstance(note_type, Unset):
        json_note_type = note_type

    params["noteType"] = json_note_type

    json_is_third_platform: str | Unset = UNSET
    if not isinstance(is_third_platform, Unset):
        json_is_third_platform = is_third_platform

    params["isThirdPlatform"] = json_is_third_platform

    params["pageNumber"] = page_number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1",
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
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> Response[PugongyingKolNotesResult]:
    """Notes of a creator, all filters

     One numbered page of a creator's notes with their counts and the total, given the user id, latest,
    most read or most interacted first. Filters on traffic, kind of note and third-party platform.

    Args:
        user_id (str):
        advertise_switch (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset):
            Default: 'ALL'.
        order_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset):  Default:
            'LATEST'.
        note_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset):  Default: 'ALL'.
        is_third_platform (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset):
            Default: 'NO'.
        page_number (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolNotesResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        advertise_switch=advertise_switch,
        order_type=order_type,
        note_type=note_type,
        is_third_platform=is_third_platform,
        page_number=page_number,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> PugongyingKolNotesResult | None:
    """Notes of a creator, all filters

     One numbered page of a creator's notes with their counts and the total, given the user id, latest,
    most read or most interacted first. Filters on traffic, kind of note and third-party platform.

    Args:
        user_id (str):
        advertise_switch (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset):
            Default: 'ALL'.
        order_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset):  Default:
            'LATEST'.
        note_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset):  Default: 'ALL'.
        is_third_platform (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset):
            Default: 'NO'.
        page_number (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolNotesResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        advertise_switch=advertise_switch,
        order_type=order_type,
        note_type=note_type,
        is_third_platform=is_third_platform,
        page_number=page_number,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> Response[PugongyingKolNotesResult]:
    """Notes of a creator, all filters

     One numbered page of a creator's notes with their counts and the total, given the user id, latest,
    most read or most interacted first. Filters on traffic, kind of note and third-party platform.

    Args:
        user_id (str):
        advertise_switch (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset):
            Default: 'ALL'.
        order_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset):  Default:
            'LATEST'.
        note_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset):  Default: 'ALL'.
        is_third_platform (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset):
            Default: 'NO'.
        page_number (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolNotesResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        advertise_switch=advertise_switch,
        order_type=order_type,
        note_type=note_type,
        is_third_platform=is_third_platform,
        page_number=page_number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    advertise_switch: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset = "ALL",
    order_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset = "LATEST",
    note_type: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset = "ALL",
    is_third_platform: XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset = "NO",
    page_number: int | Unset = 1,
) -> PugongyingKolNotesResult | None:
    """Notes of a creator, all filters

     One numbered page of a creator's notes with their counts and the total, given the user id, latest,
    most read or most interacted first. Filters on traffic, kind of note and third-party platform.

    Args:
        user_id (str):
        advertise_switch (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1AdvertiseSwitch | Unset):
            Default: 'ALL'.
        order_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1OrderType | Unset):  Default:
            'LATEST'.
        note_type (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1NoteType | Unset):  Default: 'ALL'.
        is_third_platform (XiaohongshuPgyApiSolarKolDataV2NotesDetailV1IsThirdPlatform | Unset):
            Default: 'NO'.
        page_number (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolNotesResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            advertise_switch=advertise_switch,
            order_type=order_type,
            note_type=note_type,
            is_third_platform=is_third_platform,
            page_number=page_number,
        )
    ).parsed
