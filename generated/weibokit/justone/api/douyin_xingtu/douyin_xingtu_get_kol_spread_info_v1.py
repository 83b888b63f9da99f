# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_get_kol_spread_info_v1_range import (
    DouyinXingtuGetKolSpreadInfoV1Range,
)
from ...models.douyin_xingtu_get_kol_spread_info_v1_type import (
    DouyinXingtuGetKolSpreadInfoV1Type,
)
from ...models.xingtu_spread_info_result import XingtuSpreadInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params["flowType"] = flow_type

    params["onlyAssign"] = only_assign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-spread-info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuSpreadInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuSpreadInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuSpreadInfoResult]:
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
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> Response[XingtuSpreadInfoResult]:
    """Video performance of a creator, by KOL id

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs. For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

    Args:
        kol_id (str):
        type_ (DouyinXingtuGetKolSpreadInfoV1Type | Unset):  Default: '_1'.
        range_ (DouyinXingtuGetKolSpreadInfoV1Range | Unset):  Default: '_2'.
        flow_type (str | Unset):  Default: '1'.
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        type_=type_,
        range_=range_,
        flow_type=flow_type,
        only_assign=only_assign,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> XingtuSpreadInfoResult | None:
    """Video performance of a creator, by KOL id

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs. For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

    Args:
        kol_id (str):
        type_ (DouyinXingtuGetKolSpreadInfoV1Type | Unset):  Default: '_1'.
        range_ (DouyinXingtuGetKolSpreadInfoV1Range | Unset):  Default: '_2'.
        flow_type (str | Unset):  Default: '1'.
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSpreadInfoResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        type_=type_,
        range_=range_,
        flow_type=flow_type,
        only_assign=only_assign,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> Response[XingtuSpreadInfoResult]:
    """Video performance of a creator, by KOL id

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs. For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

    Args:
        kol_id (str):
        type_ (DouyinXingtuGetKolSpreadInfoV1Type | Unset):  Default: '_1'.
        range_ (DouyinXingtuGetKolSpreadInfoV1Range | Unset):  Default: '_2'.
        flow_type (str | Unset):  Default: '1'.
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuSpreadInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        type_=type_,
        range_=range_,
        flow_type=flow_type,
        only_assign=only_assign,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    type_: DouyinXingtuGetKolSpreadInfoV1Type | Unset = "_1",
    range_: DouyinXingtuGetKolSpreadInfoV1Range | Unset = "_2",
    flow_type: str | Unset = "1",
    only_assign: bool | Unset = False,
) -> XingtuSpreadInfoResult | None:
    """Video performance of a creator, by KOL id

     Median plays, interaction and completion rates, averages of likes, comments and shares, and expected
    costs. For personal or Xingtu videos, over 30 (`_2`) or 90 (`_3`) days.

    Args:
        kol_id (str):
        type_ (DouyinXingtuGetKolSpreadInfoV1Type | Unset):  Default: '_1'.
        range_ (DouyinXingtuGetKolSpreadInfoV1Range | Unset):  Default: '_2'.
        flow_type (str | Unset):  Default: '1'.
        only_assign (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuSpreadInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            type_=type_,
            range_=range_,
            flow_type=flow_type,
            only_assign=only_assign,
        )
    ).parsed
