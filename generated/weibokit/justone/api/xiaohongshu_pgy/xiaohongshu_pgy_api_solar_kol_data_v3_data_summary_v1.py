# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_kol_summary_result import PugongyingKolSummaryResult
from ...models.xiaohongshu_pgy_api_solar_kol_data_v3_data_summary_v1_business import (
    XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_business: str | Unset = UNSET
    if not isinstance(business, Unset):
        json_business = business

    params["business"] = json_business

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PugongyingKolSummaryResult | None:
    if response.status_code == 200:
        response_200 = PugongyingKolSummaryResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PugongyingKolSummaryResult]:
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
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> Response[PugongyingKolSummaryResult]:
    """Summary figures of a creator

     Medians, growth, activity and response rate of a creator, given the user id, for everyday or for
    cooperation notes.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset):  Default:
            'DAILY_NOTE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolSummaryResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        business=business,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> PugongyingKolSummaryResult | None:
    """Summary figures of a creator

     Medians, growth, activity and response rate of a creator, given the user id, for everyday or for
    cooperation notes.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset):  Default:
            'DAILY_NOTE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolSummaryResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        business=business,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> Response[PugongyingKolSummaryResult]:
    """Summary figures of a creator

     Medians, growth, activity and response rate of a creator, given the user id, for everyday or for
    cooperation notes.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset):  Default:
            'DAILY_NOTE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingKolSummaryResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        business=business,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    business: XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset = "DAILY_NOTE",
) -> PugongyingKolSummaryResult | None:
    """Summary figures of a creator

     Medians, growth, activity and response rate of a creator, given the user id, for everyday or for
    cooperation notes.

    Args:
        user_id (str):
        business (XiaohongshuPgyApiSolarKolDataV3DataSummaryV1Business | Unset):  Default:
            'DAILY_NOTE'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingKolSummaryResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            business=business,
        )
    ).parsed
