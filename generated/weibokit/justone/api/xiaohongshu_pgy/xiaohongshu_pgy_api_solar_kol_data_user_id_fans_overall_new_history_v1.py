# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.pugongying_fans_trend_result import PugongyingFansTrendResult
from ...models.xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_date_type import (
    XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType,
)
from ...models.xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_increase_type import (
    XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    json_date_type: str | Unset = UNSET
    if not isinstance(date_type, Unset):
        json_date_type = date_type

    params["dateType"] = json_date_type

    json_increase_type: str | Unset = UNSET
    if not isinstance(increase_type, Unset):
        json_increase_type = increase_type

    params["increaseType"] = json_increase_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1",
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
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> Response[PugongyingFansTrendResult]:
    """Daily follower counts of a creator

     A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

    Args:
        user_id (str):
        date_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset):
            Default: 'DAY_30'.
        increase_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType |
            Unset):  Default: 'FANS_TOTAL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingFansTrendResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
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
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> PugongyingFansTrendResult | None:
    """Daily follower counts of a creator

     A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

    Args:
        user_id (str):
        date_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset):
            Default: 'DAY_30'.
        increase_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType |
            Unset):  Default: 'FANS_TOTAL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingFansTrendResult
    """

    return sync_detailed(
        client=client,
        user_id=user_id,
        date_type=date_type,
        increase_type=increase_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> Response[PugongyingFansTrendResult]:
    """Daily follower counts of a creator

     A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

    Args:
        user_id (str):
        date_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset):
            Default: 'DAY_30'.
        increase_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType |
            Unset):  Default: 'FANS_TOTAL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PugongyingFansTrendResult]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        date_type=date_type,
        increase_type=increase_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: str,
    date_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset = "DAY_30",
    increase_type: XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType | Unset = "FANS_TOTAL",
) -> PugongyingFansTrendResult | None:
    """Daily follower counts of a creator

     A creator's followers day by day over 30 or 90 days, as totals or as gains, given the user id.

    Args:
        user_id (str):
        date_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1DateType | Unset):
            Default: 'DAY_30'.
        increase_type (XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType |
            Unset):  Default: 'FANS_TOTAL'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PugongyingFansTrendResult
    """

    return (
        await asyncio_detailed(
            client=client,
            user_id=user_id,
            date_type=date_type,
            increase_type=increase_type,
        )
    ).parsed
