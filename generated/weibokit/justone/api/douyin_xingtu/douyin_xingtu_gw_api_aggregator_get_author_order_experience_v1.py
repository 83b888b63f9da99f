# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1_period import (
    DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period,
)
from ...models.xingtu_author_order_experience_result import XingtuAuthorOrderExperienceResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_period: str | Unset = UNSET
    if not isinstance(period, Unset):
        json_period = period

    params["period"] = json_period

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_order_experience/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuAuthorOrderExperienceResult | None:
    if response.status_code == 200:
        response_200 = XingtuAuthorOrderExperienceResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuAuthorOrderExperienceResult]:
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
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> Response[XingtuAuthorOrderExperienceResult]:
    """Industries a creator has worked for

     The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the
    list can be empty.

    Args:
        o_author_id (str):
        period (DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorOrderExperienceResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        period=period,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> XingtuAuthorOrderExperienceResult | None:
    """Industries a creator has worked for

     The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the
    list can be empty.

    Args:
        o_author_id (str):
        period (DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorOrderExperienceResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        period=period,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> Response[XingtuAuthorOrderExperienceResult]:
    """Industries a creator has worked for

     The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the
    list can be empty.

    Args:
        o_author_id (str):
        period (DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorOrderExperienceResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        period=period,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    period: DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset = "DAY_30",
) -> XingtuAuthorOrderExperienceResult | None:
    """Industries a creator has worked for

     The industries from which a creator took orders, by creator id, over the past 30 or 90 days; the
    list can be empty.

    Args:
        o_author_id (str):
        period (DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period | Unset):  Default:
            'DAY_30'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorOrderExperienceResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            period=period,
        )
    ).parsed
