# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_flow_type import (
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType,
)
from ...models.douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_live_type import (
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType,
)
from ...models.douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_period import (
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_live_type: str | Unset = UNSET
    if not isinstance(live_type, Unset):
        json_live_type = live_type

    params["liveType"] = json_live_type

    json_period: str | Unset = UNSET
    if not isinstance(period, Unset):
        json_period = period

    params["period"] = json_period

    params["onlyStarOrder"] = only_star_order

    json_flow_type: str | Unset = UNSET
    if not isinstance(flow_type, Unset):
        json_flow_type = flow_type

    params["flowType"] = json_flow_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_live_statistics/v1",
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
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> Response[Result]:
    """Live streaming figures of a creator

     Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be
    kept to Xingtu orders.

    Args:
        o_author_id (str):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset):
        period (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset):
        only_star_order (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        live_type=live_type,
        period=period,
        only_star_order=only_star_order,
        flow_type=flow_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> Result | None:
    """Live streaming figures of a creator

     Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be
    kept to Xingtu orders.

    Args:
        o_author_id (str):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset):
        period (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset):
        only_star_order (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        live_type=live_type,
        period=period,
        only_star_order=only_star_order,
        flow_type=flow_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> Response[Result]:
    """Live streaming figures of a creator

     Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be
    kept to Xingtu orders.

    Args:
        o_author_id (str):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset):
        period (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset):
        only_star_order (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        live_type=live_type,
        period=period,
        only_star_order=only_star_order,
        flow_type=flow_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset = UNSET,
    period: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset = UNSET,
    only_star_order: bool | Unset = False,
    flow_type: DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset = UNSET,
) -> Result | None:
    """Live streaming figures of a creator

     Figures on a creator's live streams over 30 or 90 days, by creator id and kind of room. They can be
    kept to Xingtu orders.

    Args:
        o_author_id (str):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1LiveType | Unset):
        period (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1Period | Unset):
        only_star_order (bool | Unset):  Default: False.
        flow_type (DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            live_type=live_type,
            period=period,
            only_star_order=only_star_order,
            flow_type=flow_type,
        )
    ).parsed
