# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1_range import (
    DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range,
)
from ...models.xingtu_commerce_seed_base_info_result import XingtuCommerceSeedBaseInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_commerce_seed_base_info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuCommerceSeedBaseInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuCommerceSeedBaseInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuCommerceSeedBaseInfoResult]:
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
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> Response[XingtuCommerceSeedBaseInfoResult]:
    """Product seeding figures of a creator

     How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and
    ranks rather than exact counts, with searches after viewing.

    Args:
        o_author_id (str):
        range_ (DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset):
            Default: 'DAY_90'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuCommerceSeedBaseInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        range_=range_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> XingtuCommerceSeedBaseInfoResult | None:
    """Product seeding figures of a creator

     How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and
    ranks rather than exact counts, with searches after viewing.

    Args:
        o_author_id (str):
        range_ (DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset):
            Default: 'DAY_90'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuCommerceSeedBaseInfoResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        range_=range_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> Response[XingtuCommerceSeedBaseInfoResult]:
    """Product seeding figures of a creator

     How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and
    ranks rather than exact counts, with searches after viewing.

    Args:
        o_author_id (str):
        range_ (DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset):
            Default: 'DAY_90'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuCommerceSeedBaseInfoResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        range_=range_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    range_: DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset = "DAY_90",
) -> XingtuCommerceSeedBaseInfoResult | None:
    """Product seeding figures of a creator

     How well a creator's videos seed interest in products over 30 or 90 days, by creator id. Ranges and
    ranks rather than exact counts, with searches after viewing.

    Args:
        o_author_id (str):
        range_ (DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range | Unset):
            Default: 'DAY_90'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuCommerceSeedBaseInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            range_=range_,
        )
    ).parsed
