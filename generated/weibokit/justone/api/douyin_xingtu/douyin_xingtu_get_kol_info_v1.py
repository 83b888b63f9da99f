# Do not edit: `make generate` writes this file from specs/justone.

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.douyin_xingtu_get_kol_info_v1_platform_channel import (
    DouyinXingtuGetKolInfoV1PlatformChannel,
)
from ...models.xingtu_author_info_result import XingtuAuthorInfoResult
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["kolId"] = kol_id

    json_platform_channel: str | Unset = UNSET
    if not isinstance(platform_channel, Unset):
        json_platform_channel = platform_channel

    params["platformChannel"] = json_platform_channel

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douyin-xingtu/get-kol-info/v1",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> XingtuAuthorInfoResult | None:
    if response.status_code == 200:
        response_200 = XingtuAuthorInfoResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[XingtuAuthorInfoResult]:
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
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> Response[XingtuAuthorInfoResult]:
    """Xingtu profile of a creator, by KOL id

     Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live
    streaming.

    Args:
        kol_id (str):
        platform_channel (DouyinXingtuGetKolInfoV1PlatformChannel | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        platform_channel=platform_channel,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> XingtuAuthorInfoResult | None:
    """Xingtu profile of a creator, by KOL id

     Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live
    streaming.

    Args:
        kol_id (str):
        platform_channel (DouyinXingtuGetKolInfoV1PlatformChannel | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorInfoResult
    """

    return sync_detailed(
        client=client,
        kol_id=kol_id,
        platform_channel=platform_channel,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> Response[XingtuAuthorInfoResult]:
    """Xingtu profile of a creator, by KOL id

     Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live
    streaming.

    Args:
        kol_id (str):
        platform_channel (DouyinXingtuGetKolInfoV1PlatformChannel | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[XingtuAuthorInfoResult]
    """

    kwargs = _get_kwargs(
        kol_id=kol_id,
        platform_channel=platform_channel,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    kol_id: str,
    platform_channel: DouyinXingtuGetKolInfoV1PlatformChannel | Unset = "_1",
) -> XingtuAuthorInfoResult | None:
    """Xingtu profile of a creator, by KOL id

     Name, place, follower count, agency, tags and kinds of task of a creator, for short video or live
    streaming.

    Args:
        kol_id (str):
        platform_channel (DouyinXingtuGetKolInfoV1PlatformChannel | Unset):  Default: '_1'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        XingtuAuthorInfoResult
    """

    return (
        await asyncio_detailed(
            client=client,
            kol_id=kol_id,
            platform_channel=platform_channel,
        )
    ).parsed
