# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_gw_api_data_sp_author_link_struct_v1_platform import (
    DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform,
)
from ...models.xingtu_link_struct_result import XingtuLinkStructResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["oAuthorId"] = o_author_id

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/gw/api/data_sp/author_link_struct/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuLinkStructResult | None:
    if response.status_code == 200:
        response_200 = XingtuLinkStructResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuLinkStructResult]:
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
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> Response[XingtuLinkStructResult]:
    """Audience by closeness to a creator

     How many people stand at each level of closeness to a creator, with share and the median of the
    industry, by creator id and form of content.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset):  Default:
            'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuLinkStructResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> XingtuLinkStructResult | None:
    """Audience by closeness to a creator

     How many people stand at each level of closeness to a creator, with share and the median of the
    industry, by creator id and form of content.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset):  Default:
            'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuLinkStructResult
    """

    return sync_detailed(
        client=client,
        o_author_id=o_author_id,
        platform=platform,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> Response[XingtuLinkStructResult]:
    """Audience by closeness to a creator

     How many people stand at each level of closeness to a creator, with share and the median of the
    industry, by creator id and form of content.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset):  Default:
            'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuLinkStructResult]
    """

    kwargs = _get_kwargs(
        o_author_id=o_author_id,
        platform=platform,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    o_author_id: str,
    platform: DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset = "SHORT_VIDEO",
) -> XingtuLinkStructResult | None:
    """Audience by closeness to a creator

     How many people stand at each level of closeness to a creator, with share and the median of the
    industry, by creator id and form of content.

    Args:
        o_author_id (str):
        platform (DouyinXingtuGwApiDataSpAuthorLinkStructV1Platform | Unset):  Default:
            'SHORT_VIDEO'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuLinkStructResult
    """

    return (
        await asyncio_detailed(
            client=client,
            o_author_id=o_author_id,
            platform=platform,
        )
    ).parsed
