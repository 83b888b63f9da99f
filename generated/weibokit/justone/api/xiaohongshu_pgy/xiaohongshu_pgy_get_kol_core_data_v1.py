# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.result import Result
from ...models.xiaohongshu_pgy_get_kol_core_data_v1_ad_switch import (
    XiaohongshuPgyGetKolCoreDataV1AdSwitch,
)
from ...models.xiaohongshu_pgy_get_kol_core_data_v1_business import (
    XiaohongshuPgyGetKolCoreDataV1Business,
)
from ...models.xiaohongshu_pgy_get_kol_core_data_v1_date_type import (
    XiaohongshuPgyGetKolCoreDataV1DateType,
)
from ...models.xiaohongshu_pgy_get_kol_core_data_v1_note_type import (
    XiaohongshuPgyGetKolCoreDataV1NoteType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

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

    json_ad_switch: str | Unset = UNSET
    if not isinstance(ad_switch, Unset):
        json_ad_switch = ad_switch

    params["adSwitch"] = json_ad_switch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-core-data/v1",
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
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> Response[Result]:
    """Core figures of a creator, older

     Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolCoreDataV1Business | Unset):  Default: '_0'.
        note_type (XiaohongshuPgyGetKolCoreDataV1NoteType | Unset):  Default: '_3'.
        date_type (XiaohongshuPgyGetKolCoreDataV1DateType | Unset):  Default: '_1'.
        ad_switch (XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        ad_switch=ad_switch,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> Result | None:
    """Core figures of a creator, older

     Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolCoreDataV1Business | Unset):  Default: '_0'.
        note_type (XiaohongshuPgyGetKolCoreDataV1NoteType | Unset):  Default: '_3'.
        date_type (XiaohongshuPgyGetKolCoreDataV1DateType | Unset):  Default: '_1'.
        ad_switch (XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        ad_switch=ad_switch,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> Response[Result]:
    """Core figures of a creator, older

     Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolCoreDataV1Business | Unset):  Default: '_0'.
        note_type (XiaohongshuPgyGetKolCoreDataV1NoteType | Unset):  Default: '_3'.
        date_type (XiaohongshuPgyGetKolCoreDataV1DateType | Unset):  Default: '_1'.
        ad_switch (XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        business=business,
        note_type=note_type,
        date_type=date_type,
        ad_switch=ad_switch,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    business: XiaohongshuPgyGetKolCoreDataV1Business | Unset = "_0",
    note_type: XiaohongshuPgyGetKolCoreDataV1NoteType | Unset = "_3",
    date_type: XiaohongshuPgyGetKolCoreDataV1DateType | Unset = "_1",
    ad_switch: XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset = "_1",
) -> Result | None:
    """Core figures of a creator, older

     Core figures of a Pugongying creator over 30 or 90 days, given the creator's id, for normal or
    cooperation notes, one kind of note, and all traffic or the organic part.

    Args:
        kol_id (str):
        business (XiaohongshuPgyGetKolCoreDataV1Business | Unset):  Default: '_0'.
        note_type (XiaohongshuPgyGetKolCoreDataV1NoteType | Unset):  Default: '_3'.
        date_type (XiaohongshuPgyGetKolCoreDataV1DateType | Unset):  Default: '_1'.
        ad_switch (XiaohongshuPgyGetKolCoreDataV1AdSwitch | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            business=business,
            note_type=note_type,
            date_type=date_type,
            ad_switch=ad_switch,
        )
    ).parsed
