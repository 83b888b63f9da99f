# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_crowd_type import (
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType,
)
from ...models.douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_type import (
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType,
)
from ...models.result import Result
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_live_crowd_type: str | Unset = UNSET
    if not isinstance(live_crowd_type, Unset):
        json_live_crowd_type = live_crowd_type

    params["liveCrowdType"] = json_live_crowd_type

    json_live_type: str | Unset = UNSET
    if not isinstance(live_type, Unset):
        json_live_type = live_type

    params["liveType"] = json_live_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/aggregator/get_author_live_watch_distribution/v1",
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
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> Response[Result]:
    """Make-up of a creator's live audience

     How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind
    of room.

    Args:
        o_author_id (str):
        live_crowd_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
            | Unset):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        live_crowd_type=live_crowd_type,
        live_type=live_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> Result | None:
    """Make-up of a creator's live audience

     How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind
    of room.

    Args:
        o_author_id (str):
        live_crowd_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
            | Unset):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Result
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        live_crowd_type=live_crowd_type,
        live_type=live_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> Response[Result]:
    """Make-up of a creator's live audience

     How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind
    of room.

    Args:
        o_author_id (str):
        live_crowd_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
            | Unset):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Result]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        live_crowd_type=live_crowd_type,
        live_type=live_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    live_crowd_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType | Unset = UNSET,
    live_type: DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset = UNSET,
) -> Result | None:
    """Make-up of a creator's live audience

     How the viewers, or the followers, of a creator's live streams are made up, by creator id and kind
    of room.

    Args:
        o_author_id (str):
        live_crowd_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
            | Unset):
        live_type (DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType | Unset):

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
            live_crowd_type=live_crowd_type,
            live_type=live_type,
        )
    ).parsed
