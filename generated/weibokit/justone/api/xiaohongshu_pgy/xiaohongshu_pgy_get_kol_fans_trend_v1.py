# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_fans_trend_result import PugongyingFansTrendResult
from ...models.xiaohongshu_pgy_get_kol_fans_trend_v1_date_type import (
    XiaohongshuPgyGetKolFansTrendV1DateType,
)
from ...models.xiaohongshu_pgy_get_kol_fans_trend_v1_increase_type import (
    XiaohongshuPgyGetKolFansTrendV1IncreaseType,
)
from ...types import UNSET, Response


def _get_kwargs(
    *,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_date_type: str = date_type
    params["dateType"] = json_date_type

    json_increase_type: str = increase_type
    params["increaseType"] = json_increase_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/get-kol-fans-trend/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingFansTrendResult | None:
    if response.status_code == 200:
        response_200 = PugongyingFansTrendResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingFansTrendResult]:
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
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> Response[PugongyingFansTrendResult]:
    """Daily follower counts of a creator, older

     A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the
    creator's id.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolFansTrendV1DateType):
        increase_type (XiaohongshuPgyGetKolFansTrendV1IncreaseType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingFansTrendResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        date_type=date_type,
        increase_type=increase_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> PugongyingFansTrendResult | None:
    """Daily follower counts of a creator, older

     A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the
    creator's id.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolFansTrendV1DateType):
        increase_type (XiaohongshuPgyGetKolFansTrendV1IncreaseType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingFansTrendResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        date_type=date_type,
        increase_type=increase_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> Response[PugongyingFansTrendResult]:
    """Daily follower counts of a creator, older

     A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the
    creator's id.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolFansTrendV1DateType):
        increase_type (XiaohongshuPgyGetKolFansTrendV1IncreaseType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingFansTrendResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        date_type=date_type,
        increase_type=increase_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    date_type: XiaohongshuPgyGetKolFansTrendV1DateType,
    increase_type: XiaohongshuPgyGetKolFansTrendV1IncreaseType,
) -> PugongyingFansTrendResult | None:
    """Daily follower counts of a creator, older

     A Pugongying creator's followers day by day over 30 or 60 days, as totals or as gains, given the
    creator's id.

    Args:
        kol_id (str):
        date_type (XiaohongshuPgyGetKolFansTrendV1DateType):
        increase_type (XiaohongshuPgyGetKolFansTrendV1IncreaseType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingFansTrendResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            date_type=date_type,
            increase_type=increase_type,
        )
    ).parsed
