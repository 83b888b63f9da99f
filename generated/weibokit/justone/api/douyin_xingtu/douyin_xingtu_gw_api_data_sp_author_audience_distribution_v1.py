# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_link_type import (
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType,
)
from ...models.douyin_xingtu_gw_api_data_sp_author_audience_distribution_v1_platform import (
    DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform,
)
from ...models.xingtu_distribution_result import XingtuDistributionResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_link_type: str | Unset = UNSET
    if not isinstance(link_type, Unset):
        json_link_type = link_type

    params["linkType"] = json_link_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_audience_distribution/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> XingtuDistributionResult | None:
    if response.status_code == 200:
        response_200 = XingtuDistributionResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuDistributionResult]:
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
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> Response[XingtuDistributionResult]:
    """Make-up of a creator's viewers

     By creator id and form of content, how viewers spread over gender, age, place, device brand,
    interest and consumer group, at one level of closeness (connected, aware, interested, like or
    follow).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        link_type (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset):  Default:
            'CONNECTED'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuDistributionResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        link_type=link_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> XingtuDistributionResult | None:
    """Make-up of a creator's viewers

     By creator id and form of content, how viewers spread over gender, age, place, device brand,
    interest and consumer group, at one level of closeness (connected, aware, interested, like or
    follow).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        link_type (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset):  Default:
            'CONNECTED'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuDistributionResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
        link_type=link_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> Response[XingtuDistributionResult]:
    """Make-up of a creator's viewers

     By creator id and form of content, how viewers spread over gender, age, place, device brand,
    interest and consumer group, at one level of closeness (connected, aware, interested, like or
    follow).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        link_type (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset):  Default:
            'CONNECTED'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuDistributionResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
        link_type=link_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset = "SHORT_VIDEO",
    link_type: DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset = "CONNECTED",
) -> XingtuDistributionResult | None:
    """Make-up of a creator's viewers

     By creator id and form of content, how viewers spread over gender, age, place, device brand,
    interest and consumer group, at one level of closeness (connected, aware, interested, like or
    follow).

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1Platform | Unset):  Default:
            'SHORT_VIDEO'.
        link_type (DouyinXingtuGwApiDataSpAuthorAudienceDistributionV1LinkType | Unset):  Default:
            'CONNECTED'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuDistributionResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
            link_type=link_type,
        )
    ).parsed
